import type { SandboxRequest, SandboxResponse } from '../../runtime/provider.types.js'
import type { WebURL } from '../../runtime/web-types.js'
import type { Accounts, KeyedAccount } from '../accounts.js'
import { atTestClock } from '../at-test-clock.js'
import type { Account } from '../state/account.js'
import type { PaymentLinkRecord } from '../state/records.js'
import { answerCheckoutPage } from './answer-checkout-page.js'
import { answerLinkPage } from './answer-link-page.js'
import { answerPortalPage } from './answer-portal-page.js'
import { html } from './html.js'
import { page } from './page.js'
import { HOSTED_PAGES, type HostedPage } from './page-url.js'

export interface PageContext {
  readonly accounts: Pick<Accounts, 'all'>
  /** Lets what is due in the account happen, and passes its events on. */
  settle(entry: KeyedAccount): void
}

interface PageRequest {
  readonly kind: HostedPage
  readonly id: string
}

/** The hosted page that a request is for, if it is for one. */
export function pageOf({ url: { pathname } }: SandboxRequest): PageRequest | undefined {
  for (const kind of Object.keys(HOSTED_PAGES) as HostedPage[]) {
    const { path } = HOSTED_PAGES[kind]
    const id = pathname.startsWith(path) ? pathname.slice(path.length) : ''
    if (id !== '' && !id.includes('/')) return { kind, id }
  }
  return undefined
}

/** Answers a customer's browser, which has no API key: the object is looked up in the accounts of all keys. */
export function answerPage(context: PageContext, request: SandboxRequest, { kind, id }: PageRequest): SandboxResponse {
  const form = request.method === 'POST' ? new URLSearchParams(request.body) : undefined
  for (const entry of context.accounts.all()) {
    const { account } = entry
    const session = PAGES[kind].session(account, id)
    if (session === undefined) continue
    context.settle(entry)
    account.cause = { id: null, idempotency_key: null }
    const answered = atTestClock(account, session, {}, () => PAGES[kind].answer(account, id, form, request.url))
    context.settle(entry)
    return answered
  }
  return page('Not found', html`<p>There is no such page.</p>`, 404)
}

interface Page {
  /** Identifier of the session that the page is for, if there is one. */
  session(account: Account, id: string): string | undefined
  answer(account: Account, id: string, form: URLSearchParams | undefined, url: WebURL): SandboxResponse
}

const linkNamed = (account: Account, token: string): PaymentLinkRecord | undefined =>
  account.paymentLinks.where('token', token)[0]

const PAGES: Readonly<Record<HostedPage, Page>> = {
  checkout: {
    session: (account, id) => account.checkoutSessions.get(id)?.id,
    answer: answerCheckoutPage,
  },
  link: {
    session: (account, token) => linkNamed(account, token)?.id,
    answer: (account, token, _, url) => answerLinkPage(account, linkNamed(account, token) as PaymentLinkRecord, url),
  },
  portal: {
    session: (account, token) => account.portalSessions.where('token', token)[0]?.id,
    answer: answerPortalPage,
  },
}
