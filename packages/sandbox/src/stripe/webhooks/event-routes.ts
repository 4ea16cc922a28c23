import { type ControlRoute, controlRoute } from '../../control/control-route.js'
import type { WebhookDelivery, Webhooks } from '../../webhooks/webhooks.types.js'

/** Events at the control address. `replay` delivers one anew to every endpoint that wants it. */
export const eventRoutes = (
  webhooks: Pick<Webhooks, 'deliveries' | 'settled'>,
  replay: (event: string) => readonly WebhookDelivery[],
): readonly ControlRoute[] => [
  controlRoute('POST', '/events/{id}/redeliver', {}, async ({ path: { id = '' } }) => {
    const started = replay(id)
    await webhooks.settled()
    const after = new Map(webhooks.deliveries().map((delivery) => [delivery.id, delivery]))
    return { deliveries: started.map((delivery) => after.get(delivery.id) ?? delivery) }
  }),
]
