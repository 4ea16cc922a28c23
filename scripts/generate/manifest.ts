/** The fields of the root package.json that all packages share. */
export interface RootManifest {
  readonly license: string
  readonly author: string
  readonly funding: string
  readonly engines: Readonly<Record<string, string>>
  readonly repository: { readonly type: string; readonly url: string }
}

/** The fields of a package's package.json that are read here. */
export interface Manifest {
  readonly [field: string]: unknown
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly '@billing/source': string }>>
}

/** An entry with its source and the files that the build makes of it. */
interface Entry {
  /** The subpath of the import; empty for the main entry. */
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

/** The fields that npm shows. Each package must have a description and keywords; the others are shared. */
function shownFields({ name, description, keywords }: Manifest, directory: string, root: RootManifest) {
  if (typeof description !== 'string' || description === '') throw new Error(`${name} has no description`)
  if (!Array.isArray(keywords) || keywords.length === 0) throw new Error(`${name} has no keywords`)
  const { license, author, funding, repository } = root
  const page = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')
  return {
    description,
    keywords,
    homepage: `${page}/tree/main/${directory}#readme`,
    bugs: { url: `${page}/issues` },
    license,
    author,
    funding,
    repository: { ...repository, directory },
  }
}

/**
 * The fields that are derived from the sources in `exports`. `main`, `module`, `types` and `typesVersions` are for tools that do not read
 * `exports`: Parcel, and TypeScript with `moduleResolution: node10`. The folders of entries for those tools (see
 * scripts/write-entry-folders.mjs) are listed in `files`.
 */
function entryFields(manifest: Manifest) {
  const entries = entriesOf(manifest)
  const further = entries.filter(({ path }) => path !== '')
  const first = entries.find(({ path }) => path === '')
  if (!first) throw new Error(`${manifest.name} has no main entry`)
  return {
    // npm packs the README and the license by itself.
    files: [
      ...('bin' in manifest ? ['bin'] : []),
      'CHANGELOG.md',
      'dist',
      ...new Set(further.map(({ path }) => path.replace(/\/.*/, ''))),
    ],
    main: first.main,
    module: first.module,
    types: first.mainTypes,
    typesVersions: further.length
      ? { '*': Object.fromEntries(further.map(({ path, mainTypes }) => [path, [mainTypes]])) }
      : undefined,
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
}

/**
 * Generates the package.json of a package from its entries and from the root package.json. All other fields stay as they are.
 *
 * @param directory - the folder of the package, relative to the root
 * @throws Error when the package has no description, no keywords or no main entry
 */
export function generateManifest(manifest: Manifest, directory: string, root: RootManifest): string {
  const { name, version, type, sideEffects, bin, ...rest } = manifest
  const shown = shownFields(manifest, directory, root)
  const derived = { engines: root.engines, ...entryFields(manifest) }
  const own = Object.entries(rest).filter(([field]) => !(field in shown || field in derived))
  const fields = { name, version, ...shown, type, sideEffects, bin, ...derived, ...Object.fromEntries(own) }
  return `${JSON.stringify(fields, null, 2)}\n`
}
