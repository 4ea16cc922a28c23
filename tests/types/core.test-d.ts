import {
  type ApiError,
  type BillingClient,
  ConnectionError,
  createTokenBucket,
  type ErrorKind,
  type Fetch,
  type Hooks,
  isApiError,
  type Limiter,
  type TimeoutError,
} from '@billing/core'
import type { ItemOf } from '@billing/core/internal'
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
    client.http.GET('/things/{id}')
    // @ts-expect-error
    client.http.GET('/things', { params: { query: { limit: '3' } } })
    // @ts-expect-error
    client.http.PUT('/things/{id}', { params: { path: { id: '1' } } })
    // @ts-expect-error
    client.http.PUT('/things/{id}', { params: { path: { id: '1' } }, body: { name: 7 } })
  })
})

describe('client.http, of what is not described', () => {
  test('takes any path and any method, and knows nothing of the answer', async () => {
    const { data, response } = await client.http.GET('/other')
    expectTypeOf(data).toBeUnknown()
    expectTypeOf(response).toEqualTypeOf<Response>()
    const patched = await client.http.PATCH('/things', { body: { name: 'x' } })
    expectTypeOf(patched.data).toBeUnknown()
    const path: string = '/other'
    expectTypeOf((await client.http.DELETE(path)).data).toBeUnknown()
  })

  test('takes the type of the answer', async () => {
    interface Other {
      readonly name: string
    }
    interface Query {
      readonly limit: number
    }
    const query: Query = { limit: 3 }
    const { data } = await client.http.GET<Other>('/other/{id}', { params: { path: { id: 7 }, query }, timeoutMs: 1 })
    expectTypeOf(data).toEqualTypeOf<Other>()
    expectTypeOf((await client.http.POST<Other[]>('/other', { body: query })).data).toEqualTypeOf<Other[]>()
    expectTypeOf((await client.http.GET<any>('/other')).data).toBeAny()
    // Of a described endpoint too, when the answer has more than the description knows.
    const thing = await client.http.GET<Other>('/things/{id}', { params: { path: { id: '1' } } })
    expectTypeOf(thing.data).toEqualTypeOf<Other>()
  })

  test('refuses what no request has', () => {
    // @ts-expect-error
    client.http.GET(7)
    // @ts-expect-error
    client.http.POST('/other', { body: 7 })
    // @ts-expect-error
    client.http.GET('/other', { params: { path: { id: null } } })
    // @ts-expect-error
    client.http.GET('/other', { timeoutMs: '5' })
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

test('accepts clients and types of the users’ own', () => {
  expectTypeOf<typeof globalThis.fetch>().toExtend<Fetch>()
  expectTypeOf(createTokenBucket({ perSecond: 40, concurrency: undefined })).toEqualTypeOf<Limiter>()
  expectTypeOf<{ acquire(): Promise<void> }>().toExtend<Limiter>()
  expectTypeOf<{ onRequest(event: { attempt: number }): void }>().toExtend<Hooks>()
  // @ts-expect-error
  createTokenBucket({})
})
