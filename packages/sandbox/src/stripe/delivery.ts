import type { Wire } from './http/endpoint.js'
import { signPayload } from './sign-payload.js'

/** The result of posting an event to a webhook endpoint. */
export interface Delivery {
  /** The event that was posted. */
  readonly event: Wire
  /** The endpoint's answer; undefined when it could not be reached. */
  readonly status: number | undefined
}

/** Posts events to an endpoint, one after the other and each signed, as Stripe does. A failed delivery is not retried. */
export function createDelivery(
  url: string,
  secret: string,
  onDelivery: (delivery: Delivery) => void,
): (event: Wire) => void {
  let last = Promise.resolve()
  const post = async (event: Wire): Promise<void> => {
    const body = JSON.stringify(event)
    // Signed with the machine's time, not the sandbox's: the endpoint compares it with its own clock.
    const signature = await signPayload(body, secret, Math.floor(Date.now() / 1000))
    const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature }
    const status = await fetch(url, { method: 'POST', headers, body }).then(
      (response) => response.status,
      () => undefined,
    )
    onDelivery({ event, status })
  }
  return (event) => {
    last = last.then(() => post(event))
  }
}
