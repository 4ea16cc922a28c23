import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  target: 'es2022',
  splitting: false,
  // The entries reach each other through the package's own name, so that each file of code is shipped once.
  external: [/^@billing\/sandbox/],
  // Source maps would be two thirds of the package. Without white space it also loads faster; names stay, for the sake of stack traces.
  sourcemap: false,
  esbuildOptions(options) {
    options.minifyWhitespace = true
    options.minifySyntax = true
  },
}

export default defineConfig([
  { ...shared, entry: ['src/index.ts', 'src/node.ts'], format: ['esm', 'cjs'], dts: true },
  { ...shared, entry: ['src/cli.ts'], format: ['esm'] },
])
