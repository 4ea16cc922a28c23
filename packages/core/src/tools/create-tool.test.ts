import { expect, test, vi } from 'vitest'
import { createTool } from './create-tool.js'
import { describeTool } from './describe-tool.js'
import type { Tool, ToolDescription } from './tool.js'

const schema = vi.fn(() => '{"type":"object"}')
const describe = (): ToolDescription =>
  describeTool<ToolDescription>(
    {
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
    },
    schema,
  )

test('default', async () => {
  const description = describe()
  const tool = createTool<Tool<string>>(description, async (client, input) => [client, input])
  expect(schema).not.toHaveBeenCalled()
  expect(await tool.execute('client', { id: '1' })).toEqual(['client', { id: '1' }])
  expect(tool).toEqual({ ...description, execute: tool.execute })
  expect(tool.inputSchema).toBe(description.inputSchema)
})

test('leaves the description as it is', () => {
  const description = describe()
  createTool<Tool<string>>(description, async () => undefined)
  expect(description).not.toHaveProperty('execute')
})
