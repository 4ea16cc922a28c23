import { createHmac } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { BillingError, ConfigError } from './errors.js'
import { equalDigests, hmac, isRecord, readObject, readSecrets, readText, WebhookSignatureError } from './webhook.js'

const reference = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex')

describe('hmac', () => {
  test('default', async () => {
    expect(await hmac('whsec_1', 'body')).toBe(reference('whsec_1', 'body'))
  })

  test('takes secret and text as UTF-8', async () => {
    expect(await hmac('geheim-ß', 'Grüße 💶')).toBe(reference('geheim-ß', 'Grüße 💶'))
  })
})

describe('equalDigests', () => {
  test('default', () => {
    expect(equalDigests('0a1b', '0a1b')).toBe(true)
  })

  test.each([
    ['the first letter', '1a1b'],
    ['the last letter', '0a1c'],
    ['a letter more', '0a1b0'],
    ['a letter less', '0a1'],
    ['nothing', ''],
    ['letters of another case', '0A1B'],
    ['a letter that shares its low bits', '0a1\u0162'],
  ])('tells apart by %s', (_, given) => {
    expect(equalDigests(given, '0a1b')).toBe(false)
  })
})

describe('readSecrets', () => {
  test('default', () => {
    expect(readSecrets('whsec_1')).toEqual(['whsec_1'])
    expect(readSecrets(['whsec_1', 'whsec_2'])).toEqual(['whsec_1', 'whsec_2'])
  })

  test.each([
    ['nothing', []],
    ['a blank one', '   '],
    ['an empty one', ''],
    ['a line end', 'whsec_1\n'],
    ['a space before', ' whsec_1'],
    ['a bad one among good ones', ['whsec_1', '']],
    ['an unset variable', undefined],
    ['null', null as unknown as string],
    ['a number', 7 as unknown as string],
    ['an unset variable among good ones', ['whsec_1', undefined]],
  ])('refuses %s', (_, secret) => {
    expect(() => readSecrets(secret)).toThrow(ConfigError)
    expect(() => readSecrets(secret)).toThrow('secret is missing, blank or has whitespace around it')
  })
})

describe('readText', () => {
  test('default', () => {
    expect(readText('Grüße')).toBe('Grüße')
  })

  test('decodes bytes, also a part of a larger buffer', () => {
    const bytes = new TextEncoder().encode('<Grüße>')
    expect(readText(bytes)).toBe('<Grüße>')
    expect(readText(bytes.buffer)).toBe('<Grüße>')
    expect(readText(bytes.subarray(1, -1))).toBe('Grüße')
  })

  test.each([[{ id: 'evt_1' }], [[1, 2]], [[]], [{ length: 1e9 }], [7], [Promise.resolve('{}')], [new Map()]])(
    'knows that %j is no body',
    (payload) => {
      expect(readText(payload)).toBeUndefined()
    },
  )

  test.each([[undefined], [null], [{}], [Object.create(null)], [''], [new Uint8Array()], [new ArrayBuffer(0)]])(
    'takes %j for an empty body, which is what frameworks make of one',
    (payload) => {
      expect(readText(payload)).toBe('')
    },
  )
})

test.each([['{"a":'], [''], ['[1]'], ['null'], ['7'], ['"text"']])('readObject answers undefined for %s', (text) => {
  expect(readObject(text)).toBeUndefined()
})

test('readObject reads an object', () => {
  expect(readObject('{"a":1}')).toEqual({ a: 1 })
})

test('isRecord knows plain objects, also of another realm', () => {
  const plain = [{}, { a: 1 }, Object.create(null), runInNewContext('({ a: 1 })')]
  expect(plain.filter((value) => !isRecord(value))).toEqual([])
  const others = [undefined, null, 7, 'text', [], new Map(), Promise.resolve(), new Request('https://example.com')]
  expect(others.filter(isRecord)).toEqual([])
})

test('WebhookSignatureError is known by its brand, not by its class alone', () => {
  const error = new WebhookSignatureError('no match', { provider: 'stripe', check: 'signature' })
  expect(error).toBeInstanceOf(BillingError)
  expect(error.name).toBe('WebhookSignatureError')
  expect(WebhookSignatureError.isInstance(error)).toBe(true)
  expect(WebhookSignatureError.isInstance(new ConfigError('x'))).toBe(false)
  expect(error.toJSON()).toEqual({
    name: 'WebhookSignatureError',
    message: 'no match',
    provider: 'stripe',
    check: 'signature',
  })
})
