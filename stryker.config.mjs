// Mutation testing of one package, named by MUTATE_PACKAGE: `pnpm mutate` goes through all of them.
const name = process.env.MUTATE_PACKAGE ?? 'core'

export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    `packages/${name}/src/**/*.ts`,
    '!**/*.test.ts',
    '!**/gen/**',
    // Lists of exports, and types alone.
    '!**/index.ts',
  ],
  ignorePatterns: ['benchmarks', 'examples', 'docs', 'openapi', 'dist', 'coverage', '.cache'],
  // A mutant that does not end costs this much.
  timeoutMS: 5_000,
  timeoutFactor: 2,
  concurrency: 2,
  tempDirName: '.cache/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  thresholds: { high: 100, low: 95, break: 90 },
}
