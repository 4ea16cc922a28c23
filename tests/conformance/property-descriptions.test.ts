import { describe, expect, test } from 'vitest'
import type { Schema } from '../../scripts/generate/document.js'
import { isBare } from '../support/bare-description.js'
import { declaredProviders } from '../support/declared-tools.js'

/** The names and descriptions of schemas and of all properties inside, with the path to each; a reference has that of its target. */
function described(schemas: Record<string, Schema>): { path: string; name: string; description: string }[] {
  const found: { path: string; name: string; description: string }[] = []
  const add = (path: string, name: string, { description, $ref }: Schema): void => {
    const text = description ?? schemas[$ref?.split('/').at(-1) ?? '']?.description
    if (text) found.push({ path, name, description: text })
  }
  const collect = (path: string, schema: unknown): void => {
    if (schema === null || typeof schema !== 'object') return
    const { properties = {}, examples: _, ...others } = schema as Schema
    for (const [name, property] of Object.entries(properties)) {
      add(`${path}.${name}`, name, property)
      collect(`${path}.${name}`, property)
    }
    for (const member of Object.values(others)) collect(path, member)
  }
  for (const [name, schema] of Object.entries(schemas)) {
    add(name, name, schema)
    collect(name, schema)
  }
  return found
}

describe.each(declaredProviders)('$name', ({ document }) => {
  test('says more of every schema and every property than its name', () => {
    const all = described(document.components.schemas)
    expect(all.length).toBeGreaterThan(500)
    const bare = all.filter(({ name, description }) => isBare(name, description))
    expect(bare.map(({ path, description }) => `${path}: ${description}`)).toEqual([])
  })
})

test.each([
  ['id', 'The id.'],
  ['tax_ids', 'Tax ID.'],
  ['TaxId', 'A tax ID.'],
  ['bank_name', 'Name of the bank.'],
])('%s is not described by "%s"', (name, description) => {
  expect(isBare(name, description)).toBe(true)
})

test('a word of its own is enough', () => {
  expect(isBare('bank_name', 'Which bank keeps the account.')).toBe(false)
})
