import type { Wire } from '../http/endpoint.js'
import { isValues } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { SetupIntentRecord } from '../state/records.js'
import { presentPaymentError } from './payment-error.js'

const CARD_OPTIONS = { mandate_options: null, network: null, request_three_d_secure: 'automatic' }

export function presentSetupIntent(account: Account, intent: SetupIntentRecord): Wire {
  const { payment_method_options: options, ...others } = intent.details
  const card = isValues(options) ? options.card : undefined
  return {
    id: intent.id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: intent.automatic_payment_methods,
    cancellation_reason: intent.cancellation_reason,
    client_secret: intent.client_secret,
    created: intent.created,
    customer: intent.customer,
    customer_account: null,
    description: intent.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: intent.last_setup_error && presentPaymentError(account, intent.last_setup_error),
    latest_attempt: intent.latest_attempt,
    livemode: false,
    managed_payments: null,
    mandate: null,
    metadata: intent.metadata,
    next_action: intent.next_action,
    on_behalf_of: null,
    payment_method: intent.payment_method,
    payment_method_configuration_details: null,
    payment_method_options: { card: { ...CARD_OPTIONS, ...Object(card) } },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: intent.status,
    usage: intent.usage,
    ...others,
  }
}
