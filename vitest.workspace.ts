import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Sources import each other by package name; this condition leads to the TypeScript instead of the build.
const conditions = ['@billing/source', 'import', 'node', 'default']

// As in tests/tsconfig.json.
const alias = { '~test': here('tests') }

const project = (name: string, root: string) => ({
  resolve: { alias, conditions },
  ssr: { resolve: { conditions } },
  test: {
    name,
    dir: here(root),
    include: ['**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      '**/dist/**',
      '**/built/**',
      'conformance/**',
      'fake-timers/**',
      '**/load/**',
      '**/next/**',
      '**/recipes/**',
      '**/runtimes/**',
      '**/site/**',
    ],
    // The files of a worker share their modules, whose import takes longer than most tests: what a file changes, it has to restore. What still
    // waits when a file ends would go on under the fake timers of the next, and a connection that is still open would keep them for good.
    isolate: name === 'core' || name === 'fake-timers',
    testTimeout: 20_000,
    // What is waited for comes sooner or later; how soon depends on the machine.
    expect: { poll: { timeout: 15_000 } },
  },
})

/** The contract of the runtimes, run on the built packages as they are published. */
const runtimes = (name: string, files: readonly string[]) => ({
  resolve: { alias, conditions },
  ssr: { resolve: { conditions } },
  test: {
    name,
    root: here('tests/runtimes'),
    include: files.map((file) => `${file}.test.ts`),
    globalSetup: ['./global-setup.ts'],
    testTimeout: 60_000,
  },
})

const PACKED = ['packages', 'peers', 'resolution', 'types'].map((name) => `${name}.test.ts`)

export default defineConfig({
  test: {
    // What one project has transformed serves the others, which have the same root, and the next run.
    experimental: { fsModuleCache: true },
    coverage: {
      // What users run and hands have written. The sandbox is no part of what they ship.
      include: ['packages/*/src/**/*.ts'],
      exclude: [
        'packages/sandbox/**',
        '**/gen/**',
        '**/*.test.ts',
        // Starts a thread, whose coverage is not measured; what it starts is tested by itself too.
        'packages/lua/src/worker/entry.ts',
        // Read and end the process: tests start them as one.
        'packages/cli/src/cli.ts',
        'packages/cli/src/process-io.ts',
        'packages/cli/src/provide-zod.ts',
        // Where there is no server its tests are skipped.
        ...(process.env['REQUIRE_REDIS'] ? [] : ['packages/redis/**']),
      ],
      reporter: ['text'],
      skipFull: true,
      reportOnFailure: true,
      thresholds: { 100: true },
    },
    projects: [
      ...readdirSync(here('packages')).map((name) => project(name, `packages/${name}`)),
      project('tests', 'tests'),
      project('fake-timers', 'tests/fake-timers'),
      project('conformance', 'tests/conformance'),
      // The recipes of CONTRIBUTING.md, followed in a copy of the repository that has everything installed.
      {
        test: {
          name: 'recipes',
          root: here('tests/recipes'),
          include: ['**/*.test.ts'],
          hookTimeout: 300_000,
          testTimeout: 900_000,
        },
      },
      // These measure, so they run alone, after all others.
      {
        resolve: { alias, conditions },
        ssr: { resolve: { conditions } },
        test: { name: 'load', root: here('tests/load'), include: ['**/*.test.ts'], sequence: { groupOrder: 1 } },
      },
      // The documentation's site, which `npm run docs` builds.
      { test: { name: 'docs', root: here('tests/site'), include: ['**/*.test.ts'], testTimeout: 60_000 } },
      // What users install: these run on the built packages.
      runtimes('runtimes', ['node', 'bun', 'deno', 'workerd', 'undici']),
      runtimes('runtimes-slow', ['node-versions', 'edge', 'browser', 'parcel']),
      {
        test: {
          name: 'built',
          root: here('tests/built'),
          include: ['**/*.test.ts'],
          exclude: PACKED,
          testTimeout: 60_000,
        },
      },
      // As they install it: these run on packed tarballs, outside the workspace.
      {
        test: {
          name: 'packed',
          root: here('tests/built'),
          include: PACKED,
          globalSetup: ['./pack.ts'],
          // Each installs a project of its own.
          hookTimeout: 300_000,
          testTimeout: 180_000,
        },
      },
    ],
  },
})
