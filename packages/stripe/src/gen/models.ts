// Generated from openapi/ by `pnpm generate`. Do not edit.

/** A US bank account to transfer to. */
export interface AbaAddress {
  /** Address of the account holder. */
  account_holder_address: Address;
  /** Name of the account holder. */
  account_holder_name: string;
  /** Number of the account. */
  account_number: string;
  /** Kind of account. */
  account_type: string;
  /** Address of the bank. */
  bank_address: Address;
  /** Name of the bank. */
  bank_name: string;
  /** ABA routing number. */
  routing_number: string;
}
/** A Stripe account. */
export interface Account {
  /** Identifier, `acct_…`. */
  id: string;
  /** Always `account`. */
  object: "account";
  /** Kind of legal entity, for example `company`. */
  business_type?: string | null;
  /** Whether it can take payments. */
  charges_enabled?: boolean;
  /** Two-letter country code. */
  country?: string;
  /** Unix seconds. */
  created?: number;
  /** ISO 4217 code of the currency it is paid out in, lower case. */
  default_currency?: string;
  /** Whether its owner has finished signing up. */
  details_submitted?: boolean;
  /** E-mail address of the account. */
  email?: string | null;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  };
  /** Whether it can be paid out. */
  payouts_enabled?: boolean;
  /** Kind of Connect account. */
  type?: 'custom' | 'express' | 'none' | 'standard' | (string & {});
}
/** How a payment is made by Canadian pre-authorized debit. */
export interface AcssDebitOptions {
  /** The mandate that debits rely on. */
  mandate_options?: {
    /** Page that shows the mandate's text. */
    custom_mandate_url?: string;
    /** How often is debited, in words. */
    interval_description: string | null;
    /** Whether debits are regular, sporadic or both. */
    payment_schedule: 'combined' | 'interval' | 'sporadic' | (string & {}) | null;
    /** Whether the debits are for business or personal purposes. */
    transaction_type: 'business' | 'personal' | (string & {}) | null;
  };
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
  /** How the bank account is verified. */
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
/** Postal address. */
export interface Address {
  /** City, town or village. */
  city: string | null;
  /** Two-letter country code. */
  country: string | null;
  /** Street and number. */
  line1: string | null;
  /** Flat, suite or the like. */
  line2: string | null;
  /** ZIP or postal code. */
  postal_code: string | null;
  /** State, county or province. */
  state: string | null;
}
/** Postal address. */
export interface AddressParam {
  /** City, town or village. */
  city?: string | undefined;
  /** Two-letter country code. */
  country?: string | undefined;
  /** Street and number. */
  line1?: string | undefined;
  /** Flat, suite or the like. */
  line2?: string | undefined;
  /** ZIP or postal code. */
  postal_code?: string | undefined;
  /** State, county or province. */
  state?: string | undefined;
}
/** How a customer gets to Alipay. */
export interface AlipayRedirect {
  /** Data that Alipay's SDK takes in an app. */
  native_data: string | null;
  /** Address that opens the Alipay app. */
  native_url: string | null;
  /** Where the customer comes back to. */
  return_url: string | null;
  /** Where to send the customer in a browser. */
  url: string | null;
}
/** Line items of a payment intent, a page at a time. */
export interface AmountDetailsLineItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The line items of this page. */
  data: PaymentIntentAmountDetailsLineItem[];
}
/** Code of an error, for programs; Stripe has more than are named here. */
export type ApiErrorCode = 'amount_too_large' | 'amount_too_small' | 'api_key_expired' | 'authentication_required' | 'balance_insufficient' | 'card_declined' | 'charge_already_captured' | 'charge_expired_for_capture' | 'customer_tax_location_invalid' | 'expired_card' | 'idempotency_key_in_use' | 'incorrect_cvc' | 'incorrect_number' | 'insufficient_funds' | 'intent_invalid_state' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_number' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_payment_intent_requires_action' | 'lock_timeout' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_unexpected_state' | 'payment_method_customer_decline' | 'processing_error' | 'rate_limit' | 'resource_already_exists' | 'resource_missing' | 'secret_key_required' | 'status_transition_invalid' | (string & {});
/** An error, as in error responses and in failed payments and finalizations. */
export interface ApiErrorDetail {
  /** What to do with the declined card, for example `try_again_later`. */
  advice_code?: string;
  /** Charge that failed. */
  charge?: string;
  /** Code of the error, for programs. */
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
  /** The payment intent that failed. */
  payment_intent?: PaymentIntent;
  /** The payment method that failed. */
  payment_method?: PaymentMethod;
  /** Type of the payment method that failed. */
  payment_method_type?: string;
  /** The request in the dashboard. */
  request_log_url?: string;
  /** The setup intent that failed. */
  setup_intent?: SetupIntent;
  /** The payment source that failed. */
  source?: CustomerSource;
  /** Kind of error. */
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | (string & {});
}
/** The Connect application that made the object. */
export interface Application {
  /** Identifier, `ca_…`. */
  id: string;
  /** Always `application`. */
  object: "application";
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Name of the application. */
  name?: string | null;
}
/** Funds of the account per currency. */
export interface Balance {
  /** Always `balance`. */
  object: "balance";
  /** Can be paid out now. */
  available: BalanceAmount[];
  /** Held against negative balances of connected accounts. */
  connect_reserved?: BalanceAmount[];
  /** Can be paid out at once, for a fee. */
  instant_available?: InstantAvailableBalance[];
  /** Funds for issued cards. */
  issuing?: {
    /** Can be spent on issued cards now. */
    available: BalanceAmount[];
  };
  /** False for test data. */
  livemode: boolean;
  /** Not settled yet. */
  pending: BalanceAmount[];
  /** Set aside for refunds and disputes. */
  refund_and_dispute_prefunding?: {
    /** Can be used for refunds and disputes now. */
    available: BalanceAmount[];
    /** Not settled yet. */
    pending: BalanceAmount[];
  };
}
/** An amount in one currency. */
export interface BalanceAmount {
  /** In minor currency units; negative when the account owes money. */
  amount: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The amount by kind of source. */
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
  /** Identifier, `txn_…`. */
  id: string;
  /** Always `balance_transaction`. */
  object: "balance_transaction";
  /** Minor currency unit before fees. */
  amount?: number;
  /** Unix seconds. */
  available_on?: number;
  /** Unix seconds. */
  created?: number;
  /** ISO 4217 code, lower case. */
  currency?: string;
  /** Your own description. */
  description?: string | null;
  /** Rate at which the amount was converted; null when it was not. */
  exchange_rate?: number | null;
  /** Minor currency unit. */
  fee?: number;
  /** Minor currency unit after fees. */
  net?: number;
  /** Kind of transaction as financial reports group it. */
  reporting_category?: string;
  /** Identifier of the object it comes from, such as a charge. */
  source?: string | null;
  /** Whether the money is available in the balance yet. */
  status?: 'available' | 'pending' | (string & {});
  /** Kind of transaction, for example `charge` or `refund`. */
  type?: string;
}
/** A bank account of the older kind of payment source. */
export interface BankAccount {
  /** Identifier, `ba_…`. */
  id: string;
  /** Always `bank_account`. */
  object: "bank_account";
  /** Name of the account holder. */
  account_holder_name?: string | null;
  /** Whether the holder is a person or a company. */
  account_holder_type?: 'company' | 'individual' | (string & {}) | null;
  /** Name of the bank. */
  bank_name?: string | null;
  /** Two-letter country code. */
  country?: string;
  /** ISO 4217 code, lower case. */
  currency?: string;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** The same for every bank account with this number. */
  fingerprint?: string | null;
  /** Last four digits of the account number. */
  last4?: string;
  /** Routing number of the bank. */
  routing_number?: string | null;
  /** Whether it is verified. */
  status?: 'errored' | 'new' | 'validated' | 'verification_failed' | 'verified' | (string & {});
}
/** Which bank accounts can be linked. */
export interface BankAccountFilters {
  /** Kinds of account. */
  account_subcategories?: ('checking' | 'savings' | (string & {}))[];
}
/** How the customer pays by bank transfer. */
export interface BankTransferInstructions {
  /** Minor currency unit still to be transferred. */
  amount_remaining: number | null;
  /** ISO 4217 code, lower case. */
  currency: string | null;
  /** Accounts the money can be transferred to. */
  financial_addresses?: FinancialAddress[];
  /** Stripe's page with instructions. */
  hosted_instructions_url: string | null;
  /** Text by which the transfer is matched. */
  reference: string | null;
  /** The region's transfer scheme. */
  type: 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | (string & {});
}
/** The company that buys through Billie. */
export interface BillieCompanyDetails {
  /** Registered address. */
  registered_address?: Address;
  /** Registered name. */
  registered_name: string | null;
  /** Number in the commercial register. */
  registration_number: string | null;
  /** The register, by country. */
  registration_type?: 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | (string & {});
  /** VAT number. */
  vat: string | null;
}
/** How a payment is made by Billie. */
export interface BillieOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** The company that buys. */
  company_details?: BillieCompanyDetails;
  /** Your own reference of the purchase. */
  reference?: string | null;
}
/** How invoices are paid by Canadian pre-authorized debit. */
export interface BillingAcssDebitOptions {
  /** The mandate that debits rely on. */
  mandate_options?: {
    /** Whether the debits are for business or personal purposes. */
    transaction_type: 'business' | 'personal' | (string & {}) | null;
  };
  /** How the bank account is verified. */
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
/** How invoices are paid by Bancontact. */
export interface BillingBancontactOptions {
  /** Language of the page the customer is sent to. */
  preferred_language: 'de' | 'en' | 'fr' | 'nl' | (string & {});
}
/** How invoices are paid by bank transfer to the customer's cash balance. */
export interface BillingCustomerBalanceOptions {
  /** The kind of bank transfer. */
  bank_transfer?: {
    /** Options for transfers within the EU. */
    eu_bank_transfer?: EuBankTransfer;
    /** The region's transfer scheme, such as eu_bank_transfer. */
    type: string | null;
  };
  /** How money gets into the cash balance. */
  funding_type: 'bank_transfer' | (string & {}) | null;
}
/** Fixed calendar values for the billing cycle, in UTC. */
export interface BillingCycleAnchorConfig {
  /** Day of the month, 1 to 31. */
  day_of_month: number;
  /** Hour, 0 to 23. */
  hour: number | null;
  /** Minute, 0 to 59. */
  minute: number | null;
  /** Month, 1 to 12. */
  month: number | null;
  /** Second, 0 to 59. */
  second: number | null;
}
/** Name and address of a payer. */
export interface BillingDetails {
  /** Postal address. */
  address?: Address | null;
  /** E-mail address. */
  email?: string | null;
  /** Full name. */
  name?: string | null;
  /** Phone number. */
  phone?: string | null;
  /** Tax identifier of the payer. */
  tax_id?: string | null;
}
/** How prorations and invoices are calculated. */
export interface BillingMode {
  /** Settings of flexible billing. */
  flexible: {
    /** Whether prorations show discounts on lines of their own. */
    proration_discounts?: 'included' | 'itemized' | (string & {});
  } | null;
  /** Whether billing is classic or flexible. */
  type: 'classic' | 'flexible' | (string & {});
  /** Unix seconds. */
  updated_at?: number;
}
/** How invoices are paid by PayTo. */
export interface BillingPaytoOptions {
  /** The mandate that payments rely on. */
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    /** Whether each payment is exactly the amount or at most the amount. */
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    /** What the payments are for. */
    purpose: 'personal' | 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'retail' | 'salary' | 'tax' | 'utility' | (string & {}) | null;
  };
}
/** How far ahead items are billed. */
export interface BillingSchedule {
  /** Null covers every item. */
  applies_to: {
    /** The price it applies to. */
    price: string | Price | null;
    /** Kind of what it applies to. */
    type: 'price' | (string & {});
  }[] | null;
  /** Until when is billed. */
  bill_until: {
    /** Unix seconds. */
    computed_timestamp: number;
    /** A time span, when that is the type. */
    duration: {
      /** Unit of the time span. */
      interval: 'day' | 'month' | 'week' | 'year' | (string & {});
      /** Number of units. */
      interval_count: number | null;
    } | null;
    /** Unix seconds. */
    timestamp: number | null;
    /** Whether a time span or a moment is given. */
    type: 'duration' | 'timestamp' | (string & {});
  };
  /** Name of the schedule within the subscription. */
  key: string;
}
/** How invoices are paid by UPI. */
export interface BillingUpiOptions {
  /** The mandate that payments rely on. */
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    /** Whether each payment is exactly the amount or at most the amount. */
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    /** What the mandate is for, shown to the customer. */
    description: string | null;
    /** Unix seconds. */
    end_date: number | null;
  };
}
/** How invoices are paid from US bank accounts. */
export interface BillingUsBankAccountOptions {
  /** How the account is linked through Financial Connections. */
  financial_connections?: {
    /** Which accounts can be linked. */
    filters?: BankAccountFilters;
    /** The permissions to read data of the linked account. */
    permissions?: ('payment_method' | 'balances' | 'ownership' | 'transactions' | (string & {}))[];
    /** The data fetched as soon as the account is linked. */
    prefetch: ('balances' | 'ownership' | 'transactions' | (string & {}))[] | null;
  };
  /** How the bank account is verified. */
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
/** A Boleto voucher. */
export interface BoletoVoucher {
  /** Unix seconds. */
  expires_at: number | null;
  /** Stripe's page that shows the voucher. */
  hosted_voucher_url: string | null;
  /** Number of the voucher. */
  number: string | null;
  /** Address of the voucher as PDF. */
  pdf: string | null;
}
/** What `cancelPaymentIntent` sends. */
export interface CancelPaymentIntentBody {
  /** Reason for cancellation: "abandoned", "automatic", "duplicate", or "requested_by_customer". Stripe refuses "automatic", which only Stripe itself sets, and accepts "fraudulent". */
  cancellation_reason?: ('abandoned' | 'automatic' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | (string & {})) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * Parameters of `cancelPaymentIntent`.
 * @example {
 *   "id": "pi_ghi789",
 *   "cancellation_reason": "requested_by_customer"
 * }
 */
export interface CancelPaymentIntentParams {
  /** Payment intent ID (e.g., "pi_..."). */
  id: string;
  /** Reason for cancellation: "abandoned", "automatic", "duplicate", or "requested_by_customer". Stripe refuses "automatic", which only Stripe itself sets, and accepts "fraudulent". */
  cancellation_reason?: ('abandoned' | 'automatic' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | (string & {})) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * Parameters of `cancelSubscription`.
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
/** Why a subscription was cancelled. */
export interface CancellationDetails {
  /** The comment of the customer. */
  comment: string | null;
  /** The reason given by the customer. */
  feedback: 'other' | 'customer_service' | 'low_quality' | 'missing_features' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | (string & {}) | null;
  /** The feedback option that was chosen. */
  feedback_option: string | FeedbackOption | null;
  /** Why Stripe canceled it. */
  reason: 'canceled_by_retention_policy' | 'cancellation_requested' | 'payment_disputed' | 'payment_failed' | (string & {}) | null;
}
/** What `capturePaymentIntent` sends. */
export interface CapturePaymentIntentBody {
  /** Amount to capture in cents. Defaults to full amount if omitted. The rest is released. */
  amount_to_capture?: number | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * Parameters of `capturePaymentIntent`.
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
/** A card of the older kind of payment source. */
export interface Card {
  /** Identifier, `card_…`. */
  id: string;
  /** Always `card`. */
  object: "card";
  /** Brand of the card, for example `Visa`. */
  brand?: string;
  /** Two-letter code of the country it was issued in. */
  country?: string | null;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Month it expires in, 1 to 12. */
  exp_month?: number;
  /** Year it expires in, four digits. */
  exp_year?: number;
  /** The same for every card with this number. */
  fingerprint?: string | null;
  /** Kind of card. */
  funding?: 'credit' | 'debit' | 'prepaid' | 'unknown' | (string & {});
  /** Last four digits of the number. */
  last4?: string;
  /** Name on the card. */
  name?: string | null;
}
/** Instalments a card payment is split into. */
export interface CardInstallmentPlan {
  /** Number of instalments; null unless their number is fixed. */
  count: number | null;
  /** Time between two instalments. */
  interval: 'month' | (string & {}) | null;
  /** Kind of plan. */
  type: 'bonus' | 'fixed_count' | 'revolving' | (string & {});
}
/** Mandate for recurring card payments. */
export interface CardMandateOptions {
  /** Minor currency unit. */
  amount: number;
  /** Whether each payment is exactly the amount or at most the amount. */
  amount_type: 'fixed' | 'maximum' | (string & {});
  /** What the mandate is for, shown to the customer. */
  description: string | null;
  /** Unix seconds. */
  end_date: number | null;
  /** Unit of the time between payments. */
  interval: 'day' | 'month' | 'week' | 'year' | 'sporadic' | (string & {});
  /** Number of units between payments; null when they are sporadic. */
  interval_count: number | null;
  /** Your own identifier of the mandate. */
  reference: string;
  /** Unix seconds. */
  start_date: number;
  /** Kinds of mandate that are asked for. */
  supported_types: ('india' | (string & {}))[] | null;
}
/** A card network. */
export type CardNetwork = 'amex' | 'cartes_bancaires' | 'diners' | 'discover' | 'eftpos_au' | 'girocard' | 'interac' | 'jcb' | 'link' | 'mastercard' | 'unionpay' | 'visa' | 'unknown' | (string & {});
/** How a payment is made by card. */
export interface CardOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Paying in instalments. */
  installments: {
    /** Plans the customer can choose from. */
    available_plans: CardInstallmentPlan[] | null;
    /** Whether instalments are offered. */
    enabled: boolean;
    /** The plan that was chosen. */
    plan: CardInstallmentPlan | null;
  } | null;
  /** The mandate that later payments rely on. */
  mandate_options: CardMandateOptions | null;
  /** Card network to use where the card has several. */
  network: CardNetwork | null;
  /** Whether to ask for an authorization that lasts longer. */
  request_extended_authorization?: 'never' | 'if_available' | (string & {});
  /** Whether to ask for an authorization that can be raised later. */
  request_incremental_authorization?: 'never' | 'if_available' | (string & {});
  /** Whether to ask for an authorization that can be captured in several parts. */
  request_multicapture?: 'never' | 'if_available' | (string & {});
  /** Whether to ask for an authorization that can be captured above its amount. */
  request_overcapture?: 'never' | 'if_available' | (string & {});
  /** When 3D Secure is asked for. */
  request_three_d_secure: 'automatic' | 'any' | 'challenge' | (string & {}) | null;
  /** Whether the customer has to enter the card's check digits again. */
  require_cvc_recollection?: boolean;
  /** Kind of later payments that the card is stored for. */
  setup_credential_usage?: 'recurring' | 'installment' | 'unscheduled' | (string & {});
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** For Japanese statements. */
  statement_descriptor_suffix_kana?: string;
  /** For Japanese statements. */
  statement_descriptor_suffix_kanji?: string;
  /** Kind of payment that the stored card is charged for. */
  stored_credential_usage?: 'recurring' | 'installment' | 'unscheduled' | (string & {});
}
/** How a payment is made with a card that is present. */
export interface CardPresentOptions {
  /** How it is captured; `manual_preferred` falls back to automatic. */
  capture_method?: 'manual' | 'manual_preferred' | (string & {});
  /** Whether to ask for an authorization that lasts longer. */
  request_extended_authorization: boolean | null;
  /** Whether to ask for an authorization that can be raised later. */
  request_incremental_authorization_support: boolean | null;
  /** How the payment is routed. */
  routing?: {
    /** Whether the domestic or the international network is tried first. */
    requested_priority: 'domestic' | 'international' | (string & {}) | null;
  };
}
/** Funds a customer has transferred but not spent. Has no ID of its own. */
export interface CashBalance {
  /** Always `cash_balance`. */
  object: "cash_balance";
  /** Minor currency units per currency. */
  available?: {
    [key: string]: number;
  } | null;
  /** Identifier of the customer it belongs to. */
  customer?: string;
  /** Identifier of the account that represents the customer. */
  customer_account?: string | null;
  /** False for test data. */
  livemode?: boolean;
  /** How incoming money is used. */
  settings?: {
    /** Whether Stripe applies the money to open payments by itself. */
    reconciliation_mode?: 'automatic' | 'manual' | (string & {});
    /** Whether the mode is the account's default. */
    using_merchant_default?: boolean;
  };
}
/** How a customer gets to Cash App. */
export interface CashappRedirectOrQrCode {
  /** Stripe's page with instructions. */
  hosted_instructions_url: string;
  /** Address that opens the app on a phone. */
  mobile_auth_url: string;
  /** QR code to scan with the phone. */
  qr_code: ExpiringQrCode;
}
/** One attempt to move money. */
export interface Charge {
  /** Identifier, `ch_…`. */
  id: string;
  /** Always `charge`. */
  object: "charge";
  /** Minor currency unit. */
  amount?: number;
  /** Minor currency unit. */
  amount_captured?: number;
  /** Minor currency unit. */
  amount_refunded?: number;
  /** Amount for the platform, in minor currency units. */
  application_fee_amount?: number | null;
  /** Its effect on your balance. */
  balance_transaction?: string | BalanceTransaction | null;
  /** Name and address of the payer. */
  billing_details?: BillingDetails;
  /** Full text on the payer's bank statement. */
  calculated_statement_descriptor?: string | null;
  /** Whether the money was captured and not only authorized. */
  captured?: boolean;
  /** Unix seconds. */
  created?: number;
  /** ISO 4217 code, lower case. */
  currency?: string;
  /** The customer who paid. */
  customer?: string | Customer | DeletedCustomer | null;
  /** Your own description. */
  description?: string | null;
  /** Whether the payer disputes it. */
  disputed?: boolean;
  /** Code of the failure, for example `card_declined`. */
  failure_code?: string | null;
  /** The failure in a sentence. */
  failure_message?: string | null;
  /** False for test data. */
  livemode?: boolean;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  };
  /** The connected account it was made on behalf of. */
  on_behalf_of?: string | Account | null;
  /** How it was assessed, and why it failed or was blocked. */
  outcome?: ChargeOutcome;
  /** Whether it succeeded or was authorized. */
  paid?: boolean;
  /** The payment intent it belongs to. */
  payment_intent?: string | PaymentIntent | null;
  /** Identifier of the payment method charged. */
  payment_method?: string | null;
  /** The payment method as it was; the details are under the key named by `type`. */
  payment_method_details?: {
    [key: string]: unknown;
  } | null;
  /** E-mail address the receipt goes to. */
  receipt_email?: string | null;
  /** Number on the receipt; null until one was sent. */
  receipt_number?: string | null;
  /** Page that shows the receipt. */
  receipt_url?: string | null;
  /** Whether all of it was refunded. */
  refunded?: boolean;
  /** The review that fraud rules opened for it. */
  review?: string | Review | null;
  /** Where the goods are sent. */
  shipping?: Shipping | null;
  /** Text on the payer's bank statement, for charges other than cards. */
  statement_descriptor?: string | null;
  /** End of the text on the statement of a card. */
  statement_descriptor_suffix?: string | null;
  /** Where the charge stands. */
  status?: 'failed' | 'pending' | 'succeeded' | (string & {});
  /** Your own name for the group of transfers it belongs to. */
  transfer_group?: string | null;
}
/** How the networks and the fraud checks judged the charge. */
export type ChargeOutcome = {
  /** What to do with the declined card, for example `try_again_later`. */
  advice_code?: string | null;
  /** Two-digit advice of the card network. */
  network_advice_code?: string | null;
  /** Decline code of the card network. */
  network_decline_code?: string | null;
  /** The decision of the card network, for example `approved_by_network`. */
  network_status?: string | null;
  /** Why it was declined or blocked, for example `highest_risk_level`. */
  reason?: string | null;
  /** How risky Stripe Radar takes the payment to be. */
  risk_level?: 'normal' | 'elevated' | 'highest' | 'not_assessed' | 'unknown' | (string & {});
  /** Risk from 0 to 100 by Stripe Radar. */
  risk_score?: number;
  /** The outcome in a sentence, for you and not for the payer. */
  seller_message?: string | null;
  /** Kind of outcome, for example `authorized` or `issuer_declined`. */
  type?: string;
} | null;
/** What `confirmPaymentIntent` sends. */
export interface ConfirmPaymentIntentBody {
  /** Payment method ID (e.g., "pm_...") or token. */
  payment_method?: string | undefined;
  /** URL to redirect after payment completion. Stripe answers 400 without it where automatic payment methods allow redirects (the default). */
  return_url?: string | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * Parameters of `confirmPaymentIntent`.
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
  /** The connected account, when that is the type. */
  account?: string | Account;
  /** Whether it is your own account or a connected one. */
  type: 'account' | 'self' | (string & {});
}
/** The amount or percentage of a discount. */
export interface Coupon {
  /** Identifier. */
  id: string;
  /** Always `coupon`. */
  object: "coupon";
  /** Minor currency unit of `currency`. */
  amount_off?: number | null;
  /** Unix seconds. */
  created?: number;
  /** ISO 4217 code of `amount_off`, lower case; null for a percentage. */
  currency?: string | null;
  /** How long a discount by it lasts. */
  duration?: 'forever' | 'once' | 'repeating' | (string & {});
  /** Months it lasts when `duration` is `repeating`. */
  duration_in_months?: number | null;
  /** False for test data. */
  livemode?: boolean;
  /** How often it can be used in all; null for no limit. */
  max_redemptions?: number | null;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** Name shown to customers. */
  name?: string | null;
  /** Percentage, such as 25.5. */
  percent_off?: number | null;
  /** Unix seconds. */
  redeem_by?: number | null;
  /** How often it was used. */
  times_redeemed?: number;
  /** Whether it can still be used. */
  valid?: boolean;
}
/**
 * Parameters of `createCustomer`.
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
  /** Key-value pairs for additional metadata. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Postal address, also used to work out tax. An empty string or null clears it. */
  address?: ({
    /** City, town or village. */
    city?: string | undefined;
    /** Two-letter country code. */
    country?: string | undefined;
    /** Street and number. */
    line1?: string | undefined;
    /** Flat, suite or the like. */
    line2?: string | undefined;
    /** ZIP or postal code. */
    postal_code?: string | undefined;
    /** State, county or province. */
    state?: string | undefined;
  } | "" | null) | undefined;
  /** The shipping address and recipient, printed on invoices. An empty string or null clears it. */
  shipping?: ({
    /** Postal address. */
    address: AddressParam;
    /** Recipient. */
    name: string;
    /** Phone number of the recipient. */
    phone?: string | undefined;
  } | "" | null) | undefined;
  /** Defaults for invoices of this customer. */
  invoice_settings?: CustomerInvoiceSettingsParam | undefined;
  /** Whether tax is charged; `reverse` prints a reverse-charge note on invoices. An empty string or null clears it. */
  tax_exempt?: (('none' | 'exempt' | 'reverse' | (string & {})) | null) | undefined;
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
 * Parameters of `createInvoice`.
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
  /** Key-value pairs for additional metadata. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /**
   * Automatically finalize the invoice. Default: true. **Stripe's own default is false; left out, true is sent, and Stripe finalizes the invoice and collects the money about an hour later.**
   * @default true
   */
  auto_advance?: boolean | undefined;
  /** Whether the default payment method is charged or the invoice is sent to the customer. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Days to pay; only with send_invoice. */
  days_until_due?: number | undefined;
  /** Unix seconds by which to pay; only with send_invoice. */
  due_date?: number | undefined;
  /** Whether pending invoice items go onto the invoice; Stripe excludes them by default. */
  pending_invoice_items_behavior?: ('exclude' | 'include' | (string & {})) | undefined;
  /** Three-letter currency code; the customer's own by default. */
  currency?: string | undefined;
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
/** What `createPaymentIntent` sends. */
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
  capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
  /** Whether Stripe chooses the types of payment method by the dashboard's settings. */
  automatic_payment_methods?: {
    /**
     * Enable automatic payment methods. Default: true.
     * @default true
     */
    enabled: boolean;
    /** Whether payment methods that redirect the customer may be used; with "never" confirming needs no return_url. */
    allow_redirects?: ('always' | 'never' | (string & {})) | undefined;
  } | undefined;
  /** ID of the payment method to charge. */
  payment_method?: string | undefined;
  /** Confirm at once, which attempts the payment. */
  confirm?: boolean | undefined;
  /** The customer is not there to authenticate; only together with confirm. */
  off_session?: (boolean | ('one_off' | 'recurring' | (string & {}))) | undefined;
  /** Save the payment method for payments without (off_session) or with (on_session) the customer. */
  setup_future_usage?: ('off_session' | 'on_session' | (string & {})) | undefined;
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
 * Parameters of `createPaymentIntent`.
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
  capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
  /**
   * Enable automatic payment methods. Default: true.
   * @default true
   */
  automatic_payment_methods_enabled?: boolean | undefined;
  /** Whether payment methods that redirect the customer may be used; with "never" confirming needs no return_url. */
  automatic_payment_methods_allow_redirects?: ('always' | 'never' | (string & {})) | undefined;
  /** ID of the payment method to charge. */
  payment_method?: string | undefined;
  /** Confirm at once, which attempts the payment. */
  confirm?: boolean | undefined;
  /** The customer is not there to authenticate; only together with confirm. */
  off_session?: (boolean | ('one_off' | 'recurring' | (string & {}))) | undefined;
  /** Save the payment method for payments without (off_session) or with (on_session) the customer. */
  setup_future_usage?: ('off_session' | 'on_session' | (string & {})) | undefined;
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
/** What `createPrice` sends. */
export interface CreatePriceBody {
  /** Product ID this price belongs to (e.g., "prod_..."). */
  product?: string | undefined;
  /** Price in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000. */
  unit_amount?: number | undefined;
  /** Amount in cents with up to 12 decimal places (e.g., "0.25"), instead of unit_amount. */
  unit_amount_decimal?: string | undefined;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  /** How often the price recurs. */
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
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Related objects to answer in full. */
  expand?: PriceExpandPath[] | undefined;
}
/** Parameters of `createPrice`. */
export type CreatePriceParams = {
  /** Product ID this price belongs to (e.g., "prod_..."). */
  product: string;
  /** Price in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000. */
  unit_amount: number;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  /** Recurring interval: "day", "week", "month", or "year". Omit for one-time prices. */
  recurring_interval?: ('day' | 'week' | 'month' | 'year' | (string & {})) | undefined;
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
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Not together with `unit_amount`. */
  unit_amount_decimal?: never | undefined;
  /** Related objects to answer in full. */
  expand?: PriceExpandPath[] | undefined;
} | {
  /** Product ID this price belongs to (e.g., "prod_..."). */
  product: string;
  /** Not together with `unit_amount_decimal`. */
  unit_amount?: never | undefined;
  /** Three-letter currency code (e.g., "usd", "eur"). */
  currency: string;
  /** Recurring interval: "day", "week", "month", or "year". Omit for one-time prices. */
  recurring_interval?: ('day' | 'week' | 'month' | 'year' | (string & {})) | undefined;
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
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Amount in cents with up to 12 decimal places (e.g., "0.25"), instead of unit_amount. */
  unit_amount_decimal: string;
  /** Related objects to answer in full. */
  expand?: PriceExpandPath[] | undefined;
};
/**
 * Parameters of `createProduct`.
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
/** What `createSubscription` sends. */
export interface CreateSubscriptionBody {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer?: string | undefined;
  /** Several prices with their quantities; replaces price and quantity, and is refused next to them. */
  items?: SubscriptionItemParam[] | undefined;
  /** Number of trial days before billing starts. Not together with trial_end. */
  trial_period_days?: number | undefined;
  /** Key-value pairs for additional metadata. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** ID of the customer's payment method to charge instead of the customer's default. */
  default_payment_method?: string | undefined;
  /** What happens when the first payment fails or needs the customer; allow_incomplete by default. */
  payment_behavior?: ('allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {})) | undefined;
  /** Unix seconds at which the trial ends, or "now"; not together with trial_period_days. */
  trial_end?: (number | "now") | undefined;
  /** Cancel when the first period ends. */
  cancel_at_period_end?: boolean | undefined;
  /** Whether invoices are charged or sent to the customer. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Days to pay; required with send_invoice. */
  days_until_due?: number | undefined;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
}
/** Parameters of `createSubscription`. */
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
  /** Key-value pairs for additional metadata. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Not together with `price`. */
  items?: never | undefined;
  /** ID of the customer's payment method to charge instead of the customer's default. */
  default_payment_method?: string | undefined;
  /** What happens when the first payment fails or needs the customer; allow_incomplete by default. */
  payment_behavior?: ('allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {})) | undefined;
  /** Unix seconds at which the trial ends, or "now"; not together with trial_period_days. */
  trial_end?: (number | "now") | undefined;
  /** Cancel when the first period ends. */
  cancel_at_period_end?: boolean | undefined;
  /** Whether invoices are charged or sent to the customer. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Days to pay; required with send_invoice. */
  days_until_due?: number | undefined;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
} | {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer: string;
  /** Not together with `items`. */
  price?: never | undefined;
  /** Not together with `items`. */
  quantity?: never | undefined;
  /** Number of trial days before billing starts. Not together with trial_end. */
  trial_period_days?: number | undefined;
  /** Key-value pairs for additional metadata. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Several prices with their quantities; replaces price and quantity, and is refused next to them. */
  items: SubscriptionItemParam[];
  /** ID of the customer's payment method to charge instead of the customer's default. */
  default_payment_method?: string | undefined;
  /** What happens when the first payment fails or needs the customer; allow_incomplete by default. */
  payment_behavior?: ('allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {})) | undefined;
  /** Unix seconds at which the trial ends, or "now"; not together with trial_period_days. */
  trial_end?: (number | "now") | undefined;
  /** Cancel when the first period ends. */
  cancel_at_period_end?: boolean | undefined;
  /** Whether invoices are charged or sent to the customer. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Days to pay; required with send_invoice. */
  days_until_due?: number | undefined;
  /** Related objects to answer in full. */
  expand?: SubscriptionExpandPath[] | undefined;
};
/** Use of billing credits. */
export interface CreditBalanceTransaction {
  /** Identifier. */
  id: string;
  /** Always `billing.credit_balance_transaction`. */
  object: "billing.credit_balance_transaction";
  /** Unix seconds. */
  created?: number;
  /** Identifier of the credit grant it draws on. */
  credit_grant?: string;
  /** Unix seconds. */
  effective_at?: number;
  /** False for test data. */
  livemode?: boolean;
  /** Whether credit came in or was used. */
  type?: 'credit' | 'debit' | (string & {}) | null;
}
/** The price in one further currency. */
export interface CurrencyOptions {
  /** Bounds of an amount that the customer chooses. */
  custom_unit_amount: CustomUnitAmount | null;
  /** Whether the amount includes tax. */
  tax_behavior: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | null;
  /** Tiers of the price in this currency. */
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
/** A customer. */
export interface Customer {
  /** Identifier, `cus_…`. */
  id: string;
  /** Always `customer`. */
  object: "customer";
  /** Postal address. */
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
  /** Identifier of the account that represents the customer. */
  customer_account?: string | null;
  /** Card or bank account charged by default, of the older kind; payment methods go first. */
  default_source: string | CustomerSource | null;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Whether the latest invoice is unpaid past its due date. */
  delinquent?: boolean | null;
  /** Your own description of the customer. */
  description: string | null;
  /** The discount on all its recurring charges. */
  discount?: Discount | null;
  /** Not unique; several customers may share it. */
  email: string | null;
  /** Name of the person. */
  individual_name?: string;
  /** Minor currency units per currency. */
  invoice_credit_balance?: {
    [key: string]: number;
  };
  /** Start of the invoice numbers. */
  invoice_prefix?: string | null;
  /** What its invoices start from. */
  invoice_settings: CustomerInvoiceSettings;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Full name of the person, or name of the business. */
  name?: string | null;
  /** Number of the next invoice. */
  next_invoice_sequence?: number;
  /** Phone number. */
  phone?: string | null;
  /** Languages in order of preference. */
  preferred_locales?: string[] | null;
  /** Where goods are sent; shown on invoices. */
  shipping: Shipping | null;
  /** Only present when expanded. */
  sources?: CustomerSourceList;
  /** Only present when expanded. */
  subscriptions?: SubscriptionList;
  /** The rate by which tax is calculated; only when expanded. */
  tax?: CustomerTax;
  /** Whether it pays tax; `reverse` prints a note on reverse charge. */
  tax_exempt?: 'exempt' | 'none' | 'reverse' | (string & {}) | null;
  /** Only present when expanded. */
  tax_ids?: TaxIdList;
  /** The test clock that it is attached to. */
  test_clock?: string | TestClock | null;
}
/** How a payment is made by bank transfer to the customer's cash balance. */
export interface CustomerBalanceOptions {
  /** The kind of bank transfer. */
  bank_transfer?: {
    /** Options for transfers within the EU. */
    eu_bank_transfer?: EuBankTransfer;
    /** Kinds of account that the customer is shown. */
    requested_address_types?: ('sepa' | 'spei' | 'swift' | 'zengin' | 'aba' | 'iban' | 'sort_code' | (string & {}))[];
    /** The region's transfer scheme. */
    type: 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | (string & {}) | null;
  };
  /** How money gets into the cash balance. */
  funding_type: 'bank_transfer' | (string & {}) | null;
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | (string & {});
}
/** What `expand` can fill in on a customer. */
export type CustomerExpandPath = 'cash_balance' | 'default_source' | 'invoice_credit_balance' | 'invoice_settings.default_payment_method' | 'sources' | 'subscriptions' | 'tax' | 'tax_ids' | 'test_clock' | (string & {});
/** Defaults for invoices of this customer. */
export interface CustomerInvoiceSettings {
  /** Fields shown on its invoices. */
  custom_fields: InvoiceCustomField[] | null;
  /** Charged for invoices and subscriptions that name no other. */
  default_payment_method: string | PaymentMethod | null;
  /** Text at the foot of its invoices. */
  footer: string | null;
  /** How its invoices look. */
  rendering_options: {
    /** Whether line amounts are shown with or without tax. */
    amount_tax_display: string | null;
    /** Identifier of the invoice template. */
    template: string | null;
  } | null;
}
/** Defaults for invoices of this customer. */
export interface CustomerInvoiceSettingsParam {
  /** Up to four labels and values printed on invoices. An empty string or null clears it. */
  custom_fields?: ({
    /** Label of the field, at most 40 characters. */
    name: string;
    /** Text of the field, at most 140 characters. */
    value: string;
  }[] | "" | null) | undefined;
  /** ID of an attached payment method to charge for invoices and subscriptions. */
  default_payment_method?: string | undefined;
  /** Text at the foot of invoices. */
  footer?: string | undefined;
  /** How invoice PDFs look. An empty string or null clears it. */
  rendering_options?: ({
    /** Whether line amounts are shown with or without tax. An empty string or null clears it. */
    amount_tax_display?: (('exclude_tax' | 'include_inclusive_tax' | (string & {})) | null) | undefined;
    /** ID of an invoice rendering template. */
    template?: string | undefined;
  } | "" | null) | undefined;
}
/** A page of customers as Stripe sends it. */
export interface CustomerList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The customers of this page, newest first. */
  data: Customer[];
}
/** What `expand` can fill in on a list of customers. */
export type CustomerListExpandPath = 'data.cash_balance' | 'data.default_source' | 'data.invoice_credit_balance' | 'data.invoice_settings.default_payment_method' | 'data.sources' | 'data.subscriptions' | 'data.tax' | 'data.tax_ids' | 'data.test_clock' | (string & {});
/** One of the older kinds of payment method, as `object` says. */
export type CustomerSource = Account | BankAccount | Card | Source;
/** A customer's payment sources, a page at a time. */
export interface CustomerSourceList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The sources of this page. */
  data: CustomerSource[];
}
/** Where the customer is taxed; only present when expanded. */
export interface CustomerTax {
  /** Whether tax can be calculated for the customer. */
  automatic_tax: 'failed' | 'not_collecting' | 'supported' | 'unrecognized_location' | (string & {});
  /** IP address from which the location was determined. */
  ip_address: string | null;
  /** Where the customer is for tax purposes. */
  location: {
    /** Two-letter country code. */
    country: string;
    /** The source of the location. */
    source: 'billing_address' | 'ip_address' | 'payment_method' | 'shipping_destination' | (string & {});
    /** State, county or province. */
    state: string | null;
  } | null;
  /** Who calculates the tax. */
  provider: 'anrok' | 'avalara' | 'sphere' | 'stripe' | (string & {});
}
/** Bank debits. */
export interface DebitOptions {
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
}
/**
 * Parameters of `deleteCustomer`.
 * @example {
 *   "id": "cus_abc123"
 * }
 */
export interface DeleteCustomerParams {
  /** Stripe customer ID to delete (e.g., "cus_..."). */
  id: string;
}
/** A deleted application. */
export interface DeletedApplication {
  /** Identifier, `ca_…`. */
  id: string;
  /** Always `application`. */
  object: "application";
  /** Always true. */
  deleted: true;
  /** Name it had. */
  name?: string | null;
}
/** A deleted bank account. */
export interface DeletedBankAccount {
  /** Identifier, `ba_…`. */
  id: string;
  /** Always `bank_account`. */
  object: "bank_account";
  /** ISO 4217 code, lower case. */
  currency?: string | null;
  /** Always true. */
  deleted: true;
}
/** A deleted card. */
export interface DeletedCard {
  /** Identifier, `card_…`. */
  id: string;
  /** Always `card`. */
  object: "card";
  /** ISO 4217 code, lower case. */
  currency?: string | null;
  /** Always true. */
  deleted: true;
}
/** A deleted customer, still returned with status 200. */
export interface DeletedCustomer {
  /** Identifier, `cus_…`. */
  id: string;
  /** Always `customer`. */
  object: "customer";
  /** Always true. */
  deleted: true;
}
/** A discount that was removed. */
export interface DeletedDiscount {
  /** Identifier, `di_…`. */
  id: string;
  /** Always `discount`. */
  object: "discount";
  /** Identifier of the checkout session it was applied in. */
  checkout_session?: string | null;
  /** The customer it applies to. */
  customer?: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account?: string | null;
  /** Always true. */
  deleted: true;
  /** Unix seconds. */
  end?: number | null;
  /** Identifier of the invoice it applies to. */
  invoice?: string | null;
  /** Identifier of the invoice item it applies to. */
  invoice_item?: string | null;
  /** The promotion code it was entered by. */
  promotion_code?: string | PromotionCode | null;
  /** The source of the discount; it replaced `coupon` in 2025-09-30.clover. */
  source?: {
    /** The coupon that it was created from. */
    coupon: string | Coupon | null;
    /** Kind of source. */
    type: 'coupon' | (string & {});
  };
  /** Unix seconds. */
  start?: number;
  /** Identifier of the subscription it applies to. */
  subscription?: string | null;
  /** Identifier of the subscription item it applies to. */
  subscription_item?: string | null;
}
/** A deleted product. */
export interface DeletedProduct {
  /** Identifier, `prod_…`. */
  id: string;
  /** Always `product`. */
  object: "product";
  /** Always true. */
  deleted: true;
}
/** A deleted tax identifier. */
export interface DeletedTaxId {
  /** Identifier, `txi_…`. */
  id: string;
  /** Always `tax_id`. */
  object: "tax_id";
  /** Always true. */
  deleted: true;
}
/** A coupon applied to something. */
export interface Discount {
  /** Identifier, `di_…`. */
  id: string;
  /** Always `discount`. */
  object: "discount";
  /** Identifier of the checkout session it was applied in. */
  checkout_session: string | null;
  /** The customer it applies to. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Unix seconds; null when it never ends. */
  end: number | null;
  /** Identifier of the invoice it applies to. */
  invoice: string | null;
  /** Identifier of the invoice item it applies to. */
  invoice_item: string | null;
  /** The promotion code it was entered by. */
  promotion_code: string | PromotionCode | null;
  /** The source of the discount; it replaced `coupon` in 2025-09-30.clover. */
  source: {
    /** The coupon that it was created from. */
    coupon: string | Coupon | null;
    /** Kind of source. */
    type: 'coupon' | (string & {});
  };
  /** Unix seconds. */
  start: number;
  /** Identifier of the subscription it applies to. */
  subscription: string | null;
  /** Identifier of the subscription item it applies to. */
  subscription_item: string | null;
}
/** Share of one discount in an amount. */
export interface DiscountAmount {
  /** Minor currency unit. */
  amount: number;
  /** The discount that was taken off. */
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
  /** What went wrong. */
  error: ApiErrorDetail;
}
/** A bank transfer within the EU. */
export interface EuBankTransfer {
  /** Two-letter code of the country whose account is shown. */
  country: 'BE' | 'DE' | 'ES' | 'FR' | 'IE' | 'NL' | (string & {});
}
/** QR code as images, valid until `expires_at`. */
export interface ExpiringQrCode {
  /** Unix seconds. */
  expires_at: number;
  /** Address of the QR code as PNG. */
  image_url_png: string;
  /** Address of the QR code as SVG. */
  image_url_svg: string;
}
/** A reason for canceling that the account defined itself. */
export interface FeedbackOption {
  /** Identifier. */
  id: string;
  /** Type of the object. */
  object: string;
}
/** A bank account to pay into; `type` names the one member that is present. */
export interface FinancialAddress {
  /** US account, when that is the type. */
  aba?: AbaAddress;
  /** Account by IBAN, when that is the type. */
  iban?: IbanAddress;
  /** UK account, when that is the type. */
  sort_code?: SortCodeAddress;
  /** Mexican account, when that is the type. */
  spei?: SpeiAddress;
  /** Networks a transfer can take to it. */
  supported_networks?: ('ach' | 'bacs' | 'chaps' | 'domestic_wire_us' | 'fps' | 'sepa' | 'spei' | 'swift' | 'zengin' | (string & {}))[];
  /** Account by SWIFT code, when that is the type. */
  swift?: SwiftAddress;
  /** Which of the kinds of account it is. */
  type: 'spei' | 'swift' | 'zengin' | 'aba' | 'iban' | 'sort_code' | (string & {});
  /** Japanese account, when that is the type. */
  zengin?: ZenginAddress;
}
/**
 * Parameters of `getCustomer`.
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
/** The customer, or a deleted customer, as `deleted` says. */
export type GetCustomerResult = Customer | DeletedCustomer;
/**
 * Parameters of `getInvoice`.
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
 * Parameters of `getPaymentIntent`.
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
 * Parameters of `getProduct`.
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
 * Parameters of `getSubscription`.
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
/** A bank account by IBAN to transfer to. */
export interface IbanAddress {
  /** Address of the account holder. */
  account_holder_address: Address;
  /** Name of the account holder. */
  account_holder_name: string;
  /** Address of the bank. */
  bank_address: Address;
  /** BIC of the bank. */
  bic: string;
  /** Two-letter country code of the account. */
  country: string;
  /** IBAN of the account. */
  iban: string;
}
/** The amount available for instant payouts in one currency. */
export interface InstantAvailableBalance {
  /** Minor currency unit. */
  amount: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The amounts after the fee, by destination of the payout. */
  net_available?: InstantNetAvailable[];
  /** The amount by kind of source. */
  source_types?: BalanceSourceTypes;
}
/** Amount payable at once to one destination, after fees. */
export interface InstantNetAvailable {
  /** Minor currency unit. */
  amount: number;
  /** Identifier of the bank account or card paid out to. */
  destination: string;
  /** The amount by kind of source. */
  source_types?: BalanceSourceTypes;
}
/** An invoice. */
export interface Invoice {
  /** Identifier, `in_…`. */
  id: string;
  /** Always `invoice`. */
  object: "invoice";
  /** Country of the account that issued it. */
  account_country: string | null;
  /** Public name of the business that issues it. */
  account_name: string | null;
  /** Tax identifiers of yours that it shows. */
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
  /** The Connect application that made it. */
  application: string | Application | DeletedApplication | null;
  /** Automatic payment attempts so far. */
  attempt_count: number;
  /** Whether a payment was attempted. */
  attempted: boolean;
  /** Whether Stripe finalizes and collects it without further calls. */
  auto_advance?: boolean;
  /** Whether Stripe calculates the tax. */
  automatic_tax: InvoiceAutomaticTax;
  /** Unix seconds; null when nothing is scheduled. */
  automatically_finalizes_at: number | null;
  /** Why the invoice was made. */
  billing_reason: 'manual' | 'automatic_pending_invoice_item_invoice' | 'quote_accept' | 'subscription' | 'subscription_create' | 'subscription_cycle' | 'subscription_threshold' | 'subscription_update' | 'upcoming' | (string & {}) | null;
  /** Whether the default payment method is charged or the invoice is sent. */
  collection_method: 'charge_automatically' | 'send_invoice' | (string & {});
  /** Secret to confirm the payment in the browser; only present when expanded. */
  confirmation_secret?: {
    /** With it a browser confirms the payment; pass it to the customer only. */
    client_secret: string;
    /** What the secret belongs to, `payment_intent`. */
    type: string;
  } | null;
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  /** Fields shown on it. */
  custom_fields: InvoiceCustomField[] | null;
  /** The customer who pays. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Copied from the customer until the invoice is finalized; so are the other `customer_` fields. */
  customer_address: Address | null;
  /** E-mail address of the customer, as it was when the invoice was finalized. */
  customer_email: string | null;
  /** Name of the customer, as it was when the invoice was finalized. */
  customer_name: string | null;
  /** Phone number of the customer, as it was when the invoice was finalized. */
  customer_phone: string | null;
  /** Shipping address of the customer, as it was when the invoice was finalized. */
  customer_shipping: Shipping | null;
  /** Whether the customer pays tax, as it was when the invoice was finalized. */
  customer_tax_exempt: 'exempt' | 'none' | 'reverse' | (string & {}) | null;
  /** Tax identifiers of the customer, as they were when the invoice was finalized. */
  customer_tax_ids?: {
    /** Kind of tax identifier. */
    type: TaxIdType;
    /** The tax identifier. */
    value: string | null;
  }[] | null;
  /** Payment method charged for it; before the subscription's and the customer's. */
  default_payment_method: string | PaymentMethod | null;
  /** Card or bank account charged for it, of the older kind. */
  default_source: string | CustomerSource | null;
  /** Tax rates of lines that have none of their own. */
  default_tax_rates: TaxRate[];
  /** Text for the customer; called memo in the dashboard. */
  description: string | null;
  /** Discounts on the whole invoice. */
  discounts: (string | Discount | DeletedDiscount)[];
  /** Unix seconds; null when it is charged automatically. */
  due_date: number | null;
  /** Unix seconds; the date printed on the invoice. */
  effective_at: number | null;
  /** Minor currency unit; customer balance after finalization. */
  ending_balance: number | null;
  /** Text at its foot. */
  footer: string | null;
  /** The invoice this one revises. */
  from_invoice: {
    /** How it relates to that invoice, `revision`. */
    action: string;
    /** The invoice it was made from. */
    invoice: string | Invoice;
  } | null;
  /** Page on which the customer pays; null until finalized. */
  hosted_invoice_url?: string | null;
  /** Null until finalized. */
  invoice_pdf?: string | null;
  /** Who issues it. */
  issuer: ConnectAccountReference;
  /** Why the latest finalization failed. */
  last_finalization_error: ApiErrorDetail | null;
  /** The newest revision of it. */
  latest_revision: string | Invoice | null;
  /** The first lines; get the others from `/v1/invoices/{id}/lines`. */
  lines: InvoiceLineItemList;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Unix seconds; null when no attempt is scheduled. */
  next_payment_attempt: number | null;
  /** Null until finalized. */
  number: string | null;
  /** The connected account it is issued on behalf of. */
  on_behalf_of: string | Account | null;
  /** What it was made for. */
  parent: InvoiceParent | null;
  /** How it can be paid. */
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
  /** Number on the receipt; null until one was sent. */
  receipt_number: string | null;
  /** How it looks. */
  rendering: InvoiceRendering | null;
  /** The cost of shipping. */
  shipping_cost: InvoiceShippingCost | null;
  /** Where the goods are sent. */
  shipping_details: Shipping | null;
  /** Minor currency unit; customer balance before finalization. */
  starting_balance: number;
  /** Text on the customer's statement, in place of your usual one. */
  statement_descriptor: string | null;
  /** `void` and `paid` are final. Null only on previews. */
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {}) | null;
  /** Why it has the status it has. */
  status_details?: InvoiceStatusDetails;
  /** When it reached each status. */
  status_transitions: InvoiceStatusTransitions;
  /** Minor currency unit, before discounts and exclusive tax. */
  subtotal: number;
  /** Minor currency unit, before discounts and any tax. */
  subtotal_excluding_tax: number | null;
  /** The test clock that it is attached to. */
  test_clock: string | TestClock | null;
  /** What made it due before the end of the period. */
  threshold_reason?: InvoiceThresholdReason;
  /** Minor currency unit, after discounts and tax. */
  total: number;
  /** The total amount of each discount. */
  total_discount_amounts: DiscountAmount[] | null;
  /** Minor currency unit, after discounts, before tax. */
  total_excluding_tax: number | null;
  /** The total of credits and discounts before tax. */
  total_pretax_credit_amounts: PretaxCreditAmount[] | null;
  /** All taxes, by rate. */
  total_taxes: TaxAmount[] | null;
  /** Unix seconds; null while webhooks are pending. */
  webhooks_delivered_at: number | null;
}
/** How Stripe calculates the tax of an invoice. */
export interface InvoiceAutomaticTax {
  /** Why automatic tax was turned off. */
  disabled_reason: 'finalization_requires_location_inputs' | 'finalization_system_error' | (string & {}) | null;
  /** Whether Stripe calculates the tax. */
  enabled: boolean;
  /** The account that owes the tax. */
  liability: ConnectAccountReference | null;
  /** The provider of the tax calculation. */
  provider: string | null;
  /** How the last calculation ended. */
  status: 'failed' | 'complete' | 'requires_location_inputs' | (string & {}) | null;
}
/** How invoices are paid by card. */
export interface InvoiceCardOptions {
  /** Whether the invoice can be paid in instalments. */
  installments?: {
    /** Whether instalments are offered. */
    enabled: boolean | null;
  };
  /** When 3D Secure is asked for. */
  request_three_d_secure: 'automatic' | 'any' | 'challenge' | (string & {}) | null;
}
/** Label and value printed on invoices. */
export interface InvoiceCustomField {
  /** Label of the field. */
  name: string;
  /** Text of the field. */
  value: string;
}
/** What `expand` can fill in on an invoice. */
export type InvoiceExpandPath = 'account_tax_ids' | 'application' | 'confirmation_secret' | 'customer' | 'default_payment_method' | 'default_source' | 'discounts' | 'from_invoice.invoice' | 'latest_revision' | 'lines.data.discounts' | 'on_behalf_of' | 'parent.subscription_details.subscription' | 'payments' | 'payments.data.payment.payment_intent' | 'test_clock' | 'total_discount_amounts.discount' | (string & {});
/** A line of an invoice. */
export interface InvoiceLineItem {
  /** Identifier, `il_…`. */
  id: string;
  /** Always `line_item`. */
  object: "line_item";
  /** Minor currency unit, before discounts and exclusive tax. */
  amount: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  /** Text of the line. */
  description: string | null;
  /** The amount of each discount. */
  discount_amounts: DiscountAmount[] | null;
  /** Whether discounts apply to it. */
  discountable: boolean;
  /** Discounts of this line; those of the whole invoice are not repeated. */
  discounts: (string | Discount)[];
  /** Identifier of the invoice it is a line of. */
  invoice: string | null;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** The source of the line. */
  parent: InvoiceLineItemParent | null;
  /** What the line covers. */
  period: {
    /** Unix seconds, exclusive except for subscriptions. */
    end: number;
    /** Unix seconds, inclusive. */
    start: number;
  };
  /** The credits and discounts before tax. */
  pretax_credit_amounts: PretaxCreditAmount[] | null;
  /** The price it was calculated by. */
  pricing: InvoiceLineItemPricing | null;
  /** How many are charged. */
  quantity: number | null;
  /** The quantity as a decimal string. */
  quantity_decimal: string | null;
  /** The subscription it bills. */
  subscription?: string | Subscription | null;
  /** Minor currency unit, before discounts and any tax. */
  subtotal: number;
  /** Taxes on the line. */
  taxes: TaxAmount[] | null;
}
/** Lines of an invoice, a page at a time. */
export interface InvoiceLineItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The lines of this page. */
  data: InvoiceLineItem[];
}
/** The invoice item or subscription item behind the line. */
export interface InvoiceLineItemParent {
  /** The invoice item, when that is the type. */
  invoice_item_details: {
    /** Identifier of the invoice item. */
    invoice_item: string;
    /** Whether it makes up for a change within a period. */
    proration: boolean;
    /** What the proration refers to. */
    proration_details: ProrationDetails | null;
    /** Identifier of the subscription. */
    subscription: string | null;
  } | null;
  /** The subscription item, when that is the type. */
  subscription_item_details: {
    /** Identifier of the invoice item it was made from. */
    invoice_item: string | null;
    /** Whether it makes up for a change within a period. */
    proration: boolean;
    /** What the proration refers to. */
    proration_details: ProrationDetails | null;
    /** Identifier of the subscription. */
    subscription: string | null;
    /** Identifier of the subscription item. */
    subscription_item: string;
  } | null;
  /** Which of the two it is. */
  type: 'invoice_item_details' | 'subscription_item_details' | (string & {});
}
/** The price that a line was calculated by. */
export interface InvoiceLineItemPricing {
  /** The price and its product. */
  price_details?: {
    /** The price. */
    price: string | Price;
    /** Identifier of the product. */
    product: string;
  };
  /** Kind of pricing. */
  type: 'price_details' | (string & {});
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal: string | null;
}
/** A page of invoices as Stripe sends it. */
export interface InvoiceList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The invoices of this page, newest first. */
  data: Invoice[];
}
/** What `expand` can fill in on a list of invoices. */
export type InvoiceListExpandPath = 'data.account_tax_ids' | 'data.application' | 'data.confirmation_secret' | 'data.customer' | 'data.default_payment_method' | 'data.default_source' | 'data.discounts' | 'data.from_invoice.invoice' | 'data.latest_revision' | 'data.lines.data.discounts' | 'data.on_behalf_of' | 'data.parent.subscription_details.subscription' | 'data.payments' | 'data.test_clock' | 'data.total_discount_amounts.discount' | (string & {});
/** The quote or subscription that made the invoice; this replaced the `subscription` field in 2025-03-31.basil. */
export interface InvoiceParent {
  /** The quote, when that is the type. */
  quote_details: {
    /** Identifier of the quote. */
    quote: string;
  } | null;
  /** The subscription, when that is the type. */
  subscription_details: {
    /** Metadata of the subscription, as it was when the invoice was finalized. */
    metadata: {
      [key: string]: string;
    } | null;
    /** The subscription it bills. */
    subscription: string | Subscription;
    /** Unix seconds. */
    subscription_proration_date?: number;
  } | null;
  /** Which of the two it is. */
  type: 'quote_details' | 'subscription_details' | (string & {});
}
/** One payment, or attempt to pay, towards an invoice. */
export interface InvoicePayment {
  /** Identifier, `inpay_…`. */
  id: string;
  /** Always `invoice_payment`. */
  object: "invoice_payment";
  /** Minor currency unit; null until it is paid. */
  amount_paid?: number | null;
  /** Minor currency unit. */
  amount_requested?: number;
  /** Unix seconds. */
  created?: number;
  /** ISO 4217 code, lower case. */
  currency?: string;
  /** The invoice that is paid. */
  invoice?: string | Invoice;
  /** Whether Stripe keeps its amount equal to what remains on the invoice. */
  is_default?: boolean;
  /** False for test data. */
  livemode?: boolean;
  /** The payment. */
  payment?: {
    /** The charge, when that is the type. */
    charge?: string | Charge;
    /** The payment intent, when that is the type. */
    payment_intent?: string | PaymentIntent;
    /** The payment record, when that is the type. */
    payment_record?: string | PaymentRecord;
    /** Which of the three it is. */
    type?: 'charge' | 'payment_intent' | 'payment_record' | (string & {});
  };
  /** Where the payment stands. */
  status?: 'canceled' | 'open' | 'paid' | (string & {});
  /** When the payment reached each status, in Unix seconds. */
  status_transitions?: {
    /** When it was cancelled, Unix seconds. */
    canceled_at?: number | null;
    /** When it was paid, Unix seconds. */
    paid_at?: number | null;
  };
}
/** Payments of an invoice, a page at a time. */
export interface InvoicePaymentList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The payments of this page. */
  data: InvoicePayment[];
}
/** Settings per type of payment method, used when the invoice is paid. */
export interface InvoicePaymentMethodOptions {
  /** Options for Canadian pre-authorized debit. */
  acss_debit: BillingAcssDebitOptions | null;
  /** Options for Bancontact. */
  bancontact: BillingBancontactOptions | null;
  /** Options for Billie. */
  billie?: {
    /** The company that buys. */
    company_details?: BillieCompanyDetails;
    /** Your own reference of the purchase. */
    reference?: string | null;
  } | null;
  /** Options for BLIK, an empty object. */
  blik?: {
    [key: string]: unknown;
  } | null;
  /** Options for cards. */
  card: InvoiceCardOptions | null;
  /** Options for bank transfers to the customer's cash balance. */
  customer_balance: BillingCustomerBalanceOptions | null;
  /** Options for Konbini, an empty object. */
  konbini: {
    [key: string]: unknown;
  } | null;
  /** Options for PayTo. */
  payto: BillingPaytoOptions | null;
  /** Options for Pix. */
  pix: InvoicePixOptions | null;
  /** Options for SEPA Direct Debit, an empty object. */
  sepa_debit: {
    [key: string]: unknown;
  } | null;
  /** Options for UPI. */
  upi: BillingUpiOptions | null;
  /** Options for US bank accounts. */
  us_bank_account: BillingUsBankAccountOptions | null;
}
/** How an invoice can be paid. */
export interface InvoicePaymentSettings {
  /** Mandate used for the payment. */
  default_mandate: string | null;
  /** Options by type of payment method. */
  payment_method_options: InvoicePaymentMethodOptions | null;
  /** Null when Stripe decides. */
  payment_method_types: PaymentMethodType[] | null;
}
/** How invoices are paid by Pix. */
export interface InvoicePixOptions {
  /** Whether the amount includes the Brazilian tax IOF. */
  amount_includes_iof: 'always' | 'never' | (string & {}) | null;
  /** Seconds. */
  expires_after_seconds?: number;
}
/** How the invoice PDF looks. */
export interface InvoiceRendering {
  /** Whether line amounts are shown with or without tax. */
  amount_tax_display: string | null;
  /** How the PDF looks. */
  pdf: {
    /** Size of its pages. */
    page_size: 'a4' | 'auto' | 'letter' | (string & {}) | null;
  } | null;
  /** Identifier of the invoice template. */
  template: string | null;
  /** Version of the template. */
  template_version: number | null;
}
/** The cost of shipping on an invoice. */
export interface InvoiceShippingCost {
  /** Minor currency unit. */
  amount_subtotal: number;
  /** Minor currency unit. */
  amount_tax: number;
  /** Minor currency unit. */
  amount_total: number;
  /** The shipping rate it was calculated by. */
  shipping_rate: string | ShippingRate | null;
  /** Taxes on the shipping. */
  taxes?: ShippingTaxAmount[];
}
/** Why an invoice has its status. */
export interface InvoiceStatusDetails {
  /** Details when it is uncollectible. */
  uncollectible?: {
    /** Why it is not expected to be paid. */
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
  /** The items whose usage reached their threshold. */
  item_reasons: {
    /** Identifiers of the lines concerned. */
    line_item_ids: string[];
    /** The usage threshold that was reached. */
    usage_gte: number;
  }[];
}
/** A QR code of Klarna. */
export interface KlarnaQrCode {
  /** Text that the QR code encodes. */
  data: string;
  /** Unix seconds. */
  expires_at: number | null;
  /** Address of the QR code as PNG. */
  image_url_png: string;
  /** Address of the QR code as SVG. */
  image_url_svg: string;
}
/** How a payment is made by Konbini. */
export interface KonbiniOptions {
  /** Number to confirm with, 10 to 11 digits. */
  confirmation_number: string | null;
  /** Days. */
  expires_after_days: number | null;
  /** Unix seconds. */
  expires_at: number | null;
  /** A description of the purchase, shown to the customer. */
  product_description: string | null;
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | (string & {});
}
/** The codes for one chain of stores. */
export interface KonbiniStore {
  /** Number to confirm with, often the customer's phone number. */
  confirmation_number?: string;
  /** Code of the payment. */
  payment_code: string;
}
/** The payment codes for Japanese convenience stores. */
export interface KonbiniVoucher {
  /** Unix seconds. */
  expires_at: number;
  /** Stripe's page that shows the voucher. */
  hosted_voucher_url: string | null;
  /** What to enter in each chain of stores. */
  stores: {
    /** For FamilyMart. */
    familymart: KonbiniStore | null;
    /** For Lawson. */
    lawson: KonbiniStore | null;
    /** For MINISTOP. */
    ministop: KonbiniStore | null;
    /** For Seicomart. */
    seicomart: KonbiniStore | null;
  };
}
/**
 * Parameters of `listCustomers`.
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
/** A page of customers. */
export interface ListCustomersResult {
  /** The same customers as in `data`. */
  customers: Customer[];
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/** The members of every list beside its rows. */
export interface ListEnvelope {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/**
 * Parameters of `listInvoices`.
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
  status?: ('draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {})) | undefined;
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
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Unix seconds; a moment or a range of moments at which payment is due. */
  due_date?: TimestampFilter | undefined;
  /** Related objects to answer in full. */
  expand?: InvoiceListExpandPath[] | undefined;
}
/** A page of invoices. */
export interface ListInvoicesResult {
  /** The same invoices as in `data`. */
  invoices: Invoice[];
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/**
 * Parameters of `listPrices`.
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
  type?: ('one_time' | 'recurring' | (string & {})) | undefined;
  /** Filter by up to ten lookup keys. */
  lookup_keys?: string[] | undefined;
  /** Related objects to answer in full. */
  expand?: PriceListExpandPath[] | undefined;
}
/** A page of prices. */
export interface ListPricesResult {
  /** The same prices as in `data`. */
  prices: Price[];
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/**
 * Parameters of `listProducts`.
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
/** A page of products. */
export interface ListProductsResult {
  /** The same products as in `data`. */
  products: Product[];
  /** Always `list`. */
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
  /** Whether Stripe's Managed Payments handles it. */
  enabled: boolean;
}
/** Bank debits that need a mandate. */
export interface MandateDebitOptions {
  /** The mandate that debits rely on. */
  mandate_options?: {
    /** Start of the reference that the mandate gets. */
    reference_prefix?: string;
  };
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
}
/** Methods whose capture can be delayed. */
export interface ManualCaptureOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
}
/** How the customer proves to own the bank account. */
export interface MicrodepositVerification {
  /** Unix seconds. */
  arrival_date: number;
  /** Page where the customer verifies the amounts received. */
  hosted_verification_url: string;
  /** Whether the customer enters two amounts or a code from the statement. */
  microdeposit_type: 'amounts' | 'descriptor_code' | (string & {}) | null;
}
/** A Multibanco voucher. */
export interface MultibancoVoucher {
  /** Entity number to enter. */
  entity: string | null;
  /** Unix seconds. */
  expires_at: number | null;
  /** Stripe's page that shows the voucher. */
  hosted_voucher_url: string | null;
  /** Reference number to enter. */
  reference: string | null;
}
/** Methods whose capture can be delayed and that can be saved for any later payment. */
export interface OnSessionManualCaptureOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
}
/** Methods whose capture can be delayed and that cannot be saved. */
export interface OneTimeManualCaptureOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | (string & {});
}
/** Methods that cannot be saved for later. */
export interface OneTimeOptions {
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | (string & {});
}
/** An OXXO voucher. */
export interface OxxoVoucher {
  /** Unix seconds. */
  expires_after: number | null;
  /** Stripe's page that shows the voucher. */
  hosted_voucher_url: string | null;
  /** Number of the voucher. */
  number: string | null;
}
/** Inches and ounces. */
export interface PackageDimensions {
  /** Height in inches. */
  height: number;
  /** Length in inches. */
  length: number;
  /** Weight in ounces. */
  weight: number;
  /** Width in inches. */
  width: number;
}
/** What `payInvoice` sends. */
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
 * Parameters of `payInvoice`.
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
/** A payment in the making, from its creation to success or cancellation. */
export interface PaymentIntent {
  /** Identifier, `pi_…`. */
  id: string;
  /** Always `payment_intent`. */
  object: "payment_intent";
  /** Types the payment was limited to. */
  allowed_payment_method_types: PaymentMethodType[] | null;
  /** Minor currency unit to collect. */
  amount: number;
  /** Minor currency unit that can be captured. */
  amount_capturable: number;
  /** The parts of the amount. */
  amount_details?: PaymentIntentAmountDetails;
  /** Minor currency unit collected so far. */
  amount_received: number;
  /** The Connect application that made it. */
  application: string | Application | null;
  /** Amount for the platform, in minor currency units. */
  application_fee_amount: number | null;
  /** Whether Stripe chooses the types of payment method. */
  automatic_payment_methods: {
    /** Whether types that send the customer to another page are among them. */
    allow_redirects?: 'always' | 'never' | (string & {});
    /** Whether Stripe chooses them by the dashboard's settings. */
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
  /** Whether a confirmation in the browser can complete it. */
  confirmation_method: 'automatic' | 'manual' | (string & {});
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  /** The customer who pays. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Your own description; the customer may see it. */
  description: string | null;
  /** Types left out of the automatic choice. */
  excluded_payment_method_types: PaymentMethodType[] | null;
  /** Other Stripe products that take part. */
  hooks?: {
    /** The discounts that they get. */
    inputs?: {
      /** For Stripe Tax. */
      tax?: {
        /** Identifier of the tax calculation. */
        calculation: string;
      };
    };
  };
  /** Why the latest attempt failed; cleared when it is tried again. */
  last_payment_error: ApiErrorDetail | null;
  /** The latest attempt to charge. */
  latest_charge: string | Charge | null;
  /** False for test data. */
  livemode: boolean;
  /** Whether Stripe's Managed Payments handles it. */
  managed_payments: ManagedPayments | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Set while the status is `requires_action`. */
  next_action: PaymentIntentNextAction | null;
  /** The connected account it is made on behalf of. */
  on_behalf_of: string | Account | null;
  /** References for the payer's books. */
  payment_details?: {
    /** Your own number for the customer. */
    customer_reference: string | null;
    /** Your own number for the order. */
    order_reference: string | null;
  };
  /** The payment method to charge. */
  payment_method: string | PaymentMethod | null;
  /** The configuration the types were chosen from. */
  payment_method_configuration_details: {
    /** Identifier of the configuration, `pmc_…`. */
    id: string;
    /** Identifier of the configuration it derives from. */
    parent: string | null;
  } | null;
  /** Options by type of payment method. */
  payment_method_options: PaymentIntentPaymentMethodOptions | null;
  /** Types the customer may pay with. */
  payment_method_types: PaymentMethodType[];
  /** The payment record it belongs to. */
  payment_record: string | PaymentRecord | null;
  /** Amount and currency shown to the customer where they differ. */
  presentment_details?: {
    /** Minor currency unit. */
    presentment_amount: number;
    /** ISO 4217 code of the currency the customer saw, lower case. */
    presentment_currency: string;
  };
  /** Set while a payment of a slow method is under way. */
  processing: PaymentIntentProcessing | null;
  /** E-mail address for the receipt; in test mode none is sent. */
  receipt_email: string | null;
  /** Set while the payment is under manual review. */
  review: string | Review | null;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage: 'off_session' | 'on_session' | (string & {}) | null;
  /** Where the goods are sent. */
  shipping: Shipping | null;
  /** The payment source of the older kind. */
  source: string | CustomerSource | DeletedBankAccount | DeletedCard | null;
  /** Text on bank statements; not for card payments, which use the suffix. */
  statement_descriptor: string | null;
  /** Appended to the account's text on card statements. */
  statement_descriptor_suffix: string | null;
  /** `requires_capture` holds the funds until they are captured or canceled. */
  status: 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'requires_capture' | 'canceled' | 'succeeded' | (string & {});
  /** The transfer to a connected account. */
  transfer_data?: PaymentIntentTransferData | null;
  /** Your own name for the payment and the transfers made from it. */
  transfer_group: string | null;
}
/** The parts of the amount of a payment intent. */
export interface PaymentIntentAmountDetails {
  /** Minor currency unit. */
  discount_amount?: number;
  /** Why the details were not accepted. */
  error?: {
    /** Code of the mistake. */
    code: 'amount_details_amount_mismatch' | 'amount_details_tax_shipping_discount_greater_than_amount' | (string & {}) | null;
    /** The mistake in a sentence. */
    message: string | null;
  };
  /** Only present when expanded. */
  line_items?: AmountDetailsLineItemList;
  /** The cost of shipping, with origin and destination. */
  shipping?: {
    /** Minor currency unit. */
    amount: number | null;
    /** Postal code it is sent from. */
    from_postal_code: string | null;
    /** Postal code it is sent to. */
    to_postal_code: string | null;
  };
  /** Taxes in the amount. */
  tax?: {
    /** Minor currency unit. */
    total_tax_amount: number | null;
  };
  /** Tip in the amount. */
  tip?: {
    /** Minor currency unit. */
    amount?: number;
  };
}
/** One position of the purchase. */
export interface PaymentIntentAmountDetailsLineItem {
  /** Identifier. */
  id: string;
  /** Always `payment_intent_amount_details_line_item`. */
  object: "payment_intent_amount_details_line_item";
  /** Minor currency unit. */
  discount_amount?: number | null;
  /** Options by type of payment method. */
  payment_method_options?: {
    [key: string]: unknown;
  } | null;
  /** Your own code of the product. */
  product_code?: string | null;
  /** Name of the product. */
  product_name?: string;
  /** How many are bought. */
  quantity?: number;
  /** Taxes on the line. */
  tax?: {
    /** Minor currency unit. */
    total_tax_amount?: number;
  } | null;
  /** Minor currency unit. */
  unit_cost?: number;
  /** Unit the quantity is in. */
  unit_of_measure?: string | null;
}
/** What `expand` can fill in on a payment intent. */
export type PaymentIntentExpandPath = 'amount_details.line_items' | 'application' | 'customer' | 'customer.invoice_settings.default_payment_method' | 'latest_charge' | 'latest_charge.balance_transaction' | 'on_behalf_of' | 'payment_method' | 'payment_record' | 'review' | 'source' | 'transfer_data.destination' | (string & {});
/** What the customer has to do next; `type` names the one member that is present. */
export interface PaymentIntentNextAction {
  /** Send the customer to Alipay. */
  alipay_handle_redirect?: AlipayRedirect;
  /** Let the customer authorize it in the BLIK app; it has no details. */
  blik_authorize?: {
    [key: string]: unknown;
  };
  /** Show the Boleto voucher. */
  boleto_display_details?: BoletoVoucher;
  /** The card is charged after the customer has been notified. */
  card_await_notification?: {
    /** Unix seconds. */
    charge_attempt_at: number | null;
    /** Whether the customer has to approve the payment after being notified. */
    customer_approval_required: boolean | null;
  };
  /** Send the customer to Cash App or show the QR code. */
  cashapp_handle_redirect_or_display_qr_code?: CashappRedirectOrQrCode;
  /** Show where to transfer the money. */
  display_bank_transfer_instructions?: BankTransferInstructions;
  /** Show Klarna's QR code. */
  klarna_display_qr_code?: KlarnaQrCode;
  /** Show the Konbini voucher. */
  konbini_display_details?: KonbiniVoucher;
  /** Show the Multibanco voucher. */
  multibanco_display_details?: MultibancoVoucher;
  /** Show the OXXO voucher. */
  oxxo_display_details?: OxxoVoucher;
  /** Show the PayNow QR code. */
  paynow_display_qr_code?: PaynowQrCode;
  /** Show the Pix QR code. */
  pix_display_qr_code?: PixQrCode;
  /** Show the PromptPay QR code. */
  promptpay_display_qr_code?: PromptpayQrCode;
  /** Send the customer to `url`; they come back to `return_url`. */
  redirect_to_url?: {
    /** Where the customer comes back to. */
    return_url: string | null;
    /** Where to send the customer. */
    url: string | null;
  };
  /** Send the customer to Swish or show the QR code. */
  swish_handle_redirect_or_display_qr_code?: SwishRedirectOrQrCode;
  /** Name of the member that is present. */
  type: string;
  /** Send the customer to a UPI app or show the QR code. */
  upi_handle_redirect_or_display_qr_code?: UpiRedirectOrQrCode;
  /** Opaque data for Stripe's browser library. */
  use_stripe_sdk?: {
    [key: string]: unknown;
  };
  /** Let the customer verify the bank account by small deposits. */
  verify_with_microdeposits?: MicrodepositVerification;
  /** Show the WeChat Pay QR code. */
  wechat_pay_display_qr_code?: WechatPayQrCode;
  /** Open the WeChat app on Android. */
  wechat_pay_redirect_to_android_app?: WechatPayAndroidRedirect;
  /** Open the WeChat app on iOS. */
  wechat_pay_redirect_to_ios_app?: {
    /** Address that opens the app. */
    native_url: string;
  };
}
/** Settings per type of payment method. */
export interface PaymentIntentPaymentMethodOptions {
  /** Options for Canadian pre-authorized debit. */
  acss_debit?: AcssDebitOptions;
  /** Options for Affirm. */
  affirm?: {
    /** `manual` when it is captured by hand; absent otherwise. */
    capture_method?: 'manual' | (string & {});
    /** Language of the page the customer is sent to. */
    preferred_locale?: string;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | (string & {});
  };
  /** Options for Afterpay and Clearpay. */
  afterpay_clearpay?: {
    /** `manual` when it is captured by hand; absent otherwise. */
    capture_method?: 'manual' | (string & {});
    /** Your own number for the order. */
    reference: string | null;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | (string & {});
  };
  /** Options for Alipay. */
  alipay?: ReusableOptions;
  /** Options for Alma. */
  alma?: ManualCaptureOptions;
  /** Options for Amazon Pay. */
  amazon_pay?: ReusableManualCaptureOptions;
  /** Options for BECS debit in Australia. */
  au_becs_debit?: DebitOptions;
  /** Options for Bacs Direct Debit. */
  bacs_debit?: MandateDebitOptions;
  /** Options for Bancontact. */
  bancontact?: {
    /** Language of the page the customer is sent to. */
    preferred_language: 'de' | 'en' | 'fr' | 'nl' | (string & {});
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  /** Options for Billie. */
  billie?: BillieOptions;
  /** Options for Bizum. */
  bizum?: {
    [key: string]: unknown;
  };
  /** Options for BLIK. */
  blik?: {
    /** The mandate that later payments rely on. */
    mandate_options?: {
      /** Unix seconds. */
      expires_at: number | null;
      /** Kind of mandate. */
      type: 'off_session' | (string & {}) | null;
    };
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  /** Options for Boleto. */
  boleto?: {
    /** Days. */
    expires_after_days: number;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  };
  /** Options for cards. */
  card?: CardOptions;
  /** Options for cards that are present. */
  card_present?: CardPresentOptions;
  /** Options for Cash App Pay. */
  cashapp?: OnSessionManualCaptureOptions;
  /** Options for stablecoins. */
  crypto?: OneTimeOptions;
  /** Options for bank transfers to the customer's cash balance. */
  customer_balance?: CustomerBalanceOptions;
  /** Options for EPS. */
  eps?: OneTimeOptions;
  /** Options for FPX. */
  fpx?: OneTimeOptions;
  /** Options for giropay. */
  giropay?: OneTimeOptions;
  /** Options for GrabPay. */
  grabpay?: OneTimeOptions;
  /** Options for iDEAL. */
  ideal?: ReusableOptions;
  /** Options for Interac cards that are present. */
  interac_present?: {
    [key: string]: unknown;
  };
  /** Options for Kakao Pay. */
  kakao_pay?: ReusableManualCaptureOptions;
  /** Options for Klarna. */
  klarna?: {
    /** `manual` when it is captured by hand; absent otherwise. */
    capture_method?: 'manual' | (string & {});
    /** Language of the page the customer is sent to. */
    preferred_locale: string | null;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  };
  /** Options for Konbini. */
  konbini?: KonbiniOptions;
  /** Options for Korean cards. */
  kr_card?: ReusableManualCaptureOptions;
  /** Options for Link. */
  link?: {
    /** `manual` when it is captured by hand; absent otherwise. */
    capture_method?: 'manual' | (string & {});
    /**
     * Token of the Link account to pay with.
     * @deprecated
     */
    persistent_token: string | null;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  /** Options for MB WAY. */
  mb_way?: OneTimeOptions;
  /** Options for MobilePay. */
  mobilepay?: OneTimeManualCaptureOptions;
  /** Options for Multibanco. */
  multibanco?: OneTimeOptions;
  /** Options for Naver Pay. */
  naver_pay?: ReusableManualCaptureOptions;
  /** Options for BECS debit in New Zealand. */
  nz_bank_account?: DebitOptions;
  /** Options for OXXO. */
  oxxo?: {
    /** Days. */
    expires_after_days: number;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | (string & {});
  };
  /** Options for Przelewy24. */
  p24?: OneTimeOptions;
  /** Options for Pay by Bank. */
  pay_by_bank?: {
    [key: string]: unknown;
  };
  /** Options for PAYCO. */
  payco?: OneTimeManualCaptureOptions;
  /** Options for PayNow. */
  paynow?: OneTimeOptions;
  /** Options for PayPal. */
  paypal?: PaypalOptions;
  /** Options for PayPay. */
  paypay?: {
    [key: string]: unknown;
  };
  /** Options for PayTo. */
  payto?: PaytoOptions;
  /** Options for Pix. */
  pix?: PixOptions;
  /** Options for PromptPay. */
  promptpay?: OneTimeOptions;
  /** Options for Revolut Pay. */
  revolut_pay?: ReusableManualCaptureOptions;
  /** Options for Samsung Pay. */
  samsung_pay?: OneTimeManualCaptureOptions;
  /** Options for Satispay. */
  satispay?: OnSessionManualCaptureOptions;
  /** Options for Scalapay. */
  scalapay?: ManualCaptureOptions;
  /** Options for SEPA Direct Debit. */
  sepa_debit?: MandateDebitOptions;
  /** Options for seQura. */
  sequra?: OneTimeManualCaptureOptions;
  /** Options for Sofort. */
  sofort?: {
    /** Language of the page the customer is sent to. */
    preferred_language: 'de' | 'en' | 'fr' | 'nl' | 'es' | 'it' | 'pl' | (string & {}) | null;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | 'off_session' | (string & {});
  };
  /** Options for Sunbit. */
  sunbit?: OneTimeManualCaptureOptions;
  /** Options for Swish. */
  swish?: {
    /** Reference shown in the Swish app. */
    reference: string | null;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | (string & {});
  };
  /** Options for TWINT. */
  twint?: ReusableOptions;
  /** Options for UPI. */
  upi?: {
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'off_session' | 'on_session' | (string & {});
  };
  /** Options for US bank accounts. */
  us_bank_account?: UsBankAccountOptions;
  /** Options for WeChat Pay. */
  wechat_pay?: {
    /** Your application's identifier at WeChat. */
    app_id: string | null;
    /** Where the customer pays. */
    client: 'android' | 'ios' | 'web' | (string & {}) | null;
    /** Whether the payment method is kept for later payments. */
    setup_future_usage?: 'none' | (string & {});
  };
  /** Options for Zip. */
  zip?: OneTimeOptions;
}
/** The event awaited while a payment is processing. */
export interface PaymentIntentProcessing {
  /** Details for cards. */
  card?: {
    /** The notification that goes to the customer first. */
    customer_notification?: {
      /** Whether the customer has to approve the payment. */
      approval_requested: boolean | null;
      /** Unix seconds. */
      completes_at: number | null;
    };
  };
  /** Type of the payment method. */
  type: 'card' | (string & {});
}
/** The connected account that receives the payment. */
export interface PaymentIntentTransferData {
  /** Minor currency unit; all of the payment when absent. */
  amount?: number;
  /** Text of the transfer. */
  description?: string;
  /** The connected account that receives the money. */
  destination: string | Account;
  /** Metadata of the transfer, as strings by name. */
  metadata?: {
    [key: string]: string;
  };
  /** Properties of the payment on the connected account. */
  payment_data?: {
    /** Text of that payment. */
    description?: string;
    /** Metadata of that payment, as strings by name. */
    metadata?: {
      [key: string]: string;
    };
  };
}
/** A way to pay. The details are under the key named by `type`. */
export interface PaymentMethod {
  /** Identifier, `pm_…`. */
  id: string;
  /** Always `payment_method`. */
  object: "payment_method";
  /** Whether it may be shown to the customer again in a checkout. */
  allow_redisplay?: 'always' | 'limited' | 'unspecified' | (string & {});
  /** Name and address of the payer. */
  billing_details?: BillingDetails;
  /** The card, when that is the type. */
  card?: PaymentMethodCard;
  /** Unix seconds. */
  created?: number;
  /** The customer it is saved for. */
  customer?: string | Customer | null;
  /** Identifier of the account that represents the customer. */
  customer_account?: string | null;
  /** False for test data. */
  livemode?: boolean;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** The SEPA bank account, when that is the type. */
  sepa_debit?: {
    /** Code of the bank. */
    bank_code?: string | null;
    /** Two-letter country code of the account. */
    country?: string | null;
    /** The same for every payment method with this account. */
    fingerprint?: string | null;
    /** Last four characters of the IBAN. */
    last4?: string | null;
  };
  /** Type of payment method; the property of that name has the details. */
  type?: PaymentMethodType;
  /** The US bank account, when that is the type. */
  us_bank_account?: {
    /** Kind of account. */
    account_type?: 'checking' | 'savings' | (string & {}) | null;
    /** Name of the bank. */
    bank_name?: string | null;
    /** The same for every payment method with this account. */
    fingerprint?: string | null;
    /** Last four digits of the account number. */
    last4?: string | null;
    /** Routing number of the bank. */
    routing_number?: string | null;
  };
}
/** A card as a payment method. */
export interface PaymentMethodCard {
  /** Brand of the card. */
  brand?: CardNetwork;
  /** Results of checking address and check digits. */
  checks?: {
    [key: string]: unknown;
  } | null;
  /** Two-letter country of the issuer. */
  country?: string | null;
  /** Brand to show, which for cards of two brands is the customer's choice. */
  display_brand?: string | null;
  /** Month it expires in, 1 to 12. */
  exp_month?: number;
  /** Year it expires in, four digits. */
  exp_year?: number;
  /** The same for every payment method made from one card number. */
  fingerprint?: string | null;
  /** Kind of card. */
  funding?: 'credit' | 'debit' | 'prepaid' | 'unknown' | (string & {});
  /** Last four digits of the number. */
  last4?: string;
  /** Networks the card can be charged over. */
  networks?: {
    [key: string]: unknown;
  } | null;
  /** Whether 3D Secure works with it. */
  three_d_secure_usage?: {
    [key: string]: unknown;
  } | null;
  /** The wallet, such as Apple Pay. */
  wallet?: {
    [key: string]: unknown;
  } | null;
}
/** A type of payment method; Stripe has more than are named here. */
export type PaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'customer_balance' | 'eps' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'p24' | 'paypal' | 'pix' | 'revolut_pay' | 'sepa_debit' | 'twint' | 'us_bank_account' | 'wechat_pay' | (string & {});
/** A payment as reported, by any processor. */
export interface PaymentRecord {
  /** Identifier, `pr_…`. */
  id: string;
  /** Always `payment_record`. */
  object: "payment_record";
  /** Amount of the payment. */
  amount?: PaymentRecordAmount;
  /** Amount that was cancelled. */
  amount_canceled?: PaymentRecordAmount;
  /** Amount that failed. */
  amount_failed?: PaymentRecordAmount;
  /** Amount that is guaranteed to arrive. */
  amount_guaranteed?: PaymentRecordAmount;
  /** Amount that was refunded. */
  amount_refunded?: PaymentRecordAmount;
  /** Amount that was asked for. */
  amount_requested?: PaymentRecordAmount;
  /** Unix seconds. */
  created?: number;
  /** Your own description. */
  description?: string | null;
  /** False for test data. */
  livemode?: boolean;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  };
  /** Whether you or Stripe reported it. */
  reported_by?: 'self' | 'stripe' | (string & {});
}
/** An amount of money. */
export interface PaymentRecordAmount {
  /** ISO 4217 code, lower case. */
  currency?: string;
  /** Minor currency unit. */
  value?: number;
}
/** A QR code of PayNow. */
export interface PaynowQrCode {
  /** Text that the QR code encodes. */
  data: string;
  /** Stripe's page with instructions. */
  hosted_instructions_url: string | null;
  /** Address of the QR code as PNG. */
  image_url_png: string;
  /** Address of the QR code as SVG. */
  image_url_svg: string;
}
/** How a payment is made by PayPal. */
export interface PaypalOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Language of the page the customer is sent to. */
  preferred_locale: string | null;
  /** Your own number for the payment, shown by PayPal. */
  reference: string | null;
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** How a payment is made by PayTo. */
export interface PaytoOptions {
  /** The mandate that payments rely on. */
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    /** Whether each payment is exactly the amount or at most the amount. */
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    /** YYYY-MM-DD. */
    end_date: string | null;
    /** How often is paid. */
    payment_schedule: 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | (string & {}) | null;
    /** Payments in each period of the schedule. */
    payments_per_period: number | null;
    /** What the payments are for. */
    purpose: 'personal' | 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'retail' | 'salary' | 'tax' | 'utility' | (string & {}) | null;
  };
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Changes that apply once the latest invoice is paid. */
export interface PendingUpdate {
  /** Unix seconds. */
  billing_cycle_anchor: number | null;
  /** Whether the subscription will end with its period. */
  cancel_at_period_end: boolean | null;
  /** The discount it will have. */
  discount: Discount | null;
  /** The discounts it will have. */
  discounts: (string | Discount)[] | null;
  /** Unix seconds. */
  expires_at: number;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The items it will have. */
  subscription_items: SubscriptionItem[] | null;
  /** Unix seconds. */
  trial_end: number | null;
  /** Whether the trial of the plan will apply. */
  trial_from_plan: boolean | null;
}
/** How a payment is made by Pix. */
export interface PixOptions {
  /** Whether the amount includes the Brazilian tax IOF. */
  amount_includes_iof?: 'always' | 'never' | (string & {});
  /** Seconds. */
  expires_after_seconds: number | null;
  /** Unix seconds. */
  expires_at: number | null;
  /** The mandate that later payments rely on. */
  mandate_options?: {
    /** Minor currency unit. */
    amount?: number;
    /** Whether the amount includes the Brazilian tax IOF. */
    amount_includes_iof?: 'always' | 'never' | (string & {});
    /** Whether each payment is exactly the amount or at most the amount. */
    amount_type?: 'fixed' | 'maximum' | (string & {});
    /** ISO 4217 code, lower case. */
    currency?: string;
    /** YYYY-MM-DD. */
    end_date?: string;
    /** How often is paid. */
    payment_schedule?: 'monthly' | 'quarterly' | 'weekly' | 'halfyearly' | 'yearly' | (string & {});
    /** Name of the subscription, shown to the customer in the bank's app. */
    reference?: string;
    /** YYYY-MM-DD. */
    start_date?: string;
  };
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** A QR code of Pix. */
export interface PixQrCode {
  /** Text that the QR code encodes. */
  data?: string;
  /** Unix seconds. */
  expires_at?: number;
  /** Stripe's page with instructions. */
  hosted_instructions_url?: string;
  /** Address of the QR code as PNG. */
  image_url_png?: string;
  /** Address of the QR code as SVG. */
  image_url_svg?: string;
}
/** The older form of a recurring price, still part of subscription items. */
export interface Plan {
  /** Identifier. */
  id: string;
  /** Always `plan`. */
  object: "plan";
  /** Whether new subscriptions can use it. */
  active: boolean;
  /** Minor currency unit; null when the amount has a fraction or the plan is tiered. */
  amount: number | null;
  /** Minor currency unit as a decimal string of up to 12 places. */
  amount_decimal: string | null;
  /** Whether each unit costs the same or the price has tiers. */
  billing_scheme: 'per_unit' | 'tiered' | (string & {});
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  /** Unit of the billing period. */
  interval: 'day' | 'month' | 'week' | 'year' | (string & {});
  /** Number of units in a billing period. */
  interval_count: number;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Identifier of the meter that counts the usage. */
  meter: string | null;
  /** Your own name for it, hidden from customers. */
  nickname: string | null;
  /** The product it is a price of. */
  product: string | Product | DeletedProduct | null;
  /** Its tiers; only when expanded. */
  tiers?: PriceTier[];
  /** Whether tiers add up (`graduated`) or one of them prices everything (`volume`). */
  tiers_mode: 'graduated' | 'volume' | (string & {}) | null;
  /** How the usage is divided before it is charged. */
  transform_usage: TransformQuantity | null;
  /** Length of the trial in days. */
  trial_period_days: number | null;
  /** Whether the quantity is fixed (`licensed`) or reported by a meter (`metered`). */
  usage_type: 'licensed' | 'metered' | (string & {});
}
/** Credit taken off before tax. */
export interface PretaxCreditAmount {
  /** Minor currency unit. */
  amount: number;
  /** The credit that was used. */
  credit_balance_transaction?: string | CreditBalanceTransaction | null;
  /** The discount that was taken off. */
  discount?: string | Discount | DeletedDiscount;
  /** Whether it is a credit or a discount. */
  type: 'credit_balance_transaction' | 'discount' | (string & {});
}
/** The price of one unit of a product, once or per period. */
export interface Price {
  /** Identifier, `price_…`. */
  id: string;
  /** Always `price`. */
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
  /** Bounds of an amount that the customer chooses. */
  custom_unit_amount: CustomUnitAmount | null;
  /** False for test data. */
  livemode: boolean;
  /** Your own name to find the price by. */
  lookup_key: string | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Never shown to customers. */
  nickname: string | null;
  /** The product it is a price of. */
  product: string | Product | DeletedProduct;
  /** How often it recurs; null for a one-time price. */
  recurring: PriceRecurring | null;
  /** Whether tax is part of the amount; fixed once it is `inclusive` or `exclusive`. */
  tax_behavior: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | null;
  /** Only present when expanded. */
  tiers?: PriceTier[];
  /** Whether each tier prices its own units (`graduated`) or the reached tier prices all (`volume`). */
  tiers_mode: 'graduated' | 'volume' | (string & {}) | null;
  /** How the quantity is divided before it is charged. */
  transform_quantity: TransformQuantity | null;
  /** Whether it is charged once or recurs. */
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
  /** How often the price recurs. */
  recurring: {
    /** Unit of the billing period. */
    interval: 'day' | 'week' | 'month' | 'year' | (string & {});
    /** Intervals between two bills. */
    interval_count?: number | undefined;
  };
  /** Whether the amount includes tax. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Minor currency unit. */
  unit_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places, instead of unit_amount. */
  unit_amount_decimal?: string | undefined;
}
/** What `expand` can fill in on a price. */
export type PriceExpandPath = 'currency_options' | 'product' | 'tiers' | (string & {});
/** A page of prices as Stripe sends it. */
export interface PriceList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The prices of this page, newest first. */
  data: Price[];
}
/** What `expand` can fill in on a list of prices. */
export type PriceListExpandPath = 'data.currency_options' | 'data.product' | 'data.tiers' | (string & {});
/** How often a recurring price bills. */
export interface PriceRecurring {
  /** Unit of the billing period. */
  interval: 'day' | 'month' | 'week' | 'year' | (string & {});
  /** Intervals between two bills. */
  interval_count: number;
  /** Meter whose usage is billed. */
  meter: string | null;
  /** Days of trial a plan of the older form carries. */
  trial_period_days: number | null;
  /** Whether the quantity is fixed (`licensed`) or reported by a meter (`metered`). */
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
/** A product; its prices have the amounts. */
export interface Product {
  /** Identifier, `prod_…`. */
  id: string;
  /** Always `product`. */
  object: "product";
  /** Whether it can be bought. */
  active: boolean;
  /** Unix seconds. */
  created: number;
  /** The price used by default. */
  default_price?: string | Price | null;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Text for the customer. */
  description: string | null;
  /** At most eight URLs. */
  images: string[];
  /** False for test data. */
  livemode: boolean;
  /** Features shown in a pricing table. */
  marketing_features: {
    /** Name of the feature. */
    name?: string;
  }[];
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Name for the customer. */
  name: string;
  /** Size and weight for shipping. */
  package_dimensions: PackageDimensions | null;
  /** Whether it is shipped. */
  shippable: boolean | null;
  /** Text on bank statements of subscription payments. */
  statement_descriptor?: string | null;
  /** The tax code its tax is calculated by. */
  tax_code?: string | TaxCode | null;
  /** Further particulars for tax. */
  tax_details: {
    /** Identifier of the place where it is provided. */
    performance_location: string | null;
    /** Identifier of the tax code. */
    tax_code: string | null;
  } | null;
  /** Whether it is a good or a service. */
  type: 'good' | 'service' | (string & {});
  /** Name of one unit on receipts and invoices. */
  unit_label?: string | null;
  /** Unix seconds. */
  updated: number;
  /** Public page about it. */
  url: string | null;
}
/** What `expand` can fill in on a product. */
export type ProductExpandPath = 'default_price' | 'tax_code' | (string & {});
/** A page of products as Stripe sends it. */
export interface ProductList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The products of this page, newest first. */
  data: Product[];
}
/** What `expand` can fill in on a list of products. */
export type ProductListExpandPath = 'data.default_price' | 'data.tax_code' | (string & {});
/** A code customers type in to get a discount. */
export interface PromotionCode {
  /** Identifier, `promo_…`. */
  id: string;
  /** Always `promotion_code`. */
  object: "promotion_code";
  /** Whether it can be used. */
  active?: boolean;
  /** The code that the customer enters. */
  code?: string;
  /** Unix seconds. */
  created?: number;
  /** Unix seconds. */
  expires_at?: number | null;
  /** False for test data. */
  livemode?: boolean;
  /** How often it can be used in all; null for no limit. */
  max_redemptions?: number | null;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** The promotion that the code applies. */
  promotion?: {
    /** The coupon it gives. */
    coupon?: string | Coupon | null;
    /** Kind of promotion. */
    type?: 'coupon' | (string & {});
  };
  /** How often it was used. */
  times_redeemed?: number;
}
/** A QR code of PromptPay. */
export interface PromptpayQrCode {
  /** Text that the QR code encodes. */
  data: string;
  /** Stripe's page with instructions. */
  hosted_instructions_url: string;
  /** Address of the QR code as PNG. */
  image_url_png: string;
  /** Address of the QR code as SVG. */
  image_url_svg: string;
}
/** The lines that a proration credits. */
export interface ProrationDetails {
  /** The earlier lines that a credit gives back. */
  credited_items: {
    /** Identifier of the invoice they are on. */
    invoice: string;
    /** Identifiers of the lines. */
    invoice_line_items: string[];
  } | null;
}
/** Methods whose capture can be delayed and that can be saved for payments without the customer. */
export interface ReusableManualCaptureOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Methods that can be saved for payments without the customer. */
export interface ReusableOptions {
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Manual review of a payment. */
export interface Review {
  /** Identifier, `prv_…`. */
  id: string;
  /** Always `review`. */
  object: "review";
  /** Why it was closed, for example `approved`; null while it is open. */
  closed_reason?: string | null;
  /** Unix seconds. */
  created?: number;
  /** False for test data. */
  livemode?: boolean;
  /** Whether a decision is still awaited. */
  open?: boolean;
  /** Whether a rule or a person opened it. */
  opened_reason?: 'manual' | 'rule' | (string & {});
  /** Why it is open, or why it was closed. */
  reason?: string;
}
/** Saving a payment method without a payment. */
export interface SetupIntent {
  /** Identifier, `seti_…`. */
  id: string;
  /** Always `setup_intent`. */
  object: "setup_intent";
  /** Why it was cancelled. */
  cancellation_reason?: 'abandoned' | 'duplicate' | 'requested_by_customer' | (string & {}) | null;
  /** Lets a browser confirm this setup; never log it. */
  client_secret?: string | null;
  /** Unix seconds. */
  created?: number;
  /** The customer the payment method is saved for. */
  customer?: string | Customer | DeletedCustomer | null;
  /** Your own description. */
  description?: string | null;
  /** The error of the last attempt. */
  last_setup_error?: ApiErrorDetail | null;
  /** False for test data. */
  livemode?: boolean;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** What the customer has to do next. */
  next_action?: {
    [key: string]: unknown;
  } | null;
  /** The payment method that is set up. */
  payment_method?: string | PaymentMethod | null;
  /** Types that can be set up. */
  payment_method_types?: PaymentMethodType[];
  /** Where the setup stands. */
  status?: 'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'canceled' | 'succeeded' | (string & {});
  /** Whether the customer will be there when it is charged later. */
  usage?: 'off_session' | 'on_session' | (string & {});
}
/** The shipping address and recipient. */
export interface Shipping {
  /** Address to send to. */
  address?: Address;
  /** Who delivers, for example UPS. */
  carrier?: string | null;
  /** Name of the recipient. */
  name?: string;
  /** Phone number of the recipient. */
  phone?: string | null;
  /** Tracking number; several are separated by commas. */
  tracking_number?: string | null;
}
/** The shipping address and recipient. */
export interface ShippingParam {
  /** Postal address. */
  address: AddressParam;
  /** Recipient. */
  name: string;
  /** Phone number of the recipient. */
  phone?: string;
}
/** The cost of shipping. */
export interface ShippingRate {
  /** Identifier, `shr_…`. */
  id: string;
  /** Always `shipping_rate`. */
  object: "shipping_rate";
  /** Whether it can be used. */
  active?: boolean;
  /** Unix seconds. */
  created?: number;
  /** Name shown to the customer. */
  display_name?: string | null;
  /** The cost of shipping. */
  fixed_amount?: {
    /** Minor currency unit. */
    amount?: number;
    /** ISO 4217 code, lower case. */
    currency?: string;
  };
  /** False for test data. */
  livemode?: boolean;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  };
  /** Whether the amount includes tax. */
  tax_behavior?: 'exclusive' | 'inclusive' | 'unspecified' | (string & {}) | null;
  /** How the cost is calculated. */
  type?: 'fixed_amount' | (string & {});
}
/** One tax applied to shipping. */
export interface ShippingTaxAmount {
  /** Minor currency unit. */
  amount: number;
  /** The tax rate. */
  rate: TaxRate;
  /** Why the tax has this amount. */
  taxability_reason: TaxabilityReason | null;
  /** Minor currency unit the tax was calculated on. */
  taxable_amount: number | null;
}
/** A UK bank account to transfer to. */
export interface SortCodeAddress {
  /** Address of the account holder. */
  account_holder_address: Address;
  /** Name of the account holder. */
  account_holder_name: string;
  /** Number of the account. */
  account_number: string;
  /** Address of the bank. */
  bank_address: Address;
  /** Six-digit sort code. */
  sort_code: string;
}
/** A payment source of the older kind. */
export interface Source {
  /** Identifier, `src_…`. */
  id: string;
  /** Always `source`. */
  object: "source";
  /** Minor currency unit. */
  amount?: number | null;
  /** Unix seconds. */
  created?: number;
  /** ISO 4217 code, lower case. */
  currency?: string | null;
  /** What the customer has to do, for example `redirect` or `none`. */
  flow?: string;
  /** False for test data. */
  livemode?: boolean;
  /** Where the source stands; only `chargeable` ones can be charged. */
  status?: 'canceled' | 'chargeable' | 'consumed' | 'failed' | 'pending' | (string & {});
  /** Type of payment method. */
  type?: string;
  /** Whether it can be charged again. */
  usage?: 'reusable' | 'single_use' | (string & {}) | null;
}
/** A Mexican bank account to transfer to. */
export interface SpeiAddress {
  /** Address of the account holder. */
  account_holder_address: Address;
  /** Name of the account holder. */
  account_holder_name: string;
  /** Address of the bank. */
  bank_address: Address;
  /** Three-digit code of the bank. */
  bank_code: string;
  /** Name of the bank. */
  bank_name: string;
  /** CLABE of the account. */
  clabe: string;
}
/** A customer's subscription to one or more prices. */
export interface Subscription {
  /** Identifier, `sub_…`. */
  id: string;
  /** Always `subscription`. */
  object: "subscription";
  /** The Connect application that made it. */
  application: string | Application | DeletedApplication | null;
  /** Percentage of each invoice that goes to the platform. */
  application_fee_percent: number | null;
  /** Whether Stripe calculates the tax. */
  automatic_tax: SubscriptionAutomaticTax;
  /** Unix seconds; the moment that fixes the days on which it bills. */
  billing_cycle_anchor: number;
  /** Day and time that the billing periods start at. */
  billing_cycle_anchor_config: BillingCycleAnchorConfig | null;
  /** How prorations and invoices are calculated. */
  billing_mode: BillingMode;
  /** How far ahead its items are billed. */
  billing_schedules: BillingSchedule[];
  /** Amount at which it is invoiced before the period ends. */
  billing_thresholds: {
    /** Minor currency unit; reaching it makes an invoice. */
    amount_gte: number | null;
    /** Whether such an invoice starts a new billing period. */
    reset_billing_cycle_anchor: boolean | null;
  } | null;
  /** Unix seconds; when it will be canceled. */
  cancel_at: number | null;
  /** Whether it ends with the current period. */
  cancel_at_period_end: boolean;
  /** Unix seconds; when cancellation was asked for, which can be before it ends. */
  canceled_at: number | null;
  /** Why it was cancelled. */
  cancellation_details: CancellationDetails | null;
  /** Whether invoices are charged or sent. */
  collection_method: 'charge_automatically' | 'send_invoice' | (string & {});
  /** Unix seconds. */
  created: number;
  /** Three-letter ISO code in lower case. */
  currency: string;
  /** Unix seconds. Since 2025-03-31.basil Stripe returns it on each item; the SDK fills it in from `items.data[0]`. */
  current_period_start?: number;
  /** Unix seconds. Since 2025-03-31.basil Stripe returns it on each item; the SDK fills it in from `items.data[0]`. */
  current_period_end?: number;
  /** The customer who subscribes. */
  customer: string | Customer | DeletedCustomer;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Days to pay a sent invoice. */
  days_until_due: number | null;
  /** Payment method charged for it; before the customer's. */
  default_payment_method: string | PaymentMethod | null;
  /** Card or bank account charged for it, of the older kind. */
  default_source: string | CustomerSource | null;
  /** Tax rates of items that have none of their own. */
  default_tax_rates?: TaxRate[] | null;
  /** Text for the customer. */
  description: string | null;
  /** Discounts on the whole subscription. */
  discounts: (string | Discount)[];
  /** Unix seconds; when it ended. */
  ended_at: number | null;
  /** What its invoices start from. */
  invoice_settings: SubscriptionInvoiceSettings;
  /** The items of the subscription. */
  items: SubscriptionItemList;
  /** Its newest invoice. */
  latest_invoice: string | Invoice | null;
  /** False for test data. */
  livemode: boolean;
  /** Whether Stripe's Managed Payments handles it. */
  managed_payments: ManagedPayments | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Unix seconds; when pending invoice items are billed next. */
  next_pending_invoice_item_invoice: number | null;
  /** The connected account it is made on behalf of. */
  on_behalf_of: string | Account | null;
  /** Set while invoices are made but not collected; the status stays as it is. */
  pause_collection: {
    /** What happens to invoices while collection is paused. */
    behavior: 'void' | 'keep_as_draft' | 'mark_uncollectible' | (string & {});
    /** Unix seconds. */
    resumes_at: number | null;
  } | null;
  /** How its invoices can be paid. */
  payment_settings: SubscriptionPaymentSettings | null;
  /** How often pending invoice items are billed. */
  pending_invoice_item_interval: {
    /** Unit of the time between such invoices. */
    interval: 'day' | 'month' | 'week' | 'year' | (string & {});
    /** Number of units between such invoices. */
    interval_count: number;
  } | null;
  /** Setup intent that collects a payment method for later. */
  pending_setup_intent: string | SetupIntent | null;
  /** A change that takes effect once it is paid. */
  pending_update: PendingUpdate | null;
  /** Plan of a subscription with one item. Undocumented by Stripe; the SDK fills it in from `items.data[0]` when it is absent. */
  plan?: Plan | null;
  /** Currency shown to the customer where it differs. */
  presentment_details?: {
    /** ISO 4217 code of the currency the customer saw, lower case. */
    presentment_currency: string;
  };
  /** Quantity of a subscription with one item. Undocumented by Stripe, and absent when there are several items. */
  quantity?: number;
  /** The schedule that manages it. */
  schedule: string | SubscriptionSchedule | null;
  /** Unix seconds; may lie before `created` when backdated. */
  start_date: number;
  /** `incomplete` until the first payment succeeds, `incomplete_expired` when it did not within 23 hours. */
  status: 'incomplete' | 'incomplete_expired' | 'trialing' | 'active' | 'past_due' | 'canceled' | 'unpaid' | 'paused' | (string & {});
  /** Why it has the status it has. */
  status_details?: SubscriptionStatusDetails;
  /** The test clock that it is attached to. */
  test_clock: string | TestClock | null;
  /** The connected account that receives the payments. */
  transfer_data: {
    /** Percentage of each invoice; null for all of it. */
    amount_percent: number | null;
    /** The connected account that receives the money. */
    destination: string | Account;
  } | null;
  /** Unix seconds. */
  trial_end: number | null;
  /** What happens when the trial ends. */
  trial_settings: TrialSettings | null;
  /** Unix seconds. */
  trial_start: number | null;
}
/** How Stripe calculates the tax of a subscription. */
export interface SubscriptionAutomaticTax {
  /** Why automatic tax was turned off. */
  disabled_reason: 'requires_location_inputs' | (string & {}) | null;
  /** Whether Stripe calculates the tax. */
  enabled: boolean;
  /** The account that owes the tax. */
  liability: ConnectAccountReference | null;
}
/** How a subscription's invoices are paid by card. */
export interface SubscriptionCardOptions {
  /** The mandate that later payments rely on. */
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    /** Whether each payment is exactly the amount or at most the amount. */
    amount_type: 'fixed' | 'maximum' | (string & {}) | null;
    /** What the mandate is for, shown to the customer. */
    description: string | null;
  };
  /** Card network to use where the card has several. */
  network: CardNetwork | null;
  /** When 3D Secure is asked for. */
  request_three_d_secure: 'automatic' | 'any' | 'challenge' | (string & {}) | null;
}
/** What `expand` can fill in on a subscription. */
export type SubscriptionExpandPath = 'application' | 'customer' | 'default_payment_method' | 'default_source' | 'discounts' | 'items.data.discounts' | 'items.data.price.product' | 'items.data.price.tiers' | 'latest_invoice' | 'latest_invoice.confirmation_secret' | 'latest_invoice.payments' | 'latest_invoice.total_discount_amounts.discount' | 'on_behalf_of' | 'pending_setup_intent' | 'schedule' | 'test_clock' | (string & {});
/** What the invoices of a subscription start from. */
export interface SubscriptionInvoiceSettings {
  /** Tax identifiers of yours that they show. */
  account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
  /** Fields shown on them. */
  custom_fields: InvoiceCustomField[] | null;
  /** Text for the customer. */
  description: string | null;
  /** Text at their foot. */
  footer: string | null;
  /** Who issues them. */
  issuer: ConnectAccountReference;
}
/** One price and its quantity within a subscription, with its own billing period. */
export interface SubscriptionItem {
  /** Identifier, `si_…`. */
  id: string;
  /** Always `subscription_item`. */
  object: "subscription_item";
  /** Unix seconds. */
  billed_until?: number;
  /** Usage at which it is invoiced before the period ends. */
  billing_thresholds: {
    /** The usage that makes an invoice due. */
    usage_gte: number | null;
  } | null;
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  current_period_end: number;
  /** Unix seconds. Since 2025-03-31.basil the item has the period, not the subscription. */
  current_period_start: number;
  /** The trial it is in. */
  current_trial: {
    /** Unix seconds. */
    end_date: number;
    /** Unix seconds. */
    start_date: number;
    /** Identifier of the trial offer. */
    trial_offer: string;
  } | null;
  /** Discounts on this item. */
  discounts: (string | Discount)[];
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Its price in the older form. */
  plan: Plan;
  /** The price that is subscribed to. */
  price: Price;
  /** Absent for metered prices. */
  quantity?: number;
  /** Identifier of the subscription it belongs to. */
  subscription: string;
  /** Null when the rates of the subscription apply. */
  tax_rates: TaxRate[] | null;
}
/** Items of a subscription, a page at a time. */
export interface SubscriptionItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The items of this page. */
  data: SubscriptionItem[];
}
/** One price and its quantity. */
export interface SubscriptionItemParam {
  /** ID of a recurring price. */
  price?: string | undefined;
  /** Units of the price; left out for metered prices. */
  quantity?: number | undefined;
  /** Key-value pairs stored with the item. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Usage that makes an invoice when it is reached. An empty string or null clears it. */
  billing_thresholds?: ({
    /** The usage that makes an invoice due. */
    usage_gte: number;
  } | "" | null) | undefined;
  /** Trial of this item alone. */
  current_trial?: {
    /** ID of a trial offer. */
    trial_offer: string;
  } | undefined;
  /** Discounts of this item alone. An empty string or null clears it. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** ID of a plan, the older form of a price. */
  plan?: string | undefined;
  /** A price made for this item alone, instead of price. */
  price_data?: PriceDataParam | undefined;
  /** IDs of tax rates that replace those of the subscription. An empty string or null clears it. */
  tax_rates?: (string[] | "" | null) | undefined;
}
/** Subscriptions, a page at a time. */
export interface SubscriptionList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The subscriptions of this page. */
  data: Subscription[];
}
/** Settings per type of payment method, used when invoices of the subscription are paid. */
export interface SubscriptionPaymentMethodOptions {
  /** Options for Canadian pre-authorized debit. */
  acss_debit: BillingAcssDebitOptions | null;
  /** Options for Bancontact. */
  bancontact: BillingBancontactOptions | null;
  /** Options for Billie. */
  billie?: {
    /** The company that buys. */
    company_details?: BillieCompanyDetails;
  } | null;
  /** Options for BLIK. */
  blik?: {
    /** The mandate that later payments rely on. */
    mandate_options?: {
      /** Unix seconds. */
      expires_at: number | null;
    };
  } | null;
  /** Options for cards. */
  card: SubscriptionCardOptions | null;
  /** Options for bank transfers to the customer's cash balance. */
  customer_balance: BillingCustomerBalanceOptions | null;
  /** Options for Konbini, an empty object. */
  konbini: {
    [key: string]: unknown;
  } | null;
  /** Options for PayTo. */
  payto: BillingPaytoOptions | null;
  /** Options for Pix. */
  pix: SubscriptionPixOptions | null;
  /** Options for SEPA Direct Debit, an empty object. */
  sepa_debit: {
    [key: string]: unknown;
  } | null;
  /** Options for UPI. */
  upi: BillingUpiOptions | null;
  /** Options for US bank accounts. */
  us_bank_account: BillingUsBankAccountOptions | null;
}
/** How the invoices of a subscription can be paid. */
export interface SubscriptionPaymentSettings {
  /** Options by type of payment method. */
  payment_method_options: SubscriptionPaymentMethodOptions | null;
  /** Null when Stripe decides. */
  payment_method_types: PaymentMethodType[] | null;
  /** Whether a successful payment sets the default payment method. */
  save_default_payment_method: 'off' | 'on_subscription' | (string & {}) | null;
}
/** How a subscription's invoices are paid by Pix. */
export interface SubscriptionPixOptions {
  /** Seconds. */
  expires_after_seconds?: number;
  /** The mandate that payments rely on. */
  mandate_options?: {
    /** Minor currency unit. */
    amount: number | null;
    /** Whether the amount includes the Brazilian tax IOF. */
    amount_includes_iof: 'always' | 'never' | (string & {}) | null;
    /** YYYY-MM-DD. */
    end_date: string | null;
    /** How often is paid. */
    payment_schedule: 'monthly' | 'quarterly' | 'weekly' | 'halfyearly' | 'yearly' | (string & {}) | null;
  };
}
/** Changes planned for a subscription. */
export interface SubscriptionSchedule {
  /** Identifier, `sub_sched_…`. */
  id: string;
  /** Always `subscription_schedule`. */
  object: "subscription_schedule";
  /** Unix seconds. */
  canceled_at?: number | null;
  /** Unix seconds. */
  created?: number;
  /** The phase it is in; null unless it is active. */
  current_phase?: {
    /** Unix seconds. */
    end_date?: number;
    /** Unix seconds. */
    start_date?: number;
  } | null;
  /** The customer of the subscription. */
  customer?: string | Customer | DeletedCustomer;
  /** What happens to the subscription when the schedule ends. */
  end_behavior?: 'cancel' | 'none' | 'release' | 'renew' | (string & {});
  /** False for test data. */
  livemode?: boolean;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** Where the schedule stands. */
  status?: 'not_started' | 'active' | 'completed' | 'released' | 'canceled' | (string & {});
  /** The subscription it manages. */
  subscription?: string | Subscription | null;
}
/** Why the subscription is in its status. */
export interface SubscriptionStatusDetails {
  /** Details when it is paused. */
  paused: {
    /** The pause of the whole subscription. */
    subscription: {
      /** Why it is paused. */
      type: 'final_payment_failure' | 'first_payment_failure' | 'pause_requested' | 'system' | 'trial_end_without_payment_method' | (string & {});
    };
    /** Unix seconds. */
    transitioned_at: number;
    /** What is paused. */
    type: 'subscription' | (string & {});
  };
}
/** A bank account by SWIFT code to transfer to. */
export interface SwiftAddress {
  /** Address of the account holder. */
  account_holder_address: Address;
  /** Name of the account holder. */
  account_holder_name: string;
  /** Number of the account. */
  account_number: string;
  /** Kind of account. */
  account_type: string;
  /** Address of the bank. */
  bank_address: Address;
  /** Name of the bank. */
  bank_name: string;
  /** SWIFT code of the bank. */
  swift_code: string;
}
/** How a customer gets to Swish. */
export interface SwishRedirectOrQrCode {
  /** Stripe's page with instructions. */
  hosted_instructions_url: string;
  /** Address that opens the app on a phone. */
  mobile_auth_url: string;
  /** QR code to scan with the phone. */
  qr_code: {
    /** Text that the QR code encodes. */
    data: string;
    /** Unix seconds. */
    expires_at: number;
    /** Address of the QR code as PNG. */
    image_url_png: string;
    /** Address of the QR code as SVG. */
    image_url_svg: string;
  };
}
/** One tax applied to an invoice or a line. */
export interface TaxAmount {
  /** Minor currency unit. */
  amount: number;
  /** Whether the tax is included in the amounts or comes on top. */
  tax_behavior: 'exclusive' | 'inclusive' | (string & {});
  /** The tax rate, when that is the type. */
  tax_rate_details: {
    /** Identifier of the tax rate. */
    tax_rate: string;
  } | null;
  /** Why the tax has this amount. */
  taxability_reason: TaxabilityReason;
  /** Minor currency unit the tax was calculated on. */
  taxable_amount: number | null;
  /** Kind of tax. */
  type: 'tax_rate_details' | (string & {});
}
/** Kind of goods or service for tax purposes. */
export interface TaxCode {
  /** Identifier, `txcd_…`. */
  id: string;
  /** Always `tax_code`. */
  object: "tax_code";
  /** What it stands for. */
  description?: string;
  /** Short name. */
  name?: string;
}
/** Tax identification number of a customer or an account. */
export interface TaxId {
  /** Identifier, `txi_…`. */
  id: string;
  /** Always `tax_id`. */
  object: "tax_id";
  /** Two-letter country code. */
  country?: string | null;
  /** Unix seconds. */
  created?: number;
  /** The customer it belongs to. */
  customer?: string | Customer | null;
  /** Identifier of the account that represents the customer. */
  customer_account?: string | null;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** False for test data. */
  livemode?: boolean;
  /** Kind of tax identifier. */
  type?: TaxIdType;
  /** The tax identifier. */
  value?: string;
  /** Whether it was checked with the authority. */
  verification?: {
    /** How the check ended. */
    status?: 'pending' | 'unavailable' | 'unverified' | 'verified' | (string & {});
    /** Address that the authority has for it. */
    verified_address?: string | null;
    /** Name that the authority has for it. */
    verified_name?: string | null;
  } | null;
}
/** Tax identifiers, a page at a time. */
export interface TaxIdList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The tax identifiers of this page. */
  data: TaxId[];
}
/** A kind of tax identifier: country code and local name. */
export type TaxIdType = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | 'unknown' | (string & {});
/** A rate of tax. */
export interface TaxRate {
  /** Identifier, `txr_…`. */
  id: string;
  /** Always `tax_rate`. */
  object: "tax_rate";
  /** Whether it can be used for new objects. */
  active?: boolean;
  /** Two-letter country code. */
  country?: string | null;
  /** Unix seconds. */
  created?: number;
  /** Your own description, hidden from customers. */
  description?: string | null;
  /** Shown to customers. */
  display_name?: string;
  /** Percentage that really applies, where automatic tax made the rate. */
  effective_percentage?: number | null;
  /** The tax, when it is an amount instead of a percentage. */
  flat_amount?: {
    /** Minor currency unit. */
    amount?: number;
    /** ISO 4217 code, lower case. */
    currency?: string;
  } | null;
  /** Whether the tax is part of the amount. */
  inclusive?: boolean;
  /** Jurisdiction of the tax, shown on invoices. */
  jurisdiction?: string | null;
  /** Level of government that raises it. */
  jurisdiction_level?: 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | (string & {}) | null;
  /** False for test data. */
  livemode?: boolean;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** Percentage, such as 19. */
  percentage?: number;
  /** Whether it is a percentage or an amount. */
  rate_type?: 'flat_amount' | 'percentage' | (string & {}) | null;
  /** ISO 3166-2 subdivision without its country, such as NY. */
  state?: string | null;
  /** Kind of tax. */
  tax_type?: 'gst' | 'hst' | 'igst' | 'jct' | 'pst' | 'qst' | 'rst' | 'sales_tax' | 'vat' | (string & {}) | null;
}
/** Why something is taxed as it is, or is not. */
export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | (string & {});
/** A clock that moves test objects through time. */
export interface TestClock {
  /** Identifier, `clock_…`. */
  id: string;
  /** Always `test_helpers.test_clock`. */
  object: "test_helpers.test_clock";
  /** Unix seconds. */
  created?: number;
  /** Unix seconds. */
  deletes_after?: number;
  /** Unix seconds. */
  frozen_time?: number;
  /** False for test data. */
  livemode?: boolean;
  /** Your own name for it. */
  name?: string | null;
  /** Whether it is moving forward in time. */
  status?: 'advancing' | 'internal_failure' | 'ready' | (string & {});
}
/** A moment in Unix seconds, or a range of them. */
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
  /** The divisor of the quantity. */
  divide_by: number;
  /** How the result is rounded. */
  round: 'down' | 'up' | (string & {});
}
/** What happens when a trial ends. */
export interface TrialSettings {
  /** What happens when the trial ends. */
  end_behavior: {
    /** Whether a new billing period starts when the trial ends. */
    billing_cycle_anchor: 'now' | 'unchanged' | (string & {}) | null;
    /** What happens when the customer has no payment method at that time. */
    missing_payment_method: 'cancel' | 'create_invoice' | 'pause' | (string & {});
  };
}
/** What `updateCustomer` sends. */
export interface UpdateCustomerBody {
  /** Updated customer display name. An empty string or null clears it. */
  name?: (string | null) | undefined;
  /** Updated customer email address. An empty string or null clears it. */
  email?: (string | null) | undefined;
  /** Updated internal description. An empty string or null clears it. */
  description?: (string | null) | undefined;
  /** Updated phone number. An empty string or null clears it. */
  phone?: (string | null) | undefined;
  /** Key-value pairs for additional metadata. Omitted keys are kept; an empty value removes its key. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Postal address, also used to work out tax. An empty string or null clears it. */
  address?: ({
    /** City, town or village. */
    city?: string | undefined;
    /** Two-letter country code. */
    country?: string | undefined;
    /** Street and number. */
    line1?: string | undefined;
    /** Flat, suite or the like. */
    line2?: string | undefined;
    /** ZIP or postal code. */
    postal_code?: string | undefined;
    /** State, county or province. */
    state?: string | undefined;
  } | "" | null) | undefined;
  /** The shipping address and recipient, printed on invoices. An empty string or null clears it. */
  shipping?: ({
    /** Postal address. */
    address: AddressParam;
    /** Recipient. */
    name: string;
    /** Phone number of the recipient. */
    phone?: string | undefined;
  } | "" | null) | undefined;
  /** Defaults for invoices of this customer. */
  invoice_settings?: CustomerInvoiceSettingsParam | undefined;
  /** Whether tax is charged; `reverse` prints a reverse-charge note on invoices. An empty string or null clears it. */
  tax_exempt?: (('none' | 'exempt' | 'reverse' | (string & {})) | null) | undefined;
  /** Languages in order of preference, such as en or pt-BR. */
  preferred_locales?: string[] | undefined;
  /** Related objects to answer in full. */
  expand?: CustomerExpandPath[] | undefined;
}
/**
 * Parameters of `updateCustomer`.
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
  /** Updated customer display name. An empty string or null clears it. */
  name?: (string | null) | undefined;
  /** Updated customer email address. An empty string or null clears it. */
  email?: (string | null) | undefined;
  /** Updated internal description. An empty string or null clears it. */
  description?: (string | null) | undefined;
  /** Updated phone number. An empty string or null clears it. */
  phone?: (string | null) | undefined;
  /** Key-value pairs for additional metadata. Omitted keys are kept; an empty value removes its key. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Postal address, also used to work out tax. An empty string or null clears it. */
  address?: ({
    /** City, town or village. */
    city?: string | undefined;
    /** Two-letter country code. */
    country?: string | undefined;
    /** Street and number. */
    line1?: string | undefined;
    /** Flat, suite or the like. */
    line2?: string | undefined;
    /** ZIP or postal code. */
    postal_code?: string | undefined;
    /** State, county or province. */
    state?: string | undefined;
  } | "" | null) | undefined;
  /** The shipping address and recipient, printed on invoices. An empty string or null clears it. */
  shipping?: ({
    /** Postal address. */
    address: AddressParam;
    /** Recipient. */
    name: string;
    /** Phone number of the recipient. */
    phone?: string | undefined;
  } | "" | null) | undefined;
  /** Defaults for invoices of this customer. */
  invoice_settings?: CustomerInvoiceSettingsParam | undefined;
  /** Whether tax is charged; `reverse` prints a reverse-charge note on invoices. An empty string or null clears it. */
  tax_exempt?: (('none' | 'exempt' | 'reverse' | (string & {})) | null) | undefined;
  /** Languages in order of preference, such as en or pt-BR. */
  preferred_locales?: string[] | undefined;
  /** Related objects to answer in full. */
  expand?: CustomerExpandPath[] | undefined;
}
/** What `updatePaymentIntent` sends. */
export interface UpdatePaymentIntentBody {
  /** Updated description for this payment. */
  description?: string | undefined;
  /** Key-value pairs for additional metadata. Omitted keys are kept; an empty value removes its key. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/**
 * Parameters of `updatePaymentIntent`.
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
  /** Key-value pairs for additional metadata. Omitted keys are kept; an empty value removes its key. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: PaymentIntentExpandPath[] | undefined;
}
/** How a customer gets to a UPI app. */
export interface UpiRedirectOrQrCode {
  /** Stripe's page with instructions. */
  hosted_instructions_url: string;
  /** QR code to scan with the phone. */
  qr_code: ExpiringQrCode;
}
/** How a payment is made from a US bank account. */
export interface UsBankAccountOptions {
  /** How the account is linked through Financial Connections. */
  financial_connections?: {
    /** Which accounts can be linked. */
    filters?: BankAccountFilters;
    /** The permissions to read data of the linked account. */
    permissions?: ('payment_method' | 'balances' | 'ownership' | 'transactions' | (string & {}))[];
    /** The data fetched as soon as the account is linked. */
    prefetch: ('balances' | 'ownership' | 'transactions' | (string & {}))[] | null;
    /** Where the customer comes back to in an app. */
    return_url?: string;
  };
  /** The mandate that debits rely on. */
  mandate_options?: {
    /** `paper` when the customer agreed on paper. */
    collection_method?: 'paper' | (string & {});
  };
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
  /** YYYY-MM-DD. */
  target_date?: string;
  /** What the payment is for. */
  transaction_purpose?: 'unspecified' | 'other' | 'goods' | 'services' | (string & {});
  /** How the bank account is verified. */
  verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
}
/** What `voidInvoice` sends. */
export interface VoidInvoiceBody {
  /** Related objects to answer in full. */
  expand?: InvoiceExpandPath[] | undefined;
}
/**
 * Parameters of `voidInvoice`.
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
/** Parameters for WeChat's SDK on Android. */
export interface WechatPayAndroidRedirect {
  /** Your application's identifier at WeChat. */
  app_id: string;
  /** Random string. */
  nonce_str: string;
  /** Name of the package, as the SDK calls it. */
  package: string;
  /** Your merchant number at WeChat. */
  partner_id: string;
  /** Identifier of the payment at WeChat. */
  prepay_id: string;
  /** Signature over the other values. */
  sign: string;
  /** Unix seconds as a string. */
  timestamp: string;
}
/** A QR code of WeChat Pay. */
export interface WechatPayQrCode {
  /** Text that the QR code encodes. */
  data: string;
  /** Stripe's page with instructions. */
  hosted_instructions_url: string;
  /** The image as a data URL. */
  image_data_url: string;
  /** Address of the QR code as PNG. */
  image_url_png: string;
  /** Address of the QR code as SVG. */
  image_url_svg: string;
}
/** A Japanese bank account to transfer to. */
export interface ZenginAddress {
  /** Address of the account holder. */
  account_holder_address: Address;
  /** Name of the account holder. */
  account_holder_name: string | null;
  /** Number of the account. */
  account_number: string | null;
  /** Kind of account. */
  account_type: string | null;
  /** Address of the bank. */
  bank_address: Address;
  /** Code of the bank. */
  bank_code: string | null;
  /** Name of the bank. */
  bank_name: string | null;
  /** Code of the branch. */
  branch_code: string | null;
  /** Name of the branch. */
  branch_name: string | null;
}

/** The result of `cancelPaymentIntent`. */
export type CancelPaymentIntentResult = PaymentIntent
/** The result of `cancelSubscription`. */
export type CancelSubscriptionResult = Subscription
/** The result of `capturePaymentIntent`. */
export type CapturePaymentIntentResult = PaymentIntent
/** The result of `confirmPaymentIntent`. */
export type ConfirmPaymentIntentResult = PaymentIntent
/** The result of `createCustomer`. */
export type CreateCustomerResult = Customer
/** The result of `createInvoice`. */
export type CreateInvoiceResult = Invoice
/** The result of `createPaymentIntent`. */
export type CreatePaymentIntentResult = PaymentIntent
/** The result of `createPrice`. */
export type CreatePriceResult = Price
/** The result of `createProduct`. */
export type CreateProductResult = Product
/** The result of `createSubscription`. */
export type CreateSubscriptionResult = Subscription
/** The result of `deleteCustomer`. */
export type DeleteCustomerResult = DeletedCustomer
/** The result of `getBalance`. */
export type GetBalanceResult = Balance
/** The result of `getInvoice`. */
export type GetInvoiceResult = Invoice
/** The result of `getPaymentIntent`. */
export type GetPaymentIntentResult = PaymentIntent
/** The result of `getProduct`. */
export type GetProductResult = Product
/** The result of `getSubscription`. */
export type GetSubscriptionResult = Subscription
/** The result of `payInvoice`. */
export type PayInvoiceResult = Invoice
/** The result of `updateCustomer`. */
export type UpdateCustomerResult = Customer
/** The result of `updatePaymentIntent`. */
export type UpdatePaymentIntentResult = PaymentIntent
/** The result of `voidInvoice`. */
export type VoidInvoiceResult = Invoice
