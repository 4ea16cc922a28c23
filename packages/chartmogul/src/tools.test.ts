import * as entry from '@billing/chartmogul'
import { allTools, callTool, getMetricsTool, tools, toolsOf } from '@billing/chartmogul/tools'
import { validate } from '@billing/chartmogul/zod'
import { describe, expect, test } from 'vitest'
import { chartmogulRequest, recordChartMogul, recordChartMogulWith } from '~test/support/chartmogul.js'

const exampleOf = (schema: object): object => (schema as { examples?: object[] }).examples?.[0] ?? {}
const anyAnswer = { entries: [], plans: [], invoices: [], has_more: false }

describe('tools', () => {
  test('default', () => {
    expect(getMetricsTool).toMatchObject({
      name: 'chartmogul_get_metrics',
      function: 'getMetrics',
      aliases: ['get_metrics'],
      provider: 'chartmogul',
      access: 'read',
      inputSchema: { type: 'object', additionalProperties: false, required: ['start_date', 'end_date'] },
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
      const { chartmogul, requests } = recordChartMogul(anyAnswer)
      await tool.execute(chartmogul, exampleOf(tool.inputSchema), { headers: { 'x-trace': '7' } })
      expect(requests, tool.name).toHaveLength(1)
      expect(requests[0], tool.name).toMatchObject({ method: 'GET', headers: { 'x-trace': '7' } })
    }
  })

  test('name themselves in errors', async () => {
    for (const tool of tools) {
      const { chartmogul } = recordChartMogul({ status: 400 })
      const call = tool.execute(chartmogul, exampleOf(tool.inputSchema))
      await expect(call, tool.name).rejects.toMatchObject({ operation: tool.name, kind: 'invalid_request' })
    }
  })
})

describe('callTool', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(anyAnswer)
    expect(await callTool(chartmogul, 'chartmogul_list_customers', { per_page: 25 })).toMatchObject({ entries: [] })
    expect(requests).toEqual([chartmogulRequest('/v1/customers?per_page=25')])
  })

  test.each(['list_plans', 'chartmogul.list_plans', 'chartmogul.listPlans', 'listPlans'])(
    'understands %s',
    async (name) => {
      const { chartmogul, requests } = recordChartMogul(anyAnswer)
      await callTool(chartmogul, name)
      expect(requests).toHaveLength(1)
    },
  )

  test('refuses an input of a tool that has none, also without validate', async () => {
    const { chartmogul, requests } = recordChartMogul(anyAnswer)
    await callTool(chartmogul, 'chartmogul_get_current_user', {})
    for (const [input, path] of [
      [{ limit: 1 }, 'limit'],
      [{ timeoutMs: 1 }, 'timeoutMs'],
      ['all', 'params'],
      [null, 'params'],
    ] as const) {
      await expect(callTool(chartmogul, 'chartmogul_get_current_user', input as never)).rejects.toMatchObject({
        name: 'ValidationError',
        issues: [{ path: [path] }],
      })
    }
    expect(requests).toHaveLength(1)
  })

  test('suggests the nearest name', async () => {
    const { chartmogul } = recordChartMogul(anyAnswer)
    await expect(callTool(chartmogul, 'chartmogul_list_plan')).rejects.toThrow('did you mean chartmogul_list_plans?')
  })

  test('checks the input when the client validates', async () => {
    const { chartmogul, requests } = recordChartMogulWith({ validate }, anyAnswer)
    await expect(callTool(chartmogul, 'chartmogul_list_plans', { limit: 5 } as object)).rejects.toMatchObject({
      name: 'ValidationError',
    })
    expect(requests).toHaveLength(0)
  })
})

test('toolsOf selects by resource and access', () => {
  expect(toolsOf()).toEqual(allTools)
  const names = toolsOf({ resources: ['plans'], access: 'read', documented: true }).map(({ name }) => name)
  expect(names).toContain('chartmogul_list_plans')
  expect(names.every((name) => !/_(create|update|delete|pay|void)_/.test(name))).toBe(true)
})
