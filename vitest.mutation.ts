import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const name = process.env['MUTATE_PACKAGE'] ?? 'core'
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The tests that mutants of one package have to get past: those beside its sources, and what holds for every provider. */
export default defineConfig({
  resolve: {
    // By path: links of the package manager lead out of the copy that is mutated.
    alias: [
      { find: '~test', replacement: here('tests') },
      { find: /^@billing\/(\w+)$/, replacement: here('packages/$1/src/index.ts') },
      { find: /^@billing\/(\w+)\/(\w+)$/, replacement: here('packages/$1/src/$2.ts') },
    ],
  },
  test: {
    include: [
      `packages/${name}/src/**/*.test.ts`,
      'tests/properties/*.test.ts',
      'tests/pagination/*.test.ts',
      'tests/conformance/{missing-params,lists}.test.ts',
    ],
    // Thousands of calls for each mutant that `send` has, and what they show is told by fewer in `retry.test.ts`.
    exclude: ['**/node_modules/**', '**/send.retry.test.ts'],
    // Each mutant is a run of its own; within one, what the tests import is loaded once.
    isolate: false,
    testTimeout: 20_000,
    env: { PROPERTY_RUNS: '20' },
  },
})
