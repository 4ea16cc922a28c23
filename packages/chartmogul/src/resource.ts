import type { Resource } from '@billing/core/internal'
import type { ChartMogulClient } from './client.js'

/** The operations of a resource, with the types of its methods and of the walks over its lists. */
export type ChartMogulResource<Methods = unknown, Lists = unknown> = Resource<ChartMogulClient, Methods, Lists>
