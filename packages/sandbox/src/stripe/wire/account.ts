import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'

/** A standard account that has been set up: what is optional at Stripe and not known here is left out. */
export const presentAccount = (account: Account): Wire => ({
  id: account.id,
  object: 'account',
  business_profile: {
    mcc: null,
    minority_owned_business_designation: null,
    name: account.name,
    specified_commercial_transactions_act_url: null,
    support_address: null,
    support_email: null,
    support_phone: null,
    support_url: null,
    url: null,
  },
  business_type: 'company',
  capabilities: { card_payments: 'active', transfers: 'active' },
  charges_enabled: true,
  country: 'US',
  default_currency: 'usd',
  details_submitted: true,
  email: 'owner@example.com',
  payouts_enabled: true,
  type: 'standard',
})
