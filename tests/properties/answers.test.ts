import { inspect } from 'node:util'
import { ApiError, BillingError, ConnectionError, ValidationError } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import { describe, expect, test } from 'vitest'
import { fixturesOf } from '../support/fixtures.js'
import { type ProviderPackage, providerPackages } from '../support/provider-packages.js'
import { type HostileAnswer, hostileAnswer, toResponse } from './answers.js'
import { fc, runs } from './fast-check.js'

const PRISTINE = Object.getOwnPropertyNames(Object.prototype).sort()

/** Inputs with which a function does more to an answer than hand it on. */
const TRANSFORMING: Readonly<Record<string, readonly object[]>> = {
  chartmogul_get_metrics: [
    { start_date: '2025-01-01', end_date: '2025-03-31', type: 'absolute' },
    { start_date: '2025-01-01', end_date: '2025-03-31', type: 'percentage' },
  ],
  chartmogul_list_customers: [
    { page: 3 },
    { email: 'jane@example.com', status: 'Active', data_source_uuid: 'ds_1', external_id: 'x', system: 'Stripe' },
  ],
  chartmogul_list_subscriptions: [{}, { customer_uuid: 'cus_1', status: 'future' }, { page: 2, status: 'cancelled' }],
}

// More than any call or walk below needs.
const MAX_REQUESTS = 1_000

/** A `fetch` that gives the answers in turn, the last one from then on. */
function answering(answers: readonly HostileAnswer[]): () => Promise<Response> {
  let asked = 0
  return async () => {
    if (asked === MAX_REQUESTS) throw new Error('The call would never end')
    return toResponse(answers[Math.min(asked++, answers.length - 1)] as HostileAnswer)
  }
}

/** Every object of a value is a plain one: no part of an answer has become a prototype. */
function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value))
  for (const member of Object.values(value)) expectPlain(member)
}

/**
 * What a call may do with these answers: resolve, or reject with an error that says what was answered and shows no secret. `mayRefuse`
 * stands for calls that check answers or the ids in them, and for walks, which refuse an answer that is not a page.
 */
async function expectSound(
  call: Promise<unknown>,
  { secrets }: ProviderPackage,
  answers: readonly HostileAnswer[],
  mayRefuse: boolean,
): Promise<void> {
  try {
    expectPlain(await call)
  } catch (error) {
    if (!BillingError.isInstance(error)) throw error
    const isTold =
      (ApiError.isInstance(error) &&
        (error.kind === 'unexpected' || answers.some(({ status }) => status === error.status))) ||
      (ConnectionError.isInstance(error) && answers.some(({ broken }) => broken)) ||
      (ValidationError.isInstance(error) && mayRefuse)
    if (!isTold) throw error
    // These show what was no error: the keys that lead to where an answer does not fit, or the page at which a walk gave up.
    if (ValidationError.isInstance(error) || ('operation' in error && error.operation === 'paginate')) return
    const shown = [
      error.message,
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: Infinity, showHidden: true }),
    ].join()
    for (const secret of secrets) expect(shown).not.toContain(secret)
  } finally {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(PRISTINE)
  }
}

describe.each(Object.entries(providerPackages))('%s', (name, provider) => {
  const fixtures = fixturesOf(name as ProviderName)
  const errors = fixtures.filter(({ operation }) => operation === 'error')
  const limiter = { acquire: async () => {} }

  /** Answers that are nearly what an operation should get. */
  const answersTo = (operation: string, echoes: readonly string[]): fc.Arbitrary<HostileAnswer[]> => {
    const own = fixtures.filter((fixture) => fixture.operation === operation)
    const bodies = (own.length ? [...own, ...errors] : fixtures).map(({ body }) => JSON.stringify(body))
    return fc.array(hostileAnswer(bodies, echoes), { minLength: 1, maxLength: 3 })
  }
  const inputTo = ({ name, inputSchema }: ProviderPackage['tools'][number]): fc.Arbitrary<object> =>
    fc.constantFrom(...{ examples: [{}], ...inputSchema }.examples, ...(TRANSFORMING[name] ?? []))

  /** It iterates over customers, and refuses an id that could change the path, wherever it comes from. */
  const namesIds = ({ name }: ProviderPackage['tools'][number]): boolean => name === 'chartmogul_list_subscriptions'

  test.each(provider.tools)('$name settles in a way that its caller can handle, for any answer', async (tool) => {
    await fc.assert(
      fc.asyncProperty(
        answersTo(tool.name, provider.secrets),
        inputTo(tool),
        fc.boolean(),
        async (answers, input, checked) => {
          const client = provider.create({
            fetch: answering(answers),
            limiter,
            maxRetries: 0,
            validate: checked ? provider.validateResponses : undefined,
          })
          await expectSound(tool.execute(client as never, input), provider, answers, checked || namesIds(tool))
        },
      ),
      runs(1.5),
    )
  })

  test.each(provider.tools.filter(({ function: name }) => name.startsWith('list')))(
    'a walk through $name ends, for any answer',
    async (tool) => {
      await fc.assert(
        fc.asyncProperty(answersTo(tool.name, ['echo']), inputTo(tool), async (answers, input) => {
          const client = provider.create({ fetch: answering(answers), limiter, maxRetries: 0 })
          const list = provider.functions[tool.function] as never
          const walk = async (): Promise<void> => {
            for await (const item of client.paginate(list, input as never, { max: 50 })) expectPlain(item)
          }
          await expectSound(walk(), provider, answers, true)
        }),
      )
    },
  )
})
