import * as entry from '@billing/chargeover'
import { allTools, callTool, getCurrentUserTool, tools, toolsOf } from '@billing/chargeover/tools'
import { validate } from '@billing/chargeover/zod'
import { describe, expect, test } from 'vitest'
import {
  chargeoverAnswer,
  chargeoverRequest,
  recordChargeOver,
  recordChargeOverWith,
} from '~test/support/chargeover.js'

const exampleOf = (schema: object): object => (schema as { examples?: object[] }).examples?.[0] ?? {}
const anyAnswer = chargeoverAnswer([])

describe('tools', () => {
  test('default', () => {
    expect(getCurrentUserTool).toMatchObject({
      name: 'chargeover_get_current_user',
      function: 'getCurrentUser',
      aliases: ['get_current_user', 'test_api_access'],
      provider: 'chargeover',
      access: 'read',
      inputSchema: { type: 'object', additionalProperties: false, properties: {} },
    })
  })

  test('are functions of the entry, which only read', () => {
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length)
    for (const tool of tools) {
      expect(tool.access).toBe('read')
      expect(entry).toHaveProperty(tool.function, expect.any(Function))
    }
  })

  test('send the options of the call, each of them', async () => {
    for (const tool of tools) {
      const { chargeover, requests } = recordChargeOver(anyAnswer)
      await tool.execute(chargeover, exampleOf(tool.inputSchema), { headers: { 'x-trace': '7' } })
      expect(requests, tool.name).toHaveLength(1)
      expect(requests[0], tool.name).toMatchObject({ method: 'GET', headers: { 'x-trace': '7' } })
    }
  })

  test('name themselves in errors', async () => {
    for (const tool of tools) {
      const { chargeover } = recordChargeOver({ status: 400 })
      const call = tool.execute(chargeover, exampleOf(tool.inputSchema))
      await expect(call, tool.name).rejects.toMatchObject({ operation: tool.name, kind: 'invalid_request' })
    }
  })
})

describe('callTool', () => {
  test('default', async () => {
    const { chargeover, requests } = recordChargeOver(anyAnswer)
    expect(await callTool(chargeover, 'chargeover_list_customers', { limit: 25 })).toMatchObject({ response: [] })
    expect(requests).toEqual([chargeoverRequest('/customer?limit=25&offset=0')])
  })

  test.each(['list_packages', 'chargeover.list_packages', 'chargeover.listPackages', 'listSubscriptions'])(
    'understands %s',
    async (name) => {
      const { chargeover, requests } = recordChargeOver(anyAnswer)
      await callTool(chargeover, name)
      expect(requests).toHaveLength(1)
    },
  )

  test('takes conditions and order as an agent writes them, as strings or objects', async () => {
    const { chargeover, requests } = recordChargeOverWith({ validate }, anyAnswer)
    await callTool(chargeover, 'chargeover_list_invoices', {
      where: { date: { gte: '2026-01-01' }, 'line_items.item_id': 7 },
      order: { total: 'desc' },
    })
    await callTool(chargeover, 'chargeover_list_invoices', {
      where: 'date:GTE:2026-01-01,line_items.item_id:EQUALS:7',
      order: 'total:DESC',
    })
    const path =
      '/invoice?where=date%3AGTE%3A2026-01-01%2Cline_items.item_id%3AEQUALS%3A7&order=total%3ADESC&limit=10&offset=0'
    expect(requests).toEqual([chargeoverRequest(path), chargeoverRequest(path)])
    const call = callTool(chargeover, 'chargeover_list_invoices', { where: { dte: '2026-01-01' } as never })
    await expect(call).rejects.toMatchObject({
      issues: [{ path: ['where', 'dte'], message: 'unknown parameter; did you mean date?' }],
    })
  })

  test('refuses an input of a tool that has none, also without validate', async () => {
    const { chargeover, requests } = recordChargeOver(anyAnswer)
    await callTool(chargeover, 'chargeover_get_current_user', {})
    for (const [input, path] of [
      [{ limit: 1 }, 'limit'],
      [{ timeoutMs: 1 }, 'timeoutMs'],
      ['all', 'params'],
      [null, 'params'],
    ] as const) {
      await expect(callTool(chargeover, 'chargeover_get_current_user', input as never)).rejects.toMatchObject({
        name: 'ValidationError',
        issues: [{ path: [path] }],
      })
    }
    expect(requests).toHaveLength(1)
  })

  test('suggests the nearest name', async () => {
    const { chargeover } = recordChargeOver(anyAnswer)
    await expect(callTool(chargeover, 'chargeover_list_invoice')).rejects.toThrow(
      'did you mean chargeover_list_invoices?',
    )
  })

  test('checks the input when the client validates', async () => {
    const { chargeover, requests } = recordChargeOverWith({ validate }, anyAnswer)
    await expect(callTool(chargeover, 'chargeover_list_invoices', { per_page: 5 } as object)).rejects.toMatchObject({
      name: 'ValidationError',
    })
    expect(requests).toHaveLength(0)
  })
})

test('toolsOf selects by resource and access', () => {
  expect(toolsOf()).toEqual(allTools)
  const names = toolsOf({ resources: ['invoices'], access: 'read', documented: true }).map(({ name }) => name)
  expect(names).toContain('chargeover_list_invoices')
  expect(names.every((name) => !/_(create|update|delete|pay|void)_/.test(name))).toBe(true)
})
