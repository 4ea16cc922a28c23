import { DUE_ON_RECEIPT, IP_ADDRESS, termsOf } from './account-settings.js'
import { toDatetime } from './dates.js'
import { missingParameter } from './errors.js'
import {
  ADDRESSES,
  addressBlock,
  CURRENCY_COLUMNS,
  checkExternalKey,
  customFields,
  fieldColumns,
  readFields,
  updateFields,
} from './fields.js'
import { balanceOf, daysOverdue } from './invoice-amounts.js'
import { toMajor } from './money.js'
import { packageState } from './package-status.js'
import { perRow } from './per-row.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { Customer, Fields, Invoice, User } from './state.types.js'
import { tokenOf } from './token.js'
import { nameOf, user, usernameOf } from './user.js'

const DEFAULTS: Fields = {
  external_key: null,
  company: '',
  ...ADDRESSES,
  terms_id: DUE_ON_RECEIPT,
  class_id: null,
  ...customFields(6),
  admin_id: null,
  campaign_id: null,
  custtype_id: null,
  currency_id: 1,
  language_id: 1,
  brand_id: 1,
  default_paymethod: null,
  default_creditcard_id: null,
  default_ach_id: null,
  tax_ident: '',
  no_taxes: false,
  no_dunning: false,
  no_latefees: false,
  no_procfees: 0,
  invoice_delivery: 'email',
  dunning_delivery: 'email',
}

/** Can be set and filtered by, but is part of no recorded answer. */
const WRITABLE: Fields = { ...DEFAULTS, parent_customer_id: null }

const STATUSES = {
  current: { id: 1, name: 'Current', str: 'active-current', state: 'a' },
  overdue: { id: 2, name: 'Overdue', str: 'active-overdue', state: 'a' },
  inactive: { id: 4, name: 'Inactive', str: 'inactive-activity', state: 'i' },
} as const

export const customer: Resource<Customer> = {
  name: 'customer',
  table: (account) => account.customer,
  columns: {
    superuser_id: (row) => row.superuserId,
    token: (row) => tokenOf(row),
    ...fieldColumns<Customer>(DEFAULTS),
    write_datetime: (row) => toDatetime(row.writtenAt),
    write_ipaddr: () => IP_ADDRESS,
    mod_datetime: (row) => toDatetime(row.modifiedAt),
    mod_ipaddr: () => IP_ADDRESS,
    terms_name: (row) => termsOf(row.fields['terms_id']).name,
    terms_days: (row) => termsOf(row.fields['terms_id']).days,
    paid: (row, context) => sum(row, context, (invoice) => invoice.paid + invoice.credited),
    total: (row, context) => sum(row, context, totalDue),
    balance: (row, context) => sum(row, context, balanceOf),
    url_paymethodlink: (row, { origin }) => `${origin}/r/paymethod/i/${tokenOf(row)}`,
    url_self: (row, { origin }) => `${origin}/admin/r/customer/view/${row.id}`,
    ...CURRENCY_COLUMNS,
    display_as: (row) => row.fields['company'],
    ship_block: (row) => addressBlock(row.fields, 'ship'),
    bill_block: (row) => addressBlock(row.fields, 'bill'),
    class_name: () => '',
    admin_name: () => '',
    admin_email: () => '',
    superuser_name: (row, context) => nameOf(superuserOf(row, context)),
    superuser_first_name: (row, context) => superuserOf(row, context)?.fields['first_name'] ?? '',
    superuser_last_name: (row, context) => superuserOf(row, context)?.fields['last_name'] ?? '',
    superuser_phone: (row, context) => superuserOf(row, context)?.fields['phone'] ?? '',
    superuser_email: (row, context) => superuserOf(row, context)?.fields['email'] ?? '',
    superuser_token: (row, context) => {
      const superuser = superuserOf(row, context)
      return superuser ? tokenOf(superuser) : ''
    },
    customer_status_id: (row, context) => statusOf(row, context).id,
    customer_status_name: (row, context) => statusOf(row, context).name,
    customer_status_str: (row, context) => statusOf(row, context).str,
    customer_status_state: (row, context) => statusOf(row, context).state,
    customer_id: (row) => row.id,
  },
  detail: {
    superuser_username: (row, context) => {
      const superuser = superuserOf(row, context)
      return superuser ? usernameOf(superuser) : ''
    },
    tags: () => [],
  },
  expansions: [],
  filters: {
    parent_customer_id: (row) => [row.fields['parent_customer_id'] ?? null],
  },
  aliases: {},
  create(input, context) {
    const { account } = context
    const fields = readFields(input, WRITABLE)
    if (!fields['company']) throw missingParameter('company')
    checkExternalKey(account.customer, fields['external_key'])
    const row = account.customer.add({ ...account.stamp(account.customer, fields), superuserId: null })
    writeSuperuser(row, input, context)
    return row
  },
  update(row, input, context) {
    updateFields(row, context.account.customer, input, WRITABLE, context.account)
    writeSuperuser(row, input, context)
  },
  /** Also deletes what cannot exist without its customer. */
  remove(row, { account }) {
    for (const table of [
      account.package,
      account.creditcard,
      account.ach,
      account.tokenized,
      account.quote,
      account.invoice,
      account.transaction,
    ] as const) {
      for (const one of table.by('customerId', row.id)) table.delete(one as never)
    }
    for (const one of account.user.all()) {
      const index = one.customerIds.indexOf(row.id)
      if (index >= 0) one.customerIds.splice(index, 1)
    }
    account.customer.delete(row)
  },
  actions: {},
  collectionActions: {},
}

function superuserOf(row: Customer, { account }: Context): User | undefined {
  return account.user.get(row.superuserId)
}

/** `superuser_email` and the like set the main contact, which is created if there is none. */
function writeSuperuser(row: Customer, input: Input, context: Context): void {
  const contact: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(input)) {
    if (key.startsWith('superuser_') && key !== 'superuser_id') contact[key.slice('superuser_'.length)] = value
  }
  if (Object.keys(contact).length === 0) return
  const current = superuserOf(row, context)
  if (current) user.update?.(current, contact, context)
  else row.superuserId = user.create?.({ ...contact, customer_id: row.id }, context).id ?? null
}

function sum(row: Customer, { account }: Context, amount: (invoice: Invoice) => number): number {
  return toMajor(account.invoice.by('customerId', row.id).reduce((cents, invoice) => cents + amount(invoice), 0))
}

function totalDue(invoice: Invoice): number {
  return invoice.paid + invoice.credited + balanceOf(invoice)
}

const statusOf = perRow((row: Customer, { account }): (typeof STATUSES)[keyof typeof STATUSES] => {
  const now = account.now()
  const invoices = account.invoice.by('customerId', row.id)
  if (invoices.some((invoice) => daysOverdue(invoice, now) > 0)) return STATUSES.overdue
  const packages = account.package.by('customerId', row.id)
  const gone = packages.length > 0 && packages.every((one) => packageState(one, now) === 'c')
  return gone && invoices.every((invoice) => balanceOf(invoice) === 0) ? STATUSES.inactive : STATUSES.current
})
