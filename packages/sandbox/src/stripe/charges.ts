import { type Call, listRoute, route, type StripeRoute } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { PARAMETERS } from './parameters/index.js'
import type { ChargeRecord } from './state/records.js'
import { presentCharge } from './wire/charge.js'

function existing({ account, id }: Call): ChargeRecord {
  const charge = account.charges.get(id)
  if (!charge) throw noSuchObject('charge', id)
  return charge
}

/** All charges are made by payment intents, which Stripe captures instead; it documents that and not the wording. */
function refuseCapture(call: Call): never {
  const { captured, id, payment_intent } = existing(call)
  if (captured) throw invalidRequest(`Charge ${id} has already been captured.`, { code: 'charge_already_captured' })
  throw invalidRequest(
    `Charge ${id} was created by a PaymentIntent. Capture it with /v1/payment_intents/${payment_intent}/capture instead.`,
  )
}

export const chargeRoutes: readonly StripeRoute[] = [
  listRoute('/v1/charges', PARAMETERS.listCharges, 'charge', ({ account, path, values }) =>
    listPage({
      rows: account.charges,
      values,
      url: path,
      label: 'charge',
      present: presentCharge,
      where: (charge) =>
        matches(values, 'customer', charge.customer) &&
        matches(values, 'payment_intent', charge.payment_intent) &&
        values.transfer_group === undefined &&
        inRange(values, 'created', charge.created),
      keys: ['payment_intent', 'customer'],
    }),
  ),
  route('GET', '/v1/charges/{id}', PARAMETERS.retrieve, 'charge', (call) => presentCharge(existing(call))),
  route('POST', '/v1/charges/{id}/capture', PARAMETERS.captureCharge, 'charge', refuseCapture),
]
