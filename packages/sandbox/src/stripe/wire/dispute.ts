import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { DisputeRecord } from '../state/records.js'
import { testCard } from '../test-cards.js'
import { presentBalanceTransaction } from './balance-transaction.js'

const DAY = 86_400

/** How many days there are to respond. */
const RESPONSE_DAYS = 9

const EVIDENCE = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'customer_signature',
  'duplicate_charge_documentation',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'service_documentation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
] as const

export const EVIDENCE_NAMES: readonly string[] = EVIDENCE

/** The reason code of the card network, by Stripe's reason. */
const NETWORK_REASONS: Readonly<Record<string, string>> = { fraudulent: '10.4', product_not_received: '13.1' }

export function presentDispute(account: Account, dispute: DisputeRecord): Wire {
  const { brand } = testCard(account.charges.get(dispute.charge)?.card ?? 'pm_card_visa')
  const isInquiry = dispute.status.startsWith('warning')
  // The last second of the day.
  const due = (Math.floor(dispute.created / DAY) + RESPONSE_DAYS + 1) * DAY - 1
  return {
    id: dispute.id,
    object: 'dispute',
    amount: dispute.amount,
    balance_transactions: dispute.balance_transactions.flatMap((id) => {
      const transaction = account.balanceTransactions.get(id)
      return transaction ? [presentBalanceTransaction(transaction, account.now())] : []
    }),
    charge: dispute.charge,
    created: dispute.created,
    currency: dispute.currency,
    enhanced_eligibility_types: [],
    evidence: {
      ...Object.fromEntries(EVIDENCE.map((name) => [name, dispute.evidence[name] ?? null])),
      enhanced_evidence: {},
    },
    evidence_details: {
      due_by: due,
      enhanced_eligibility: {},
      has_evidence: Object.values(dispute.evidence).some((value) => value !== null),
      past_due: dispute.status.endsWith('needs_response') && account.now() > due,
      submission_count: dispute.submission_count,
      submission_method: dispute.submission_count > 0 ? 'manual' : 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: isInquiry,
    livemode: false,
    metadata: dispute.metadata,
    payment_intent: dispute.payment_intent,
    payment_method_details: {
      card: {
        brand,
        case_type: isInquiry ? 'inquiry' : 'chargeback',
        network: brand,
        network_reason_code: NETWORK_REASONS[dispute.reason] ?? null,
      },
      type: 'card',
    },
    reason: dispute.reason,
    status: dispute.status,
  }
}
