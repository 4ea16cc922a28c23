export { type WebhookCheck, type WebhookPayload, type WebhookSecret, WebhookSignatureError } from '@billing/core'
export type { ChargeOverEvent, ChargeOverEventData } from './webhooks/event.js'
export type { WebhookHeaders } from './webhooks/read-header.js'
export { verifyWebhook } from './webhooks/verify-webhook.js'
