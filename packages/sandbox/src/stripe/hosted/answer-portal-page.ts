import type { SandboxResponse } from '../../runtime/provider.types.js'
import { priceAmount } from '../billing/price-parts.js'
import { hasEnded } from '../billing/subscription-records.js'
import { invalidRequest, noSuchObject, StripeError } from '../http/errors.js'
import { isValues, object, objects, strings, type Values } from '../http/values.js'
import {
  cancelInPortal,
  changeInPortal,
  type PortalContext,
  resumeInPortal,
  saveCardInPortal,
  updateCustomerInPortal,
} from '../portal-actions.js'
import type { Account } from '../state/account.js'
import { formatAmount } from '../state/money.js'
import type { PaymentMethodRecord, SubscriptionRecord } from '../state/records.js'
import { testCard } from '../test-cards.js'
import { cardChoice } from './card-choice.js'
import { challengePage } from './challenge-page.js'
import { type Html, html } from './html.js'
import { page, redirect } from './page.js'

/** Shows the portal to the customer of a session, or does what its form was submitted for. */
export function answerPortalPage(account: Account, token: string, form: URLSearchParams | undefined): SandboxResponse {
  const context = contextOf(account, token)
  if (!form) return portalPage(context)
  try {
    const outcome = act(context, form)
    if (outcome === 'challenge') return challengePage(form)
  } catch (error) {
    if (!(error instanceof StripeError)) throw error
    return portalPage(context, error.message)
  }
  return afterwards(context)
}

function contextOf(account: Account, token: string): PortalContext {
  const [session] = account.portalSessions.where('token', token)
  const customer = account.customers.get(session?.customer ?? '')
  const configuration = account.portalConfigurations.get(session?.configuration ?? '')
  if (!session || !customer || !configuration) throw noSuchObject('billing_portal.session', token)
  return { account, session, customer, configuration }
}

function act(context: PortalContext, form: URLSearchParams): 'challenge' | undefined {
  const text = (name: string) => form.get(name) || undefined
  const id = form.get('subscription') ?? ''
  switch (form.get('action')) {
    case 'cancel':
      cancelInPortal(context, id, { feedback: text('feedback'), comment: text('comment') })
      return undefined
    case 'resume':
      resumeInPortal(context, id)
      return undefined
    case 'change': {
      const quantity = text('quantity')
      const count = quantity === undefined ? {} : { quantity: Number(quantity) }
      changeInPortal(context, id, [{ id: form.get('item') ?? '', price: form.get('price') ?? '', ...count }])
      return undefined
    }
    case 'confirm': {
      const task = isValues(context.session.flow)
        ? object(context.session.flow, 'subscription_update_confirm')
        : undefined
      changeInPortal(context, String(task?.subscription ?? ''), objects(task ?? {}, 'items'))
      return undefined
    }
    case 'save_card': {
      const answered = form.get('authenticate')
      const authenticate = answered === 'succeed' || answered === 'fail' ? answered : undefined
      return saveCardInPortal(context, text('payment_method') ?? 'pm_card_visa', authenticate)
    }
    case 'update_customer':
      updateCustomerInPortal(context, { email: text('email'), name: text('name') })
      return undefined
    default:
      throw invalidRequest('The form does not say what is to be done.', { param: 'action' })
  }
}

/** Where the customer is led: as the flow says, once its task is done, and otherwise back to the page. */
function afterwards({ account, session }: PortalContext): SandboxResponse {
  const flow = isValues(session.flow) && !session.flow_done ? session.flow : undefined
  if (!flow) return redirect(session.page_url)
  account.portalSessions.replace({ ...session, flow_done: true })
  const after = object(flow, 'after_completion') ?? {}
  const target = object(after, 'redirect')
  if (after.type === 'redirect' && target) return redirect(String(target.return_url))
  if (after.type !== 'hosted_confirmation') return redirect(session.page_url)
  const message = object(after, 'hosted_confirmation')?.custom_message
  return page('All done', html`<p>${typeof message === 'string' ? message : 'Your changes have been saved.'}</p>`)
}

function portalPage(context: PortalContext, problem?: string): SandboxResponse {
  const { account, session, customer, configuration } = context
  const { features } = configuration
  const flow = isValues(session.flow) && !session.flow_done ? session.flow : undefined
  const shows = (type: string) => flow === undefined || flow.type === type
  const subscriptions = account.subscriptions.where('customer', customer.id).filter((row) => !hasEnded(row))
  const headline = configuration.business_profile.headline
  return page(
    account.name,
    html`${problem !== undefined && html`<p role="alert">${problem}</p>`}
${typeof headline === 'string' && html`<p>${headline}</p>`}
${flow?.type === 'subscription_update_confirm' && confirmation(context, flow)}
${subscriptions.map((row) => subscriptionSection(context, row, flow))}
${features.payment_method_update.enabled === true && shows('payment_method_update') && cards(context)}
${features.customer_update.enabled === true && shows('customer_update') && details(context)}
${features.invoice_history.enabled === true && flow === undefined && invoices(context)}
${session.return_url !== null && html`<p><a href="${session.return_url}">Return to ${account.name}</a></p>`}`,
  )
}

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)

const form = (action: string, label: string, fields: Html): Html => html`<form method="post">${fields}
<button name="action" value="${action}">${label}</button></form>`

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

/** What the customer may do with a subscription: all that the configuration allows, or the task of the flow. */
function subscriptionSection(
  { account, configuration }: PortalContext,
  subscription: SubscriptionRecord,
  flow: Values | undefined,
): Html | undefined {
  const task = flow && object(flow, String(flow.type))
  if (flow && task?.subscription !== subscription.id) return undefined
  const { subscription_cancel, subscription_update } = configuration.features
  const lines = subscription.items.map(({ price: id, quantity, usage_from }) => {
    const price = account.prices.get(id)
    if (usage_from !== undefined) return html`<li>${account.products.get(price?.product ?? '')?.name}: by usage</li>`
    const amount = formatAmount(price ? priceAmount(price, quantity) : 0, subscription.currency)
    return html`<li>${quantity} × ${account.products.get(price?.product ?? '')?.name}: ${amount} / ${price?.recurring?.interval}</li>`
  })
  const offers = (type: string, feature: Values) =>
    feature.enabled === true && (flow === undefined || flow.type === type)
  const isCanceling = subscription.cancel_at !== null
  const id = hidden('subscription', subscription.id)
  return html`<section><h2>Subscription</h2><ul>${lines}</ul>
<p>${subscription.status}, ${isCanceling ? 'ends' : 'renews'} on ${day(subscription.cancel_at ?? subscription.current_period_end)}</p>
${isCanceling && form('resume', "Don't cancel subscription", id)}
${!isCanceling && offers('subscription_cancel', subscription_cancel) && form('cancel', 'Cancel subscription', html`${id}${reasons(subscription_cancel)}`)}
${offers('subscription_update', subscription_update) && planForm(account, subscription, subscription_update)}
</section>`
}

function reasons(feature: Values): Html | null {
  const reason = object(feature, 'cancellation_reason')
  if (reason?.enabled !== true) return null
  const options = strings(reason, 'options').map((option) => html`<option>${option}</option>`)
  return html`<label>Reason <select name="feedback"><option></option>${options}</select></label>
<label>Comment <input name="comment"></label>`
}

/** The prices that the customer may switch the first item to. */
function planForm(account: Account, { id, items, currency }: SubscriptionRecord, feature: Values): Html | null {
  const [item] = items
  if (!item) return null
  const prices = objects(feature, 'products').flatMap((product) => strings(product, 'prices'))
  const options = prices.map((name) => {
    const price = account.prices.get(name)
    const label = `${account.products.get(price?.product ?? '')?.name}: ${formatAmount(price ? priceAmount(price, 1) : 0, currency)} / ${price?.recurring?.interval}`
    return html`<option value="${name}"${name === item.price ? html` selected` : null}>${label}</option>`
  })
  const hasQuantity = strings(feature, 'default_allowed_updates').includes('quantity') && item.usage_from === undefined
  const quantity = hasQuantity
    ? html`<label>Quantity <input type="number" name="quantity" min="1" value="${item.quantity}"></label>`
    : null
  const fields = html`${hidden('subscription', id)}${hidden('item', item.id)}
<label>Plan <select name="price">${options}</select></label>${quantity}`
  return form('change', 'Update subscription', fields)
}

/** The change that the application prepared, for the customer to confirm. */
function confirmation({ account }: PortalContext, flow: Values): Html {
  const rows = objects(object(flow, 'subscription_update_confirm') ?? {}, 'items').map((item) => {
    const price = account.prices.get(String(item.price ?? ''))
    return html`<li>${String(item.quantity ?? 1)} × ${account.products.get(price?.product ?? '')?.name ?? 'the current plan'}</li>`
  })
  return html`<section><h2>Confirm your updates</h2><ul>${rows}</ul>${form('confirm', 'Confirm', html``)}</section>`
}

function cards({ account, customer }: PortalContext): Html {
  const rows = account.paymentMethods.where('customer', customer.id).map((method: PaymentMethodRecord) => {
    const { brand, last4 } = testCard(method.card)
    const isDefault = customer.invoice_settings.default_payment_method === method.id
    return html`<li>${brand} ${last4}${isDefault ? ' (default)' : ''}</li>`
  })
  return html`<section><h2>Payment methods</h2><ul>${rows}</ul>${form('save_card', 'Save card as default', cardChoice())}</section>`
}

function details({ customer, configuration }: PortalContext): Html {
  const allowed = strings(configuration.features.customer_update, 'allowed_updates')
  const fields = (['email', 'name'] as const)
    .filter((name) => allowed.includes(name))
    .map((name) => html`<label>${name} <input name="${name}" value="${customer[name] ?? ''}"></label>`)
  return html`<section><h2>Billing information</h2>${form('update_customer', 'Save', html`${fields}`)}</section>`
}

function invoices({ account, customer }: PortalContext): Html {
  const rows = account.invoices
    .where('customer', customer.id)
    .filter(({ status }) => status !== 'draft')
    .reverse()
    .map(
      ({ created, number, status, amount_due, currency }) =>
        html`<tr><td>${day(created)}</td><td>${number}</td><td>${status}</td><td>${formatAmount(amount_due, currency)}</td></tr>`,
    )
  return html`<section><h2>Invoice history</h2><table>${rows}</table></section>`
}
