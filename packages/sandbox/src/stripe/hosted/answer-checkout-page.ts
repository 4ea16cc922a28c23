import type { SandboxResponse } from '../../runtime/provider.types.js'
import { completeSession } from '../checkout/complete-session.js'
import type { CheckoutInput } from '../checkout/customer-input.js'
import { expireSession } from '../checkout/expire-session.js'
import { allowsPromotionCodes, redeemedCode, withPromotionCode } from '../checkout/promotion-code.js'
import { sessionTotal } from '../checkout/session-amounts.js'
import { noSuchObject, StripeError } from '../http/errors.js'
import { isValues } from '../http/values.js'
import { NOWHERE } from '../payment-links/open-session.js'
import type { Account } from '../state/account.js'
import { formatAmount } from '../state/money.js'
import type { CheckoutLine, CheckoutSessionRecord } from '../state/records.js'
import { presentCheckoutItem } from '../wire/checkout-session.js'
import { cardChoice } from './card-choice.js'
import { challengePage } from './challenge-page.js'
import { type Html, html } from './html.js'
import { page, redirect } from './page.js'

const QUANTITY = 'quantity.'
const FIELD = 'field.'

/** Shows the page of a session, or does what its form was submitted for. */
export function answerCheckoutPage(account: Account, id: string, form: URLSearchParams | undefined): SandboxResponse {
  const session = account.checkoutSessions.get(id)
  if (!session) throw noSuchObject('checkout.session', id)
  if (session.status !== 'open') return closedPage(session)
  const action = form?.get('action')
  if (!form || !action) return openPage(account, session)
  try {
    if (action === 'expire') return closedPage(expireSession(account, session))
    if (action === 'apply') {
      const discounted = withPromotionCode(account, session, form.get('promotion_code') ?? '')
      return openPage(account, account.checkoutSessions.replace(discounted), form)
    }
    const card = action === 'decline' ? { payment_method: 'pm_card_chargeDeclined' } : {}
    const completion = completeSession(account, session.id, { ...readForm(form), ...card })
    if (completion.outcome === 'requires_action') return challengePage(form)
    if (completion.outcome === 'complete') return afterwards(completion.session)
    return openPage(account, completion.session, form, completion.error?.message)
  } catch (error) {
    if (!(error instanceof StripeError)) throw error
    return openPage(account, session, form, error.message)
  }
}

/** Where a completed session leads. */
function afterCompletion({ id, success_url, return_url }: CheckoutSessionRecord): string | null {
  if (success_url === NOWHERE) return null
  return (success_url ?? return_url)?.replaceAll('{CHECKOUT_SESSION_ID}', id) ?? null
}

function afterwards(session: CheckoutSessionRecord): SandboxResponse {
  const url = afterCompletion(session)
  return url === null ? closedPage(session) : redirect(url)
}

function closedPage({ status, success_url, cancel_url }: CheckoutSessionRecord): SandboxResponse {
  if (status === 'complete') return page('All done', html`<p>This Checkout Session has already been completed.</p>`)
  const back = cancel_url ?? success_url
  return page(
    'Session expired',
    html`<p>This Checkout Session has expired.</p>${back !== null && html`<p><a href="${back}">Back</a></p>`}`,
  )
}

/** What the customer entered; fields that were left empty get their defaults. */
function readForm(form: URLSearchParams): CheckoutInput {
  const text = (name: string) => form.get(name) || undefined
  const below = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      [...form].flatMap(([name, value]) =>
        name.startsWith(prefix) && value !== '' ? [[name.slice(prefix.length), value]] : [],
      ),
    )
  const authenticate = form.get('authenticate')
  const quantities = Object.entries(below(QUANTITY)).map(([id, count]) => [id, Number(count)])
  return {
    payment_method: text('payment_method'),
    authenticate: authenticate === 'succeed' || authenticate === 'fail' ? authenticate : undefined,
    email: text('email'),
    name: text('name'),
    phone: text('phone'),
    promotion_code: form.get('promotion_code') ?? undefined,
    quantities: Object.fromEntries(quantities),
    amount: text('amount') === undefined ? undefined : Number(text('amount')),
    custom_fields: below(FIELD),
  }
}

const LABELS = { payment: 'Pay', setup: 'Save card', subscription: 'Subscribe' } as const

function openPage(
  account: Account,
  session: CheckoutSessionRecord,
  form?: URLSearchParams,
  problem?: string,
): SandboxResponse {
  const { currency, mode, customer_details: known, cancel_url } = session
  const total = currency !== null && mode !== 'setup' && formatAmount(sessionTotal(account, session), currency)
  const email = isValues(known) ? String(known.email ?? '') : ''
  const entered = (name: string, otherwise = '') => form?.get(name) ?? otherwise
  return page(
    account.name,
    html`${problem !== undefined && html`<p role="alert">${problem}</p>`}
<form method="post">
${session.lines.length > 0 && linesTable(account, session, total || '')}
${session.lines.map((line) => amountField(line, entered('amount')))}
<label>E-mail <input type="email" name="email" value="${entered('email', email)}" placeholder="jane@example.com"></label>
<label>Name on card <input name="name" value="${entered('name')}" placeholder="Jane Doe"></label>
${collectsPhone(session) && html`<label>Phone <input name="phone" value="${entered('phone')}"></label>`}
${session.custom_fields.map((field) => customField(field, entered(`${FIELD}${field.key}`)))}
${cardChoice(form?.get('payment_method') ?? undefined, { takesBankAccounts: mode === 'payment' && currency === 'usd' })}
<p><button name="action" value="pay">${LABELS[mode]}${total ? ` ${total}` : ''}</button></p>
<p><button name="action" value="decline">Pay with a declined card</button>
<button name="action" value="expire">Let the session expire</button></p>
${allowsPromotionCodes(session) && promotionField(entered('promotion_code', redeemedCode(account, session)))}
</form>
${cancel_url !== null && html`<p><a href="${cancel_url}">Back</a></p>`}`,
  )
}

/** In minor units, as everywhere in the sandbox; empty where the price presets none. */
const amountField = ({ chosen_amount }: CheckoutLine, value: string): Html | false =>
  chosen_amount !== undefined &&
  html`<label>Amount in the smallest unit of the currency <input type="number" name="amount" min="1" value="${value || chosen_amount || ''}"></label>`

/** After the other buttons: the first one of a form is what the Enter key presses. */
const promotionField = (value: string): Html =>
  html`<p><label>Promotion code <input name="promotion_code" value="${value}"></label>
<button name="action" value="apply">Apply</button></p>`

const collectsPhone = ({ details: { phone_number_collection: phone } }: CheckoutSessionRecord): boolean =>
  isValues(phone) && phone.enabled === true

function linesTable(account: Account, session: CheckoutSessionRecord, total: string): Html {
  const rows = session.lines.map((line) => {
    const item = presentCheckoutItem(account, session, line)
    const { minimum, maximum } = line.adjustable_quantity ?? {}
    const quantity = line.adjustable_quantity
      ? html`<input type="number" name="${QUANTITY}${line.id}" value="${line.quantity}" min="${minimum ?? 0}" max="${maximum ?? 99}" aria-label="Quantity">`
      : html`${line.quantity}`
    const amount = formatAmount(Number(item.amount_total), session.currency ?? '')
    return html`<tr><td>${String(item.description ?? '')}</td><td>${quantity}</td><td>${amount}</td></tr>`
  })
  return html`<table><tr><th>Item</th><th>Quantity</th><th>Amount</th></tr>
${rows}
<tr><th>Total</th><td></td><th>${total}</th></tr></table>`
}

function customField(field: CheckoutSessionRecord['custom_fields'][number], value: string): Html {
  const label = isValues(field.label) ? String(field.label.custom ?? '') : ''
  const settings = isValues(field.dropdown) ? field.dropdown : {}
  const options = Array.isArray(settings.options) ? settings.options.filter(isValues) : []
  const name = `${FIELD}${field.key}`
  const input =
    field.type === 'dropdown'
      ? html`<select name="${name}">${options.map(
          (option) =>
            html`<option value="${String(option.value)}"${option.value === value ? html` selected` : null}>${String(option.label)}</option>`,
        )}</select>`
      : html`<input name="${name}" value="${value}"${field.type === 'numeric' ? html` inputmode="numeric"` : null}>`
  return html`<label>${label} ${input}</label>`
}
