import type { IncomingHttpHeaders } from 'node:http'
import type {
  Account,
  ActiveEntitlementSummary,
  Charge,
  CheckoutSession,
  Coupon,
  CreditNote,
  Customer,
  Dispute,
  Invoice,
  PaymentIntent,
  PaymentMethod,
  Payout,
  Price,
  Product,
  PromotionCode,
  Refund,
  SetupIntent,
  Subscription,
  SubscriptionSchedule,
} from '@billing/stripe'
import {
  type OtherStripeEvent,
  type StripeEvent,
  type StripeEventOf,
  type StripeObject,
  type StripeRelatedObject,
  type StripeThinEvent,
  type StripeThinEventType,
  signWebhook,
  verifyWebhook,
  type WebhookCheck,
  WebhookSignatureError,
} from '@billing/stripe/webhooks'
import type Official from 'stripe'
import { describe, expectTypeOf, test } from 'vitest'

declare const event: StripeEvent
declare const received: StripeEvent | StripeThinEvent
declare const headers: IncomingHttpHeaders

test('default', () => {
  expectTypeOf(verifyWebhook).returns.resolves.toEqualTypeOf<StripeEvent | StripeThinEvent>()
  expectTypeOf(signWebhook).returns.resolves.toEqualTypeOf<string>()
  if (event.type === 'invoice.paid') {
    expectTypeOf(event.data.object).toEqualTypeOf<Invoice>()
    expectTypeOf(event.data.previous_attributes).toEqualTypeOf<Partial<Invoice> | undefined>()
  }
})

describe('an event', () => {
  test('carries the object that its type begins with', () => {
    if (event.type === 'charge.refunded') expectTypeOf(event.data.object).toEqualTypeOf<Charge>()
    if (event.type === 'customer.created') expectTypeOf(event.data.object).toEqualTypeOf<Customer>()
    if (event.type === 'customer.deleted') expectTypeOf(event.data.object).toEqualTypeOf<Customer>()
    if (event.type === 'customer.subscription.deleted') expectTypeOf(event.data.object).toEqualTypeOf<Subscription>()
    if (event.type === 'payment_intent.succeeded') expectTypeOf(event.data.object).toEqualTypeOf<PaymentIntent>()
    if (event.type === 'payment_method.attached') expectTypeOf(event.data.object).toEqualTypeOf<PaymentMethod>()
    if (event.type === 'payment_method.detached') expectTypeOf(event.data.object).toEqualTypeOf<PaymentMethod>()
    if (event.type === 'price.updated') expectTypeOf(event.data.object).toEqualTypeOf<Price>()
    if (event.type === 'product.updated') expectTypeOf(event.data.object).toEqualTypeOf<Product>()
    if (event.type === 'refund.created') expectTypeOf(event.data.object).toEqualTypeOf<Refund>()
    if (event.type === 'charge.refund.updated') expectTypeOf(event.data.object).toEqualTypeOf<Refund>()
    if (event.type === 'charge.dispute.created') expectTypeOf(event.data.object).toEqualTypeOf<Dispute>()
    if (event.type === 'checkout.session.completed') expectTypeOf(event.data.object).toEqualTypeOf<CheckoutSession>()
    if (event.type === 'setup_intent.succeeded') expectTypeOf(event.data.object).toEqualTypeOf<SetupIntent>()
    if (event.type === 'subscription_schedule.released')
      expectTypeOf(event.data.object).toEqualTypeOf<SubscriptionSchedule>()
    if (event.type === 'account.updated') expectTypeOf(event.data.object).toEqualTypeOf<Account>()
    if (event.type === 'payout.paid') expectTypeOf(event.data.object).toEqualTypeOf<Payout>()
    if (event.type === 'coupon.deleted') expectTypeOf(event.data.object).toEqualTypeOf<Coupon>()
    if (event.type === 'promotion_code.created') expectTypeOf(event.data.object).toEqualTypeOf<PromotionCode>()
    if (event.type === 'credit_note.voided') expectTypeOf(event.data.object).toEqualTypeOf<CreditNote>()
    if (event.type === 'entitlements.active_entitlement_summary.updated')
      expectTypeOf(event.data.object).toEqualTypeOf<ActiveEntitlementSummary>()
  })

  test('narrows in a switch', () => {
    switch (event.type) {
      case 'invoice.paid':
      case 'invoice.payment_failed':
        expectTypeOf(event.data.object).toEqualTypeOf<Invoice>()
        break
      case 'customer.subscription.updated':
        expectTypeOf(event.data.object).toEqualTypeOf<Subscription>()
        break
      case 'topup.created':
        expectTypeOf(event).toEqualTypeOf<OtherStripeEvent>()
        break
      default:
        expectTypeOf(event.id).toEqualTypeOf<string>()
    }
  })

  test('of a type that is newer than this package carries the object it begins with', () => {
    if (event.type === 'invoice.some_day') expectTypeOf(event.data.object).toEqualTypeOf<Invoice>()
    if (event.type === 'customer.subscription.some_day') expectTypeOf(event.data.object).toEqualTypeOf<Subscription>()
    if (event.type === 'topup.some_day') expectTypeOf(event.data.object).toEqualTypeOf<StripeObject>()
    if (event.type === 'climate.some_day.created') expectTypeOf(event.data.object).toEqualTypeOf<StripeObject>()
    // What a family of several objects will carry is not known.
    // @ts-expect-error
    if (event.type === 'charge.some_day') return
    // @ts-expect-error
    if (event.type === 'account.some_day') return
    if (String(event.type) === 'some_day.created') expectTypeOf(event.data.object.object).toEqualTypeOf<string>()
  })

  test('about another object has an open one', () => {
    if (event.type === 'customer.source.created') expectTypeOf(event.data.object).toEqualTypeOf<StripeObject>()
    if (event.type === 'person.updated') {
      expectTypeOf(event.data.object).toEqualTypeOf<StripeObject>()
      expectTypeOf(event.data.object.verification).toEqualTypeOf<unknown>()
    }
  })

  test('has a name for handlers of one object, and of one type', () => {
    const handle = (_: StripeEventOf<string, Invoice>): void => {}
    if (event.type === 'invoice.paid') handle(event)
    // @ts-expect-error
    if (event.type === 'customer.created') handle(event)
    const handlePaid = (_: StripeEventOf<'invoice.paid', Invoice>): void => {}
    if (event.type === 'invoice.paid') handlePaid({ ...event, type: 'invoice.paid' })
    // @ts-expect-error
    if (event.type === 'customer.created') handlePaid({ ...event, type: 'invoice.paid' })
  })

  test('tells whether its version is that of the types', () => {
    expectTypeOf(event.versionMismatch).toEqualTypeOf<boolean | undefined>()
    // @ts-expect-error
    event.versionMismatch = false
  })
})

describe('of the official client', () => {
  type Types = Official.Event['type']
  type Object<Type> = Extract<Official.Event, { type: Type }>['data']['object']
  /** What an event of an official type carries here. */
  type Ours<Type> =
    Extract<StripeEvent, { type: unknown }> extends infer Event
      ? Event extends { type: infer Mine; data: { object: infer Object } }
        ? Type extends Mine
          ? Object
          : never
        : never
      : never
  type Mismatches = {
    [Type in Types]: [Ours<Type>] extends [never]
      ? Type
      : Object<Type> extends { object: infer Name }
        ? Name extends Ours<Type>['object' & keyof Ours<Type>]
          ? never
          : Type
        : never
  }[Types]

  test('every event type is known, and carries the object of the same name', () => {
    expectTypeOf<Exclude<Types, StripeEvent['type']>>().toBeNever()
    expectTypeOf<Mismatches>().toBeNever()
  })

  test('every type of an object that has a model is listed', () => {
    type Models = Exclude<StripeEvent, OtherStripeEvent>['data']['object']['object']
    type Modelled = {
      [Type in Types]: Object<Type> extends { object: Models } ? Type : never
    }[Types]
    expectTypeOf<Extract<Modelled, OtherStripeEvent['type']>>().toBeNever()
    expectTypeOf<'invoice.paid' | 'charge.dispute.created' | 'checkout.session.completed'>().toExtend<Modelled>()
  })

  test('a refund has the same keys', () => {
    expectTypeOf<keyof Refund>().toEqualTypeOf<keyof Official.Refund>()
  })
})

describe('a thin event', () => {
  test('is told by its object', () => {
    if (received.object === 'v2.core.event') {
      expectTypeOf(received).toEqualTypeOf<StripeThinEvent>()
      expectTypeOf(received.related_object).toEqualTypeOf<StripeRelatedObject | null | undefined>()
      // @ts-expect-error it carries none
      received.data.object
    } else {
      expectTypeOf(received).toEqualTypeOf<StripeEvent>()
    }
  })

  test('is told by its type', () => {
    if (received.type === 'v1.invoice.paid') expectTypeOf(received).toEqualTypeOf<StripeThinEvent>()
    if (received.type === 'v2.core.some_day') expectTypeOf(received).toEqualTypeOf<StripeThinEvent>()
    if (received.type === 'invoice.paid') expectTypeOf(received.data.object).toEqualTypeOf<Invoice>()
  })

  test('has every type and property that the official client knows', () => {
    type Notification = Official.V2.Core.EventNotification
    expectTypeOf<Exclude<Notification['type'], StripeThinEventType>>().toBeNever()
    expectTypeOf<Exclude<keyof Notification, keyof StripeThinEvent | 'fetchEvent' | 'fetchRelatedObject'>>().toBeNever()
  })
})

describe('verifyWebhook', () => {
  test('takes bodies and headers as frameworks hand them over', async () => {
    const request = new Request('https://example.com')
    verifyWebhook(await request.text(), request.headers.get('stripe-signature'), 'whsec_1')
    verifyWebhook(await request.arrayBuffer(), request.headers.get('stripe-signature'), ['whsec_1', 'whsec_2'])
    verifyWebhook(Buffer.from(''), headers['stripe-signature'], 'whsec_1', { toleranceSeconds: 0, now: new Date() })
    verifyWebhook('', undefined, 'whsec_1', { toleranceSeconds: undefined, now: undefined })
    verifyWebhook('', 't=1', process.env['STRIPE_WEBHOOK_SECRET'])
    verifyWebhook('', 't=1', [process.env['STRIPE_WEBHOOK_SECRET'], process.env['NEXT_SECRET']])
  })

  test('refuses a parsed body, a missing secret and other options', () => {
    // @ts-expect-error
    verifyWebhook({ id: 'evt_1' }, 't=1', 'whsec_1')
    // @ts-expect-error
    verifyWebhook('', 't=1')
    // @ts-expect-error
    verifyWebhook('', 't=1', 'whsec_1', { tolerance: 300 })
  })
})

test('its error names the check that failed', () => {
  const error: unknown = undefined
  if (WebhookSignatureError.isInstance(error)) {
    expectTypeOf(error.check).toEqualTypeOf<WebhookCheck>()
    expectTypeOf(error.provider).toEqualTypeOf<string>()
  }
})
