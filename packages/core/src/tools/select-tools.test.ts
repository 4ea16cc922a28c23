import { expect, test } from 'vitest'
import { selectTools, type ToolFilter } from './select-tools.js'

const tool = (name: string, resource: string, access: 'read' | 'write', documented: boolean, provider = 'acme') => ({
  name,
  provider,
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

const PROVIDERS = ['acme', 'apex', 'axis']
const ofSeveral = [
  ...tools,
  tool('list_plans', 'plans', 'read', true, 'apex'),
  tool('list_notes', 'notes', 'read', true, 'apex'),
  tool('get_note', 'notes', 'read', true, 'axis'),
]

test('of several providers those of one are selected', () => {
  const names = (filter: object) => selectTools(ofSeveral, filter, PROVIDERS).map(({ name }) => name)
  expect(names({ provider: 'apex', resources: ['notes'] })).toEqual(['list_notes'])
  expect(names({ resources: ['notes'] })).toEqual(['list_notes', 'get_note'])
})

test.each([
  [{ provider: 'acne' }, 'provider: must be one of acme, apex, axis'],
  [{ resource: ['notes'] }, 'unknown member of the filter; known: provider, resources, access, documented'],
  [{ provider: 'acme', resources: ['plans'] }, 'resources: acme has no "plans"; it is a resource of apex'],
  [{ provider: 'acme', resources: ['notes'] }, 'resources: acme has no "notes"; it is a resource of apex and axis'],
  [{ provider: 'acme', resources: ['note'] }, 'resources: unknown resource "note"; did you mean invoices?'],
])('of several providers %j is refused', (filter, message) => {
  expect(() => selectTools(ofSeveral, filter as object, PROVIDERS)).toThrow(message)
})
