import { defineConfig } from 'tsup'

const shared = {
  target: 'es2022',
  sourcemap: true,
  splitting: false,
  // The entries reach each other through the package's own name, so that each file of code is shipped once.
  external: [/^@billing\/sandbox/],
} as const

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/node.ts'],
    format: ['esm', 'cjs'],
    dts: true,
    external: [...shared.external],
  },
  { ...shared, entry: ['src/cli.ts'], format: ['esm'], external: [...shared.external] },
])
