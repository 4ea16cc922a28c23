import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { declaredTools } from '../support/declared-tools.js'
import { EMPTY_PAGE } from '../support/empty-page.js'
import { providerPackages } from '../support/provider-packages.js'
import { record } from '../support/recorder.js'

/** Without types a caller can pass anything anywhere. */
type Untyped = (...rest: unknown[]) => Promise<unknown>

const { fetch, requests } = record(EMPTY_PAGE)

const ANY_PROVIDER = {
  signal: AbortSignal.timeout(1_000),
  timeoutMs: 1_000,
  maxRetries: 0,
  headers: { 'x-trace': '7' },
  onResponse: () => {},
}
/** Of those that take more. */
const CALL_OPTIONS: Readonly<Record<string, object>> = {
  stripe: { ...ANY_PROVIDER, stripeAccount: 'acct_1', apiVersion: '2026-10-28.endive' },
}

/** What stands in for an object of parameters or options, though its contents are not among its members. */
const NO_OBJECTS = {
  String: 'cus_1',
  Number: 44,
  Boolean: true,
  Null: null,
  Array: [{ id: 'cus_1' }],
  Map: new Map([['id', 'cus_1']]),
  URLSearchParams: new URLSearchParams({ id: 'cus_1' }),
  Function: () => ({ id: 'cus_1' }),
  'a promise: await it': Promise.resolve({ id: 'cus_1' }),
}

/** Rejects, rather than throws, before anything is sent; the issue names the argument, the message says what to do. */
async function expectRefusal(call: () => Promise<unknown>, argument: string, ...hints: readonly string[]) {
  const before = requests.length
  const promise = call()
  expect(promise).toBeInstanceOf(Promise)
  const error: unknown = await promise.then(
    () => 'no error',
    (reason) => reason,
  )
  expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: [argument] }] })
  for (const hint of hints) expect(String(error)).toContain(hint)
  expect(requests).toHaveLength(before)
}

/** Waits for a call, whose tool may not take this answer: a page is no PDF. */
async function settle(call: Promise<unknown>): Promise<void> {
  await call.catch((error: unknown) => expect(error).toMatchObject({ name: 'ApiError', kind: 'unexpected' }))
}

const declared = [...declaredTools.values()]

/** Every function that is written by hand, and of those that only pass their parameters on one for each kind of request. */
const examined = allTools.filter(({ name }) => {
  const tool = declaredTools.get(name)
  if (!tool?.plain) return true
  const kind = (candidate: typeof tool): string =>
    candidate.name.replace(/_.*/, ' ') + candidate.route.replace(/ .*/, '')
  return tool === declared.find((candidate) => candidate.plain && kind(candidate) === kind(tool))
})

test('functions of every kind are examined', () => {
  expect(examined.length).toBeGreaterThan(80)
})

describe.each(examined)('$name', ({ name, provider, function: functionName, inputSchema }) => {
  const { functions, create } = providerPackages[provider as ProviderName]
  const client = create({ fetch })
  const run = functions[functionName] as Untyped
  const method = client[functionName] as Untyped
  const [input = {}] = (inputSchema as { examples?: object[] }).examples ?? []
  const hasParams = Object.keys((inputSchema as { properties: object }).properties).length > 0
  const options = CALL_OPTIONS[provider] ?? ANY_PROVIDER
  /** The parameters of the tool, where it has any. */
  const params = hasParams ? [input] : []

  test('without a client says that one comes first', async () => {
    for (const first of [undefined, null, 'cus_1', 44, {}, input, { apiKey: 'sk_test_x' }, { stripe: client }]) {
      await expectRefusal(() => run(first, {}), 'client', `client of ${provider} and come first`)
    }
  })

  test('with a client that was not awaited says so', async () => {
    await expectRefusal(() => run(Promise.resolve(client), ...params), 'client', `client of ${provider}`, 'await')
  })

  test('with a client of another provider names both', async () => {
    for (const [other, { create: createOther }] of Object.entries(providerPackages)) {
      if (other === provider) continue
      await expectRefusal(
        () => run(createOther({ fetch }), ...params),
        'client',
        `client of ${provider}`,
        `of ${other}`,
      )
    }
  })

  test.runIf(hasParams)('with anything but an object for its parameters says what it was given', async () => {
    for (const [kind, value] of Object.entries({ ...NO_OBJECTS, [`a client of ${provider}`]: client })) {
      await expectRefusal(() => run(client, value), 'params', `not ${kind}`)
      if (!kind.startsWith('a client')) await expectRefusal(() => method(value), 'params', `not ${kind}`)
    }
  })

  test('with anything but an object for its options says what it was given', async () => {
    for (const [kind, value] of Object.entries(NO_OBJECTS)) {
      await expectRefusal(() => run(client, ...params, value), 'options', `not ${kind}`)
      await expectRefusal(() => method(...params, value), 'options', `not ${kind}`)
    }
  })

  test.runIf(hasParams)('with an option among its parameters says where options go', async () => {
    for (const [option, value] of Object.entries(options)) {
      await expectRefusal(() => run(client, { ...input, [option]: value }), option, 'pass it last')
      await expectRefusal(() => method({ ...input, [option]: value }), option, 'pass it last')
    }
  })

  test('with an unknown option names it and those there are', async () => {
    const ofStripe = provider === 'stripe' ? [] : ['stripeAccount', 'apiVersion']
    for (const option of ['timeout', 'account', 'limit', 'prefetch', 'operation', 'input', ...ofStripe]) {
      await expectRefusal(() => run(client, ...params, { [option]: 1 }), option, ...Object.keys(options))
      await expectRefusal(() => method(...params, { [option]: 1 }), option, ...Object.keys(options))
    }
  })

  test.runIf(!hasParams)('with parameters, which it has none of, does not drop its options', async () => {
    for (const none of [{}, undefined]) {
      await expectRefusal(() => run(client, none, { timeoutMs: 1 }), 'options', 'no parameters', name)
      await expectRefusal(() => method(none, { timeoutMs: 1 }), 'options', 'no parameters', name)
    }
  })

  test('as a method with more than it takes does not drop it', async () => {
    await expectRefusal(() => method(...params, {}, { timeoutMs: 1 }), 'options')
    await expectRefusal(() => method(input, {}, { timeoutMs: 1 }), 'options')
  })

  test('as a method with a client in front uses that one, if the method is its own', async () => {
    const before = requests.length
    await settle(method(client, ...params))
    expect(requests).toHaveLength(before + 1)
    await expectRefusal(() => method(create({ fetch }), ...params), 'client', `function ${functionName}`)
  })

  test('accepts an omitted parameter, or undefined', async () => {
    const before = requests.length
    await settle(run(client, ...params, undefined))
    await settle(run(client, ...params, { timeout: undefined, timeoutMs: undefined }))
    await settle(method(...params, undefined))
    if (!hasParams) await settle(run(client, undefined, undefined))
    expect(requests.length).toBeGreaterThanOrEqual(before + 3)
  })
})
