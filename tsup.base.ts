import type { Options } from 'tsup'

/** How every package is built: one file per entry, ESM and CommonJS, declarations and source maps. */
export const libraryConfig = (options: Options): Options => ({
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  sourcemap: true,
  // Whoever wants to read it has the source map.
  minifyWhitespace: true,
  // Shared chunks would defeat tree-shaking by file; entries reach each other by package name instead.
  splitting: false,
  external: [/^@billing\//],
  ...options,
})

/** The entries of a provider. The catalogue and the schemas are generated tables: minified, and nothing to step through. */
export const providerConfig = (): Options[] => [
  libraryConfig({ entry: ['src/index.ts', 'src/node.ts'] }),
  libraryConfig({
    entry: ['src/tools.ts', 'src/zod.ts'],
    sourcemap: false,
    minify: 'terser',
    minifyWhitespace: false,
    // esbuild would drop these, and every user of `validate` would carry the schemas of all answers.
    terserOptions: { format: { preserve_annotations: true } },
  }),
]
