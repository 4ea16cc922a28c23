import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from './testing.js'

interface Recording {
  readonly request: string
  readonly status: number
  readonly recorded: string
  readonly body: Record<string, unknown>
}

/** Differences between recordings of different years, as paths without list indexes. */
interface Known {
  /** Sent today, but not yet in (some of) the recordings. */
  readonly newer?: readonly string[]
  /** No longer sent. */
  readonly gone?: readonly string[]
}

const CUSTOMER: Known = { newer: ['website_url', 'owner'], gone: ['attributes.clearbit'] }
const EDIT_STATE = ['disabled', 'disabled_at', 'disabled_by', 'user_created']
const below = (prefix: string, paths: readonly string[] = []) => paths.map((path) => `${prefix}.${path}`)
/** Documented since, never recorded. */
const INVOICE: Known = {
  newer: [
    'customer_external_id',
    'collection_method',
    'status',
    ...EDIT_STATE,
    ...below('line_items', ['plan_external_id', ...EDIT_STATE]),
    ...below('transactions', EDIT_STATE),
  ],
}

const KNOWN: Readonly<Record<string, Known>> = {
  account: { newer: ['id'] },
  ping: {},
  'data-sources-list': {},
  'data-sources-retrieve': {},
  'plans-list': {},
  'plans-retrieve': {},
  'plans-create': {},
  'plans-update': {},
  'customers-list': {
    newer: ['cursor', ...below('entries', CUSTOMER.newer)],
    gone: below('entries', CUSTOMER.gone),
  },
  'customers-search': { newer: below('entries', CUSTOMER.newer), gone: below('entries', CUSTOMER.gone) },
  'customers-retrieve': CUSTOMER,
  'customers-create': CUSTOMER,
  'customers-update': CUSTOMER,
  'customer-subscriptions-list': { newer: ['cursor', 'entries.uuid', 'entries.subscription_set_external_id'] },
  'import-subscriptions-list': {},
  'import-subscription-cancel': {},
  'invoices-import': {},
  'customer-invoices-list': {},
  'invoices-list': { newer: below('invoices', INVOICE.newer) },
  'invoices-retrieve': {
    newer: [
      ...(INVOICE.newer ?? []),
      // The recording of 2019 lacks these.
      'errors',
      ...below('line_items', ['proration_type', 'event_order']),
      ...below('transactions', ['amount_in_cents', 'transaction_fees_in_cents', 'transaction_fees_currency']),
    ],
    gone: ['line_items(one_time).plan_uuid'],
  },
  'transactions-create': {},
  // Single metrics were recorded before entries had a change.
  metrics: { newer: ['entries.percentage-change'] },
}

describe.each(Object.entries(KNOWN))('%s', (name, { newer = [], gone = [] }) => {
  test.each(readRecordings(name).map((recording) => [recording.request, recording.recorded, recording] as const))(
    '%s (%s)',
    (_request, _recorded, recording) => {
      const answer = answerLike(recording)
      expect(answer.status).toBe(recording.status)
      const { missing, added, retyped } = compare(recording.body, answer.body)
      expect(missing.filter((path) => !gone.includes(path))).toEqual([])
      expect(added.map((path) => path.replace(/\(\w+\)/, '')).filter((path) => !newer.includes(path))).toEqual([])
      expect(retyped).toEqual([])
    },
  )
})

function readRecordings(name: string): Recording[] {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'))
}

/** Sends the recorded request to the sandbox, about objects like the recorded ones. */
function answerLike({ request, body }: Recording) {
  const client = createTestClient('2026-06-01T00:00:00Z')
  if (request.startsWith('GET /v1/data_sources') && !request.includes('ds_')) return client.get('/v1/data_sources')
  const text = JSON.stringify(body)
  const data = createBillingData(client)
  const lead = data.customer('lead')
  const customer = data.customer('test_cus_ext_id', {
    email: 'gavin@example.com',
    attributes: { tags: ['managed'], custom: [{ type: 'Boolean', key: 'Toggle', value: true }] },
    ...{
      country: 'US',
      state: 'US-CA',
      city: 'Mountain View',
      zip: '12345',
      company: 'Initrode',
      owner: 'staff@example.com',
    },
    ...{ lead_created_at: '2015-11-01', free_trial_started_at: '2015-11-07 01:20:00' },
  })
  const line = text.includes('subscription_set_external_id') ? { subscription_set_external_id: 'set' } : {}
  const oneTime = { type: 'one_time', amount_in_cents: 1000 }
  const invoice = subscriptionInvoice(data.plans.monthly, 'test_cus_sub_ext_id', ['2026-05-01', '2026-06-01'], 1000, {
    line,
  })
  const transactions = [
    { type: 'payment', date: '2026-05-01', result: 'successful', amount_in_cents: 2000 },
    { type: 'refund', date: '2026-05-02', result: 'successful', amount_in_cents: 2000 },
  ]
  const both = { ...invoice, external_id: 'both', line_items: [...invoice.line_items, oneTime], transactions }
  const [imported] = data.invoice(customer, both)

  const empty = Object.values(body).some((rows) => Array.isArray(rows) && rows.length === 0)
  const [method = '', recordedPath = ''] = request.split(' ')
  const path = recordedPath
    .replace(/cus_[\w-]+(?=\/)/, empty ? lead : customer)
    .replace(/cus_[\w-]{30,}/, customer)
    .replace(/ds_[\w-]+/, data.dataSource)
    .replace(/pl_[\w-]+/, data.plans.monthly)
    .replace(/inv_[\w-]+/, imported.uuid)
    .replace(/sub_[\w-]+/, imported.line_items[0].subscription_uuid)
    .replace(/email=[^&]+/, 'email=gavin@example.com')
  if (!path.includes('cursor=')) return client.send(method, path, writes()[path.replace(/\w+_[0-9a-f-]{36}/, '{uuid}')])
  const first = client.get(path.replace(/cursor=[^&]+&?/, '').replace(lead, customer)).body
  return client.get(path.replace(/cursor=[^&]+/, `cursor=${encodeURIComponent(first.cursor)}`))

  function writes(): Record<string, unknown> {
    return {
      '/v1/plans': { data_source_uuid: data.dataSource, name: 'Test Plan', interval_count: 7, interval_unit: 'day' },
      '/v1/plans/{uuid}': { name: 'Another Test Plan' },
      '/v1/customers': { data_source_uuid: data.dataSource, external_id: 'new' },
      '/v1/customers/{uuid}': { company: 'Curry 36', website_url: 'https://example.co' },
      '/v1/import/customers/{uuid}/invoices': {
        invoices: [text.includes('"one_time"') ? { ...invoice, line_items: [oneTime] } : invoice],
      },
      '/v1/import/invoices/{uuid}/transactions': transactions[0],
      '/v1/import/subscriptions/{uuid}': { cancellation_dates: ['2016-01-15T12:00:00'] },
    }
  }
}

interface Differences {
  readonly missing: string[]
  readonly added: string[]
  readonly retyped: string[]
}

/** Compares keys and JSON types; null matches any type. Rows with a `type` are compared with one of that type. */
function compare(
  recorded: unknown,
  ours: unknown,
  path = '',
  found: Differences = { missing: [], added: [], retyped: [] },
) {
  if (recorded === null || ours === null) return found
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    for (const row of recorded) {
      const like = ours.find((each) => each?.type === row?.type) ?? ours[0]
      if (like !== undefined) compare(row, like, path && row?.type ? `${path}(${row.type})` : path, found)
    }
  } else if (isRecord(recorded) && isRecord(ours)) {
    // Custom attributes have no fixed keys.
    if (path.endsWith('custom')) return found
    const under = (key: string) => (path ? `${path.replace(/\((?!one_time)\w+\)/, '')}.${key}` : key)
    for (const key of Object.keys(recorded)) {
      if (key in ours) compare(recorded[key], ours[key], under(key), found)
      else found.missing.push(under(key))
    }
    for (const key of Object.keys(ours)) if (!(key in recorded)) found.added.push(under(key))
  } else if (typeof recorded !== typeof ours || Array.isArray(recorded) !== Array.isArray(ours)) {
    found.retyped.push(path)
  }
  return found
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
