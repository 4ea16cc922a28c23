import type { Account } from './account.js'
import { customer } from './customer.js'
import { succeed } from './envelope.js'
import { invalidParameter, missingParameter, notFound } from './errors.js'
import { BASE_PATH, type Exchange, type Handler, readInput, readOptionalInput } from './exchange.js'
import { toStringOrNull } from './fields.js'
import type { Input } from './resource.types.js'
import type { PendingRequest } from './state.types.js'
import { tokenOf } from './token.js'
import { user } from './user.js'

const PATH = `${BASE_PATH}/_chargeoverjs`

const list: Handler = ({ account }) =>
  succeed(
    [...account.pendingRequest.all()].map((row) => ({
      action: row.action,
      payload: row.payload,
      token: tokenOf(row),
      chargeoverjs_id: row.id,
    })),
  )

/** `{ "commit": token }` writes what the request asks for, `{ "reject": token }` discards it. */
const decide: Handler = (exchange) => {
  const { account } = exchange
  const input = readInput(exchange)
  const token = toStringOrNull(input['commit'] ?? input['reject'])
  if (token === null) throw missingParameter('commit')
  const row = account.pendingRequest.byToken(token)
  if (!row) throw notFound('object')
  if (input['commit'] !== undefined) carryOut(row, exchange)
  account.pendingRequest.delete(row)
  return succeed(true)
}

export const chargeoverjsRoutes = [
  { method: 'GET', path: PATH, handler: list },
  { method: 'POST', path: PATH, handler: decide },
]

/** Puts a request in the list, as a form of ChargeOver.js in a browser does; returns its token. */
export function addPendingRequest(account: Account, action: string, payload: object): string {
  const stamp = account.stamp(account.pendingRequest, {})
  return tokenOf(account.pendingRequest.add({ ...stamp, action, payload: JSON.stringify(payload) }))
}

/** The only action of which the payload is documented. */
function carryOut({ action, payload }: PendingRequest, exchange: Exchange): void {
  if (action !== 'customer.create') throw invalidParameter()
  const given = readOptionalInput({ body: payload })
  const created = customer.create?.((given['customer'] ?? {}) as Input, exchange)
  if (!created) return
  exchange.account.report('customer', created.id, 'insert')
  if (given['user']) user.create?.({ ...(given['user'] as Input), customer_id: created.id }, exchange)
}
