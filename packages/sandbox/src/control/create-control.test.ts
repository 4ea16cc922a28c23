import { describe, expect, test } from 'vitest'
import { createSandbox } from '../index.js'

function start() {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  const send = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await sandbox.fetch(`https://api.stripe.com/_sandbox${path}`, init)
    return { status: response.status, body: JSON.parse(await response.text()) }
  }
  return { sandbox, send }
}

describe('every operation', () => {
  test('default', async () => {
    const { sandbox, send } = start()
    expect(await send('GET', '/clock')).toEqual({
      status: 200,
      body: { now: '2026-03-01T00:00:00.000Z', unix: Date.UTC(2026, 2, 1) / 1000 },
    })
    expect(sandbox.requests).toEqual([])
  })

  test('answers at the address of each provider, without credentials, and whatever the faults', async () => {
    const { sandbox } = start()
    sandbox.faults.add({ status: 500 })
    for (const host of ['api.stripe.com', 'api.chartmogul.com', 'example.chargeover.com']) {
      const response = await sandbox.fetch(`https://${host}/_sandbox/clock`)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    const head = await sandbox.fetch('https://api.stripe.com/_sandbox/clock', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('is refused by name where it is not known', async () => {
    const { send } = start()
    expect(await send('GET', '/clocks')).toMatchObject({
      status: 404,
      body: { error: { type: 'not_found', message: expect.stringContaining('/_sandbox/clocks') } },
    })
    expect(await send('GET', '/clock/advance')).toEqual({
      status: 405,
      body: { error: { type: 'method_not_allowed', message: '/_sandbox/clock/advance takes POST, not GET.' } },
    })
  })

  test('names a parameter that is unknown, missing or of another type', async () => {
    const { sandbox, send } = start()
    expect((await send('POST', '/clock/advance', { time: '1 day' })).body.error).toEqual({
      type: 'invalid_parameter',
      param: 'time',
      message: 'There is no parameter time. Known are duration, wait.',
    })
    expect((await send('POST', '/clock/advance')).body.error).toMatchObject({
      param: 'duration',
      message: 'duration is required: a string.',
    })
    expect((await send('POST', '/clock/advance', { duration: 3 })).body.error).toMatchObject({
      param: 'duration',
      message: 'duration must be a string, got 3.',
    })
    expect((await send('GET', '/clock?at=1')).body.error.message).toBe('There is no parameter at. There are none here.')
    const text = await sandbox.fetch('https://api.stripe.com/_sandbox/clock/advance', { method: 'POST', body: 'a=1' })
    expect(text.status).toBe(400)
    expect((await text.json()).error).toMatchObject({
      type: 'invalid_request',
      message: expect.stringContaining('JSON'),
    })
  })
})

describe('the clock', () => {
  test('advances and is set', async () => {
    const { sandbox, send } = start()
    expect((await send('POST', '/clock/advance', { duration: '1 month' })).body.now).toBe('2026-04-01T00:00:00.000Z')
    expect((await send('POST', '/clock/set', { now: '2026-05-01' })).body.now).toBe('2026-05-01T00:00:00.000Z')
    expect((await send('POST', '/clock/set', { now: Date.UTC(2026, 5, 1) })).status).toBe(200)
    expect(sandbox.clock.now()).toBe(Date.UTC(2026, 5, 1))
  })

  test('refuses what is no time, no duration, or past', async () => {
    const { send } = start()
    const message = async (path: string, body: unknown) => (await send('POST', path, body)).body.error.message
    expect(await message('/clock/advance', { duration: 'soon' })).toContain('"soon" is not a duration')
    expect(await message('/clock/set', { now: '2026-02-01' })).toContain('the clock only moves forward')
    for (const now of ['soon', '2026-06-31', '12/01/2026', true, 1e20]) {
      expect(await message('/clock/set', { now })).toContain(`${JSON.stringify(now)} is not a time`)
    }
    expect(await message('/clock/advance', { duration: '99999999 years' })).toContain('leads beyond the year 9999')
    expect((await send('GET', '/clock')).body.now).toBe('2026-03-01T00:00:00.000Z')
  })
})
