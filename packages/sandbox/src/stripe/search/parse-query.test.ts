import { describe, expect, it } from 'vitest'
import { parseQuery } from './parse-query.js'

const clause = (field: string, operator: string, value: string | null, more = {}) => ({
  field,
  key: undefined,
  isNegated: false,
  operator,
  value,
  ...more,
})

describe('parseQuery', () => {
  it('default', () => {
    expect(parseQuery('status:"active"')).toEqual({ clauses: [clause('status', ':', 'active')], combination: 'and' })
  })
  it('reads every operator', () => {
    const { clauses } = parseQuery(`-email~"acme" created>1 amount>=2 amount<3 AND amount<=-4 total:"5"`)
    expect(clauses).toEqual([
      clause('email', '~', 'acme', { isNegated: true }),
      clause('created', '>', '1'),
      clause('amount', '>=', '2'),
      clause('amount', '<', '3'),
      clause('amount', '<=', '-4'),
      clause('total', ':', '5'),
    ])
  })
  it('reads metadata, with its keys, quotes and null', () => {
    expect(parseQuery('metadata["a \\"b\\""]:"c \\\\ d" or -metadata["x"]:null')).toEqual({
      clauses: [
        clause('metadata', ':', 'c \\ d', { key: 'a "b"' }),
        clause('metadata', ':', null, { key: 'x', isNegated: true }),
      ],
      combination: 'or',
    })
  })
  it.each([
    '',
    'acme',
    'status',
    'status:',
    'status:active',
    'status:"active',
    'status:null',
    'metadata:"a"',
    'status["a"]:"b"',
    'status:"a"status:"b"',
    'status:"a" AND',
    'status:"a" AND status:"b" OR status:"c"',
    'status:"a" status:"b" OR status:"c"',
    '(status:"a")',
    Array.from({ length: 11 }, () => 'amount:1').join(' '),
  ])('refuses %j', (query) => {
    expect(() => parseQuery(query)).toThrow('We were unable to parse your search query.')
  })
})
