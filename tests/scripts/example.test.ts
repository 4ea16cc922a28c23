import { expect, test } from 'vitest'
import type { Tool } from '../../scripts/generate/document.js'
import { rowVariable } from '../../scripts/generate/example.js'

test.each([
  ['listInvoices', 'Invoice', 'invoice'],
  ['searchInvoices', 'Invoice', 'invoice'],
  ['listCurrencies', 'Currency', 'currency'],
  ['listTaxIds', 'TaxId', 'taxId'],
  ['listEvents', 'StripeEventObject', 'event'],
  ['listClasses', 'AccountingClass', 'accountingClass'],
])('a row of %s', (name, type, variable) => {
  expect(rowVariable({ function: name } as Tool, type)).toBe(variable)
})
