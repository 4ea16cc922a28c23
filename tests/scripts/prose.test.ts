import { expect, test } from 'vitest'
import { inSentence, titleOf } from '../../scripts/generate/prose.js'

test('default', () => {
  expect(titleOf('list_payment_intents')).toBe('List payment intents')
})

test.each([
  ['list_ach_accounts', 'List ACH accounts'],
  ['get_invoice_pdf', 'Get invoice PDF'],
  ['delete_invoice_by_external_id', 'Delete invoice by external ID'],
  ['ach_accounts', 'ACH accounts'],
])('%s keeps the case of abbreviations: %s', (name, title) => {
  expect(titleOf(name)).toBe(title)
})

test.each([
  ['Payment intents', 'payment intents'],
  ['Tax IDs', 'tax IDs'],
  ['ACH accounts', 'ACH accounts'],
  ['ChargeOver JS requests', 'ChargeOver JS requests'],
  ['Radar', 'Radar'],
])('%s is %s inside a sentence', (title, text) => {
  expect(inSentence(title)).toBe(text)
})
