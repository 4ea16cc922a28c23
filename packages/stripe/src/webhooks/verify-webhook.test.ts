import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import { describe, expect, test, vi } from 'vitest'
import { cpuTimeOf } from '~test/support/cpu-time.js'
import { API_VERSION, BillingError, ConfigError, ValidationError } from '../index.js'
import {
  type StripeEvent,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookCheck,
  WebhookSignatureError,
} from '../webhooks.js'
import { signWebhook } from './sign-webhook.js'

const SECRET = 'whsec_5f1c0ffee'
const NOW = 1767225600
const event = { id: 'evt_1', object: 'event', type: 'customer.created', data: { object: { name: 'Grüße & Söhne 💶' } } }
const body = JSON.stringify(event, null, 2)

const at = (offset: number): VerifyWebhookOptions => ({ now: (NOW + offset) * 1000 })
const sign = (payload = body, secret = SECRET): Promise<string> => signWebhook(payload, secret, { timestamp: NOW })
const signature = async (payload = body, secret = SECRET): Promise<string> =>
  (await sign(payload, secret)).replace(/^t=\d+,/, '')

async function refusal(promise: Promise<unknown>): Promise<BillingError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!BillingError.isInstance(error)) throw new Error(`not refused, or by ${String(error)}`)
  return error
}

const MESSAGES: Readonly<Record<WebhookCheck, RegExp>> = {
  header: /^Stripe-Signature is missing or has no timestamp$/,
  payload: /^the body is (empty, or was not read before; Express needs express\.raw\(\)|not a JSON object)$/,
  signature:
    /^no v1 signature of Stripe-Signature matches: the secret is wrong, or the body was parsed and serialized again$/,
  secret: /never/,
  timestamp: /^Stripe-Signature was made -?\d+ s ago: an old request, or a wrong clock$/,
}

async function expectRefused(check: WebhookCheck, promise: Promise<unknown>): Promise<void> {
  const error = await refusal(promise)
  expect(error).toBeInstanceOf(WebhookSignatureError)
  expect(error).toMatchObject({ name: 'WebhookSignatureError', provider: 'stripe', check })
  expect(error.message).toMatch(MESSAGES[check])
}

test('default', async () => {
  expect(await verifyWebhook(body, await sign(), SECRET, at(0))).toEqual(event)
})

describe('the body', () => {
  test('may be a string or bytes', async () => {
    const header = await sign()
    const bytes = new TextEncoder().encode(body)
    const framed = new Uint8Array(bytes.length + 8)
    framed.set(bytes, 4)
    for (const payload of [bytes, bytes.buffer, Buffer.from(body), framed.subarray(4, -4)]) {
      expect(await verifyWebhook(payload, header, SECRET, at(0))).toEqual(event)
    }
  })

  test('may be a buffer of another realm', async () => {
    const foreign: ArrayBuffer = runInNewContext('Uint8Array.from(bytes).buffer', { bytes: [...Buffer.from(body)] })
    expect(foreign).not.toBeInstanceOf(ArrayBuffer)
    expect(await verifyWebhook(foreign, await sign(), SECRET, at(0))).toEqual(event)
  })

  test.each([
    ['one letter changed', body.replace('Grüße', 'Gruße')],
    ['a letter added', `${body} `],
    ['a letter removed', body.slice(0, -1)],
    ['the lines ended in another way', body.replaceAll('\n', '\r\n')],
    ['parsed and serialized again', JSON.stringify(JSON.parse(body))],
    ['read as Latin-1', Buffer.from(body).toString('latin1')],
    ['written as UTF-16', Buffer.from(body, 'utf16le')],
    ['written as Latin-1', Buffer.from(body, 'latin1')],
    ['a byte order mark before it', `\uFEFF${body}`],
    ['another Unicode normalization', body.normalize('NFD')],
  ])('is refused with %s', async (_, payload) => {
    await expectRefused('signature', verifyWebhook(payload, await sign(), SECRET, at(0)))
  })

  test.each([
    ['parsed', event],
    ['a parsed list', [event]],
    ['a parsed number', 7],
    ['parsed and tells a length', { length: 1e12 }],
    ['a promise, for want of await', Promise.resolve(body)],
    ['the whole request', new Request('https://example.com')],
  ])('must be raw: %s', async (_, payload) => {
    for (const header of [await sign(), 'garbage', null]) {
      const error = await refusal(verifyWebhook(payload as string, header, SECRET, at(0)))
      expect(error).toBeInstanceOf(ValidationError)
      expect(error.message).toContain('raw body')
      expect(error).toMatchObject({ issues: [{ path: ['payload'] }] })
    }
  })

  test.each([
    ['text', ''],
    ['bytes', new Uint8Array()],
    ['as Express 4 leaves it', {}],
    ['as Express 5 leaves it', undefined],
    ['as other frameworks leave it', null],
  ])('is refused when it is empty: %s', async (_, payload) => {
    await expectRefused('payload', verifyWebhook(payload as string, await sign(), SECRET, at(0)))
    await expectRefused('header', verifyWebhook(payload as string, undefined, SECRET, at(0)))
  })

  test.each(['not JSON', 'null', '7', '[1]', '"text"'])('is refused when it is not an object: %s', async (payload) => {
    await expectRefused('payload', verifyWebhook(payload, await sign(payload), SECRET, at(0)))
  })

  test('may be a thin event, which is returned as it was sent', async () => {
    const thin = {
      id: 'evt_test_1',
      object: 'v2.core.event',
      type: 'v1.invoice.paid',
      created: '2026-01-01T00:00:00.000Z',
      livemode: false,
      context: null,
      reason: null,
      related_object: { id: 'in_1', type: 'invoice', url: '/v1/invoices/in_1' },
    }
    const payload = JSON.stringify(thin)
    const received = await verifyWebhook(payload, await sign(payload), SECRET, at(0))
    expect(received).toEqual(thin)
    expect(received).not.toHaveProperty('versionMismatch')
    await expectRefused('signature', verifyWebhook(payload, await sign(), SECRET, at(0)))
  })
})

describe('the version', () => {
  const receive = async (version: unknown): Promise<StripeEvent> => {
    const payload = JSON.stringify({ ...event, api_version: version })
    return (await verifyWebhook(payload, await sign(payload), SECRET, at(0))) as StripeEvent
  }

  test('default', async () => {
    expect((await receive(API_VERSION)).versionMismatch).toBe(false)
  })

  test.each(['2020-08-27', '2026-10-28.dahlia', '2026-10-28', '', null, undefined])(
    'is reported when it is another one: %j',
    async (version) => {
      expect((await receive(version)).versionMismatch).toBe(true)
    },
  )

  test('is reported beside what was sent, which stays as it is', async () => {
    const received = await receive('2020-08-27')
    expect(Object.keys(received)).not.toContain('versionMismatch')
    expect(JSON.parse(JSON.stringify(received))).toEqual({ ...event, api_version: '2020-08-27' })
  })
})

describe('the header', () => {
  test('may list several signatures, of which one must match', async () => {
    const [good, other] = [await signature(), await signature(body, 'whsec_other')]
    for (const parts of [
      [other, good],
      [good, other],
      ['v1=', good],
    ]) {
      expect(await verifyWebhook(body, `t=${NOW},${parts}`, SECRET, at(0))).toEqual(event)
    }
    await expectRefused('signature', verifyWebhook(body, `t=${NOW},${other},${other}`, SECRET, at(0)))
  })

  test('may name other schemes, which do not count', async () => {
    const good = await signature()
    expect(await verifyWebhook(body, `v9=x,${good},foo,=,t=${NOW},v0=${'0'.repeat(64)}`, SECRET, at(0))).toEqual(event)
    await expectRefused('signature', verifyWebhook(body, `t=${NOW},${good.replace('v1', 'v0')}`, SECRET, at(0)))
    await expectRefused('signature', verifyWebhook(body, `t=${NOW},${good.slice(3)}`, SECRET, at(0)))
  })

  test('may be a list, as the types of Node have it', async () => {
    expect(await verifyWebhook(body, [await sign()], SECRET, at(0))).toEqual(event)
  })

  test.each([[undefined], [null], [''], [[]], [['']]])('is refused when it was not sent: %j', async (header) => {
    await expectRefused('header', verifyWebhook(body, header, SECRET, at(0)))
    await expectRefused('header', verifyWebhook('', header, SECRET, at(0)))
  })

  test('may come several times: the first time counts, and any signature', async () => {
    const good = await sign()
    for (const header of [
      [good, 't=1,v1=x'],
      [good, 'x'],
    ]) {
      expect(await verifyWebhook(body, header, SECRET, at(0))).toEqual(event)
      expect(await verifyWebhook(body, header.join(', '), SECRET, at(0))).toEqual(event)
    }
    await expectRefused('signature', verifyWebhook(body, ['t=1,v1=x', good], SECRET, at(0)))
    await expectRefused('header', verifyWebhook(body, ['x', 'y'], SECRET, at(0)))
  })

  test.each([
    ['all headers of fetch', new Headers()],
    ['all headers of Node', { 'stripe-signature': 't=1' }],
    ['a number', 7],
    ['a list of something else', [{}]],
    ['something without a string form', Object.create(null)],
  ])('must be the value alone, not %s', async (_, header) => {
    const error = await refusal(verifyWebhook(body, header as string, SECRET, at(0)))
    expect(error).toBeInstanceOf(ValidationError)
    expect(error.message).toBe('header: pass the value of Stripe-Signature, not all headers')
  })

  test.each([
    ['garbage', 'garbage'],
    ['commas', ',,,='],
    ['no time', `v1=${'0'.repeat(64)}`],
    ['an empty time', `t=,v1=${'0'.repeat(64)}`],
    ['a time in words', `t=now,v1=${'0'.repeat(64)}`],
    ['a negative time', `t=-1,v1=${'0'.repeat(64)}`],
    ['a fraction', `t=1767225600.5,v1=${'0'.repeat(64)}`],
    ['a time under another name', `set=1767225600,v1=${'0'.repeat(64)}`],
    ['digits and then letters', `t=1767225600abc,v1=${'0'.repeat(64)}`],
  ])('is refused with %s', async (_, header) => {
    await expectRefused('header', verifyWebhook(body, header, SECRET, at(0)))
  })

  test('is refused with a signature that is cut, longer, in capitals or missing', async () => {
    const good = await signature()
    const bad = [good.slice(0, -1), `${good}0`, good.toUpperCase(), `v1=${good.slice(3).toUpperCase()}`, 'v1=', '']
    for (const part of bad) await expectRefused('signature', verifyWebhook(body, `t=${NOW},${part}`, SECRET, at(0)))
  })

  test('is refused when its time was changed', async () => {
    const later = (await sign()).replace(`t=${NOW}`, `t=${NOW + 1}`)
    await expectRefused('signature', verifyWebhook(body, later, SECRET, at(0)))
  })

  test('costs one digest, however long it is', async () => {
    const huge = `t=${NOW}${`,v1=${'0'.repeat(64)}`.repeat(20_000)}`
    const large = 'x'.repeat(1_000_000)
    const digests = vi.spyOn(crypto.subtle, 'sign')
    const refuse = () => expectRefused('signature', verifyWebhook(large, huge, SECRET, at(0)))
    expect(await cpuTimeOf(refuse)).toBeLessThan(2_000)
    expect(digests).toHaveBeenCalledTimes(1)
    digests.mockRestore()
  })
})

describe('the secret', () => {
  test('may be several, of which one must match', async () => {
    const header = await sign()
    expect(await verifyWebhook(body, header, ['whsec_new', SECRET], at(0))).toEqual(event)
    expect(await verifyWebhook(body, header, [SECRET, 'whsec_new'], at(0))).toEqual(event)
    await expectRefused('signature', verifyWebhook(body, header, ['whsec_new', 'whsec_newer'], at(0)))
  })

  test('is used whole, with its prefix', async () => {
    await expectRefused('signature', verifyWebhook(body, await sign(), SECRET.slice('whsec_'.length), at(0)))
  })

  test.each([[''], ['  '], [`${SECRET}\n`], [` ${SECRET}`], [[]], [[SECRET, '']], [undefined], [null], [7]])(
    'is refused: %j',
    async (secret) => {
      const error = await refusal(verifyWebhook(body, await sign(), secret as string, at(0)))
      expect(error).toBeInstanceOf(ConfigError)
      expect(error.message).toContain('secret')
    },
  )

  test('and the body are not in any error', async () => {
    const secret = [SECRET, 'whsec_second']
    const [header, unreadable] = [await sign(), await sign('evt_1 is not JSON')]
    const errors = await Promise.all(
      [
        verifyWebhook(`${body} `, header, secret, at(0)),
        verifyWebhook(body, header, secret, at(1000)),
        verifyWebhook(body, 'garbage', secret, at(0)),
        verifyWebhook(body, undefined, secret, at(0)),
        verifyWebhook(event as unknown as string, header, secret, at(0)),
        verifyWebhook('evt_1 is not JSON', unreadable, secret, at(0)),
        verifyWebhook(body, header, `${SECRET}\n`, at(0)),
      ].map(refusal),
    )
    for (const error of errors) {
      const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })]
      expect(shown.join('\n')).not.toMatch(/whsec_|5f1c0ffee|evt_1|Söhne/)
    }
  })
})

describe('the time of signing', () => {
  test.each([300, 0, -300])('may be %i s ago', async (age) => {
    expect(await verifyWebhook(body, await sign(), SECRET, at(age))).toEqual(event)
  })

  test.each([301, 86_400, -301, -86_400])('is refused when it was %i s ago', async (age) => {
    const promise = verifyWebhook(body, await sign(), SECRET, at(age))
    await expectRefused('timestamp', promise)
    expect((await refusal(promise)).message).toContain(`made ${age} s ago`)
  })

  test('counts whole seconds', async () => {
    expect(await verifyWebhook(body, await sign(), SECRET, { now: (NOW + 300) * 1000 + 999 })).toEqual(event)
  })

  test('may be older with a larger tolerance', async () => {
    const options = { toleranceSeconds: 3600 }
    expect(await verifyWebhook(body, await sign(), SECRET, { ...options, ...at(3600) })).toEqual(event)
    await expectRefused('timestamp', verifyWebhook(body, await sign(), SECRET, { ...options, ...at(3601) }))
  })

  test('does not matter with a tolerance of 0', async () => {
    const options = { toleranceSeconds: 0, ...at(1e9) }
    expect(await verifyWebhook(body, await sign(), SECRET, options)).toEqual(event)
    await expectRefused('signature', verifyWebhook(`${body} `, await sign(), SECRET, options))
  })

  test.each<[string, VerifyWebhookOptions]>([
    ['toleranceSeconds', { toleranceSeconds: Number.NaN }],
    ['toleranceSeconds', { toleranceSeconds: -1 }],
    ['toleranceSeconds', { toleranceSeconds: '5 minutes' as unknown as number }],
    ['now', { now: new Date('x') }],
    ['now', { now: Number.NaN }],
  ])('cannot be checked with a %s that is none: %j', async (option, options) => {
    for (const header of [await sign(), null]) {
      const error = await refusal(verifyWebhook(body, header, SECRET, { ...at(0), ...options }))
      expect(error).toBeInstanceOf(ValidationError)
      expect(error).toMatchObject({ issues: [{ path: [option] }] })
    }
  })

  test('is compared with the current time by default', async () => {
    const header = await signWebhook(body, SECRET)
    expect(await verifyWebhook(body, header, SECRET)).toEqual(event)
    expect(await verifyWebhook(body, header, SECRET, { now: new Date() })).toEqual(event)
    await expectRefused('timestamp', verifyWebhook(body, await sign(), SECRET))
  })

  test('is checked after the signature, so that it can be trusted', async () => {
    await expectRefused('signature', verifyWebhook(`${body} `, await sign(), SECRET, at(1000)))
  })
})
