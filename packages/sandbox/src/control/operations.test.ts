import { describe, expect, test } from 'vitest'
import { createSandbox, type SandboxOptions } from '../index.js'

const STRIPE = { authorization: 'Bearer sk_test_secret_key', 'content-type': 'application/x-www-form-urlencoded' }
const BASIC = { authorization: `Basic ${btoa('key_of_mogul:secret')}`, 'content-type': 'application/json' }

function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z', ...options })
  const send = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await sandbox.fetch(`https://api.stripe.com/_sandbox${path}`, init)
    return { status: response.status, body: JSON.parse(await response.text()) }
  }
  const customers = () => sandbox.fetch('https://api.stripe.com/v1/customers', { headers: STRIPE })
  const create = (body = 'name=Acme') =>
    sandbox.fetch('https://api.stripe.com/v1/customers', { method: 'POST', headers: STRIPE, body })
  return { sandbox, send, customers, create }
}

describe('faults', () => {
  test('are added, listed with what they did, and removed', async () => {
    const { send, customers } = start({ faults: [{ provider: 'chargeover', status: 503 }] })
    expect((await send('POST', '/faults', { operation: 'GET /v1/customers', status: 500, times: 1 })).body).toEqual({
      id: 'fault_2',
      selected: 0,
      fired: 0,
      operation: 'GET /v1/customers',
      status: 500,
      times: 1,
    })
    expect([(await customers()).status, (await customers()).status]).toEqual([500, 200])
    expect((await send('GET', '/faults')).body.faults).toMatchObject([
      { id: 'fault_1', provider: 'chargeover' },
      { id: 'fault_2', selected: 2, fired: 1 },
    ])
    expect((await send('DELETE', '/faults/fault_2')).body.faults).toHaveLength(1)
    expect((await send('DELETE', '/faults/fault_2')).status).toBe(404)
    expect((await send('DELETE', '/faults')).body.faults).toEqual([])
  })

  test('that cannot be are refused by the name of the key', async () => {
    const { send } = start()
    const refusal = async (rule: object) => (await send('POST', '/faults', rule)).body.error.param
    expect(await refusal({ provider: 'paypal' })).toBe('provider')
    expect(await refusal({ probability: 2 })).toBe('probability')
    expect(await refusal({ operation: 'customers' })).toBe('operation')
    expect(await refusal({ statuss: 500 })).toBe('statuss')
    expect(await refusal({ nth: 'first' })).toBe('nth')
    expect(await refusal({ headers: { 'x-trace': 1 } })).toBe('headers')
    expect(await refusal({ headers: { 'bad name': 'x' } })).toBe('headers')
    expect(await refusal({ headers: { 'x-trace': 'a\nb' } })).toBe('headers')
    expect(await refusal({ retryAfter: {} })).toBe('retryAfter')
    expect((await send('GET', '/faults')).body.faults).toEqual([])
  })

  test('that would change nothing are refused', async () => {
    const { send } = start()
    const { status, body } = await send('POST', '/faults', {})
    expect(status).toBe(400)
    expect(body.error).toEqual({ type: 'invalid_parameter', message: expect.stringMatching(/^A rule needs one of /) })
  })
})

describe('the whole state', () => {
  test('is reset', async () => {
    const { sandbox, send, create, customers } = start()
    await create()
    sandbox.clock.advance('1 day')
    expect((await send('POST', '/reset')).body.now).toBe('2026-03-01T00:00:00.000Z')
    expect((await (await customers()).json()).data).toEqual([])
  })

  test('is replaced by other sample data, to which a reset returns', async () => {
    const { sandbox, send, create } = start()
    const total = async () => {
      const response = await sandbox.fetch('https://example.chargeover.com/api/v3/customer/_count', { headers: BASIC })
      return (await response.json()).response
    }
    await create()
    const seeded = await send('POST', '/seed', { seed: 7, now: '2026-05-01', customers: 30, years: 1 })
    expect(seeded).toMatchObject({ status: 200, body: { now: '2026-05-01T00:00:00.000Z' } })
    expect(await total()).toBe(30)
    sandbox.clock.advance('1 month')
    await send('POST', '/reset')
    expect([await total(), sandbox.clock.now()]).toEqual([30, Date.UTC(2026, 4, 1)])
    await send('POST', '/seed', { seed: false })
    expect(await total()).toBe(0)
  })

  test.each([
    ['seed', 'x'],
    ['now', 'soon'],
    ['customers', 0],
    ['customers', 1e6],
    ['years', 0],
    ['years', 11],
  ])('is not replaced by sample data with %s %s', async (param, value) => {
    const { send } = start()
    expect((await send('POST', '/seed', { [param]: value })).body.error).toMatchObject({
      type: 'invalid_parameter',
      param,
      message: expect.stringContaining('must be'),
    })
  })

  test('is exported, and imported into another sandbox that then answers the same', async () => {
    const { send, sandbox, create } = start({ seed: 5, sample: { customers: 20, years: 1 } })
    await create()
    sandbox.clock.advance('40 days')
    const { body: state } = await send('GET', '/state')
    expect(state).toMatchObject({ version: 1, now: sandbox.clock.now(), sample: { customers: 20, years: 1 } })
    const other = start()
    expect((await other.send('PUT', '/state', state)).body.now).toBe(new Date(sandbox.clock.now()).toISOString())
    // A key that is first used now gets the sample data in both.
    const headers = { ...STRIPE, authorization: 'Bearer sk_test_new' }
    const read = async ({ fetch }: typeof sandbox) => {
      const response = await fetch('https://api.stripe.com/v1/invoices?limit=100', { headers })
      return [await response.text(), [...response.headers]]
    }
    expect(await read(other.sandbox)).toEqual(await read(sandbox))
  })

  test('goes on after an import as it would have gone on: answers, ids, and what the clock brings', async () => {
    const { send, sandbox, create } = start({ seed: 5, sample: { customers: 20, years: 1 } })
    await create()
    await sandbox.fetch('https://api.chartmogul.com/v1/data_sources', {
      method: 'POST',
      headers: BASIC,
      body: '{"name":"Own"}',
    })
    await sandbox.fetch('https://example.chargeover.com/api/v3/customer', {
      method: 'POST',
      headers: BASIC,
      body: '{"company":"Acme"}',
    })
    sandbox.clock.advance('3 days')
    const other = start()
    expect((await other.send('PUT', '/state', (await send('GET', '/state')).body)).status).toBe(200)

    const goOn = async ({ fetch, clock }: typeof sandbox) => {
      const answers: string[] = []
      const ask = async (url: string, headers: Record<string, string>, body?: string) => {
        const response = await fetch(url, body === undefined ? { headers } : { method: 'POST', headers, body })
        answers.push(`${response.status} ${await response.text()} ${JSON.stringify([...response.headers])}`)
      }
      await ask('https://api.stripe.com/v1/customers', STRIPE, 'name=Next')
      clock.advance('40 days')
      for (const list of [
        'customers',
        'subscriptions',
        'invoices',
        'payment_intents',
        'charges',
        'events',
        'balance',
      ]) {
        await ask(`https://api.stripe.com/v1/${list}`, STRIPE)
      }
      await ask('https://api.chartmogul.com/v1/data_sources', BASIC, '{"name":"Next"}')
      for (const list of ['customers', 'invoices', 'plans', 'data_sources']) {
        await ask(`https://api.chartmogul.com/v1/${list}`, BASIC)
      }
      await ask('https://example.chargeover.com/api/v3/customer', BASIC, '{"company":"Next"}')
      for (const list of ['customer', 'package', 'invoice', 'transaction']) {
        await ask(`https://example.chargeover.com/api/v3/${list}?order=${list}_id:DESC`, BASIC)
      }
      return answers
    }
    const expected = await goOn(sandbox)
    expect(expected.filter((answer) => !/^20[01] /.test(answer))).toEqual([])
    expect(await goOn(other.sandbox)).toEqual(expected)
  })

  test('of another version, or broken, is refused, and nothing changes', async () => {
    const { send, create, customers } = start()
    await create()
    const { body: state } = await send('GET', '/state')
    const before = await (await customers()).text()
    const message = async (broken: object) => {
      const { status, body } = await send('PUT', '/state', broken)
      expect(status).toBe(400)
      return body.error.message
    }
    expect(await message({ ...state, version: 2 })).toContain(
      'has version 2, and this @billing/sandbox reads version 1',
    )
    expect(await message({ ...state, providers: { stripe: {} } })).toContain('must come from sandbox.export()')
    expect(await message({ ...state, chance: { stripe: 1 } })).toContain('must come from sandbox.export()')
    expect(await message({ ...state, now: 'soon' })).toContain('must come from sandbox.export()')
    expect(await message({ ...state, extra: 1 })).toContain('There is no parameter extra')
    // What is read only when it is needed is checked at once.
    const damaged = (change: (stripe: any) => void) => {
      const copy = structuredClone(state)
      change(copy.providers.stripe)
      return copy
    }
    const [rows, tasks, endpoint] = [
      damaged(({ accounts: [{ state: account }] }) => Object.assign(account.rows, { customers: {} })),
      damaged(({ accounts: [{ state: account }] }) => Object.assign(account, { tasks: {} })),
      damaged(({ webhooks }) => webhooks.endpoints.rows.push({})),
    ]
    expect(await message(rows)).toContain('customers must be a list')
    expect(await message(tasks)).toContain('tasks must be a list')
    expect(await message(endpoint)).toContain('url must be an address with http or https, got undefined')
    expect(await (await customers()).text()).toBe(before)
  })

  test('of a release that had no such objects has none of them', async () => {
    const { sandbox, send, create, customers } = start()
    await create()
    const { body: state } = await send('GET', '/state')
    const before = await (await customers()).text()
    const older = structuredClone(state)
    delete older.providers.stripe.accounts[0].state.rows.quotes
    expect((await send('PUT', '/state', older)).status).toBe(200)
    const quotes = await sandbox.fetch('https://api.stripe.com/v1/quotes', { headers: STRIPE })
    expect(await quotes.json()).toMatchObject({ data: [] })
    expect(await (await customers()).text()).toBe(before)
  })
})

describe('requests', () => {
  test('are listed, newest first', async () => {
    const { sandbox, send, create, customers } = start()
    await create()
    await customers()
    await sandbox.fetch('https://api.chartmogul.com/v1/ping', { headers: BASIC })
    expect((await send('GET', '/requests?limit=2')).body).toMatchObject({
      total: 3,
      requests: [
        { provider: 'chartmogul', path: '/v1/ping', status: 200 },
        { provider: 'stripe', method: 'GET', at: '2026-03-01T00:00:00.000Z' },
      ],
    })
    expect((await send('GET', '/requests?provider=stripe')).body.total).toBe(2)
    expect((await send('GET', '/requests?provider=strip')).body.error).toMatchObject({
      param: 'provider',
      message: 'provider must be stripe or chartmogul or chargeover, got "strip".',
    })
    expect((await send('GET', '/requests?limit=0')).body.error.param).toBe('limit')
    expect((await send('GET', '/requests?limit=many')).body.error.message).toBe('limit must be an integer, got "many".')
    await send('DELETE', '/requests')
    expect((await send('GET', '/requests')).body.requests).toEqual([])
  })

  test('show no secrets', async () => {
    const { sandbox, send, create } = start()
    await create('payment_method_data[card][number]=4242424242424242&card[cvc]=123&name=Acme&empty&%zz=1')
    await sandbox.fetch('https://example.chargeover.com/api/v3/creditcard?token=tok_hidden', {
      method: 'POST',
      headers: { ...BASIC, cookie: 'session=hidden' },
      body: '{"number":"4000000000000002","cvv":321,"name":"Jane"}',
    })
    await sandbox.fetch('https://example.chargeover.com/api/v3/customer', {
      method: 'POST',
      headers: BASIC,
      body: '{"password":"hidden',
    })
    const { body } = await send('GET', '/requests')
    const text = JSON.stringify(body)
    for (const secret of [
      '4242424242424242',
      '=123',
      'tok_hidden',
      'session=',
      '4000000000000002',
      '321',
      '"hidden',
      'secret_key',
      BASIC.authorization,
    ]) {
      expect(text).not.toContain(secret)
    }
    expect(text).toContain('name=Acme')
    expect(text).toContain('Jane')
  })
})

describe('keys', () => {
  test('have data of their own, whose objects are shown', async () => {
    const { sandbox, send, create } = start({ seed: 5, sample: { customers: 20 } })
    await create('name=Newest')
    for (const url of ['https://api.chartmogul.com/v1/plans', 'https://example.chargeover.com/api/v3/customer']) {
      await sandbox.fetch(url, { headers: BASIC })
    }
    const { keys } = (await send('GET', '/keys')).body
    expect(keys.map(({ provider, key }: Record<string, string>) => [provider, key])).toEqual([
      ['stripe', 'sk_test_***_key'],
      ['chartmogul', 'key*********'],
      ['chargeover', 'key*********'],
    ])
    for (const { provider, account, lists } of keys) {
      for (const { name, columns } of lists) {
        const query = new URLSearchParams({ provider, account, list: name, limit: '2' })
        const { status, body } = await send('GET', `/objects?${query}`)
        expect(status, `${provider} ${name}`).toBe(200)
        expect(body.rows.length, `${provider} ${name}`).toBe(Math.min(body.total, 2))
        for (const { object } of body.rows) {
          for (const column of columns) expect(object, `${provider} ${name}`).toHaveProperty(column)
        }
      }
    }
    const [{ account }] = keys
    const page = async (offset: number) => {
      const { body } = await send('GET', `/objects?provider=stripe&account=${account}&list=customers&offset=${offset}`)
      return { total: body.total, count: body.rows.length, first: body.rows[0]?.object.name }
    }
    expect(await page(0)).toEqual({ total: 21, count: 21, first: 'Newest' })
    expect(await page(20)).toMatchObject({ total: 21, count: 1 })
    expect(await page(50)).toMatchObject({ total: 21, count: 0 })
  })

  test('are made for tests that must not disturb each other', async () => {
    const { sandbox, send } = start()
    const { account, key } = (await send('POST', '/keys', { provider: 'stripe' })).body
    expect([key, (await send('POST', '/keys', { provider: 'stripe' })).body.key]).toEqual([
      'sk_test_sandbox_1',
      'sk_test_sandbox_2',
    ])
    expect(account).toMatch(/^acct_/)
    const headers = { authorization: `Bearer ${key}` }
    expect((await sandbox.fetch('https://api.stripe.com/v1/customers', { headers })).status).toBe(200)
    expect((await send('POST', '/keys', { provider: 'chartmogul' })).body).toEqual({
      provider: 'chartmogul',
      account: 'account_1',
      key: 'sandbox_1',
    })
    expect((await send('POST', '/keys', { provider: 'chargeover' })).body).toEqual({
      provider: 'chargeover',
      account: 'account_1',
      user: 'sandbox_1',
      password: 'sandbox',
    })
    expect((await send('POST', '/keys', { provider: 'paypal' })).body.error.param).toBe('provider')
  })

  test('and lists that are not there are refused by name', async () => {
    const { send } = start()
    const { account } = (await send('POST', '/keys', { provider: 'stripe' })).body
    const error = async (query: string) => (await send('GET', `/objects?provider=stripe&${query}`)).body.error
    expect(await error('account=acct_none&list=customers')).toMatchObject({ type: 'not_found', param: 'account' })
    expect(await error(`account=${account}&list=nothing`)).toMatchObject({ param: 'list' })
    expect(await error(`account=${account}&list=customers&limit=201`)).toMatchObject({ param: 'limit' })
    expect(await error(`account=${account}&list=customers&offset=-1`)).toMatchObject({ param: 'offset' })
  })
})
