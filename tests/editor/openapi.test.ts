import { beforeAll, describe, expect, test } from 'vitest'
import { completions, errors, hover } from '../support/editor.js'

// The compiler reads all packages first.
beforeAll(() => void errors('export {}'), 120_000)

/** A client of each provider, a described path with the type of its answer, and one that is not described. */
const PROVIDERS = {
  stripe: {
    api: `import { createStripe } from '@billing/stripe'
import { createOpenApiClient } from '@billing/stripe/openapi'
const api = createOpenApiClient(createStripe({ apiKey: 'a' }))\n`,
    path: '/v1/customers/{id}',
    answer: 'GetCustomerResult',
    error: 'StripeErrorBody',
    id: `'1'`,
    other: '/v1/topups',
  },
  chartmogul: {
    api: `import { createChartMogul } from '@billing/sdk/chartmogul'
import { createOpenApiClient } from '@billing/sdk/chartmogul/openapi'
const api = createOpenApiClient(createChartMogul({ apiKey: 'a' }))\n`,
    path: '/v1/customers/{id}',
    answer: 'Customer',
    error: 'ChartMogulErrorBody',
    id: `'1'`,
    other: '/v1/exports',
  },
  chargeover: {
    api: `import { createBilling } from '@billing/sdk'
import { createChargeOverOpenApiClient } from '@billing/sdk/openapi'
const { chargeover } = createBilling({ chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p' } })
const api = createChargeOverOpenApiClient(chargeover)\n`,
    path: '/customer/{id}',
    answer: 'CustomerResponse',
    error: 'ChargeOverErrorBody',
    id: 1,
    other: '/tag',
  },
}

describe.each(Object.entries(PROVIDERS))(
  'the client of openapi-fetch for %s',
  (_, { api, path, id, answer, error, other }) => {
    const get = `const { data, error, response } = await api.GET('${path}', { params: { path: { id: ${id} } } })\n`

    test('completes the described paths, what they take and the options of a call', () => {
      expect(completions(`${api}api.GET('/**/')`)).toContain(path)
      expect(completions(`${api}api.GET('${path}', { /**/ })`)).toEqual(
        expect.arrayContaining(['params', 'middleware', 'headers', 'timeoutMs', 'idempotencyKey']),
      )
      expect(completions(`${api}api.GET('${path}', { params: { path: { /**/ } } })`)).toEqual(['id'])
    })

    test('shows what comes back', () => {
      const call = `${api}const answer = await api.GET('${path}', { params: { path: { id: ${id} } } })\n`
      const type = hover(`${call}/**/answer`).type
      expect(type).toBe(`const answer: OpenApiResult<${answer}, ${error}>`)
      expect(hover(`${api}const /**/answer = await api.POST('${other}', { body: {} })`).type).toBe(
        `const answer: OpenApiResult<unknown, ${error}>`,
      )
      expect(hover(`${api}const /**/answer = await api.POST<Response>('${other}', { body: {} })`).type).toBe(
        `const answer: OpenApiResult<Response, ${error}>`,
      )
    })

    test('narrows data by error, with no any', () => {
      expect(
        errors(`${api}${get}if (error) { const reason: object = error; throw reason }
const found: object = data
const status: number = response.status
export { found, status }`),
      ).toEqual([])
      expect(errors(`${api}${get}export const found: object = data`)).not.toEqual([])
      for (const name of ['data', 'error', 'response']) {
        expect(errors(`${api}${get}export const wrong: { no: 'any' } = ${name}`)).not.toEqual([])
      }
    })

    test('takes any path, and holds a described one to its description', () => {
      expect(errors(`${api}await api.POST('${other}', { body: { amount: 1 }, timeoutMs: 1 })`)).toEqual([])
      expect(errors(`${api}await api.GET('${path}')`)).toEqual(['Expected 2 arguments, but got 1.'])
      expect(errors(`${api}await api.GET('${path}', { params: { path: { identity: '1' } } })`)).toEqual([
        expect.stringContaining(`'identity' does not exist in type`),
      ])
      expect(errors(`${api}await api.POST('${other}', { timeout: 1 })`)).toEqual([
        expect.stringContaining(`'timeout' does not exist in type`),
      ])
    })
  },
)

describe('the client of openapi-fetch for Stripe', () => {
  const { api } = PROVIDERS.stripe

  test('completes the values of open enumerations, in what is sent and in what comes back, and takes others', () => {
    expect(completions(`${api}api.GET('/v1/invoices', { params: { query: { status: '/**/' } } })`)).toContain('open')
    const invoice = `${api}const { data } = await api.GET('/v1/invoices/{id}', { params: { path: { id: 'in_1' } } })\n`
    expect(completions(`${invoice}if (data?.status === '/**/') {}`)).toEqual(expect.arrayContaining(['open', 'paid']))
    expect(errors(`${invoice}if (data?.status === 'new_status') console.log(data.id)`)).toEqual([])
  })

  test('takes the options of Stripe, and middleware that was written for openapi-fetch', () => {
    expect(errors(`${api}await api.GET('/v1/balance', { stripeAccount: 'acct_1', maxRetries: 0 })`)).toEqual([])
    expect(
      errors(`${api}import type { Middleware } from 'openapi-fetch'
const trace: Middleware = { onRequest: ({ request }) => request.headers.set('x-trace', '1') }
api.use(trace)`),
    ).toEqual([])
    expect(errors(`${api}api.use({ onRequest: ({ request }) => request.headers.set(1, '1') })`)).not.toEqual([])
  })
})
