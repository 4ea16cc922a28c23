/** The package.json at the root: what all packages have in common is written there, once. */
export interface RootManifest {
  readonly license: string
  readonly author: string
  readonly funding: string
  readonly engines: Readonly<Record<string, string>>
  readonly repository: { readonly type: string; readonly url: string }
}

/** The package.json of a package, as far as it is read here. */
export interface Manifest {
  readonly [field: string]: unknown
  readonly name: string
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

/** What npm shows of a package. Its description and its keywords are its own, and must be there. */
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
 * What follows from the sources that `exports` names. The conditions of `exports` are for whoever reads them; `main`, `module`, `types` and
 * `typesVersions` are for Parcel and for TypeScript with `moduleResolution: node10`, which don't. Their folders of entries (see
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
 * Writes the package.json of a package anew, from its entries and from the package.json at the root. The other fields are its own and stay as
 * they are.
 *
 * @param directory - the folder of the package, as seen from the root
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
