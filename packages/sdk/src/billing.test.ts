import { ConfigError, createBilling, ValidationError } from '@billing/sdk'
import { listCustomers } from '@billing/sdk/stripe'
import { describe, expect, test } from 'vitest'
import { record } from '~test/support/recorder.js'

const basic = (credentials: string): string => `Basic ${btoa(credentials)}`

test('default', async () => {
  const { fetch, requests } = record({ data: [], has_more: false })
  const billing = createBilling({
    stripe: { apiKey: 'sk_test_1', fetch },
    chartmogul: { apiKey: 'cm_1', fetch },
    chargeover: { subdomain: 'example', apiUsername: 'user', apiPassword: 'pass', fetch },
  })
  await billing.stripe.listCustomers({ limit: 25 })
  await billing.chartmogul.getCurrentUser()
  await billing.chargeover.getCurrentUser()
  expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['https://api.stripe.com/v1/customers?limit=25', basic('sk_test_1:')],
    ['https://api.chartmogul.com/v1/account', basic('cm_1:')],
    ['https://example.chargeover.com/api/v3/customer?limit=1&offset=0', basic('user:pass')],
  ])
})

describe('named accounts', () => {
  const setUp = () => {
    const { fetch, requests } = record({ data: [], has_more: false })
    const accounts: string[] = []
    const hooks = { onRequest: ({ account }: { account?: string | undefined }) => accounts.push(String(account)) }
    const options = (apiKey: string) => ({ apiKey, fetch, hooks })
    const billing = createBilling({ stripe: { default: options('sk_default'), work: options('sk_work') } })
    const keys = () => requests.map(({ headers }) => atob(headers.authorization?.slice(6) ?? ''))
    return { billing, keys, accounts }
  }

  test('are reached by member, by name and without a name for the default one', async () => {
    const { billing, keys, accounts } = setUp()
    await billing.stripe.listCustomers()
    await billing.stripe.default.listCustomers()
    await billing.stripe.work.listCustomers()
    await billing.stripe.account('work').listCustomers()
    expect(keys()).toEqual(['sk_default:', 'sk_default:', 'sk_work:', 'sk_work:'])
    expect(accounts).toEqual(['default', 'default', 'work', 'work'])
  })

  test('are clients for the standalone functions and for paginate', async () => {
    const { billing, keys } = setUp()
    await listCustomers(billing.stripe.work)
    await billing.stripe.work.paginate(listCustomers).collect({ max: 1 })
    await billing.stripe.paginate(listCustomers).collect({ max: 1 })
    expect(keys()).toEqual(['sk_work:', 'sk_work:', 'sk_default:'])
  })

  test('default exists with a single account as well', () => {
    const billing = createBilling({ stripe: { apiKey: 'sk_test_1' } })
    expect(billing.stripe.default.listCustomers).toBeTypeOf('function')
    expect(billing.stripe.account('default')).toBe(billing.stripe.default)
  })

  test('that do not exist are refused, and the message names those that do', () => {
    const { billing } = setUp()
    expect(() => billing.stripe.account('wrok')).toThrow(ValidationError)
    expect(() => billing.stripe.account('wrok')).toThrow(
      'account: unknown account "wrok" of stripe, did you mean "work"? Known accounts: default, work',
    )
    expect(() => billing.stripe.account('toString')).toThrow(ValidationError)
  })

  test.each(['account', 'http', 'paginate', 'then', 'listCustomers', 'constructor'])('cannot be named %s', (name) => {
    const stripe = { default: { apiKey: 'a' }, [name]: { apiKey: 'b' } }
    expect(() => createBilling({ stripe } as never)).toThrow(ConfigError)
    expect(() => createBilling({ stripe } as never)).toThrow(`stripe.${name}: choose another name`)
  })
})

describe('a wrong configuration is a ConfigError that names the option', () => {
  test.each([
    [{ stripe: {} }, 'stripe.default: apiKey is missing'],
    [{ stripe: { apiKey: undefined } }, 'stripe.default: apiKey is missing'],
    [{ stripe: { default: { apiKey: 'a' }, work: { apiKey: '' } } }, 'stripe.work: apiKey is missing'],
    [{ stripe: { work: { apiKey: 'a' } } }, 'stripe.default is missing'],
    [{ chartmogul: {} }, 'chartmogul.default: apiKey is missing'],
    [{ chargeover: { subdomain: 'example', apiUsername: 'u' } }, 'chargeover.default: apiPassword is missing'],
    [{ stripe: { apiKey: '', headers: {} } }, 'stripe.default: apiKey is missing'],
    [{ stripe: { apiKey: '', hooks: null } }, 'stripe.default: apiKey is missing'],
    [{ stripe: { default: { apiKey: 'a' }, work: null } }, 'stripe.work must be an object of options'],
    [{ stripe: { default: { apiKey: 'a' }, work: 'sk_work' } }, 'stripe.work must be an object of options'],
    [undefined, 'pass an object with the options of each provider'],
    [null, 'pass an object with the options of each provider'],
    ['sk_live', 'pass an object with the options of each provider'],
    [{ stripe: 'sk_live' }, 'stripe.default must be an object of options, such as { apiKey }'],
    [{ strip: { apiKey: 'a' } }, 'unknown provider strip; known: chargeover, chartmogul, stripe'],
    [{ chargover: {} }, 'unknown provider chargover; known: chargeover, chartmogul, stripe'],
    [{ chartmongul: {} }, 'unknown provider chartmongul; known: chargeover, chartmogul, stripe'],
  ])('%j', (config, message) => {
    expect(() => createBilling(config as never)).toThrow(ConfigError)
    expect(() => createBilling(config as never)).toThrow(message)
  })
})

test('an error thrown by a getter of the options is passed on', () => {
  const stripe = {
    get apiKey(): string {
      throw new RangeError('the vault is sealed')
    },
  }
  expect(() => createBilling({ stripe: { default: { apiKey: 'a' }, work: stripe } })).toThrow(RangeError)
})

test('a provider that is not configured is absent', () => {
  const billing = createBilling({ stripe: { apiKey: 'a' } })
  expect(Object.keys(billing)).toEqual(['stripe'])
  // @ts-expect-error it was given no credentials
  expect(billing.chartmogul).toBeUndefined()
})
