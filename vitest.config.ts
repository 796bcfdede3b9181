import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/build.ts'],
    // A test that asserts nothing proves nothing.
    expect: { requireAssertions: true },
    restoreMocks: true,
    // The machine may be busy; how fast something is gets measured elsewhere.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
