import { defineConfig } from 'vitest/config'

const eachProject = {
  environment: 'node',
  exclude: ['**/node_modules/**', '**/build/**', '**/dist/**'],
  setupFiles: ['test/setup/strict-console.ts'],
  // A started server, an installed browser or a recovering database takes longer than the 5 s that Vitest gives.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    globalSetup: ['test/setup/global.ts'],
    // Two files at once on the smallest machine too: much of the time goes to waiting for servers, browsers and databases.
    maxWorkers: 2,
    dangerouslyIgnoreUnhandledErrors: false,
    projects: [
      {
        // Beside the code: what one file imported is there for the next one. None of them leaves anything behind.
        test: {
          ...eachProject,
          name: 'beside',
          include: ['src/**/*.test.ts', 'packages/*/src/**/*.test.ts', 'web/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      {
        // The whole program: servers, browsers, processes that are killed.
        test: { ...eachProject, name: 'whole', include: ['test/**/*.test.ts'] },
      },
    ],
  },
})
