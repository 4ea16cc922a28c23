import { getCustomer, listCustomers, ValidationError } from '@billing/chargeover'
import { allTools } from '@billing/chargeover/tools'
import { inputSchemas, responseSchemas, validate, validateResponses } from '@billing/chargeover/zod'
import { describe, expect, test } from 'vitest'
import customer from '~test/fixtures/chargeover/customer/1.json' with { type: 'json' }
import { chargeoverAnswer, recordChargeOverWith } from '~test/support/chargeover.js'

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
    const { chargeover, requests } = recordChargeOverWith({ validate }, chargeoverAnswer([]))
    await listCustomers(chargeover, { limit: 500, status: 'a' })
    expect(requests).toHaveLength(1)
    const call = listCustomers(chargeover, { stauts: 'a' } as object)
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
    ['an unknown key', 'chargeover_list_invoices', { per_page: 5 }, ['per_page']],
    ['a wrong type', 'chargeover_list_subscriptions', { customer_id: true }, ['customer_id']],
    ['a limit above 500', 'chargeover_list_transactions', { limit: 501 }, ['limit']],
    ['a negative offset', 'chargeover_list_customers', { offset: -1 }, ['offset']],
    ['a missing id', 'chargeover_get_customer', {}, ['id']],
    ['an id that is not a number', 'chargeover_get_invoice', { id: 'x' }, ['id']],
  ])('refuses %s', (_, operation, input, paths) => {
    expect(issuesOf(operation, input)).toEqual(paths)
  })
})

describe('validateResponses', () => {
  test('default', async () => {
    const { chargeover } = recordChargeOverWith({ validate: validateResponses }, { ...customer, future: true })
    expect(await getCustomer(chargeover, { id: 1 })).toEqual({ ...customer, future: true })
  })

  test('refuses a known key of a wrong type', async () => {
    const { chargeover } = recordChargeOverWith(
      { validate: validateResponses },
      { ...customer, response: { ...customer.response, balance: 'much' } },
    )
    await expect(getCustomer(chargeover, { id: 1 })).rejects.toMatchObject({
      issues: [{ path: ['response', 'balance'] }],
    })
  })

  test('has a schema for what each tool answers', () => {
    for (const { name } of allTools) expect(responseSchemas, name).toHaveProperty(name)
  })
})
