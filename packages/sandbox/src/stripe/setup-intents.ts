import { checkUsable } from './billing/payments.js'
import { addSetupIntent, attemptSetup, cancelSetup, changeSetupIntent, setupError } from './billing/setups.js'
import { referencedCustomer } from './customers.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject, type StripeError, unexpectedSetupState } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, mergeMetadata, pick, string, type Value, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { requireReturnUrl } from './payment-intent-actions.js'
import { chosenMethod, readAutomatic } from './payment-intent-terms.js'
import type { Account } from './state/account.js'
import type { PaymentMethodRecord, SetupIntentRecord, SetupIntentStatus } from './state/records.js'
import { presentSetupIntent } from './wire/setup-intent.js'

/** Parameters that an intent keeps and shows. */
const DETAILS = [
  'allowed_payment_method_types',
  'excluded_payment_method_types',
  'on_behalf_of',
  'payment_method_options',
] as const

/** Statuses in which an intent can still be confirmed, changed and canceled. */
const OPEN: readonly SetupIntentStatus[] = ['requires_payment_method', 'requires_confirmation', 'requires_action']

const readDetails = (
  values: Values,
  current: Readonly<Record<string, Value>> = {},
): Readonly<Record<string, Value>> => ({ ...current, ...pick(values, DETAILS) })

function existing({ account, id }: Call): SetupIntentRecord {
  const intent = account.setupIntents.get(id)
  if (!intent) throw noSuchObject('setupintent', id, 'intent')
  return intent
}

const missingMethod = (intent?: Wire): StripeError =>
  unexpectedSetupState(
    "You cannot confirm this SetupIntent because it's missing a payment method. You can either update the SetupIntent with a payment " +
      'method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.',
    intent,
  )

/** Tries to save the method and answers as `confirm` does: a decline is a 402, a 3-D Secure challenge a normal answer. */
function confirmNow(account: Account, intent: SetupIntentRecord, method: PaymentMethodRecord, values: Values): Wire {
  const tried = attemptSetup(account, intent, method, given(values, 'return_url'))
  if (tried.last_setup_error) throw setupError(account, tried, tried.last_setup_error)
  return presentSetupIntent(account, tried)
}

function create({ account, values }: Call): Wire {
  const customerId = given(values, 'customer')
  const customer = customerId === undefined ? null : referencedCustomer(account, customerId).id
  const automatic = readAutomatic(values)
  const confirms = flag(values, 'confirm') ?? false
  if (!confirms) refuseConfirmationOnly(values)
  const method = chosenMethod(account, values, customer)
  if (confirms) {
    if (!method) throw missingMethod()
    requireReturnUrl(automatic, given(values, 'return_url'))
  }
  const intent = addSetupIntent(account, {
    automatic_payment_methods: automatic,
    customer,
    description: string(values, 'description') ?? null,
    metadata: mergeMetadata({}, values),
    payment_method: method?.id ?? null,
    usage: given(values, 'usage') ?? 'off_session',
    details: readDetails(values),
  })
  return confirms && method ? confirmNow(account, intent, method, values) : presentSetupIntent(account, intent)
}

/** Parameters that only make sense when the same call confirms. */
function refuseConfirmationOnly(values: Values): void {
  for (const param of ['return_url', 'mandate_data']) {
    if (values[param] !== undefined) {
      throw invalidRequest(
        `The parameter \`${param}\` cannot be passed when creating a SetupIntent unless \`confirm\` is set to true.`,
        { param },
      )
    }
  }
}

function update(call: Call): Wire {
  const { account, values } = call
  const intent = existing(call)
  const touched = ['customer', 'payment_method', 'payment_method_data'].find((name) => values[name] !== undefined)
  if (touched !== undefined && !OPEN.includes(intent.status)) {
    throw unexpectedSetupState(
      `This SetupIntent's ${touched} could not be updated because it has a status of ${intent.status}. You may only update the ${touched} ` +
        `of a SetupIntent with one of the following statuses: ${OPEN.join(', ')}.`,
      presentSetupIntent(account, intent),
    )
  }
  const customerId = given(values, 'customer')
  const customer = customerId === undefined ? intent.customer : referencedCustomer(account, customerId).id
  const method = chosenMethod(account, values, customer)
  const description = string(values, 'description')
  const changed = changeSetupIntent(account, intent, {
    customer,
    description: description === undefined ? intent.description : description,
    metadata: mergeMetadata(intent.metadata, values),
    details: readDetails(values, intent.details),
    ...(method ? { payment_method: method.id, status: 'requires_confirmation', next_action: null } : {}),
  })
  return presentSetupIntent(account, changed)
}

function confirm(call: Call): Wire {
  const { account, values } = call
  const intent = existing(call)
  if (!OPEN.includes(intent.status)) {
    const because =
      intent.status === 'succeeded'
        ? 'it has already succeeded.'
        : `it has a status of ${intent.status}. Only a SetupIntent with one of the following statuses may be confirmed: ${OPEN.join(', ')}.`
    throw unexpectedSetupState(
      `You cannot confirm this SetupIntent because ${because}`,
      presentSetupIntent(account, intent),
    )
  }
  const method =
    chosenMethod(account, values, intent.customer) ?? account.paymentMethods.get(intent.payment_method ?? '')
  if (!method) throw missingMethod(presentSetupIntent(account, intent))
  checkUsable(method, intent.customer)
  requireReturnUrl(intent.automatic_payment_methods, given(values, 'return_url'))
  return confirmNow(account, { ...intent, details: readDetails(values, intent.details) }, method, values)
}

function cancel(call: Call): Wire {
  const { account, values } = call
  const intent = existing(call)
  if (intent.checkout_session !== null) {
    throw invalidRequest(
      'You cannot cancel a SetupIntent that belongs to a Checkout Session. Expire the Checkout Session instead.',
    )
  }
  if (!OPEN.includes(intent.status)) {
    throw unexpectedSetupState(
      `You cannot cancel this SetupIntent because it has a status of ${intent.status}. Only a SetupIntent with one of the following ` +
        `statuses may be canceled: ${OPEN.join(', ')}.`,
      presentSetupIntent(account, intent),
    )
  }
  return presentSetupIntent(account, cancelSetup(account, intent, given(values, 'cancellation_reason') ?? null))
}

export const setupIntentRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/setup_intents', PARAMETERS.createSetupIntent, 'setup_intent', create),
  listRoute('/v1/setup_intents', PARAMETERS.listSetupIntents, 'setup_intent', ({ account, path, values }) =>
    listPage({
      rows: account.setupIntents,
      values,
      url: path,
      label: 'setupintent',
      present: (intent) => presentSetupIntent(account, intent),
      where: (intent) =>
        matches(values, 'customer', intent.customer) &&
        matches(values, 'payment_method', intent.payment_method) &&
        inRange(values, 'created', intent.created),
      keys: ['customer', 'payment_method'],
    }),
  ),
  route('GET', '/v1/setup_intents/{id}', PARAMETERS.retrieveSetupIntent, 'setup_intent', (call) =>
    presentSetupIntent(call.account, existing(call)),
  ),
  route('POST', '/v1/setup_intents/{id}', PARAMETERS.updateSetupIntent, 'setup_intent', update),
  route('POST', '/v1/setup_intents/{id}/confirm', PARAMETERS.confirmSetupIntent, 'setup_intent', confirm),
  route('POST', '/v1/setup_intents/{id}/cancel', PARAMETERS.cancelSetupIntent, 'setup_intent', cancel),
]
