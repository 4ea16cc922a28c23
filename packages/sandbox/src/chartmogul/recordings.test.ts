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

/** The documentation shows these customers in part. */
const BY_EMAIL = [
  ...['company', 'data_source_uuid', 'data_source_uuids', 'external_ids', 'country', 'state', 'city', 'zip', 'address'],
  ...['lead_created_at', 'free_trial_started_at', 'mrr', 'arr', 'currency', 'currency-sign', 'owner', 'website_url'],
  ...['billing-system-url', 'billing-system-type', 'chartmogul-url'],
]
const EVENT = ['event_order', ...EDIT_STATE]
/** Tasks can be about contacts since 2026. */
const SUBJECT = ['associated_object', 'associated_object_uuid']

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
  'customer-subscriptions-list': {
    newer: ['cursor', ...below('entries', ['uuid', 'subscription_set_external_id', 'subscription_set_uuid'])],
  },
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
  'activities-list': { newer: ['cursor'] },
  'activities-export-create': {},
  'activities-export-retrieve': {},
  'customer-activities-list': { newer: ['cursor'] },
  'customer-attributes-retrieve': {},
  'tags-add': {},
  'tags-remove': {},
  'tags-add-by-email': { newer: below('entries', BY_EMAIL), gone: ['entries.attributes.stripe.coupon'] },
  'custom-attributes-add': {},
  'custom-attributes-update': {},
  'custom-attributes-add-by-email': { newer: below('entries', BY_EMAIL), gone: ['entries.attributes.stripe.coupon'] },
  'customers-merge': {},
  'customers-unmerge': {},
  'subscriptions-connect': {},
  'subscriptions-disconnect': {},
  'subscription-events-create': { newer: EVENT },
  'subscription-events-list': { newer: ['cursor', 'has_more', ...below('subscription_events', EVENT)] },
  'subscription-events-update': { newer: EVENT },
  'plan-groups-create': {},
  'plan-groups-list': {},
  'plan-groups-retrieve': {},
  'plan-groups-update': {},
  'plan-group-plans-list': {},
  // Contacts have external ids since 2026.
  'contacts-create': { newer: ['external_id'] },
  'contacts-list': { newer: ['entries.external_id'] },
  'contacts-retrieve': { newer: ['external_id'] },
  'contacts-update': { newer: ['external_id'] },
  'contacts-merge': { newer: ['external_id'] },
  'contacts-delete': {},
  'customer-notes-create': {},
  'customer-notes-list': {},
  'customer-notes-retrieve': {},
  'customer-notes-update': {},
  'customer-notes-delete': {},
  'opportunities-create': {},
  'opportunities-list': {},
  'opportunities-retrieve': {},
  'opportunities-update': {},
  'opportunities-delete': {},
  'tasks-create': { newer: SUBJECT },
  'tasks-list': { newer: below('entries', SUBJECT) },
  'tasks-retrieve': { newer: SUBJECT },
  'tasks-update': { newer: SUBJECT },
  'tasks-delete': {},
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

  const others = createOthers(client, data, customer)

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
    .replace(/con_[\w-]{30,}/, others.contact)
    .replace(/(?<=merge\/)con_[\w-]{30,}/, others.secondContact)
    .replace(/note_[\w-]{30,}/, others.note)
    .replace(/plg_[\w-]{30,}/, others.planGroup)
    .replace(/(?<=opportunities\/)[\w-]{36}/, others.opportunity)
    .replace(/(?<=tasks\/)[\w-]{36}/, others.task)
    .replace(/(?<=activities_export\/)[\w-]{36}/, others.activitiesExport)
    .replace(/(?<=customer_external_id=)\w+/, 'test_cus_ext_id')
  if (!path.includes('cursor=')) return client.send(method, path, bodyOf(path))
  const first = client.get(path.replace(/cursor=[^&]+&?/, '').replace(lead, customer)).body
  return client.get(path.replace(/cursor=[^&]+/, `cursor=${encodeURIComponent(first.cursor)}`))

  function bodyOf(sentTo: string): unknown {
    if (method === 'GET') return undefined
    const name = sentTo.replace(/(\w+_)?[0-9a-f-]{36}/g, '{uuid}')
    return writes()[name] ?? others.writes[`${method} ${name}`]
  }

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

/** One of everything that was not recorded together with billing data, and what is sent to change it. */
function createOthers(
  client: ReturnType<typeof createTestClient>,
  data: ReturnType<typeof createBillingData>,
  customer: string,
) {
  const post = (path: string, body: unknown) => client.send('POST', path, body).body
  const second = data.customer('second')
  const third = { data_source_uuid: data.dataSource, external_id: 'third' }
  const into = { customer_uuid: customer }
  client.send('POST', '/v1/customers/merges', { from: { customer_uuid: data.customer('third') }, into })
  const subscriptions = data.invoice(
    customer,
    ...['a', 'b'].map((id) => subscriptionInvoice(data.plans.monthly, id, ['2026-05-01', '2026-06-01'], 500)),
  )
  const references = subscriptions.map(({ line_items: [line] }: { line_items: [{ subscription_uuid: string }] }) => ({
    data_source_uuid: data.dataSource,
    uuid: line.subscription_uuid,
  }))
  const contact = { customer_uuid: customer, data_source_uuid: data.dataSource }
  const note = { customer_uuid: customer, type: 'call', text: 'This is a call', call_duration: 60 }
  const opportunity = {
    customer_uuid: customer,
    owner: 'staff@example.com',
    pipeline: 'New Business',
    pipeline_stage: 'Discovery',
    estimated_close_date: '2026-12-22',
    currency: 'USD',
    amount_in_cents: 100,
    custom: [{ key: 'from_campaign', value: true }],
  }
  const task = { customer_uuid: customer, task_details: 'Call', assignee: 'staff@example.com', due_date: '2026-04-30' }
  const group = { name: 'New Plan Group', plans: [data.plans.monthly] }
  const event = {
    data_source_uuid: data.dataSource,
    customer_external_id: 'test_cus_ext_id',
    subscription_external_id: 'other',
    event_type: 'subscription_cancelled',
    event_date: '2026-05-01',
    effective_date: '2026-05-01',
    external_id: 'event',
  }
  client.send('POST', `/v1/customers/${customer}/attributes/custom`, {
    custom: [{ type: 'Integer', key: 'integer_key', value: 1 }],
  })
  for (const text of ['older', 'newer']) post('/v1/customer_notes', { ...note, text })
  post('/v1/subscription_events', { subscription_event: event })
  const inAList = [post('/v1/opportunities', opportunity), post('/v1/tasks', task), post('/v1/plan_groups', group)]
  const tagged = { email: 'gavin@example.com', tags: ['important'] }
  const custom = [{ type: 'String', key: 'channel', value: 'Facebook' }]
  return {
    contact: post('/v1/contacts', contact).uuid,
    secondContact: post('/v1/contacts', contact).uuid,
    note: post('/v1/customer_notes', note).uuid,
    opportunity: inAList[0].uuid,
    task: inAList[1].task_uuid,
    planGroup: inAList[2].uuid,
    activitiesExport: post('/v1/activities_export', { type: 'new_biz', 'start-date': '2020-01-01' }).id,
    writes: {
      'POST /v1/contacts': contact,
      'PATCH /v1/contacts/{uuid}': { title: 'CTO' },
      'POST /v1/customer_notes': note,
      'PATCH /v1/customer_notes/{uuid}': { text: 'This is an updated note' },
      'POST /v1/opportunities': opportunity,
      'PATCH /v1/opportunities/{uuid}': { win_likelihood: 30 },
      'POST /v1/tasks': task,
      'PATCH /v1/tasks/{uuid}': { task_details: 'Call again' },
      'POST /v1/plan_groups': group,
      'PATCH /v1/plan_groups/{uuid}': { plans: [data.plans.monthly, data.plans.yearly] },
      'POST /v1/subscription_events': { subscription_event: { ...event, external_id: 'next' } },
      'PATCH /v1/subscription_events': { subscription_event: { ...event, event_date: '2026-05-02' } },
      'POST /v1/customers/{uuid}/attributes/tags': { tags: ['test-tag'] },
      'DELETE /v1/customers/{uuid}/attributes/tags': { tags: ['test-tag'] },
      'POST /v1/customers/attributes/tags': tagged,
      'POST /v1/customers/{uuid}/attributes/custom': { custom },
      'PUT /v1/customers/{uuid}/attributes/custom': { custom: { integer_key: 5678 } },
      'POST /v1/customers/attributes/custom': { email: tagged.email, custom },
      'POST /v1/customers/merges': { from: { customer_uuid: second }, into },
      'POST /v1/customers/unmerges': { ...third, ...into },
      'POST /v1/customers/{uuid}/connect_subscriptions': { subscriptions: references },
      'POST /v1/customers/{uuid}/disconnect_subscriptions': { subscriptions: references },
      'POST /v1/activities_export': { type: 'new_biz', 'start-date': '2020-01-01', 'end-date': '2020-12-31' },
    } as Record<string, unknown>,
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
