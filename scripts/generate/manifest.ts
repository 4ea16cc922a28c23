/** The part of a package.json that follows from its entries. */
export interface Manifest {
  readonly [field: string]: unknown
  readonly exports: Readonly<Record<string, string | { readonly '@billing/source': string }>>
}

/** What the build makes of the source of an entry. */
interface Entry {
  /** As it is imported, without the package's name: empty for the main entry. */
  readonly path: string
  readonly source: string
  readonly module: string
  readonly moduleTypes: string
  readonly main: string
  readonly mainTypes: string
}

function entriesOf({ exports }: Manifest): Entry[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return []
    const source = target['@billing/source']
    const built = source.replace('./src/', './dist/').replace(/\.ts$/, '')
    return {
      path: path.slice(2),
      source,
      module: `${built}.js`,
      moduleTypes: `${built}.d.ts`,
      main: `${built}.cjs`,
      mainTypes: `${built}.d.cts`,
    }
  })
}

/**
 * Writes a package.json anew from the sources that its `exports` name. The conditions of `exports` are for whoever reads them; `main`, `module`,
 * `types` and `typesVersions` are for Parcel and for TypeScript with `moduleResolution: node10`, which don't. Their folders of entries
 * (see scripts/write-entry-folders.mjs) are listed in `files`.
 */
export function generateManifest(manifest: Manifest): string {
  const { exports, files, main, module, types, typesVersions, ...others } = manifest
  const entries = entriesOf(manifest)
  const further = entries.filter(({ path }) => path !== '')
  const first = entries.find(({ path }) => path === '')
  if (!first) throw new Error(`${others['name']} has no main entry`)
  const derived = {
    files: [
      ...('bin' in manifest ? ['bin'] : []),
      'dist',
      ...new Set(further.map(({ path }) => path.replace(/\/.*/, ''))),
    ],
    main: first.main,
    module: first.module,
    types: first.mainTypes,
    ...(further.length > 0 && {
      typesVersions: { '*': Object.fromEntries(further.map(({ path, mainTypes }) => [path, [mainTypes]])) },
    }),
    exports: {
      ...Object.fromEntries(
        entries.map(({ path, source, module, moduleTypes, main, mainTypes }) => [
          (path && `./${path}`) || '.',
          {
            '@billing/source': source,
            import: { types: moduleTypes, default: module },
            require: { types: mainTypes, default: main },
          },
        ]),
      ),
      './package.json': './package.json',
    },
  }
  // Where `files` stood, so that the fields keep the order in which they are read.
  const fields = Object.entries(manifest).flatMap(([name, value]) =>
    name === 'files' ? Object.entries(derived) : name in others ? [[name, value]] : [],
  )
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`
}
