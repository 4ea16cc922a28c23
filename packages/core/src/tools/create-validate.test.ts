import { expect, test } from 'vitest'
import { z } from 'zod'
import { recordClient, rejection } from '~test/support/client.js'
import { ValidationError } from '../errors.js'
import { call } from './call.js'
import { createValidate } from './create-validate.js'

const validate = createValidate(
  { acme_create_thing: z.strictObject({ name: z.string(), parts: z.array(z.object({ size: z.int() })).optional() }) },
  { acme_create_thing: z.looseObject({ id: z.string() }) },
)

const create = (input: object, answer: object = { id: '1' }) => {
  const { client, requests } = recordClient({ validate }, answer)
  const made = client.http.POST('/things', { ...call(client, 'acme_create_thing', input), body: input })
  return { made, requests }
}

test('default', async () => {
  const { made, requests } = create({ parts: [{ size: 1.5 }] })
  const error = await rejection(made)
  expect(error).toBeInstanceOf(ValidationError)
  expect(error.issues).toEqual([
    { path: ['name'], message: expect.any(String) },
    { path: ['parts', 0, 'size'], message: expect.any(String) },
  ])
  expect(error.message).toMatch(/^name: .*; parts\.0\.size: .* \(acme_create_thing\)$/)
  expect(requests).toHaveLength(0)
})

test('lets what fits pass unchanged', async () => {
  const { made, requests } = create({ name: 'x' }, { id: '1', extra: true })
  expect((await made).data).toEqual({ id: '1', extra: true })
  expect(requests[0]?.body).toBe('{"name":"x"}')
})

test('names the input as a whole where the problem has no key', () => {
  expect(() => validate('acme_create_thing', 'x')).toThrow(/^input: .* \(acme_create_thing\)$/)
})

test('checks answers that have a schema, and does not ask again', async () => {
  const { made, requests } = create({ name: 'x' }, { id: 1 })
  expect(await rejection(made)).toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['id'] }],
    // It was made, and may have to be found again.
    answer: { id: 1 },
  })
  expect(requests).toHaveLength(1)
  expect(() => validate('acme_create_thing', null, 'response')).toThrow(/^response: /)
})

test('lets operations without a schema pass', () => {
  expect(() => validate('GET /anything', { a: 1 })).not.toThrow()
  expect(() => createValidate({})('acme_create_thing', {}, 'response')).not.toThrow()
})

test('handles a checker that gives no reasons', () => {
  const mute = createValidate({ mute: { safeParse: () => ({ success: false }) } })
  expect(() => mute('mute', {})).toThrow(expect.objectContaining({ name: 'ValidationError', issues: [] }))
})

/** The path and the message of each problem. */
const issuesOf = (schema: z.ZodType, input: unknown): unknown => {
  try {
    return createValidate({ find: schema })('find', input)
  } catch (error) {
    return (error as ValidationError).issues.map(({ path, message }) => [path.join('.'), message])
  }
}

test('reports the problems of a union by the variant that was meant', () => {
  const size = z.union([z.union([z.number(), z.string().regex(/^\d+$/)]), z.strictObject({ gt: z.number() })])
  const where = z.union([z.string().min(1), z.strictObject({ size: size.optional(), name: z.string().optional() })])
  const find = z.strictObject({ where })
  expect(issuesOf(find, { where: { nmae: 'x' } })).toEqual([['where.nmae', 'unknown parameter; did you mean name?']])
  expect(issuesOf(find, { where: { name: 7, size: { lt: 1 } } })).toEqual([
    ['where.size.gt', expect.stringContaining('expected number')],
    ['where.size.lt', 'unknown parameter; did you mean gt?'],
    ['where.name', expect.stringContaining('expected string')],
  ])
  expect(issuesOf(find, { where: { size: 'x' } })).toEqual([['where.size', expect.stringContaining('pattern')]])
  expect(issuesOf(find, { where: '' })).toEqual([['where', expect.stringContaining('expected string to have >=1')]])
})

test('says what a union accepts where no variant is meant', () => {
  const upTo = z.strictObject({ up_to: z.union([z.int(), z.literal('inf')]) })
  const wanted = (what: string) => [['up_to', `Invalid input: expected ${what}`]]
  expect(issuesOf(upTo, { up_to: true })).toEqual(wanted('number or "inf", received boolean'))
  expect(issuesOf(upTo, { up_to: 'infinite' })).toEqual(wanted('number or "inf", received string'))
  expect(issuesOf(upTo, { up_to: 1.5 })).toEqual(wanted('int or "inf", received number'))
  expect(issuesOf(z.union([z.literal('a'), z.literal(['b', 'c'])]), 'd')).toEqual([
    ['', 'Invalid input: expected "a" or "b"|"c"'],
  ])
  const nested = z.union([z.union([z.number(), z.string()]), z.strictObject({})])
  expect(issuesOf(nested, true)).toEqual([['', 'Invalid input: expected number or string or object, received boolean']])
})

test('reports the variant with the fewest problems where several are of the same type', () => {
  const schema = z.union([
    z.strictObject({ customer: z.string(), name: z.string() }),
    z.strictObject({ account: z.string() }),
    z.literal(''),
  ])
  expect(issuesOf(schema, { account: 1 })).toEqual([['account', 'Invalid input: expected string, received number']])
  expect(issuesOf(z.union([z.array(z.int()), z.literal('')]), [1, 'x'])).toEqual([
    ['1', 'Invalid input: expected number, received string'],
  ])
})

test('names each unknown key, and what may be meant', () => {
  const optional = z.string().optional()
  const price = z.strictObject({ currency: optional, recurring_interval: optional, recurring_meter: optional })
  expect(issuesOf(price, { recurring: {}, colour: 'red' })).toEqual([
    ['recurring', 'unknown parameter; did you mean recurring_interval or recurring_meter?'],
    ['colour', 'unknown parameter; known: currency, recurring_interval, recurring_meter'],
  ])
  expect(issuesOf(z.strictObject({}), { limit: 1 })).toEqual([['limit', 'unknown parameter; there are none here']])
  const wide = z.strictObject(Object.fromEntries([...'abcdefghijklm'].map((name) => [`${name}1`, z.any()])))
  expect(issuesOf(wide, { colour: 1 })).toContainEqual([
    'colour',
    'unknown parameter; see the documentation for the others',
  ])
})
