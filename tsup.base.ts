import type { Options } from 'tsup'

/** How every package is built: one file per entry, ESM and CommonJS, declarations and source maps. */
export const libraryConfig = (options: Options): Options => ({
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  sourcemap: true,
  clean: true,
  // Shared chunks would defeat tree-shaking by file; entries reach each other by package name instead.
  splitting: false,
  external: [/^@billing\//],
  ...options,
})
