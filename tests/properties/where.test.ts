import { type CustomerWhere, listCustomers, listSubscriptions, ValidationError, where } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, queryOf, recordChargeOver } from '../support/chargeover.js'
import { fc } from './fast-check.js'
import { text, wellFormed } from './text.js'
import { parseWhere } from './where-parser.js'

const FIELD = /^[a-z_][\w.]*$/i
const field = fc.oneof(fc.stringMatching(/^[A-Za-z_][\w.]{0,20}$/), fc.constantFrom('constructor', 'toString', 'a.b'))
const operator = fc.constantFrom('equals', 'notEquals', 'gt', 'gte', 'lt', 'lte', 'contains')
const date = fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
const bare = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
const value = fc.oneof(bare, date)

/** The `where` that a list sends for these parameters; undefined when it refuses to. */
async function sent(params: object, list: typeof listCustomers | typeof listSubscriptions = listCustomers) {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  try {
    await list(chargeover, params as never)
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    expect(requests).toEqual([])
    return undefined
  }
  const [request] = requests
  return request && queryOf(request).where
}

/** A value as the provider reads it, dates to the second. */
const read = (wanted: unknown): string =>
  wanted instanceof Date ? wanted.toISOString().replace(/\.\d{3}Z$/, '+00:00') : `${wanted}`

test('each comparison arrives as one condition, for any value', async () => {
  const comparisons = fc.dictionary(operator, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
  const conditions = fc.dictionary(field, fc.oneof(bare, comparisons), { minKeys: 1, maxKeys: 4 })
  await fc.assert(
    fc.asyncProperty(conditions, async (wanted) => {
      const expected = Object.entries(wanted).flatMap(([name, compared]) =>
        Object.entries(typeof compared === 'object' ? compared : { equals: compared }).map(([how, what]) => [
          name,
          how.toUpperCase(),
          wellFormed(read(what)),
        ]),
      )
      expect(parseWhere((await sent({ where: where(wanted as CustomerWhere) })) ?? '')).toEqual(expected)
      expect(parseWhere((await sent({ where: wanted })) ?? '')).toEqual(expected)
    }),
  )
})

test('a valid field name is accepted and any other refused', () => {
  fc.assert(
    fc.property(fc.oneof(text, field), (name) => {
      const write = () => where({ [name]: 'x' } as CustomerWhere)
      if (FIELD.test(name)) expect(parseWhere(write())).toEqual([[name, 'EQUALS', 'x']])
      else expect(write).toThrow(ValidationError)
    }),
  )
})

test('a parameter that is short for a condition cannot add another', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (status) => {
      expect(parseWhere((await sent({ status })) ?? '')).toEqual([
        ['customer_status_state', 'EQUALS', wellFormed(status)],
      ])
      expect(parseWhere((await sent({ customer_id: status }, listSubscriptions)) ?? '')).toEqual([
        ['customer_id', 'EQUALS', wellFormed(status)],
      ])
    }),
  )
})

test('a raw `where` is refused unless all of it is conditions, which leave one that is added alone', async () => {
  const piece = fc.constantFrom(
    'a',
    'status',
    ':',
    ':',
    ',',
    '\\',
    '\\:',
    '\\,',
    'EQUALS',
    ':EQUALS:',
    ':IS:NULL',
    'IS',
    '.',
  )
  const almost = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(fc.oneof(almost, text), async (raw) => {
      const arrived = await sent({ where: raw, status: 'a' })
      if (arrived === undefined) return
      const [added, ...conditions] = parseWhere(arrived)
      expect(added).toEqual(['customer_status_state', 'EQUALS', 'a'])
      expect(conditions).toEqual(parseWhere(wellFormed(raw)))
      for (const [name, how, ...values] of conditions) {
        expect(name).toMatch(FIELD)
        expect(how).toMatch(/^[A-Z]+$/)
        expect(values).toHaveLength(1)
      }
    }),
  )
})
