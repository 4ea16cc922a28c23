import { fileURLToPath } from 'node:url'
import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import type ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { camel } from '../../scripts/generate/case.js'
import { createEditor, type Hover, hoverBefore, publishedEntries } from '../support/language-service.js'
import { providerPackages } from '../support/provider-packages.js'
import { PROVIDERS } from '../support/providers.js'
import { publicNames } from '../support/public-declarations.js'

const virtual = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const entries = publishedEntries()

/** What there is as a function and as a method: each tool under each of its names, and `paginate`. */
const calls = [
  ...allTools.map((tool) => ({ ...tool, provider: tool.provider as ProviderName })),
  ...PROVIDERS.map((provider) => ({
    provider,
    function: 'paginate',
    aliases: [],
    documentation: '',
  })),
].flatMap((tool) =>
  [...new Set([tool.function, ...tool.aliases.map(camel)])].map((name) => ({
    name,
    original: tool.function,
    provider: tool.provider,
    documentation: tool.documentation,
  })),
)
// Each name once as a function and once as a method; the comments behind the names say where to point.
const hovers = virtual('hovers.ts')
const hoversText = [
  ...Object.entries(providerPackages).map(
    ([provider, { title }]) =>
      `import * as ${title} from '@billing/${provider}'\ndeclare const ${provider}: ${title}.${title}\n`,
  ),
  ...calls.map(
    ({ name, provider }, index) =>
      `${providerPackages[provider].title}.${name}/* function ${index} */\n${provider}.${name}/* method ${index} */\n`,
  ),
  `declare const error: Stripe.ApiError\nerror.kind/* kind */\n`,
  `Stripe.createStripe({ apiKey: '', limiter/* limiter */: undefined, hooks/* hooks */: undefined })\n`,
].join('')

const texts = new Map([[hovers, hoversText]])
const editor = createEditor(
  entries.map(({ file }) => file),
  texts,
)
const program = editor.getProgram() as ts.Program
const names = publicNames(program, entries)

describe('every public name has a description', () => {
  test('all of them are looked at', () => {
    expect(names.length).toBeGreaterThan(4_000)
    for (const path of [
      '@billing/stripe: createCustomer',
      'Customer.tax_exempt',
      'CustomersMethods.createCustomer',
      'Hooks.onRetry',
    ])
      expect(names.map((name) => name.path)).toContain(path)
  })

  test('none is without', () => {
    // The wire types repeat the functions and their parameters, and editors show no descriptions from inside them.
    const shown = names.filter(({ file, path }) => !file.endsWith('/gen/paths.ts') || path.endsWith(': paths'))
    const missing = shown.filter(({ text }) => !text).map(({ path }) => path)
    expect([...new Set(missing)]).toEqual([])
  })

  test.each(['kind', 'limiter', 'hooks'])('a pointer over %s shows it', (name) => {
    expect(hoverBefore(editor, hovers, `/* ${name} */`).text).not.toBe('')
  })
})

describe('a method of a bound client shows everything that its function shows', () => {
  test.each(calls.map((call, index) => ({ ...call, index })))(
    '$provider: $name',
    ({ name, original, provider, documentation, index }) => {
      const standalone = hoverBefore(editor, hovers, `/* function ${index} */`)
      const method = hoverBefore(editor, hovers, `/* method ${index} */`)
      // Only the example differs: it calls the method.
      const call = new RegExp(`\\b${original}\\(${provider}(, )?`, 'g')
      const expected: Hover = {
        text: standalone.text,
        tags: standalone.tags.map((tag) => ({ ...tag, text: tag.text.replaceAll(call, `${provider}.${name}(`) })),
      }
      expect(method).toEqual(expected)
      expect(standalone.tags.map((tag) => tag.name)).toEqual(
        expect.arrayContaining(['throws', 'see', 'example', ...(name === 'paginate' ? [] : ['returns'])]),
      )
      // The page that the catalogue and the reference name.
      expect(standalone.tags.find((tag) => tag.name === 'see')?.text).toContain(documentation)
      expect(method.tags.find((tag) => tag.name === 'example')?.text).toContain(`${provider}.${name}(`)
    },
  )
})
