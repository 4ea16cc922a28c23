import type { Account } from './account.js'
import { toSingle } from './list.js'
import type { Context, Resource } from './resource.types.js'
import { resources } from './resources.js'
import type { Stored } from './state.types.js'

/** A webhook that is to be sent. */
export interface ChargeOverWebhook {
  /** The user name of the account that it is sent for. */
  readonly user: string
  /** Where the subscription wants it. */
  readonly targetUrl: string
  /** The body: `context_str`, `context_id`, `event`, `data` and `security_token`. */
  readonly payload: Readonly<Record<string, unknown>>
}

/** The shared secret of all accounts, which is in the header `X-ChargeOver-Key` and in the body. */
export const WEBHOOK_SECRET = 'sandbox_webhook_secret'

/** The webhooks for what has changed since the last time, one for each subscription of an event. */
export function takeWebhooks(user: string, account: Account, origin: string): ChargeOverWebhook[] {
  const changes = account.changes.splice(0)
  if (account.resthook.size === 0) return []
  const hooks = [...account.resthook.all()]
  return changes.flatMap(({ object, id, event }) =>
    hooks
      .filter((hook) => hook.event === `${object}.${event}`)
      .map(({ targetUrl }) => ({
        user,
        targetUrl,
        payload: {
          context_str: object,
          context_id: id,
          event,
          data: dataOf(object, id, { account, origin }),
          security_token: WEBHOOK_SECRET,
        },
      })),
  )
}

/** The object, as it is now, and the customer that it belongs to. */
function dataOf(object: string, id: number, context: Context): Record<string, unknown> {
  const shown = show(object, id, context)
  const customerId = shown?.['customer_id']
  const owner =
    object !== 'customer' && typeof customerId === 'number' ? show('customer', customerId, context) : undefined
  return { ...(shown && { [object]: shown }), ...(owner && { customer: owner }) }
}

function show(object: string, id: number, context: Context): Record<string, unknown> | undefined {
  const resource = resources.find(({ name }) => name === object) as unknown as Resource<Stored> | undefined
  const row = resource?.table(context.account).get(id)
  return resource && row ? toSingle(resource, row, context) : undefined
}
