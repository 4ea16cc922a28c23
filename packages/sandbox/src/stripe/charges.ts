import { listRoute, route, type StripeRoute } from './http/endpoint.js'
import { noSuchObject } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { PARAMETERS } from './parameters/index.js'
import { presentCharge } from './wire/charge.js'

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
  route('GET', '/v1/charges/{id}', PARAMETERS.retrieve, 'charge', ({ account, id }) => {
    const charge = account.charges.get(id)
    if (!charge) throw noSuchObject('charge', id)
    return presentCharge(charge)
  }),
]
