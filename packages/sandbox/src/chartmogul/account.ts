import type { Handler } from './context.js'
import { ok } from './responses.js'

/** Sent only when `include` names them. The sandbox computes metrics by these settings. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  churn_recognition: 'immediate',
  churn_when_zero_mrr: true,
  auto_churn_subscription: false,
  refund_handling: 'refund_ignore',
  proximate_movement_reclassification: 'reclassification_off',
}

const retrieveAccount: Handler = ({ store, query }) => {
  const { uuid, name, currency, week_start_on } = store.account
  const account: Record<string, unknown> = { id: uuid, name, currency, time_zone: 'Etc/UTC', week_start_on }
  for (const setting of query.get('include')?.split(',') ?? []) {
    const key = setting.trim()
    if (Object.hasOwn(SETTINGS, key)) account[key] = SETTINGS[key]
  }
  return ok(account)
}

const ping: Handler = () => ok({ data: 'pong!' })

export const accountRoutes = [
  { method: 'GET', path: '/v1/account', handler: retrieveAccount },
  { method: 'GET', path: '/v1/ping', handler: ping },
]
