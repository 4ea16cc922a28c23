import type { Wire } from '../http/endpoint.js'
import type { TokenRecord } from '../state/records.js'
import { testCard } from '../test-cards.js'
import { expiryYear, fingerprint } from './payment-method.js'

/** Brands as tokens and sources have them. */
const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  discover: 'Discover',
  mastercard: 'MasterCard',
  visa: 'Visa',
}

export function presentToken(token: TokenRecord): Wire {
  const { brand, last4, funding } = testCard(token.card)
  return {
    id: token.id,
    object: 'token',
    card: {
      id: token.id.replace(/^tok/, 'card'),
      object: 'card',
      address_city: null,
      address_country: null,
      address_line1: null,
      address_line1_check: null,
      address_line2: null,
      address_state: null,
      address_zip: null,
      address_zip_check: null,
      brand: BRANDS[brand] ?? brand,
      country: 'US',
      cvc_check: 'unchecked',
      dynamic_last4: null,
      exp_month: token.expiry?.month ?? 12,
      exp_year: token.expiry?.year ?? expiryYear(token.created),
      fingerprint: fingerprint(last4),
      funding,
      last4,
      metadata: {},
      name: null,
      networks: { preferred: null },
      regulated_status: 'unregulated',
      tokenization_method: null,
      ...token.details,
    },
    client_ip: null,
    created: token.created,
    livemode: false,
    type: 'card',
    used: token.used,
  }
}
