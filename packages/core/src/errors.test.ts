import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import * as errors from './errors.js'
import { ApiError, BillingError, ConnectionError, invalid, isApiError } from './errors.js'

const refused = new ApiError('No such thing', {
  provider: 'acme',
  operation: 'acme_get_thing',
  status: 404,
  kind: 'not_found',
  attempts: 1,
  body: null,
})

test('default', () => {
  expect(refused).toBeInstanceOf(Error)
  expect(refused).toBeInstanceOf(BillingError)
  expect(refused).toMatchObject({ name: 'ApiError', message: 'No such thing', status: 404, kind: 'not_found' })
  expect(String(refused)).toBe('ApiError: No such thing')
  expect(inspect(refused)).toContain('acme_get_thing')
})

test('keeps the cause', () => {
  const cause = new TypeError('fetch failed')
  expect(new ConnectionError('Connection failed', {}, { cause }).cause).toBe(cause)
})

test('says where an input is wrong', () => {
  expect(invalid('limit', 'at most 500')).toMatchObject({
    name: 'ValidationError',
    message: 'limit: at most 500',
    issues: [{ path: ['limit'], message: 'at most 500' }],
  })
})

describe('toJSON', () => {
  test('default', () => {
    expect(JSON.parse(JSON.stringify(refused))).toEqual({
      name: 'ApiError',
      message: 'No such thing',
      provider: 'acme',
      operation: 'acme_get_thing',
      status: 404,
      kind: 'not_found',
      attempts: 1,
      body: null,
    })
  })

  test('leaves stack and cause out', () => {
    const error = new ConnectionError('reset', { provider: 'acme' }, { cause: new Error('secret') })
    expect(error.toJSON()).toEqual({ name: 'ConnectionError', message: 'reset', provider: 'acme' })
  })
})

describe('isInstance', () => {
  const classesOf = ({
    BillingError,
    ApiError,
    ConnectionError,
    TimeoutError,
    ValidationError,
    ConfigError,
  }: typeof errors) => ({
    BillingError,
    ApiError,
    ConnectionError,
    TimeoutError,
    ValidationError,
    ConfigError,
  })
  const ancestors: Record<string, string[]> = {
    BillingError: [],
    ApiError: ['BillingError'],
    ConnectionError: ['BillingError'],
    TimeoutError: ['BillingError', 'ConnectionError'],
    ValidationError: ['BillingError'],
    ConfigError: ['BillingError'],
  }

  const expectKinship = (copy: typeof errors) => {
    for (const [name, Class] of Object.entries(classesOf(copy))) {
      const error = new Class('x')
      expect(error.name).toBe(name)
      for (const [other, Other] of Object.entries(classesOf(errors))) {
        expect(Other.isInstance(error), `${name} as ${other}`).toBe(name === other || ancestors[name]?.includes(other))
      }
    }
  }

  test('default', () => {
    expectKinship(errors)
  })

  test('recognises the errors of another copy of the library', async () => {
    vi.resetModules()
    const copy: typeof errors = await import('./errors.js')
    expect(copy.ApiError).not.toBe(ApiError)
    expect(new copy.ApiError('x')).not.toBeInstanceOf(ApiError)
    expectKinship(copy)
    expect(isApiError(new copy.ApiError('x'))).toBe(true)
  })

  test('goes by a mark that all versions of the library share', () => {
    expect(Reflect.get(refused, Symbol.for('@billing/error'))).toBe('BillingError.ApiError')
  })

  test('recognises a subclass of the caller', () => {
    class QuotaError extends ApiError {
      static override readonly brand = `${ApiError.brand}.QuotaError`
    }
    const error = new QuotaError('x')
    expect(error.name).toBe('QuotaError')
    expect(ApiError.isInstance(error)).toBe(true)
    expect(QuotaError.isInstance(refused)).toBe(false)
    class ApiErrorReport extends BillingError {
      static override readonly brand = `${ApiError.brand}Report`
    }
    expect(ApiError.isInstance(new ApiErrorReport('x'))).toBe(false)
  })

  test.each([undefined, null, 'ApiError', 42, {}, new Error('x'), { name: 'ApiError' }])('refuses %o', (value) => {
    expect(BillingError.isInstance(value)).toBe(false)
    expect(isApiError(value)).toBe(false)
  })
})
