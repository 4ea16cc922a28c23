import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { PaymentError } from '../state/records.js'
import { presentPaymentMethod } from './payment-method.js'

/** `last_payment_error` and `last_setup_error`, and the same fields in the body of a 402. */
export function presentPaymentError(account: Account, error: PaymentError): Wire {
  const { payment_method, ...fields } = error
  const method = account.paymentMethods.get(payment_method)
  return {
    ...fields,
    doc_url: `https://stripe.com/docs/error-codes/${error.code.replaceAll('_', '-')}`,
    ...(method ? { payment_method: presentPaymentMethod(method) } : {}),
    type: 'card_error',
  }
}
