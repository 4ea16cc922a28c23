/** Where the fragments differ from the declarations of the `stripe` package on purpose, as `Schema.property: difference`. */
export const stripeDifferences: readonly { reason: string; where: readonly string[] }[] = [
  {
    reason: 'Only what callers need most is declared of objects that others expand to and no operation answers.',
    where: [
      'ApplicationFee.*',
      'BankAccount.*',
      'Card.*',
      'CashBalance.*',
      'ConnectCollectionTransfer.*',
      'CreditBalanceTransaction.*',
      'CustomerCashBalanceTransaction.*',
      'FeeRefund.*',
      'FeedbackOption.*',
      'IssuingAuthorization.*',
      'IssuingDispute.*',
      'IssuingTransaction.*',
      'Mandate.*',
      'PaymentIntentAmountDetailsLineItem.*',
      'PaymentRecord.*',
      'PaymentRecordAmount.*',
      'Person.*',
      'ReserveTransaction.*',
      'Review.*',
      'SetupAttempt.*',
      'ShippingRate.*',
      'Source.*',
      'StripeFile.*',
      'TaxDeductedAtSource.*',
      'Topup.*',
      'Transfer.*',
      'TransferReversal.*',
    ],
  },
  {
    reason: 'Codes and types that nobody branches on are left out; the enumerations are open.',
    where: [
      'ApiErrorDetail.code: lacks *',
      'InvoicePaymentSettings.payment_method_types[]: lacks *',
      'PaymentIntent.allowed_payment_method_types[]: lacks *',
      'PaymentIntent.excluded_payment_method_types[]: lacks *',
      'SubscriptionPaymentSettings.payment_method_types[]: lacks *',
    ],
  },
  {
    reason: 'The same type of payment method is named in all places, whether or not each takes it.',
    where: [
      'InvoicePaymentSettings.payment_method_types[]: adds afterpay_clearpay',
      'PaymentIntent.excluded_payment_method_types[]: adds link',
      'SubscriptionPaymentSettings.payment_method_types[]: adds afterpay_clearpay',
    ],
  },
  {
    reason: 'Stripe sends it although its declarations do not know it.',
    where: [
      'ShippingTaxAmount.taxability_reason: adds not_available',
      'Subscription.current_period_end: not declared by Stripe',
      'Subscription.current_period_start: not declared by Stripe',
      'Subscription.plan: not declared by Stripe',
      'Subscription.quantity: not declared by Stripe',
      'TaxCode.description: optional',
      'TaxCode.name: optional',
      'TaxCode.requirements: missing',
    ],
  },
  {
    reason: 'Recorded answers lack it.',
    where: [
      'Application.name: optional',
      'DeletedApplication.name: optional',
      'InvoiceLineItem.subscription: optional',
    ],
  },
  {
    reason: 'The documentation names a value that Stripe does not accept.',
    where: ['stripe_cancel_payment_intent.cancellation_reason: adds automatic'],
  },
  {
    reason: 'Its content is meant for Stripe.js.',
    where: [
      'PaymentIntentNextAction.use_stripe_sdk: object instead of record',
      'SetupIntent.next_action.use_stripe_sdk: object instead of record',
    ],
  },
  {
    reason: 'An event is about any object; webhooks type the ones of their types.',
    where: [
      'StripeEventObject.data.object.*',
      'StripeEventObject.type: lacks *',
      'stripe_get_event answer: lacks *',
      'stripe_list_events answer[]: lacks *',
    ],
  },
  {
    reason: 'The balance has nothing to expand, and the documented tool takes no parameters.',
    where: ['stripe_get_balance.expand: missing'],
  },
  {
    reason: 'An empty value clears it, as the documentation says.',
    where: [
      'stripe_update_customer.description: emptyable',
      'stripe_update_customer.email: emptyable',
      'stripe_update_customer.name: emptyable',
      'stripe_update_customer.phone: emptyable',
    ],
  },
  {
    reason: 'Any name of a time zone; a list of 600 tells a reader nothing.',
    where: ['stripe_create_report_run.parameters.timezone: lacks *'],
  },
]
