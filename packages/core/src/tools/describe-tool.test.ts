import { expect, test, vi } from 'vitest'
import { describeTool } from './describe-tool.js'
import type { ToolDescription } from './tool.js'

const description = {
  name: 'acme_get_thing',
  function: 'getThing',
  aliases: [],
  provider: 'acme',
  resource: 'things',
  documented: true,
  title: 'Get thing',
  description: 'Retrieves a thing.',
  access: 'read',
  documentation: 'https://acme.example/things',
} as const
const inputSchema = { type: 'object', properties: { id: { type: 'string' } } }

test('default', () => {
  expect(describeTool<ToolDescription>({ ...description }, () => JSON.stringify(inputSchema))).toEqual({
    ...description,
    inputSchema,
  })
})

test('parses the schema once, when it is first read', () => {
  const make = vi.fn(() => JSON.stringify(inputSchema))
  const described = describeTool<ToolDescription>({ ...description }, make)
  expect(make).not.toHaveBeenCalled()
  expect(described.inputSchema).toBe(described.inputSchema)
  expect(make).toHaveBeenCalledTimes(1)
})

test('has a schema that is copied and written as any other member', () => {
  const described = describeTool<ToolDescription>({ ...description }, () => JSON.stringify(inputSchema))
  expect({ ...described }).toEqual({ ...description, inputSchema })
  expect(JSON.parse(JSON.stringify(described))).toEqual({ ...description, inputSchema })
})
