import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMcp } from '@billing/mcp'
import { listen } from '@billing/mcp/node'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMachine, type Machine, type RunOptions } from './terminal.js'

const KEY = 'sk_test_topsecretkey123'
const CONFIG = '.config/billing/config.json'
const SECRETS = '.config/billing/secrets'
const LOG = '.local/state/billing/audit.jsonl'

const sandbox = createSandbox({ seed: 7, now: '2026-03-01T00:00:00Z' })
const machines: Machine[] = []
let machine: Machine

const create = (options: RunOptions = {}): Machine => {
  const created = createMachine({ fetch: sandbox.fetch, ...options })
  machines.push(created)
  return created
}
beforeEach(() => {
  machine = create()
})
afterAll(() => {
  for (const one of machines) one.remove()
})

const CHARGEOVER = {
  subdomain: 'example',
  apiUsername: { env: 'STRIPE_API_KEY' },
  apiPassword: { env: 'STRIPE_API_KEY' },
}
const BALANCE = ['call', 'stripe.get_balance']

describe('login', () => {
  test('puts a key that is piped into a file of its own, and refers to it', async () => {
    const { code } = await machine.run(['login', 'stripe', '--account', 'work'], { stdin: `${KEY}\n` })
    expect(code).toBe(0)
    expect(machine.read(CONFIG)).not.toContain('topsecret')
    expect(machine.read(`${SECRETS}/stripe.work.apiKey`)).toBe(`${KEY}\n`)
    expect(statSync(`${machine.folder}/${SECRETS}/stripe.work.apiKey`).mode & 0o777).toBe(0o600)
    expect((await machine.run([...BALANCE, '--account', 'work'])).code).toBe(0)
    const other = await machine.run(BALANCE)
    expect({ code: other.code, error: other.json.error }).toEqual({
      code: 3,
      error: 'stripe has no default account; choose one: --account work. Nothing was sent.',
    })
  })

  test('asks in a terminal, and keeps the accounts that there are', async () => {
    await machine.run(['login', 'chartmogul'], { stdin: 'key' })
    const secrets = ['example', 'user', 'password']
    const { stdout } = await machine.run(['login', 'chargeover'], { attended: true, secrets })
    expect(stdout).toContain('chargeover.default is kept')
    const { json } = await machine.run(['accounts'])
    expect(json.data.accounts).toMatchObject([
      {
        provider: 'chargeover',
        account: 'default',
        credentials: expect.stringContaining('apiPassword: file secrets/chargeover'),
      },
      { provider: 'chartmogul', account: 'default' },
    ])
    expect((await machine.run(['call', 'chargeover.get_current_user'])).code).toBe(0)
    expect((await machine.run(['call', 'chartmogul.get_current_user'])).code).toBe(0)
  })

  test('keeps a key in the keyring', async () => {
    const { json } = await machine.run(['login', 'stripe', '--keyring'], { stdin: KEY })
    expect(json.data).toEqual({ provider: 'stripe', account: 'default', place: 'the keyring' })
    expect(machine.texts()).not.toContain('topsecret')
    expect((await machine.run(BALANCE)).code).toBe(0)
  })

  test.each([
    ['stripe', 'garbage', 'apiKey: is no key of Stripe'],
    ['stripe', 'pk_live_topsecret', 'apiKey: is a publishable key, which cannot call the API'],
    ['stripe', 'sk_test_a\nsk_test_b', 'stdin has 2 lines; it must have apiKey, in a line'],
    ['chartmogul', 'two topsecret words', 'apiKey: has spaces'],
    ['chargeover', 'https://example.chargeover.com\nuser\ntopsecret', 'subdomain: must be one part of a host name'],
    ['chargeover', 'example\nuser', 'stdin has subdomain, apiUsername, apiPassword, each in a line, in this order'],
  ])('keeps nothing that cannot be credentials of %s: %j', async (provider, stdin, expected) => {
    const { code, json } = await machine.run(['login', provider], { stdin })
    expect(code).toBe(2)
    expect(json.error).toContain(expected)
    expect(json.error).not.toContain('topsecret')
    expect(machine.texts()).toBe('')
  })

  test('a publishable key is refused before it is sent, from the environment or a file', async () => {
    const env = { STRIPE_API_KEY: 'pk_live_topsecret', OTHER: 'pk_test_topsecret' }
    machine.write(CONFIG, { accounts: { stripe: { other: { apiKey: { env: 'OTHER' } } } } })
    for (const [argv, place] of [
      [BALANCE, 'STRIPE_API_KEY'],
      [[...BALANCE, '--account', 'other'], 'other.apiKey'],
    ] as const) {
      const { code, json } = await machine.run(argv, { env })
      expect({ code, sent: json.problem?.sent }).toEqual({ code: 3, sent: 'no' })
      expect(json.error).toContain(`${place}: is a publishable key`)
    }
  })

  test('is 130 where it is interrupted while it waits for stdin', async () => {
    const controller = new AbortController()
    const stdin = async () => {
      controller.abort()
      throw controller.signal.reason
    }
    const { code, json } = await machine.run(['login', 'stripe'], { stdin, signal: controller.signal })
    expect({ code, error: json.error, problem: json.problem }).toMatchObject({
      code: 130,
      error: 'Aborted. Nothing was sent.',
      problem: { kind: 'aborted', retry: 'safe' },
    })
  })

  test('says what to do where a package is missing', async () => {
    const stdin = async () => {
      throw Object.assign(new Error("Cannot find package 'zod'"), { code: 'ERR_MODULE_NOT_FOUND' })
    }
    const { code, json } = await machine.run(['login', 'stripe'], { stdin })
    expect({ code, next: json.problem?.next }).toEqual({ code: 1, next: ['npm install --global @billing/cli'] })
  })

  test('is 3 where the secret cannot be written', async () => {
    machine.write(SECRETS, 'a file in place of the folder')
    const { code, json } = await machine.run(['login', 'stripe'], { stdin: KEY })
    expect({ code, kind: json.problem?.kind }).toEqual({ code: 3, kind: 'config' })
    expect(json.error).toMatch(
      /secrets: cannot be used \(EEXIST\)\. Give yourself access to it, or set XDG_CONFIG_HOME /,
    )
    const keyring = await machine.run(['login', 'stripe', '--account', 'locked', '--keyring'], { stdin: KEY })
    expect(keyring.code).toBe(3)
    expect(keyring.json.error).toContain('the keyring of the system cannot be used (AccessDenied); without --keyring')
    expect(json.error).not.toContain('topsecret')
  })

  test.each([
    ['an unknown provider', ['login', 'strip'], 'did you mean stripe?'],
    ['nothing', ['login', 'stripe'], 'apiKey: nothing was given'],
    ['a name that is none', ['login', 'stripe', '--account', 'a b'], '--account: must be letters'],
    ['a name that no account can have', ['login', 'chargeover', '--account', 'constructor'], 'choose another name'],
    ['a secret in the place of a name', ['login', KEY], 'unknown provider "[redacted]"'],
    ['a secret as an argument', ['login', 'stripe', '--api-key', KEY], 'secrets are not taken from the command line'],
  ])('refuses %s', async (_, argv, expected) => {
    const { code, json } = await machine.run(argv)
    expect(code).toBe(2)
    expect(json.error).toContain(expected)
    expect(json.error).not.toContain('topsecret')
  })
})

test('login leaves a configuration that is a link one', async () => {
  const kept = machine.write('settings/billing.json', '{}')
  mkdirSync(`${machine.folder}/.config/billing`, { recursive: true })
  symlinkSync(kept, `${machine.folder}/${CONFIG}`)
  await machine.run(['login', 'stripe'], { stdin: KEY })
  expect(lstatSync(`${machine.folder}/${CONFIG}`).isSymbolicLink()).toBe(true)
  expect(machine.read('settings/billing.json')).toContain('secrets/stripe.default.apiKey')
})

describe('a folder of the state that cannot be used is 3, and named', () => {
  test.each([
    ['a call', ['call', 'stripe.create_customer', '--json'], expect.stringContaining('can be read and written')],
    ['a run', ['lua', '-e', 'return 1', '--run', 'nightly', '--json'], 'billing doctor'],
    ['the log', ['audit', 'verify', '--json'], 'billing doctor'],
  ])('by %s', async (_, argv, step) => {
    machine.write('.local/state/billing', 'a file in place of the folder')
    const { code, json } = await machine.run(argv, { env: { STRIPE_API_KEY: KEY } })
    expect({ code, sent: json.problem?.sent, next: json.problem?.next }).toEqual({ code: 3, sent: 'no', next: [step] })
    expect(json.error).toMatch(/\/billing(\/\S+)?: cannot be used \((ENOTDIR|EEXIST)/)
  })
})

describe('configuration', () => {
  const account = (apiKey: unknown) => ({ accounts: { stripe: { default: { apiKey } } } })

  test.each([
    ['a literal secret', account(KEY), 'a configuration file holds no secrets'],
    ['a literal secret as an account', { accounts: { stripe: { default: KEY } } }, 'holds no secrets'],
    ['an unknown member', { acounts: {} }, 'unknown member acounts, did you mean accounts?'],
    ['an unknown provider', { accounts: { strip: {} } }, 'did you mean stripe?'],
    ['accounts that are none', { accounts: { stripe: 3 } }, 'must be an object of accounts'],
    ['an unknown kind', account({ envv: 'X' }), 'did you mean env?'],
    ['no kind', account({}), 'must have one of env, file, command, keyring'],
    ['two kinds', account({ env: 'A', file: 'b' }), 'must have one of'],
    ['a command that is a text', account({ command: 'pass stripe' }), 'a list of a program and its arguments'],
    ['a variable that is no text', account({ env: 3 }), 'must be a string'],
    ['an address that is none', { accounts: { stripe: { default: { baseUrl: 3 } } } }, 'baseUrl: must be a string'],
    ['an unknown mode', { accounts: { stripe: { default: { mode: 'off' } } } }, 'must be live or test'],
    ['servers that are none', { mcpServers: [] }, 'must be an object of servers'],
    ['a server without an address', { mcpServers: { a: { url: 'here' } } }, 'mcpServers.a: must have a command'],
    ['a server that is two', { mcpServers: { a: { url: 'http://a.test', command: 'a' } } }, 'must have a command'],
    ['arguments that are none', { mcpServers: { a: { command: 'a', args: 'b' } } }, 'must have a command'],
    ['an argument that is no text', { mcpServers: { a: { command: 'a', args: [3] } } }, 'must have a command'],
    ['a list', [], 'must be an object'],
    ['no JSON', '{', 'config.json: is no valid JSON (line 1, column 2)'],
    ['a comma too many', '{\n  "policy": {},\n}', 'config.json: is no valid JSON (line 3, column 1)'],
    ['a variable that is not set', account({ env: 'NOT_SET' }), 'NOT_SET is not set'],
    ['a file that is not there', account({ file: 'nowhere' }), 'there is no file'],
    ['a folder', account({ file: '/' }), 'there is no file /'],
    [
      'an account without a name',
      { accounts: { stripe: { apiKey: { env: 'KEY' } } } },
      '{ "default": { "apiKey": … } }',
    ],
    ['a command that fails', account({ command: ['false'] }), 'false failed (1)'],
    ['a command that is not there', account({ command: ['no-such-program'] }), 'no-such-program failed (ENOENT)'],
    ['a command that prints nothing', account({ command: ['true'] }), 'true printed nothing'],
    ['a keyring that cannot be read', account({ keyring: 'locked' }), 'the keyring of the system cannot be read'],
    ['a keyring that has nothing', account({ keyring: 'stripe' }), 'has no stripe'],
    ['a policy that cannot be meant', { ...account({ env: 'KEY' }), policy: { wrte: 'allow' } }, 'did you mean write?'],
    [
      'a policy that says nothing',
      { policy: { write: 'alow' } },
      'config.json: policy.write: must be allow, ask or deny',
    ],
  ])('refuses %s', async (_, config, expected) => {
    machine.write(CONFIG, config)
    const { code, json } = await machine.run(BALANCE, { env: { KEY } })
    expect(json.error).toContain(expected)
    expect({ code, kind: json.problem?.kind, sent: json.problem?.sent }).toEqual({
      code: 3,
      kind: 'config',
      sent: 'no',
    })
    expect(json.error).not.toContain('topsecret')
  })

  test('names the file that is wrong', async () => {
    machine.write('project/strict.json', { write: 'dny' })
    machine.write('project/broken.json', '{')
    const policy = async (file: string) => {
      const { code, json } = await machine.run([...BALANCE, '--policy', file], { env: { STRIPE_API_KEY: KEY } })
      return { code, error: json.error }
    }
    expect(await policy('strict.json')).toEqual({
      code: 3,
      error: '--policy strict.json: policy.write: must be allow, ask or deny. Nothing was sent.',
    })
    expect(await policy('broken.json')).toEqual({
      code: 3,
      error: '--policy broken.json: is no valid JSON (line 1, column 2). Nothing was sent.',
    })
    expect((await policy('nowhere.json')).error).toBe('--policy nowhere.json: cannot be read. Nothing was sent.')
    machine.write('.config/billing/trusted.json', '{')
    const { code, json } = await machine.run(BALANCE, { env: { STRIPE_API_KEY: KEY } })
    expect(code).toBe(3)
    expect(json.error).toContain(
      'trusted.json: is no valid JSON (line 1, column 2); without the file no project is trusted',
    )
  })

  test('is read as other programs write it', async () => {
    machine.write(CONFIG, `\ufeff${JSON.stringify(account({ env: 'KEY' }))}`)
    machine.write('project/input.json', '\ufeff{\r\n  "limit": 1\r\n}\r\n')
    const utf16 = Buffer.from('\ufeff{"limit":2}', 'utf16le')
    writeFileSync(`${machine.folder}/project/utf16.json`, utf16)
    const countOf = async (file: string) => {
      const { json } = await machine.run(['call', 'stripe.list_customers', `@${file}`], { env: { KEY } })
      return json.data.customers.length
    }
    expect([await countOf('input.json'), await countOf('utf16.json')]).toEqual([1, 2])
  })

  test('refuses a secret that others can read', async () => {
    chmodSync(machine.write('key', KEY), 0o644)
    machine.write(CONFIG, account({ file: '~/key' }))
    const { json } = await machine.run(BALANCE)
    expect(json.error).toContain('others can read')
    expect(json.error).toContain('chmod 600')
    chmodSync(`${machine.folder}/key`, 0o600)
    expect((await machine.run(BALANCE)).code).toBe(0)
    machine.write(CONFIG, account({ file: `${machine.folder}/key` }))
    expect((await machine.run(BALANCE)).code).toBe(0)
    machine.write('key', '\n')
    expect((await machine.run(BALANCE)).json.error).toContain('/key is empty')
  })

  test('reads what a command prints, and the environment first', async () => {
    machine.write(CONFIG, account({ command: ['echo', KEY] }))
    expect((await machine.run(BALANCE)).code).toBe(0)
    const { json } = await machine.run(['accounts'], {
      env: { STRIPE_API_KEY: KEY, STRIPE_API_KEY_WORK: KEY, CHARGEOVER_SUBDOMAIN: 'x' },
    })
    expect(json.data.accounts.map(({ account, source }: any) => [account, source])).toEqual([
      ['default', 'environment'],
      ['default', 'environment'],
      ['work', 'environment'],
    ])
  })

  test('cannot be read where it is a folder', async () => {
    machine.write(`${CONFIG}/inner`, '')
    expect((await machine.run(['accounts'])).json.error).toContain('cannot be read (EISDIR)')
  })
})

describe('the file of a project', () => {
  const PROJECT = 'project/billing.json'
  const env = { STRIPE_API_KEY: KEY }

  test('can tighten the policy', async () => {
    machine.write(CONFIG, { policy: { write: 'allow' } })
    machine.write(PROJECT, { policy: { write: 'deny' } })
    const { code } = await machine.run(['call', 'stripe.create_customer'], { env })
    expect(code).toBe(4)
  })

  test('cannot loosen it until it is trusted, in a terminal, as it is', async () => {
    machine.write(PROJECT, { policy: { write: 'allow', live: 'allow' } })
    const create = () => machine.run(['call', 'stripe.create_customer'], { env })
    const refused = await create()
    expect({ code: refused.code, next: refused.json.problem?.next }).toEqual({ code: 3, next: ['billing trust'] })
    expect(refused.json.error).toContain('says allow')
    expect((await machine.run(['doctor'], { env })).json.problem?.next).toEqual(['billing trust'])
    expect((await machine.run(['trust'])).code).toBe(4)
    expect((await machine.run(['trust'], { attended: true, says: false })).code).toBe(4)
    const trusted = await machine.run(['trust'], { attended: true })
    expect(trusted.stdout).toContain('is trusted until it changes')
    expect((await create()).code).toBe(0)
    machine.write(PROJECT, { policy: { write: 'allow' } })
    expect((await create()).code).toBe(3)
    await machine.run(['trust'], { attended: true })
    expect((await create()).code).toBe(0)
    expect((await machine.run(['trust', '--revoke'], { attended: true })).stdout).toContain('trusted no more')
    expect((await create()).code).toBe(3)
  })

  test.each([
    ['a command', { apiKey: { command: ['echo', 'x'] } }],
    ['a file', { apiKey: { file: '/etc/passwd' } }],
    ['another address', { apiKey: { env: 'STRIPE_API_KEY' }, baseUrl: 'https://evil.example' }],
    ['that no money is real', { apiKey: { env: 'STRIPE_API_KEY' }, mode: 'test' }],
  ])('may not use %s until it is trusted', async (_, entry) => {
    machine.write(PROJECT, { accounts: { stripe: { other: entry } } })
    for (const argv of [[...BALANCE, '--account', 'other'], ['doctor']]) {
      const { code, json } = await machine.run(argv, { env })
      expect({ code, error: json.error, next: json.problem?.next }).toEqual({
        code: 3,
        error: expect.stringContaining('run billing trust'),
        next: ['billing trust'],
      })
    }
  })

  test('may name variables', async () => {
    machine.write(PROJECT, { accounts: { stripe: { default: { apiKey: { env: 'OTHER' } } } } })
    expect((await machine.run(BALANCE, { env: { OTHER: KEY } })).code).toBe(0)
  })

  test('is needed to be trusted', async () => {
    expect((await machine.run(['trust'], { attended: true })).code).toBe(3)
  })

  test('--policy tightens too, alone or where the project is trusted', async () => {
    machine.write('project/strict.json', { write: 'deny' })
    machine.write('project/loose.json', { write: 'allow' })
    const call = (file: string, ...more: string[]) =>
      machine.run(['call', 'stripe.create_customer', '--policy', file, ...more], { env })
    expect((await call('strict.json')).code).toBe(4)
    expect((await call('strict.json', '--offline')).code).toBe(4)
    expect((await call('loose.json')).json.error).toContain('--policy loose.json')
    machine.write(PROJECT, { policy: { write: 'deny' } })
    expect((await call('strict.json')).json.error).toContain('only one can')
  })
})

describe('audit', () => {
  test('notices a changed line', async () => {
    machine.write(CONFIG, { policy: { write: 'allow' } })
    const env = { STRIPE_API_KEY: KEY }
    for (const name of ['A', 'B']) await machine.run(['call', 'stripe.create_customer', '--name', name], { env })
    expect((await machine.run(['audit', 'verify'])).json.data).toMatchObject({ lines: 4, intact: true })
    expect((await machine.run(['audit', 'verify'], { attended: true })).stdout).toContain('4 lines, none changed')
    const shown = await machine.run(['audit', 'tail'], { attended: true })
    expect(shown.stdout).toMatch(/time +│ event +│ outcome +│ tool +│ account /)
    expect(shown.stdout).not.toContain('prev')
    expect((await machine.run(['audit', 'verify', '--lines', '3'])).json.error).toContain('of use with audit tail only')
    expect((await machine.run(['audit', 'tail', '-n', '1'])).json.data.entries).toMatchObject([{ event: 'outcome' }])
    machine.write(LOG, `${machine.read(LOG).replace('stripe_create_customer', 'stripe_create_product')}torn`)
    const { code, json } = await machine.run(['audit'])
    expect({ code, broken: json.data.broken.line }).toEqual({ code: 3, broken: 2 })
    expect(json.problem?.next[0]).toContain('compare the log with a copy of it')
    expect((await machine.run(['audit', 'tail'])).json.data.entries).toHaveLength(4)
    expect((await machine.run(['doctor'], { env })).json.error).toContain('audit log: was changed')
  })

  test('has nothing before the first write', async () => {
    expect((await machine.run(['audit', 'tail'])).json.data.entries).toEqual([])
    expect((await machine.run(['audit', 'verfy'])).json.error).toContain('did you mean verify?')
  })
})

describe('doctor', () => {
  test('says that all is well', async () => {
    machine.write(CONFIG, {})
    machine.write('project/billing.json', { policy: { write: 'deny' } })
    const { code, json } = await machine.run(['doctor'], { env: { STRIPE_API_KEY: KEY } })
    expect(code).toBe(0)
    expect(json.data.checks.map(({ check, detail }: any) => `${check}: ${detail}`)).toEqual([
      expect.stringContaining('billing.json (not trusted)'),
      'policy: 0 rules, tightened by the project',
      'audit log: 0 lines',
      'account stripe.default: answers (test)',
    ])
  })

  test.each([
    ['no account', {}, 'billing login stripe'],
    ['a file that is wrong', '{', 'correct the file'],
    [
      'a key that is missing',
      { accounts: { stripe: { default: { apiKey: { env: 'NOT_SET' } } } } },
      'billing login stripe --account default',
    ],
    [
      'a policy that is wrong',
      { policy: { wrte: 'deny' }, accounts: { stripe: { default: { apiKey: { env: 'K' } } } } },
      'correct the policy',
    ],
  ])('says what to do about %s', async (_, config, next) => {
    machine.write(CONFIG, config)
    const { code, json } = await machine.run(['doctor'], { env: { K: KEY } })
    expect(code).toBe(3)
    expect(json.problem?.next).toContain(next)
  })

  test('does not take an account that cannot be reached for one that is wrong', async () => {
    const fetch = async () => {
      throw new TypeError('fetch failed')
    }
    const { code, json } = await machine.run(['doctor', '--timeout', '1'], { env: { STRIPE_API_KEY: KEY }, fetch })
    expect({ code, next: json.problem?.next }).toEqual({ code: 7, next: ['billing doctor'] })
  }, 30_000)

  test('knows a project that is trusted', async () => {
    machine.write('project/billing.json', {})
    await machine.run(['trust'], { attended: true })
    const { json } = await machine.run(['doctor'], { env: { STRIPE_API_KEY: KEY } })
    expect(json.data.checks[0].detail).toContain('billing.json (trusted)')
  })

  test('names what the project may not say', async () => {
    machine.write('project/billing.json', { accounts: { stripe: { default: { apiKey: { file: 'x' } } } } })
    expect((await machine.run(['doctor'])).json.error).toContain('run billing trust')
  })

  test.each([['csv'], ['table']])('shows what is well beside what is not, as %s too', async (output) => {
    const { code, stdout, stderr } = await machine.run(['doctor', '--output', output])
    expect(code).toBe(3)
    expect(stdout).toMatch(/audit log.*true/)
    expect(stderr).toContain('accounts: none is configured')
  })
})

describe('lua', () => {
  test('calls the MCP servers of the configuration, of a project once it is trusted, and none offline', async () => {
    const options = { apiKey: 'sk_test_server', fetch: sandbox.fetch as never }
    const server = await listen(createMcp(createBilling({ stripe: options })))
    const script = (code: string, ...args: string[]) =>
      machine.run(['mcp:lua', '--json', '--eval', code, ...args]).then(({ json }) => json['result'])
    const config = { mcpServers: { books: { url: server.url } } }
    machine.write('project/billing.json', config)
    expect(await script('return #mcp.servers()')).toEqual([0])
    await machine.run(['trust'], { attended: true })
    expect(await script('return mcp.servers()[1]')).toEqual(['books'])
    machine.write(CONFIG, config)
    const list = 'return #mcp.call("books", "stripe_list_customers", { limit = 2 }).data.customers'
    expect(await script(list)).toEqual([2])
    expect(await script('return #mcp.servers()', '--offline')).toEqual([0])
    await server.close()
  })

  const env = { STRIPE_API_KEY: KEY }
  const lua = (code: string, ...more: string[]) => machine.run(['lua', '-e', code, '--offline', '--json', ...more])

  test('has the members of the documentation', async () => {
    const { code, json } = await lua('dump(stripe.get_balance()) return 7')
    expect({ code, result: json['result'], data: json.data }).toEqual({ code: 0, result: [7], data: [7] })
    expect(json).toMatchObject({
      success: true,
      integration_calls: [{ function: 'stripe_get_balance', success: true }],
      meta: { mode: 'offline' },
    })
    expect(json['output']).toContain('livemode')
    expect(json['call_log']).toEqual(json['integration_calls'])
  })

  test('prints as it goes, from a file or stdin', async () => {
    machine.write('project/workflow.lua', 'print("from a file")')
    expect((await machine.run(['lua', 'workflow.lua', '--offline'])).stdout).toBe('from a file\n')
    const piped = await machine.run(['integrations:lua', '--offline'], { stdin: 'print("piped")' })
    expect(piped.stdout).toBe('piped\n')
  })

  test('shows what it returns', async () => {
    const script = 'print("first") return 1, "text", { a = { true } }'
    const { stdout } = await machine.run(['lua', '--eval', script, '--offline'])
    expect(stdout).toBe('first\n1\ntext\n{"a":[true]}\n')
    const shown = await machine.run(['lua', '--eval', 'return { a = "\\27[31m" }, "\\27[31m"', '--offline'], {
      attended: true,
    })
    expect(shown.stdout).toBe('{\n  "a": "\\u001b[31m"\n}\n\ufffd[31m\n')
  })

  test.each([
    ['syntax', 'return (', 9, 'invalid_input'],
    ['an error', 'error("no")', 9, 'invalid_input'],
    ['a refusal', 'stripe.get_customer({ id = "cus_0" })', 9, 'not_found'],
    ['a limit', 'while true do end', 10, 'over_limit'],
  ])('fails on %s', async (_, script, code, kind) => {
    const ran = await lua(script, '--timeout', '1')
    expect({ code: ran.code, kind: ran.json.problem?.kind }).toEqual({ code, kind })
  })

  test('shows what it printed before it failed', async () => {
    const { stdout, stderr } = await machine.run(['lua', '-e', 'print("before") error("no")', '--offline'], {
      attended: true,
    })
    expect(stdout).toBe('before\n')
    expect(stderr).toContain('no')
  })

  test.each([
    ['no script', ['lua'], 'there is no script'],
    ['two scripts', ['lua', 'x.lua', '-e', 'return'], 'give one of them'],
    ['a file that is not there', ['lua', 'x.lua'], 'x.lua: cannot be read'],
    ['a run offline', ['lua', '-e', 'return', '--run', 'a', '--offline'], 'nothing to go on with'],
    ['a name that is none', ['lua', '-e', 'return', '--run', '../a'], '--run: must be'],
  ])('refuses %s', async (_, argv, expected) => {
    const { code, stderr } = await machine.run(argv, { attended: true, env })
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
  })

  test('asks for the approval of a call', async () => {
    const script = 'stripe.create_customer({ name = "Acme" })'
    const { code, json } = await machine.run(['lua', '-e', script, '--json'], { env })
    expect(code).toBe(5)
    expect(json.problem?.next[0]).toMatch(/^billing approve /)
  })

  test('carries an approved call out where the script comes to it, once', async () => {
    const create = (name: string) => `stripe.create_customer({ name = "${name}" })`
    machine.write(
      'project/two.lua',
      `pcall(stripe.get_customer, {}) ${create('First')} ${create('Second')} ${create('Second')}`,
    )
    const step = async (argv: readonly string[], hash?: string) => {
      if (hash) expect((await machine.run(['approve', hash], { attended: true })).code).toBe(0)
      const { code, json } = await machine.run(argv, { env })
      const [approve = '', repeat] = json.problem?.next ?? []
      return { code, hash: approve.replace('billing approve ', ''), repeat, calls: json['integration_calls'] as any[] }
    }
    const argv = ['lua', 'two.lua', '--run', 'two', '--json']
    const first = await step(argv)
    expect(first).toMatchObject({ code: 5, repeat: `billing ${argv.join(' ')} --approval ${first.hash}` })
    const second = await step([...argv, '--approval', first.hash], first.hash)
    expect({ code: second.code, differs: second.hash !== first.hash }).toEqual({ code: 5, differs: true })
    // The third call is the same as the second: it needs an approval of its own.
    const third = await step([...argv, '--approval', second.hash], second.hash)
    expect(third).toMatchObject({ code: 5, hash: second.hash })
    const last = await step([...argv, '--approval', third.hash], third.hash)
    expect(last.code).toBe(0)
    expect(last.calls.map(({ replayed }) => replayed)).toEqual([true, true, true, false])
    const names = (await machine.run(['call', 'stripe.list_customers', '--limit', '3', '--fields', 'name'], { env }))
      .json
    expect(names.data.customers.map(({ name }: any) => name)).toEqual(['Second', 'Second', 'First'])
  })

  test('says how an approved call is carried out', async () => {
    machine.write(CONFIG, { policy: { rules: [{ match: 'stripe.create_product', verdict: 'allow' }] } })
    const write = 'stripe.create_customer({})'
    const next = async (argv: readonly string[], stdin = '') => {
      const { json } = await machine.run(['lua', ...argv, '--json'], { env, stdin })
      return json.problem?.next[1]?.replace(/[0-9a-f]{64}/, 'HASH')
    }
    expect(await next([], `stripe.list_customers({ limit = 1 }) ${write}`)).toBe(
      'billing lua --json --approval HASH < workflow.lua',
    )
    const invalid = `pcall(stripe.get_customer, {}) ${write}`
    expect(await next(['-e', invalid, '--approval', 'of-another'])).toBe(
      `billing lua -e '${invalid}' --json --approval HASH`,
    )
    expect(await next(['-e', `stripe.create_product({ name = "x" }) ${write}`])).toMatch(
      /^the script has written before that, and would do so again: run it with --run NAME/,
    )
  })

  test('reads the documentation without an account, and says what a call lacks', async () => {
    const { code, json } = await machine.run(['integrations:lua', '--eval', 'print(docs.read("chargeover"))', '--json'])
    expect({ code, text: `${json['output']}`.slice(0, 12) }).toEqual({ code: 0, text: '# ChargeOver' })
    const call = await machine.run(['lua', '-e', 'chargeover.list_customers({})', '--json'])
    expect({ code: call.code, error: call.json.error }).toEqual({
      code: 3,
      error: expect.stringContaining(
        'chargeover has no account: run billing login chargeover, or set CHARGEOVER_SUBDOMAIN, CHARGEOVER_API_USERNAME, CHARGEOVER_API_PASSWORD, or add --offline. Nothing was sent.',
      ),
    })
  })

  test('a run that is repeated does no write twice', async () => {
    machine.write(CONFIG, { policy: { write: 'allow' } })
    const script =
      'local one = stripe.create_customer({ name = "Once" }) if regex.match(docs.list(), "zzz") then error() end return one.id'
    const first = await machine.run(['lua', '-e', script, '--run', 'nightly', '--json'], { env })
    const second = await machine.run(['lua', '-e', script, '--run', 'nightly', '--json'], { env })
    expect(second.json['result']).toEqual(first.json['result'])
    expect(second.json['integration_calls']).toMatchObject([{ replayed: true }])
    const failed = await machine.run(['lua', '-e', 'error("no")', '--run', 'weekly', '--json'], { env })
    expect(failed.json.problem?.next.at(-1)).toBe(`billing lua -e 'error("no")' --run weekly --json`)
    const diverged = await machine.run(
      ['lua', '-e', 'stripe.create_product({ name = "x" })', '--run', 'nightly', '--json'],
      { env },
    )
    expect(diverged.code).toBe(9)
    expect(diverged.json).toMatchObject({ meta: { run: 'nightly' } })
    expect(diverged.json.problem?.next.at(-1)).toBe(
      'change the script back and run it again with --run nightly, or begin a new run with another name after --run',
    )
  })

  test('a journal that is taken away is 8: it is not known what became of the call', async () => {
    machine.write(CONFIG, { policy: { write: 'allow' } })
    const fetch = async (...request: unknown[]) => {
      const lock = { pid: process.ppid, host: 'elsewhere', token: 'x' }
      machine.write('.local/state/billing/journals/taken.jsonl.lock', lock)
      return (sandbox.fetch as (...args: unknown[]) => unknown)(...request)
    }
    const script = 'stripe.create_customer({ name = "Once" })'
    const ran = await machine.run(['lua', '-e', script, '--run', 'taken', '--json'], { env, fetch })
    expect({ code: ran.code, sent: ran.json.problem?.sent, next: ran.json.problem?.next[0] }).toEqual({
      code: 8,
      sent: 'unknown',
      next: 'billing audit verify',
    })
    expect(ran.json.error).toMatch(/It is not known what became of the last call\.$/)
  })

  test('is 1 where what it prints cannot be written', async () => {
    let count = 0
    const onStdout = () => {
      if (++count === 1) throw new Error('no space left')
    }
    const { code, stderr } = await machine.run(['lua', '-e', 'print(1)', '--offline'], { onStdout, attended: true })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('no space left') })
  })

  test('an outcome that is not known is 8', async () => {
    machine.write(CONFIG, { policy: { write: 'allow' } })
    const fetch = async () => new Response('', { status: 502 })
    const ran = await machine.run(['lua', '-e', 'stripe.create_customer({})', '--json'], { env, fetch })
    expect({ code: ran.code, sent: ran.json.problem?.sent }).toEqual({ code: 8, sent: 'unknown' })
  }, 30_000)

  test('is 8, and not 130, where it is interrupted within a write', async () => {
    machine.write(CONFIG, { policy: { write: 'allow' }, accounts: { chargeover: { default: CHARGEOVER } } })
    const interrupted = async (script: string) => {
      const controller = new AbortController()
      const fetch = async (url: string, init: { method: string; signal?: AbortSignal }) => {
        if (init.method === 'GET') return (sandbox.fetch as (...given: unknown[]) => unknown)(url, init)
        controller.abort()
        throw new DOMException('aborted', 'AbortError')
      }
      const argv = ['lua', '-e', script, '--run', 'stopped', '--json']
      const ran = await machine.run(argv, { env, fetch, signal: controller.signal })
      const { sent, next } = ran.json.problem ?? {}
      machine.write('.local/state/billing/journals/stopped.jsonl', '')
      return { code: ran.code, error: ran.json.error, sent, next }
    }
    const script = 'stripe.create_customer({})'
    expect(await interrupted(script)).toEqual({
      code: 8,
      error: 'eval: the script was aborted. It is not known whether stripe_create_customer was carried out.',
      sent: 'unknown',
      next: [`billing lua -e '${script}' --run stopped --json`, 'billing audit verify'],
    })
    // What is sent without a key is looked up first.
    expect(await interrupted('chargeover.create_customer({ company = "Acme" })')).toMatchObject({
      code: 8,
      sent: 'unknown',
      next: [expect.stringContaining('look at the provider'), 'billing audit verify'],
    })
  })

  test('is 8 where its journal has a write without an outcome', async () => {
    machine.write(CONFIG, { policy: { write: 'allow' }, accounts: { chargeover: { default: CHARGEOVER } } })
    const script = 'chargeover.create_customer({ company = "Acme" })'
    const first = await machine.run(['lua', '-e', script, '--run', 'open', '--json'], { env })
    expect(first.code).toBe(0)
    const path = '.local/state/billing/journals/open.jsonl'
    const begun = machine.read(path).split('\n')[0]
    machine.write(path, `${begun}\n`)
    const { code, json } = await machine.run(['lua', '-e', script, '--run', 'open', '--json'], { env })
    expect({ code, problem: json.problem }).toMatchObject({
      code: 8,
      problem: { kind: 'outcome_unknown', sent: 'unknown', retry: 'after_check', next: ['billing audit verify'] },
    })
  })

  test('an interruption is 130', async () => {
    const ran = await machine.run(['lua', '-e', 'while true do end', '--offline', '--json'], {
      signal: AbortSignal.timeout(700),
    })
    expect({ code: ran.code, kind: ran.json.problem?.kind }).toEqual({ code: 130, kind: 'aborted' })
  })
})

describe('the spellings of the documentation', () => {
  test.each([
    [['integrations:call', 'stripe.get_balance', '--offline'], 'stripe.get_balance'],
    [['integrations:list', '--provider', 'stripe', '--access', 'write'], 'tools'],
    [['integrations:search', 'void', 'invoice', '--limit', '2'], 'search'],
    [['integrations:docs', 'app.integrations.chargeover', '--json'], 'docs'],
    [['integrations:docs', '--json'], 'docs'],
    [['integrations:schema', 'stripe_get_balance', '--json'], 'schema'],
    [['integrations:examples', 'stripe_get_balance', '--json'], 'examples'],
    [['integrations:status'], 'accounts'],
    [
      [
        'integrations:lua',
        '--offline',
        '--documented',
        '--json',
        '--eval',
        'dump(app.integrations.chargeover.list_customers({limit = 1}))',
      ],
      'lua',
    ],
    [
      ['integrations:lua', '--offline', '--force', '--json', '--eval', 'print(docs.read("chargeover.list_customers"))'],
      'lua',
    ],
    [['mcp:lua', '--json', '--eval', 'dump(mcp.servers())'], 'lua'],
  ])('%j', async (argv, name) => {
    const { code, json } = await machine.run(argv)
    expect({ code, function: json.function }).toEqual({ code: 0, function: name })
  })

  test('a script of MCP servers alone has no tools', async () => {
    expect((await machine.run(['mcp:lua', '--json', '--eval', 'return stripe == nil'])).json['result']).toEqual([true])
  })
})

describe('help and documentation', () => {
  test.each([
    [[]],
    [['help']],
    [['--help']],
    [['call', '--help']],
    [['call', 'stripe.get_customer', '--help']],
    [['--version']],
  ])('%j is shown', async (argv) => {
    const { code, stdout } = await machine.run(argv)
    expect(code).toBe(0)
    expect(stdout).toMatch(/billing|^\d/)
  })

  test('pages, schemas and examples are texts', async () => {
    expect((await machine.run(['docs'])).stdout).toContain('Read `billing docs stripe`')
    expect((await machine.run(['docs', 'stripe.create_customer'])).stdout).toContain('stripe_create_customer')
    expect(JSON.parse((await machine.run(['schema', 'stripe.get_customer'])).stdout)).toHaveProperty('properties.id')
    expect((await machine.run(['examples', 'stripe.pay_invoice'])).stdout).toBe(
      'billing call stripe.pay_invoice --id in_jkl012\n',
    )
  })

  test.each([
    [['docs', 'stripe.create_custmer'], 'did you mean stripe_create_customer?'],
    [['schema', 'stripe.create_custmer'], 'did you mean stripe_create_customer?'],
    [['tools', '--provider', 'strip'], 'did you mean stripe?'],
    [['search', 'x', '--limit', 'all'], '--limit: expected a whole number'],
    [['tool'], 'did you mean tools?'],
    [['tools', '--evry'], 'did you mean --every?'],
    [['--offlin'], 'unknown option'],
    [['tools', '--provider', 'paypal'], '--provider: is "paypal": it is one of chargeover, chartmogul, stripe.'],
    [['status'], 'unknown command "status".'],
    [['doctor', '--offline'], 'unknown flag --offline.'],
    [['login', 'paypal'], 'unknown provider "paypal": it is one of'],
    [['lua', '--offline', '--seed', 'x', '-e', 'return'], '--seed: expected a whole number'],
    [['call', 'stripe.get_balance', '--offline', '--timeout', 'soon'], '--timeout: expected a whole number'],
    [['call', 'stripe.get_balance', '--offline', '--fields', ','], '--fields: must be names'],
    [['call', 'stripe.get_balance', '--offline', '--max', '3'], '--max: is of use with --all only'],
    [['sandbox', '--now', 'today'], '--now: must be a time'],
    [['sandbox', '--now', '2026-01-01', '--documented'], '--now and --documented: give one of them'],
    [['sandbox', '--webhook', 'here'], '--webhook: must be an address'],
    [['sandbox', '--port', '65534'], '--port: expected a number from 0 to 65535'],
    [
      ['call', 'list_customers'],
      'is a tool of several providers: say which: chargeover.list_customers, chartmogul.list',
    ],
    [['schema', 'list_customers'], 'is a tool of several providers: say which'],
    [['schema', 'nonsense'], 'unknown tool "nonsense"'],
    [['call', 'stripe.get_customer', 'null'], 'the JSON argument: must be an object'],
    [['call', 'stripe.get_customer', '7'], 'the JSON argument: must be an object'],
    [['call', 'stripe.get_customer', 'cus_abc123'], 'is no valid JSON; parameters are flags, such as --id …'],
    [['call', 'stripe.list_customers', 'limit=3'], 'parameters are flags, such as --limit …'],
    [['call', 'stripe.get_customer', 'x=1'], 'parameters are flags, such as --id …'],
    [['call', 'stripe.list_customers', '{"nope":1.50}', '--offline'], 'nope'],
    [['call', 'stripe.get_balance', 'x'], 'is no valid JSON; parameters are flags.'],
    [['call', 'stripe.list_customers', '{limit:3}'], 'names are in double quotes: {"limit": 3}'],
    [['call', 'stripe.list_customers', "{'limit':3}"], 'names are in double quotes: {"limit": 3}'],
    [['call', 'stripe.get_customer', '--offline'], '--id: is required. Nothing was sent.'],
    [['call', 'stripe.create_payment_intent', '--offline'], '--amount and --currency: are required.'],
    [['call', 'stripe.create_customer', '--metadata', 'crm=1'], 'or its members as --metadata.crm …'],
  ])('%j names the nearest', async (argv, expected) => {
    const { code, json } = await machine.run(argv)
    expect(code).toBe(2)
    expect(json.error).toContain(expected)
  })

  test.each([
    [['call', "x'$(id)`id`"], "billing search 'x'\\''$(id)`id`'"],
    [['docs', '$(id)'], "billing search '$(id)'"],
    [['accounts', 'stripe'], 'billing accounts --help'],
    [['--nonsense'], 'billing --help'],
  ])('%j says what to do, as a command that runs nothing else', async (argv, expected) => {
    const { code, json } = await machine.run(argv)
    expect({ code, next: json.problem?.next.at(-1) }).toEqual({ code: 2, next: expected })
  })

  test.each([
    [['call', KEY]],
    [['call', 'stripe.list_customers', '--limit', KEY]],
    [['docs', KEY]],
    [['audit', KEY]],
    [[KEY]],
  ])('%j does not repeat a key', async (argv) => {
    const { code, stdout, stderr } = await machine.run(argv)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: expect.not.stringContaining('topsecret'), stderr: '' })
  })

  test.each([
    [['mcp'], 3, 'no account is configured'],
    [['mcp', '--json'], 2, 'unknown flag --json'],
    [['completion', 'bsh'], 2, 'did you mean bash?'],
    [['completion'], 2, 'missing required argument'],
  ])('%j fails on stderr alone: its stdout is for a program', async (argv, exitCode, expected) => {
    const { code, stdout, stderr } = await machine.run(argv)
    expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' })
    expect(stderr).toContain(expected)
  })

  test('is as wide as the terminal, and 80 columns where there is none', async () => {
    const widest = async (attended: boolean) => {
      const { stdout } = await machine.run(['call', '--help'], { attended })
      return Math.max(...stdout.split('\n').map((line) => line.length))
    }
    expect(await widest(false)).toBeLessThanOrEqual(80)
    expect(await widest(true)).toBeGreaterThan(80)
  })

  test('a search finds ten tools where no limit is given', async () => {
    expect((await machine.run(['search', 'customer'])).json.data.tools).toHaveLength(10)
  })

  test('every tool is listed on demand', async () => {
    const { json } = await machine.run(['tools', '--every', '--output', 'json'])
    expect(json.data.tools.length).toBeGreaterThan(400)
  })

  test('completion knows commands, options and tools', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const printed = async (...argv: string[]) => {
      log.mockClear()
      await machine.run(argv)
      return log.mock.calls.flat().join('\n')
    }
    try {
      expect(await printed('completion', 'bash')).toContain('billing')
      expect(await printed('completion', 'zsh')).toContain('compdef')
      expect(await printed('complete', '--', 'call', 'stripe.v')).toContain('stripe.void_invoice')
      expect(await printed('complete', 'doc')).toContain('doctor')
      expect(await printed('complete', '--', 'call', '--dry')).toContain('--dry-run')
      expect(await printed('complete', '--', 'call', 'stripe.list_customers', '--star')).toContain('--starting_after')
      expect(await printed('complete', '--', 'call', 'stripe.nothing', '--star')).not.toContain('--starting_after')
      expect(await printed('complete', '--', 'schema', 'stripe.list_customers', '--star')).not.toContain('--starting')
    } finally {
      log.mockRestore()
    }
  })
})

test('sandbox serves the providers until it is interrupted', async () => {
  const controller = new AbortController()
  const running = machine.run(['sandbox', '--seed', 'false'], { signal: controller.signal })
  setTimeout(() => controller.abort(), 300)
  const { code, stderr, json } = await running
  expect({ code, stripe: json.data.stripe }).toEqual({ code: 0, stripe: expect.stringMatching(/^http:/) })
  expect(stderr).toContain('Ctrl+C stops')
  expect((await machine.run(['sandbox'], { signal: AbortSignal.abort() })).code).toBe(0)
})

test('the sandbox is served at four ports in a row, and keeps its state in a file; an account points at it', async () => {
  // Below those that the system gives to others.
  const first = 20_000 + (process.pid % 3_000) * 4
  const argv = [
    'sandbox',
    '--port',
    `${first}`,
    '--state',
    'state.json',
    '--now',
    '2026-05-01T00:00:00Z',
    '--seed=false',
  ]
  const controller = new AbortController()
  const addresses: string[] = []
  const running = machine.run([...argv, '--webhook', 'http://127.0.0.1:9/hook'], {
    signal: controller.signal,
    onStderr: (text) => addresses.push(...(text.match(/http:\S+/g) ?? [])),
  })
  await vi.waitFor(() => expect(addresses).toHaveLength(4), 20_000)
  const stripe = `http://127.0.0.1:${first + 1}`
  expect(addresses).toContain(stripe)
  const kept = await machine.run(argv)
  expect({ code: kept.code, error: kept.json.error }).toEqual({
    code: 1,
    error: expect.stringMatching(/state\.json: process \d+ uses it\. Stop that sandbox/),
  })
  const taken = await machine.run(argv.filter((argument) => !argument.includes('state')))
  expect(taken.code).toBe(2)
  expect(taken.json.error).toMatch(/^--port: \d+ is taken/)
  machine.write(CONFIG, {
    policy: { write: 'allow' },
    accounts: { stripe: { default: { apiKey: { env: 'KEY' }, baseUrl: stripe } } },
  })
  const fetch = globalThis.fetch
  const made = await machine.run(['call', 'stripe.create_customer', '--name', 'Kept'], { env: { KEY }, fetch })
  expect(made.json.data).toMatchObject({ name: 'Kept', created: expect.any(Number) })
  expect(new Date(made.json.data.created * 1000).toISOString()).toMatch(/^2026-05-01T/)
  controller.abort()
  expect((await running).code).toBe(0)
  expect(machine.read('project/state.json')).toContain('Kept')
}, 60_000)

test('the sandbox says which of its ports is taken, and what is wrong with its state', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as AddressInfo
  const argv = ['sandbox', '--seed', 'false']
  const refused = await machine.run([...argv, '--port', `${port - 1}`])
  taken.close()
  expect({ code: refused.code, error: refused.json.error }).toMatchObject({
    code: 2,
    error: expect.stringContaining(`--port: ${port} is taken`),
  })
  machine.write('project/state.json', '[')
  const broken = await machine.run([...argv, '--state', 'state.json'])
  expect({ code: broken.code, error: broken.json.error }).toMatchObject({
    code: 1,
    error: expect.stringContaining('state.json'),
  })
})

test('a tool that several providers have is that of the one that is configured', async () => {
  const { json } = await machine.run(['call', 'list_customers', '--limit', '1'], { env: { STRIPE_API_KEY: KEY } })
  expect({ function: json.function, success: json.success }).toEqual({
    function: 'stripe.list_customers',
    success: true,
  })
  const balance = await machine.run(['call', 'get_balance'], { env: { STRIPE_API_KEY: KEY } })
  expect(balance.json.function).toBe('stripe.get_balance')
  const several = { STRIPE_API_KEY: KEY, CHARTMOGUL_API_KEY: KEY }
  expect((await machine.run(['call', 'list_customers'], { env: several })).json.error).toContain('say which')
  const offline = await machine.run(['call', 'list_customers', '--offline'], { env: { STRIPE_API_KEY: KEY } })
  expect(offline.json.error).toContain('say which')
})

test('a field that nothing has is named, and the answer is as it was', async () => {
  const { code, json, stderr } = await machine.run([...BALANCE, '--offline', '--fields', 'object,livemod'])
  expect({ code, data: json.data }).toEqual({ code: 0, data: { object: 'balance', livemod: null } })
  expect(stderr).toBe('--fields: nothing has livemod, did you mean livemode?\n')
})

test('a policy that loosens is named by its place alone', async () => {
  machine.write('project/loose.json', { write: 'allow' })
  const { json } = await machine.run([...BALANCE, '--policy', 'loose.json'], { env: { STRIPE_API_KEY: KEY } })
  expect(json.error).toMatch(/^--policy loose\.json: policy\.write: says allow/)
})

test('the documented customer of ChartMogul is there', async () => {
  const argv = ['call', 'chartmogul.get_customer', '--id', 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb']
  expect((await machine.run([...argv, '--offline', '--documented'])).code).toBe(0)
})

describe('mcp', () => {
  test('serves the documented tools, and all of them on demand', async () => {
    const countOf = async (...more: string[]) => {
      const controller = new AbortController()
      let address: string | undefined
      const running = machine.run(['mcp', '--offline', '--port', '0', ...more], {
        signal: controller.signal,
        onStderr: (text) => {
          address = /http:\S+/.exec(text)?.[0]
        },
      })
      await vi.waitFor(() => expect(address).toBeDefined(), 20_000)
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} })
      const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
      const text = await (await fetch(`${address}`, { method: 'POST', headers, body })).text()
      controller.abort()
      await running
      return text.match(/"inputSchema"/g)?.length
    }
    expect(await countOf()).toBe(40)
    expect(await countOf('--every')).toBeGreaterThan(400)
  }, 60_000)

  test.each([
    ['tools', 'stripe_get_balance'],
    ['code', 'billing_lua'],
  ])('serves %s over HTTP until it is interrupted', async (mode, tool) => {
    const controller = new AbortController()
    let show: (url: string) => void = () => undefined
    const url = new Promise<string>((resolve) => {
      show = resolve
    })
    const running = machine.run(['mcp', '--port', '0', '--mode', mode, '--offline'], {
      signal: controller.signal,
      onStderr: (text) => show(text.split('\n')[0] ?? ''),
    })
    const response = await fetch(await url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
    })
    expect(await response.text()).toContain(tool)
    controller.abort()
    expect((await running).code).toBe(0)
  })

  test('says on stderr what is wrong with a connection over stdio, in a line', async () => {
    const controller = new AbortController()
    const running = machine.run(['mcp', '--offline'], { signal: controller.signal })
    await vi.waitUntil(() => process.stdin.listenerCount('data') > 0, 20_000)
    process.stdin.emit('error', new Error('EIO: read'))
    process.stdin.emit('data', Buffer.from('{"jsonrpc":"3.0"}\n'))
    controller.abort()
    expect((await running).stderr).toBe('MCP: EIO: read\nMCP: a message is none of JSON-RPC\n')
  })

  test('ends at once on stdio where it is interrupted already', async () => {
    const { code, stdout } = await machine.run(['mcp', '--offline'], { signal: AbortSignal.abort() })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  })

  test.each([
    [['mcp', '--mode', 'red'], 'did you mean read?'],
    [['mcp', '--port', '70000'], '--port: expected a number'],
  ])('%j is refused', async (argv, expected) => {
    const { code, stdout, stderr } = await machine.run(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(expected)
  })
})
