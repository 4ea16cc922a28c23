export {
  type ChargeOverEvent,
  type ChargeOverEventData,
  verifyWebhook as verifyChargeOverWebhook,
  type WebhookHeaders,
} from '@billing/chargeover/webhooks'
export { type WebhookCheck, type WebhookPayload, type WebhookSecret, WebhookSignatureError } from '@billing/core'
export {
  type OtherStripeEvent,
  type Refund,
  type SignWebhookOptions as SignStripeWebhookOptions,
  type StripeEvent,
  type StripeEventOf,
  type StripeObject,
  type StripeRelatedObject,
  type StripeThinEvent,
  type StripeThinEventType,
  signWebhook as signStripeWebhook,
  type VerifyWebhookOptions as VerifyStripeWebhookOptions,
  verifyWebhook as verifyStripeWebhook,
} from '@billing/stripe/webhooks'
