import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'

/** The sources that the `exports` of the package in this folder name. */
function entriesOf(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | { '@billing/source': string }>
  }
  return Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : target['@billing/source']))
}

/** How declarations are made. Types are checked once, by `npm run typecheck`, and not again for each package. */
const declarations = (entry?: string[]) => ({ ...(entry && { entry }), compilerOptions: { noCheck: true } })

/** How every package is built: one file per entry, ESM and CommonJS, declarations and source maps. */
export const libraryConfig = (options: Options = {}): Options => ({
  entry: entriesOf(),
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: declarations(),
  sourcemap: true,
  // Not minified: Node prints the line that threw before an error's message, and a stack trace should lead to code that can be read.
  // Bundlers minify for those who want that.
  minify: false,
  // Shared chunks would defeat tree-shaking by file; entries reach each other by package name instead.
  splitting: false,
  external: [/^@billing\//],
  ...options,
})

/** A provider's entries. The catalogue and the schemas are generated tables: no source map would show more than they do. */
export function providerConfig(): Options[] {
  const isTable = (entry: string): boolean => /\/(catalogue|tools|zod)\.ts$/.test(entry)
  const isOfSchemas = (entry: string): boolean => entry.endsWith('/zod.ts')
  const entries = entriesOf()
  const table: Options = { dts: false, sourcemap: false }
  return [
    // The declarations of all entries come from one run of the compiler.
    libraryConfig({ entry: entries.filter((entry) => !isTable(entry)), dts: declarations(entries) }),
    libraryConfig({
      ...table,
      entry: entries.filter((entry) => isTable(entry) && !isOfSchemas(entry)),
      // Names and the quotes of keys are a part of a table. The lines stay short enough for an error's message that shows one.
      minifyIdentifiers: true,
      minifySyntax: true,
      esbuildOptions: (options) => {
        options.lineLimit = 160
      },
    }),
    libraryConfig({
      ...table,
      entry: entries.filter(isOfSchemas),
      // Whitespace is a quarter of them. terser keeps the comments by which bundlers leave out the schemas of answers where nothing refers to them.
      minify: 'terser',
      terserOptions: { compress: false, format: { preserve_annotations: true, max_line_len: 160 } },
    }),
  ]
}
