import type { Resource } from '@billing/core/internal'

/** The operations of a resource, with the types of its methods and of the walks over its lists. */
export type ChartMogulResource<Methods = unknown, Lists = unknown> = Resource<'chartmogul', Methods, Lists>
