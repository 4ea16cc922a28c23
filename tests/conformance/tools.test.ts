import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isApiError } from '@billing/core'
import { createSandbox, type ProviderName } from '@billing/sandbox'
import { allTools, tools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { camel, kebab } from '../../scripts/generate/case.js'
import documented from '../data/tools.json' with { type: 'json' }
import { type DeclaredTool, declaredTools } from '../support/declared-tools.js'
import { providerPackages } from '../support/provider-packages.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sandbox = createSandbox({ seed: false })

interface Alternatives {
  readonly oneOf?: readonly { readonly required: readonly string[] }[]
}

interface InputSchema {
  readonly properties: Record<
    string,
    { type?: string | readonly string[]; anyOf?: { type?: string }[]; description?: string }
  >
  readonly required?: readonly string[]
  readonly dependentSchemas?: Record<string, Alternatives & { readonly allOf?: readonly Alternatives[] }>
}

const readme = readFileSync(join(root, 'README.md'), 'utf8')

test('the catalogue holds the tools of the fragments and nothing else; the default set is the documented ones', () => {
  expect(allTools.map(({ name }) => name).sort()).toEqual([...declaredTools.keys()].sort())
  expect(tools.map(({ name }) => name).sort()).toEqual(documented.map(({ name }) => name).sort())
})

test('texts name functions for people, and tools for agents', () => {
  const quoted = (value: object | string): string[] =>
    [...JSON.stringify(value).matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
  const functions = new Set(allTools.map((tool) => tool.function))
  const forAgents = allTools.flatMap(({ description, inputSchema }) => quoted([description, inputSchema]))
  expect(forAgents.filter((name) => functions.has(name))).toEqual([])
  expect(forAgents).toContain('chargeover_get_quote')

  const names = new Set([...declaredTools.keys()].flatMap((name) => [name, name.replace(/^[a-z]+_/, '')]))
  const forPeople = [...declaredTools.values()].flatMap(({ description }) => quoted(description))
  // It is a way of collection as well.
  expect(forPeople.filter((name) => names.has(name) && name !== 'send_invoice')).toEqual([])
  expect(forPeople).toContain('getQuote')
})

describe.each(documented)('the documented $name', (tool) => {
  const entry = tools.find(({ name }) => name === tool.name)
  const input = entry?.inputSchema as InputSchema

  test('is in the catalogue as documented', () => {
    expect(entry).toMatchObject({
      function: tool.function,
      aliases: tool.aliases,
      provider: tool.provider,
      access: tool.access,
      description: tool.description,
    })
  })

  test('takes the documented parameters, in order, with their types and required flags', () => {
    const names = Object.keys(input.properties)
    expect(names.slice(0, tool.parameters.length)).toEqual(tool.parameters.map(({ name }) => name))
    for (const { name, type, description } of tool.parameters) {
      const { anyOf: [documentedForm] = [], ...schema } = input.properties[name] ?? {}
      // Where another form is taken too, the documented one comes first.
      expect([schema.type ?? documentedForm?.type].flat()[0]).toBe(type)
      expect(input.properties[name]?.description?.startsWith(description.replace(/\.$/, ''))).toBe(true)
    }
    // Of parameters that stand in for each other one is required: the documented one, or what came later.
    const alternatives = Object.values(input.dependentSchemas ?? {})
      .flatMap((dependent) => dependent.allOf ?? [dependent])
      .flatMap(({ oneOf = [] }) => oneOf.map(({ required: [name] }) => name))
    const required = tool.parameters.filter((parameter) => parameter.required).map(({ name }) => name)
    expect(input.required ?? []).toEqual(required.filter((name) => !alternatives.includes(name)))
  })
})

describe.each(allTools)('$name', (tool) => {
  const { provider } = tool
  const { functions, inputSchemas, create } = providerPackages[provider as ProviderName]
  const bound = create({ fetch: sandbox.fetch, maxRetries: 0 })
  const input = tool.inputSchema as unknown as InputSchema & { readonly examples?: readonly object[] }
  const parameters = Object.keys(input.properties)

  test('is a function, a method, and both under each documented alias', () => {
    for (const name of [tool.function, ...tool.aliases.map(camel)]) {
      expect(functions[name]).toBeTypeOf('function')
      expect(bound[name]).toBeTypeOf('function')
    }
  })

  test('names the documentation of its provider', () => {
    expect(tool.documentation).toMatch(/^https:\/\//)
  })

  test('has a schema for its input', () => {
    expect(inputSchemas).toHaveProperty(tool.name)
  })

  const { plain, resource } = declaredTools.get(tool.name) as DeclaredTool

  test('has its own file in the folder of its resource, with a test beside it that calls it if it is written by hand', () => {
    const folder = join(root, 'packages', provider, 'src', resource.folder)
    expect(existsSync(join(folder, `${kebab(tool.function)}.ts`))).toBe(true)
    if (plain) return
    const tests = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
    expect(tests.filter((name) => readFileSync(join(folder, name), 'utf8').includes(tool.function))).not.toEqual([])
  })

  const reference = readFileSync(join(root, 'docs/tools', provider, `${resource.folder}.md`), 'utf8')
  const [section = ''] = reference.split(/^## /m).filter((text) => text.startsWith(`${tool.function}\n`))
  const isEmulated = section.includes('- Sandbox: emulated')

  test('is emulated by the sandbox, or refused by name', async () => {
    if (tool.documented) expect(isEmulated).toBe(true)
    const [example = {}] = input.examples ?? []
    const method = bound[tool.function] as (...args: object[]) => Promise<unknown>
    const error: unknown = await (parameters.length ? method(example) : method()).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (!isEmulated) {
      expect(error).toMatchObject({ status: 400 })
      expect(String(error)).toMatch(/not emulate/i)
      return
    }
    // An example names objects that an empty sandbox does not have; what matters is that the endpoint is there.
    if (error !== undefined) {
      expect(isApiError(error) && [400, 402, 403, 404].includes(error.status)).toBe(true)
      expect(String(error)).not.toMatch(/unrecognized request url|not emulated|not supported/i)
    }
  })

  test('has its section in the reference, its row in the overview, and one in the README if it is documented', () => {
    const page = `${provider}/${resource.folder}.md#${tool.function.toLowerCase()}`
    const row = (folder: string): string =>
      `| \`${tool.name}\` | [\`${tool.function}\`](${folder}${page}) | ${tool.access} |`
    expect(readme.includes(row('docs/tools/'))).toBe(tool.documented)
    expect(readFileSync(join(root, 'docs/tools', `${provider}.md`), 'utf8')).toContain(row(''))
    for (const name of parameters) expect(section).toContain(`| \`${name}\` |`)
    expect(section).toContain('**Result:**')
    if (plain) expect(section).toContain('- Errors: ')
  })
})
