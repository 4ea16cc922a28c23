import { describe, expect, test, vi } from 'vitest'
import { completions, errorsByLine } from '../support/editor.js'

// The first question has the whole program type-checked, on a busy machine too.
vi.setConfig({ testTimeout: 120_000 })

const HEAD = `import { createChargeOver, createChargeOverClient, listCustomers, listInvoices, listSubscriptions, listTransactions, paginate, where } from '@billing/chargeover'
import { createBilling } from '@billing/sdk'
const credentials = { subdomain: 'example', apiUsername: 'u', apiPassword: 'p' }
const chargeover = createChargeOver(credentials)
const billing = createBilling({ chargeover: credentials })
`

const OPERATORS = ['contains', 'equals', 'gt', 'gte', 'isNotNull', 'isNull', 'lt', 'lte', 'notEquals']

/** Every way to pass the parameters of a list. */
const WAYS: Record<string, (params: string) => string> = {
  'a function': (params) => `listCustomers(chargeover, ${params})`,
  'a method': (params) => `chargeover.listCustomers(${params})`,
  'a method of the umbrella': (params) => `billing.chargeover.listCustomers(${params})`,
  paginate: (params) => `paginate(chargeover, listCustomers, ${params})`,
  'the method paginate': (params) => `chargeover.paginate(listCustomers, ${params})`,
}

const complete = (text: string): string[] => completions(`${HEAD}${text}`).sort()
const errors = (...lines: string[]): string[] => errorsByLine(HEAD, lines)

describe.each(Object.entries(WAYS))('in %s', (_, write) => {
  test.each(['company', 'customer_id', 'mod_datetime', 'custom_1'])('only operators complete for %s', (field) => {
    expect(complete(write(`{ where: { ${field}: { /**/ } } }`))).toEqual(OPERATORS)
  })

  test("the list's fields complete in where, and nothing else", () => {
    const names = complete(write('{ where: { /**/ } }'))
    expect(names).toEqual(expect.arrayContaining(['company', 'custom_1', 'custom_50', 'customer_id', 'mod_datetime']))
    for (const name of ['charAt', 'length', 'toString', 'invoice_id', 'custom_51']) expect(names).not.toContain(name)
    expect(names).toHaveLength(65)
  })

  test('the fields and their directions complete in order', () => {
    expect(complete(write('{ order: { /**/ } }'))).toEqual(expect.arrayContaining(['company', 'custom_50', 'total']))
    expect(complete(write("{ order: { customer_id: '/**/' } }"))).toEqual(['asc', 'desc'])
  })

  test('valid calls compile', () => {
    const params = [
      "{ where: { company: { contains: 'acme' } } }",
      "{ where: { company: 'acme', customer_id: { gt: 3, lte: '9' }, custom_50: null, write_datetime: { gte: new Date() } } }",
      "{ where: { mod_datetime: { gte: '2026-01-01' }, external_key: { isNull: true } } }",
      "{ order: { customer_id: 'desc', total: 'asc', custom_1: 'asc' }, status: 'a' }",
      "{ where: 'balance:GT:0', order: 'anything:ASC' }",
      '{ where: undefined, order: undefined }',
    ]
    expect(errors(...params.map(write))).toEqual(params.map(() => ''))
  })

  test('what is not is an error that names it', () => {
    const WRONG: [params: string, named: string][] = [
      ["{ where: { compny: 'acme' } }", 'compny'],
      ['{ where: { invoice_id: 1 } }', 'invoice_id'],
      ["{ where: { custom_51: 'x' } }", 'custom_51'],
      ["{ where: { company: { like: 'acme' } } }", 'like'],
      ['{ where: { company: 7 } }', 'number'],
      ["{ where: { customer_id: 'acme' } }", '"acme"'],
      ['{ where: { company: { contains: new Date() } } }', 'Date'],
      ['{ where: { company: undefined } }', 'undefined'],
      ['{ where: { company: { contains: undefined } } }', 'undefined'],
      ['{ where: { external_key: { isNull: false } } }', 'false'],
      ["{ order: { compny: 'asc' } }", 'compny'],
      ["{ order: { company: 'up' } }", '"up"'],
      ['{ order: { company: undefined } }', 'undefined'],
    ]
    const found = errors(...WRONG.map(([params]) => write(params)))
    for (const [index, [params, named]] of WRONG.entries()) expect(found[index], params).toContain(named)
  })
})

test('each list has the fields of its own objects', () => {
  const FIELDS: Record<string, string> = {
    listCustomers: 'company',
    listSubscriptions: 'customer.superuser_email',
    listInvoices: 'line_items.item.categories.item_category_id',
    listTransactions: 'applied_to.invoice_id',
  }
  const pairs = Object.keys(FIELDS).flatMap((list) =>
    Object.entries(FIELDS).map(([owner, field]) => ({ list, owner, field })),
  )
  const found = errors(
    ...pairs.map(
      ({ list, field }) => `${list}(chargeover, { where: { '${field}': null }, order: { '${field}': 'asc' } })`,
    ),
  )
  expect(pairs.filter((_, index) => found[index] === '').map(({ list }) => list)).toEqual(Object.keys(FIELDS))
  for (const [list, field] of Object.entries(FIELDS)) {
    expect(complete(`${list}(chargeover, { where: { '${field}': { /**/ } } })`)).toEqual(OPERATORS)
  }
})

describe('in where()', () => {
  test('only operators complete', () => {
    expect(complete('where({ company: { /**/ } })')).toEqual(OPERATORS)
    expect(complete('where({ date: { /**/ } })')).toEqual(OPERATORS)
    // All four lists have it.
    expect(complete('where({ token: { /**/ } })')).toEqual(OPERATORS)
  })

  test('the fields of every object complete', () => {
    const names = complete('where({ /**/ })')
    expect(names).toEqual(expect.arrayContaining(['"applied_to.invoice_id"', 'company', 'date', 'package_id']))
    expect(names).not.toContain('charAt')
  })

  test('a misspelt field and a wrong type are errors', () => {
    const found = errors(
      "where({ compny: 'acme' })",
      'where({ company: { contains: 7 } })',
      "where({ company: { contains: 'acme' }, date: { gte: '2026-01-01' } })",
    )
    expect(found).toEqual([expect.stringContaining('compny'), expect.stringContaining('number'), ''])
  })
})
