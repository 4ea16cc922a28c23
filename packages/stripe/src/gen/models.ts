// Generated from openapi/ by `pnpm generate`. Do not edit.

export interface AbaAddress {
  account_holder_address: Address;
  account_holder_name: string;
  account_number: string;
  account_type: string;
  bank_address: Address;
  bank_name: string;
  routing_number: string;
}
/** A Stripe account. */
export interface Account {
  id: string;
  object: "account";
  business_type?: string | null;
  charges_enabled?: boolean;
  country?: string;
  /** Unix seconds. */
  created?: number;
  default_currency?: string;
  details_submitted?: boolean;
  email?: string | null;
  metadata?: {
    [key: string]: string;
  };
  payouts_enabled?: boolean;
  type?: 'custom' | 'express' | 'none' | 'standard' | (string & {});
}
export interface AcssDebitOptions {
  mandate_options?: {
    custom_mandate_url?: string;
    interval_description: string | null;
    payment_schedule: 'combined' | 'interval' | 'sporadic' | (string & {}) | null;
    transaction_type: 'business' | 'personal' | (string & {}) | null;
  };
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
/** Postal address. */
export interface Address {
  city: string | null;
  country: string | null;
  line1: string | null;
  line2: string | null;
  postal_code: string | null;
  state: string | null;
}
/** Postal address. */
export interface AddressParam {
  city?: string | undefined;
  /** Two-letter country code. */
  country?: string | undefined;
  /** Street and number. */
  line1?: string | undefined;
  /** Flat, suite or the like. */
  line2?: string | undefined;
  postal_code?: string | undefined;
  /** State, county or province. */
  state?: string | undefined;
}
export interface AlipayRedirect {
  native_data: string | null;
  native_url: string | null;
  return_url: string | null;
  url: string | null;
}
/** What every list carries beside its rows. */
export interface AmountDetailsLineItemList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: PaymentIntentAmountDetailsLineItem[];
}
export type ApiErrorCode = 'amount_too_large' | 'amount_too_small' | 'api_key_expired' | 'authentication_required' | 'balance_insufficient' | 'card_declined' | 'charge_already_captured' | 'charge_expired_for_capture' | 'customer_tax_location_invalid' | 'expired_card' | 'idempotency_key_in_use' | 'incorrect_cvc' | 'incorrect_number' | 'insufficient_funds' | 'intent_invalid_state' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_number' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_payment_intent_requires_action' | 'lock_timeout' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_unexpected_state' | 'payment_method_customer_decline' | 'processing_error' | 'rate_limit' | 'resource_already_exists' | 'resource_missing' | 'secret_key_required' | 'status_transition_invalid' | (string & {});
/** What went wrong, as errors carry it and as failed payments and finalizations keep it. */
export interface ApiErrorDetail {
  /** What to do with the declined card, for example `try_again_later`. */
  advice_code?: string;
  /** Charge that failed. */
  charge?: string;
  code?: ApiErrorCode;
  /** Reason of the card issuer, for example `insufficient_funds`. */
  decline_code?: string;
  /** Stripe's page about this `code`. */
  doc_url?: string;
  /** For people; may be shown to the customer on card errors. */
  message?: string;
  /** Two-digit advice of the card network. */
  network_advice_code?: string;
  /** Decline code of the card network. */
  network_decline_code?: string;
  /** The parameter that caused the error, in bracket notation. */
  param?: string;
  payment_intent?: PaymentIntent;
  payment_method?: PaymentMethod;
  payment_method_type?: string;
  /** The request in the dashboard. */
  request_log_url?: string;
  setup_intent?: SetupIntent;
  source?: CustomerSource;
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | (string & {});
}
/** The Connect application that made the object. */
export interface Application {
  id: string;
  object: "application";
  /** Never sent; lets `deleted` tell this object from its deleted form. */
  deleted?: false;
  name?: string | null;
}
/** Funds of the account per currency. */
export interface Balance {
  object: "balance";
  /** Can be paid out now. */
  available: BalanceAmount[];
  /** Held against negative balances of connected accounts. */
  connect_reserved?: BalanceAmount[];
  /** Can be paid out at once, for a fee. */
  instant_available?: InstantAvailableBalance[];
  /** Funds for issued cards. */
  issuing?: {
    available: BalanceAmount[];
  };
  livemode: boolean;
  /** Not settled yet. */
  pending: BalanceAmount[];
  /** Set aside for refunds and disputes. */
  refund_and_dispute_prefunding?: {
    available: BalanceAmount[];
    pending: BalanceAmount[];
  };
}
export interface BalanceAmount {
  /** Minor currency unit; negative when the account owes. */
  amount: number;
  currency: string;
  source_types?: BalanceSourceTypes;
}
/** Minor currency units per kind of source. */
export interface BalanceSourceTypes {
  /** Minor currency unit. */
  bank_account?: number;
  /** Minor currency unit. */
  card?: number;
  /** Minor currency unit. */
  fpx?: number;
}
/** Effect of a payment on the balance. */
export interface BalanceTransaction {
  id: string;
  object: "balance_transaction";
  /** Minor currency unit before fees. */
  amount?: number;
  /** Unix seconds. */
  available_on?: number;
  /** Unix seconds. */
  created?: number;
  currency?: string;
  description?: string | null;
  exchange_rate?: number | null;
  /** Minor currency unit. */
  fee?: number;
  /** Minor currency unit after fees. */
  net?: number;
  reporting_category?: string;
  source?: string | null;
  status?: 'available' | 'pending' | (string & {});
  type?: string;
}
export interface BankAccount {
  id: string;
  object: "bank_account";
  account_holder_name?: string | null;
  account_holder_type?: 'company' | 'individual' | (string & {}) | null;
  bank_name?: string | null;
  country?: string;
  currency?: string;
  /** Never sent; lets `deleted` tell this object from its deleted form. */
  deleted?: false;
  fingerprint?: string | null;
  last4?: string;
  routing_number?: string | null;
  status?: 'errored' | 'new' | 'validated' | 'verification_failed' | 'verified' | (string & {});
}
export interface BankAccountFilters {
  account_subcategories?: 'checking' | 'savings' | (string & {})[];
}
/** How the customer pays by bank transfer. */
export interface BankTransferInstructions {
  /** Minor currency unit still to be transferred. */
  amount_remaining: number | null;
  currency: string | null;
  financial_addresses?: FinancialAddress[];
  hosted_instructions_url: string | null;
  /** Text by which the transfer is matched. */
  reference: string | null;
  type: 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | (string & {});
}
export interface BillieCompanyDetails {
  registered_address?: Address;
  registered_name: string | null;
  registration_number: string | null;
  registration_type?: 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | (string & {});
  vat: string | null;
}
export interface BillieOptions {
  capture_method?: 'manual' | (string & {});
  company_details?: BillieCompanyDetails;
  reference?: string | null;
}
export interface BillingAcssDebitOptions {
  mandate_options?: {
    transaction_type: 'business' | 'personal' | (string & {}) | null;
  };
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
export interface BillingBancontactOptions {
  preferred_language: 'de' | 'en' | 'fr' | 'nl' | (string & {});
}
export interface BillingCustomerBalanceOptions {
  bank_transfer?: {
    eu_bank_transfer?: EuBankTransfer;
    type: string | null;
  };
  funding_type: 'bank_transfer' | (string & {}) | null;
}
/** Fixed calendar values for the billing cycle, in UTC. */
export interface BillingCycleAnchorConfig {
  day_of_month: number;
  hour: number | null;
  minute: number | null;
  month: number | null;
  second: number | null;
}
export interface BillingDetails {
  address?: Address | null;
  email?: string | null;
  name?: string | null;
  phone?: string | null;
  tax_id?: string | null;
}
/** How prorations and invoices are calculated. */
export interface BillingMode {
  flexible: {
    proration_discounts?: 'included' | 'itemized' | (string & {});
  } | null;
  type: 'classic' | 'flexible' | (string & {});
  /** Unix seconds. */
  updated_at?: number;
}
export interface BillingPaytoOptions {
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    purpose: 'personal' | 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'retail' | 'salary' | 'tax' | 'utility' | (string & {}) | null;
  };
}
/** How far ahead items are billed. */
export interface BillingSchedule {
  /** Null covers every item. */
  applies_to: {
    price: string | Price | null;
    type: 'price' | (string & {});
  }[] | null;
  bill_until: {
    /** Unix seconds. */
    computed_timestamp: number;
    duration: {
      interval: 'day' | 'month' | 'week' | 'year' | (string & {});
      interval_count: number | null;
    } | null;
    /** Unix seconds. */
    timestamp: number | null;
    type: 'duration' | 'timestamp' | (string & {});
  };
  key: string;
}
export interface BillingUpiOptions {
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    description: string | null;
    /** Unix seconds. */
    end_date: number | null;
  };
}
export interface BillingUsBankAccountOptions {
  financial_connections?: {
    filters?: BankAccountFilters;
    permissions?: 'payment_method' | 'balances' | 'ownership' | 'transactions' | (string & {})[];
    prefetch: 'balances' | 'ownership' | 'transactions' | (string & {})[] | null;
  };
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
export interface BoletoVoucher {
  /** Unix seconds. */
  expires_at: number | null;
  hosted_voucher_url: string | null;
  number: string | null;
  pdf: string | null;
}
export interface CancelPaymentIntentBody {
  /** Reason for cancellation: "abandoned", "automatic", "duplicate", or "requested_by_customer". Stripe refuses "automatic", which only Stripe itself sets, and accepts "fraudulent". */
  cancellation_reason?: 'abandoned' | 'automatic' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | (string & {}) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "pi_ghi789",
 *   "cancellation_reason": "requested_by_customer"
 * }
 */
export interface CancelPaymentIntentParams {
  /** Payment intent ID (e.g., "pi_..."). */
  id: string;
  /** Reason for cancellation: "abandoned", "automatic", "duplicate", or "requested_by_customer". Stripe refuses "automatic", which only Stripe itself sets, and accepts "fraudulent". */
  cancellation_reason?: 'abandoned' | 'automatic' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | (string & {}) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "sub_mno345",
 *   "prorate": true,
 *   "invoice_now": true
 * }
 */
export interface CancelSubscriptionParams {
  /** Subscription ID to cancel (e.g., "sub_..."). */
  id: string;
  /**
   * Whether to prorate unused time. Default: true. **Stripe's own default is false; left out, true is sent, and unused time is credited to the customer.**
   * @default true
   */
  prorate?: boolean | undefined;
  /**
   * Whether to generate a final invoice immediately. Default: true. **Stripe's own default is false; left out, true is sent, and pending usage and prorations are billed at once.**
   * @default true
   */
  invoice_now?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
}
export interface CancellationDetails {
  comment: string | null;
  /** What the customer gave as reason. */
  feedback: 'other' | 'customer_service' | 'low_quality' | 'missing_features' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | (string & {}) | null;
  feedback_option: string | FeedbackOption | null;
  /** Why Stripe canceled it. */
  reason: 'canceled_by_retention_policy' | 'cancellation_requested' | 'payment_disputed' | 'payment_failed' | (string & {}) | null;
}
export interface CapturePaymentIntentBody {
  /** Amount to capture in cents. Defaults to full amount if omitted. The rest is released. */
  amount_to_capture?: number | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "pi_ghi789",
 *   "amount_to_capture": 7500
 * }
 */
export interface CapturePaymentIntentParams {
  /** Payment intent ID (e.g., "pi_..."). */
  id: string;
  /** Amount to capture in cents. Defaults to full amount if omitted. The rest is released. */
  amount_to_capture?: number | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
export interface Card {
  id: string;
  object: "card";
  brand?: string;
  country?: string | null;
  /** Never sent; lets `deleted` tell this object from its deleted form. */
  deleted?: false;
  exp_month?: number;
  exp_year?: number;
  fingerprint?: string | null;
  funding?: 'credit' | 'debit' | 'prepaid' | 'unknown' | (string & {});
  last4?: string;
  name?: string | null;
}
/** Instalments a card payment is split into. */
export interface CardInstallmentPlan {
  count: number | null;
  interval: 'month' | (string & {}) | null;
  type: 'bonus' | 'fixed_count' | 'revolving' | (string & {});
}
/** Mandate for recurring card payments. */
export interface CardMandateOptions {
  /** Minor currency unit. */
  amount: number;
  amount_type: 'fixed' | 'maximum' | (string & {});
  description: string | null;
  /** Unix seconds. */
  end_date: number | null;
  interval: 'day' | 'month' | 'week' | 'year' | 'sporadic' | (string & {});
  interval_count: number | null;
  reference: string;
  /** Unix seconds. */
  start_date: number;
  supported_types: 'india' | (string & {})[] | null;
}
export type CardNetwork = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'visa' | 'unknown' | (string & {});
export interface CardOptions {
  capture_method?: 'manual' | (string & {});
  installments: {
    available_plans: CardInstallmentPlan[] | null;
    enabled: boolean;
    plan: CardInstallmentPlan | null;
  } | null;
  mandate_options: CardMandateOptions | null;
  network: CardNetwork | null;
  request_extended_authorization?: 'never' | 'if_available' | (string & {});
  request_incremental_authorization?: 'never' | 'if_available' | (string & {});
  request_multicapture?: 'never' | 'if_available' | (string & {});
  request_overcapture?: 'never' | 'if_available' | (string & {});
  request_three_d_secure: 'automatic' | 'any' | 'challenge' | (string & {}) | null;
  require_cvc_recollection?: boolean;
  setup_credential_usage?: 'recurring' | 'installment' | 'unscheduled' | (string & {});
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** For Japanese statements. */
  statement_descriptor_suffix_kana?: string;
  /** For Japanese statements. */
  statement_descriptor_suffix_kanji?: string;
  stored_credential_usage?: 'recurring' | 'installment' | 'unscheduled' | (string & {});
}
export interface CardPresentOptions {
  capture_method?: 'manual' | 'manual_preferred' | (string & {});
  request_extended_authorization: boolean | null;
  request_incremental_authorization_support: boolean | null;
  routing?: {
    requested_priority: 'domestic' | 'international' | (string & {}) | null;
  };
}
/** Funds a customer has transferred but not spent. Has no ID of its own. */
export interface CashBalance {
  object: "cash_balance";
  /** Minor currency units per currency. */
  available?: {
    [key: string]: number;
  } | null;
  customer?: string;
  customer_account?: string | null;
  livemode?: boolean;
  settings?: {
    reconciliation_mode?: 'automatic' | 'manual' | (string & {});
    using_merchant_default?: boolean;
  };
}
export interface CashappRedirectOrQrCode {
  hosted_instructions_url: string;
  mobile_auth_url: string;
  qr_code: ExpiringQrCode;
}
/** One attempt to move money. */
export interface Charge {
  id: string;
  object: "charge";
  /** Minor currency unit. */
  amount?: number;
  /** Minor currency unit. */
  amount_captured?: number;
  /** Minor currency unit. */
  amount_refunded?: number;
  /** Minor currency unit that goes to the platform. */
  application_fee_amount?: number | null;
  balance_transaction?: string | BalanceTransaction | null;
  billing_details?: BillingDetails;
  calculated_statement_descriptor?: string | null;
  captured?: boolean;
  /** Unix seconds. */
  created?: number;
  currency?: string;
  customer?: string | Customer | DeletedCustomer | null;
  description?: string | null;
  disputed?: boolean;
  failure_code?: string | null;
  failure_message?: string | null;
  livemode?: boolean;
  metadata?: {
    [key: string]: string;
  };
  on_behalf_of?: string | Account | null;
  outcome?: ChargeOutcome;
  /** Whether it succeeded or was authorized. */
  paid?: boolean;
  payment_intent?: string | PaymentIntent | null;
  payment_method?: string | null;
  /** The payment method as it was; the details are under the key named by `type`. */
  payment_method_details?: {
    [key: string]: unknown;
  } | null;
  receipt_email?: string | null;
  receipt_number?: string | null;
  receipt_url?: string | null;
  /** Whether all of it was refunded. */
  refunded?: boolean;
  review?: string | Review | null;
  shipping?: Shipping | null;
  statement_descriptor?: string | null;
  statement_descriptor_suffix?: string | null;
  status?: 'failed' | 'pending' | 'succeeded' | (string & {});
  transfer_group?: string | null;
}
/** How the networks and the fraud checks judged the charge. */
export type ChargeOutcome = {
  advice_code?: string | null;
  network_advice_code?: string | null;
  network_decline_code?: string | null;
  network_status?: string | null;
  reason?: string | null;
  risk_level?: 'normal' | 'elevated' | 'highest' | 'not_assessed' | 'unknown' | (string & {});
  risk_score?: number;
  seller_message?: string | null;
  type?: string;
} | null;
export interface ConfirmPaymentIntentBody {
  /** Payment method ID (e.g., "pm_...") or token. */
  payment_method?: string | undefined;
  /** URL to redirect after payment completion. Stripe answers 400 without it where automatic payment methods allow redirects (the default). */
  return_url?: string | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "pi_ghi789",
 *   "payment_method": "pm_card_visa",
 *   "return_url": "https://example.com/payment/complete"
 * }
 */
export interface ConfirmPaymentIntentParams {
  /** Payment intent ID (e.g., "pi_..."). */
  id: string;
  /** Payment method ID (e.g., "pm_...") or token. */
  payment_method?: string | undefined;
  /** URL to redirect after payment completion. Stripe answers 400 without it where automatic payment methods allow redirects (the default). */
  return_url?: string | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/** The account that issues an invoice or is liable for its tax. */
export interface ConnectAccountReference {
  account?: string | Account;
  type: 'account' | 'self' | (string & {});
}
/** What a discount is worth. */
export interface Coupon {
  id: string;
  object: "coupon";
  /** Minor currency unit of `currency`. */
  amount_off?: number | null;
  /** Unix seconds. */
  created?: number;
  currency?: string | null;
  duration?: 'forever' | 'once' | 'repeating' | (string & {});
  duration_in_months?: number | null;
  livemode?: boolean;
  max_redemptions?: number | null;
  metadata?: {
    [key: string]: string;
  } | null;
  name?: string | null;
  /** Percentage, such as 25.5. */
  percent_off?: number | null;
  /** Unix seconds. */
  redeem_by?: number | null;
  times_redeemed?: number;
  /** Whether it can still be used. */
  valid?: boolean;
}
/**
 * @example {
 *   "name": "Acme Corp",
 *   "email": "billing@example.com",
 *   "description": "Enterprise customer",
 *   "phone": "+1 555-0123",
 *   "metadata": {
 *     "crm_id": "12345",
 *     "tier": "enterprise"
 *   }
 * }
 */
export interface CreateCustomerParams {
  /** Customer display name. */
  name?: string | undefined;
  /** Customer email address. */
  email?: string | undefined;
  /** Internal description for this customer. */
  description?: string | undefined;
  /** Customer phone number. */
  phone?: string | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Postal address, also used to work out tax. */
  address?: ({
    city?: string | undefined;
    /** Two-letter country code. */
    country?: string | undefined;
    /** Street and number. */
    line1?: string | undefined;
    /** Flat, suite or the like. */
    line2?: string | undefined;
    postal_code?: string | undefined;
    /** State, county or province. */
    state?: string | undefined;
  } | "" | null) | undefined;
  /** Where and to whom goods are shipped, printed on invoices. */
  shipping?: ({
    address: AddressParam;
    /** Recipient. */
    name: string;
    phone?: string | undefined;
  } | "" | null) | undefined;
  invoice_settings?: CustomerInvoiceSettingsParam | undefined;
  /** Whether tax is charged; `reverse` prints a reverse-charge note on invoices. */
  tax_exempt?: ('none' | 'exempt' | 'reverse' | (string & {}) | null) | undefined;
  /** Languages in order of preference, such as en or pt-BR. */
  preferred_locales?: string[] | undefined;
  /** ID of the payment method to attach. */
  payment_method?: string | undefined;
  /** ID of the test clock whose time the customer lives in; cannot be changed later. */
  test_clock?: string | undefined;
  /** Related objects to answer in full. */
  expand?: CustomerExpandPath[] | undefined;
}
/**
 * @example {
 *   "customer": "cus_abc123",
 *   "description": "March 2026 consulting",
 *   "metadata": {
 *     "project": "website-redesign"
 *   },
 *   "auto_advance": true
 * }
 */
export interface CreateInvoiceParams {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer: string;
  /** Invoice description. */
  description?: string | undefined;
  /** Subscription ID to invoice for. */
  subscription?: string | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /**
   * Automatically finalize the invoice. Default: true. **Stripe's own default is false; left out, true is sent, and Stripe finalizes the invoice and collects the money about an hour later.**
   * @default true
   */
  auto_advance?: boolean | undefined;
  /** Whether the default payment method is charged or the invoice is sent to the customer. */
  collection_method?: 'charge_automatically' | 'send_invoice' | (string & {}) | undefined;
  /** Days to pay; only with send_invoice. */
  days_until_due?: number | undefined;
  /** Unix seconds by which to pay; only with send_invoice. */
  due_date?: number | undefined;
  /** Whether pending invoice items go onto the invoice; Stripe excludes them by default. */
  pending_invoice_items_behavior?: 'exclude' | 'include' | (string & {}) | undefined;
  /** Three-letter currency code; the customer's own by default. */
  currency?: string | undefined;
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
export interface CreatePaymentIntentBody {
  /** Amount in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000. */
  amount: number;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  /** Stripe customer ID to associate with this payment. */
  customer?: string | undefined;
  /** Description for this payment. */
  description?: string | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Capture method: "automatic" (default) or "manual". Left out, Stripe uses "automatic_async". */
  capture_method?: 'automatic' | 'automatic_async' | 'manual' | (string & {}) | undefined;
  automatic_payment_methods?: {
    /**
     * Enable automatic payment methods. Default: true.
     * @default true
     */
    enabled: boolean;
    /** Whether payment methods that redirect the customer may be used; with "never" confirming needs no return_url. */
    allow_redirects?: 'always' | 'never' | (string & {}) | undefined;
  } | undefined;
  /** ID of the payment method to charge. */
  payment_method?: string | undefined;
  /** Confirm at once, which attempts the payment. */
  confirm?: boolean | undefined;
  /** The customer is not there to authenticate; only together with confirm. */
  off_session?: (boolean | 'one_off' | 'recurring' | (string & {})) | undefined;
  /** Save the payment method for payments without (off_session) or with (on_session) the customer. */
  setup_future_usage?: 'off_session' | 'on_session' | (string & {}) | undefined;
  /** E-mail address the receipt goes to. */
  receipt_email?: string | undefined;
  /** URL the customer comes back to after a redirect; only together with confirm. */
  return_url?: string | undefined;
  /** Text on bank statements, up to 22 characters; not for cards, which use the suffix. */
  statement_descriptor?: string | undefined;
  /** Text appended to the account's own on card statements. */
  statement_descriptor_suffix?: string | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * @example {
 *   "amount": 5000,
 *   "currency": "usd",
 *   "customer": "cus_abc123",
 *   "description": "Order #1234",
 *   "metadata": {
 *     "order_id": "1234"
 *   }
 * }
 */
export interface CreatePaymentIntentParams {
  /** Amount in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000. */
  amount: number;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  /** Stripe customer ID to associate with this payment. */
  customer?: string | undefined;
  /** Description for this payment. */
  description?: string | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Capture method: "automatic" (default) or "manual". Left out, Stripe uses "automatic_async". */
  capture_method?: 'automatic' | 'automatic_async' | 'manual' | (string & {}) | undefined;
  /**
   * Enable automatic payment methods. Default: true.
   * @default true
   */
  automatic_payment_methods_enabled?: boolean | undefined;
  /** Whether payment methods that redirect the customer may be used; with "never" confirming needs no return_url. */
  automatic_payment_methods_allow_redirects?: 'always' | 'never' | (string & {}) | undefined;
  /** ID of the payment method to charge. */
  payment_method?: string | undefined;
  /** Confirm at once, which attempts the payment. */
  confirm?: boolean | undefined;
  /** The customer is not there to authenticate; only together with confirm. */
  off_session?: (boolean | 'one_off' | 'recurring' | (string & {})) | undefined;
  /** Save the payment method for payments without (off_session) or with (on_session) the customer. */
  setup_future_usage?: 'off_session' | 'on_session' | (string & {}) | undefined;
  /** E-mail address the receipt goes to. */
  receipt_email?: string | undefined;
  /** URL the customer comes back to after a redirect; only together with confirm. */
  return_url?: string | undefined;
  /** Text on bank statements, up to 22 characters; not for cards, which use the suffix. */
  statement_descriptor?: string | undefined;
  /** Text appended to the account's own on card statements. */
  statement_descriptor_suffix?: string | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
export interface CreatePriceBody {
  /** Product ID this price belongs to (e.g., "prod_..."). */
  product?: string | undefined;
  /** Price in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000. */
  unit_amount?: number | undefined;
  /** Amount in cents with up to 12 decimal places (e.g., "0.25"), instead of unit_amount. */
  unit_amount_decimal?: string | undefined;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  recurring?: {
    /** Recurring interval: "day", "week", "month", or "year". Omit for one-time prices. */
    interval: 'day' | 'week' | 'month' | 'year' | (string & {});
    /**
     * Number of intervals between billings (e.g., 3 for every 3 months). Default: 1. Needs recurring_interval.
     * @default 1
     */
    interval_count?: number | undefined;
  } | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Your own name for the price, never shown to customers. */
  nickname?: string | undefined;
  /** Your own name to find the price by. */
  lookup_key?: string | undefined;
  /** Whether tax is part of the amount; fixed once it is inclusive or exclusive. */
  tax_behavior?: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | undefined;
  /** Related objects to answer in full. */
  expand?: PriceExpandPath[] | undefined;
}
export type CreatePriceParams = {
  /** Product ID this price belongs to (e.g., "prod_..."). */
  product: string;
  /** Price in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000. */
  unit_amount: number;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  /** Recurring interval: "day", "week", "month", or "year". Omit for one-time prices. */
  recurring_interval?: 'day' | 'week' | 'month' | 'year' | (string & {}) | undefined;
  /**
   * Number of intervals between billings (e.g., 3 for every 3 months). Default: 1. Needs recurring_interval.
   * @default 1
   */
  recurring_interval_count?: number | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Your own name for the price, never shown to customers. */
  nickname?: string | undefined;
  /** Your own name to find the price by. */
  lookup_key?: string | undefined;
  /** Whether tax is part of the amount; fixed once it is inclusive or exclusive. */
  tax_behavior?: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | undefined;
  unit_amount_decimal?: never | undefined;
  /** Related objects to answer in full. */
  expand?: PriceExpandPath[] | undefined;
} | {
  /** Product ID this price belongs to (e.g., "prod_..."). */
  product: string;
  unit_amount?: never | undefined;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  /** Recurring interval: "day", "week", "month", or "year". Omit for one-time prices. */
  recurring_interval?: 'day' | 'week' | 'month' | 'year' | (string & {}) | undefined;
  /**
   * Number of intervals between billings (e.g., 3 for every 3 months). Default: 1. Needs recurring_interval.
   * @default 1
   */
  recurring_interval_count?: number | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Your own name for the price, never shown to customers. */
  nickname?: string | undefined;
  /** Your own name to find the price by. */
  lookup_key?: string | undefined;
  /** Whether tax is part of the amount; fixed once it is inclusive or exclusive. */
  tax_behavior?: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | undefined;
  /** Amount in cents with up to 12 decimal places (e.g., "0.25"), instead of unit_amount. */
  unit_amount_decimal: string;
  /** Related objects to answer in full. */
  expand?: PriceExpandPath[] | undefined;
};
/**
 * @example {
 *   "name": "Pro Plan",
 *   "description": "Access to all pro features",
 *   "active": true,
 *   "metadata": {
 *     "type": "subscription"
 *   }
 * }
 */
export interface CreateProductParams {
  /** Product name. */
  name: string;
  /** Product description. */
  description?: string | undefined;
  /**
   * Whether the product is active. Default: true.
   * @default true
   */
  active?: boolean | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: ProductExpandPath[] | undefined;
}
export interface CreateSubscriptionBody {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer?: string | undefined;
  /** Several prices with their quantities; replaces price and quantity, and is refused next to them. */
  items?: SubscriptionItemParam[] | undefined;
  /** Number of trial days before billing starts. Not together with trial_end. */
  trial_period_days?: number | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** ID of the customer's payment method to charge instead of the customer's default. */
  default_payment_method?: string | undefined;
  /** What happens when the first payment fails or needs the customer; allow_incomplete by default. */
  payment_behavior?: 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {}) | undefined;
  /** Unix seconds at which the trial ends, or "now"; not together with trial_period_days. */
  trial_end?: (number | "now") | undefined;
  /** Cancel when the first period ends. */
  cancel_at_period_end?: boolean | undefined;
  /** Whether invoices are charged or sent to the customer. */
  collection_method?: 'charge_automatically' | 'send_invoice' | (string & {}) | undefined;
  /** Days to pay; required with send_invoice. */
  days_until_due?: number | undefined;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
}
export type CreateSubscriptionParams = {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer: string;
  /** Price ID to subscribe to (e.g., "price_..."). */
  price: string;
  /**
   * Quantity for the subscription. Default: 1.
   * @default 1
   */
  quantity?: number | undefined;
  /** Number of trial days before billing starts. Not together with trial_end. */
  trial_period_days?: number | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  items?: never | undefined;
  /** ID of the customer's payment method to charge instead of the customer's default. */
  default_payment_method?: string | undefined;
  /** What happens when the first payment fails or needs the customer; allow_incomplete by default. */
  payment_behavior?: 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {}) | undefined;
  /** Unix seconds at which the trial ends, or "now"; not together with trial_period_days. */
  trial_end?: (number | "now") | undefined;
  /** Cancel when the first period ends. */
  cancel_at_period_end?: boolean | undefined;
  /** Whether invoices are charged or sent to the customer. */
  collection_method?: 'charge_automatically' | 'send_invoice' | (string & {}) | undefined;
  /** Days to pay; required with send_invoice. */
  days_until_due?: number | undefined;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
} | {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer: string;
  price?: never | undefined;
  /**
   * Quantity for the subscription. Default: 1.
   * @default 1
   */
  quantity?: number | undefined;
  /** Number of trial days before billing starts. Not together with trial_end. */
  trial_period_days?: number | undefined;
  /** Key-value pairs for additional metadata. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Several prices with their quantities; replaces price and quantity, and is refused next to them. */
  items: SubscriptionItemParam[];
  /** ID of the customer's payment method to charge instead of the customer's default. */
  default_payment_method?: string | undefined;
  /** What happens when the first payment fails or needs the customer; allow_incomplete by default. */
  payment_behavior?: 'allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {}) | undefined;
  /** Unix seconds at which the trial ends, or "now"; not together with trial_period_days. */
  trial_end?: (number | "now") | undefined;
  /** Cancel when the first period ends. */
  cancel_at_period_end?: boolean | undefined;
  /** Whether invoices are charged or sent to the customer. */
  collection_method?: 'charge_automatically' | 'send_invoice' | (string & {}) | undefined;
  /** Days to pay; required with send_invoice. */
  days_until_due?: number | undefined;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
};
/** Use of billing credits. */
export interface CreditBalanceTransaction {
  id: string;
  object: "billing.credit_balance_transaction";
  /** Unix seconds. */
  created?: number;
  credit_grant?: string;
  /** Unix seconds. */
  effective_at?: number;
  livemode?: boolean;
  type?: 'credit' | 'debit' | (string & {}) | null;
}
/** The price in one further currency. */
export interface CurrencyOptions {
  custom_unit_amount: CustomUnitAmount | null;
  tax_behavior: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | null;
  tiers?: PriceTier[];
  /** Minor currency unit. */
  unit_amount: number | null;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal: string | null;
}
/** Limits within which customers choose the amount themselves. */
export interface CustomUnitAmount {
  /** Minor currency unit. */
  maximum: number | null;
  /** Minor currency unit. */
  minimum: number | null;
  /** Minor currency unit. */
  preset: number | null;
}
export interface Customer {
  id: string;
  object: "customer";
  address?: Address | null;
  /** Minor currency unit. Negative is credit for the next invoice, positive is added to it. */
  balance: number;
  /** Up to 150 characters. */
  business_name?: string;
  /** Only present when expanded. */
  cash_balance?: CashBalance | null;
  /** Unix seconds. */
  created: number;
  /** Currency of recurring billing, set by the first subscription or invoice. */
  currency?: string | null;
  customer_account?: string | null;
  default_source: string | CustomerSource | null;
  /** Never sent; lets `deleted` tell this object from its deleted form. */
  deleted?: false;
  /** Whether the latest invoice is unpaid past its due date. */
  delinquent?: boolean | null;
  description: string | null;
  discount?: Discount | null;
  /** Not unique; several customers may share it. */
  email: string | null;
  individual_name?: string;
  /** Minor currency units per currency. */
  invoice_credit_balance?: {
    [key: string]: number;
  };
  /** Start of the invoice numbers. */
  invoice_prefix?: string | null;
  invoice_settings: CustomerInvoiceSettings;
  livemode: boolean;
  metadata: {
    [key: string]: string;
  };
  name?: string | null;
  /** Number of the next invoice. */
  next_invoice_sequence?: number;
  phone?: string | null;
  /** Languages in order of preference. */
  preferred_locales?: string[] | null;
  shipping: Shipping | null;
  /** Only present when expanded. */
  sources?: CustomerSourceList;
  /** Only present when expanded. */
  subscriptions?: SubscriptionList;
  tax?: CustomerTax;
  tax_exempt?: 'exempt' | 'none' | 'reverse' | (string & {}) | null;
  /** Only present when expanded. */
  tax_ids?: TaxIdList;
  test_clock?: string | TestClock | null;
}
export interface CustomerBalanceOptions {
  bank_transfer?: {
    eu_bank_transfer?: EuBankTransfer;
    requested_address_types?: 'sepa' | 'spei' | 'swift' | 'zengin' | 'aba' | 'iban' | 'sort_code' | (string & {})[];
    type: 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | (string & {}) | null;
  };
  funding_type: 'bank_transfer' | (string & {}) | null;
  setup_future_usage?: 'none' | (string & {});
}
export type CustomerExpandPath = 'cash_balance' | 'default_source' | 'invoice_credit_balance' | 'invoice_settings.default_payment_method' | 'sources' | 'subscriptions' | 'tax' | 'tax_ids' | 'test_clock' | (string & {});
/** Defaults for invoices of this customer. */
export interface CustomerInvoiceSettings {
  custom_fields: InvoiceCustomField[] | null;
  /** Charged for invoices and subscriptions that name no other. */
  default_payment_method: string | PaymentMethod | null;
  footer: string | null;
  rendering_options: {
    amount_tax_display: string | null;
    template: string | null;
  } | null;
}
/** Defaults for invoices of this customer. */
export interface CustomerInvoiceSettingsParam {
  /** Up to four labels and values printed on invoices. */
  custom_fields?: ({
    name: string;
    value: string;
  }[] | "" | null) | undefined;
  /** ID of an attached payment method to charge for invoices and subscriptions. */
  default_payment_method?: string | undefined;
  /** Text at the foot of invoices. */
  footer?: string | undefined;
  /** How invoice PDFs look. */
  rendering_options?: ({
    amount_tax_display?: ('exclude_tax' | 'include_inclusive_tax' | (string & {}) | null) | undefined;
    /** ID of an invoice rendering template. */
    template?: string | undefined;
  } | "" | null) | undefined;
}
/** What every list carries beside its rows. */
export interface CustomerList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: Customer[];
}
export type CustomerListExpandPath = 'data.cash_balance' | 'data.default_source' | 'data.invoice_credit_balance' | 'data.invoice_settings.default_payment_method' | 'data.sources' | 'data.subscriptions' | 'data.tax' | 'data.tax_ids' | 'data.test_clock' | (string & {});
/** One of the older forms of payment method; `object` tells which. */
export type CustomerSource = Account | BankAccount | Card | Source;
/** What every list carries beside its rows. */
export interface CustomerSourceList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: CustomerSource[];
}
/** Where the customer is taxed; only present when expanded. */
export interface CustomerTax {
  /** Whether tax can be calculated for the customer. */
  automatic_tax: 'failed' | 'not_collecting' | 'supported' | 'unrecognized_location' | (string & {});
  ip_address: string | null;
  location: {
    country: string;
    source: 'billing_address' | 'ip_address' | 'payment_method' | 'shipping_destination' | (string & {});
    state: string | null;
  } | null;
  /** Who calculates the tax. */
  provider: 'anrok' | 'avalara' | 'sphere' | 'stripe' | (string & {});
}
/** Bank debits. */
export interface DebitOptions {
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
}
/**
 * @example {
 *   "id": "cus_abc123"
 * }
 */
export interface DeleteCustomerParams {
  /** Stripe customer ID to delete (e.g., "cus_..."). */
  id: string;
}
export interface DeletedApplication {
  id: string;
  object: "application";
  deleted: true;
  name?: string | null;
}
export interface DeletedBankAccount {
  id: string;
  object: "bank_account";
  currency?: string | null;
  deleted: true;
}
export interface DeletedCard {
  id: string;
  object: "card";
  currency?: string | null;
  deleted: true;
}
/** What is left of a deleted customer; still answered with status 200. */
export interface DeletedCustomer {
  id: string;
  object: "customer";
  deleted: true;
}
export interface DeletedDiscount {
  id: string;
  object: "discount";
  checkout_session?: string | null;
  customer?: string | Customer | DeletedCustomer | null;
  customer_account?: string | null;
  deleted: true;
  /** Unix seconds. */
  end?: number | null;
  invoice?: string | null;
  invoice_item?: string | null;
  promotion_code?: string | PromotionCode | null;
  /** What the discount came from; it replaced `coupon` in 2025-09-30.clover. */
  source?: {
    coupon: string | Coupon | null;
    type: 'coupon' | (string & {});
  };
  /** Unix seconds. */
  start?: number;
  subscription?: string | null;
  subscription_item?: string | null;
}
export interface DeletedProduct {
  id: string;
  object: "product";
  deleted: true;
}
export interface DeletedTaxId {
  id: string;
  object: "tax_id";
  deleted: true;
}
export interface Discount {
  id: string;
  object: "discount";
  checkout_session: string | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  /** Never sent; lets `deleted` tell this object from its deleted form. */
  deleted?: false;
  /** Unix seconds; null when it never ends. */
  end: number | null;
  invoice: string | null;
  invoice_item: string | null;
  promotion_code: string | PromotionCode | null;
  /** What the discount came from; it replaced `coupon` in 2025-09-30.clover. */
  source: {
    coupon: string | Coupon | null;
    type: 'coupon' | (string & {});
  };
  /** Unix seconds. */
  start: number;
  subscription: string | null;
  subscription_item: string | null;
}
/** Share of one discount in an amount. */
export interface DiscountAmount {
  /** Minor currency unit. */
  amount: number;
  discount: string | Discount | DeletedDiscount;
}
/** Exactly one of the three. */
export interface DiscountParam {
  /** ID of a coupon. */
  coupon?: string | undefined;
  /** ID of an existing discount. */
  discount?: string | undefined;
  /** ID of a promotion code. */
  promotion_code?: string | undefined;
}
/** Body of every answer that is not 2xx. */
export interface Error {
  error: ApiErrorDetail;
}
export interface EuBankTransfer {
  country: 'BE' | 'DE' | 'ES' | 'FR' | 'IE' | 'NL' | (string & {});
}
/** QR code as images, valid until `expires_at`. */
export interface ExpiringQrCode {
  /** Unix seconds. */
  expires_at: number;
  image_url_png: string;
  image_url_svg: string;
}
/** A reason for canceling that the account defined itself. */
export interface FeedbackOption {
  id: string;
  object: string;
}
/** A bank account to pay into; `type` names the one member that is present. */
export interface FinancialAddress {
  aba?: AbaAddress;
  iban?: IbanAddress;
  sort_code?: SortCodeAddress;
  spei?: SpeiAddress;
  supported_networks?: 'ach' | 'bacs' | 'chaps' | 'domestic_wire_us' | 'fps' | 'sepa' | 'spei' | 'swift' | 'zengin' | (string & {})[];
  swift?: SwiftAddress;
  type: 'spei' | 'swift' | 'zengin' | 'aba' | 'iban' | 'sort_code' | (string & {});
  zengin?: ZenginAddress;
}
/**
 * @example {
 *   "id": "cus_abc123"
 * }
 */
export interface GetCustomerParams {
  /** Stripe customer ID (e.g., "cus_..."). */
  id: string;
  /** Related objects to answer in full. */
  expand?: CustomerExpandPath[] | undefined;
}
export type GetCustomerResult = Customer | DeletedCustomer;
/**
 * @example {
 *   "id": "in_jkl012"
 * }
 */
export interface GetInvoiceParams {
  /** Invoice ID (e.g., "in_..."). */
  id: string;
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "pi_ghi789"
 * }
 */
export interface GetPaymentIntentParams {
  /** Payment intent ID (e.g., "pi_..."). */
  id: string;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "prod_xyz789"
 * }
 */
export interface GetProductParams {
  /** Stripe product ID (e.g., "prod_..."). */
  id: string;
  /** Related objects to answer in full. */
  expand?: ProductExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "sub_mno345"
 * }
 */
export interface GetSubscriptionParams {
  /** Subscription ID (e.g., "sub_..."). */
  id: string;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
}
export interface IbanAddress {
  account_holder_address: Address;
  account_holder_name: string;
  bank_address: Address;
  bic: string;
  country: string;
  iban: string;
}
export interface InstantAvailableBalance {
  /** Minor currency unit. */
  amount: number;
  currency: string;
  net_available?: InstantNetAvailable[];
  source_types?: BalanceSourceTypes;
}
/** Amount payable at once to one destination, after fees. */
export interface InstantNetAvailable {
  /** Minor currency unit. */
  amount: number;
  destination: string;
  source_types?: BalanceSourceTypes;
}
export interface Invoice {
  id: string;
  object: "invoice";
  /** Country of the account that issued it. */
  account_country: string | null;
  account_name: string | null;
  account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
  /** Minor currency unit; total less the balance that was applied. */
  amount_due: number;
  /** Minor currency unit paid above the total; it is credited to the customer. */
  amount_overpaid: number;
  /** Minor currency unit. */
  amount_paid: number;
  /** Minor currency unit paid outside Stripe. */
  amount_paid_off_stripe?: number;
  /** Minor currency unit still to be paid. */
  amount_remaining: number;
  /** Minor currency unit. */
  amount_shipping: number;
  application: string | Application | DeletedApplication | null;
  /** Automatic payment attempts so far. */
  attempt_count: number;
  attempted: boolean;
  /** Whether Stripe finalizes and collects it without further calls. */
  auto_advance?: boolean;
  automatic_tax: InvoiceAutomaticTax;
  /** Unix seconds; null when nothing is scheduled. */
  automatically_finalizes_at: number | null;
  /** Why the invoice was made. */
  billing_reason: 'manual' | 'automatic_pending_invoice_item_invoice' | 'quote_accept' | 'subscription' | 'subscription_create' | 'subscription_cycle' | 'subscription_threshold' | 'subscription_update' | 'upcoming' | (string & {}) | null;
  /** Whether the default payment method is charged or the invoice is sent. */
  collection_method: 'charge_automatically' | 'send_invoice' | (string & {});
  /** Secret to confirm the payment in the browser; only present when expanded. */
  confirmation_secret?: {
    client_secret: string;
    type: string;
  } | null;
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  custom_fields: InvoiceCustomField[] | null;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  /** Copied from the customer until the invoice is finalized; so are the other `customer_` fields. */
  customer_address: Address | null;
  customer_email: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  customer_shipping: Shipping | null;
  customer_tax_exempt: 'exempt' | 'none' | 'reverse' | (string & {}) | null;
  customer_tax_ids?: {
    type: TaxIdType;
    value: string | null;
  }[] | null;
  default_payment_method: string | PaymentMethod | null;
  default_source: string | CustomerSource | null;
  default_tax_rates: TaxRate[];
  description: string | null;
  discounts: (string | Discount | DeletedDiscount)[];
  /** Unix seconds; null when it is charged automatically. */
  due_date: number | null;
  /** Unix seconds; the date printed on the invoice. */
  effective_at: number | null;
  /** Minor currency unit; customer balance after finalization. */
  ending_balance: number | null;
  footer: string | null;
  /** The invoice this one revises. */
  from_invoice: {
    action: string;
    invoice: string | Invoice;
  } | null;
  /** Page on which the customer pays; null until finalized. */
  hosted_invoice_url?: string | null;
  /** Null until finalized. */
  invoice_pdf?: string | null;
  issuer: ConnectAccountReference;
  /** Why the latest finalization failed. */
  last_finalization_error: ApiErrorDetail | null;
  latest_revision: string | Invoice | null;
  /** The first lines; further ones come from `/v1/invoices/{id}/lines`. */
  lines: InvoiceLineItemList;
  livemode: boolean;
  metadata: {
    [key: string]: string;
  } | null;
  /** Unix seconds; null when no attempt is scheduled. */
  next_payment_attempt: number | null;
  /** Null until finalized. */
  number: string | null;
  on_behalf_of: string | Account | null;
  parent: InvoiceParent | null;
  payment_settings: InvoicePaymentSettings;
  /** Payments made towards it; only present when expanded. */
  payments?: InvoicePaymentList;
  /** Unix seconds; end of the span from which items were gathered, not the billed period of the lines. */
  period_end: number;
  /** Unix seconds; start of the span from which items were gathered, not the billed period of the lines. */
  period_start: number;
  /** Minor currency unit of credit notes issued after payment. */
  post_payment_credit_notes_amount: number;
  /** Minor currency unit of credit notes issued before payment. */
  pre_payment_credit_notes_amount: number;
  receipt_number: string | null;
  rendering: InvoiceRendering | null;
  shipping_cost: InvoiceShippingCost | null;
  shipping_details: Shipping | null;
  /** Minor currency unit; customer balance before finalization. */
  starting_balance: number;
  statement_descriptor: string | null;
  /** `void` and `paid` are final. Null only on previews. */
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {}) | null;
  status_details?: InvoiceStatusDetails;
  status_transitions: InvoiceStatusTransitions;
  /** Minor currency unit, before discounts and exclusive tax. */
  subtotal: number;
  /** Minor currency unit, before discounts and any tax. */
  subtotal_excluding_tax: number | null;
  test_clock: string | TestClock | null;
  threshold_reason?: InvoiceThresholdReason;
  /** Minor currency unit, after discounts and tax. */
  total: number;
  total_discount_amounts: DiscountAmount[] | null;
  /** Minor currency unit, after discounts, before tax. */
  total_excluding_tax: number | null;
  total_pretax_credit_amounts: PretaxCreditAmount[] | null;
  total_taxes: TaxAmount[] | null;
  /** Unix seconds; null while webhooks are pending. */
  webhooks_delivered_at: number | null;
}
export interface InvoiceAutomaticTax {
  /** Why automatic tax was turned off. */
  disabled_reason: 'finalization_requires_location_inputs' | 'finalization_system_error' | (string & {}) | null;
  enabled: boolean;
  liability: ConnectAccountReference | null;
  provider: string | null;
  status: 'failed' | 'complete' | 'requires_location_inputs' | (string & {}) | null;
}
export interface InvoiceCardOptions {
  installments?: {
    enabled: boolean | null;
  };
  request_three_d_secure: 'automatic' | 'any' | 'challenge' | (string & {}) | null;
}
/** Label and value printed on invoices. */
export interface InvoiceCustomField {
  name: string;
  value: string;
}
export type InvoiceExpandPath = 'account_tax_ids' | 'application' | 'confirmation_secret' | 'customer' | 'default_payment_method' | 'default_source' | 'discounts' | 'from_invoice.invoice' | 'latest_revision' | 'lines.data.discounts' | 'on_behalf_of' | 'parent.subscription_details.subscription' | 'payments' | 'payments.data.payment.payment_intent' | 'test_clock' | 'total_discount_amounts.discount' | (string & {});
export interface InvoiceLineItem {
  id: string;
  object: "line_item";
  /** Minor currency unit, before discounts and exclusive tax. */
  amount: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  description: string | null;
  discount_amounts: DiscountAmount[] | null;
  discountable: boolean;
  /** Discounts of this line; those of the whole invoice are not repeated. */
  discounts: (string | Discount)[];
  invoice: string | null;
  livemode: boolean;
  metadata: {
    [key: string]: string;
  };
  parent: InvoiceLineItemParent | null;
  /** What the line covers. */
  period: {
    /** Unix seconds, exclusive except for subscriptions. */
    end: number;
    /** Unix seconds, inclusive. */
    start: number;
  };
  pretax_credit_amounts: PretaxCreditAmount[] | null;
  pricing: InvoiceLineItemPricing | null;
  quantity: number | null;
  /** The quantity as a decimal string. */
  quantity_decimal: string | null;
  subscription?: string | Subscription | null;
  /** Minor currency unit, before discounts and any tax. */
  subtotal: number;
  taxes: TaxAmount[] | null;
}
/** What every list carries beside its rows. */
export interface InvoiceLineItemList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: InvoiceLineItem[];
}
/** The invoice item or subscription item behind the line. */
export interface InvoiceLineItemParent {
  invoice_item_details: {
    invoice_item: string;
    proration: boolean;
    proration_details: ProrationDetails | null;
    subscription: string | null;
  } | null;
  subscription_item_details: {
    invoice_item: string | null;
    proration: boolean;
    proration_details: ProrationDetails | null;
    subscription: string | null;
    subscription_item: string;
  } | null;
  type: 'invoice_item_details' | 'subscription_item_details' | (string & {});
}
export interface InvoiceLineItemPricing {
  price_details?: {
    price: string | Price;
    product: string;
  };
  type: 'price_details' | (string & {});
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal: string | null;
}
/** What every list carries beside its rows. */
export interface InvoiceList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: Invoice[];
}
export type InvoiceListExpandPath = 'data.account_tax_ids' | 'data.application' | 'data.confirmation_secret' | 'data.customer' | 'data.default_payment_method' | 'data.default_source' | 'data.discounts' | 'data.from_invoice.invoice' | 'data.latest_revision' | 'data.lines.data.discounts' | 'data.on_behalf_of' | 'data.parent.subscription_details.subscription' | 'data.payments' | 'data.test_clock' | 'data.total_discount_amounts.discount' | (string & {});
/** The quote or subscription that made the invoice; this replaced the `subscription` field in 2025-03-31.basil. */
export interface InvoiceParent {
  quote_details: {
    quote: string;
  } | null;
  subscription_details: {
    metadata: {
      [key: string]: string;
    } | null;
    subscription: string | Subscription;
    /** Unix seconds. */
    subscription_proration_date?: number;
  } | null;
  type: 'quote_details' | 'subscription_details' | (string & {});
}
/** One payment, or attempt to pay, towards an invoice. */
export interface InvoicePayment {
  id: string;
  object: "invoice_payment";
  /** Minor currency unit; null until it is paid. */
  amount_paid?: number | null;
  /** Minor currency unit. */
  amount_requested?: number;
  /** Unix seconds. */
  created?: number;
  currency?: string;
  invoice?: string | Invoice;
  /** Whether Stripe keeps its amount equal to what remains on the invoice. */
  is_default?: boolean;
  livemode?: boolean;
  payment?: {
    charge?: string | Charge;
    payment_intent?: string | PaymentIntent;
    payment_record?: string | PaymentRecord;
    type?: 'charge' | 'payment_intent' | 'payment_record' | (string & {});
  };
  status?: 'canceled' | 'open' | 'paid' | (string & {});
  /** When the payment reached each status, in Unix seconds. */
  status_transitions?: {
    canceled_at?: number | null;
    paid_at?: number | null;
  };
}
/** What every list carries beside its rows. */
export interface InvoicePaymentList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: InvoicePayment[];
}
/** Settings per type of payment method, used when the invoice is paid. */
export interface InvoicePaymentMethodOptions {
  acss_debit: BillingAcssDebitOptions | null;
  bancontact: BillingBancontactOptions | null;
  billie?: {
    company_details?: BillieCompanyDetails;
    reference?: string | null;
  } | null;
  blik?: {
    [key: string]: unknown;
  } | null;
  card: InvoiceCardOptions | null;
  customer_balance: BillingCustomerBalanceOptions | null;
  konbini: {
    [key: string]: unknown;
  } | null;
  payto: BillingPaytoOptions | null;
  pix: InvoicePixOptions | null;
  sepa_debit: {
    [key: string]: unknown;
  } | null;
  upi: BillingUpiOptions | null;
  us_bank_account: BillingUsBankAccountOptions | null;
}
export interface InvoicePaymentSettings {
  /** Mandate used for the payment. */
  default_mandate: string | null;
  payment_method_options: InvoicePaymentMethodOptions | null;
  /** Null lets Stripe decide. */
  payment_method_types: PaymentMethodType[] | null;
}
export interface InvoicePixOptions {
  amount_includes_iof: 'always' | 'never' | (string & {}) | null;
  /** Seconds. */
  expires_after_seconds?: number;
}
/** How the invoice PDF looks. */
export interface InvoiceRendering {
  amount_tax_display: string | null;
  pdf: {
    page_size: 'a4' | 'auto' | 'letter' | (string & {}) | null;
  } | null;
  template: string | null;
  template_version: number | null;
}
export interface InvoiceShippingCost {
  /** Minor currency unit. */
  amount_subtotal: number;
  /** Minor currency unit. */
  amount_tax: number;
  /** Minor currency unit. */
  amount_total: number;
  shipping_rate: string | ShippingRate | null;
  taxes?: ShippingTaxAmount[];
}
export interface InvoiceStatusDetails {
  uncollectible?: {
    reason: 'max_payment_attempts' | 'payment_not_received' | 'subscription_canceled' | 'subscription_paused' | 'user_forgiven' | (string & {}) | null;
  };
}
/** When the invoice reached each status, in Unix seconds. */
export interface InvoiceStatusTransitions {
  /** Unix seconds. */
  finalized_at: number | null;
  /** Unix seconds. */
  marked_uncollectible_at: number | null;
  /** Unix seconds. */
  paid_at: number | null;
  /** Unix seconds. */
  voided_at: number | null;
}
/** Why a billing threshold triggered this invoice. */
export interface InvoiceThresholdReason {
  /** Minor currency unit that was reached. */
  amount_gte: number | null;
  item_reasons: {
    line_item_ids: string[];
    usage_gte: number;
  }[];
}
export interface KlarnaQrCode {
  data: string;
  /** Unix seconds. */
  expires_at: number | null;
  image_url_png: string;
  image_url_svg: string;
}
export interface KonbiniOptions {
  confirmation_number: string | null;
  /** Days. */
  expires_after_days: number | null;
  /** Unix seconds. */
  expires_at: number | null;
  product_description: string | null;
  setup_future_usage?: 'none' | (string & {});
}
export interface KonbiniStore {
  confirmation_number?: string;
  payment_code: string;
}
export interface KonbiniVoucher {
  /** Unix seconds. */
  expires_at: number;
  hosted_voucher_url: string | null;
  stores: {
    familymart: KonbiniStore | null;
    lawson: KonbiniStore | null;
    ministop: KonbiniStore | null;
    seicomart: KonbiniStore | null;
  };
}
/**
 * @example {
 *   "email": "jane@example.com",
 *   "limit": 25
 * }
 */
export interface ListCustomersParams {
  /** Filter by customer email address. The match is exact and case-sensitive. */
  email?: string | undefined;
  /**
   * Number of customers to return (1–100, default 10).
   * @default 10
   */
  limit?: number | undefined;
  /** Cursor for pagination — customer ID to start after. */
  starting_after?: string | undefined;
  /** Cursor for the page before this customer ID; not together with starting_after. */
  ending_before?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Related objects to answer in full. */
  expand?: CustomerListExpandPath[] | undefined;
}
export interface ListCustomersResult {
  customers: Customer[];
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/** What every list carries beside its rows. */
export interface ListEnvelope {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/**
 * @example {
 *   "customer": "cus_abc123",
 *   "status": "open",
 *   "limit": 10
 * }
 */
export interface ListInvoicesParams {
  /** Filter by customer ID. */
  customer?: string | undefined;
  /** Filter by status: "draft", "open", "paid", "uncollectible", or "void". */
  status?: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {}) | undefined;
  /**
   * Number of invoices to return (1–100, default 10).
   * @default 10
   */
  limit?: number | undefined;
  /** Cursor for pagination — invoice ID to start after. */
  starting_after?: string | undefined;
  /** Cursor for the page before this invoice ID; not together with starting_after. */
  ending_before?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Filter by subscription ID. */
  subscription?: string | undefined;
  /** Filter by how the invoice is collected. */
  collection_method?: 'charge_automatically' | 'send_invoice' | (string & {}) | undefined;
  /** Unix seconds; a moment or a range of moments at which payment is due. */
  due_date?: TimestampFilter | undefined;
  /** Related objects to answer in full. */
  expand?: InvoiceListExpandPath[] | undefined;
}
export interface ListInvoicesResult {
  invoices: Invoice[];
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/**
 * @example {
 *   "product": "prod_xyz789",
 *   "active": true,
 *   "limit": 50
 * }
 */
export interface ListPricesParams {
  /** Filter by product ID. */
  product?: string | undefined;
  /** Filter by active status. */
  active?: boolean | undefined;
  /**
   * Number of prices to return (1–100, default 10).
   * @default 10
   */
  limit?: number | undefined;
  /** Cursor for pagination — price ID to start after. */
  starting_after?: string | undefined;
  /** Cursor for the page before this price ID; not together with starting_after. */
  ending_before?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Filter by three-letter currency code. */
  currency?: string | undefined;
  /** Filter by type. */
  type?: 'one_time' | 'recurring' | (string & {}) | undefined;
  /** Filter by up to ten lookup keys. */
  lookup_keys?: string[] | undefined;
  /** Related objects to answer in full. */
  expand?: PriceListExpandPath[] | undefined;
}
export interface ListPricesResult {
  prices: Price[];
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/**
 * @example {
 *   "active": true,
 *   "limit": 100
 * }
 */
export interface ListProductsParams {
  /** Filter by active status. */
  active?: boolean | undefined;
  /**
   * Number of products to return (1–100, default 10).
   * @default 10
   */
  limit?: number | undefined;
  /** Cursor for pagination — product ID to start after. */
  starting_after?: string | undefined;
  /** Cursor for the page before this product ID; not together with starting_after. */
  ending_before?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Related objects to answer in full. */
  expand?: ProductListExpandPath[] | undefined;
}
export interface ListProductsResult {
  products: Product[];
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/** Whether Stripe acts as the merchant of record. */
export interface ManagedPayments {
  enabled: boolean;
}
/** Bank debits that need a mandate. */
export interface MandateDebitOptions {
  mandate_options?: {
    reference_prefix?: string;
  };
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
}
/** Methods whose capture can be delayed. */
export interface ManualCaptureOptions {
  capture_method?: 'manual' | (string & {});
}
/** How the customer proves to own the bank account. */
export interface MicrodepositVerification {
  /** Unix seconds. */
  arrival_date: number;
  hosted_verification_url: string;
  microdeposit_type: 'amounts' | 'descriptor_code' | (string & {}) | null;
}
export interface MultibancoVoucher {
  entity: string | null;
  /** Unix seconds. */
  expires_at: number | null;
  hosted_voucher_url: string | null;
  reference: string | null;
}
/** Methods whose capture can be delayed and that can be saved for any later payment. */
export interface OnSessionManualCaptureOptions {
  capture_method?: 'manual' | (string & {});
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
}
/** Methods whose capture can be delayed and that cannot be saved. */
export interface OneTimeManualCaptureOptions {
  capture_method?: 'manual' | (string & {});
  setup_future_usage?: 'none' | (string & {});
}
/** Methods that cannot be saved for later. */
export interface OneTimeOptions {
  setup_future_usage?: 'none' | (string & {});
}
export interface OxxoVoucher {
  /** Unix seconds. */
  expires_after: number | null;
  hosted_voucher_url: string | null;
  number: string | null;
}
/** Inches and ounces. */
export interface PackageDimensions {
  height: number;
  length: number;
  weight: number;
  width: number;
}
export interface PayInvoiceBody {
  /** ID of the payment method to charge instead of the default one. */
  payment_method?: string | undefined;
  /** Whether the customer is absent; Stripe takes true by default. */
  off_session?: boolean | undefined;
  /** Mark the invoice as paid outside Stripe, without charging anything. */
  paid_out_of_band?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "in_jkl012"
 * }
 */
export interface PayInvoiceParams {
  /** Invoice ID to pay (e.g., "in_..."). */
  id: string;
  /** ID of the payment method to charge instead of the default one. */
  payment_method?: string | undefined;
  /** Whether the customer is absent; Stripe takes true by default. */
  off_session?: boolean | undefined;
  /** Mark the invoice as paid outside Stripe, without charging anything. */
  paid_out_of_band?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
export interface PaymentIntent {
  id: string;
  object: "payment_intent";
  /** Types the payment was limited to. */
  allowed_payment_method_types: PaymentMethodType[] | null;
  /** Minor currency unit to collect. */
  amount: number;
  /** Minor currency unit that can be captured. */
  amount_capturable: number;
  amount_details?: PaymentIntentAmountDetails;
  /** Minor currency unit collected so far. */
  amount_received: number;
  application: string | Application | null;
  /** Minor currency unit that goes to the platform. */
  application_fee_amount: number | null;
  automatic_payment_methods: {
    allow_redirects?: 'always' | 'never' | (string & {});
    enabled: boolean;
  } | null;
  /** Unix seconds. */
  canceled_at: number | null;
  /** `automatic`, `expired`, `failed_invoice` and `void_invoice` are set by Stripe only. */
  cancellation_reason: 'abandoned' | 'automatic' | 'duplicate' | 'expired' | 'failed_invoice' | 'fraudulent' | 'requested_by_customer' | 'void_invoice' | (string & {}) | null;
  /** Comes back as `automatic_async` when none was given. */
  capture_method: 'automatic' | 'automatic_async' | 'manual' | (string & {});
  /** Lets a browser confirm this payment; never log it. */
  client_secret: string | null;
  confirmation_method: 'automatic' | 'manual' | (string & {});
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  customer: string | Customer | DeletedCustomer | null;
  customer_account: string | null;
  description: string | null;
  /** Types left out of the automatic choice. */
  excluded_payment_method_types: PaymentMethodType[] | null;
  hooks?: {
    inputs?: {
      tax?: {
        calculation: string;
      };
    };
  };
  /** Why the latest attempt failed; cleared when it is tried again. */
  last_payment_error: ApiErrorDetail | null;
  /** The latest attempt to charge. */
  latest_charge: string | Charge | null;
  livemode: boolean;
  managed_payments: ManagedPayments | null;
  metadata: {
    [key: string]: string;
  };
  /** Set while the status is `requires_action`. */
  next_action: PaymentIntentNextAction | null;
  on_behalf_of: string | Account | null;
  payment_details?: {
    customer_reference: string | null;
    order_reference: string | null;
  };
  payment_method: string | PaymentMethod | null;
  /** The configuration the types were chosen from. */
  payment_method_configuration_details: {
    id: string;
    parent: string | null;
  } | null;
  payment_method_options: PaymentIntentPaymentMethodOptions | null;
  /** Types the customer may pay with. */
  payment_method_types: PaymentMethodType[];
  payment_record: string | PaymentRecord | null;
  /** Amount and currency shown to the customer where they differ. */
  presentment_details?: {
    /** Minor currency unit. */
    presentment_amount: number;
    presentment_currency: string;
  };
  /** Set while a payment of a slow method is under way. */
  processing: PaymentIntentProcessing | null;
  /** Where the receipt goes; in test mode none is sent. */
  receipt_email: string | null;
  /** Set while the payment is under manual review. */
  review: string | Review | null;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage: 'off_session' | 'on_session' | (string & {}) | null;
  shipping: Shipping | null;
  source: string | CustomerSource | DeletedBankAccount | DeletedCard | null;
  /** Text on bank statements; not for card payments, which use the suffix. */
  statement_descriptor: string | null;
  /** Appended to the account's text on card statements. */
  statement_descriptor_suffix: string | null;
  /** `requires_capture` holds the funds until they are captured or canceled. */
  status: 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'requires_capture' | 'canceled' | 'succeeded' | (string & {});
  transfer_data?: PaymentIntentTransferData | null;
  /** Your own name for the payment and the transfers made from it. */
  transfer_group: string | null;
}
export interface PaymentIntentAmountDetails {
  /** Minor currency unit. */
  discount_amount?: number;
  /** Why the details were not accepted. */
  error?: {
    code: 'amount_details_amount_mismatch' | 'amount_details_tax_shipping_discount_greater_than_amount' | (string & {}) | null;
    message: string | null;
  };
  /** Only present when expanded. */
  line_items?: AmountDetailsLineItemList;
  shipping?: {
    /** Minor currency unit. */
    amount: number | null;
    from_postal_code: string | null;
    to_postal_code: string | null;
  };
  tax?: {
    /** Minor currency unit. */
    total_tax_amount: number | null;
  };
  tip?: {
    /** Minor currency unit. */
    amount?: number;
  };
}
/** One position of the purchase. */
export interface PaymentIntentAmountDetailsLineItem {
  id: string;
  object: "payment_intent_amount_details_line_item";
  /** Minor currency unit. */
  discount_amount?: number | null;
  payment_method_options?: {
    [key: string]: unknown;
  } | null;
  product_code?: string | null;
  product_name?: string;
  quantity?: number;
  tax?: {
    /** Minor currency unit. */
    total_tax_amount?: number;
  } | null;
  /** Minor currency unit. */
  unit_cost?: number;
  unit_of_measure?: string | null;
}
export type PaymentIntentExpandPath = 'amount_details.line_items' | 'application' | 'customer' | 'customer.invoice_settings.default_payment_method' | 'latest_charge' | 'latest_charge.balance_transaction' | 'on_behalf_of' | 'payment_method' | 'payment_record' | 'review' | 'source' | 'transfer_data.destination' | (string & {});
/** What the customer has to do next; `type` names the one member that is present. */
export interface PaymentIntentNextAction {
  alipay_handle_redirect?: AlipayRedirect;
  blik_authorize?: {
    [key: string]: unknown;
  };
  boleto_display_details?: BoletoVoucher;
  /** The card is charged after the customer has been notified. */
  card_await_notification?: {
    /** Unix seconds. */
    charge_attempt_at: number | null;
    customer_approval_required: boolean | null;
  };
  cashapp_handle_redirect_or_display_qr_code?: CashappRedirectOrQrCode;
  display_bank_transfer_instructions?: BankTransferInstructions;
  klarna_display_qr_code?: KlarnaQrCode;
  konbini_display_details?: KonbiniVoucher;
  multibanco_display_details?: MultibancoVoucher;
  oxxo_display_details?: OxxoVoucher;
  paynow_display_qr_code?: PaynowQrCode;
  pix_display_qr_code?: PixQrCode;
  promptpay_display_qr_code?: PromptpayQrCode;
  /** Send the customer to `url`; they come back to `return_url`. */
  redirect_to_url?: {
    return_url: string | null;
    url: string | null;
  };
  swish_handle_redirect_or_display_qr_code?: SwishRedirectOrQrCode;
  /** Name of the member that is present. */
  type: string;
  upi_handle_redirect_or_display_qr_code?: UpiRedirectOrQrCode;
  /** Opaque data for Stripe's browser library. */
  use_stripe_sdk?: {
    [key: string]: unknown;
  };
  verify_with_microdeposits?: MicrodepositVerification;
  wechat_pay_display_qr_code?: WechatPayQrCode;
  wechat_pay_redirect_to_android_app?: WechatPayAndroidRedirect;
  wechat_pay_redirect_to_ios_app?: {
    native_url: string;
  };
}
/** Settings per type of payment method. */
export interface PaymentIntentPaymentMethodOptions {
  acss_debit?: AcssDebitOptions;
  affirm?: {
    capture_method?: 'manual' | (string & {});
    preferred_locale?: string;
    setup_future_usage?: 'none' | (string & {});
  };
  afterpay_clearpay?: {
    capture_method?: 'manual' | (string & {});
    reference: string | null;
    setup_future_usage?: 'none' | (string & {});
  };
  alipay?: ReusableOptions;
  alma?: ManualCaptureOptions;
  amazon_pay?: ReusableManualCaptureOptions;
  au_becs_debit?: DebitOptions;
  bacs_debit?: MandateDebitOptions;
  bancontact?: {
    preferred_language: 'de' | 'en' | 'fr' | 'nl' | (string & {});
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  billie?: BillieOptions;
  bizum?: {
    [key: string]: unknown;
  };
  blik?: {
    mandate_options?: {
      /** Unix seconds. */
      expires_at: number | null;
      type: 'off_session' | (string & {}) | null;
    };
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  boleto?: {
    /** Days. */
    expires_after_days: number;
    setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  };
  card?: CardOptions;
  card_present?: CardPresentOptions;
  cashapp?: OnSessionManualCaptureOptions;
  crypto?: OneTimeOptions;
  customer_balance?: CustomerBalanceOptions;
  eps?: OneTimeOptions;
  fpx?: OneTimeOptions;
  giropay?: OneTimeOptions;
  grabpay?: OneTimeOptions;
  ideal?: ReusableOptions;
  interac_present?: {
    [key: string]: unknown;
  };
  kakao_pay?: ReusableManualCaptureOptions;
  klarna?: {
    capture_method?: 'manual' | (string & {});
    preferred_locale: string | null;
    setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  };
  konbini?: KonbiniOptions;
  kr_card?: ReusableManualCaptureOptions;
  link?: {
    capture_method?: 'manual' | (string & {});
    /** @deprecated */
    persistent_token: string | null;
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  mb_way?: OneTimeOptions;
  mobilepay?: OneTimeManualCaptureOptions;
  multibanco?: OneTimeOptions;
  naver_pay?: ReusableManualCaptureOptions;
  nz_bank_account?: DebitOptions;
  oxxo?: {
    /** Days. */
    expires_after_days: number;
    setup_future_usage?: 'none' | (string & {});
  };
  p24?: OneTimeOptions;
  pay_by_bank?: {
    [key: string]: unknown;
  };
  payco?: OneTimeManualCaptureOptions;
  paynow?: OneTimeOptions;
  paypal?: PaypalOptions;
  paypay?: {
    [key: string]: unknown;
  };
  payto?: PaytoOptions;
  pix?: PixOptions;
  promptpay?: OneTimeOptions;
  revolut_pay?: ReusableManualCaptureOptions;
  samsung_pay?: OneTimeManualCaptureOptions;
  satispay?: OnSessionManualCaptureOptions;
  scalapay?: ManualCaptureOptions;
  sepa_debit?: MandateDebitOptions;
  sequra?: OneTimeManualCaptureOptions;
  sofort?: {
    preferred_language: 'de' | 'en' | 'fr' | 'nl' | 'es' | 'it' | 'pl' | (string & {}) | null;
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  sunbit?: OneTimeManualCaptureOptions;
  swish?: {
    reference: string | null;
    setup_future_usage?: 'none' | (string & {});
  };
  twint?: ReusableOptions;
  upi?: {
    setup_future_usage?: 'off_session' | 'on_session' | (string & {});
  };
  us_bank_account?: UsBankAccountOptions;
  wechat_pay?: {
    app_id: string | null;
    client: 'android' | 'ios' | 'web' | (string & {}) | null;
    setup_future_usage?: 'none' | (string & {});
  };
  zip?: OneTimeOptions;
}
export interface PaymentIntentProcessing {
  card?: {
    customer_notification?: {
      approval_requested: boolean | null;
      /** Unix seconds. */
      completes_at: number | null;
    };
  };
  type: 'card' | (string & {});
}
/** The connected account that receives the payment. */
export interface PaymentIntentTransferData {
  /** Minor currency unit; all of the payment when absent. */
  amount?: number;
  description?: string;
  destination: string | Account;
  metadata?: {
    [key: string]: string;
  };
  payment_data?: {
    description?: string;
    metadata?: {
      [key: string]: string;
    };
  };
}
/** A way to pay. The details are under the key named by `type`. */
export interface PaymentMethod {
  id: string;
  object: "payment_method";
  allow_redisplay?: 'always' | 'limited' | 'unspecified' | (string & {});
  billing_details?: BillingDetails;
  card?: PaymentMethodCard;
  /** Unix seconds. */
  created?: number;
  customer?: string | Customer | null;
  customer_account?: string | null;
  livemode?: boolean;
  metadata?: {
    [key: string]: string;
  } | null;
  sepa_debit?: {
    bank_code?: string | null;
    country?: string | null;
    fingerprint?: string | null;
    last4?: string | null;
  };
  type?: PaymentMethodType;
  us_bank_account?: {
    account_type?: 'checking' | 'savings' | (string & {}) | null;
    bank_name?: string | null;
    fingerprint?: string | null;
    last4?: string | null;
    routing_number?: string | null;
  };
}
export interface PaymentMethodCard {
  brand?: CardNetwork;
  checks?: {
    [key: string]: unknown;
  } | null;
  /** Two-letter country of the issuer. */
  country?: string | null;
  display_brand?: string | null;
  exp_month?: number;
  exp_year?: number;
  /** The same for every payment method made from one card number. */
  fingerprint?: string | null;
  funding?: 'credit' | 'debit' | 'prepaid' | 'unknown' | (string & {});
  last4?: string;
  networks?: {
    [key: string]: unknown;
  } | null;
  three_d_secure_usage?: {
    [key: string]: unknown;
  } | null;
  wallet?: {
    [key: string]: unknown;
  } | null;
}
export type PaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'customer_balance' | 'eps' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'p24' | 'paypal' | 'pix' | 'revolut_pay' | 'sepa_debit' | 'twint' | 'us_bank_account' | 'wechat_pay' | (string & {});
/** A payment as reported, whoever processed it. */
export interface PaymentRecord {
  id: string;
  object: "payment_record";
  amount?: PaymentRecordAmount;
  amount_canceled?: PaymentRecordAmount;
  amount_failed?: PaymentRecordAmount;
  amount_guaranteed?: PaymentRecordAmount;
  amount_refunded?: PaymentRecordAmount;
  amount_requested?: PaymentRecordAmount;
  /** Unix seconds. */
  created?: number;
  description?: string | null;
  livemode?: boolean;
  metadata?: {
    [key: string]: string;
  };
  reported_by?: 'self' | 'stripe' | (string & {});
}
export interface PaymentRecordAmount {
  currency?: string;
  /** Minor currency unit. */
  value?: number;
}
export interface PaynowQrCode {
  data: string;
  hosted_instructions_url: string | null;
  image_url_png: string;
  image_url_svg: string;
}
export interface PaypalOptions {
  capture_method?: 'manual' | (string & {});
  preferred_locale: string | null;
  reference: string | null;
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
export interface PaytoOptions {
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    /** YYYY-MM-DD. */
    end_date: string | null;
    payment_schedule: 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | (string & {}) | null;
    payments_per_period: number | null;
    purpose: 'personal' | 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'retail' | 'salary' | 'tax' | 'utility' | (string & {}) | null;
  };
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Changes that apply once the latest invoice is paid. */
export interface PendingUpdate {
  /** Unix seconds. */
  billing_cycle_anchor: number | null;
  cancel_at_period_end: boolean | null;
  discount: Discount | null;
  discounts: (string | Discount)[] | null;
  /** Unix seconds. */
  expires_at: number;
  metadata: {
    [key: string]: string;
  } | null;
  subscription_items: SubscriptionItem[] | null;
  /** Unix seconds. */
  trial_end: number | null;
  trial_from_plan: boolean | null;
}
export interface PixOptions {
  amount_includes_iof?: 'always' | 'never' | (string & {});
  /** Seconds. */
  expires_after_seconds: number | null;
  /** Unix seconds. */
  expires_at: number | null;
  mandate_options?: {
    /** Minor currency unit. */
    amount?: number;
    amount_includes_iof?: 'always' | 'never' | (string & {});
    amount_type?: 'fixed' | 'maximum' | (string & {});
    currency?: string;
    /** YYYY-MM-DD. */
    end_date?: string;
    payment_schedule?: 'monthly' | 'quarterly' | 'weekly' | 'halfyearly' | 'yearly' | (string & {});
    reference?: string;
    /** YYYY-MM-DD. */
    start_date?: string;
  };
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
export interface PixQrCode {
  data?: string;
  /** Unix seconds. */
  expires_at?: number;
  hosted_instructions_url?: string;
  image_url_png?: string;
  image_url_svg?: string;
}
/** The older form of a recurring price, still part of subscription items. */
export interface Plan {
  id: string;
  object: "plan";
  active: boolean;
  /** Minor currency unit; null when the amount has a fraction or the plan is tiered. */
  amount: number | null;
  /** Minor currency unit as a decimal string of up to 12 places. */
  amount_decimal: string | null;
  billing_scheme: 'per_unit' | 'tiered' | (string & {});
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  interval: 'day' | 'month' | 'week' | 'year' | (string & {});
  interval_count: number;
  livemode: boolean;
  metadata: {
    [key: string]: string;
  } | null;
  meter: string | null;
  nickname: string | null;
  product: string | Product | DeletedProduct | null;
  tiers?: PriceTier[];
  tiers_mode: 'graduated' | 'volume' | (string & {}) | null;
  transform_usage: TransformQuantity | null;
  trial_period_days: number | null;
  usage_type: 'licensed' | 'metered' | (string & {});
}
/** Credit taken off before tax. */
export interface PretaxCreditAmount {
  /** Minor currency unit. */
  amount: number;
  credit_balance_transaction?: string | CreditBalanceTransaction | null;
  discount?: string | Discount | DeletedDiscount;
  type: 'credit_balance_transaction' | 'discount' | (string & {});
}
export interface Price {
  id: string;
  object: "price";
  /** Whether it can be used for new purchases. */
  active: boolean;
  /** `tiered` prices keep their amounts in `tiers`. */
  billing_scheme: 'per_unit' | 'tiered' | (string & {});
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  /** Amounts in further currencies; only present when expanded. */
  currency_options?: {
    [key: string]: CurrencyOptions;
  };
  custom_unit_amount: CustomUnitAmount | null;
  livemode: boolean;
  /** Your own name to find the price by. */
  lookup_key: string | null;
  metadata: {
    [key: string]: string;
  };
  /** Never shown to customers. */
  nickname: string | null;
  product: string | Product | DeletedProduct;
  recurring: PriceRecurring | null;
  /** Whether tax is part of the amount; fixed once it is `inclusive` or `exclusive`. */
  tax_behavior: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | null;
  /** Only present when expanded. */
  tiers?: PriceTier[];
  /** Whether each tier prices its own units (`graduated`) or the reached tier prices all (`volume`). */
  tiers_mode: 'graduated' | 'volume' | (string & {}) | null;
  transform_quantity: TransformQuantity | null;
  type: 'one_time' | 'recurring' | (string & {});
  /** Minor currency unit; null when the amount has a fraction or the price is tiered or custom. */
  unit_amount: number | null;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal: string | null;
}
/** A price made for this item alone, instead of price. */
export interface PriceDataParam {
  /** Three-letter currency code. */
  currency: string;
  /** ID of the product. */
  product: string;
  recurring: {
    interval: 'day' | 'week' | 'month' | 'year' | (string & {});
    /** Intervals between two bills. */
    interval_count?: number | undefined;
  };
  tax_behavior?: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | undefined;
  /** Minor currency unit. */
  unit_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places, instead of unit_amount. */
  unit_amount_decimal?: string | undefined;
}
export type PriceExpandPath = 'currency_options' | 'product' | 'tiers' | (string & {});
/** What every list carries beside its rows. */
export interface PriceList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: Price[];
}
export type PriceListExpandPath = 'data.currency_options' | 'data.product' | 'data.tiers' | (string & {});
/** How often a recurring price bills. */
export interface PriceRecurring {
  interval: 'day' | 'month' | 'week' | 'year' | (string & {});
  /** Intervals between two bills. */
  interval_count: number;
  /** Meter whose usage is billed. */
  meter: string | null;
  /** Days of trial a plan of the older form carries. */
  trial_period_days: number | null;
  usage_type: 'licensed' | 'metered' | (string & {});
}
/** One bracket of a tiered price. */
export interface PriceTier {
  /** Minor currency unit, once per tier. */
  flat_amount: number | null;
  /** Minor currency unit as a decimal string of up to 12 places. */
  flat_amount_decimal: string | null;
  /** Minor currency unit, per unit in the tier. */
  unit_amount: number | null;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal: string | null;
  /** Last unit of the tier; null in the last tier. */
  up_to: number | null;
}
export interface Product {
  id: string;
  object: "product";
  /** Whether it can be bought. */
  active: boolean;
  /** Unix seconds. */
  created: number;
  default_price?: string | Price | null;
  /** Never sent; lets `deleted` tell this object from its deleted form. */
  deleted?: false;
  description: string | null;
  /** At most eight URLs. */
  images: string[];
  livemode: boolean;
  marketing_features: {
    name?: string;
  }[];
  metadata: {
    [key: string]: string;
  };
  name: string;
  package_dimensions: PackageDimensions | null;
  shippable: boolean | null;
  /** Text on bank statements of subscription payments. */
  statement_descriptor?: string | null;
  tax_code?: string | TaxCode | null;
  tax_details: {
    performance_location: string | null;
    tax_code: string | null;
  } | null;
  type: 'good' | 'service' | (string & {});
  /** Name of one unit on receipts and invoices. */
  unit_label?: string | null;
  /** Unix seconds. */
  updated: number;
  url: string | null;
}
export type ProductExpandPath = 'default_price' | 'tax_code' | (string & {});
/** What every list carries beside its rows. */
export interface ProductList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: Product[];
}
export type ProductListExpandPath = 'data.default_price' | 'data.tax_code' | (string & {});
/** A code customers type in to get a discount. */
export interface PromotionCode {
  id: string;
  object: "promotion_code";
  active?: boolean;
  code?: string;
  /** Unix seconds. */
  created?: number;
  /** Unix seconds. */
  expires_at?: number | null;
  livemode?: boolean;
  max_redemptions?: number | null;
  metadata?: {
    [key: string]: string;
  } | null;
  promotion?: {
    coupon?: string | Coupon | null;
    type?: 'coupon' | (string & {});
  };
  times_redeemed?: number;
}
export interface PromptpayQrCode {
  data: string;
  hosted_instructions_url: string;
  image_url_png: string;
  image_url_svg: string;
}
/** The lines that a proration credits. */
export interface ProrationDetails {
  credited_items: {
    invoice: string;
    invoice_line_items: string[];
  } | null;
}
/** Methods whose capture can be delayed and that can be saved for payments without the customer. */
export interface ReusableManualCaptureOptions {
  capture_method?: 'manual' | (string & {});
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Methods that can be saved for payments without the customer. */
export interface ReusableOptions {
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Manual review of a payment. */
export interface Review {
  id: string;
  object: "review";
  closed_reason?: string | null;
  /** Unix seconds. */
  created?: number;
  livemode?: boolean;
  open?: boolean;
  opened_reason?: 'manual' | 'rule' | (string & {});
  reason?: string;
}
/** Saving a payment method without a payment. */
export interface SetupIntent {
  id: string;
  object: "setup_intent";
  cancellation_reason?: 'abandoned' | 'duplicate' | 'requested_by_customer' | (string & {}) | null;
  /** Lets a browser confirm this setup; never log it. */
  client_secret?: string | null;
  /** Unix seconds. */
  created?: number;
  customer?: string | Customer | DeletedCustomer | null;
  description?: string | null;
  last_setup_error?: ApiErrorDetail | null;
  livemode?: boolean;
  metadata?: {
    [key: string]: string;
  } | null;
  /** What the customer has to do next. */
  next_action?: {
    [key: string]: unknown;
  } | null;
  payment_method?: string | PaymentMethod | null;
  payment_method_types?: PaymentMethodType[];
  status?: 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'canceled' | 'succeeded' | (string & {});
  usage?: 'off_session' | 'on_session' | (string & {});
}
/** Where and to whom goods are shipped. */
export interface Shipping {
  address?: Address;
  carrier?: string | null;
  name?: string;
  phone?: string | null;
  tracking_number?: string | null;
}
/** Where and to whom goods are shipped. */
export interface ShippingParam {
  address: AddressParam;
  /** Recipient. */
  name: string;
  phone?: string;
}
/** What shipping costs. */
export interface ShippingRate {
  id: string;
  object: "shipping_rate";
  active?: boolean;
  /** Unix seconds. */
  created?: number;
  display_name?: string | null;
  fixed_amount?: {
    /** Minor currency unit. */
    amount?: number;
    currency?: string;
  };
  livemode?: boolean;
  metadata?: {
    [key: string]: string;
  };
  tax_behavior?: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | null;
  type?: 'fixed_amount' | (string & {});
}
/** One tax applied to shipping. */
export interface ShippingTaxAmount {
  /** Minor currency unit. */
  amount: number;
  rate: TaxRate;
  taxability_reason: TaxabilityReason | null;
  /** Minor currency unit the tax was calculated on. */
  taxable_amount: number | null;
}
export interface SortCodeAddress {
  account_holder_address: Address;
  account_holder_name: string;
  account_number: string;
  bank_address: Address;
  sort_code: string;
}
export interface Source {
  id: string;
  object: "source";
  /** Minor currency unit. */
  amount?: number | null;
  /** Unix seconds. */
  created?: number;
  currency?: string | null;
  flow?: string;
  livemode?: boolean;
  status?: 'canceled' | 'chargeable' | 'consumed' | 'failed' | 'pending' | (string & {});
  type?: string;
  usage?: 'reusable' | 'single_use' | (string & {}) | null;
}
export interface SpeiAddress {
  account_holder_address: Address;
  account_holder_name: string;
  bank_address: Address;
  bank_code: string;
  bank_name: string;
  clabe: string;
}
export interface Subscription {
  id: string;
  object: "subscription";
  application: string | Application | DeletedApplication | null;
  /** Percentage of each invoice that goes to the platform. */
  application_fee_percent: number | null;
  automatic_tax: SubscriptionAutomaticTax;
  /** Unix seconds; the moment that fixes the days on which it bills. */
  billing_cycle_anchor: number;
  billing_cycle_anchor_config: BillingCycleAnchorConfig | null;
  billing_mode: BillingMode;
  billing_schedules: BillingSchedule[];
  billing_thresholds: {
    /** Minor currency unit; reaching it makes an invoice. */
    amount_gte: number | null;
    reset_billing_cycle_anchor: boolean | null;
  } | null;
  /** Unix seconds; when it will be canceled. */
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  /** Unix seconds; when cancellation was asked for, which can be before it ends. */
  canceled_at: number | null;
  cancellation_details: CancellationDetails | null;
  /** Whether invoices are charged or sent. */
  collection_method: 'charge_automatically' | 'send_invoice' | (string & {});
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  /** Unix seconds. Stripe keeps it on each item since 2025-03-31.basil; the SDK fills it in from `items.data[0]`. */
  current_period_start?: number;
  /** Unix seconds. Stripe keeps it on each item since 2025-03-31.basil; the SDK fills it in from `items.data[0]`. */
  current_period_end?: number;
  customer: string | Customer | DeletedCustomer;
  customer_account: string | null;
  /** Days to pay a sent invoice. */
  days_until_due: number | null;
  default_payment_method: string | PaymentMethod | null;
  default_source: string | CustomerSource | null;
  /** Tax rates of items that have none of their own. */
  default_tax_rates?: TaxRate[] | null;
  description: string | null;
  discounts: (string | Discount)[];
  /** Unix seconds; when it ended. */
  ended_at: number | null;
  invoice_settings: SubscriptionInvoiceSettings;
  items: SubscriptionItemList;
  latest_invoice: string | Invoice | null;
  livemode: boolean;
  managed_payments: ManagedPayments | null;
  metadata: {
    [key: string]: string;
  };
  /** Unix seconds; when pending invoice items are billed next. */
  next_pending_invoice_item_invoice: number | null;
  on_behalf_of: string | Account | null;
  /** Set while invoices are made but not collected; the status stays as it is. */
  pause_collection: {
    behavior: 'void' | 'keep_as_draft' | 'mark_uncollectible' | (string & {});
    /** Unix seconds. */
    resumes_at: number | null;
  } | null;
  payment_settings: SubscriptionPaymentSettings | null;
  /** How often pending invoice items are billed. */
  pending_invoice_item_interval: {
    interval: 'day' | 'month' | 'week' | 'year' | (string & {});
    interval_count: number;
  } | null;
  pending_setup_intent: string | SetupIntent | null;
  pending_update: PendingUpdate | null;
  /** Plan of a subscription with one item. Undocumented by Stripe; the SDK fills it in from `items.data[0]` when it is absent. */
  plan?: Plan | null;
  /** Currency shown to the customer where it differs. */
  presentment_details?: {
    presentment_currency: string;
  };
  /** Quantity of a subscription with one item. Undocumented by Stripe, and absent when there are several items. */
  quantity?: number;
  schedule: string | SubscriptionSchedule | null;
  /** Unix seconds; may lie before `created` when backdated. */
  start_date: number;
  /** `incomplete` until the first payment succeeds, `incomplete_expired` when it did not within 23 hours. */
  status: 'incomplete' | 'incomplete_expired' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'unpaid' | 'paused' | (string & {});
  status_details?: SubscriptionStatusDetails;
  test_clock: string | TestClock | null;
  /** The connected account that receives the payments. */
  transfer_data: {
    /** Percentage of each invoice; null for all of it. */
    amount_percent: number | null;
    destination: string | Account;
  } | null;
  /** Unix seconds. */
  trial_end: number | null;
  trial_settings: TrialSettings | null;
  /** Unix seconds. */
  trial_start: number | null;
}
export interface SubscriptionAutomaticTax {
  /** Why automatic tax was turned off. */
  disabled_reason: 'requires_location_inputs' | (string & {}) | null;
  enabled: boolean;
  liability: ConnectAccountReference | null;
}
export interface SubscriptionCardOptions {
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    description: string | null;
  };
  network: CardNetwork | null;
  request_three_d_secure: 'automatic' | 'any' | 'challenge' | (string & {}) | null;
}
export type SubscriptionExpandPath = 'application' | 'customer' | 'default_payment_method' | 'default_source' | 'discounts' | 'items.data.discounts' | 'items.data.price.product' | 'items.data.price.tiers' | 'latest_invoice' | 'latest_invoice.confirmation_secret' | 'latest_invoice.payments' | 'latest_invoice.total_discount_amounts.discount' | 'on_behalf_of' | 'pending_setup_intent' | 'schedule' | 'test_clock' | (string & {});
export interface SubscriptionInvoiceSettings {
  account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
  custom_fields: InvoiceCustomField[] | null;
  description: string | null;
  footer: string | null;
  issuer: ConnectAccountReference;
}
/** One price and its quantity within a subscription, with its own billing period. */
export interface SubscriptionItem {
  id: string;
  object: "subscription_item";
  /** Unix seconds. */
  billed_until?: number;
  billing_thresholds: {
    usage_gte: number | null;
  } | null;
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  current_period_end: number;
  /** Unix seconds. Since 2025-03-31.basil the period is kept here rather than on the subscription. */
  current_period_start: number;
  current_trial: {
    /** Unix seconds. */
    end_date: number;
    /** Unix seconds. */
    start_date: number;
    trial_offer: string;
  } | null;
  discounts: (string | Discount)[];
  metadata: {
    [key: string]: string;
  };
  plan: Plan;
  price: Price;
  /** Absent for metered prices. */
  quantity?: number;
  subscription: string;
  /** Null when the rates of the subscription apply. */
  tax_rates: TaxRate[] | null;
}
/** What every list carries beside its rows. */
export interface SubscriptionItemList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: SubscriptionItem[];
}
/** One price and its quantity. */
export interface SubscriptionItemParam {
  /** ID of a recurring price. */
  price?: string | undefined;
  /** Units of the price; left out for metered prices. */
  quantity?: number | undefined;
  /** Key-value pairs kept with the item. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Usage that makes an invoice when it is reached. */
  billing_thresholds?: ({
    usage_gte: number;
  } | "" | null) | undefined;
  /** Trial of this item alone. */
  current_trial?: {
    /** ID of a trial offer. */
    trial_offer: string;
  } | undefined;
  /** Discounts of this item alone. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** ID of a plan, the older form of a price. */
  plan?: string | undefined;
  price_data?: PriceDataParam | undefined;
  /** IDs of tax rates that replace those of the subscription. */
  tax_rates?: (string[] | "" | null) | undefined;
}
/** What every list carries beside its rows. */
export interface SubscriptionList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: Subscription[];
}
/** Settings per type of payment method, used when invoices of the subscription are paid. */
export interface SubscriptionPaymentMethodOptions {
  acss_debit: BillingAcssDebitOptions | null;
  bancontact: BillingBancontactOptions | null;
  billie?: {
    company_details?: BillieCompanyDetails;
  } | null;
  blik?: {
    mandate_options?: {
      /** Unix seconds. */
      expires_at: number | null;
    };
  } | null;
  card: SubscriptionCardOptions | null;
  customer_balance: BillingCustomerBalanceOptions | null;
  konbini: {
    [key: string]: unknown;
  } | null;
  payto: BillingPaytoOptions | null;
  pix: SubscriptionPixOptions | null;
  sepa_debit: {
    [key: string]: unknown;
  } | null;
  upi: BillingUpiOptions | null;
  us_bank_account: BillingUsBankAccountOptions | null;
}
export interface SubscriptionPaymentSettings {
  payment_method_options: SubscriptionPaymentMethodOptions | null;
  /** Null lets Stripe decide. */
  payment_method_types: PaymentMethodType[] | null;
  /** Whether a successful payment sets the default payment method. */
  save_default_payment_method: 'off' | 'on_subscription' | (string & {}) | null;
}
export interface SubscriptionPixOptions {
  /** Seconds. */
  expires_after_seconds?: number;
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    amount_includes_iof: 'always' | 'never' | (string & {}) | null;
    /** YYYY-MM-DD. */
    end_date: string | null;
    payment_schedule: 'monthly' | 'quarterly' | 'weekly' | 'halfyearly' | 'yearly' | (string & {}) | null;
  };
}
/** Changes planned for a subscription. */
export interface SubscriptionSchedule {
  id: string;
  object: "subscription_schedule";
  /** Unix seconds. */
  canceled_at?: number | null;
  /** Unix seconds. */
  created?: number;
  current_phase?: {
    /** Unix seconds. */
    end_date?: number;
    /** Unix seconds. */
    start_date?: number;
  } | null;
  customer?: string | Customer | DeletedCustomer;
  end_behavior?: 'cancel' | 'none' | 'release' | 'renew' | (string & {});
  livemode?: boolean;
  metadata?: {
    [key: string]: string;
  } | null;
  status?: 'not_started' | 'active' | 'completed' | 'released' | 'canceled' | (string & {});
  subscription?: string | Subscription | null;
}
/** Why the subscription is in its status. */
export interface SubscriptionStatusDetails {
  paused: {
    subscription: {
      type: 'final_payment_failure' | 'first_payment_failure' | 'pause_requested' | 'system' | 'trial_end_without_payment_method' | (string & {});
    };
    /** Unix seconds. */
    transitioned_at: number;
    type: 'subscription' | (string & {});
  };
}
export interface SwiftAddress {
  account_holder_address: Address;
  account_holder_name: string;
  account_number: string;
  account_type: string;
  bank_address: Address;
  bank_name: string;
  swift_code: string;
}
export interface SwishRedirectOrQrCode {
  hosted_instructions_url: string;
  mobile_auth_url: string;
  qr_code: {
    data: string;
    /** Unix seconds. */
    expires_at: number;
    image_url_png: string;
    image_url_svg: string;
  };
}
/** One tax applied to an invoice or a line. */
export interface TaxAmount {
  /** Minor currency unit. */
  amount: number;
  tax_behavior: 'exclusive' | 'inclusive' | (string & {});
  tax_rate_details: {
    tax_rate: string;
  } | null;
  taxability_reason: TaxabilityReason;
  /** Minor currency unit the tax was calculated on. */
  taxable_amount: number | null;
  type: 'tax_rate_details' | (string & {});
}
/** Kind of goods or service for tax purposes. */
export interface TaxCode {
  id: string;
  object: "tax_code";
  description?: string;
  name?: string;
}
/** Tax identification number of a customer or an account. */
export interface TaxId {
  id: string;
  object: "tax_id";
  country?: string | null;
  /** Unix seconds. */
  created?: number;
  customer?: string | Customer | null;
  customer_account?: string | null;
  /** Never sent; lets `deleted` tell this object from its deleted form. */
  deleted?: false;
  livemode?: boolean;
  type?: TaxIdType;
  value?: string;
  verification?: {
    status?: 'pending' | 'unavailable' | 'unverified' | 'verified' | (string & {});
    verified_address?: string | null;
    verified_name?: string | null;
  } | null;
}
/** What every list carries beside its rows. */
export interface TaxIdList {
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  data: TaxId[];
}
export type TaxIdType = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | 'unknown' | (string & {});
/** A rate of tax. */
export interface TaxRate {
  id: string;
  object: "tax_rate";
  active?: boolean;
  country?: string | null;
  /** Unix seconds. */
  created?: number;
  description?: string | null;
  /** Shown to customers. */
  display_name?: string;
  /** Percentage that really applies, where automatic tax made the rate. */
  effective_percentage?: number | null;
  flat_amount?: {
    /** Minor currency unit. */
    amount?: number;
    currency?: string;
  } | null;
  /** Whether the tax is part of the amount. */
  inclusive?: boolean;
  jurisdiction?: string | null;
  jurisdiction_level?: 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | (string & {}) | null;
  livemode?: boolean;
  metadata?: {
    [key: string]: string;
  } | null;
  /** Percentage, such as 19. */
  percentage?: number;
  rate_type?: 'flat_amount' | 'percentage' | (string & {}) | null;
  state?: string | null;
  tax_type?: 'gst' | 'hst' | 'igst' | 'jct' | 'pst' | 'qst' | 'rst' | 'sales_tax' | 'vat' | (string & {}) | null;
}
export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | (string & {});
/** A clock that moves test objects through time. */
export interface TestClock {
  id: string;
  object: "test_helpers.test_clock";
  /** Unix seconds. */
  created?: number;
  /** Unix seconds. */
  deletes_after?: number;
  /** Unix seconds. */
  frozen_time?: number;
  livemode?: boolean;
  name?: string | null;
  status?: 'advancing' | 'internal_failure' | 'ready' | (string & {});
}
export type TimestampFilter = number | TimestampRange;
/** Unix seconds. */
export interface TimestampRange {
  /** Later than. */
  gt?: number | undefined;
  /** At or later than. */
  gte?: number | undefined;
  /** Earlier than. */
  lt?: number | undefined;
  /** At or earlier than. */
  lte?: number | undefined;
}
/** Arithmetic on the quantity before billing. */
export interface TransformQuantity {
  divide_by: number;
  round: 'down' | 'up' | (string & {});
}
/** What happens when a trial ends. */
export interface TrialSettings {
  end_behavior: {
    billing_cycle_anchor: 'now' | 'unchanged' | (string & {}) | null;
    missing_payment_method: 'cancel' | 'create_invoice' | 'pause' | (string & {});
  };
}
export interface UpdateCustomerBody {
  /** Updated customer display name. */
  name?: (string | null) | undefined;
  /** Updated customer email address. */
  email?: (string | null) | undefined;
  /** Updated internal description. */
  description?: (string | null) | undefined;
  /** Updated phone number. */
  phone?: (string | null) | undefined;
  /** Key-value pairs for additional metadata. Keys left out are kept; an empty value removes its key. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Postal address, also used to work out tax. */
  address?: ({
    city?: string | undefined;
    /** Two-letter country code. */
    country?: string | undefined;
    /** Street and number. */
    line1?: string | undefined;
    /** Flat, suite or the like. */
    line2?: string | undefined;
    postal_code?: string | undefined;
    /** State, county or province. */
    state?: string | undefined;
  } | "" | null) | undefined;
  /** Where and to whom goods are shipped, printed on invoices. */
  shipping?: ({
    address: AddressParam;
    /** Recipient. */
    name: string;
    phone?: string | undefined;
  } | "" | null) | undefined;
  invoice_settings?: CustomerInvoiceSettingsParam | undefined;
  /** Whether tax is charged; `reverse` prints a reverse-charge note on invoices. */
  tax_exempt?: ('none' | 'exempt' | 'reverse' | (string & {}) | null) | undefined;
  /** Languages in order of preference, such as en or pt-BR. */
  preferred_locales?: string[] | undefined;
  /** Related objects to answer in full. */
  expand?: CustomerExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "cus_abc123",
 *   "name": "Acme Corp (Updated)",
 *   "email": "accounts@example.com",
 *   "metadata": {
 *     "tier": "premium"
 *   }
 * }
 */
export interface UpdateCustomerParams {
  /** Stripe customer ID (e.g., "cus_..."). */
  id: string;
  /** Updated customer display name. */
  name?: (string | null) | undefined;
  /** Updated customer email address. */
  email?: (string | null) | undefined;
  /** Updated internal description. */
  description?: (string | null) | undefined;
  /** Updated phone number. */
  phone?: (string | null) | undefined;
  /** Key-value pairs for additional metadata. Keys left out are kept; an empty value removes its key. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Postal address, also used to work out tax. */
  address?: ({
    city?: string | undefined;
    /** Two-letter country code. */
    country?: string | undefined;
    /** Street and number. */
    line1?: string | undefined;
    /** Flat, suite or the like. */
    line2?: string | undefined;
    postal_code?: string | undefined;
    /** State, county or province. */
    state?: string | undefined;
  } | "" | null) | undefined;
  /** Where and to whom goods are shipped, printed on invoices. */
  shipping?: ({
    address: AddressParam;
    /** Recipient. */
    name: string;
    phone?: string | undefined;
  } | "" | null) | undefined;
  invoice_settings?: CustomerInvoiceSettingsParam | undefined;
  /** Whether tax is charged; `reverse` prints a reverse-charge note on invoices. */
  tax_exempt?: ('none' | 'exempt' | 'reverse' | (string & {}) | null) | undefined;
  /** Languages in order of preference, such as en or pt-BR. */
  preferred_locales?: string[] | undefined;
  /** Related objects to answer in full. */
  expand?: CustomerExpandPath[] | undefined;
}
export interface UpdatePaymentIntentBody {
  /** Updated description for this payment. */
  description?: string | undefined;
  /** Key-value pairs for additional metadata. Keys left out are kept; an empty value removes its key. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "pi_ghi789",
 *   "description": "Updated order description",
 *   "metadata": {
 *     "order_id": "1234",
 *     "source": "web"
 *   }
 * }
 */
export interface UpdatePaymentIntentParams {
  /** Payment intent ID (e.g., "pi_..."). */
  id: string;
  /** Updated description for this payment. */
  description?: string | undefined;
  /** Key-value pairs for additional metadata. Keys left out are kept; an empty value removes its key. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
export interface UpiRedirectOrQrCode {
  hosted_instructions_url: string;
  qr_code: ExpiringQrCode;
}
export interface UsBankAccountOptions {
  financial_connections?: {
    filters?: BankAccountFilters;
    permissions?: 'payment_method' | 'balances' | 'ownership' | 'transactions' | (string & {})[];
    prefetch: 'balances' | 'ownership' | 'transactions' | (string & {})[] | null;
    return_url?: string;
  };
  mandate_options?: {
    collection_method?: 'paper' | (string & {});
  };
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
  transaction_purpose?: 'unspecified' | 'other' | 'goods' | 'services' | (string & {});
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
export interface VoidInvoiceBody {
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
/**
 * @example {
 *   "id": "in_jkl012"
 * }
 */
export interface VoidInvoiceParams {
  /** Invoice ID to void (e.g., "in_..."). Drafts are refused by Stripe. */
  id: string;
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
export interface WechatPayAndroidRedirect {
  app_id: string;
  nonce_str: string;
  package: string;
  partner_id: string;
  prepay_id: string;
  sign: string;
  /** Unix seconds as a string. */
  timestamp: string;
}
export interface WechatPayQrCode {
  data: string;
  hosted_instructions_url: string;
  image_data_url: string;
  image_url_png: string;
  image_url_svg: string;
}
export interface ZenginAddress {
  account_holder_address: Address;
  account_holder_name: string | null;
  account_number: string | null;
  account_type: string | null;
  bank_address: Address;
  bank_code: string | null;
  bank_name: string | null;
  branch_code: string | null;
  branch_name: string | null;
}

export type CancelPaymentIntentResult = PaymentIntent
export type CancelSubscriptionResult = Subscription
export type CapturePaymentIntentResult = PaymentIntent
export type ConfirmPaymentIntentResult = PaymentIntent
export type CreateCustomerResult = Customer
export type CreateInvoiceResult = Invoice
export type CreatePaymentIntentResult = PaymentIntent
export type CreatePriceResult = Price
export type CreateProductResult = Product
export type CreateSubscriptionResult = Subscription
export type DeleteCustomerResult = DeletedCustomer
export type GetBalanceResult = Balance
export type GetInvoiceResult = Invoice
export type GetPaymentIntentResult = PaymentIntent
export type GetProductResult = Product
export type GetSubscriptionResult = Subscription
export type PayInvoiceResult = Invoice
export type UpdateCustomerResult = Customer
export type UpdatePaymentIntentResult = PaymentIntent
export type VoidInvoiceResult = Invoice
