import type { Wire } from './http/endpoint.js'
import { signPayload } from './sign-payload.js'

/** How a webhook endpoint took an event. */
export interface Delivery {
  /** The event that was posted. */
  readonly event: Wire
  /** The endpoint's answer; undefined when it could not be reached. */
  readonly status: number | undefined
}

/** Posts events to an endpoint, one after the other and each signed, as Stripe does. An event that is not taken is not sent again. */
export function createDelivery(
  url: string,
  secret: string,
  onDelivery: (delivery: Delivery) => void,
): (event: Wire) => void {
  let last = Promise.resolve()
  const post = async (event: Wire): Promise<void> => {
    const body = JSON.stringify(event)
    // Signed at the machine's time, whatever the sandbox's clock says: that is what the endpoint compares it with.
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
