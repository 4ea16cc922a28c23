import { expect, test } from 'vitest'
import { checkSharedNames } from '../../scripts/generate/check-shared-names.js'
import type { Provider, Schema } from '../../scripts/generate/document.js'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })
const text: Schema = { type: 'string' }

/** A provider with these properties of an invoice and of a quote, which share a part of this name. */
function provider(part: string, invoice: Record<string, Schema>, quote: Record<string, Schema>): Provider {
  const schemas = {
    Invoice: object({ id: text, number: text, total: text, ...invoice }),
    Quote: object({ id: text, number: text, total: text, ...quote }),
    [part]: object({ enabled: text }),
  }
  return { name: 'acme', document: { components: { schemas } } } as unknown as Provider
}

test('default', () => {
  const part = ref('AutomaticTax')
  expect(() =>
    checkSharedNames(provider('AutomaticTax', { automatic_tax: part }, { automatic_tax: part })),
  ).not.toThrow()
})

test('a name that tells of a property is refused where another property has the type', () => {
  const part = ref('ManagedPayments')
  expect(() => checkSharedNames(provider('ManagedPayments', { managed_payments: part }, { buy_button: part }))).toThrow(
    'acme: the name ManagedPayments tells of managed_payments, but is the type of buy_button as well',
  )
})

test('a property that says more than the name may have the type', () => {
  const part = ref('TaxAddress')
  const uses = provider('TaxAddress', { tax_address: part }, { foreign_tax_address: part })
  expect(() => checkSharedNames(uses)).not.toThrow()
})

test('a name that tells of an object is refused where another object has the part', () => {
  const part = ref('InvoiceShippingCost')
  expect(() => checkSharedNames(provider('InvoiceShippingCost', { cost: part }, { cost: part }))).toThrow(
    'acme: the name InvoiceShippingCost tells of Invoice, but is used by Quote.cost as well',
  )
})

test('a property of another object may tell of the object', () => {
  const part = ref('InvoiceShippingCost')
  const uses = provider('InvoiceShippingCost', { cost: part }, { next_invoices: object({ cost: part }) })
  expect(() => checkSharedNames(uses)).not.toThrow()
})

test('a part of one object only is called as it likes', () => {
  expect(() =>
    checkSharedNames(provider('InvoiceShippingCost', {}, { cost: ref('InvoiceShippingCost') })),
  ).not.toThrow()
})
