import type { SandboxResponse } from '../../runtime/provider.types.js'
import type { WebURL } from '../../runtime/web-types.js'
import { StripeError } from '../http/errors.js'
import { object, type Values } from '../http/values.js'
import { openSession } from '../payment-links/open-session.js'
import type { Account } from '../state/account.js'
import type { PaymentLinkRecord } from '../state/records.js'
import { completedSessions } from '../wire/payment-link.js'
import { html } from './html.js'
import { page, redirect } from './page.js'

/** What the query of a link's address fills in. */
function readEntries({ search }: WebURL): Values {
  const query = new URLSearchParams(search)
  const [reference, email] = [query.get('client_reference_id'), query.get('prefilled_email')]
  return {
    ...(reference ? { client_reference_id: reference } : {}),
    ...(email ? { customer_email: email } : {}),
  }
}

function isClosed(account: Account, link: PaymentLinkRecord): boolean {
  const limit = object(object(link.terms, 'restrictions') ?? {}, 'completed_sessions')?.limit
  return !link.active || (typeof limit === 'number' && completedSessions(account, link) >= limit)
}

/** Opens a Checkout session for whoever follows a payment link, and leads to its page. */
export function answerLinkPage(account: Account, link: PaymentLinkRecord, url: WebURL): SandboxResponse {
  if (isClosed(account, link)) {
    return page('Link inactive', html`<p>${link.inactive_message ?? 'This link is no longer active.'}</p>`)
  }
  try {
    const session = openSession(account, link, readEntries(url))
    account.checkoutSessions.replace({ ...session, payment_link: link.id })
    return redirect(session.page_url)
  } catch (error) {
    if (!(error instanceof StripeError)) throw error
    return page('Link unavailable', html`<p role="alert">${error.message}</p>`)
  }
}
