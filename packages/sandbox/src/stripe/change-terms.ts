import { readShipping } from './customers.js'
import { invalidRequest, notEmulated } from './http/errors.js'
import { flag, given, integer, mergeMetadata, object, pick, string, type Values } from './http/values.js'
import { defaultPaymentMethod } from './payment-methods.js'
import { readDiscounts } from './read-discounts.js'
import { readTaxRates } from './read-tax-rates.js'
import type { Account } from './state/account.js'
import type { CustomerRecord, InvoiceRecord } from './state/records.js'

const DAY = 86_400

/** Parameters that an invoice keeps and shows. */
const DETAILS = [
  'account_tax_ids',
  'custom_fields',
  'issuer',
  'on_behalf_of',
  'payment_settings',
  'rendering',
  'statement_descriptor',
] as const

/** What a draft takes from the parameters of create and update. */
export function changeTerms(
  account: Account,
  customer: CustomerRecord,
  draft: InvoiceRecord,
  values: Values,
): InvoiceRecord {
  if (flag(object(values, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
  const method = string(values, 'default_payment_method')
  const [description, footer] = [string(values, 'description'), string(values, 'footer')]
  const finalizesAt = integer(values, 'automatically_finalizes_at')
  if (finalizesAt !== undefined && finalizesAt <= account.now()) {
    throw invalidRequest('Invalid timestamp: must be an integer Unix timestamp in the future.', {
      param: 'automatically_finalizes_at',
    })
  }
  const shipping = readShipping(values, 'shipping_details')
  const discounts = readDiscounts(account, values, {
    owner: { customer: customer.id, invoice: draft.id },
    currency: draft.currency,
    current: draft.discounts,
  })
  const advance = flag(values, 'auto_advance') ?? draft.auto_advance
  return {
    ...draft,
    ...readDueDate(values, draft),
    auto_advance: advance,
    automatically_finalizes_at: finalizesAt ?? (advance ? draft.automatically_finalizes_at : null),
    default_payment_method: method
      ? defaultPaymentMethod(account, customer, method, 'default_payment_method')
      : method === null
        ? null
        : draft.default_payment_method,
    description: description === undefined ? draft.description : description,
    default_tax_rates: readTaxRates(account, values, 'default_tax_rates') ?? draft.default_tax_rates ?? [],
    ...(discounts ? { discounts } : {}),
    effective_at: integer(values, 'effective_at') ?? draft.effective_at,
    footer: footer === undefined ? draft.footer : footer,
    metadata: mergeMetadata(draft.metadata, values),
    number: given(values, 'number') ?? draft.number,
    details: { ...draft.details, ...pick(values, DETAILS), ...(shipping ? { shipping_details: shipping } : {}) },
  }
}

/** How it is collected; only an invoice that is sent has a due date, and it must have one. */
function readDueDate(values: Values, draft: InvoiceRecord): Pick<InvoiceRecord, 'collection_method' | 'due_date'> {
  const method = given(values, 'collection_method') ?? draft.collection_method
  const [date, days] = [integer(values, 'due_date'), integer(values, 'days_until_due')]
  const due = date ?? (days === undefined ? undefined : draft.created + days * DAY)
  if (method === 'charge_automatically') {
    if (due === undefined) return { collection_method: method, due_date: null }
    throw invalidRequest(
      "You can only specify 'due_date' or 'days_until_due' if invoice collection method is 'send_invoice'.",
    )
  }
  const kept = due ?? draft.due_date
  if (kept === null) {
    throw invalidRequest(
      "If invoice collection method is 'send_invoice', you must specify 'due_date' or 'days_until_due'.",
    )
  }
  return { collection_method: method, due_date: kept }
}
