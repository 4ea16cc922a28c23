import type { Resource } from '@billing/core/internal'
import type { StripeClient } from './client.js'

/** The operations of a resource, with the types of its methods and of the walks over its lists. */
export type StripeResource<Methods = unknown, Lists = unknown> = Resource<StripeClient, Methods, Lists>
