import { expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'

const circle: Record<string, unknown> = {}
circle['self'] = circle

const WRONG: [what: string, args: unknown[], message: string][] = [
  ['no path', [], 'path: must be a string such as /v1/customers'],
  ['null for a path', [null], 'path: must be a string such as /v1/customers'],
  ['null for the rest', ['/things', null], 'init: must be an object of names and values, not Null'],
  ['params that are none', ['/things', { params: 'x' }], 'params: must be an object of names and values, not String'],
  ['a query as text', ['/things', { params: { query: 'a=1' } }], 'params.query: must be an object'],
  [
    'a misspelt kind of parameters',
    ['/things', { params: { querry: { a: 1 } } }],
    'querry: unknown member of params; known: path, query, header',
  ],
  ['fields beside the body', ['/things', { amount: 500 }], 'amount: unknown option; known: params, body, signal'],
  ['the name of a tool', ['/things', { operation: 'acme_get_thing' }], 'operation: unknown option; known: '],
  ['headers of the platform', ['/things', { headers: new Headers() }], 'headers: must be an object'],
  [
    'a form',
    ['/things', { body: new URLSearchParams({ a: '1' }) }],
    'body: must be a plain value, not URLSearchParams',
  ],
  ['form data', ['/things', { body: new FormData() }], 'body: must be a plain value, not FormData'],
  ['a map', ['/things', { body: { metadata: new Map([['a', 1]]) } }], 'metadata: must be a plain value, not Map'],
  ['a buffer', ['/things', { body: { file: new Uint8Array(2) } }], 'file: must be a plain value, not Uint8Array'],
  [
    'a promise in a body',
    ['/things', { body: { amount: Promise.resolve(5) } }],
    'amount: is a promise; await it first',
  ],
  [
    'a promise in a query',
    ['/things', { params: { query: { id: Promise.resolve(5) } } }],
    'id: is a promise; await it',
  ],
  ['an encoded body', ['/things', { body: '{"amount":5}' }], 'body: must be an object'],
  ['no number', ['/things', { body: { amount: Number.NaN } }], 'amount: must be a plain value, not Number NaN'],
  ['no end', ['/things', { body: { amount: Infinity } }], 'amount: must be a plain value, not Number Infinity'],
  ['no date', ['/things', { body: { due: [new Date('x')] } }], 'due: must be a plain value, not Date NaN'],
  ['a function', ['/things', { body: { hook: () => {} } }], 'hook: must be a plain value, not Function'],
  ['a symbol', ['/things', { body: { name: Symbol('x') } }], 'name: must be a plain value, not Symbol'],
  ['a bigint', ['/things', { body: { amount: 5n } }], 'amount: must be a plain value, not BigInt'],
  [
    'a member that is only inherited',
    ['/things', { body: { transfer: Object.create({ amount: 5 }) } }],
    'amount: is inherited and would not be sent; pass a plain object',
  ],
  ['a boxed number', ['/things', { body: { amount: Object(5) } }], 'amount: must be a plain value, not Number'],
  ['a boxed text', ['/things', { body: { name: Object('x') } }], 'name: must be a plain value, not String'],
  [
    'a list with a circle',
    ['/things', { body: { items: [circle] } }],
    'items: refers to itself, or is nested too deeply',
  ],
  ['a circle', ['/things', { body: circle }], 'self: refers to itself, or is nested too deeply'],
]

test.each(WRONG)('%s is refused before anything is sent', async (_, args, message) => {
  for (const form of [true, false]) {
    const { client, requests } = recordClient({ form }, {})
    const post = client.http.POST as (...args: unknown[]) => Promise<unknown>
    expect(await rejection(post(...args))).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message),
    })
    expect(requests).toEqual([])
  }
})

test.each<[what: string, query: object]>([
  ['list', { types: [] }],
  ['list in an object', { status: { in: [] } }],
  ['object in a list', { items: [{ price: 'p' }, {}] }],
  ['object in a list, of nothing but undefined', { items: [{ price: undefined }] }],
  ['member of a list', { items: [undefined, { price: 'p' }] }],
  ['list of nothing but undefined', { types: [undefined] }],
])('an empty %s, for which a form has no bytes, is refused', async (_, query) => {
  const message = expect.stringMatching(
    /^(types|status|items): an empty list or member cannot be sent; leave it out; an update clears with null$/,
  )
  const { client, requests } = recordClient({ form: true }, {})
  expect(await rejection(client.http.GET('/things', { params: { query: query as object } }))).toMatchObject({ message })
  expect(await rejection(client.http.POST('/things', { body: query }))).toMatchObject({ message })
  expect(requests).toEqual([])
})

test.each([[['a', undefined]], [[undefined]]])(
  'a member of %j, which JSON would write as null, is refused',
  async (tags) => {
    const { client, requests } = recordClient({}, {})
    for (const body of [{ tags }, { rows: [{ tags }] }]) {
      expect(await rejection(client.http.POST('/things', { body }))).toMatchObject({
        name: 'ValidationError',
        message: expect.stringContaining('an empty list or member cannot be sent; leave it out'),
      })
    }
    expect(requests).toEqual([])
  },
)

test('an object without members leaves its part of a form as it is, and JSON has all of them', async () => {
  const { client, requests } = recordClient({ form: true }, {})
  await client.http.POST('/things', {
    body: { name: 'x', metadata: {}, links: [{ id: 1, url: null }], dates: [new Date(0)] },
  })
  const json = recordClient({}, {})
  await json.client.http.POST('/things', { body: { tags: [], rows: [{}], metadata: {} } })
  expect(requests[0]?.body).toBe('name=x&links[0][id]=1&links[0][url]=&dates[0]=0')
  expect(json.requests[0]?.body).toBe('{"tags":[],"rows":[{}],"metadata":{}}')
})

test('a date is sent only where the provider reads it as it is written', async () => {
  const due = new Date('2026-01-31T12:00:00Z')
  const init = { params: { query: { due } as object } }
  const refused = { name: 'ValidationError', message: 'due: must be a date as text, such as 2026-01-31' }
  const json = recordClient({}, {})
  expect(await rejection(json.client.http.GET('/things', init))).toMatchObject(refused)
  expect(await rejection(json.client.http.POST('/things', { body: { due } }))).toMatchObject(refused)
  const iso = recordClient({ isoDates: true }, {})
  expect(await rejection(iso.client.http.GET('/things', init))).toMatchObject(refused)
  await iso.client.http.POST('/things', { body: { due } })
  const form = recordClient({ form: true }, {}, {})
  await form.client.http.GET('/things', init)
  await form.client.http.POST('/things', { body: { due } })
  expect(json.requests).toEqual([])
  expect(iso.requests.map(({ body }) => body)).toEqual(['{"due":"2026-01-31T12:00:00.000Z"}'])
  expect(form.requests.map(({ path, body }) => body || path)).toEqual(['/things?due=1769860800', 'due=1769860800'])
})

test('plain values, instances with fields of their own and dates are sent', async () => {
  class Thing {
    name = 'x'
  }
  const { client, requests } = recordClient({ form: true }, { id: '1' })
  const due = new Date('2026-01-01')
  await client.http.POST('/things', { body: { things: [new Thing()], due, on: true, none: null, left: undefined } })
  expect(requests[0]?.body).toBe('things[0][name]=x&due=1767225600&on=true&none=')
})

test('a query in the path is sent, and shown by neither hooks nor messages', async () => {
  const seen: string[] = []
  const onRequest = ({ operation, url }: { operation: string; url: string }) => void seen.push(operation, url)
  const { client, requests } = recordClient({ hooks: { onRequest }, maxRetries: 0 }, { status: 404 })
  const call = client.http.GET('/things/search?query=anna@example.com', { params: { query: { limit: 2 } } })
  expect((await rejection(call)).message).not.toContain('anna')
  expect(requests[0]?.path).toBe('/things/search?query=anna@example.com&limit=2')
  expect(seen.join()).not.toContain('anna')
})
