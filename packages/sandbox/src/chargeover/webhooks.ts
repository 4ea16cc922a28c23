import type { NewWebhook } from '../webhooks/webhook-provider.types.js'
import type { Account, Change } from './account.js'
import { toSingle } from './list.js'
import type { Context, Resource } from './resource.types.js'
import { resources } from './resources.js'
import type { Stored } from './state.types.js'

/** A webhook that is sent. */
export interface ChargeOverWebhook {
  /** The user name of the account that it is sent for. */
  readonly user: string
  /** Where the subscription wants it. */
  readonly targetUrl: string
  /** The body: `context_str`, `context_id`, `event`, `data` and `security_token`. */
  readonly payload: Readonly<Record<string, unknown>>
}

/** The body of a webhook but for the secret, which is that of the endpoint. */
export type WebhookPayload = NonNullable<NewWebhook<string>['payload']>

/** The event of a change, as subscriptions name it: `package.insert`. */
export const typeOf = ({ object, event }: Change): string => `${object}.${event}`

/** The webhook of a change, with the object as it is now and the customer that it belongs to. */
export function webhookOf(change: Change, user: string, account: Account, origin: string) {
  const { object, id, event } = change
  const data = dataOf(object, id, { account, origin })
  const payload: WebhookPayload = { context_str: object, context_id: id, event, data }
  return { event: `${object}/${id}`, type: typeOf(change), key: user, payload }
}

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
