import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

type Json = Record<string, unknown>

const folder = new URL('./fixtures/', import.meta.url)

/** Keys added after 2015, which are not recorded but documented or seen in later answers. */
const NEWER: Readonly<Record<string, string>> = {
  customer:
    'language_id brand_id default_paymethod default_creditcard_id default_ach_id tax_ident no_latefees no_procfees custom_4 custom_5 custom_6 class_name url_self admin_name admin_email superuser_token superuser_username invoice_delivery dunning_delivery customer_status_id customer_status_name customer_status_str customer_status_state',
  user: 'user_type_id url_self',
  item: '',
  package:
    'class_id admin_id custom_4 custom_5 start_datetime terms_name terms_days is_overdue days_overdue cancel_reason url_self mrr arr brand_id brand_name class_name admin_name',
  'package.line_items': 'subscribe_prorate_from_datetime subscribe_prorate_to_datetime item_token',
  tierset: 'currency_id minimum minimum_formatted currency_symbol currency_iso4217',
  invoice:
    'brand_id admin_id external_key cycle_this_date cycle_pre_from_date cycle_pre_to_date cycle_post_from_date cycle_post_to_date memo custom_4 custom_5 admin_name writeoffs declines paid_date subtotal taxes applied',
  'invoice.line_items': 'tax_taxable tax_taxed tax_total item_name item_external_key item_token item_accounting_sku',
  transaction:
    'gateway_err_code gateway_err_detail gateway_opts gateway_method transaction_status_name transaction_status_str transaction_status_state applied unapplied brand_id url_self refunds',
  creditcard: 'url_updatelink',
}

/** Creates everything that the recordings show: a void and a paid invoice, a refund, a credit, a token, … */
function setUp() {
  const instance = createTestInstance()
  const { post } = instance
  const { customer, item, bill, card } = instance.start()
  post('user', { name: 'Ann Archer', customer_id: customer })
  const creditcard_id = card()
  post('package', { customer_id: customer, line_items: [{ item_id: item }], paymethod: 'crd', creditcard_id })
  const paid = post('transaction?action=pay', { customer_id: customer, applied_to: [bill(10)] }).id
  post(`transaction/${paid}?action=refund`, { amount: 1 })
  post('transaction', { customer_id: customer, transaction_type: 'cre', amount: 1, applied_to: [bill(20)] })
  post(`invoice/${bill(5)}?action=void`)
  post('tokenized', { customer_id: customer, type: 'customer', token: 'cus_1' })
  return instance
}

const JSON_TYPE = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** The sandbox has every recorded key, with the recorded type. */
function expectRecordedKeys(recorded: Json, ours: Json, kind: string): void {
  for (const [key, value] of Object.entries(recorded)) {
    expect(ours, `${kind}.${key}`).toHaveProperty(key)
    const types = [JSON_TYPE(value), JSON_TYPE(ours[key])]
    // Formerly a string with six decimals, now a number.
    const same = types[0] === types[1] || types.includes('null') || key === 'percent'
    expect(same, `${kind}.${key} is ${types[0]} in the recording and ${types[1]} here`).toBe(true)
  }
}

function expectSameKeys(recorded: Json, ours: Json, kind: string): void {
  expectRecordedKeys(recorded, ours, kind)
  const extra = Object.keys(ours).filter((key) => !(key in recorded))
  const newer = (NEWER[kind] ?? '').split(' ')
  expect(extra.filter((key) => !newer.includes(key))).toEqual([])
}

function expectSameNestedKeys(recorded: Json, ours: Json, kind: string): void {
  for (const [list, name] of [
    ['line_items', `${kind}.line_items`],
    ['tiersets', 'tierset'],
    ['applied_to', 'applied_to'],
    ['customers', 'user.customers'],
  ] as const) {
    const [theirs] = (recorded[list] ?? []) as Json[]
    const [own] = (ours[list] ?? []) as Json[]
    if (!theirs) continue
    if (!own) throw new Error(`${kind}.${list} is empty here`)
    const { tierset: theirTierset, ...theirRest } = theirs
    const { tierset: ownTierset, ...ownRest } = own
    expectSameKeys(theirRest, ownRest, name)
    if (theirTierset) expectSameKeys(theirTierset as Json, ownTierset as Json, 'tierset')
  }
}

describe('the same keys and types as recorded', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  test.each(files)('%s', (file) => {
    const kind = file.split('-')[0] ?? ''
    const recorded = JSON.parse(readFileSync(new URL(file, folder), 'utf8')).response as Json | [Json]
    const { get } = setUp()
    const like = (row: Json) => {
      const known = Array.isArray(recorded) ? recorded[0] : recorded
      return ['transaction_type', 'invoice_status_str'].every((key) => !(key in known) || row[key] === known[key])
    }
    const rows = get(`${kind}?limit=100`) as Json[]
    const row = rows.find(like) ?? rows[0]
    if (Array.isArray(recorded)) {
      // This recording shows only a part of its keys.
      const expectKeys = file === 'customer-9.json' ? expectRecordedKeys : expectSameKeys
      expectKeys(recorded[0], row ?? {}, kind)
      return
    }
    const single = get(`${kind}/${row?.[`${kind}_id`]}`) as Json
    expectSameKeys(recorded, single, kind)
    expectSameNestedKeys(recorded, single, kind)
  })
})

test('lists omit the keys that recorded lists omit', () => {
  const { get } = setUp()
  const missing = {
    customer: ['superuser_username', 'tags'],
    user: ['customers'],
    item: ['service_data', 'categories'],
    package: ['line_items'],
    invoice: ['line_items'],
    transaction: ['applied_to', 'external_key', 'transaction_ipaddr'],
  }
  for (const [kind, keys] of Object.entries(missing)) {
    const [row] = get(kind)
    for (const key of keys) expect(row, kind).not.toHaveProperty(key)
    const single = get(`${kind}/${row[`${kind}_id`]}`)
    for (const key of keys) expect(single, kind).toHaveProperty(key)
  }
})
