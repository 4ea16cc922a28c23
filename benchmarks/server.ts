// The child process of `servers.ts`: a minimal emulation of the providers, so that the time of a call is that of the client.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const items = Number(process.argv[2])
const latencyMs = Number(process.argv[3])

const NEWEST = Math.floor(Date.now() / 1000) - 60
const SECONDS_APART = 600

const customer = (index: number): string => {
  const number = String(items - index).padStart(10, '0')
  const created = NEWEST - index * SECONDS_APART
  return `{"id":"cus_${number}","object":"customer","address":null,"balance":0,"created":${created},"currency":"eur","default_source":null,"delinquent":false,"description":"Customer ${number}","email":"${number}@example.com","invoice_prefix":"A${number}","invoice_settings":{"custom_fields":null,"default_payment_method":null,"footer":null,"rendering_options":null},"livemode":false,"metadata":{"crm_id":"${number}"},"name":"Acme ${number}","next_invoice_sequence":1,"phone":null,"preferred_locales":[],"shipping":null,"tax_exempt":"none","test_clock":null}`
}

/** A page of Stripe customers: newest first, after a cursor, within the bounds of `created`. */
function stripePage(query: URLSearchParams): string {
  const bound = (name: string): number => Number(query.get(`created[${name}]`) ?? Number.NaN)
  const until = Math.min(...[bound('lt') - 1, bound('lte')].filter((second) => second >= 0), NEWEST)
  const from = Math.max(...[bound('gt') + 1, bound('gte')].filter((second) => second >= 0), 0)
  const cursor = query.get('starting_after')
  const start = Math.max(
    cursor ? items - Number(cursor.slice('cus_'.length)) + 1 : 0,
    Math.ceil((NEWEST - until) / SECONDS_APART),
  )
  const end = Math.min(items, Math.floor((NEWEST - from) / SECONDS_APART) + 1)
  const length = Math.max(0, Math.min(Number(query.get('limit') ?? 10), end - start))
  const data = Array.from({ length }, (_, offset) => customer(start + offset))
  return `{"object":"list","url":"/v1/customers","has_more":${start + length < end},"data":[${data.join()}]}`
}

/** A page of ChargeOver customers: by offset, or after an id. */
function chargeoverPage(query: URLSearchParams): string {
  const key = /customer_id:GT:(\d+)/.exec(query.get('where') ?? '')?.[1]
  const start = Number(key ?? query.get('offset') ?? 0)
  const length = Math.max(0, Math.min(Number(query.get('limit') ?? 10), items - start))
  const rows = Array.from(
    { length },
    (_, offset) => `{"customer_id":${start + offset + 1},"company":"Acme","email":"a@example.com","token":"t"}`,
  )
  return `{"code":200,"status":"OK","message":"","response":[${rows.join()}]}`
}

const CHARTMOGUL_CUSTOMER =
  '{"id":1,"uuid":"cus_1","external_id":"e1","name":"Acme","email":"a@example.com","status":"Active","customer-since":"2026-01-01T00:00:00Z","attributes":{"custom":{},"tags":[]},"data_source_uuid":"ds_1","mrr":1000,"arr":12000,"currency":"EUR","currency-sign":"€"}'

function bodyFor({ pathname, searchParams }: URL): string {
  if (pathname === '/v1/customers') return stripePage(searchParams)
  if (pathname === '/api/v3/customer') return chargeoverPage(searchParams)
  return pathname.endsWith('/cus_1') ? CHARTMOGUL_CUSTOMER : customer(0)
}

const answer = (response: ServerResponse, body: string): void => {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'request-id': 'req_benchmark',
  })
  response.end(body)
}

const server = createServer((request, response) => {
  request.resume()
  const body = bodyFor(new URL(request.url ?? '/', 'http://localhost'))
  if (latencyMs) setTimeout(answer, latencyMs, response, body)
  else answer(response, body)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
