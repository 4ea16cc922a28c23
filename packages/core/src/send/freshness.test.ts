import { afterEach, describe, expect, test, vi } from 'vitest'
import { recordClient } from '~test/support/client.js'
import type { FetchInit } from '../client/client-options.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What a read and a write ask the platform's `fetch` with. */
async function asked(): Promise<FetchInit[]> {
  const inits: FetchInit[] = []
  const fetch = async (_: string, init: FetchInit) => {
    inits.push(init)
    return Response.json({ id: '1' })
  }
  const { client } = recordClient({ fetch })
  await client.http.GET('/things/{id}', { params: { path: { id: '1' } } })
  await client.http.POST('/things', { body: {} })
  return inits
}

test('default', async () => {
  expect(await asked()).toEqual([
    expect.objectContaining({ method: 'GET', cache: 'no-store' }),
    expect.objectContaining({ method: 'POST', cache: 'no-store' }),
  ])
})

describe('the field is left out', () => {
  test('where the runtime refuses it, as old Workers do', async () => {
    class Request {
      constructor(_: string, init?: object) {
        if (init && 'cache' in init)
          throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.")
      }
    }
    vi.stubGlobal('Request', Request)
    for (const init of await asked()) expect(init).not.toHaveProperty('cache')
  })

  test('where Request does not exist', async () => {
    vi.stubGlobal('Request', undefined)
    for (const init of await asked()) expect(init).not.toHaveProperty('cache')
  })
})
