import { getCustomer, listCustomers, listSubscriptions, ValidationError } from '@billing/chartmogul'
import { allTools } from '@billing/chartmogul/tools'
import { inputSchemas, responseSchemas, validate, validateResponses } from '@billing/chartmogul/zod'
import { describe, expect, test } from 'vitest'
import customer from '~test/fixtures/chartmogul/customers-retrieve/3.json' with { type: 'json' }
import { recordChartMogulWith } from '~test/support/chartmogul.js'

const issuesOf = (operation: string, input: unknown): string[] => {
  try {
    validate(operation, input)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    return (error as ValidationError).issues.map(({ path }) => path.join('.'))
  }
}

describe('validate', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogulWith({ validate }, { entries: [] })
    await listCustomers(chartmogul, { per_page: 200, status: 'Future' })
    expect(requests).toHaveLength(1)
    const call = listCustomers(chartmogul, { stauts: 'Active' } as object)
    await expect(call).rejects.toMatchObject({ name: 'ValidationError' })
    expect(requests).toHaveLength(1)
  })

  test('has a schema for every tool with an input, which accepts its example', () => {
    for (const { name, inputSchema } of allTools) {
      const { examples = [], properties = {} } = inputSchema as { examples?: object[]; properties?: object }
      if (Object.keys(properties).length) expect(inputSchemas, name).toHaveProperty(name)
      for (const example of examples) expect(issuesOf(name, example), name).toEqual([])
    }
  })

  test.each([
    ['an unknown key', 'chartmogul_list_plans', { limit: 5 }, ['limit']],
    ['a wrong type', 'chartmogul_list_invoices', { customer_uuid: 7 }, ['customer_uuid']],
    ['a page that is none', 'chartmogul_list_plans', { page: 0 }, ['page']],
    ['a missing id', 'chartmogul_get_customer', {}, ['id']],
    [
      'a date that is none',
      'chartmogul_get_metrics',
      { start_date: '2025-02-30', end_date: 'now' },
      ['start_date', 'end_date'],
    ],
  ])('refuses %s', (_, operation, input, paths) => {
    expect(issuesOf(operation, input)).toEqual(paths)
  })

  test('checks the input of a tool that makes several requests', async () => {
    const { chartmogul } = recordChartMogulWith({ validate }, (request: { path: string }) => ({
      entries: request.path.includes('subscriptions') ? [] : [{ uuid: 'cus_1' }],
      has_more: false,
    }))
    expect(await listSubscriptions(chartmogul, { per_page: 5, page: 1 })).toMatchObject({ entries: [] })
  })
})

describe('validateResponses', () => {
  test('default', async () => {
    const { chartmogul } = recordChartMogulWith({ validate: validateResponses }, { ...customer, future: true })
    expect(await getCustomer(chartmogul, { id: 'cus_1' })).toEqual({ ...customer, future: true })
  })

  test('refuses a known key of a wrong type', async () => {
    const { chartmogul } = recordChartMogulWith({ validate: validateResponses }, { ...customer, mrr: 'much' })
    await expect(getCustomer(chartmogul, { id: 'cus_1' })).rejects.toMatchObject({ issues: [{ path: ['mrr'] }] })
  })

  test('has a schema for what each tool answers, unless ChartMogul answers nothing', () => {
    const without = allTools.map(({ name }) => name).filter((name) => !(name in responseSchemas))
    expect(without.map((name) => name.replace('chartmogul_', ''))).toEqual([
      'delete_customer',
      'delete_customer_invoices',
      'delete_data_source',
      'delete_invoice',
      'delete_invoice_by_external_id',
      'delete_line_item',
      'delete_line_item_by_external_id',
      'delete_plan',
      'delete_plan_group',
      'delete_subscription_event',
      'delete_subscription_event_by_external_id',
      'delete_transaction',
      'delete_transaction_by_external_id',
      'empty_data_source',
      'remove_customer_custom_attributes',
    ])
  })
})
