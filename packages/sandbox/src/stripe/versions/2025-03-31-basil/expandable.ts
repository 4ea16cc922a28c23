import type { VersionChange } from '../version-change.types.js'

export const EXPANDABLE: NonNullable<VersionChange['expandable']> = {
  charge: { invoice: { to: 'invoice', as: 'reference' } },
  invoice: {
    charge: { to: 'charge', as: 'reference' },
    discount: { to: 'discount', as: 'object' },
    payment_intent: { to: 'payment_intent', as: 'reference' },
    quote: { to: 'opaque', as: 'reference' },
    subscription: { to: 'subscription', as: 'reference' },
  },
  invoiceitem: {
    price: { to: 'price', as: 'object' },
    subscription: { to: 'subscription', as: 'reference' },
  },
  line_item: { price: { to: 'price', as: 'object' } },
  payment_intent: { invoice: { to: 'invoice', as: 'reference' } },
  subscription: { discount: { to: 'discount', as: 'object' } },
}
