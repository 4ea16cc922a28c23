import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadProvider } from '../../scripts/generate/fragments.js'
import operations from '../data/operations.json' with { type: 'json' }
import { PROVIDERS } from '../support/providers.js'

interface Operation {
  readonly name: string
  readonly method: string
  readonly path: string
  /** The parameters that the provider requires, as far as that is known. */
  readonly required?: readonly string[]
  /** Why there is no tool for it. */
  readonly waits?: string
}

/** Operations whose tool differs from the list, which was compiled from other clients, and why. */
const DIFFERENCES: Readonly<Record<string, string>> = {}

const root = fileURLToPath(new URL('../..', import.meta.url))
const declared = new Map(
  PROVIDERS.flatMap((provider) => loadProvider(root, provider).tools).map((tool) => [tool.name, tool]),
)
const known: readonly Operation[] = operations

/** A path without the names of its parameters. */
const shape = (path: string): string => path.replaceAll(/{\w+}/g, '{}')

test.each(known.filter(({ waits, name }) => !waits && !DIFFERENCES[name]))(
  '$name is a tool that sends $method $path',
  ({ name, method, path, required = [] }) => {
    const tool = declared.get(name)
    expect(tool).toBeDefined()
    const [bare = '', query] = path.split('?')
    expect(`${tool?.method.toUpperCase()} ${shape(tool?.path ?? '')}`).toBe(`${method} ${shape(bare)}`)
    if (query && tool?.plain) expect(tool.route.split('?')[1]).toContain(query)
    const schema = tool?.input ? loadedSchemas(name)[tool.input] : undefined
    expect(schema?.required ?? []).toEqual(expect.arrayContaining([...required]))
  },
)

const documents = new Map(PROVIDERS.map((provider) => [provider, loadProvider(root, provider).document]))
const loadedSchemas = (name: string) =>
  documents.get(name.split('_')[0] as (typeof PROVIDERS)[number])?.components.schemas ?? {}

test('what waits has no tool, and every difference is one', () => {
  expect(known.filter(({ name, waits }) => waits && declared.has(name)).map(({ name }) => name)).toEqual([])
  expect(Object.keys(DIFFERENCES).filter((name) => !known.some((operation) => operation.name === name))).toEqual([])
})
