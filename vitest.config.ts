import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/setup.ts'],
    globalSetup: ['tests/build.ts'],
    // A test that asserts nothing proves nothing.
    expect: { requireAssertions: true },
    restoreMocks: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
