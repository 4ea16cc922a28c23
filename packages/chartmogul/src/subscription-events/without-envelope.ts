import type { DisabledSubscriptionEvent, SubscriptionEvent } from '../gen/models.js'

/** The event of an answer. ChartMogul's own clients disagree on whether it is in an envelope when it is disabled. */
export const withoutEnvelope = (answer: DisabledSubscriptionEvent): SubscriptionEvent =>
  'subscription_event' in answer ? answer.subscription_event : answer
