import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string }
const bin = (name: string): string => join(root, 'node_modules/.bin', name)
const PACKAGES = readdirSync(join(root, 'packages'))

/** Runs a command; a failure shows what it printed. */
async function run(cwd: string, file: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(file, args, { cwd, maxBuffer: 1e8 }).catch((error) => {
    throw new Error(`${file} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`)
  })
  return stdout
}

// Outside the workspace, so that nothing resolves by accident.
const folder = mkdtempSync(join(tmpdir(), 'billing-packages-'))
const tarballs = new Map<string, string>()

beforeAll(async () => {
  for (const name of PACKAGES) {
    await run(
      join(root, 'packages', name),
      'npx',
      '--yes',
      packageManager.split('+')[0] ?? 'pnpm',
      'pack',
      '--pack-destination',
      folder,
    )
  }
  for (const file of readdirSync(folder)) {
    const name = PACKAGES.find((candidate) => file.startsWith(`billing-${candidate}-`))
    if (name) tarballs.set(name, join(folder, file))
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, version: '1.0.0' }))
  const files = [...tarballs.values()]
  await run(
    folder,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    ...files,
    'zod@4',
    'typescript@5.9.3',
  )
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(PACKAGES)('@billing/%s', (name) => {
  const tarball = (): string => tarballs.get(name) ?? ''

  test('is packed without sources of tests or workspace versions', async () => {
    const files = (await run(folder, 'tar', '-tzf', tarball())).trim().split('\n')
    expect(files).toEqual(expect.arrayContaining(['package/package.json', 'package/README.md', 'package/LICENSE']))
    expect(
      files.filter((file) => !/^package\/(package\.json|README\.md|LICENSE|CHANGELOG\.md|(bin|dist)\/)/.test(file)),
    ).toEqual([])
    const manifest = readFileSync(join(folder, 'node_modules/@billing', name, 'package.json'), 'utf8')
    expect(manifest).not.toMatch(/workspace:|catalog:|@billing\/source/)
  })

  test('passes publint --strict', async () => {
    await run(root, bin('publint'), 'run', tarball(), '--strict')
  }, 60_000)

  test('passes are-the-types-wrong', async () => {
    await run(root, bin('attw'), tarball(), '--profile', 'node16', '--format', 'ascii')
  }, 60_000)
})

describe('a consumer outside the workspace', () => {
  const script = (load: (specifier: string) => string): string => `
const { createSandbox } = ${load('@billing/sandbox')}
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
  const body = '{"type":"invoice.paid"}'
  const { type } = await verifyWebhook(body, await signWebhook(body, 'whsec_1'), 'whsec_1')
  const { event } = await chargeover.verifyWebhook({ event: 'insert' }, { 'X-ChargeOver-Key': 'secret' }, 'secret')
  const client = { eval: () => {}, evalsha: () => Promise.reject(new Error('NOAUTH Authentication required.')) }
  const limiter = createRedisLimiter({ client, key: 'a', perSecond: 1 })
  const refusal = await getCustomer(createStripeClient({ apiKey: 'sk_test_z', fetch, limiter }), { id }).catch((error) => error)
  console.log(JSON.stringify([refusal.code, type, event, id.slice(0, 4), named.customers.length, entries.length, response.length, all.length > 100, isApiError(failure), failure.status, tools.length, docs('stripe').startsWith('# Stripe')]))
}
run()
`
  const expected = ['NOAUTH', 'invoice.paid', 'insert', 'cus_', 1, 1, 1, true, true, 404, 40, true]

  test('runs as an ES module', async () => {
    writeFileSync(
      join(folder, 'consumer.mjs'),
      script((specifier) => `await import('${specifier}')`),
    )
    expect(JSON.parse(await run(folder, process.execPath, 'consumer.mjs'))).toEqual(expected)
  }, 30_000)

  test('runs as CommonJS', async () => {
    writeFileSync(
      join(folder, 'consumer.cjs'),
      script((specifier) => `require('${specifier}')`),
    )
    expect(JSON.parse(await run(folder, process.execPath, 'consumer.cjs'))).toEqual(expected)
  }, 30_000)

  test('starts the command of the sandbox by the name of the package', async () => {
    const usage = await run(folder, 'npx', '--no-install', '@billing/sandbox', '--help')
    expect(usage).toContain('Serves a Stripe, a ChartMogul and a ChargeOver')
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/@billing/sandbox/package.json'), 'utf8'))
    expect(await run(folder, 'npx', '--no-install', '@billing/sandbox', '--version')).toBe(`${manifest.version}\n`)
  }, 30_000)

  test.each(['consumer.mts', 'consumer.cts'])(
    'type-checks as %s without the types of Node',
    async (file) => {
      writeFileSync(
        join(folder, file),
        `import { createBilling } from '@billing/sdk'
import { callTool } from '@billing/sdk/tools'
import { type Customer, createStripe, listCustomers } from '@billing/stripe'
import { verifyWebhook } from '@billing/stripe/webhooks'
import { validate } from '@billing/stripe/zod'
export async function receive(request: Request): Promise<number | undefined> {
  const event = await verifyWebhook(await request.text(), request.headers.get('stripe-signature'), 'whsec_1')
  return event.type === 'invoice.paid' ? event.data.object.amount_paid : undefined
}
export async function run(): Promise<Customer[]> {
  const stripe = createStripe({ apiKey: 'sk_test_x', validate })
  const billing = createBilling({ stripe: { default: { apiKey: 'a' }, work: { apiKey: 'b' } } })
  await callTool(billing, 'stripe_list_customers', { limit: 1 }, { account: 'work' })
  const { customers } = await billing.stripe.work.listCustomers({ limit: 1 })
  for await (const customer of stripe.paginate(listCustomers, { limit: 100 })) customers.push(customer)
  // @ts-expect-error there is no such account
  await billing.stripe.home.listCustomers()
  return customers
}
`,
      )
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        types: [],
        module: 'node16',
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
      await run(folder, join(folder, 'node_modules/.bin/tsc'), '-p', '.')
    },
    60_000,
  )
})
