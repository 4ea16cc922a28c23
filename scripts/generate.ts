/**
 * Generates everything that is derived from the OpenAPI fragments; the package.json of each package from its entries and from the root; and
 * the README's table of runtimes from those of the tests. `--check` writes nothing and fails when a file differs.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RUNTIMES } from '../tests/runtimes/runtimes.js'
import { generateBound } from './generate/bound.js'
import { generateCatalogue } from './generate/catalogue.js'
import { checkNames } from './generate/check-names.js'
import { checkSharedNames } from './generate/check-shared-names.js'
import { generateReference, generateRuntimes, generateTable } from './generate/docs.js'
import { generateEvents } from './generate/events.js'
import { loadProvider, PROVIDERS } from './generate/fragments.js'
import { fileFinder, findOrphans, generateFunctionFiles } from './generate/function-files.js'
import { generateFunctions } from './generate/functions.js'
import { HEADER } from './generate/header.js'
import { generateLists } from './generate/lists.js'
import { generateLuaWorker } from './generate/lua-worker.js'
import { generateManifest } from './generate/manifest.js'
import { generateResourceTables } from './generate/resource-tables.js'
import { findEmulated } from './generate/sandbox.js'
import { generateToolTypes } from './generate/tool-types.js'
import { generateTools } from './generate/tools.js'
import { generateTypes } from './generate/types.js'
import { generateZod } from './generate/zod.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

/** Replaces what is between `<!-- name -->` and `<!-- /name -->`. */
function fill(text: string, name: string, content: string): string {
  const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  return text.replace(between, (_, start: string, end: string) => start + content + end)
}

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const providers = PROVIDERS.map((name) => loadProvider(root, name))
const files = new Map<string, string>()
const orphans: string[] = []
for (const provider of providers) {
  const folder = join(root, 'packages', provider.name, 'src/gen')
  checkNames(provider, readFileSync(join(folder, '../index.ts'), 'utf8'))
  checkSharedNames(provider)
  const { models, paths } = await generateTypes(provider)
  files.set(join(folder, 'models.ts'), HEADER + models)
  files.set(join(folder, 'paths.ts'), HEADER + paths)
  files.set(join(folder, 'catalogue.ts'), HEADER + generateCatalogue(provider))
  files.set(join(folder, 'tools.ts'), HEADER + generateTools(provider))
  const functionFiles = generateFunctionFiles(provider)
  for (const [path, text] of functionFiles) files.set(join(dirname(folder), path), text)
  orphans.push(...findOrphans(dirname(folder), functionFiles).map((path) => join(dirname(folder), path)))
  const fileOf = fileFinder(folder, functionFiles)
  files.set(join(folder, 'bound.ts'), HEADER + generateBound(provider, fileOf))
  files.set(join(folder, 'functions.ts'), HEADER + generateFunctions(provider, fileOf))
  files.set(join(folder, 'resources.ts'), HEADER + generateResourceTables(provider, fileOf))
  files.set(join(folder, 'lists.ts'), HEADER + generateLists(provider))
  files.set(join(folder, 'tool-types.ts'), HEADER + generateToolTypes(provider))
  files.set(join(folder, 'zod.ts'), HEADER + generateZod(provider))
  if (provider.name === 'stripe') files.set(join(folder, 'events.ts'), HEADER + generateEvents(root, provider))
  for (const [path, page] of generateReference(provider, await findEmulated(provider), fileOf)) {
    files.set(join(root, 'docs/tools', path), page)
  }
}
const reference = join(root, 'docs/tools')
for (const path of readdirSync(reference, { recursive: true, encoding: 'utf8' })) {
  const page = join(reference, path)
  if (page.endsWith('.md') && !files.has(page)) orphans.push(page)
}
const core = join(root, 'packages/core')
const { version } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as { version: string }
files.set(
  join(core, 'src/gen/version.ts'),
  `// Generated from package.json by \`pnpm generate\`. Do not edit.

/** The version of this package and of all packages that are released with it. */
export const VERSION = '${version}'
`,
)
files.set(join(root, 'packages/lua/src/gen/worker-source.ts'), await generateLuaWorker(root))
const rootManifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const license = readFileSync(join(root, 'LICENSE'), 'utf8')
for (const name of readdirSync(join(root, 'packages'))) {
  const folder = join(root, 'packages', name)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  files.set(join(folder, 'package.json'), generateManifest(manifest, `packages/${name}`, rootManifest))
  files.set(join(folder, 'LICENSE'), license)
  // A release inserts its section below the first line, so a new file has nothing but its title.
  const changelog = join(folder, 'CHANGELOG.md')
  files.set(changelog, read(changelog) ?? `# ${manifest.name}\n`)
}
const readme = join(root, 'README.md')
const withTools = fill(read(readme) ?? '', 'tools', generateTable(providers))
files.set(readme, fill(withTools, 'runtimes', generateRuntimes(RUNTIMES)))

const stale = [...files].filter(([path, content]) => read(path) !== content).map(([path]) => path)
for (const path of stale) {
  if (!check) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, files.get(path) ?? '')
  }
  console.log(`${check ? 'differs' : 'written'}: ${relative(root, path)}`)
}
for (const path of orphans) {
  if (!check) rmSync(path)
  console.log(`${check ? 'should be gone' : 'removed'}: ${relative(root, path)}`)
}
console.log(`${files.size} generated files, ${stale.length} ${check ? 'out of date' : 'written'}`)
if (check && stale.length + orphans.length) {
  console.error('Run `pnpm generate` and commit the result.')
  process.exitCode = 1
}
