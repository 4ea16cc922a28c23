import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bin, type Consumer, createConsumer, PACKAGES, root } from '../support/consumer.js'
import { FailedCommand, run } from '../support/run.js'
import { TYPESCRIPT_5_VERSION, ZOD_VERSION } from '../support/versions.js'

const tarballs = inject('tarballs')

let consumer: Consumer

beforeAll(async () => {
  consumer = createConsumer()
  await consumer.install(...Object.values(tarballs), `zod@${ZOD_VERSION}`, `typescript@${TYPESCRIPT_5_VERSION}`)
})

afterAll(() => consumer?.remove())

describe.each(PACKAGES)('@billing/%s', (name) => {
  const tarball = tarballs[name] ?? ''

  test('is packed without sources of tests or workspace versions', async () => {
    const files = (await run(root, 'tar', '-tzf', tarball)).trim().split('\n')
    expect(files).toEqual(
      expect.arrayContaining(['package/package.json', 'package/README.md', 'package/LICENSE', 'package/CHANGELOG.md']),
    )
    // Beside what was built there are the folders of the entries, each with nothing but a package.json.
    expect(
      files.filter(
        (file) => !/^package\/(([\w-]+\/)*package\.json|README\.md|LICENSE|CHANGELOG\.md|(bin|dist)\/.*)$/.test(file),
      ),
    ).toEqual([])
    // The condition @billing/source stays: only this repository sets it.
    const manifest = readFileSync(join(consumer.folder, 'node_modules/@billing', name, 'package.json'), 'utf8')
    expect(manifest).not.toMatch(/workspace:|catalog:/)
  })

  test('has no map that leads to a file that is not shipped', () => {
    const folder = join(consumer.folder, 'node_modules/@billing', name)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => /\.d\.c?ts\.map$/.test(file))).toEqual([])
    for (const file of files.filter((path) => path.endsWith('.map'))) {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      expect(sources).not.toEqual([])
      expect(sourcesContent?.filter((source: unknown) => typeof source === 'string')).toHaveLength(sources.length)
    }
  })

  test('passes publint --strict', async () => {
    await run(root, bin('publint'), 'run', tarball, '--strict')
  }, 60_000)

  test('passes are-the-types-wrong', async () => {
    await run(root, bin('attw'), tarball, '--format', 'ascii')
  }, 60_000)
})

describe('a consumer outside the workspace', () => {
  const script = (load: (specifier: string) => string): string => `
const { createSandbox } = ${load('@billing/sandbox')}
const { createLua } = ${load('@billing/lua')}
const { billingToolset } = ${load('@billing/lua/billing')}
const { createMcp } = ${load('@billing/mcp')}
const { createRedisLimiter } = ${load('@billing/redis')}
const { createBilling, isApiError } = ${load('@billing/sdk')}
const { callTool, docs, tools } = ${load('@billing/sdk/tools')}
const { createStripeClient, getCustomer, listCustomers, paginate } = ${load('@billing/stripe')}
const { signWebhook, verifyWebhook } = ${load('@billing/stripe/webhooks')}
const chargeover = ${load('@billing/chargeover/webhooks')}
const { validate } = ${load('@billing/stripe/zod')}
const run = async () => {
  const { fetch } = createSandbox({ seed: 42 })
  const billing = createBilling({
    stripe: { default: { apiKey: 'sk_test_x', fetch, validate }, work: { apiKey: 'sk_test_y', fetch } },
    chartmogul: { apiKey: 'k', fetch },
    chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch },
  })
  const { id } = await billing.stripe.createCustomer({ name: 'Acme Corp' })
  const named = await callTool(billing, 'stripe.listCustomers', { limit: 1 }, { account: 'work' })
  const { entries } = await billing.chartmogul.listCustomers({ per_page: 1 })
  const { response } = await billing.chargeover.listPackages({ limit: 1 })
  const all = await paginate(createStripeClient({ apiKey: 'sk_test_z', fetch }), listCustomers, { limit: 100 }).collect({ max: 1000 })
  const failure = await getCustomer(billing.stripe, { id: 'cus_none' }).catch((error) => error)
  const lua = createLua({ toolset: billingToolset(billing) })
  const { result } = await lua.run('return stripe.get_customer("' + id + '").name')
  const listTools = new Request('http://localhost/mcp', {
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
  })
  const served = await (await createMcp(billing, { mode: 'read' }).fetch(listTools)).text()
  const body = '{"type":"invoice.paid"}'
  const { type } = await verifyWebhook(body, await signWebhook(body, 'whsec_1'), 'whsec_1')
  const { event } = await chargeover.verifyWebhook({ event: 'insert' }, { 'X-ChargeOver-Key': 'secret' }, 'secret')
  const client = { eval: () => {}, evalsha: () => Promise.reject(new Error('NOAUTH Authentication required.')) }
  const limiter = createRedisLimiter({ client, key: 'a', perSecond: 1 })
  const refusal = await getCustomer(createStripeClient({ apiKey: 'sk_test_z', fetch, limiter }), { id }).catch((error) => error)
  console.log(JSON.stringify([served.includes('stripe_get_customer'), result, refusal.code, type, event, id.slice(0, 4), named.customers.length, entries.length, response.length, all.length > 100, isApiError(failure), failure.status, tools.length, docs('stripe').startsWith('# Stripe')]))
}
run()
`
  const expected = [true, ['Acme Corp'], 'NOAUTH', 'invoice.paid', 'insert', 'cus_', 1, 1, 1, true, true, 404, 40, true]

  test('runs as an ES module', async () => {
    consumer.write(
      'consumer.mjs',
      script((specifier) => `await import('${specifier}')`),
    )
    expect(JSON.parse(await consumer.run(process.execPath, 'consumer.mjs'))).toEqual(expected)
  }, 30_000)

  test('runs as CommonJS', async () => {
    consumer.write(
      'consumer.cjs',
      script((specifier) => `require('${specifier}')`),
    )
    expect(JSON.parse(await consumer.run(process.execPath, 'consumer.cjs'))).toEqual(expected)
  }, 30_000)

  test('starts the command of the sandbox by the name of the package', async () => {
    const usage = await consumer.run('npx', '--no-install', '@billing/sandbox', '--help')
    expect(usage).toContain('Serves an emulated Stripe, ChartMogul and ChargeOver')
    const manifest = JSON.parse(
      readFileSync(join(consumer.folder, 'node_modules/@billing/sandbox/package.json'), 'utf8'),
    )
    expect(await consumer.run('npx', '--no-install', '@billing/sandbox', '--version')).toBe(`${manifest.version}\n`)
  }, 30_000)
})

describe('an uncaught error', () => {
  /** What Node prints of a script that fails. */
  async function printedBy(file: string, source: string): Promise<string> {
    consumer.write(file, source)
    const failure = await consumer.run(process.execPath, file).catch((error) => error)
    return failure instanceof FailedCommand ? failure.stderr : ''
  }

  const LOADERS = {
    mjs: 'const load = (specifier) => import(specifier)',
    cjs: 'const load = async (specifier) => require(specifier)',
  }

  const THROWN = {
    'a path value': {
      code: `const { createStripeClient, getCustomer } = await load('@billing/stripe')
        await getCustomer(createStripeClient({ apiKey: 'sk_test_x' }), { id: '../x' })`,
      message: /ValidationError: /,
    },
    'a missing credential': {
      code: `const { createStripe } = await load('@billing/stripe')
        createStripe({})`,
      message: /ConfigError: /,
    },
    'an unknown provider': {
      code: `const { createBilling } = await load('@billing/sdk')
        createBilling({ paypal: { apiKey: 'x' } })`,
      message: /ConfigError: .*paypal/,
    },
    'the answer of a provider': {
      code: `const { createSandbox } = await load('@billing/sandbox')
        const { createStripe } = await load('@billing/stripe')
        await createStripe({ apiKey: 'sk_test_x', fetch: createSandbox().fetch }).getCustomer({ id: 'cus_none' })`,
      message: /ApiError: No such customer/,
    },
    'a tool that does not exist': {
      code: `const { callTool } = await load('@billing/stripe/tools')
        await callTool(undefined, 'stripe_list_custmers')`,
      message: /ValidationError: .*stripe_list_customers/,
    },
    'an input that does not fit': {
      code: `const { validate } = await load('@billing/stripe/zod')
        validate('stripe_list_customers', { limit: 1000 })`,
      message: /ValidationError: limit/,
    },
    'an unsigned webhook': {
      code: `const { verifyWebhook } = await load('@billing/chargeover/webhooks')
        await verifyWebhook('{}', {}, 'secret')`,
      message: /WebhookSignatureError: /,
    },
    'a host that the sandbox does not serve': {
      code: `const { createSandbox } = await load('@billing/sandbox')
        await createSandbox().fetch('https://example.com')`,
      message: /TypeError: sandbox\.fetch/,
    },
  }

  describe.each(Object.entries(LOADERS))('in a .%s file', (extension, loader) => {
    test.each(Object.entries(THROWN))(
      'about %s is printed with its message, in less than 2 kB',
      async (_, { code, message }) => {
        const text = await printedBy(`thrown.${extension}`, `${loader}\nconst run = async () => {\n${code}\n}\nrun()\n`)
        expect(text).toMatch(message)
        // Where it was thrown.
        expect(text).toMatch(/at .*node_modules\/@billing\/\w+\/dist\//)
        expect(text.length).toBeLessThan(2_000)
      },
    )
  })
})

test.each(PACKAGES)('the code of @billing/%s has lines short enough to print and read', (name) => {
  const dist = join(consumer.folder, 'node_modules/@billing', name, 'dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.c?js$/.test(file))
  expect(files).not.toEqual([])
  for (const file of files) {
    const lines = readFileSync(join(dist, file), 'utf8').split('\n')
    // Texts of the documentation, the sandbox's answers and lists of fields are as long as they are. The rules of a tool are one line.
    const code = lines.filter((line) => !/^\s*("?\w+"?: |\.\.\.\w+\()?["`']/.test(line))
    expect({ file, long: code.filter((line) => line.length > 800) }).toEqual({ file, long: [] })
  }
})
