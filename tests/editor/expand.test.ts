import { describe, expect, test, vi } from 'vitest'
import { completions, errors, hover, signatures } from '../support/editor.js'

// The first question has the whole program type-checked, on a busy machine too.
vi.setConfig({ testTimeout: 120_000 })

const HEAD = `import { createStripe, createSubscription, getInvoice, listInvoices, paginate } from '@billing/stripe'
const stripe = createStripe({ apiKey: 'sk' })
`

/** Every way to pass paths, with one that is known. */
const WAYS: readonly (readonly [known: string, call: (expand: string) => string])[] = [
  ['customer', (expand) => `getInvoice(stripe, { id: 'in_1', expand: ${expand} })`],
  ['customer', (expand) => `stripe.getInvoice({ id: 'in_1', expand: ${expand} })`],
  ['latest_invoice', (expand) => `createSubscription(stripe, { customer: 'cus_1', price: 'p', expand: ${expand} })`],
  ['data.customer', (expand) => `listInvoices(stripe, { expand: ${expand} })`],
  ['data.customer', (expand) => `stripe.listInvoices({ expand: ${expand} })`],
  ['data.customer', (expand) => `paginate(stripe, listInvoices, { expand: ${expand} })`],
  ['data.customer', (expand) => `stripe.paginate(listInvoices, { expand: ${expand} })`],
  ['data.customer', (expand) => `stripe.paginate.invoices({ expand: ${expand} })`],
]

describe.each(WAYS)('%#: expand with %s', (known, call) => {
  test('completes the known paths, also behind others', () => {
    expect(completions(`${HEAD}${call(`['/**/']`)}`)).toContain(known)
    expect(completions(`${HEAD}${call(`['other', '/**/']`)}`)).toContain(known)
  })

  test('takes any path', () => {
    expect(errors(`${HEAD}${call(`['${known}', 'a.new.one']`)}`)).toEqual([])
  })
})

test('parameters complete beside expand', () => {
  expect(completions(`${HEAD}listInvoices(stripe, { expand: ['data.customer'], /**/ })`)).toContain('status')
})

describe('a hover shows', () => {
  const typeOf = (name: string, call: string): string => hover(`${HEAD}const ${name} = await ${call}`).type

  test('a result by its name', () => {
    expect(typeOf('/**/invoice', `getInvoice(stripe, { id: 'in_1' })`)).toBe('const invoice: Invoice')
    expect(typeOf('/**/page', 'stripe.listInvoices()')).toBe('const page: ListInvoicesResult')
  })

  test('what is expanded in it', () => {
    expect(typeOf('/**/invoice', `getInvoice(stripe, { id: 'in_1', expand: ['customer', 'discounts'] })`)).toBe(
      'const invoice: ExpandedFields<Invoice, "customer" | "discounts">',
    )
    expect(typeOf('/**/page', `stripe.listInvoices({ expand: ['data.customer'] })`)).toBe(
      'const page: ExpandedRows<ListInvoicesResult, "customer">',
    )
  })

  test('the parameters of a function by their name', () => {
    expect(hover(`${HEAD}/**/getInvoice(stripe, { id: 'in_1' })`).type).toContain(
      'getInvoice<undefined>(client: StripeClient, params: GetInvoiceParams, options?: StripeRequestOptions',
    )
    expect(signatures(`${HEAD}getInvoice(stripe, /**/)`)).toEqual([
      'getInvoice(client: StripeClient, params: GetInvoiceParams, options?: StripeRequestOptions): Promise<Invoice>',
    ])
  })
})

test('a mistake in the parameters is named', () => {
  expect(errors(`${HEAD}getInvoice(stripe, { id: 'in_1', exapnd: ['customer'] })`)).toEqual([
    expect.stringContaining(`'exapnd' does not exist in type 'GetInvoiceParams'`),
  ])
  expect(errors(`${HEAD}getInvoice(stripe, { expand: ['customer'] })`)).toEqual([
    expect.stringContaining(`Property 'id' is missing in type '{ expand: "customer"[]; }'`),
  ])
  expect(errors(`${HEAD}listInvoices(stripe, { lmit: 1 })`)).toEqual([
    expect.stringContaining(`'lmit' does not exist in type 'ListInvoicesParams'. Did you mean to write 'limit'?`),
  ])
})
