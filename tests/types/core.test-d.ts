import {
  type ApiError,
  type BillingClient,
  ConnectionError,
  createTokenBucket,
  type ErrorKind,
  type Fetch,
  type Hooks,
  type ItemOf,
  isApiError,
  type Limiter,
  type TimeoutError,
} from '@billing/core'
import { describe, expectTypeOf, test } from 'vitest'
import type { AcmePaths } from '../support/client.js'

declare const client: BillingClient<AcmePaths>

describe('client.http', () => {
  test('knows paths, parameters, bodies and answers', async () => {
    const { data } = await client.http.GET('/things/{id}', { params: { path: { id: '1' }, query: { expand: ['a'] } } })
    expectTypeOf(data).toEqualTypeOf<{ id: string }>()
    const put = await client.http.PUT('/things/{id}', { params: { path: { id: '1' } }, body: { name: 'x' } })
    expectTypeOf(put.data).toEqualTypeOf<{ id: string }>()
    const list = await client.http.GET('/things')
    expectTypeOf(list.data.things).toEqualTypeOf<{ id: string }[]>()
  })

  test('has no data where the answer has none', async () => {
    const { data } = await client.http.DELETE('/things/{id}', { params: { path: { id: '1' } } })
    expectTypeOf(data).toBeUndefined()
  })

  test('refuses what the endpoint does not have', () => {
    // @ts-expect-error
    client.http.GET('/other')
    // @ts-expect-error
    client.http.PATCH('/things')
    // @ts-expect-error
    client.http.GET('/things/{id}')
    // @ts-expect-error
    client.http.PUT('/things/{id}', { params: { path: { id: '1' } } })
    // @ts-expect-error
    client.http.PUT('/things/{id}', { params: { path: { id: '1' } }, body: { name: 7 } })
  })
})

test('errors narrow', () => {
  const error: unknown = undefined
  if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>()
  if (ConnectionError.isInstance(error)) {
    expectTypeOf(error).toEqualTypeOf<ConnectionError>()
    expectTypeOf(error.attempts).toEqualTypeOf<number>()
  }
  expectTypeOf<TimeoutError>().toExtend<ConnectionError>()
  expectTypeOf<ErrorKind>().toEqualTypeOf<
    | 'authentication'
    | 'permission'
    | 'not_found'
    | 'invalid_request'
    | 'card'
    | 'conflict'
    | 'rate_limit'
    | 'server'
    | 'unexpected'
  >()
})

test('the items of a page are the members of its one array', () => {
  expectTypeOf<ItemOf<{ has_more: boolean; things: { id: string }[] }>>().toEqualTypeOf<{ id: string }>()
  expectTypeOf<ItemOf<{ cursor?: string; entries: readonly number[] }>>().toEqualTypeOf<number>()
})

test('what users bring along fits', () => {
  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>()
  expectTypeOf(createTokenBucket({ perSecond: 40, concurrency: undefined })).toEqualTypeOf<Limiter>()
  expectTypeOf<{ acquire(): Promise<void> }>().toExtend<Limiter>()
  expectTypeOf<{ onRequest(event: { attempt: number }): void }>().toExtend<Hooks>()
  // @ts-expect-error
  createTokenBucket({})
})
