import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What frameworks do to the packages that they build and serve. Each is installed from npm and builds an app, which takes minutes.
const conditions = ['@billing/source', 'import', 'node', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'frameworks',
    root: fileURLToPath(new URL('./tests/next', import.meta.url)),
    include: ['**/*.test.ts'],
    testTimeout: 60_000,
    // An app after the other: each build takes all the processors there are.
    fileParallelism: false,
  },
})
