import { beforeAll, describe, expect, test } from 'vitest'
import { completions, errors, hover, signatures } from '../support/editor.js'

// The compiler reads all packages first.
beforeAll(() => void errors('export {}'), 120_000)

/** A client of each provider, a described path with the type of its answer, and one that is not described. */
const PROVIDERS = {
  stripe: {
    client: `import { createStripe } from '@billing/stripe'\nconst client = createStripe({ apiKey: 'a' })\n`,
    path: '/v1/customers/{id}',
    answer: 'GetCustomerResult',
    other: '/v1/topups',
  },
  chartmogul: {
    client: `import { createChartMogul } from '@billing/chartmogul'\nconst client = createChartMogul({ apiKey: 'a' })\n`,
    path: '/v1/customers/{id}',
    answer: 'Customer',
    other: '/v1/exports',
  },
  chargeover: {
    client: `import { createChargeOver } from '@billing/chargeover'
const client = createChargeOver({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p' })\n`,
    path: '/customer/{id}',
    answer: 'CustomerResponse',
    other: '/tag',
  },
}

describe.each(Object.entries(PROVIDERS))('client.http of %s', (_, { client, path, answer, other }) => {
  test('completes the described paths', () => {
    expect(completions(`${client}client.http.GET('/**/')`)).toContain(path)
    expect(completions(`${client}client.http.GET<{ id: string }>('/**/')`)).toContain(path)
  })

  test('completes what a described path takes, and the options of a call', () => {
    expect(completions(`${client}client.http.GET('${path}', { /**/ })`)).toEqual(
      expect.arrayContaining(['params', 'timeoutMs']),
    )
    expect(completions(`${client}client.http.GET('${path}', { params: { path: { /**/ } } })`)).toEqual(['id'])
    expect(completions(`${client}client.http.POST('${other}', { /**/ })`)).toEqual(
      expect.arrayContaining(['params', 'body', 'timeoutMs']),
    )
  })

  test('shows what comes back', () => {
    const get = (call: string): string => hover(`${client}const /**/answer = await client.http.${call}`).type
    expect(get(`GET('${path}', { params: { path: { id: '1' } } })`)).toBe(`const answer: HttpResult<${answer}>`)
    expect(get(`POST('${other}', { body: {} })`)).toBe('const answer: HttpResult<unknown>')
    expect(get(`POST<Response>('${other}', { body: {} })`)).toBe('const answer: HttpResult<Response>')
  })

  test('shows one signature, however many paths are described', () => {
    expect(signatures(`${client}client.http.GET(/**/)`)).toHaveLength(1)
    expect(signatures(`${client}client.http.POST('${other}', /**/)`)).toEqual([
      `POST(path: "${other}", init?: AnyHttpInit | undefined): Promise<HttpResult<unknown>>`,
    ])
  })

  test('takes any path, and holds a described one to its description', () => {
    expect(errors(`${client}client.http.POST('${other}', { body: { amount: 1 }, idempotencyKey: 'a' })`)).toEqual([])
    expect(errors(`${client}client.http.GET('${path}')`)).toEqual(['Expected 2 arguments, but got 1.'])
    expect(errors(`${client}client.http.GET('${path}', { params: { path: { identity: '1' } } })`)).toEqual([
      expect.stringContaining(`'identity' does not exist in type`),
    ])
  })
})
