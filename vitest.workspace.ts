import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// Sources import each other by package name; this condition leads to the TypeScript instead of the build.
const conditions = ['@billing/source', 'module', 'import', 'node', 'default']

const project = (name: string, root: string) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name,
    root: here(root),
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/built/**'],
    testTimeout: 20_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      ...readdirSync(here('packages')).map((name) => project(name, `packages/${name}`)),
      project('tests', 'tests'),
      // What users install: these run on the built packages.
      { test: { name: 'built', root: here('tests/built'), include: ['**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
