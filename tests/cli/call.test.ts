import { createSandbox } from '@billing/sandbox'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createMachine, type Machine, type RunOptions } from './terminal.js'

const KEY = 'sk_live_topsecretkey123'
const CONFIG = '.config/billing/config.json'
const LOG = '.local/state/billing/audit.jsonl'

const machines: Machine[] = []
let sandbox = createSandbox({ seed: 7, now: '2026-03-01T00:00:00Z' })
let machine: Machine

/** A machine whose keys are live, with the sandbox in place of the network. */
function createLive(options: RunOptions = {}): Machine {
  const created = createMachine({ env: { STRIPE_API_KEY: KEY }, fetch: sandbox.fetch, ...options })
  machines.push(created)
  return created
}

beforeEach(() => {
  sandbox = createSandbox({ seed: 7, now: '2026-03-01T00:00:00Z' })
  machine = createLive()
})
afterAll(() => {
  for (const one of machines) one.remove()
})

const CREATE = ['call', 'stripe.create_customer', '--name', 'Acme']
const writes = () => sandbox.requests.filter(({ method }) => method === 'POST').length

describe('a write that the policy asks about', () => {
  test('waits for a person, is carried out once, and is logged before it is sent', async () => {
    const refused = await machine.run(CREATE)
    expect({ code: refused.code, writes: writes() }).toEqual({ code: 5, writes: 0 })
    const [approve = '', repeat = ''] = refused.json.problem?.next ?? []
    const hash = refused.json.problem?.plan?.hash as string
    expect(approve).toBe(`billing approve ${hash}`)
    expect(repeat).toBe(`billing call stripe.create_customer --name Acme --approval ${hash}`)

    expect((await machine.run(['approve', hash])).code).toBe(4)
    expect((await machine.run(['approve', hash], { attended: true, says: false })).code).toBe(4)
    const approved = await machine.run(['approve', hash], { attended: true })
    expect(approved.stdout).toContain(`--approval ${hash}`)
    expect(approved.stderr).toContain('POST https://api.stripe.com/v1/customers')

    const done = await machine.run([...CREATE, '--approval', hash])
    expect({ code: done.code, name: done.json.data.name, writes: writes() }).toEqual({
      code: 0,
      name: 'Acme',
      writes: 1,
    })
    const again = await machine.run([...CREATE, '--approval', hash])
    expect({ code: again.code, kind: again.json.problem?.kind, writes: writes() }).toEqual({
      code: 5,
      kind: 'approval_invalid',
      writes: 1,
    })
    const entries = machine
      .read(LOG)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(entries.map(({ event, approver, surface }) => [event, approver, surface])).toEqual([
      ['intent', 'somebody', 'cli'],
      ['outcome', 'somebody', 'cli'],
    ])
  })

  test('is repeated with its option before what is no flag', async () => {
    const { json } = await machine.run(['call', '--', 'stripe.create_customer', '{"name":"Acme"}'])
    const hash = json.problem?.plan?.hash
    expect(json.problem?.next[1]).toBe(`billing call --approval ${hash} -- stripe.create_customer '{"name":"Acme"}'`)
  })

  test('is asked about in a terminal', async () => {
    const { code, stderr } = await machine.run(CREATE, { attended: true })
    expect({ code, writes: writes() }).toEqual({ code: 0, writes: 1 })
    expect(stderr).toContain('with live credentials')
    expect((await machine.run(CREATE, { attended: true, says: false })).code).toBe(4)
    expect(writes()).toBe(1)
    // It has no body.
    const remove = ['call', 'stripe.delete_customer', '--id', 'cus_0']
    const asked = await machine.run(remove, { attended: true, says: false })
    expect(asked.stderr).toMatch(/\n {2}DELETE https:\/\/api\.stripe\.com\/v1\/customers\/cus_0\n {2}\S/)
    const hash = (await machine.run(remove)).json.problem?.plan?.hash as string
    const approved = await machine.run(['approve', hash], { attended: true })
    expect(approved.stderr).toMatch(/customers\/cus_0\n {2}policy: /)
  })

  test('is not carried out by an approval of another input', async () => {
    const { json } = await machine.run(CREATE)
    const hash = json.problem?.plan?.hash as string
    await machine.run(['approve', hash], { attended: true })
    const changed = await machine.run(['call', 'stripe.create_customer', '--name', 'Other', '--approval', hash])
    expect({ code: changed.code, kind: changed.json.problem?.kind, writes: writes() }).toEqual({
      code: 5,
      kind: 'approval_invalid',
      writes: 0,
    })
    // The stale approval is replaced by the one of this input.
    const repeated = await machine.run(['call', 'stripe.create_customer', '--name', 'Other', `--approval=${hash}`])
    const other = repeated.json.problem?.plan?.hash as string
    expect(repeated.json.problem?.next).toEqual([
      `billing approve ${other}`,
      `billing call stripe.create_customer --name Other --approval ${other}`,
    ])
  })

  test('no plan of an unknown hash can be approved', async () => {
    const { code, stderr } = await machine.run(['approve', 'f'.repeat(64)], { attended: true })
    expect(code).toBe(5)
    expect(stderr).toContain('no plan of this hash waits for approval')
  })
})

describe('exit codes', () => {
  const policy = (value: object) => machine.write(CONFIG, { policy: value })
  const ALLOWED = { write: 'allow', live: 'allow' }

  test.each([
    ['0 done', 0, ['call', 'stripe.list_customers', '--limit', '1'], {}],
    ['2 an unknown tool', 2, ['call', 'stripe.lst_customers'], {}],
    ['2 an unknown account', 2, ['call', 'stripe.get_balance', '--account', 'wrk'], {}],
    ['2 two accounts', 2, ['call', 'stripe.work.get_balance', '--account', 'default'], {}],
    ['2 a wrong value', 2, ['call', 'stripe.list_customers', '--limit', '1000'], {}],
    ['2 an unknown command', 2, ['cal'], {}],
    ['2 an unknown form', 2, ['tools', '--output', 'yaml'], {}],
    ['2 two forms', 2, ['tools', '--json', '--output', 'csv'], {}],
    ['2 no tool', 2, ['call'], {}],
    ['2 --all of a write', 2, ['call', 'stripe.create_customer', '--all', '--offline'], {}],
    ['2 --all of one thing', 2, ['call', 'stripe.get_balance', '--all'], {}],
    ['2 an impossible count', 2, ['call', 'stripe.list_customers', '--all', '--max', '0'], {}],
    ['2 two starts', 2, ['call', 'stripe.get_balance', '--offline', '--seed', '1', '--documented'], {}],
    ['2 no seed', 2, ['call', 'stripe.get_balance', '--offline', '--seed', 'x'], {}],
    ['2 no fixture', 2, ['call', 'stripe.get_balance', '--offline', '--fixture', 'nowhere'], {}],
    ['2 a fixture that is no object', 2, ['call', 'stripe.get_balance', '--offline', '--fixture', '../null.json'], {}],
    ['2 a fixture that is no state', 2, ['call', 'stripe.get_balance', '--offline', '--fixture', '../ids.json'], {}],
    ['3 no account', 3, ['call', 'chartmogul.list_plans'], {}],
    [
      '3 no default account among those that have names',
      3,
      ['call', 'chargeover.get_current_user'],
      { env: { CHARGEOVER_SUBDOMAIN_WORK: 'a', CHARGEOVER_USERNAME_WORK: 'b', CHARGEOVER_PASSWORD_WORK: 'c' } },
    ],
    ['3 no policy', 3, ['call', 'stripe.get_balance', '--policy', 'nowhere.json'], {}],
    [
      '3 a wrong key',
      3,
      ['call', 'stripe.get_balance'],
      { env: { STRIPE_API_KEY: 'sk_test_invalid' }, fetch: answer(401) },
    ],
    ['5 an approval', 5, CREATE, {}],
    ['6 refused', 6, ['call', 'stripe.get_customer', '--id', 'cus_nobody'], {}],
    ['7 unreachable', 7, ['call', 'stripe.get_balance', '--timeout', '1'], { fetch: unreachable }],
    ['130 interrupted', 130, ['call', 'stripe.get_balance'], { signal: AbortSignal.abort() }],
  ] as const)('%s', async (_, expected, argv, options) => {
    machine.write('null.json', 'null')
    machine.write('ids.json', { id: 1 })
    const { code, json } = await machine.run(argv, options as RunOptions)
    expect(code).toBe(expected)
    expect(Object.keys(json)).toEqual([
      'schema',
      'function',
      'success',
      'data',
      'error',
      'meta',
      'duration_ms',
      'problem',
    ])
    expect(json.success).toBe(expected === 0)
  })

  test('4 denied', async () => {
    policy({ rules: [{ match: 'stripe.create_*', verdict: 'deny' }] })
    const { code, json } = await machine.run([...CREATE, '--force'])
    expect({ code, kind: json.problem?.kind, writes: writes() }).toEqual({ code: 4, kind: 'denied', writes: 0 })
  })

  test('10 over a limit', async () => {
    policy({ ...ALLOWED, rules: [{ match: 'stripe.create_payment_intent', verdict: 'allow', max: { usd: 100 } }] })
    const { code, json } = await machine.run([
      'call',
      'stripe.create_payment_intent',
      '--amount',
      '101',
      '--currency',
      'usd',
    ])
    expect({ code, kind: json.problem?.kind, writes: writes() }).toEqual({ code: 10, kind: 'over_limit', writes: 0 })
  })

  test('8 an unknown outcome: Ctrl-C in the middle of a write, with the command that repeats it safely', async () => {
    policy(ALLOWED)
    const controller = new AbortController()
    // The request is carried out, and the answer never comes.
    const fetch = async (url: string, init: { readonly signal: AbortSignal }) => {
      await sandbox.fetch(url, init as never)
      controller.abort(new Error('interrupted'))
      return new Promise((_, reject) => init.signal.addEventListener('abort', () => reject(init.signal.reason)))
    }
    const { code, json } = await machine.run([...CREATE, '--run', 'nightly'], { signal: controller.signal, fetch })
    expect({ code, sent: json.problem?.sent, retry: json.problem?.retry }).toEqual({
      code: 8,
      sent: 'unknown',
      retry: 'with_key',
    })
    const key = json.problem?.idempotency_key as string
    const [repeat = ''] = json.problem?.next ?? []
    expect(repeat).toBe(`billing call stripe.create_customer --name Acme --run nightly --idempotency-key ${key}`)
    expect((await machine.run(['audit', 'verify'])).code).toBe(8)
    expect((await machine.run(['doctor'])).json.error).toContain('audit log: 1 writes have no known outcome')

    const before = await customers()
    const again = await machine.run(repeat.split(' ').slice(1))
    expect({ code: again.code, customers: await customers() }).toEqual({ code: 0, customers: before })
    expect((await machine.run(['audit'])).code).toBe(0)
  })

  const customers = async (): Promise<number> => {
    const { json } = await machine.run(['call', 'stripe.list_customers', '--all'])
    return json.data.customers.length
  }

  test('a provider that fails is repeated with the same command', async () => {
    const { code, json } = await machine.run(['call', 'stripe.get_balance', '--timeout=9'], { fetch: answer(503) })
    expect(code).toBe(7)
    expect(json.problem?.next).toEqual(['billing call stripe.get_balance --timeout=9'])
  }, 30_000)
})

function answer(status: number) {
  return async () => Response.json({ error: { message: 'no', type: 'api_error' } }, { status })
}

async function unreachable(): Promise<never> {
  throw new TypeError('fetch failed')
}

describe('answers', () => {
  const LIST = ['call', 'stripe.list_customers', '--limit', '2', '--offline']

  test('have only the fields that are asked for', async () => {
    const { json } = await machine.run([...LIST, '--fields', 'id,address.city'])
    expect(json.data.customers.map(Object.keys)).toEqual([
      ['id', 'address.city'],
      ['id', 'address.city'],
    ])
    const one = await machine.run(['call', 'stripe.get_balance', '--offline', '--fields', 'object,nothing.here'])
    expect(one.json.data).toEqual({ object: 'balance', 'nothing.here': null })
    const wrapped = ['call', 'chargeover.get_customer', '--id', '1', '--offline', '--fields', 'customer_id,nothing']
    expect((await machine.run(wrapped)).json.data).toMatchObject({ response: { customer_id: 1, nothing: null } })
    expect((await machine.run([...wrapped, '--output', 'jsonl'])).stdout).toBe('{"customer_id":1,"nothing":null}\n')
  })

  const TAGS = ['call', 'chartmogul.add_customer_tags', '--customer_uuid', 'cus_1', '--tags', 'x']
  const LISTS = { errors: [], plans: [{ a: 1 }, { a: 2 }] }
  test.each([
    ['the longest of several lists', ['call', 'chartmogul.list_plans'], LISTS, '{"a":1}\n{"a":2}\n'],
    ['values that are no objects', TAGS, { tags: ['x', 'y'] }, '{"value":"x"}\n{"value":"y"}\n'],
    ['values that have no fields', [...TAGS, '--fields', 'id'], { tags: ['x'] }, '{"value":"x"}\n'],
    ['what ChargeOver wraps', ['call', 'chargeover.get_customer', '--id', '1'], { response: { a: 1 } }, '{"a":1}\n'],
    ['an answer without a body', ['call', 'chartmogul.delete_plan', '--uuid', 'pl_1'], undefined, ''],
  ])('are a row for each of %s', async (_, argv, answered, expected) => {
    machine.write(CONFIG, { policy: { write: 'allow', live: 'allow' } })
    const chargeover = { CHARGEOVER_SUBDOMAIN: 'a', CHARGEOVER_USERNAME: 'b', CHARGEOVER_PASSWORD: 'c' }
    const env = { CHARTMOGUL_API_KEY: KEY, ...chargeover }
    const fetch = async () => (answered ? Response.json(answered) : new Response(null, { status: 204 }))
    const { stdout } = await machine.run([...argv, '--output', 'jsonl'], { env, fetch })
    expect(stdout).toBe(expected)
  })

  test('are lines of JSON', async () => {
    const { stdout } = await machine.run([...LIST, '--output', 'jsonl', '--fields', 'id'])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual([['id'], ['id']])
    const failed = await machine.run(['call', 'stripe.get_customer', '--id', 'cus_0', '--offline', '--output=jsonl'])
    expect(JSON.parse(failed.stdout).problem.kind).toBe('not_found')
  })

  test('are CSV that a spreadsheet does not run', async () => {
    const argv = [
      'call',
      'stripe.create_customer',
      '--name',
      '=1+1',
      '--offline',
      '--output',
      'csv',
      '--fields',
      'name,metadata,phone',
    ]
    expect((await machine.run(argv)).stdout).toBe("name,metadata,phone\n'=1+1,{},\n")
    const whole = await machine.run([...LIST, '--output', 'csv'])
    expect(whole.stdout.split('\n')[0]).toMatch(/^id,object,/)
    expect(whole.stdout.split('\n')[0]).toContain(',address.city,')
    const balance = await machine.run(['call', 'stripe.get_balance', '--offline', '--output', 'csv'])
    expect(balance.stdout).toMatch(/,available,.*\n.*"\[\{""amount"":\d+/)
  })

  test.each([
    ['+1 206 555-0100', '+1 206 555-0100'],
    ['-500', '-500'],
    ['+1+cmd', "'+1+cmd"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['a=1', 'a=1'],
  ])('a text such as %j is %j in CSV', async (phone, expected) => {
    const fetch = async () => Response.json({ id: 'cus_1', object: 'customer', phone })
    const { stdout } = await machine.run(['call', 'stripe.get_customer', '--id=cus_1', '--output=csv'], { fetch })
    expect(stdout).toBe(`id,object,phone\ncus_1,customer,${expected}\n`)
  })

  test('a table names what is beside its list', async () => {
    const report = { entries: [{ date: '2026-01-31', mrr: 1 }], summary: { current: 1 }, errors: [] }
    const argv = [
      'call',
      'chartmogul.get_mrr_metrics',
      '--start-date',
      '2026-01-01',
      '--end-date',
      '2026-02-01',
      '--output',
      'table',
    ]
    const fetch = async () => Response.json(report)
    const { stdout } = await machine.run(argv, { env: { CHARTMOGUL_API_KEY: KEY }, fetch })
    expect(stdout).toContain('Beside the list there is summary: use --output json.\n')
  })

  test('are tables on a terminal, without what controls it', async () => {
    const shown = await machine.run(LIST, { attended: true })
    expect(shown.stdout).toContain('more columns: choose some with --fields')
    const one = await machine.run(['call', 'stripe.create_customer', '--name', '\u001b[31mred', '--offline'], {
      attended: true,
    })
    expect(one.stdout).toContain('\ufffd[31mred')
    expect(one.stdout).not.toContain('\u001b[31mred')
    const none = await machine.run(['call', 'stripe.list_customers', '--email', 'nobody@example.com', '--offline'], {
      attended: true,
    })
    expect(none.stdout).toBe('Nothing found.\n')
    const piped = await machine.run(['call', 'stripe.get_balance', '--offline', '--output', 'table'])
    expect(piped.stdout).toMatch(/│ object +│ balance /)
    // What is within it is not left out.
    expect(piped.stdout).toMatch(/│ available\.0\.amount +│ \d/)
    const dry = await machine.run([...CREATE, '--dry-run', '--offline'], { attended: true })
    expect(dry.stdout).toMatch(/│ request\.url +│ https:\/\/api\.stripe\.com\/v1\/customers/)
    expect(dry.stdout).toMatch(/│ request\.body +│ name=Acme/)
    const wideAnswer = async () =>
      Response.json(Object.fromEntries(Array.from({ length: 103 }, (_, at) => [`f${at}`, at])))
    const many = await machine.run(['call', 'stripe.get_balance', '--output', 'table'], { fetch: wideAnswer })
    expect(many.stdout).toMatch(/3 more fields: choose some with --fields/)
    const long = async () => Response.json({ plans: [{ name: 'x'.repeat(50) }] })
    const plans = ['call', 'chartmogul.list_plans', '--output', 'table']
    const { stdout } = await machine.run(plans, { env: { CHARTMOGUL_API_KEY: KEY }, fetch: long })
    expect(stdout).toContain(`│ ${'x'.repeat(39)}… │`)
    // Of characters that are two each, and stand for more together, none is cut in two.
    const family = '👨‍👩‍👧'
    const families = async () => Response.json({ plans: [{ name: family.repeat(39) }, { name: family.repeat(41) }] })
    const wide = await machine.run(plans, { env: { CHARTMOGUL_API_KEY: KEY }, fetch: families })
    expect(wide.stdout).toContain(`│ ${family.repeat(39)} `)
    expect(wide.stdout).toContain(`│ ${family.repeat(39)}… │`)
    const short = await machine.run([...LIST, '--fields', 'id,subscriptions.url'], { attended: true })
    expect(short.stdout).not.toContain('more columns')
    const failedJson = await machine.run(['call', 'stripe.lst_customers', '--json'], { attended: true })
    expect(failedJson.stdout).toContain('\n  "success": false')
    const failed = await machine.run(['call', 'stripe.lst_customers'], { attended: true })
    expect(failed.stdout).toBe('')
    expect(failed.stderr).toContain('did you mean stripe_list_customers?')
    expect(failed.stderr).toContain('  billing search')
    expect(failed.stderr).toContain('\u001b[31m')
    const plain = [
      await machine.run(['call', 'stripe.lst_customers'], { attended: true, env: { NO_COLOR: '1' } }),
      await machine.run(['call', 'stripe.get_customer', '--id', 'x', '--offline', '--no-color'], { attended: true }),
      await machine.run(['call', 'stripe.lst_customers', '--output', 'csv']),
    ]
    for (const { stderr } of plain) expect(stderr).not.toContain('\u001b')
  })

  test.each([
    ['stripe.list_customers', 'customers', 2],
    ['chartmogul.list_customers', 'entries', 2],
    ['chargeover.list_customers', 'response', 2],
    ['stripe.search_customers --query email~"example"', 'customers', 2],
    ['chartmogul.list_plans', 'plans', 1],
  ])('%s is read to its end', async (call, member, pages) => {
    const size = call.includes('chartmogul') ? ['--per_page', '3'] : ['--limit', '100']
    const argv = ['call', ...call.split(' '), '--offline', '--all', '--json']
    const { json } = await machine.run(argv)
    const items = json.data[member] as { id?: string; uuid?: string; customer_id?: number }[]
    const ids = new Set(items.map(({ id, uuid, customer_id }) => id ?? uuid ?? customer_id))
    expect(ids.size).toBe(items.length)
    const some = await machine.run([...argv, ...size])
    expect(some.json.data[member].length).toBe(items.length)
    expect(items.length).toBeGreaterThanOrEqual(pages)
  })

  test('come from other sample data with another seed', async () => {
    const { stdout } = await machine.run([...LIST, '--seed', '3', '--fields', 'email'])
    expect(JSON.parse(stdout).data.customers).toHaveLength(2)
    const again = await machine.run([...LIST, '--seed', '3', '--fields', 'email'])
    const other = await machine.run([...LIST, '--seed', '4', '--fields', 'email'])
    expect(again.json.data).toEqual(JSON.parse(stdout).data)
    expect(other.json.data).not.toEqual(again.json.data)
  })

  test('--max ends it earlier, and a terminal shows the progress', async () => {
    const argv = ['call', 'stripe.list_customers', '--limit', '2', '--all', '--max', '3', '--offline', '--json']
    expect((await machine.run(argv)).json.data).toMatchObject({ has_more: false, customers: { length: 3 } })
    expect((await machine.run(argv, { attended: true })).stderr).toBe('Reading …2 items …4 items …\n')
  })

  test('a list that fails on the way has what was read, and says where it goes on', async () => {
    let count = 0
    const fetch = (...request: unknown[]) =>
      ++count > 1 ? answer(400)() : (sandbox.fetch as (...args: unknown[]) => unknown)(...request)
    const { code, json } = await machine.run(['call', 'stripe.list_customers', '--limit', '2', '--all'], { fetch })
    expect({ code, read: json.data.length }).toEqual({ code: 6, read: 2 })
    expect(json.error).toMatch(/2 items were read before that; the list goes on with .*starting_after/)
    count = 0
    const csv = await machine.run(['call', 'stripe.list_customers', '--limit=2', '--all', '--output=csv'], { fetch })
    expect(csv.stdout.split('\n')).toHaveLength(4)
    const none = await machine.run(['call', 'stripe.list_customers', '--all'], { fetch: answer(400) })
    expect({ code: none.code, data: none.json.data }).toEqual({ code: 6, data: null })
  })

  test('are cut by whole items', async () => {
    const { json } = await machine.run(['call', 'stripe.list_customers', '--offline', '--max-bytes', '3000'])
    expect(json.meta.truncated?.cursor).toEqual({ starting_after: json.data.customers.at(-1).id })
  })
})

test('no secret is in an answer, an error or a file, whatever is asked', async () => {
  const asked = [
    CREATE,
    [...CREATE, '--dry-run'],
    ['call', 'stripe.get_customer', '--id', 'cus_0'],
    ['accounts'],
    ['doctor'],
    ['call', 'stripe.get_balance', `--api-key=${KEY}`],
    ['call', 'stripe.get_balance', '--api-key', KEY],
    ['login', 'stripe', '--set', `api_key=${KEY}`],
  ]
  let shown = ''
  for (const argv of asked) {
    for (const attended of [false, true]) {
      const { stdout, stderr } = await machine.run(argv, { attended, says: false })
      shown += stdout + stderr
    }
  }
  expect(shown).toContain('secrets are not taken from the command line')
  expect(shown + machine.texts()).not.toMatch(/topsecretkey/)
  expect(shown + machine.texts()).not.toContain(btoa(`${KEY}:`))
})
