import { type IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { BillingError, ConfigError, ValidationError } from '../index.js'
import { verifyWebhook, WebhookSignatureError } from '../webhooks.js'

const SECRET = 'SFkJ3fy02n17YxNXm96tCGUKVTOAIBsH'
const event = {
  context_str: 'package',
  context_id: '569',
  event: 'status',
  data: { package: { package_id: 569, package_status_str: 'active-overdue' }, customer: { company: 'Grüße & Söhne' } },
}
const body = JSON.stringify({ ...event, security_token: SECRET })
const withoutToken = JSON.stringify(event)
const header = { 'X-ChargeOver-Key': SECRET, 'X-ChargeOver-Source': 'example.chargeover.com' }

async function refusal(promise: Promise<unknown>): Promise<BillingError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!BillingError.isInstance(error)) throw new Error(`not refused, or by ${String(error)}`)
  return error
}

test('default', async () => {
  expect(await verifyWebhook(body, header, SECRET)).toEqual(event)
})

test('the answer has no token, so that it may be logged', async () => {
  expect(JSON.stringify(await verifyWebhook(body, header, SECRET))).not.toContain(SECRET)
})

describe('the body', () => {
  test('may be a string, bytes or parsed', async () => {
    const bytes = new TextEncoder().encode(body)
    for (const payload of [bytes, bytes.buffer, Buffer.from(body), JSON.parse(body)]) {
      expect(await verifyWebhook(payload, header, SECRET)).toEqual(event)
    }
  })

  test('is not changed when it was parsed', async () => {
    const parsed = JSON.parse(body)
    await verifyWebhook(parsed, header, SECRET)
    expect(parsed.security_token).toBe(SECRET)
  })

  test.each([
    [''],
    ['not JSON'],
    ['null'],
    ['7'],
    ['[1]'],
    ['"text"'],
    [undefined],
    [null],
    [{}],
    [7],
    [true],
    [[event]],
  ])('is refused when it is not an object: %j', async (payload) => {
    for (const headers of [header, {}]) {
      const error = await refusal(verifyWebhook(payload as string, headers, SECRET))
      expect(error).toBeInstanceOf(WebhookSignatureError)
      expect(error).toMatchObject({
        provider: 'chargeover',
        check: 'payload',
        message: 'the body is empty or not a JSON object',
      })
    }
  })

  test.each([
    ['a promise, for want of await', Promise.resolve(body)],
    ['the whole request', new Request('https://example.com')],
    ['its stream', new Response(body).body],
    ["the request of Node's server", new IncomingMessage(new Socket())],
  ])('must have been read: %s', async (_, payload) => {
    const error = await refusal(verifyWebhook(payload as unknown as string, header, SECRET))
    expect(error).toBeInstanceOf(ValidationError)
    expect(error.message).toBe('payload: pass the body, raw or parsed; await it first')
  })
})

describe('the headers', () => {
  test('may be those of fetch, of Node or of any case', async () => {
    const node: IncomingHttpHeaders = { host: 'example.com', 'x-chargeover-key': SECRET }
    for (const headers of [new Headers(header), node, header, { 'X-CHARGEOVER-KEY': [SECRET] }]) {
      expect(await verifyWebhook(withoutToken, headers, SECRET)).toEqual(event)
    }
  })

  test('of every kind are read', async () => {
    for (const headers of [new Headers({ 'x-chargeover-key': 'x' }), { 'x-chargeover-key': 'x' }]) {
      expect(await refusal(verifyWebhook(body, headers, SECRET))).toMatchObject({ check: 'secret' })
    }
  })
})

describe('invalid headers', () => {
  test.each([[undefined], [null], [SECRET], [7]])('are refused: %j', async (headers) => {
    const error = await refusal(verifyWebhook(body, headers as unknown as Headers, SECRET))
    expect(error).toBeInstanceOf(ValidationError)
    expect(error.message).toBe('headers: pass the headers of the request, {} for none')
  })
})

describe('the secret', () => {
  test('is enough in the header or in the body', async () => {
    expect(await verifyWebhook(withoutToken, header, SECRET)).toEqual(event)
    expect(await verifyWebhook(body, {}, SECRET)).toEqual(event)
    expect(await verifyWebhook(body, new Headers(), SECRET)).toEqual(event)
    expect(await verifyWebhook({ ...event, security_token: null }, header, SECRET)).toEqual(event)
  })

  test('must be in one of them', async () => {
    const error = await refusal(verifyWebhook(withoutToken, {}, SECRET))
    expect(error).toBeInstanceOf(WebhookSignatureError)
    expect(error).toMatchObject({ name: 'WebhookSignatureError', provider: 'chargeover', check: 'header' })
    expect(error.message).toMatch(/X-ChargeOver-Key.*security_token/)
  })

  test.each([
    ['X-ChargeOver-Key', body, { 'x-chargeover-key': 'wrong' }],
    ['X-ChargeOver-Key', body, { 'x-chargeover-key': '' }],
    ['X-ChargeOver-Key', withoutToken, { 'x-chargeover-key': `${SECRET}x` }],
    ['X-ChargeOver-Key', withoutToken, { 'x-chargeover-key': SECRET.slice(1) }],
    ['X-ChargeOver-Key', withoutToken, { 'x-chargeover-key': SECRET.toLowerCase() }],
    ['X-ChargeOver-Key', withoutToken, { 'x-chargeover-key': [SECRET, SECRET] }],
    ['security_token', { ...event, security_token: 'wrong' }, header],
    ['security_token', { ...event, security_token: '' }, header],
    ['security_token', { ...event, security_token: false }, header],
    ['security_token', { ...event, security_token: {} }, {}],
  ])('must match in %s', async (name, payload, headers) => {
    const error = await refusal(verifyWebhook(payload, headers, SECRET))
    expect(error).toBeInstanceOf(WebhookSignatureError)
    expect(error).toMatchObject({ provider: 'chargeover', check: 'secret' })
    expect(error.message).toContain(name)
  })

  test.each(['{"toString":0}', '[{"valueOf":1}]', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, `["${SECRET}"]`])(
    'must be a string: %.30s',
    async (token) => {
      const error = await refusal(verifyWebhook(`{"security_token":${token}}`, {}, SECRET))
      expect(error).toMatchObject({ name: 'WebhookSignatureError', check: 'secret' })
    },
  )

  test('may be several, of which one must match', async () => {
    expect(await verifyWebhook(body, header, ['new', SECRET])).toEqual(event)
    expect(await refusal(verifyWebhook(body, header, ['new', 'newer']))).toMatchObject({ check: 'secret' })
  })

  test.each([[''], [' '], [`${SECRET}\n`], [[]], [undefined], [7]])('is refused: %j', async (secret) => {
    const error = await refusal(verifyWebhook(body, header, secret as string))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error.message).toContain('secret')
  })

  test('and the body are not in any error', async () => {
    const errors = await Promise.all(
      [
        verifyWebhook(body, header, 'expected-one'),
        verifyWebhook(body, { 'x-chargeover-key': 'wrong' }, SECRET),
        verifyWebhook(withoutToken, {}, SECRET),
        verifyWebhook(`Söhne ${SECRET}`, header, SECRET),
        verifyWebhook(body, header, `${SECRET}\n`),
      ].map(refusal),
    )
    for (const error of errors) {
      const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })]
      expect(shown.join('\n')).not.toMatch(/SFkJ3fy|expected-one|Söhne/)
    }
  })
})
