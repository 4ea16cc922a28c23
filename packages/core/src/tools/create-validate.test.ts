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

test('reports the problems of a union by the variant that was meant', () => {
  const size = z.union([z.union([z.number(), z.string().regex(/^\d+$/)]), z.strictObject({ gt: z.number() })])
  const where = z.union([z.string().min(1), z.strictObject({ size: size.optional(), name: z.string().optional() })])
  const check = createValidate({ find: z.strictObject({ where }) })
  const issuesOf = (input: unknown): unknown => {
    try {
      return check('find', input)
    } catch (error) {
      return (error as ValidationError).issues.map(({ path, message }) => [path.join('.'), message])
    }
  }
  expect(issuesOf({ where: { nmae: 'x' } })).toEqual([['where', 'Unrecognized key: "nmae"']])
  expect(issuesOf({ where: { name: 7, size: { lt: 1 } } })).toEqual([
    ['where.size.gt', expect.stringContaining('expected number')],
    ['where.size', 'Unrecognized key: "lt"'],
    ['where.name', expect.stringContaining('expected string')],
  ])
  expect(issuesOf({ where: { size: 'x' } })).toEqual([['where.size', expect.stringContaining('pattern')]])
  expect(issuesOf({ where: '' })).toEqual([['where', expect.stringContaining('expected string to have >=1')]])
  // Neither a string nor an object: no variant is meant.
  expect(issuesOf({ where: 7 })).toEqual([['where', 'Invalid input']])
  expect(issuesOf({ where: { size: true } })).toEqual([['where.size', 'Invalid input']])
})
