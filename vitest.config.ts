import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'web/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/build/**', '**/dist/**'],
    globalSetup: ['test/setup/global.ts'],
    setupFiles: ['test/setup/strict-console.ts'],
    // Two files at once on the smallest machine too: much of the time goes to waiting for servers, browsers and databases.
    maxWorkers: 2,
    // A started server, an installed browser or a recovering database takes longer than the 5 s that Vitest gives.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
})
