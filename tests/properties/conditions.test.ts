import * as chargeover from '@billing/chargeover'
import { callTool, tools } from '@billing/chargeover/tools'
import { inputSchemas, validate } from '@billing/chargeover/zod'
import { createSandbox } from '@billing/sandbox'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chargeoverAnswer, queryOf, recordChargeOverWith } from '../support/chargeover.js'
import { fc } from './fast-check.js'
import { parseWhere } from './where-parser.js'

const OPERATORS = ['equals', 'notEquals', 'gt', 'gte', 'lt', 'lte', 'contains', 'isNull', 'isNotNull']

interface Fields {
  readonly patternProperties: Readonly<Record<string, object>>
}

/** The fields that a parameter takes as an object, as the catalogue describes it to an agent. */
function fieldsOf({ inputSchema }: { inputSchema: object }, parameter: 'where' | 'order'): readonly string[] {
  const { properties } = inputSchema as { properties: Record<string, { anyOf: [unknown, Fields] }> }
  const patterns = Object.keys(properties[parameter]?.anyOf[1].patternProperties ?? {})
  return patterns.flatMap((pattern) => pattern.slice(2, -2).replaceAll('\\', '').split('|'))
}

const lists = tools.filter((tool) => tool.function.startsWith('list'))

/** Whether a call is sent, and with what. */
async function outcome(name: string, input: object) {
  const { chargeover: client, requests } = recordChargeOverWith({ validate }, chargeoverAnswer([]))
  const error: unknown = await callTool(client, name, input).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error !== undefined) expect(error).toBeInstanceOf(chargeover.ValidationError)
  expect(requests).toHaveLength(error === undefined ? 1 : 0)
  return requests[0] && queryOf(requests[0])
}

const scalar = fc.oneof(
  fc.constantFrom('', 'acme', '7', '-1.5', '1e3', '2026-01-01', 'a:b,c\\d', null, true, false, 0, 7, -1.5),
  fc.string({ maxLength: 5 }),
)
const comparisons = fc.dictionary(fc.constantFrom(...OPERATORS, 'like', 'toString'), scalar, {
  maxKeys: 3,
  noNullPrototype: true,
})
const value = fc.oneof(scalar, comparisons, fc.constantFrom([], ['a'], {}))

describe.each(lists.map((tool) => [tool.function, tool] as const))('%s', (_, tool) => {
  const schema = z.fromJSONSchema(tool.inputSchema as Parameters<typeof z.fromJSONSchema>[0])
  const field = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...fieldsOf(tool, 'where')) },
    fc.constantFrom('compny', 'custom_51', 'custom_0', 'a:EQUALS:b,token', '', '1st', 'toString'),
  )

  test('schema, checks and calls agree on every `where`', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(fc.dictionary(field, value, { maxKeys: 3, noNullPrototype: true }), async (where) => {
        const fits = inputSchemas[tool.name]?.safeParse({ where }).success
        expect(schema.safeParse({ where }).success).toBe(fits)
        const sent = await outcome(tool.name, { where })
        expect(sent !== undefined).toBe(fits)
        if (!sent) return
        taken += 1
        // Nothing is left out: as many conditions arrive as were given.
        const given = Object.values(where).map((one) => (one instanceof Object ? Object.keys(one).length : 1))
        expect(parseWhere(sent.where ?? '')).toHaveLength(given.reduce((sum, count) => sum + count))
      }),
    )
    expect(taken).toBeGreaterThan(0)
  })

  test('schema, checks and calls agree on every `order`', async () => {
    const name = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...fieldsOf(tool, 'order')) },
      fc.constantFrom('compny', 'a:ASC,token', '', '1st', 'toString'),
    )
    const direction = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('asc', 'desc') },
      fc.constantFrom('ASC', 'up', null, true, 1, {}),
    )
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, direction, { maxKeys: 3, noNullPrototype: true }), async (order) => {
        const fits = inputSchemas[tool.name]?.safeParse({ order }).success
        expect(schema.safeParse({ order }).success).toBe(fits)
        const sent = await outcome(tool.name, { order })
        expect(sent !== undefined).toBe(fits)
        if (sent)
          expect(sent.order).toBe(
            Object.entries(order)
              .map(([key, way]) => `${key}:${`${way}`.toUpperCase()}`)
              .join(),
          )
      }),
    )
  })

  test('a name of the language is neither a field nor an operator', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const key = JSON.stringify(name)
      for (const where of [`{${key}:"x"}`, `{"token":{${key}:"x"}}`, `{"token":"x",${key}:{}}`]) {
        expect([where, await outcome(tool.name, { where: JSON.parse(where) })]).toEqual([where, undefined])
      }
      expect(await outcome(tool.name, { order: JSON.parse(`{${key}:"asc"}`) })).toBeUndefined()
    }
  })

  test('the sandbox can filter and sort by every field', async () => {
    const client = chargeover.createChargeOver({
      subdomain: 'example',
      apiUsername: 'u',
      apiPassword: 'p',
      fetch: createSandbox({ seed: 42 }).fetch,
    })
    for (const name of fieldsOf(tool, 'where')) {
      await expect(
        tool.execute(client, { where: { [name]: { isNotNull: true } }, limit: 1 }),
        name,
      ).resolves.toMatchObject({
        status: 'OK',
      })
    }
    for (const name of fieldsOf(tool, 'order')) {
      await expect(tool.execute(client, { order: { [name]: 'desc' }, limit: 1 }), name).resolves.toMatchObject({
        status: 'OK',
      })
    }
  })

  test('a `Date` is taken where a time is compared, and undefined nowhere', async () => {
    const times = fieldsOf(tool, 'where').filter((name) => /(^date|_datetime)$/.test(name))
    expect(times).not.toEqual([])
    const at = new Date('2026-10-05T10:18:49.750-05:00')
    for (const name of fieldsOf(tool, 'where')) {
      const sent = await outcome(tool.name, { where: { [name]: { gte: at } } })
      expect([name, sent?.where]).toEqual([
        name,
        times.includes(name) ? `${name}:GTE:2026-10-05T15\\:18\\:49+00\\:00` : undefined,
      ])
      expect(await outcome(tool.name, { where: { [name]: undefined } })).toBeUndefined()
      expect(await outcome(tool.name, { where: { [name]: { gte: undefined } } })).toBeUndefined()
      expect(await outcome(tool.name, { where: { [name]: at } })).toBeUndefined()
    }
    expect(await outcome(tool.name, { where: undefined, order: undefined })).toBeDefined()
  })
})
