import { expect, test } from 'vitest'
import { selectTools, type ToolFilter } from './select-tools.js'

const tool = (name: string, resource: string, access: 'read' | 'write', documented: boolean) => ({
  name,
  resource,
  access,
  documented,
})
const tools = [
  tool('get_invoice', 'invoices', 'read', true),
  tool('pay_invoice', 'invoices', 'write', true),
  tool('list_refunds', 'refunds', 'read', false),
]

test.each<[ToolFilter, string[]]>([
  [{}, ['get_invoice', 'pay_invoice', 'list_refunds']],
  [{ resources: undefined, access: undefined, documented: undefined }, ['get_invoice', 'pay_invoice', 'list_refunds']],
  [{ resources: ['invoices'] }, ['get_invoice', 'pay_invoice']],
  [{ resources: [] }, []],
  [{ access: 'read' }, ['get_invoice', 'list_refunds']],
  [{ documented: true }, ['get_invoice', 'pay_invoice']],
  [{ documented: false }, ['list_refunds']],
  [{ resources: ['refunds', 'invoices'], access: 'read', documented: true }, ['get_invoice']],
])('%j selects what matches all of it', (filter, names) => {
  expect(selectTools(tools, filter).map(({ name }) => name)).toEqual(names)
})

test.each([
  [{ resources: ['invoice'] }, 'resources: unknown resource "invoice"; did you mean invoices?'],
  [{ resources: 'invoices' }, 'resources: must be an array of names'],
  [{ access: 'delete' }, 'access: must be read or write'],
  [{ documented: 'yes' }, 'documented: must be true or false'],
  [{ resource: ['invoices'] }, 'resource: unknown member of the filter; known: resources, access, documented'],
  ['invoices', 'filter: must be an object of names and values, not String'],
])('refuses %j', (filter, message) => {
  expect(() => selectTools(tools, filter as never)).toThrow(message)
})
