import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

const client = createTestClient()
const { get, ok, post } = client
const customer = client.customer()
const price = client.price(1000, null)

const draft = () => ok(post('/v1/invoices', { customer: customer.id, metadata: { kept: 'yes' } }))
const add = (id: string, params: Parameters<typeof post>[1]) => post(`/v1/invoices/${id}/add_lines`, params)

describe('adding lines to an invoice', () => {
  it('adds amounts, prices and pending items', () => {
    const { id } = draft()
    const pending = ok(post('/v1/invoiceitems', { customer: customer.id, amount: 400, currency: 'usd' }))
    client.eventTypes()
    const changed = ok(
      add(id, {
        lines: [
          { amount: 700, description: 'Setup', metadata: { a: '1' } },
          { pricing: { price: price.id }, quantity: 3 },
          { price_data: { currency: 'usd', product: price.product, unit_amount: 50 } },
          { invoice_item: pending.id },
        ],
        invoice_metadata: { added: 'too' },
      }),
    )
    expect(changed.total).toBe(700 + 3000 + 50 + 400)
    expect(changed.metadata).toEqual({ kept: 'yes', added: 'too' })
    const setup = changed.lines.data.find(({ amount }: { amount: number }) => amount === 700)
    expect(setup).toMatchObject({ description: 'Setup', metadata: { a: '1' } })
    expect(ok(get(`/v1/invoiceitems/${pending.id}`)).invoice).toBe(id)
    expect(client.eventTypes().filter((type) => type === 'invoiceitem.created')).toHaveLength(3)
  })

  it.each([
    ['an unknown price', { pricing: { price: 'price_x' } }, 'lines[1][pricing][price]', 'No such price'],
    ['neither amount nor price', { description: 'x' }, 'lines[1][amount]', 'Missing required param'],
    ['an unknown item', { invoice_item: 'ii_x' }, 'lines[1][invoice_item]', 'No such invoiceitem'],
    ['an item and changes of it', { invoice_item: 'ii_x', amount: 1 }, undefined, 'does not emulate'],
    ['tax amounts', { amount: 1, tax_amounts: [{ amount: 1 }] }, undefined, 'does not emulate'],
  ])('adds none when one has %s', (_, line, param, message) => {
    const { id } = draft()
    const { status, body } = add(id, { lines: [{ amount: 700 }, line] })
    expect({ status, param: body.error.param }).toEqual({ status: 400, param })
    expect(body.error.message).toContain(message)
    expect(ok(get(`/v1/invoices/${id}`)).lines.data).toEqual([])
  })

  it('refuses an item that is on an invoice already, or in another currency', () => {
    const { id } = draft()
    const item = (params: object) => ok(post('/v1/invoiceitems', { customer: customer.id, amount: 400, ...params })).id
    const message = (invoice_item: string) => add(id, { lines: [{ invoice_item }] }).body.error.message
    expect(message(item({ currency: 'usd', invoice: id }))).toBe('This invoice item is already on an invoice.')
    expect(message(item({ currency: 'eur' }))).toContain('The currency of the invoice item (eur)')
  })

  it('refuses an invoice that is final', () => {
    const { id } = draft()
    ok(post(`/v1/invoices/${id}/finalize`))
    expect(add(id, { lines: [{ amount: 1 }] }).body.error.code).toBe('invoice_not_editable')
  })
})
