import type { CompanySubscription } from '../../seed/company.types.js'
import type { Account } from '../account.js'
import { scheduledAt } from '../billing.js'
import type { Item, Package, PackageLine } from '../state.types.js'
import { existing, type SampleContext } from './sample-context.js'

const DAY = 86_400_000

/** Keys are written out, as for customers. */
export function addSamplePackage(context: SampleContext, sample: CompanySubscription): void {
  const { account, customers, items, packages, lastInvoices } = context
  const owner = existing(customers, sample.customer)
  const item = existing(items, sample.plan)
  const card = account.creditcard.by('customerId', owner.id).at(-1)
  const last = lastInvoices.get(sample.key)
  const { id, salt, fields, writtenAt, modifiedAt } = account.stamp(account.package, {
    external_key: sample.key,
    terms_id: owner.fields['terms_id'] ?? null,
    paycycle: item.tierset.paycycle,
    paymethod: card ? 'crd' : 'inv',
    creditcard_id: card?.id ?? null,
  })
  const row: Package = {
    id,
    salt,
    fields,
    writtenAt,
    modifiedAt,
    customerId: owner.id,
    lines: [lineOf(sample, item, account)],
    heldUntil: null,
    suspendedFrom: null,
    suspendedTo: null,
    canceledAt: null,
    cancelReason: null,
    nextInvoiceAt: scheduledAt(last?.periodEnd ?? sample.trialEndsAt ?? sample.startedAt),
  }
  if (sample.cancelledAt !== null) {
    row.canceledAt = sample.cancelledAt
    row.cancelReason = last?.status === 'uncollectible' ? 'nonpayment' : 'manual'
    row.nextInvoiceAt = null
    row.modifiedAt = sample.cancelledAt
  }
  packages.set(sample.key, account.package.add(row))
}

function lineOf({ quantity, startedAt, trialEndsAt }: CompanySubscription, item: Item, account: Account): PackageLine {
  return {
    id: account.nextId('line'),
    itemId: item.id,
    tierset: { ...item.tierset, id: account.nextId('tierset') },
    descrip: String(item.fields['description']),
    nickname: '',
    externalKey: null,
    quantity,
    trialDays: trialEndsAt === null ? 0 : Math.round((trialEndsAt - startedAt) / DAY),
    subscribedAt: startedAt,
    canceledAt: null,
  }
}
