/** Generates the API reference: a page for each entry of each package, and one for each thing it exports. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Application, Comment } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { docs, root } from './repository.js'

interface Entry {
  /** What users import: `@billing/stripe/webhooks`. */
  readonly specifier: string
  readonly source: string
  readonly description: string | undefined
}

const packages = readdirSync(join(root, 'packages')).sort()

const entriesOf = (folder: string): Entry[] => {
  const { name, description, exports } = JSON.parse(
    readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'),
  )
  return (
    Object.entries<Record<string, string>>(exports)
      .filter(([path]) => path !== './package.json' && path !== './internal')
      // The umbrella has each provider's entries as its own.
      .filter(([path]) => folder !== 'sdk' || !packages.includes(path.split('/')[1] ?? ''))
      .map(([path, { '@billing/source': source = '' }]) => ({
        specifier: `${name}${path.slice(1)}`,
        source: join(root, 'packages', folder, source),
        description: path === '.' ? description : undefined,
      }))
  )
}

// What several entries export is described where it comes first.
const entries = ['core', ...packages.filter((name) => name !== 'core')].flatMap(entriesOf)

const markdown: Partial<PluginOptions> = {
  entryFileName: 'index',
  excludeScopesInPaths: true,
  hidePageHeader: true,
  mergeReadme: true,
  indexFormat: 'table',
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: { hideSources: true, hideInherited: true },
  useCodeBlocks: true,
  expandParameters: true,
  pageTitleTemplates: { index: 'API reference', module: '{name}', member: '{name}' },
}

const application = await Application.bootstrapWithPlugins({
  name: 'API reference',
  entryPoints: entries.map(({ source }) => source),
  tsconfig: join(root, 'tsconfig.json'),
  plugin: ['typedoc-plugin-markdown'],
  basePath: root,
  // The types are checked by `pnpm typecheck`.
  skipErrorChecking: true,
  groupOrder: ['Functions', 'Classes', 'Variables', 'Interfaces', 'Type Aliases', '*'],
  locales: { en: { kind_module: 'Entry', kind_plural_module: 'Entries' } },
  preservedTypeAnnotationTags: ['@throws'],
  readme: 'none',
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  ...markdown,
  outputs: [{ name: 'markdown', path: join(docs, 'api') }],
})

const project = await application.convert()
if (!project?.children) throw new Error('The entries of the packages cannot be read')
const text = (content: string): Comment => new Comment([{ kind: 'text', text: content }])
project.comment = text(
  'What each entry of each package exports. `@billing/sdk` also has every entry of a provider, such as `@billing/sdk/stripe/webhooks`. ' +
    'Every example is compiled, and run against the sandbox, by the tests.',
)
for (const { specifier, source, description } of entries) {
  const path = relative(root, source)
    .replaceAll('\\', '/')
    .replace(/(\/index)?\.ts$/, '')
  const module = project.children.find(({ name }) => name === path)
  if (!module) throw new Error(`Nothing was read from ${specifier}`)
  module.name = specifier
  if (description) module.comment ??= text(description)
}
// The generator of Markdown leaves out which error it is.
for (const { comment } of Object.values(project.reflections))
  for (const { typeAnnotation, content } of comment?.getTags('@throws') ?? [])
    if (typeAnnotation)
      content.unshift({ kind: 'code', text: `\`${typeAnnotation.slice(1, -1)}\`` }, ...text(' ').summary)

await application.generateOutputs(project)
if (application.logger.hasErrors()) process.exitCode = 1
