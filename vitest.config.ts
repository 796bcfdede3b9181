import { defineConfig } from 'vitest/config'

const shared = {
  setupFiles: ['tests/setup.ts'],
  // A test that asserts nothing proves nothing.
  expect: { requireAssertions: true },
  restoreMocks: true,
  // The machine may be busy; how fast something is gets measured elsewhere.
  testTimeout: 90_000,
  hookTimeout: 90_000,
}

export default defineConfig({
  test: {
    globalSetup: ['tests/build.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'parts',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          // After the others, one file at a time: a browser, a server and a worker are enough for two cores.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          // A browser under load may miss a frame; what fails twice is a fault. The report names what was tried again.
          retry: 1,
        },
      },
    ],
  },
})
