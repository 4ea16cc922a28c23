// Generated from openapi/ by `pnpm generate`. Do not edit.

/** An accounting class. ChargeOver documents no fields. */
export interface AccountingClass {
  [key: string]: unknown;
}
/** A page of accounting classes in ChargeOver's envelope. */
export interface AccountingClassListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The accounting classes of this page; empty past the end. */
  response: AccountingClass[];
}
/** A page of bank accounts in ChargeOver's envelope. */
export interface AchAccountListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The bank accounts of this page; empty past the end. */
  response: AchAccountRow[];
}
/** What to sort bank accounts by, the first field first. */
export interface AchAccountOrder {
  /** Identifier of the account. */
  ach_id?: SortDirection;
  /** Identifier of the customer. */
  customer_id?: SortDirection;
  /** Your own identifier of the account. */
  external_key?: SortDirection;
  /** Random identifier of the account. */
  token?: SortDirection;
  /** When it was stored. */
  write_datetime?: SortDirection;
}
/** A stored bank account as lists carry it. */
export interface AchAccountRow {
  /** Identifier of the account. */
  ach_id: Id;
  /** Identifier of the customer. */
  customer_id: Id;
  /** Your own identifier of the account. */
  external_key?: string | null;
  /** Random identifier of the account. */
  token: string;
  /** Kind of account, checking (chec), business checking (busi) or savings (savi). */
  type: 'chec' | 'busi' | 'savi' | (string & {});
  /** The kind in words. */
  type_name?: string;
  /** Name on the account. */
  name?: string | null;
  /** The number with only its last digits. */
  mask_number?: string | null;
  /** The routing number with only its last digits. */
  mask_routing?: string | null;
  /** Name of the bank. */
  mask_bank?: string | null;
  /** Public page where the customer verifies the account. */
  url_verifylink?: string | null;
  /** When it was stored. */
  write_datetime?: string | null;
  /** When it was last changed. */
  mod_datetime?: string | null;
}
/** Conditions on bank accounts, by field. All must hold; a bare value means equals. */
export interface AchAccountWhere {
  /** Identifier of the account. */
  ach_id?: NumberCondition;
  /** Identifier of the customer. */
  customer_id?: NumberCondition;
  /** Your own identifier of the account. */
  external_key?: TextCondition;
  /** Random identifier of the account. */
  token?: TextCondition;
}
/** The outcome of an action or a deletion, in ChargeOver's envelope. */
export interface ActionResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** True when it was done. */
  response: boolean;
}
/** Billing and shipping address. */
export interface Addresses {
  /** First line of the billing address. */
  bill_addr1?: string | null;
  /** Second line of the billing address. */
  bill_addr2?: string | null;
  /** Third line of the billing address. */
  bill_addr3?: string | null;
  /** City of the billing address. */
  bill_city?: string | null;
  /** State or province of the billing address. */
  bill_state?: string | null;
  /** Postal code of the billing address. */
  bill_postcode?: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country?: string | null;
  /** Notes on the billing address. */
  bill_notes?: string | null;
  /** First line of the shipping address. */
  ship_addr1?: string | null;
  /** Second line of the shipping address. */
  ship_addr2?: string | null;
  /** Third line of the shipping address. */
  ship_addr3?: string | null;
  /** City of the shipping address. */
  ship_city?: string | null;
  /** State or province of the shipping address. */
  ship_state?: string | null;
  /** Postal code of the shipping address. */
  ship_postcode?: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: string | null;
  /** Notes on the shipping address. */
  ship_notes?: string | null;
}
/** A staff member. */
export interface Admin {
  /** Identifier of the staff member. */
  admin_id: Id;
  /** Name under which they log in. */
  username?: string | null;
  /** Your own identifier of the staff member. */
  external_key?: string | null;
  /** Full name. */
  name?: string | null;
  /** First name of the colleague. */
  first_name?: string | null;
  /** Last name of the colleague. */
  last_name?: string | null;
  /** Short form of the name. */
  initials?: string | null;
  /** What colleagues call each other. */
  nickname?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Time zone. */
  timezone?: string | null;
  /** How often they logged in. */
  login_count?: number | string | null;
  /** When they last logged in. */
  login_datetime?: string | null;
  /** When the record was created. */
  write_datetime?: string | null;
  /** When the record was last changed. */
  mod_datetime?: string | null;
}
/** A page of staff members in ChargeOver's envelope. */
export interface AdminListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The staff members of this page; empty past the end. */
  response: Admin[];
}
/** What was calculated, in ChargeOver's envelope. */
export interface AggregateResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** What was calculated; its shape depends on the fields. */
  response: unknown;
}
/** A share of a transaction that went to an invoice. */
export interface AppliedInvoice {
  /** Identifier of the invoice; a numeric string in credits. */
  invoice_id: Id;
  /** The share in major currency units, negative for a refund. */
  applied: Money;
}
/** A share of a transaction that goes to an invoice. */
export interface AppliedToParam {
  /** Identifier of the invoice. */
  invoice_id: Id;
  /** The share in major currency units. */
  applied?: number | undefined;
}
/** A name and an address under which invoices are sent. */
export interface Brand {
  /** Identifier of the brand. */
  brand_id: Id;
  /** Name of the brand. */
  brand?: string | null;
  /** First line of the address of the brand. */
  brand_addr1?: string | null;
  /** Second line of the address of the brand. */
  brand_addr2?: string | null;
  /** City in the address of the brand's office. */
  brand_city?: string | null;
  /** State or province of the brand. */
  brand_state?: string | null;
  /** Postal code of the brand. */
  brand_postcode?: string | null;
  /** Country in the address of the brand's office. */
  brand_country?: string | null;
  /** Address in lines, ready to print. */
  brand_block?: string | null;
  /** Custom field 1 of the brand. */
  custom_1?: string | null;
  /** Custom field 2 of the brand. */
  custom_2?: string | null;
  /** Custom field 3 of the brand. */
  custom_3?: string | null;
  /** Custom field 4 of the brand. */
  custom_4?: string | null;
  /** Custom field 5 of the brand. */
  custom_5?: string | null;
}
/** A page of brands in ChargeOver's envelope. */
export interface BrandListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The brands of this page; empty past the end. */
  response: Brand[];
}
/** The answer to one of several requests. */
export interface BulkAnswer {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** What the request by itself is answered with; false or null for an error. */
  response: unknown;
}
/** One of several requests. */
export interface BulkRequest {
  /** GET to read, POST to create or act, PUT to change. */
  request_method: "GET" | "POST" | "PUT";
  /** Path and query of the request, with /api/v3 before them. */
  uri: string;
  /** The body. */
  payload?: {
    [key: string]: unknown;
  } | undefined;
}
/** The answers to several requests in ChargeOver's envelope. */
export interface BulkResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The answers. */
  response: {
    /** One answer for each request, in their order. */
    _bulk: BulkAnswer[];
  };
}
/** The answers to several requests, and which of them are errors. */
export interface BulkResult {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The answers. */
  response: {
    /** One answer for each request, in their order. */
    _bulk: BulkAnswer[];
  };
  /** Positions of the requests whose answer is an error, from 0; empty when all succeeded. */
  failed: number[];
}
/** A marketing campaign. */
export interface Campaign {
  /** Identifier of the campaign. */
  campaign_id: Id;
  /** Name of the campaign. */
  campaign?: string | null;
}
/** A page of marketing campaigns in ChargeOver's envelope. */
export interface CampaignListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The marketing campaigns of this page; empty past the end. */
  response: Campaign[];
}
/** A request of ChargeOver.js that waits for a decision. */
export interface ChargeoverjsRequest {
  /** Identifier of the request. */
  chargeoverjs_id?: Id;
  /** Token of the request, to commit or reject it by. */
  token: string;
  /** What it asks for. */
  action?: string | null;
  /** What it asks for in detail, as JSON text. */
  payload?: string | null;
}
/** Pending requests of ChargeOver.js in ChargeOver's envelope. */
export interface ChargeoverjsRequestListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The requests. */
  response: ChargeoverjsRequest[];
}
/**
 * Parameters of `commitChargeoverjsRequest`.
 * @example {
 *   "token": "4ac9wjmq9a1e"
 * }
 */
export interface CommitChargeoverjsRequestParams {
  /** Token of the request. */
  token: string;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/** What became of a configuration value, in ChargeOver's envelope. */
export interface ConfigResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** What ChargeOver answers; it documents no shape. */
  response: unknown;
}
/**
 * Parameters of `countCustomers`.
 * @example {
 *   "where": {
 *     "customer_status_state": "a"
 *   }
 * }
 */
export interface CountCustomersParams {
  /** ChargeOver where expression, e.g. superuser_email:EQUALS:person@example.test. Or an object of conditions by field, e.g. { company: { contains: "acme" } }. */
  where?: (string | CustomerWhere) | undefined;
}
/** A number of records in ChargeOver's envelope. */
export interface CountResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** How many there are. */
  response: number;
}
/** A country with its codes. */
export interface Country {
  /** Identifier of the country. */
  country_id: Id;
  /** Name of the country. */
  name?: string | null;
  /** ISO 3166 code of two letters. */
  iso2?: string | null;
  /** ISO 3166 code of three letters. */
  iso3?: string | null;
  /** Top-level domain of the country. */
  cctld?: string | null;
}
/** A page of countries in ChargeOver's envelope. */
export interface CountryListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The countries of this page; empty past the end. */
  response: Country[];
}
/** A coupon. ChargeOver documents no fields. */
export interface Coupon {
  [key: string]: unknown;
}
/** A page of coupons in ChargeOver's envelope. */
export interface CouponListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The coupons of this page; empty past the end. */
  response: Coupon[];
}
/**
 * Parameters of `createUsages`.
 * @example {
 *   "usages": [
 *     {
 *       "line_item_id": 581,
 *       "usage_value": 265.2,
 *       "from": "2026-03-01",
 *       "to": "2026-03-31",
 *       "external_key": "march-581"
 *     },
 *     {
 *       "line_item_id": 629,
 *       "usage_value": 3
 *     }
 *   ]
 * }
 */
export interface CreateUsagesParams {
  /** The records, at most 1,000. */
  usages: UsageParam[];
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/** A page of credit cards in ChargeOver's envelope. */
export interface CreditCardListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The credit cards of this page; empty past the end. */
  response: CreditCardRow[];
}
/** What to sort credit cards by, the first field first. */
export interface CreditCardOrder {
  /** Identifier of the card. */
  creditcard_id?: SortDirection;
  /** Identifier of the customer. */
  customer_id?: SortDirection;
  /** Your own identifier of the card. */
  external_key?: SortDirection;
  /** Random identifier of the card. */
  token?: SortDirection;
  /** When it expires, YYYY-MM-DD. */
  expdate?: SortDirection;
  /** When it was stored. */
  write_datetime?: SortDirection;
}
/** A stored credit card as lists carry it. */
export interface CreditCardRow {
  /** Identifier of the card. */
  creditcard_id: Id;
  /** Identifier of the customer. */
  customer_id: Id;
  /** Your own identifier of the card. */
  external_key: string | null;
  /** Random identifier of the card. */
  token: string;
  /** The brand of the card. */
  type: 'visa' | 'mast' | 'disc' | 'amex' | (string & {});
  /** The brand in words. */
  type_name: string;
  /** Name on the card; often empty. */
  name: string | null;
  /** The number with only its last four digits. */
  mask_number: string;
  /** The number with its first six and last four digits. */
  mask_and_bin_number?: string | null;
  /** When it expires, YYYY-MM-DD. */
  expdate: string;
  /** Year in which it expires. */
  expdate_year: string;
  /** Month in which it expires, without a leading zero. */
  expdate_month: string;
  /** When it expires in words, such as May 2030. */
  expdate_formatted: string;
  /** Billing address. */
  address?: string | null;
  /** City of the billing address. */
  city?: string | null;
  /** State or province of the billing address. */
  state?: string | null;
  /** Postal code of the billing address. */
  postcode?: string | null;
  /** Country of the billing address. */
  country?: string | null;
  /** Public page where the customer replaces the card. */
  url_updatelink?: string | null;
  /** When it was stored. */
  write_datetime: string;
  /** IP address it was stored from. */
  write_ipaddr: string | null;
  /** When it was last changed. */
  mod_datetime?: string | null;
}
/** Conditions on credit cards, by field. All must hold; a bare value means equals. */
export interface CreditCardWhere {
  /** Identifier of the card. */
  creditcard_id?: NumberCondition;
  /** Identifier of the customer. */
  customer_id?: NumberCondition;
  /** Your own identifier of the card. */
  external_key?: TextCondition;
  /** Random identifier of the card. */
  token?: TextCondition;
}
/** A currency of the account. */
export interface Currency {
  /** Identifier of the currency. */
  currency_id: Id;
  /** Name of the currency. */
  currency?: string | null;
  /** ISO 4217 code. */
  iso4217?: string | null;
  /** Symbol of the currency, such as $. */
  symbol?: string | null;
  /** Digits after the decimal point. */
  rounding?: number | null;
}
/** A page of currencies in ChargeOver's envelope. */
export interface CurrencyListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The currencies of this page; empty past the end. */
  response: Currency[];
}
/** A custom field. ChargeOver documents no fields. */
export interface CustomField {
  [key: string]: unknown;
}
/** A page of custom fields in ChargeOver's envelope. */
export interface CustomFieldListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The custom fields of this page; empty past the end. */
  response: CustomField[];
}
/** An account's own fields, as many as it has set up. Further ones are present under further numbers. */
export interface CustomFields {
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** A company or person that is billed. */
export interface Customer {
  /** Identifier of the customer. */
  customer_id: Id;
  /** Your own identifier of the customer. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Company name, or the name of the person when there is no company. */
  company: string;
  /** The name on the screen. */
  display_as: string;
  /** Number of the status; 1 is active-current. Prefer `customer_status_str`. */
  customer_status_id?: number | null;
  /** The status in words. */
  customer_status_name?: string | null;
  /** The status: active and paid up, active with an overdue invoice, made inactive by hand, or inactive for lack of activity. */
  customer_status_str?: 'active-current' | 'active-overdue' | 'inactive-manual' | 'inactive-activity' | (string & {}) | null;
  /** a is active, i inactive. */
  customer_status_state?: 'a' | 'i' | (string & {}) | null;
  /** Identifier of the main contact; null or 0 when there is none. */
  superuser_id: NullableId;
  /** Full name of the main contact. */
  superuser_name: string | null;
  /** First name of the main contact. */
  superuser_first_name: string | null;
  /** Last name of the main contact. */
  superuser_last_name: string | null;
  /** E-mail address of the main contact. */
  superuser_email: string | null;
  /** Phone number of the main contact. */
  superuser_phone: string | null;
  /** Random identifier of the main contact, as it appears in public links. */
  superuser_token?: string | null;
  /** Billing address in lines, ready to print. */
  bill_block: string | null;
  /** Shipping address in lines, ready to print. */
  ship_block: string | null;
  /** Identifier of the customer's currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Sum of all invoices, in major currency units. */
  total: Money;
  /** Sum of all payments, in major currency units. */
  paid: Money;
  /** The amount owed by the customer, including invoices that are not due yet, in major currency units. */
  balance: Money;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name: string | null;
  /** Days to pay. */
  terms_days: number | null;
  /** How the customer pays by default, by card, bank transfer, invoice or stored token. */
  default_paymethod?: 'crd' | 'ach' | 'inv' | 'tok' | (string & {}) | null;
  /** Identifier of the stored card that is charged by default. */
  default_creditcard_id?: NullableId;
  /** Identifier of the stored bank account that is charged by default. */
  default_ach_id?: NullableId;
  /** Public page where the customer stores a payment method. */
  url_paymethodlink: string | null;
  /** The customer's page in ChargeOver. */
  url_self?: string | null;
  /** Tax identification number. */
  tax_ident?: string | null;
  /** Whether the customer is exempt from tax. */
  no_taxes: boolean;
  /** Whether reminders are turned off. */
  no_dunning: boolean;
  /** Whether the customer is exempt from late fees; true, 1 and "1" mean yes. */
  no_latefees?: Flag;
  /** Whether the customer is exempt from processing fees; true, 1 and "1" mean yes. */
  no_procfees?: Flag;
  /** How invoices are sent, such as email. */
  invoice_delivery?: string | null;
  /** How reminders are sent, such as email. */
  dunning_delivery?: string | null;
  /** Identifier of the staff member in charge of the customer. */
  admin_id: NullableId;
  /** Name of the staff member in charge. */
  admin_name?: string | null;
  /** E-mail address of the staff member in charge. */
  admin_email?: string | null;
  /** Identifier of the brand the customer belongs to. */
  brand_id?: NullableId;
  /** Identifier of the marketing campaign the customer came from. */
  campaign_id: NullableId;
  /** Identifier of the accounting class. */
  class_id: NullableId;
  /** Name of the accounting class. */
  class_name?: string | null;
  /** Identifier of the customer type. */
  custtype_id?: NullableId;
  /** Identifier of the language used with the customer. */
  language_id?: NullableId;
  /** When it was created. */
  write_datetime: string;
  /** IP address the customer was created from. */
  write_ipaddr: string | null;
  /** When it was last changed. */
  mod_datetime: string;
  /** IP address of the last change. */
  mod_ipaddr: string | null;
  /** First line of the billing address. */
  bill_addr1: string | null;
  /** Second line of the billing address. */
  bill_addr2: string | null;
  /** Third line of the billing address. */
  bill_addr3: string | null;
  /** City of the billing address. */
  bill_city: string | null;
  /** State or province of the billing address. */
  bill_state: string | null;
  /** Postal code of the billing address. */
  bill_postcode: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country: string | null;
  /** Notes on the billing address. */
  bill_notes: string | null;
  /** First line of the shipping address. */
  ship_addr1: string | null;
  /** Second line of the shipping address. */
  ship_addr2: string | null;
  /** Third line of the shipping address. */
  ship_addr3: string | null;
  /** City of the shipping address. */
  ship_city: string | null;
  /** State or province of the shipping address. */
  ship_state: string | null;
  /** Postal code of the shipping address. */
  ship_postcode: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country: string | null;
  /** Notes on the shipping address. */
  ship_notes: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
  /** Name under which the main contact logs in. */
  superuser_username?: string | null;
  /** Tags of an undocumented shape. */
  tags: unknown[];
}
/** The customer that was looked for, in ChargeOver's envelope. */
export interface CustomerFoundResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The customer as lists carry it; null when there is none. */
  response: CustomerRow | null;
}
/** A page of customers in ChargeOver's envelope. */
export interface CustomerListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The customers of this page; empty past the end. */
  response: CustomerRow[];
}
/** What to sort customers by, the first field first. */
export interface CustomerOrder {
  /** Identifier of the customer. */
  customer_id?: SortDirection;
  /** Ascending or descending. */
  parent_customer_id?: SortDirection;
  /** State or province of the billing address. */
  bill_state?: SortDirection;
  /** State or province of the shipping address. */
  ship_state?: SortDirection;
  /** Country of the billing address, as the account stores it. */
  bill_country?: SortDirection;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: SortDirection;
  /** Your own identifier of the customer. */
  external_key?: SortDirection;
  /** Random identifier, as it appears in public links. */
  token?: SortDirection;
  /** Company name, or the name of the person when there is no company. */
  company?: SortDirection;
  /** Identifier of the main contact; null or 0 when there is none. */
  superuser_id?: SortDirection;
  /** E-mail address of the main contact. */
  superuser_email?: SortDirection;
  /** a is active, i inactive. */
  customer_status_state?: SortDirection;
  /** The status: active and paid up, active with an overdue invoice, made inactive by hand, or inactive for lack of activity. */
  customer_status_str?: SortDirection;
  /** When it was created. */
  write_datetime?: SortDirection;
  /** When it was last changed. */
  mod_datetime?: SortDirection;
  /** Custom field 1 of the account. */
  custom_1?: SortDirection;
  /** Custom field 2 of the account. */
  custom_2?: SortDirection;
  /** Custom field 3 of the account. */
  custom_3?: SortDirection;
  /** Custom field 4 of the account. */
  custom_4?: SortDirection;
  /** Custom field 5 of the account. */
  custom_5?: SortDirection;
  /** Custom field 6 of the account. */
  custom_6?: SortDirection;
  /** Custom field 7 of the account. */
  custom_7?: SortDirection;
  /** Custom field 8 of the account. */
  custom_8?: SortDirection;
  /** Custom field 9 of the account. */
  custom_9?: SortDirection;
  /** Custom field 10 of the account. */
  custom_10?: SortDirection;
  /** Custom field 11 of the account. */
  custom_11?: SortDirection;
  /** Custom field 12 of the account. */
  custom_12?: SortDirection;
  /** Custom field 13 of the account. */
  custom_13?: SortDirection;
  /** Custom field 14 of the account. */
  custom_14?: SortDirection;
  /** Custom field 15 of the account. */
  custom_15?: SortDirection;
  /** Custom field 16 of the account. */
  custom_16?: SortDirection;
  /** Custom field 17 of the account. */
  custom_17?: SortDirection;
  /** Custom field 18 of the account. */
  custom_18?: SortDirection;
  /** Custom field 19 of the account. */
  custom_19?: SortDirection;
  /** Custom field 20 of the account. */
  custom_20?: SortDirection;
  /** Ascending or descending. */
  custom_21?: SortDirection;
  /** Ascending or descending. */
  custom_22?: SortDirection;
  /** Ascending or descending. */
  custom_23?: SortDirection;
  /** Ascending or descending. */
  custom_24?: SortDirection;
  /** Ascending or descending. */
  custom_25?: SortDirection;
  /** Ascending or descending. */
  custom_26?: SortDirection;
  /** Ascending or descending. */
  custom_27?: SortDirection;
  /** Ascending or descending. */
  custom_28?: SortDirection;
  /** Ascending or descending. */
  custom_29?: SortDirection;
  /** Ascending or descending. */
  custom_30?: SortDirection;
  /** Ascending or descending. */
  custom_31?: SortDirection;
  /** Ascending or descending. */
  custom_32?: SortDirection;
  /** Ascending or descending. */
  custom_33?: SortDirection;
  /** Ascending or descending. */
  custom_34?: SortDirection;
  /** Ascending or descending. */
  custom_35?: SortDirection;
  /** Ascending or descending. */
  custom_36?: SortDirection;
  /** Ascending or descending. */
  custom_37?: SortDirection;
  /** Ascending or descending. */
  custom_38?: SortDirection;
  /** Ascending or descending. */
  custom_39?: SortDirection;
  /** Ascending or descending. */
  custom_40?: SortDirection;
  /** Ascending or descending. */
  custom_41?: SortDirection;
  /** Ascending or descending. */
  custom_42?: SortDirection;
  /** Ascending or descending. */
  custom_43?: SortDirection;
  /** Ascending or descending. */
  custom_44?: SortDirection;
  /** Ascending or descending. */
  custom_45?: SortDirection;
  /** Ascending or descending. */
  custom_46?: SortDirection;
  /** Ascending or descending. */
  custom_47?: SortDirection;
  /** Ascending or descending. */
  custom_48?: SortDirection;
  /** Ascending or descending. */
  custom_49?: SortDirection;
  /** Ascending or descending. */
  custom_50?: SortDirection;
  /** The name on the screen. */
  display_as?: SortDirection;
  /** Full name of the main contact. */
  superuser_name?: SortDirection;
  /** First name of the main contact. */
  superuser_first_name?: SortDirection;
  /** Last name of the main contact. */
  superuser_last_name?: SortDirection;
  /** Identifier of the customer's currency. */
  currency_id?: SortDirection;
  /** Days to pay. */
  terms_days?: SortDirection;
  /** Sum of all invoices, in major currency units. */
  total?: SortDirection;
  /** Sum of all payments, in major currency units. */
  paid?: SortDirection;
  /** The amount owed by the customer, including invoices that are not due yet, in major currency units. */
  balance?: SortDirection;
}
/** A customer in ChargeOver's envelope. */
export interface CustomerResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The customer. */
  response: Customer;
}
/** A customer as lists carry it. */
export interface CustomerRow {
  /** Identifier of the customer. */
  customer_id: Id;
  /** Your own identifier of the customer. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Company name, or the name of the person when there is no company. */
  company: string;
  /** The name on the screen. */
  display_as: string;
  /** Number of the status; 1 is active-current. Prefer `customer_status_str`. */
  customer_status_id?: number | null;
  /** The status in words. */
  customer_status_name?: string | null;
  /** The status: active and paid up, active with an overdue invoice, made inactive by hand, or inactive for lack of activity. */
  customer_status_str?: 'active-current' | 'active-overdue' | 'inactive-manual' | 'inactive-activity' | (string & {}) | null;
  /** a is active, i inactive. */
  customer_status_state?: 'a' | 'i' | (string & {}) | null;
  /** Identifier of the main contact; null or 0 when there is none. */
  superuser_id: NullableId;
  /** Full name of the main contact. */
  superuser_name: string | null;
  /** First name of the main contact. */
  superuser_first_name: string | null;
  /** Last name of the main contact. */
  superuser_last_name: string | null;
  /** E-mail address of the main contact. */
  superuser_email: string | null;
  /** Phone number of the main contact. */
  superuser_phone: string | null;
  /** Random identifier of the main contact, as it appears in public links. */
  superuser_token?: string | null;
  /** Billing address in lines, ready to print. */
  bill_block: string | null;
  /** Shipping address in lines, ready to print. */
  ship_block: string | null;
  /** Identifier of the customer's currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Sum of all invoices, in major currency units. */
  total: Money;
  /** Sum of all payments, in major currency units. */
  paid: Money;
  /** The amount owed by the customer, including invoices that are not due yet, in major currency units. */
  balance: Money;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name: string | null;
  /** Days to pay. */
  terms_days: number | null;
  /** How the customer pays by default, by card, bank transfer, invoice or stored token. */
  default_paymethod?: 'crd' | 'ach' | 'inv' | 'tok' | (string & {}) | null;
  /** Identifier of the stored card that is charged by default. */
  default_creditcard_id?: NullableId;
  /** Identifier of the stored bank account that is charged by default. */
  default_ach_id?: NullableId;
  /** Public page where the customer stores a payment method. */
  url_paymethodlink: string | null;
  /** The customer's page in ChargeOver. */
  url_self?: string | null;
  /** Tax identification number. */
  tax_ident?: string | null;
  /** Whether the customer is exempt from tax. */
  no_taxes: boolean;
  /** Whether reminders are turned off. */
  no_dunning: boolean;
  /** Whether the customer is exempt from late fees; true, 1 and "1" mean yes. */
  no_latefees?: Flag;
  /** Whether the customer is exempt from processing fees; true, 1 and "1" mean yes. */
  no_procfees?: Flag;
  /** How invoices are sent, such as email. */
  invoice_delivery?: string | null;
  /** How reminders are sent, such as email. */
  dunning_delivery?: string | null;
  /** Identifier of the staff member in charge of the customer. */
  admin_id: NullableId;
  /** Name of the staff member in charge. */
  admin_name?: string | null;
  /** E-mail address of the staff member in charge. */
  admin_email?: string | null;
  /** Identifier of the brand the customer belongs to. */
  brand_id?: NullableId;
  /** Identifier of the marketing campaign the customer came from. */
  campaign_id: NullableId;
  /** Identifier of the accounting class. */
  class_id: NullableId;
  /** Name of the accounting class. */
  class_name?: string | null;
  /** Identifier of the customer type. */
  custtype_id?: NullableId;
  /** Identifier of the language used with the customer. */
  language_id?: NullableId;
  /** When it was created. */
  write_datetime: string;
  /** IP address the customer was created from. */
  write_ipaddr: string | null;
  /** When it was last changed. */
  mod_datetime: string;
  /** IP address of the last change. */
  mod_ipaddr: string | null;
  /** First line of the billing address. */
  bill_addr1?: string | null;
  /** Second line of the billing address. */
  bill_addr2?: string | null;
  /** Third line of the billing address. */
  bill_addr3?: string | null;
  /** City of the billing address. */
  bill_city?: string | null;
  /** State or province of the billing address. */
  bill_state?: string | null;
  /** Postal code of the billing address. */
  bill_postcode?: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country?: string | null;
  /** Notes on the billing address. */
  bill_notes?: string | null;
  /** First line of the shipping address. */
  ship_addr1?: string | null;
  /** Second line of the shipping address. */
  ship_addr2?: string | null;
  /** Third line of the shipping address. */
  ship_addr3?: string | null;
  /** City of the shipping address. */
  ship_city?: string | null;
  /** State or province of the shipping address. */
  ship_state?: string | null;
  /** Postal code of the shipping address. */
  ship_postcode?: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: string | null;
  /** Notes on the shipping address. */
  ship_notes?: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** Conditions on customers, by field. All must hold; a bare value means equals. */
export interface CustomerWhere {
  /** Identifier of the customer. */
  customer_id?: NumberCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  parent_customer_id?: NumberCondition;
  /** State or province of the billing address. */
  bill_state?: TextCondition;
  /** State or province of the shipping address. */
  ship_state?: TextCondition;
  /** Country of the billing address, as the account stores it. */
  bill_country?: TextCondition;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: TextCondition;
  /** Your own identifier of the customer. */
  external_key?: TextCondition;
  /** Random identifier, as it appears in public links. */
  token?: TextCondition;
  /** Company name, or the name of the person when there is no company. */
  company?: TextCondition;
  /** Identifier of the main contact; null or 0 when there is none. */
  superuser_id?: NumberCondition;
  /** E-mail address of the main contact. */
  superuser_email?: TextCondition;
  /** a is active, i inactive. */
  customer_status_state?: TextCondition;
  /** The status: active and paid up, active with an overdue invoice, made inactive by hand, or inactive for lack of activity. */
  customer_status_str?: TextCondition;
  /** When it was created. */
  write_datetime?: DateCondition;
  /** When it was last changed. */
  mod_datetime?: DateCondition;
  /** Custom field 1 of the account. */
  custom_1?: TextCondition;
  /** Custom field 2 of the account. */
  custom_2?: TextCondition;
  /** Custom field 3 of the account. */
  custom_3?: TextCondition;
  /** Custom field 4 of the account. */
  custom_4?: TextCondition;
  /** Custom field 5 of the account. */
  custom_5?: TextCondition;
  /** Custom field 6 of the account. */
  custom_6?: TextCondition;
  /** Custom field 7 of the account. */
  custom_7?: TextCondition;
  /** Custom field 8 of the account. */
  custom_8?: TextCondition;
  /** Custom field 9 of the account. */
  custom_9?: TextCondition;
  /** Custom field 10 of the account. */
  custom_10?: TextCondition;
  /** Custom field 11 of the account. */
  custom_11?: TextCondition;
  /** Custom field 12 of the account. */
  custom_12?: TextCondition;
  /** Custom field 13 of the account. */
  custom_13?: TextCondition;
  /** Custom field 14 of the account. */
  custom_14?: TextCondition;
  /** Custom field 15 of the account. */
  custom_15?: TextCondition;
  /** Custom field 16 of the account. */
  custom_16?: TextCondition;
  /** Custom field 17 of the account. */
  custom_17?: TextCondition;
  /** Custom field 18 of the account. */
  custom_18?: TextCondition;
  /** Custom field 19 of the account. */
  custom_19?: TextCondition;
  /** Custom field 20 of the account. */
  custom_20?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_21?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_22?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_23?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_24?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_25?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_26?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_27?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_28?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_29?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_30?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_31?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_32?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_33?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_34?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_35?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_36?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_37?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_38?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_39?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_40?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_41?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_42?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_43?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_44?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_45?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_46?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_47?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_48?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_49?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  custom_50?: TextCondition;
}
/** Comparisons of a date, all of which must hold. */
export interface DateComparisons {
  /** Equal to it; null: not set. */
  equals?: FilterDate | null;
  /** Another one; null: set. */
  notEquals?: FilterDate | null;
  /** Later. */
  gt?: FilterDate;
  /** Then or later. */
  gte?: FilterDate;
  /** Earlier. */
  lt?: FilterDate;
  /** Then or earlier. */
  lte?: FilterDate;
  /** Contains it, such as 2026-01. */
  contains?: FilterDate;
  /** It is not set. */
  isNull?: true;
  /** It is set. */
  isNotNull?: true;
}
/** A date to be equal to; null where it must not be set; or comparisons, which also take a `Date`, written in UTC to the second. */
export type DateCondition = (string | null) | DateComparisons;
/** A number, which older records carry as a string such as 0.000000. */
export type Decimal = number | `${number}`;
/** The envelope of every response. */
export interface Envelope {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
}
/** An error answer. */
export interface Error {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** False, or null when the record does not exist. */
  response?: boolean | null;
}
/** An exchange rate in ChargeOver's envelope. */
export interface ExchangeRateResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** What ChargeOver answers; it documents no shape. */
  response: unknown;
}
/** YYYY-MM-DD, or a time with its offset. */
export type FilterDate = string | Date;
/** A number or its digits. */
export type FilterNumber = number | `${number}`;
/**
 * Parameters of `findUserByExternalKey`.
 * @example {
 *   "external_key": "crm-12345"
 * }
 */
export interface FindByExternalKeyParams {
  /** Your own identifier of the record. */
  external_key: string;
}
/** Yes or no. Sent as true and false, 1 and 0, or "1" and "0". */
export type Flag = boolean | number | string;
/**
 * Parameters of `getCustomer`.
 * @example {
 *   "id": 123
 * }
 */
export interface GetCustomerParams {
  /** The customer ID. */
  id: Id;
}
/**
 * Parameters of `getInvoice`.
 * @example {
 *   "id": 10088
 * }
 */
export interface GetInvoiceParams {
  /** The invoice ID. */
  id: Id;
}
/**
 * Parameters of `getInvoicePdf`.
 * @example {
 *   "id": 10088
 * }
 */
export interface GetInvoicePdfParams {
  /** Invoice ID. */
  id: Id;
}
/**
 * Parameters of `getTransaction`.
 * @example {
 *   "id": 172
 * }
 */
export interface GetTransactionParams {
  /** The ChargeOver transaction_id. */
  id: Id;
}
/** Identifier. A number, but some answers carry it as a numeric string. */
export type Id = number | `${number}`;
/** The identifier of what was created or changed, in ChargeOver's envelope. */
export interface IdResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** What was created or changed. */
  response: {
    /** Identifier; a numeric string for a refund. */
    id: Id;
  };
}
/** An invoice with its lines. */
export interface Invoice {
  /** Identifier of the invoice. */
  invoice_id: Id;
  /** Identifier of the customer it is for. */
  customer_id: Id;
  /** Identifier of the subscription it bills; null or 0 when there is none. */
  package_id: NullableId;
  /** Your own identifier of the invoice. */
  external_key?: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** The invoice number that the customer sees. */
  refnumber: string;
  /** The status in words. */
  invoice_status_name: string;
  /** The status with its reason. Use it rather than `is_paid` for the outcome of an invoice. */
  invoice_status_str: 'open-unpaid' | 'open-overdue' | 'open-collections' | 'closed-void' | 'closed-paid' | (string & {});
  /** o is open (money is due), c closed. */
  invoice_status_state: 'o' | 'c' | (string & {});
  /** Whether nothing is due any more; also true when it was voided or written off. */
  is_paid: boolean;
  /** Whether it was voided. */
  is_void: boolean;
  /** Whether an amount is overdue. */
  is_overdue: boolean;
  /** Days since the due date; 0 when it is not overdue. */
  days_overdue: number;
  /** Date of the invoice, YYYY-MM-DD. */
  date: string;
  /** When it is due, YYYY-MM-DD. */
  due_date: string;
  /** When it was paid. */
  paid_date?: string | null;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name: string | null;
  /** Days to pay. */
  terms_days: number | null;
  /** Date of the billing cycle it belongs to. */
  cycle_this_date?: string | null;
  /** First day of the period billed in advance. */
  cycle_pre_from_date?: string | null;
  /** Last day of the period billed in advance. */
  cycle_pre_to_date?: string | null;
  /** First day of the period billed in arrears. */
  cycle_post_from_date?: string | null;
  /** Last day of the period billed in arrears. */
  cycle_post_to_date?: string | null;
  /** Identifier of the currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Sum of the lines without taxes, in major currency units. */
  subtotal?: Money;
  /** Sum of the taxes, in major currency units. */
  taxes?: Money;
  /** Sum of the lines with taxes, in major currency units. */
  total: Money;
  /** Credits applied to it, in major currency units. */
  credits: Money;
  /** Payments applied to it, in major currency units. */
  payments: Money;
  /** Payments and credits together, in major currency units. */
  applied?: Money;
  /** The amount written off, in major currency units. */
  writeoffs?: Money;
  /** How many payment attempts were declined. */
  declines?: number;
  /** The amount due, in major currency units. */
  balance: Money;
  /** Recurring part of the lines, in major currency units. */
  sum_base: Money;
  /** Usage part of the lines, in major currency units. */
  sum_usage: Money;
  /** One-time part of the lines, in major currency units. */
  sum_onetime: Money;
  /** Billing address in lines, ready to print. */
  bill_block: string | null;
  /** E-mail address the invoice is sent to. */
  bill_email?: string | null;
  /** Shipping address in lines, ready to print. */
  ship_block: string | null;
  /** Note printed on the invoice. */
  memo?: string | null;
  /** Public page that shows the invoice. */
  url_permalink: string;
  /** Public page to pay the invoice. */
  url_paylink: string;
  /** Public link to the invoice as PDF. */
  url_pdflink: string;
  /** Identifier of the staff member in charge. */
  admin_id?: NullableId;
  /** Name of the staff member in charge. */
  admin_name?: string | null;
  /** Identifier of the brand it is issued under. */
  brand_id?: NullableId;
  /** Until when the invoice is delayed; null when it is not. */
  delay_datetime?: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was voided. */
  void_datetime: string | null;
  /** The lines; only when expanded. */
  line_items: InvoiceLineItem[];
  /** First line of the billing address. */
  bill_addr1: string | null;
  /** Second line of the billing address. */
  bill_addr2: string | null;
  /** Third line of the billing address. */
  bill_addr3: string | null;
  /** City of the billing address. */
  bill_city: string | null;
  /** State or province of the billing address. */
  bill_state: string | null;
  /** Postal code of the billing address. */
  bill_postcode: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country: string | null;
  /** Notes on the billing address. */
  bill_notes: string | null;
  /** First line of the shipping address. */
  ship_addr1: string | null;
  /** Second line of the shipping address. */
  ship_addr2: string | null;
  /** Third line of the shipping address. */
  ship_addr3: string | null;
  /** City of the shipping address. */
  ship_city: string | null;
  /** State or province of the shipping address. */
  ship_state: string | null;
  /** Postal code of the shipping address. */
  ship_postcode: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country: string | null;
  /** Notes on the shipping address. */
  ship_notes: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** The invoice that was looked for, in ChargeOver's envelope. */
export interface InvoiceFoundResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The invoice with its lines; null when there is none. */
  response: Invoice | null;
}
/** What an invoice charges or credits, line by line. */
export interface InvoiceLineItem {
  /** Identifier of the line. */
  line_item_id: Id;
  /** Identifier of the invoice it is a line of. */
  invoice_id: Id;
  /** Identifier of the subscription's line it bills. */
  package_line_id: NullableId;
  /** Identifier of the item sold. */
  item_id: Id;
  /** Name of the item sold. */
  item_name?: string | null;
  /** Your own identifier of the item. */
  item_external_key?: string | null;
  /** Stock keeping unit of the item in the accounting system. */
  item_accounting_sku?: string | null;
  /** Random identifier of the item. */
  item_token?: string | null;
  /** Identifier of the pricing it was calculated by. */
  tierset_id: NullableId;
  /** Text of the line. */
  descrip: string | null;
  /** Price of one, in major currency units. */
  line_rate: Money;
  /** How many are billed. */
  line_quantity: number;
  /** Usage that is billed, in units of the item. */
  line_usage: number;
  /** Whether it is the base price of a subscription. */
  is_base: boolean;
  /** Whether the line costs nothing, as in a trial. */
  is_free: boolean;
  /** Whether it is a setup fee. */
  is_setup: boolean;
  /** Whether it bills usage. */
  is_usage: boolean;
  /** Whether the line recurs in every cycle. */
  is_recurring: boolean;
  /** Whether the line is taxed; sent as "0" and "1" too. */
  is_taxed: Flag;
  /** Part of the line that is subject to tax, in major currency units. */
  tax_taxable?: Money;
  /** Amount in major currency units. ChargeOver does not document it further; recorded responses have 0 even where tax was added. */
  tax_taxed?: Money;
  /** Tax on the line, in major currency units. */
  tax_total?: Money;
  /** Custom field 1 of the line. */
  custom_1: string | null;
  /** Custom field 2 of the line. */
  custom_2: string | null;
  /** Custom field 3 of the line. */
  custom_3: string | null;
}
/** What an invoice charges or credits, line by line. */
export interface InvoiceLineItemParam {
  /** Identifier of a line to keep; none for a new line. */
  line_item_id?: Id | undefined;
  /** Identifier of the item to sell. */
  item_id: Id;
  /** Text of the line, in place of the description of the item. */
  descrip?: string | undefined;
  /** Price of one in major currency units, in place of that of the item. */
  line_rate?: number | undefined;
  /** How many are billed. */
  line_quantity?: number | undefined;
  /** Custom field 1 of the line. */
  custom_1?: string | undefined;
  /** Custom field 2 of the line. */
  custom_2?: string | undefined;
  /** Custom field 3 of the line. */
  custom_3?: string | undefined;
}
/** A page of invoices in ChargeOver's envelope. */
export interface InvoiceListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The invoices of this page; empty past the end. */
  response: InvoiceRow[];
}
/** What to sort invoices by, the first field first. */
export interface InvoiceOrder {
  /** Identifier of the invoice. */
  invoice_id?: SortDirection;
  /** The invoice number that the customer sees. */
  refnumber?: SortDirection;
  /** Identifier of the customer it is for. */
  customer_id?: SortDirection;
  /** State or province of the billing address. */
  bill_state?: SortDirection;
  /** State or province of the shipping address. */
  ship_state?: SortDirection;
  /** Country of the billing address, as the account stores it. */
  bill_country?: SortDirection;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: SortDirection;
  /** The status with its reason. Use it rather than `is_paid` for the outcome of an invoice. */
  invoice_status_str?: SortDirection;
  /** o is open (money is due), c closed. */
  invoice_status_state?: SortDirection;
  /** Ascending or descending. */
  package_token?: SortDirection;
  /** Identifier of the subscription it bills; null or 0 when there is none. */
  package_id?: SortDirection;
  /** Ascending or descending. */
  invoice_index?: SortDirection;
  /** Date of the invoice, YYYY-MM-DD. */
  date?: SortDirection;
  /** Identifier of the currency. */
  currency_id?: SortDirection;
  /** Random identifier, as it appears in public links. */
  token?: SortDirection;
  /** Custom field 1 of the account. */
  custom_1?: SortDirection;
  /** Custom field 2 of the account. */
  custom_2?: SortDirection;
  /** Custom field 3 of the account. */
  custom_3?: SortDirection;
  /** Ascending or descending. */
  "line_items.item_id"?: SortDirection;
  /** Ascending or descending. */
  "line_items.custom_1"?: SortDirection;
  /** Ascending or descending. */
  "line_items.custom_2"?: SortDirection;
  /** Ascending or descending. */
  "line_items.custom_3"?: SortDirection;
  /** Ascending or descending. */
  "line_items.item.categories.item_category_id"?: SortDirection;
  /** Ascending or descending. */
  "transaction.transaction_id"?: SortDirection;
  /** Ascending or descending. */
  "quote.quote_id"?: SortDirection;
  /** When it was created. */
  write_datetime?: SortDirection;
  /** Ascending or descending. */
  mod_datetime?: SortDirection;
  /** When it is due, YYYY-MM-DD. */
  due_date?: SortDirection;
  /** Days since the due date; 0 when it is not overdue. */
  days_overdue?: SortDirection;
  /** Sum of the lines without taxes, in major currency units. */
  subtotal?: SortDirection;
  /** Sum of the taxes, in major currency units. */
  taxes?: SortDirection;
  /** Sum of the lines with taxes, in major currency units. */
  total?: SortDirection;
  /** Credits applied to it, in major currency units. */
  credits?: SortDirection;
  /** Payments applied to it, in major currency units. */
  payments?: SortDirection;
  /** The amount due, in major currency units. */
  balance?: SortDirection;
}
/** A PDF in ChargeOver's envelope. */
export interface InvoicePdfResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The PDF in Base64. */
  response: string;
}
/** An invoice in ChargeOver's envelope. */
export interface InvoiceResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The invoice. */
  response: Invoice;
}
/** An invoice as lists carry it. */
export interface InvoiceRow {
  /** Identifier of the invoice. */
  invoice_id: Id;
  /** Identifier of the customer it is for. */
  customer_id: Id;
  /** Identifier of the subscription it bills; null or 0 when there is none. */
  package_id: NullableId;
  /** Your own identifier of the invoice. */
  external_key?: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** The invoice number that the customer sees. */
  refnumber: string;
  /** The status in words. */
  invoice_status_name: string;
  /** The status with its reason. Use it rather than `is_paid` for the outcome of an invoice. */
  invoice_status_str: 'open-unpaid' | 'open-overdue' | 'open-collections' | 'closed-void' | 'closed-paid' | (string & {});
  /** o is open (money is due), c closed. */
  invoice_status_state: 'o' | 'c' | (string & {});
  /** Whether nothing is due any more; also true when it was voided or written off. */
  is_paid: boolean;
  /** Whether it was voided. */
  is_void: boolean;
  /** Whether an amount is overdue. */
  is_overdue: boolean;
  /** Days since the due date; 0 when it is not overdue. */
  days_overdue: number;
  /** Date of the invoice, YYYY-MM-DD. */
  date: string;
  /** When it is due, YYYY-MM-DD. */
  due_date: string;
  /** When it was paid. */
  paid_date?: string | null;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name: string | null;
  /** Days to pay. */
  terms_days: number | null;
  /** Date of the billing cycle it belongs to. */
  cycle_this_date?: string | null;
  /** First day of the period billed in advance. */
  cycle_pre_from_date?: string | null;
  /** Last day of the period billed in advance. */
  cycle_pre_to_date?: string | null;
  /** First day of the period billed in arrears. */
  cycle_post_from_date?: string | null;
  /** Last day of the period billed in arrears. */
  cycle_post_to_date?: string | null;
  /** Identifier of the currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Sum of the lines without taxes, in major currency units. */
  subtotal?: Money;
  /** Sum of the taxes, in major currency units. */
  taxes?: Money;
  /** Sum of the lines with taxes, in major currency units. */
  total: Money;
  /** Credits applied to it, in major currency units. */
  credits: Money;
  /** Payments applied to it, in major currency units. */
  payments: Money;
  /** Payments and credits together, in major currency units. */
  applied?: Money;
  /** The amount written off, in major currency units. */
  writeoffs?: Money;
  /** How many payment attempts were declined. */
  declines?: number;
  /** The amount due, in major currency units. */
  balance: Money;
  /** Recurring part of the lines, in major currency units. */
  sum_base: Money;
  /** Usage part of the lines, in major currency units. */
  sum_usage: Money;
  /** One-time part of the lines, in major currency units. */
  sum_onetime: Money;
  /** Billing address in lines, ready to print. */
  bill_block: string | null;
  /** E-mail address the invoice is sent to. */
  bill_email?: string | null;
  /** Shipping address in lines, ready to print. */
  ship_block: string | null;
  /** Note printed on the invoice. */
  memo?: string | null;
  /** Public page that shows the invoice. */
  url_permalink: string;
  /** Public page to pay the invoice. */
  url_paylink: string;
  /** Public link to the invoice as PDF. */
  url_pdflink: string;
  /** Identifier of the staff member in charge. */
  admin_id?: NullableId;
  /** Name of the staff member in charge. */
  admin_name?: string | null;
  /** Identifier of the brand it is issued under. */
  brand_id?: NullableId;
  /** Until when the invoice is delayed; null when it is not. */
  delay_datetime?: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was voided. */
  void_datetime: string | null;
  /** The lines; only when expanded. */
  line_items?: InvoiceLineItem[];
  /** First line of the billing address. */
  bill_addr1: string | null;
  /** Second line of the billing address. */
  bill_addr2: string | null;
  /** Third line of the billing address. */
  bill_addr3: string | null;
  /** City of the billing address. */
  bill_city: string | null;
  /** State or province of the billing address. */
  bill_state: string | null;
  /** Postal code of the billing address. */
  bill_postcode: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country: string | null;
  /** Notes on the billing address. */
  bill_notes: string | null;
  /** First line of the shipping address. */
  ship_addr1: string | null;
  /** Second line of the shipping address. */
  ship_addr2: string | null;
  /** Third line of the shipping address. */
  ship_addr3: string | null;
  /** City of the shipping address. */
  ship_city: string | null;
  /** State or province of the shipping address. */
  ship_state: string | null;
  /** Postal code of the shipping address. */
  ship_postcode: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country: string | null;
  /** Notes on the shipping address. */
  ship_notes: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** Conditions on invoices, by field. All must hold; a bare value means equals. */
export interface InvoiceWhere {
  /** Identifier of the invoice. */
  invoice_id?: NumberCondition;
  /** The invoice number that the customer sees. */
  refnumber?: TextCondition;
  /** Identifier of the customer it is for. */
  customer_id?: NumberCondition;
  /** State or province of the billing address. */
  bill_state?: TextCondition;
  /** State or province of the shipping address. */
  ship_state?: TextCondition;
  /** Country of the billing address, as the account stores it. */
  bill_country?: TextCondition;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: TextCondition;
  /** The status with its reason. Use it rather than `is_paid` for the outcome of an invoice. */
  invoice_status_str?: TextCondition;
  /** o is open (money is due), c closed. */
  invoice_status_state?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  package_token?: TextCondition;
  /** Identifier of the subscription it bills; null or 0 when there is none. */
  package_id?: NumberCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  invoice_index?: NumberCondition;
  /** Date of the invoice, YYYY-MM-DD. */
  date?: DateCondition;
  /** Identifier of the currency. */
  currency_id?: NumberCondition;
  /** Random identifier, as it appears in public links. */
  token?: TextCondition;
  /** Custom field 1 of the account. */
  custom_1?: TextCondition;
  /** Custom field 2 of the account. */
  custom_2?: TextCondition;
  /** Custom field 3 of the account. */
  custom_3?: TextCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "line_items.item_id"?: NumberCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "line_items.custom_1"?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "line_items.custom_2"?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "line_items.custom_3"?: TextCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "line_items.item.categories.item_category_id"?: NumberCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "transaction.transaction_id"?: NumberCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "quote.quote_id"?: NumberCondition;
  /** When it was created. */
  write_datetime?: DateCondition;
  /** A date to be equal to; null where it must not be set; or comparisons, which also take a `Date`, written in UTC to the second. */
  mod_datetime?: DateCondition;
}
/** An item with its service data and categories. */
export interface Item {
  /** Identifier of the item. */
  item_id: Id;
  /** service for anything sold, discount for what lowers a price. */
  item_type: 'service' | 'discount' | 'product' | (string & {});
  /** Your own identifier of the item. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Name of the item. */
  name: string;
  /** Text for invoices; often empty. */
  description: string | null;
  /** Whether it can be sold. */
  enabled?: boolean;
  /** The unit of the item. */
  units: string | null;
  /** The unit in the plural; often empty. */
  units_plural: string | null;
  /** Stock keeping unit in the accounting system. */
  accounting_sku: string | null;
  /** Income account in the accounting system. */
  accounting_account_income?: string | null;
  /** Identifier of the tax group; null or 0 when there is none. */
  tax_group_id?: NullableId;
  /** Which taxes apply, by name. */
  tax_group_name?: string | null;
  /** After how many invoices a line of it expires. */
  expire_recurs?: number | string | null;
  /** How many billing cycles a line of it is free. */
  trial_recurs?: number | string | null;
  /** How the dates of a service follow from the invoice. */
  service_dates_type?: string | null;
  /** Who sees the dates of a service. */
  service_dates_visibility?: string | null;
  /** Identifier of the price that it is sold at by default. */
  tierset_id: NullableId;
  /** Its prices. */
  tiersets: Tierset[];
  /** Custom field 1 of the item. */
  custom_1: string | null;
  /** Custom field 2 of the item. */
  custom_2: string | null;
  /** Custom field 3 of the item. */
  custom_3: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was last changed. */
  mod_datetime: string;
  /** How it is sold as a service. */
  service_data: ItemServiceData;
  /** The categories that it is in. */
  categories: ItemCategoryRow[];
}
/** A page of item categories in ChargeOver's envelope. */
export interface ItemCategoryListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The item categories of this page; empty past the end. */
  response: ItemCategoryRow[];
}
/** What to sort item categories by, the first field first. */
export interface ItemCategoryOrder {
  /** Identifier of the category. */
  item_category_id?: SortDirection;
  /** Name of the category. */
  name?: SortDirection;
  /** Your own identifier of the category. */
  external_key?: SortDirection;
}
/** A category of items as lists carry it. */
export interface ItemCategoryRow {
  /** Identifier of the category. */
  item_category_id: Id;
  /** Name of the category. */
  name?: string;
  /** Your own identifier of the category. */
  external_key?: string | null;
}
/** Conditions on item categories, by field. All must hold; a bare value means equals. */
export interface ItemCategoryWhere {
  /** Identifier of the category. */
  item_category_id?: NumberCondition;
  /** Name of the category. */
  name?: TextCondition;
  /** Your own identifier of the category. */
  external_key?: TextCondition;
}
/** The item that was looked for, in ChargeOver's envelope. */
export interface ItemFoundResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The item as lists carry it; null when there is none. */
  response: ItemRow | null;
}
/** A page of items in ChargeOver's envelope. */
export interface ItemListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The items of this page; empty past the end. */
  response: ItemRow[];
}
/** What to sort items by, the first field first. */
export interface ItemOrder {
  /** Identifier of the item. */
  item_id?: SortDirection;
  /** Name of the item. */
  name?: SortDirection;
  /** Your own identifier of the item. */
  external_key?: SortDirection;
  /** Stock keeping unit in the accounting system. */
  accounting_sku?: SortDirection;
  /** service for anything sold, discount for what lowers a price. */
  item_type?: SortDirection;
  /** Custom field 1 of the item. */
  custom_1?: SortDirection;
  /** Custom field 2 of the item. */
  custom_2?: SortDirection;
  /** Custom field 3 of the item. */
  custom_3?: SortDirection;
  /** When it was created. */
  write_datetime?: SortDirection;
  /** When it was last changed. */
  mod_datetime?: SortDirection;
}
/** An item in ChargeOver's envelope. */
export interface ItemResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The item. */
  response: Item;
}
/** An item as lists carry it. */
export interface ItemRow {
  /** Identifier of the item. */
  item_id: Id;
  /** service for anything sold, discount for what lowers a price. */
  item_type: 'service' | 'discount' | 'product' | (string & {});
  /** Your own identifier of the item. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Name of the item. */
  name: string;
  /** Text for invoices; often empty. */
  description: string | null;
  /** Whether it can be sold. */
  enabled?: boolean;
  /** The unit of the item. */
  units: string | null;
  /** The unit in the plural; often empty. */
  units_plural: string | null;
  /** Stock keeping unit in the accounting system. */
  accounting_sku: string | null;
  /** Income account in the accounting system. */
  accounting_account_income?: string | null;
  /** Identifier of the tax group; null or 0 when there is none. */
  tax_group_id?: NullableId;
  /** Which taxes apply, by name. */
  tax_group_name?: string | null;
  /** After how many invoices a line of it expires. */
  expire_recurs?: number | string | null;
  /** How many billing cycles a line of it is free. */
  trial_recurs?: number | string | null;
  /** How the dates of a service follow from the invoice. */
  service_dates_type?: string | null;
  /** Who sees the dates of a service. */
  service_dates_visibility?: string | null;
  /** Identifier of the price that it is sold at by default. */
  tierset_id: NullableId;
  /** Its prices. */
  tiersets: Tierset[];
  /** Custom field 1 of the item. */
  custom_1: string | null;
  /** Custom field 2 of the item. */
  custom_2: string | null;
  /** Custom field 3 of the item. */
  custom_3: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was last changed. */
  mod_datetime: string;
}
/** How an item is sold as a service. */
export interface ItemServiceData {
  /** Length of the trial in days; 0 when there is none. */
  trial_days: number | null;
  /** Units that are free during the trial; 0 when there are none. */
  trial_units: number | null;
  /** Whether it is charged by usage. */
  is_usage: boolean;
}
/** Conditions on items, by field. All must hold; a bare value means equals. */
export interface ItemWhere {
  /** Identifier of the item. */
  item_id?: NumberCondition;
  /** Name of the item. */
  name?: TextCondition;
  /** Your own identifier of the item. */
  external_key?: TextCondition;
  /** Stock keeping unit in the accounting system. */
  accounting_sku?: TextCondition;
  /** service for anything sold, discount for what lowers a price. */
  item_type?: TextCondition;
  /** Custom field 1 of the item. */
  custom_1?: TextCondition;
  /** Custom field 2 of the item. */
  custom_2?: TextCondition;
  /** Custom field 3 of the item. */
  custom_3?: TextCondition;
}
/** A language of the portal and of messages. */
export interface Language {
  /** Identifier of the language. */
  language_id: Id;
  /** Name of the language. */
  language?: string | null;
  /** ISO 639 code. */
  iso639?: string | null;
}
/** A page of languages in ChargeOver's envelope. */
export interface LanguageListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The languages of this page; empty past the end. */
  response: Language[];
}
/**
 * Parameters of `listAchAccounts`.
 * @example {
 *   "where": {
 *     "customer_id": 36
 *   }
 * }
 * @example {
 *   "where": "customer_id:EQUALS:36",
 *   "order": "ach_id:ASC"
 * }
 */
export interface ListAchAccountsParams {
  /**
   * Number of bank accounts to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. customer_id:EQUALS:36. Or an object of conditions by field, e.g. { customer_id: 36 }. */
  where?: (string | AchAccountWhere) | undefined;
  /** Sort expression, e.g. ach_id:ASC. Or an object, e.g. { ach_id: "asc" }. */
  order?: (string | AchAccountOrder) | undefined;
}
/**
 * Parameters of `listCreditCards`.
 * @example {
 *   "where": {
 *     "customer_id": 44
 *   }
 * }
 * @example {
 *   "where": "customer_id:EQUALS:44",
 *   "order": "creditcard_id:DESC"
 * }
 */
export interface ListCreditCardsParams {
  /**
   * Number of credit cards to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. customer_id:EQUALS:44. Or an object of conditions by field, e.g. { customer_id: 44 }. */
  where?: (string | CreditCardWhere) | undefined;
  /** Sort expression, e.g. creditcard_id:DESC. Or an object, e.g. { creditcard_id: "desc" }. */
  order?: (string | CreditCardOrder) | undefined;
}
/**
 * Parameters of `listCustomers`.
 * @example {
 *   "limit": 25,
 *   "offset": 0,
 *   "where": "superuser_email:EQUALS:person@example.test",
 *   "order": "customer_id:DESC"
 * }
 * @example {
 *   "where": {
 *     "company": {
 *       "contains": "acme"
 *     }
 *   },
 *   "order": {
 *     "company": "asc",
 *     "customer_id": "desc"
 *   }
 * }
 */
export interface ListCustomersParams {
  /**
   * Number of customers to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. superuser_email:EQUALS:person@example.test. Or an object of conditions by field, e.g. { company: { contains: "acme" } }. */
  where?: (string | CustomerWhere) | undefined;
  /** Sort expression, e.g. customer_id:DESC. Or an object, e.g. { customer_id: "desc" }. */
  order?: (string | CustomerOrder) | undefined;
  /** Optional ChargeOver expand value when supported by the endpoint. */
  expand?: string | undefined;
  /** Legacy shortcut for customer_status_state; use "a" for active or "i" for inactive. Combined with `where` by AND. */
  status?: ('a' | 'i' | (string & {})) | undefined;
}
/**
 * Parameters of `listInvoices`.
 * @example {
 *   "limit": 25,
 *   "where": "date:GTE:2026-01-01",
 *   "order": "invoice_id:DESC"
 * }
 * @example {
 *   "where": {
 *     "date": {
 *       "gte": "2026-01-01",
 *       "lt": "2026-02-01"
 *     }
 *   },
 *   "order": {
 *     "total": "asc"
 *   }
 * }
 */
export interface ListInvoicesParams {
  /**
   * Number of invoices to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. invoice_status_state:EQUALS:o or date:GTE:2026-01-01. Or an object of conditions by field, e.g. { date: { gte: "2026-01-01" } }. */
  where?: (string | InvoiceWhere) | undefined;
  /** Sort expression, e.g. invoice_id:DESC or total:ASC. Or an object, e.g. { invoice_id: "desc" }. */
  order?: (string | InvoiceOrder) | undefined;
  /** Optional ChargeOver expand value when supported by the endpoint. */
  expand?: string | undefined;
  /** Legacy shortcut mapped to invoice_status_state:EQUALS:{status}. The states are o (open, money is due) and c (closed). Combined with `where` by AND. */
  status?: ('o' | 'c' | (string & {})) | undefined;
}
/**
 * Parameters of `listItemCategories`.
 * @example {
 *   "limit": 25
 * }
 * @example {
 *   "where": {
 *     "external_key": "plans"
 *   }
 * }
 */
export interface ListItemCategoriesParams {
  /**
   * Number of item categories to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. name:CONTAINS:plan. Or an object of conditions by field, e.g. { name: { contains: "plan" } }. */
  where?: (string | ItemCategoryWhere) | undefined;
  /** Sort expression, e.g. name:ASC. Or an object, e.g. { name: "asc" }. */
  order?: (string | ItemCategoryOrder) | undefined;
}
/**
 * Parameters of `listItems`.
 * @example {
 *   "where": {
 *     "item_type": "service"
 *   },
 *   "order": {
 *     "name": "asc"
 *   }
 * }
 * @example {
 *   "where": "external_key:EQUALS:plan-small",
 *   "limit": 25
 * }
 */
export interface ListItemsParams {
  /**
   * Number of items to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. item_type:EQUALS:service. Or an object of conditions by field, e.g. { item_type: "service" }. */
  where?: (string | ItemWhere) | undefined;
  /** Sort expression, e.g. item_id:DESC. Or an object, e.g. { item_id: "desc" }. */
  order?: (string | ItemOrder) | undefined;
}
/**
 * Parameters of `listNotes`.
 * @example {
 *   "where": {
 *     "context_str": "customer",
 *     "context_id": 265
 *   }
 * }
 * @example {
 *   "where": "context_str:EQUALS:customer",
 *   "order": "context_id:ASC"
 * }
 */
export interface ListNotesParams {
  /**
   * Number of notes to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. context_str:EQUALS:customer. Or an object of conditions by field, e.g. { context_str: "customer" }. */
  where?: (string | NoteWhere) | undefined;
  /** Sort expression, e.g. context_id:ASC. Or an object, e.g. { context_id: "asc" }. */
  order?: (string | NoteOrder) | undefined;
}
/**
 * Parameters of `listQuotes`.
 * @example {
 *   "where": {
 *     "quote_status_state": "o",
 *     "date": {
 *       "gte": "2026-01-01"
 *     }
 *   },
 *   "order": {
 *     "quote_id": "desc"
 *   }
 * }
 * @example {
 *   "where": "customer_id:EQUALS:123",
 *   "limit": 25
 * }
 */
export interface ListQuotesParams {
  /**
   * Number of quotes to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. quote_status_state:EQUALS:o. Or an object of conditions by field, e.g. { quote_status_state: "o" }. */
  where?: (string | QuoteWhere) | undefined;
  /** Sort expression, e.g. quote_id:DESC. Or an object, e.g. { quote_id: "desc" }. */
  order?: (string | QuoteOrder) | undefined;
}
/**
 * Parameters of `listSubscriptions`.
 * @example {
 *   "customer_id": 123,
 *   "expand": "line_items"
 * }
 * @example {
 *   "where": {
 *     "package_status_state": "a",
 *     "line_items.item_id": 7
 *   },
 *   "order": {
 *     "next_invoice_datetime": "asc"
 *   }
 * }
 */
export interface ListSubscriptionsParams {
  /**
   * Number of subscriptions to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** Filter subscriptions by customer ID. Combined with `where` by AND. */
  customer_id?: Id | undefined;
  /** ChargeOver where expression, e.g. package_status_state:EQUALS:a. Or an object of conditions by field, e.g. { package_status_state: "a" }. */
  where?: (string | PackageWhere) | undefined;
  /** Sort expression, e.g. package_id:DESC. Or an object, e.g. { package_id: "desc" }. */
  order?: (string | PackageOrder) | undefined;
  /** Optional expansion such as line_items. */
  expand?: ('line_items' | (string & {})) | undefined;
}
/**
 * Parameters of `listTokenizedPaymethods`.
 * @example {
 *   "where": {
 *     "customer_id": 51
 *   }
 * }
 * @example {
 *   "where": "customer_id:EQUALS:51",
 *   "limit": 25
 * }
 */
export interface ListTokenizedPaymethodsParams {
  /**
   * Number of tokens to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. customer_id:EQUALS:51. Or an object of conditions by field, e.g. { customer_id: 51 }. */
  where?: (string | TokenizedPaymethodWhere) | undefined;
  /** Sort expression, e.g. customer_id:ASC. Or an object, e.g. { customer_id: "asc" }. */
  order?: (string | TokenizedPaymethodOrder) | undefined;
}
/**
 * Parameters of `listTransactions`.
 * @example {
 *   "where": "applied_to.invoice_id:EQUALS:456",
 *   "expand": "applied_to"
 * }
 * @example {
 *   "where": {
 *     "transaction_status.state": "o",
 *     "amount": {
 *       "gte": 100
 *     }
 *   },
 *   "order": {
 *     "transaction_id": "desc"
 *   }
 * }
 */
export interface ListTransactionsParams {
  /**
   * Number of transactions to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. transaction_status.state:EQUALS:succeeded. ChargeOver's own states are single letters, so this example matches nothing; successful transactions are transaction_status.state:EQUALS:o. Or an object of conditions by field, e.g. { "transaction_status.state": "o" }. */
  where?: (string | TransactionWhere) | undefined;
  /** Sort expression, e.g. transaction_id:DESC. Or an object, e.g. { transaction_id: "desc" }. */
  order?: (string | TransactionOrder) | undefined;
  /** Optional expansion such as applied_to. */
  expand?: ('applied_to' | (string & {})) | undefined;
}
/**
 * Parameters of `listUsages`.
 * @example {
 *   "where": {
 *     "line_item_id": 581,
 *     "from": {
 *       "gte": "2026-03-01"
 *     }
 *   },
 *   "order": {
 *     "from": "asc"
 *   }
 * }
 * @example {
 *   "where": "line_item_id:EQUALS:581",
 *   "limit": 25
 * }
 */
export interface ListUsagesParams {
  /**
   * Number of usage records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. line_item_id:EQUALS:581. Or an object of conditions by field, e.g. { line_item_id: 581 }. */
  where?: (string | UsageWhere) | undefined;
  /** Sort expression, e.g. line_item_id:ASC. Or an object, e.g. { line_item_id: "asc" }. */
  order?: (string | UsageOrder) | undefined;
}
/**
 * Parameters of `listUsers`.
 * @example {
 *   "where": {
 *     "customers.customer_id": 123
 *   },
 *   "order": {
 *     "user_id": "desc"
 *   }
 * }
 * @example {
 *   "where": "email:EQUALS:person@example.test",
 *   "limit": 25
 * }
 */
export interface ListUsersParams {
  /**
   * Number of users to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
  /** ChargeOver where expression, e.g. email:EQUALS:person@example.test. Or an object of conditions by field, e.g. { email: "person@example.test" }. */
  where?: (string | UserWhere) | undefined;
  /** Sort expression, e.g. user_id:DESC. Or an object, e.g. { user_id: "desc" }. */
  order?: (string | UserOrder) | undefined;
}
/** The address that logs a user in, in ChargeOver's envelope. */
export interface LoginUrlResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The address; it works once. */
  response: string;
}
/** Amount in major currency units as ChargeOver sends them, 100.99, not cents. */
export type Money = number;
/** A page of notes in ChargeOver's envelope. */
export interface NoteListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The notes of this page; empty past the end. */
  response: NoteRow[];
}
/** What to sort notes by, the first field first. */
export interface NoteOrder {
  /** Ascending or descending. */
  obj_type?: SortDirection;
  /** Ascending or descending. */
  obj_id?: SortDirection;
  /** What the note is on. */
  context_str?: SortDirection;
  /** Identifier of the record that the note is on. */
  context_id?: SortDirection;
  /** When it was written. */
  note_datetime?: SortDirection;
}
/** A note as lists carry it. */
export interface NoteRow {
  /** Identifier of the note. */
  note_id: Id;
  /** Text of the note. */
  note: string;
  /** What the note is on. */
  context_str?: 'customer' | 'billing_package' | 'invoice' | 'user' | 'quote' | 'item' | (string & {}) | null;
  /** Identifier of the record that the note is on. */
  context_id?: NullableId;
  /** Whether it stays on top. */
  note_is_pinned?: boolean;
  /** Identifier of the contact who wrote it; null or 0 for others. */
  user_id?: NullableId;
  /** Identifier of the staff member who wrote it; null or 0 for others. */
  admin_id?: NullableId;
  /** When it was written. */
  note_datetime?: string | null;
}
/** Conditions on notes, by field. All must hold; a bare value means equals. */
export interface NoteWhere {
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  obj_type?: TextCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  obj_id?: NumberCondition;
  /** What the note is on. */
  context_str?: TextCondition;
  /** Identifier of the record that the note is on. */
  context_id?: NumberCondition;
}
/** Identifier of a related record; null or 0 when there is none. */
export type NullableId = number | `${number}` | null;
/** Comparisons of a number, all of which must hold. */
export interface NumberComparisons {
  /** Equal to it; null: not set. */
  equals?: FilterNumber | null;
  /** Another one; null: set. */
  notEquals?: FilterNumber | null;
  /** Greater. */
  gt?: FilterNumber;
  /** Greater or equal. */
  gte?: FilterNumber;
  /** Less. */
  lt?: FilterNumber;
  /** Less or equal. */
  lte?: FilterNumber;
  /** Has these digits. */
  contains?: FilterNumber;
  /** It is not set. */
  isNull?: true;
  /** It is set. */
  isNotNull?: true;
}
/** A number to be equal to; null where it must not be set; or comparisons. */
export type NumberCondition = FilterNumber | null | NumberComparisons;
/** A subscription with its lines. */
export interface Package {
  /** Identifier of the subscription. */
  package_id: Id;
  /** Identifier of the customer it belongs to. */
  customer_id: Id;
  /** Your own identifier of the subscription. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Name given to the subscription; often empty. */
  nickname: string | null;
  /** 1 is active-trial, 2 active-current, 3 active-overdue, 5 canceled-manual. */
  package_status_id: number;
  /** The status in words. */
  package_status_name: string;
  /** The status with its reason. */
  package_status_str: 'active-trial' | 'active-current' | 'active-overdue' | 'canceled-nonpayment' | 'canceled-manual' | 'expired-expired' | 'expired-trial' | 'suspended-suspended' | (string & {});
  /** a is active, c cancelled, e expired, s suspended. */
  package_status_state: 'a' | 'c' | 'e' | 's' | (string & {});
  /** Whether one of its invoices is overdue. */
  is_overdue?: boolean;
  /** Days that payment is overdue; 0 or null when it is not. */
  days_overdue?: number | null;
  /** Why it was cancelled. */
  cancel_reason?: string | null;
  /** How it is paid, by card, bank transfer, invoice or stored token. */
  paymethod: 'crd' | 'ach' | 'inv' | 'tok' | (string & {});
  /** Identifier of the stored card it is charged to. */
  creditcard_id: NullableId;
  /** Identifier of the stored bank account it is charged to. */
  ach_id: NullableId;
  /** Identifier of the stored payment token it is charged to. */
  tokenized_id: NullableId;
  /** How often it is invoiced. */
  paycycle: PayCycle;
  /** When the next invoice is made; empty or null once cancelled. */
  next_invoice_datetime: string | null;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name?: string | null;
  /** Days to pay. */
  terms_days?: number | null;
  /** Identifier of the currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Sum of its invoices, in major currency units. */
  amount_invoiced: Money;
  /** Sum of the payments for its invoices, in major currency units. */
  amount_collected: Money;
  /** The amount still to be paid, in major currency units. */
  amount_due: Money;
  /** Monthly recurring revenue, in major currency units. */
  mrr?: Money;
  /** Annual recurring revenue, in major currency units. */
  arr?: Money;
  /** Identifier of the staff member in charge. */
  admin_id?: NullableId;
  /** Name of the staff member in charge. */
  admin_name?: string | null;
  /** Identifier of the brand it is sold under. */
  brand_id?: NullableId;
  /** Name of the brand it is sold under. */
  brand_name?: string | null;
  /** Identifier of the accounting class. */
  class_id?: NullableId;
  /** Name of the accounting class. */
  class_name?: string | null;
  /** The subscription's page in ChargeOver. */
  url_self?: string | null;
  /** When it started. */
  start_datetime?: string | null;
  /** When invoicing resumes after a hold. */
  holduntil_datetime: string | null;
  /** When a suspension begins. */
  suspendfrom_datetime: string | null;
  /** When a suspension ends. */
  suspendto_datetime: string | null;
  /** When it was cancelled. */
  cancel_datetime: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was last changed. */
  mod_datetime: string;
  /** Its lines, when expanded. */
  line_items: PackageLineItem[];
  /** First line of the billing address. */
  bill_addr1: string | null;
  /** Second line of the billing address. */
  bill_addr2: string | null;
  /** Third line of the billing address. */
  bill_addr3: string | null;
  /** City of the billing address. */
  bill_city: string | null;
  /** State or province of the billing address. */
  bill_state: string | null;
  /** Postal code of the billing address. */
  bill_postcode: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country: string | null;
  /** Notes on the billing address. */
  bill_notes: string | null;
  /** First line of the shipping address. */
  ship_addr1: string | null;
  /** Second line of the shipping address. */
  ship_addr2: string | null;
  /** Third line of the shipping address. */
  ship_addr3: string | null;
  /** City of the shipping address. */
  ship_city: string | null;
  /** State or province of the shipping address. */
  ship_state: string | null;
  /** Postal code of the shipping address. */
  ship_postcode: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country: string | null;
  /** Notes on the shipping address. */
  ship_notes: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** The subscription that was looked for, in ChargeOver's envelope. */
export interface PackageFoundResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The subscription as lists carry it; null when there is none. */
  response: PackageRow | null;
}
/** The contents of a subscription. */
export interface PackageLineItem {
  /** Identifier of the line. */
  line_item_id: Id;
  /** Your own identifier of the line. */
  external_key: string | null;
  /** Name given to the line; often empty. */
  nickname: string | null;
  /** Text for the invoice, possibly a template. */
  descrip: string | null;
  /** License or serial number; often empty. */
  license: string | null;
  /** Identifier of the item sold. */
  item_id: Id;
  /** Name of the item sold. */
  item_name: string | null;
  /** Your own identifier of the item. */
  item_external_key: string | null;
  /** Stock keeping unit of the item in the accounting system. */
  item_accounting_sku: string | null;
  /** Random identifier of the item. */
  item_token?: string | null;
  /** What one unit is called. */
  item_units: string | null;
  /** Identifier of the pricing in `tierset`. */
  tierset_id: NullableId;
  /** The price of the line. */
  tierset: Tierset | null;
  /** Length of the trial in days; 0 or null when there is none. */
  trial_days: number | null;
  /** Units that are free during the trial; 0 or null when there are none. */
  trial_units: number | null;
  /** After how many invoices it expires. */
  expire_recurs: number | string | null;
  /** Custom field 1 of the line. */
  custom_1: string | null;
  /** Custom field 2 of the line. */
  custom_2: string | null;
  /** Custom field 3 of the line. */
  custom_3: string | null;
  /** When it became a part of the subscription. */
  subscribe_datetime: string | null;
  /** Start of the time its first, prorated charge covers. */
  subscribe_prorate_from_datetime?: string | null;
  /** End of the time its first, prorated charge covers. */
  subscribe_prorate_to_datetime?: string | null;
  /** When it was cancelled. */
  cancel_datetime: string | null;
  /** When it expires. */
  expire_datetime: string | null;
}
/** A line of a new subscription. */
export interface PackageLineItemParam {
  /** Identifier of the item to sell. */
  item_id: Id;
  /** Text for the invoice, in place of the description of the item. */
  descrip?: string | undefined;
  /** How many are sold. */
  line_quantity?: number | undefined;
  /** The price, in place of that of the item. */
  tierset?: TiersetParam | undefined;
  /** Name given to the line. */
  nickname?: string | undefined;
  /** License or serial number. */
  license?: string | undefined;
  /** Your own identifier of the line. */
  external_key?: string | undefined;
  /** Length of the trial in days. */
  trial_days?: number | undefined;
  /** After how many invoices the line expires. */
  expire_recurs?: number | undefined;
  /** Custom field 1 of the line. */
  custom_1?: string | undefined;
  /** Custom field 2 of the line. */
  custom_2?: string | undefined;
  /** Custom field 3 of the line. */
  custom_3?: string | undefined;
}
/** A page of subscriptions in ChargeOver's envelope. */
export interface PackageListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The subscriptions of this page; empty past the end. */
  response: PackageRow[];
}
/** What to sort subscriptions by, the first field first. */
export interface PackageOrder {
  /** Identifier of the subscription. */
  package_id?: SortDirection;
  /** Identifier of the customer it belongs to. */
  customer_id?: SortDirection;
  /** Random identifier, as it appears in public links. */
  token?: SortDirection;
  /** Identifier of the brand it is sold under. */
  brand_id?: SortDirection;
  /** How it is paid, by card, bank transfer, invoice or stored token. */
  paymethod?: SortDirection;
  /** How often it is invoiced. */
  paycycle?: SortDirection;
  /** Name given to the subscription; often empty. */
  nickname?: SortDirection;
  /** State or province of the billing address. */
  bill_state?: SortDirection;
  /** State or province of the shipping address. */
  ship_state?: SortDirection;
  /** The status with its reason. */
  package_status_str?: SortDirection;
  /** a is active, c cancelled, e expired, s suspended. */
  package_status_state?: SortDirection;
  /** Your own identifier of the subscription. */
  external_key?: SortDirection;
  /** When it was created. */
  write_datetime?: SortDirection;
  /** When it was last changed. */
  mod_datetime?: SortDirection;
  /** When it was cancelled. */
  cancel_datetime?: SortDirection;
  /** Ascending or descending. */
  "quote.quote_id"?: SortDirection;
  /** Ascending or descending. */
  "line_items.external_key"?: SortDirection;
  /** Ascending or descending. */
  "line_items.custom_1"?: SortDirection;
  /** Ascending or descending. */
  "line_items.item_id"?: SortDirection;
  /** Ascending or descending. */
  "customer.superuser_email"?: SortDirection;
  /** Ascending or descending. */
  "customer.users.email"?: SortDirection;
  /** Custom field 1 of the account. */
  custom_1?: SortDirection;
  /** Custom field 2 of the account. */
  custom_2?: SortDirection;
  /** Custom field 3 of the account. */
  custom_3?: SortDirection;
  /** Custom field 4 of the account. */
  custom_4?: SortDirection;
  /** Custom field 5 of the account. */
  custom_5?: SortDirection;
  /** Custom field 6 of the account. */
  custom_6?: SortDirection;
  /** Custom field 7 of the account. */
  custom_7?: SortDirection;
  /** Custom field 8 of the account. */
  custom_8?: SortDirection;
  /** Custom field 9 of the account. */
  custom_9?: SortDirection;
  /** Custom field 10 of the account. */
  custom_10?: SortDirection;
  /** Custom field 11 of the account. */
  custom_11?: SortDirection;
  /** Custom field 12 of the account. */
  custom_12?: SortDirection;
  /** Custom field 13 of the account. */
  custom_13?: SortDirection;
  /** Custom field 14 of the account. */
  custom_14?: SortDirection;
  /** Custom field 15 of the account. */
  custom_15?: SortDirection;
  /** Custom field 16 of the account. */
  custom_16?: SortDirection;
  /** Custom field 17 of the account. */
  custom_17?: SortDirection;
  /** Custom field 18 of the account. */
  custom_18?: SortDirection;
  /** Custom field 19 of the account. */
  custom_19?: SortDirection;
  /** Custom field 20 of the account. */
  custom_20?: SortDirection;
  /** When the next invoice is made; empty or null once cancelled. */
  next_invoice_datetime?: SortDirection;
  /** When invoicing resumes after a hold. */
  holduntil_datetime?: SortDirection;
  /** Sum of its invoices, in major currency units. */
  amount_invoiced?: SortDirection;
  /** Sum of the payments for its invoices, in major currency units. */
  amount_collected?: SortDirection;
  /** The amount still to be paid, in major currency units. */
  amount_due?: SortDirection;
}
/** A subscription in ChargeOver's envelope. */
export interface PackageResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The subscription. */
  response: Package;
}
/** A subscription as lists carry it. */
export interface PackageRow {
  /** Identifier of the subscription. */
  package_id: Id;
  /** Identifier of the customer it belongs to. */
  customer_id: Id;
  /** Your own identifier of the subscription. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Name given to the subscription; often empty. */
  nickname: string | null;
  /** 1 is active-trial, 2 active-current, 3 active-overdue, 5 canceled-manual. */
  package_status_id: number;
  /** The status in words. */
  package_status_name: string;
  /** The status with its reason. */
  package_status_str: 'active-trial' | 'active-current' | 'active-overdue' | 'canceled-nonpayment' | 'canceled-manual' | 'expired-expired' | 'expired-trial' | 'suspended-suspended' | (string & {});
  /** a is active, c cancelled, e expired, s suspended. */
  package_status_state: 'a' | 'c' | 'e' | 's' | (string & {});
  /** Whether one of its invoices is overdue. */
  is_overdue?: boolean;
  /** Days that payment is overdue; 0 or null when it is not. */
  days_overdue?: number | null;
  /** Why it was cancelled. */
  cancel_reason?: string | null;
  /** How it is paid, by card, bank transfer, invoice or stored token. */
  paymethod: 'crd' | 'ach' | 'inv' | 'tok' | (string & {});
  /** Identifier of the stored card it is charged to. */
  creditcard_id: NullableId;
  /** Identifier of the stored bank account it is charged to. */
  ach_id: NullableId;
  /** Identifier of the stored payment token it is charged to. */
  tokenized_id: NullableId;
  /** How often it is invoiced. */
  paycycle: PayCycle;
  /** When the next invoice is made; empty or null once cancelled. */
  next_invoice_datetime: string | null;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name?: string | null;
  /** Days to pay. */
  terms_days?: number | null;
  /** Identifier of the currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Sum of its invoices, in major currency units. */
  amount_invoiced: Money;
  /** Sum of the payments for its invoices, in major currency units. */
  amount_collected: Money;
  /** The amount still to be paid, in major currency units. */
  amount_due: Money;
  /** Monthly recurring revenue, in major currency units. */
  mrr?: Money;
  /** Annual recurring revenue, in major currency units. */
  arr?: Money;
  /** Identifier of the staff member in charge. */
  admin_id?: NullableId;
  /** Name of the staff member in charge. */
  admin_name?: string | null;
  /** Identifier of the brand it is sold under. */
  brand_id?: NullableId;
  /** Name of the brand it is sold under. */
  brand_name?: string | null;
  /** Identifier of the accounting class. */
  class_id?: NullableId;
  /** Name of the accounting class. */
  class_name?: string | null;
  /** The subscription's page in ChargeOver. */
  url_self?: string | null;
  /** When it started. */
  start_datetime?: string | null;
  /** When invoicing resumes after a hold. */
  holduntil_datetime: string | null;
  /** When a suspension begins. */
  suspendfrom_datetime: string | null;
  /** When a suspension ends. */
  suspendto_datetime: string | null;
  /** When it was cancelled. */
  cancel_datetime: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was last changed. */
  mod_datetime: string;
  /** Its lines, when expanded. */
  line_items?: PackageLineItem[];
  /** First line of the billing address. */
  bill_addr1: string | null;
  /** Second line of the billing address. */
  bill_addr2: string | null;
  /** Third line of the billing address. */
  bill_addr3: string | null;
  /** City of the billing address. */
  bill_city: string | null;
  /** State or province of the billing address. */
  bill_state: string | null;
  /** Postal code of the billing address. */
  bill_postcode: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country: string | null;
  /** Notes on the billing address. */
  bill_notes: string | null;
  /** First line of the shipping address. */
  ship_addr1: string | null;
  /** Second line of the shipping address. */
  ship_addr2: string | null;
  /** Third line of the shipping address. */
  ship_addr3: string | null;
  /** City of the shipping address. */
  ship_city: string | null;
  /** State or province of the shipping address. */
  ship_state: string | null;
  /** Postal code of the shipping address. */
  ship_postcode: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country: string | null;
  /** Notes on the shipping address. */
  ship_notes: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** Conditions on subscriptions, by field. All must hold; a bare value means equals. */
export interface PackageWhere {
  /** Identifier of the subscription. */
  package_id?: NumberCondition;
  /** Identifier of the customer it belongs to. */
  customer_id?: NumberCondition;
  /** Random identifier, as it appears in public links. */
  token?: TextCondition;
  /** Identifier of the brand it is sold under. */
  brand_id?: NumberCondition;
  /** How it is paid, by card, bank transfer, invoice or stored token. */
  paymethod?: TextCondition;
  /** How often it is invoiced. */
  paycycle?: TextCondition;
  /** Name given to the subscription; often empty. */
  nickname?: TextCondition;
  /** State or province of the billing address. */
  bill_state?: TextCondition;
  /** State or province of the shipping address. */
  ship_state?: TextCondition;
  /** The status with its reason. */
  package_status_str?: TextCondition;
  /** a is active, c cancelled, e expired, s suspended. */
  package_status_state?: TextCondition;
  /** Your own identifier of the subscription. */
  external_key?: TextCondition;
  /** When it was created. */
  write_datetime?: DateCondition;
  /** When it was last changed. */
  mod_datetime?: DateCondition;
  /** When it was cancelled. */
  cancel_datetime?: DateCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "quote.quote_id"?: NumberCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "line_items.external_key"?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "line_items.custom_1"?: TextCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "line_items.item_id"?: NumberCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "customer.superuser_email"?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "customer.users.email"?: TextCondition;
  /** Custom field 1 of the account. */
  custom_1?: TextCondition;
  /** Custom field 2 of the account. */
  custom_2?: TextCondition;
  /** Custom field 3 of the account. */
  custom_3?: TextCondition;
  /** Custom field 4 of the account. */
  custom_4?: TextCondition;
  /** Custom field 5 of the account. */
  custom_5?: TextCondition;
  /** Custom field 6 of the account. */
  custom_6?: TextCondition;
  /** Custom field 7 of the account. */
  custom_7?: TextCondition;
  /** Custom field 8 of the account. */
  custom_8?: TextCondition;
  /** Custom field 9 of the account. */
  custom_9?: TextCondition;
  /** Custom field 10 of the account. */
  custom_10?: TextCondition;
  /** Custom field 11 of the account. */
  custom_11?: TextCondition;
  /** Custom field 12 of the account. */
  custom_12?: TextCondition;
  /** Custom field 13 of the account. */
  custom_13?: TextCondition;
  /** Custom field 14 of the account. */
  custom_14?: TextCondition;
  /** Custom field 15 of the account. */
  custom_15?: TextCondition;
  /** Custom field 16 of the account. */
  custom_16?: TextCondition;
  /** Custom field 17 of the account. */
  custom_17?: TextCondition;
  /** Custom field 18 of the account. */
  custom_18?: TextCondition;
  /** Custom field 19 of the account. */
  custom_19?: TextCondition;
  /** Custom field 20 of the account. */
  custom_20?: TextCondition;
}
/** How often it is charged: daily (dly), by weeks (1wk, 2wk, 4wk, 8wk, 12w), on the 1st and 16th (116), every 30 days (30d), by months (mon, 2mn, qtr, six), by years (yrl to 10y), or, on prices, in every cycle (evy). */
export type PayCycle = 'evy' | 'dly' | '1wk' | '2wk' | '116' | '4wk' | '8wk' | '30d' | 'mon' | '2mn' | '12w' | 'qtr' | 'six' | 'yrl' | '2yr' | '3yr' | '4yr' | '5yr' | '10y' | (string & {});
/** How many days customers have to pay. */
export interface PaymentTerms {
  /** Identifier of the terms. */
  terms_id: Id;
  /** Name of the terms, such as Net 30. */
  name?: string | null;
  /** Days to pay. */
  days?: number | null;
}
/** A page of payment terms in ChargeOver's envelope. */
export interface PaymentTermsListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The payment terms of this page; empty past the end. */
  response: PaymentTerms[];
}
/** What to charge: something stored by its ID, or a new card or bank account. */
export interface PaymethodParam {
  /** Identifier of a stored card. */
  creditcard_id?: Id;
  /** Identifier of a stored bank account. */
  ach_id?: Id;
  /** Identifier of a stored payment token. */
  tokenized_id?: Id;
  /** Number of a new card or bank account. It is sent to ChargeOver and shown nowhere else. */
  number?: string;
  /** Month in which the card expires, MM. */
  expdate_month?: string;
  /** Year in which the card expires, YYYY. */
  expdate_year?: string;
  /** Code of the card. */
  cvv?: string;
  /** Name on the card or the account. */
  name?: string;
  /** Billing address of the card. */
  address?: string;
  /** City of the billing address. */
  city?: string;
  /** State or province of the billing address. */
  state?: string;
  /** Postal code of the billing address. */
  postcode?: string;
  /** Country of the billing address. */
  country?: string;
  /** Routing number of the bank; only for a bank account. */
  routing?: string;
  /** Kind of bank account, checking (chec), business checking (busi) or savings (savi); only for a bank account. */
  type?: 'chec' | 'busi' | 'savi' | (string & {});
}
/**
 * Format: binary
 * The bytes of a PDF.
 */
export type PdfFile = Uint8Array;
/** fla is a flat price, uni a price per unit, vol by volume, tie by tiers, pas as reported with the usage. */
export type PriceModel = 'fla' | 'uni' | 'vol' | 'tie' | 'pas' | (string & {});
/** A quote with its lines. */
export interface Quote {
  /** Identifier of the quote. */
  quote_id: Id;
  /** Identifier of the customer it is for. */
  customer_id?: NullableId;
  /** Your own identifier of the quote. */
  external_key?: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** The quote number that the customer sees. */
  refnumber?: string | null;
  /** Name given to the quote. */
  nickname?: string | null;
  /** The status in words. */
  quote_status_name?: string;
  /** The status with its reason. */
  quote_status_str: 'open-new' | 'open-sent' | 'closed-won' | 'closed-lost' | (string & {});
  /** o is open, c closed. */
  quote_status_state: 'o' | 'c' | (string & {});
  /** How often what it becomes is invoiced. */
  paycycle?: QuotePayCycle;
  /** Date of the quote, YYYY-MM-DD. */
  date?: string | null;
  /** Until when it is valid, YYYY-MM-DD. */
  due_date?: string | null;
  /** Identifier of the currency. */
  currency_id?: NullableId;
  /** Symbol of the currency, such as $. */
  currency_symbol?: string | null;
  /** ISO 4217 code. */
  currency_iso4217?: string | null;
  /** Sum of the lines, in major currency units. */
  total?: Money;
  /** Charged once at the start, in major currency units. */
  setup?: Money;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id?: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name?: string | null;
  /** Identifier of the staff member in charge. */
  admin_id?: NullableId;
  /** Identifier of the brand it is issued under. */
  brand_id?: NullableId;
  /** Identifier of the accounting class. */
  class_id?: NullableId;
  /** Note to the customer. */
  memo?: string | null;
  /** Billing address in lines, ready to print. */
  bill_block?: string | null;
  /** Shipping address in lines, ready to print. */
  ship_block?: string | null;
  /** Public page that shows the quote. */
  url_permalink?: string | null;
  /** Public link to the quote as PDF. */
  url_pdflink?: string | null;
  /** The quote's page in ChargeOver. */
  url_self?: string | null;
  /** Public page where the customer accepts it. */
  url_acceptlink?: string | null;
  /** Public page where the customer rejects it. */
  url_rejectlink?: string | null;
  /** When it was created. */
  write_datetime: string;
  /** First line of the billing address. */
  bill_addr1?: string | null;
  /** Second line of the billing address. */
  bill_addr2?: string | null;
  /** Third line of the billing address. */
  bill_addr3?: string | null;
  /** City of the billing address. */
  bill_city?: string | null;
  /** State or province of the billing address. */
  bill_state?: string | null;
  /** Postal code of the billing address. */
  bill_postcode?: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country?: string | null;
  /** Notes on the billing address. */
  bill_notes?: string | null;
  /** First line of the shipping address. */
  ship_addr1?: string | null;
  /** Second line of the shipping address. */
  ship_addr2?: string | null;
  /** Third line of the shipping address. */
  ship_addr3?: string | null;
  /** City of the shipping address. */
  ship_city?: string | null;
  /** State or province of the shipping address. */
  ship_state?: string | null;
  /** Postal code of the shipping address. */
  ship_postcode?: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: string | null;
  /** Notes on the shipping address. */
  ship_notes?: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
  /** What is offered, line by line. */
  line_items?: QuoteLineItem[];
  /** The invoices that it became. */
  invoices?: QuoteInvoice[];
  /** The subscriptions that it became. */
  packages?: QuotePackage[];
}
/** An invoice that a quote became. */
export interface QuoteInvoice {
  /** Identifier of the invoice. */
  invoice_id?: Id;
}
/** A line of a quote. ChargeOver shows no complete one. */
export interface QuoteLineItem {
  /** Identifier of the line. */
  line_item_id?: Id;
  /** Identifier of the item offered. */
  item_id?: NullableId;
  /** Name of the item offered. */
  item_name?: string | null;
  /** Text of the line. */
  descrip?: string | null;
  /** How many are offered. */
  line_quantity?: number | null;
}
/** A page of quotes in ChargeOver's envelope. */
export interface QuoteListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The quotes of this page; empty past the end. */
  response: QuoteRow[];
}
/** What to sort quotes by, the first field first. */
export interface QuoteOrder {
  /** Identifier of the quote. */
  quote_id?: SortDirection;
  /** Identifier of the customer it is for. */
  customer_id?: SortDirection;
  /** Identifier of the brand it is issued under. */
  brand_id?: SortDirection;
  /** Identifier of the currency. */
  currency_id?: SortDirection;
  /** The quote number that the customer sees. */
  refnumber?: SortDirection;
  /** Random identifier, as it appears in public links. */
  token?: SortDirection;
  /** Your own identifier of the quote. */
  external_key?: SortDirection;
  /** Date of the quote, YYYY-MM-DD. */
  date?: SortDirection;
  /** State or province of the billing address. */
  bill_state?: SortDirection;
  /** State or province of the shipping address. */
  ship_state?: SortDirection;
  /** Country of the billing address, as the account stores it. */
  bill_country?: SortDirection;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: SortDirection;
  /** The status with its reason. */
  quote_status_str?: SortDirection;
  /** o is open, c closed. */
  quote_status_state?: SortDirection;
  /** Until when it is valid, YYYY-MM-DD. */
  due_date?: SortDirection;
  /** Sum of the lines, in major currency units. */
  total?: SortDirection;
}
/** A subscription that a quote became. */
export interface QuotePackage {
  /** Identifier of the subscription. */
  package_id?: Id;
}
/** How often what a quote becomes is invoiced: once (one), by weeks (1wk, 2wk), by months (mon, 2mn, qtr, six) or by years (yrl, 2yr, 3yr). */
export type QuotePayCycle = 'one' | '1wk' | '2wk' | 'mon' | '2mn' | 'qtr' | 'six' | 'yrl' | '2yr' | '3yr' | (string & {});
/** A quote in ChargeOver's envelope. */
export interface QuoteResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The quote. */
  response: Quote;
}
/** A quote as lists carry it. */
export interface QuoteRow {
  /** Identifier of the quote. */
  quote_id: Id;
  /** Identifier of the customer it is for. */
  customer_id?: NullableId;
  /** Your own identifier of the quote. */
  external_key?: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** The quote number that the customer sees. */
  refnumber?: string | null;
  /** Name given to the quote. */
  nickname?: string | null;
  /** The status in words. */
  quote_status_name?: string;
  /** The status with its reason. */
  quote_status_str: 'open-new' | 'open-sent' | 'closed-won' | 'closed-lost' | (string & {});
  /** o is open, c closed. */
  quote_status_state: 'o' | 'c' | (string & {});
  /** How often what it becomes is invoiced. */
  paycycle?: QuotePayCycle;
  /** Date of the quote, YYYY-MM-DD. */
  date?: string | null;
  /** Until when it is valid, YYYY-MM-DD. */
  due_date?: string | null;
  /** Identifier of the currency. */
  currency_id?: NullableId;
  /** Symbol of the currency, such as $. */
  currency_symbol?: string | null;
  /** ISO 4217 code. */
  currency_iso4217?: string | null;
  /** Sum of the lines, in major currency units. */
  total?: Money;
  /** Charged once at the start, in major currency units. */
  setup?: Money;
  /** Identifier of the payment terms; null or 0 when there are none. */
  terms_id?: NullableId;
  /** Payment terms, such as Net 30. */
  terms_name?: string | null;
  /** Identifier of the staff member in charge. */
  admin_id?: NullableId;
  /** Identifier of the brand it is issued under. */
  brand_id?: NullableId;
  /** Identifier of the accounting class. */
  class_id?: NullableId;
  /** Note to the customer. */
  memo?: string | null;
  /** Billing address in lines, ready to print. */
  bill_block?: string | null;
  /** Shipping address in lines, ready to print. */
  ship_block?: string | null;
  /** Public page that shows the quote. */
  url_permalink?: string | null;
  /** Public link to the quote as PDF. */
  url_pdflink?: string | null;
  /** The quote's page in ChargeOver. */
  url_self?: string | null;
  /** Public page where the customer accepts it. */
  url_acceptlink?: string | null;
  /** Public page where the customer rejects it. */
  url_rejectlink?: string | null;
  /** When it was created. */
  write_datetime: string;
  /** First line of the billing address. */
  bill_addr1?: string | null;
  /** Second line of the billing address. */
  bill_addr2?: string | null;
  /** Third line of the billing address. */
  bill_addr3?: string | null;
  /** City of the billing address. */
  bill_city?: string | null;
  /** State or province of the billing address. */
  bill_state?: string | null;
  /** Postal code of the billing address. */
  bill_postcode?: string | null;
  /** Country of the billing address, as the account stores it. */
  bill_country?: string | null;
  /** Notes on the billing address. */
  bill_notes?: string | null;
  /** First line of the shipping address. */
  ship_addr1?: string | null;
  /** Second line of the shipping address. */
  ship_addr2?: string | null;
  /** Third line of the shipping address. */
  ship_addr3?: string | null;
  /** City of the shipping address. */
  ship_city?: string | null;
  /** State or province of the shipping address. */
  ship_state?: string | null;
  /** Postal code of the shipping address. */
  ship_postcode?: string | null;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: string | null;
  /** Notes on the shipping address. */
  ship_notes?: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** Conditions on quotes, by field. All must hold; a bare value means equals. */
export interface QuoteWhere {
  /** Identifier of the quote. */
  quote_id?: NumberCondition;
  /** Identifier of the customer it is for. */
  customer_id?: NumberCondition;
  /** Identifier of the brand it is issued under. */
  brand_id?: NumberCondition;
  /** Identifier of the currency. */
  currency_id?: NumberCondition;
  /** The quote number that the customer sees. */
  refnumber?: TextCondition;
  /** Random identifier, as it appears in public links. */
  token?: TextCondition;
  /** Your own identifier of the quote. */
  external_key?: TextCondition;
  /** Date of the quote, YYYY-MM-DD. */
  date?: DateCondition;
  /** State or province of the billing address. */
  bill_state?: TextCondition;
  /** State or province of the shipping address. */
  ship_state?: TextCondition;
  /** Country of the billing address, as the account stores it. */
  bill_country?: TextCondition;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: TextCondition;
  /** The status with its reason. */
  quote_status_str?: TextCondition;
  /** o is open, c closed. */
  quote_status_state?: TextCondition;
}
/** A refund of a payment. */
export interface RefundReference {
  /** Identifier of the transaction that refunded it. */
  transaction_id: Id;
}
/**
 * Parameters of `rejectChargeoverjsRequest`.
 * @example {
 *   "token": "4ac9wjmq9a1e"
 * }
 */
export interface RejectChargeoverjsRequestParams {
  /** Token of the request. */
  token: string;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/** Reports in ChargeOver's envelope. */
export interface ReportListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The reports. */
  response: SavedReport[];
}
/** The data of a report in ChargeOver's envelope. */
export interface ReportResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The rows in `_report` and their number in `_count`, as programs read them; their shape depends on the report. */
  response: unknown;
}
/** A change of a record. */
export interface Revision {
  /** What was changed, such as customer. */
  context_str: string;
  /** Identifier of what was changed. */
  context_id: Id;
  /** Identifier of the staff member who changed it; null or 0 for others. */
  admin_id?: NullableId;
  /** Name of the staff member who changed it. */
  admin_name?: string | null;
  /** Identifier of the contact who changed it; null or 0 for others. */
  user_id?: NullableId;
  /** Name of the contact who changed it. */
  user_name?: string | null;
  /** Identifier of the integration that changed it; null or 0 for others. */
  integration_id?: NullableId;
  /** When it was changed. */
  revision_datetime: string;
  /** IP address of the change. */
  revision_ipaddr?: string | null;
  /** What was done, such as Customer updated. */
  revision_note?: string | null;
}
/** Changes of a record in ChargeOver's envelope. */
export interface RevisionListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The changes. */
  response: Revision[];
}
/**
 * Parameters of `runAggregate`.
 * @example {
 *   "object": "invoice",
 *   "fields": [
 *     "COUNT(invoice_id)",
 *     "SUM(total)"
 *   ],
 *   "where": [
 *     "date:GTE:2026-01-01"
 *   ],
 *   "group": [
 *     "customer_id"
 *   ]
 * }
 */
export interface RunAggregateParams {
  /** What to aggregate, such as invoice. */
  object: string;
  /** What to calculate, such as SUM(total), and the fields of a group. */
  fields: string[];
  /** Conditions, all of which must hold, such as date:GTE:2026-01-01. */
  where?: string[] | undefined;
  /** The fields to group by. */
  group?: string[] | undefined;
}
/**
 * Parameters of `runBulk`.
 * @example {
 *   "requests": [
 *     {
 *       "request_method": "GET",
 *       "uri": "/api/v3/customer/2"
 *     },
 *     {
 *       "request_method": "POST",
 *       "uri": "/api/v3/customer",
 *       "payload": {
 *         "company": "Acme Corp",
 *         "external_key": "crm-12345"
 *       }
 *     }
 *   ]
 * }
 */
export interface RunBulkParams {
  /** The requests, at most 25. */
  requests: BulkRequest[];
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `runReport`.
 * @example {
 *   "id": 44,
 *   "where": [
 *     "invoice_invoice_date:GTE:2026-01-01",
 *     "invoice_invoice_date:LT:2026-02-01"
 *   ]
 * }
 */
export interface RunReportParams {
  /** Report ID. */
  id: Id;
  /** Filters of the report, all of which must hold, such as invoice_invoice_date:GTE:2026-01-01. */
  where?: string[] | undefined;
}
/** A report. ChargeOver documents no fields. */
export interface SavedReport {
  [key: string]: unknown;
}
/**
 * Parameters of `sendSubscriptionWelcome`.
 * @example {
 *   "id": 5
 * }
 */
export interface SendSubscriptionWelcomeParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** Identifier of the template to send; by default the account's own. */
  message_id?: Id | undefined;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `setConfig`.
 * @example {
 *   "key": "chargeoverjs_token",
 *   "value": "20260401_7"
 * }
 */
export interface SetConfigParams {
  /** Name of the value, such as chargeoverjs_token. */
  key: string;
  /** What the setting becomes. */
  value: string | number | boolean | null;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `setSubscriptionPaycycle`.
 * @example {
 *   "id": 5,
 *   "paycycle": "yrl"
 * }
 */
export interface SetSubscriptionPaycycleParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** How often to invoice. */
  paycycle: PayCycle;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/** Ascending or descending. */
export type SortDirection = "asc" | "desc";
/** An entry of the log. */
export interface SystemLog {
  /** Identifier of the entry. */
  log_id: Id;
  /** What happened. */
  msg?: string | null;
  /** When it happened. */
  log_datetime?: string | null;
}
/** Entries of the log in ChargeOver's envelope. */
export interface SystemLogListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The entries. */
  response: SystemLog[];
}
/** Comparisons of a string, all of which must hold. */
export interface TextComparisons {
  /** Equal to it; null: not set. */
  equals?: string | null;
  /** Another one; null: set. */
  notEquals?: string | null;
  /** Behind it in the alphabet. */
  gt?: string;
  /** It, or behind it. */
  gte?: string;
  /** Before it in the alphabet. */
  lt?: string;
  /** It, or before it. */
  lte?: string;
  /** Has it as a part. */
  contains?: string;
  /** It is not set. */
  isNull?: true;
  /** It is set. */
  isNotNull?: true;
}
/** A string to be equal to; null for fields that are not set; or comparisons. */
export type TextCondition = (string | null) | TextComparisons;
/** A step of a price that depends on quantity. */
export interface Tier {
  /** Identifier of the step. */
  tier_id?: Id;
  /** First unit of the step. */
  unit_from?: number | string | null;
  /** Last unit of the step. */
  unit_to?: number | string | null;
  /** Price in major currency units. */
  amount?: Decimal;
}
/** A step of a price that depends on quantity. */
export interface TierParam {
  /** First unit of the step. */
  unit_from: number;
  /** Last unit of the step. */
  unit_to: number;
  /** Price in major currency units. */
  amount: number;
}
/** A price. */
export interface Tierset {
  /** Identifier of the pricing. */
  tierset_id: Id;
  /** fla is a flat price, uni a price per unit, vol by volume, tie by tiers. */
  pricemodel: 'fla' | 'uni' | 'vol' | 'tie' | (string & {});
  /** The price model in words. */
  pricemodel_desc: string;
  /** The billing cycle that `base` is charged in. */
  paycycle: PayCycle;
  /** Identifier of the currency. */
  currency_id?: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol?: string;
  /** ISO 4217 code. */
  currency_iso4217?: string;
  /** Charged once at the start, in major currency units. */
  setup: Money;
  /** `setup`, formatted, such as $ 0.00. */
  setup_formatted: string;
  /** Charged in every cycle, in major currency units. */
  base: Money;
  /** `base`, formatted, such as $ 9.95. */
  base_formatted: string;
  /** The least that is charged in a cycle, in major currency units. */
  minimum?: Money;
  /** `minimum`, formatted, such as $ 0.00. */
  minimum_formatted?: string;
  /** Percentage charged, for items priced as a share of others; usually 0. */
  percent: Decimal;
  /** `percent`, formatted, such as 0 %. */
  percent_formatted: string;
  /** The steps of a price that depends on quantity. */
  tiers: Tier[];
  /** When it was created. */
  write_datetime: string;
  /** When it was last changed. */
  mod_datetime: string;
}
/** A price. */
export interface TiersetParam {
  /** How the price is calculated. */
  pricemodel?: PriceModel | undefined;
  /** Charged in every cycle, in major currency units. */
  base?: number | undefined;
  /** Charged once at the start, in major currency units. */
  setup?: number | undefined;
  /** Percentage charged, for items priced as a share of others. */
  percent?: number | undefined;
  /** The billing cycle that `base` is charged in. */
  paycycle?: PayCycle | undefined;
  /** The steps of a price that depends on quantity. */
  tiers?: TierParam[] | undefined;
}
/** A page of tokens in ChargeOver's envelope. */
export interface TokenizedPaymethodListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The tokens of this page; empty past the end. */
  response: TokenizedPaymethodRow[];
}
/** What to sort tokens by, the first field first. */
export interface TokenizedPaymethodOrder {
  /** Identifier of the customer. */
  customer_id?: SortDirection;
  /** Ascending or descending. */
  customer_external_key?: SortDirection;
  /** Ascending or descending. */
  customer_token?: SortDirection;
}
/** A stored token as lists carry it. */
export interface TokenizedPaymethodRow {
  /** Identifier of the stored token. */
  tokenized_id: Id;
  /** Identifier of the customer. */
  customer_id: Id;
  /** Kind of token. */
  type: 'customer' | (string & {});
  /** What the gateway knows the payment method by. */
  token: string;
  /** Name to show, such as Visa x4111. */
  name?: string | null;
  /** What the token stands for, a card (crd) or a bank account (ach). */
  paymethod_hint?: 'crd' | 'ach' | (string & {}) | null;
  /** When the card expires, YYYY-MM-DD. */
  expdate?: string | null;
  /** The brand of the card. */
  type_hint?: 'visa' | 'mast' | 'disc' | 'amex' | (string & {}) | null;
  /** The gateway that the token is of. */
  gateway?: string | null;
  /** When it was stored. */
  write_datetime?: string | null;
  /** When it was last changed. */
  mod_datetime?: string | null;
}
/** Conditions on tokens, by field. All must hold; a bare value means equals. */
export interface TokenizedPaymethodWhere {
  /** Identifier of the customer. */
  customer_id?: NumberCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  customer_external_key?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  customer_token?: TextCondition;
}
/** A payment, refund or credit. */
export interface Transaction {
  /** Identifier of the transaction. */
  transaction_id: Id;
  /** Identifier of the customer who paid or was refunded. */
  customer_id: Id;
  /** Identifier of the brand it was made under. */
  brand_id?: NullableId;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** pay is a payment, ref a refund, cre a credit, spl a split. */
  transaction_type: 'pay' | 'ref' | 'cre' | 'spl' | (string & {});
  /** The type in words. */
  transaction_type_name: string;
  /** How it was paid, in words, such as Visa or Credit. */
  transaction_method: string | null;
  /** Masked number of the card or account, or a token. */
  transaction_detail: string | null;
  /** The status in words. */
  transaction_status_name?: 'Success' | 'Pending' | 'Failed' | (string & {}) | null;
  /** The status with its reason. */
  transaction_status_str?: 'ok-successful' | (string & {}) | null;
  /** o is successful. */
  transaction_status_state?: 'o' | (string & {}) | null;
  /** Day of the transaction, YYYY-MM-DD. */
  transaction_date: string;
  /** When it was recorded. */
  transaction_datetime: string;
  /** When it was voided. */
  void_datetime: string | null;
  /** Identifier of the currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Amount in major currency units, negative for a refund. */
  amount: Money;
  /** Fee of the gateway in major currency units, negative or 0. */
  fee: Money;
  /** The amount applied to invoices, in major currency units. */
  applied?: Money;
  /** The balance for future invoices, in major currency units. */
  unapplied?: Money;
  /** Identifier of the payment gateway; null or 0 without a gateway. */
  gateway_id: NullableId;
  /** How it was paid. */
  gateway_method?: 'visa' | 'mastercard' | 'american-express' | 'discover' | 'check' | 'paypal' | 'credit' | 'ach' | (string & {}) | null;
  /** 1 is success, 0 failure. */
  gateway_status: number;
  /** The gateway's identifier of the transaction. */
  gateway_transid: string | null;
  /** The message of the gateway; empty after success. */
  gateway_msg: string | null;
  /** Number of the error that the gateway reported. */
  gateway_err_code?: number | null;
  /** Text of the error that the gateway reported. */
  gateway_err_detail?: string | null;
  /** Further details from the gateway, whose shape depends on it. */
  gateway_opts?: {
    [key: string]: unknown;
  } | null;
  /** The transaction's page in ChargeOver. */
  url_self?: string | null;
  /** The invoices it was applied to, when expanded. */
  applied_to: AppliedInvoice[];
  /** The refunds of this payment. */
  refunds?: RefundReference[];
  /** Related payments. Nothing is known about their shape. */
  payments?: {
    [key: string]: unknown;
  }[];
  /** Your own identifier of the transaction. */
  external_key?: string | null;
  /** IP address the transaction was made from. */
  transaction_ipaddr?: string | null;
}
/** The transaction that was looked for, in ChargeOver's envelope. */
export interface TransactionFoundResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The transaction with its invoices; null when there is none. */
  response: Transaction | null;
}
/** A page of transactions in ChargeOver's envelope. */
export interface TransactionListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The transactions of this page; empty past the end. */
  response: TransactionRow[];
}
/** What to sort transactions by, the first field first. */
export interface TransactionOrder {
  /** Identifier of the transaction. */
  transaction_id?: SortDirection;
  /** Identifier of the customer who paid or was refunded. */
  customer_id?: SortDirection;
  /** Identifier of the payment gateway; null or 0 without a gateway. */
  gateway_id?: SortDirection;
  /** Identifier of the currency. */
  currency_id?: SortDirection;
  /** Ascending or descending. */
  creditcard_id?: SortDirection;
  /** Ascending or descending. */
  ach_id?: SortDirection;
  /** Ascending or descending. */
  tokenized_id?: SortDirection;
  /** Random identifier, as it appears in public links. */
  token?: SortDirection;
  /** Ascending or descending. */
  external_key?: SortDirection;
  /** 1 is success, 0 failure. */
  gateway_status?: SortDirection;
  /** The gateway's identifier of the transaction. */
  gateway_transid?: SortDirection;
  /** Amount in major currency units, negative for a refund. */
  amount?: SortDirection;
  /** Fee of the gateway in major currency units, negative or 0. */
  fee?: SortDirection;
  /** pay is a payment, ref a refund, cre a credit, spl a split. */
  transaction_type?: SortDirection;
  /** How it was paid, in words, such as Visa or Credit. */
  transaction_method?: SortDirection;
  /** Masked number of the card or account, or a token. */
  transaction_detail?: SortDirection;
  /** When it was recorded. */
  transaction_datetime?: SortDirection;
  /** Ascending or descending. */
  "transaction_status.state"?: SortDirection;
  /** Ascending or descending. */
  "transaction_status.str"?: SortDirection;
  /** Ascending or descending. */
  "applied_to.package_id"?: SortDirection;
  /** Ascending or descending. */
  "applied_to.package_external_key"?: SortDirection;
  /** Ascending or descending. */
  "applied_to.invoice_id"?: SortDirection;
  /** Day of the transaction, YYYY-MM-DD. */
  transaction_date?: SortDirection;
  /** When it was voided. */
  void_datetime?: SortDirection;
  /** The amount applied to invoices, in major currency units. */
  applied?: SortDirection;
  /** The balance for future invoices, in major currency units. */
  unapplied?: SortDirection;
}
/** A transaction in ChargeOver's envelope. */
export interface TransactionResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The transaction. */
  response: Transaction;
}
/** A payment, refund or credit as lists carry it. */
export interface TransactionRow {
  /** Identifier of the transaction. */
  transaction_id: Id;
  /** Identifier of the customer who paid or was refunded. */
  customer_id: Id;
  /** Identifier of the brand it was made under. */
  brand_id?: NullableId;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** pay is a payment, ref a refund, cre a credit, spl a split. */
  transaction_type: 'pay' | 'ref' | 'cre' | 'spl' | (string & {});
  /** The type in words. */
  transaction_type_name: string;
  /** How it was paid, in words, such as Visa or Credit. */
  transaction_method: string | null;
  /** Masked number of the card or account, or a token. */
  transaction_detail: string | null;
  /** The status in words. */
  transaction_status_name?: 'Success' | 'Pending' | 'Failed' | (string & {}) | null;
  /** The status with its reason. */
  transaction_status_str?: 'ok-successful' | (string & {}) | null;
  /** o is successful. */
  transaction_status_state?: 'o' | (string & {}) | null;
  /** Day of the transaction, YYYY-MM-DD. */
  transaction_date: string;
  /** When it was recorded. */
  transaction_datetime: string;
  /** When it was voided. */
  void_datetime: string | null;
  /** Identifier of the currency. */
  currency_id: Id;
  /** Symbol of the currency, such as $. */
  currency_symbol: string;
  /** ISO 4217 code. */
  currency_iso4217: string;
  /** Amount in major currency units, negative for a refund. */
  amount: Money;
  /** Fee of the gateway in major currency units, negative or 0. */
  fee: Money;
  /** The amount applied to invoices, in major currency units. */
  applied?: Money;
  /** The balance for future invoices, in major currency units. */
  unapplied?: Money;
  /** Identifier of the payment gateway; null or 0 without a gateway. */
  gateway_id: NullableId;
  /** How it was paid. */
  gateway_method?: 'visa' | 'mastercard' | 'american-express' | 'discover' | 'check' | 'paypal' | 'credit' | 'ach' | (string & {}) | null;
  /** 1 is success, 0 failure. */
  gateway_status: number;
  /** The gateway's identifier of the transaction. */
  gateway_transid: string | null;
  /** The message of the gateway; empty after success. */
  gateway_msg: string | null;
  /** Number of the error that the gateway reported. */
  gateway_err_code?: number | null;
  /** Text of the error that the gateway reported. */
  gateway_err_detail?: string | null;
  /** Further details from the gateway, whose shape depends on it. */
  gateway_opts?: {
    [key: string]: unknown;
  } | null;
  /** The transaction's page in ChargeOver. */
  url_self?: string | null;
  /** The invoices it was applied to, when expanded. */
  applied_to?: AppliedInvoice[];
  /** The refunds of this payment. */
  refunds?: RefundReference[];
  /** Related payments. Nothing is known about their shape. */
  payments?: {
    [key: string]: unknown;
  }[];
}
/** Conditions on transactions, by field. All must hold; a bare value means equals. */
export interface TransactionWhere {
  /** Identifier of the transaction. */
  transaction_id?: NumberCondition;
  /** Identifier of the customer who paid or was refunded. */
  customer_id?: NumberCondition;
  /** Identifier of the payment gateway; null or 0 without a gateway. */
  gateway_id?: NumberCondition;
  /** Identifier of the currency. */
  currency_id?: NumberCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  creditcard_id?: NumberCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  ach_id?: NumberCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  tokenized_id?: NumberCondition;
  /** Random identifier, as it appears in public links. */
  token?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  external_key?: TextCondition;
  /** 1 is success, 0 failure. */
  gateway_status?: NumberCondition;
  /** The gateway's identifier of the transaction. */
  gateway_transid?: TextCondition;
  /** Amount in major currency units, negative for a refund. */
  amount?: NumberCondition;
  /** Fee of the gateway in major currency units, negative or 0. */
  fee?: NumberCondition;
  /** pay is a payment, ref a refund, cre a credit, spl a split. */
  transaction_type?: TextCondition;
  /** How it was paid, in words, such as Visa or Credit. */
  transaction_method?: TextCondition;
  /** Masked number of the card or account, or a token. */
  transaction_detail?: TextCondition;
  /** When it was recorded. */
  transaction_datetime?: DateCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "transaction_status.state"?: TextCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "transaction_status.str"?: TextCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "applied_to.package_id"?: NumberCondition;
  /** A string to be equal to; null for fields that are not set; or comparisons. */
  "applied_to.package_external_key"?: TextCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "applied_to.invoice_id"?: NumberCondition;
}
/** A line to add, change or drop. */
export interface UpgradeLineItemParam {
  /** Identifier of the line to change or drop; none for a new line. */
  line_item_id?: Id;
  /** True drops the line. */
  cancel?: boolean;
  /** Identifier of the item to sell. */
  item_id?: Id;
  /** Text for the invoice, in place of the description of the item. */
  descrip?: string;
  /** How many are sold. */
  line_quantity?: number;
  /** The price, in place of that of the item. */
  tierset?: TiersetParam;
  /** Name given to the line. */
  nickname?: string;
  /** License or serial number. */
  license?: string;
  /** Your own identifier of the line. */
  external_key?: string;
  /** Length of the trial in days. */
  trial_days?: number;
  /** After how many invoices the line expires. */
  expire_recurs?: number;
  /** Custom field 1 of the line. */
  custom_1?: string;
  /** Custom field 2 of the line. */
  custom_2?: string;
  /** Custom field 3 of the line. */
  custom_3?: string;
  /** Whether to charge the rest of the billing cycle for what is added. */
  subscribe_prorate?: boolean;
  /** Whether to credit the rest of the billing cycle for what is dropped. */
  cancel_prorate?: boolean;
  /** Whether the prorated amount is invoiced now, or with the next invoice. */
  subscribe_prorate_cycle?: 'now' | 'next' | (string & {});
  /** Start of the time that is prorated; by default now. */
  subscribe_prorate_from_datetime?: string;
  /** End of the time that is prorated; by default that of the billing cycle. */
  subscribe_prorate_to_datetime?: string;
}
/** What became of usage that was reported in bulk, in ChargeOver's envelope. */
export interface UsageBulkResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** What ChargeOver answers, of a shape that it does not document in full. */
  response: unknown;
}
/** A page of usage in ChargeOver's envelope. */
export interface UsageListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The records of this page; empty past the end. */
  response: UsageRow[];
}
/** What to sort usage by, the first field first. */
export interface UsageOrder {
  /** Identifier of the line of the subscription. */
  line_item_id?: SortDirection;
  /** Your own identifier of the record. */
  external_key?: SortDirection;
  /** Start of the time of use. */
  from?: SortDirection;
  /** End of the time of use. */
  to?: SortDirection;
}
/** Usage to report. */
export interface UsageParam {
  /** Identifier of the line of the subscription; or give `line_item_external_key`. */
  line_item_id?: Id | undefined;
  /** Your own identifier of the line, in place of `line_item_id`. */
  line_item_external_key?: string | undefined;
  /** How much was used, in units of the item. */
  usage_value: number;
  /** How values of one billing cycle combine: added up (add, by default), the greatest (max), the latest (lat), or another rule of the account (pia, pas, dlt). */
  type?: ('add' | 'max' | 'lat' | 'pia' | 'pas' | 'dlt' | (string & {})) | undefined;
  /** Start of the time of use, YYYY-MM-DD or with a time. */
  from?: string | undefined;
  /** End of the time of use, YYYY-MM-DD or with a time. */
  to?: string | undefined;
  /** Your own identifier of the record; a second one with it is refused. */
  external_key?: string | undefined;
  /** Your own identifier of the customer, with `line_item.item_external_key` in place of `line_item_id`. */
  "customer.external_key"?: string | undefined;
  /** Your own identifier of the item that the line sells. */
  "line_item.item_external_key"?: string | undefined;
}
/** Usage that was reported. */
export interface UsageRow {
  /** Identifier of the record. */
  usage_history_id: Id;
  /** Identifier of the line of the subscription. */
  line_item_id: Id;
  /** How much was used, in units of the item. */
  usage_value: Decimal;
  /** How values of one billing cycle combine. */
  type?: 'add' | 'max' | 'lat' | 'pia' | 'pas' | 'dlt' | (string & {}) | null;
  /** Start of the time of use. */
  from?: string | null;
  /** End of the time of use. */
  to?: string | null;
  /** Your own identifier of the record. */
  external_key?: string | null;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** Custom field 4 of the account. */
  custom_4?: string | null;
  /** Custom field 5 of the account. */
  custom_5?: string | null;
  /** Custom field 6 of the account. */
  custom_6?: string | null;
  /** Custom field 7 of the account. */
  custom_7?: string | null;
  /** Custom field 8 of the account. */
  custom_8?: string | null;
  /** Custom field 9 of the account. */
  custom_9?: string | null;
  /** Custom field 10 of the account. */
  custom_10?: string | null;
  /** Custom field 11 of the account. */
  custom_11?: string | null;
  /** Custom field 12 of the account. */
  custom_12?: string | null;
  /** Custom field 13 of the account. */
  custom_13?: string | null;
  /** Custom field 14 of the account. */
  custom_14?: string | null;
  /** Custom field 15 of the account. */
  custom_15?: string | null;
  /** Custom field 16 of the account. */
  custom_16?: string | null;
  /** Custom field 17 of the account. */
  custom_17?: string | null;
  /** Custom field 18 of the account. */
  custom_18?: string | null;
  /** Custom field 19 of the account. */
  custom_19?: string | null;
  /** Custom field 20 of the account. */
  custom_20?: string | null;
}
/** Conditions on usage, by field. All must hold; a bare value means equals. */
export interface UsageWhere {
  /** Identifier of the line of the subscription. */
  line_item_id?: NumberCondition;
  /** Your own identifier of the record. */
  external_key?: TextCondition;
  /** Start of the time of use. */
  from?: DateCondition;
  /** End of the time of use. */
  to?: DateCondition;
}
/** A user with its customers. */
export interface User {
  /** Identifier of the user. */
  user_id: Id;
  /** Your own identifier of the user. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Name under which the user logs in. */
  username: string | null;
  /** Full name. */
  name: string;
  /** First name of the contact. */
  first_name: string | null;
  /** Middle names of the contact. */
  middle_name_glob: string | null;
  /** Last name of the contact. */
  last_name: string | null;
  /** What follows the name, such as Jr. */
  name_suffix: string | null;
  /** The name on the screen. */
  display_as: string;
  /** Title or position; often empty. */
  title: string | null;
  /** E-mail address; often empty. */
  email: string | null;
  /** Phone number; often empty. */
  phone: string | null;
  /** Mobile phone number. */
  mobile?: string | null;
  /** Identifier of the type of user. */
  user_type_id?: NullableId;
  /** The type of user in words. */
  user_type_name?: string | null;
  /** Identifier of the customer that the user belongs to. */
  customer_id?: NullableId;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** The user's page in ChargeOver. */
  url_self?: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was last changed. */
  mod_datetime: string;
  /** The customers that the user belongs to. */
  customers: UserCustomer[];
}
/** A customer that a user belongs to. */
export interface UserCustomer {
  /** Identifier of the customer; a numeric string here. */
  customer_id: Id;
  /** Company name. */
  company: string;
}
/** The user that was looked for, in ChargeOver's envelope. */
export interface UserFoundResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The user as lists carry it; null when there is none. */
  response: UserRow | null;
}
/** A page of users in ChargeOver's envelope. */
export interface UserListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The users of this page; empty past the end. */
  response: UserRow[];
}
/** What to sort users by, the first field first. */
export interface UserOrder {
  /** Identifier of the user. */
  user_id?: SortDirection;
  /** Your own identifier of the user. */
  external_key?: SortDirection;
  /** First name of the contact. */
  first_name?: SortDirection;
  /** Last name of the contact. */
  last_name?: SortDirection;
  /** E-mail address; often empty. */
  email?: SortDirection;
  /** Phone number; often empty. */
  phone?: SortDirection;
  /** Identifier of the type of user. */
  user_type_id?: SortDirection;
  /** Name under which the user logs in. */
  username?: SortDirection;
  /** Ascending or descending. */
  "customers.customer_id"?: SortDirection;
  /** Full name. */
  name?: SortDirection;
  /** When it was created. */
  write_datetime?: SortDirection;
  /** When it was last changed. */
  mod_datetime?: SortDirection;
}
/** A user in ChargeOver's envelope. */
export interface UserResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The user. */
  response: User;
}
/** A user as lists carry it. */
export interface UserRow {
  /** Identifier of the user. */
  user_id: Id;
  /** Your own identifier of the user. */
  external_key: string | null;
  /** Random identifier, as it appears in public links. */
  token: string;
  /** Name under which the user logs in. */
  username: string | null;
  /** Full name. */
  name: string;
  /** First name of the contact. */
  first_name: string | null;
  /** Middle names of the contact. */
  middle_name_glob: string | null;
  /** Last name of the contact. */
  last_name: string | null;
  /** What follows the name, such as Jr. */
  name_suffix: string | null;
  /** The name on the screen. */
  display_as: string;
  /** Title or position; often empty. */
  title: string | null;
  /** E-mail address; often empty. */
  email: string | null;
  /** Phone number; often empty. */
  phone: string | null;
  /** Mobile phone number. */
  mobile?: string | null;
  /** Identifier of the type of user. */
  user_type_id?: NullableId;
  /** The type of user in words. */
  user_type_name?: string | null;
  /** Identifier of the customer that the user belongs to. */
  customer_id?: NullableId;
  /** Custom field 1 of the account. */
  custom_1?: string | null;
  /** Custom field 2 of the account. */
  custom_2?: string | null;
  /** Custom field 3 of the account. */
  custom_3?: string | null;
  /** The user's page in ChargeOver. */
  url_self?: string | null;
  /** When it was created. */
  write_datetime: string;
  /** When it was last changed. */
  mod_datetime: string;
}
/** Conditions on users, by field. All must hold; a bare value means equals. */
export interface UserWhere {
  /** Identifier of the user. */
  user_id?: NumberCondition;
  /** Your own identifier of the user. */
  external_key?: TextCondition;
  /** First name of the contact. */
  first_name?: TextCondition;
  /** Last name of the contact. */
  last_name?: TextCondition;
  /** E-mail address; often empty. */
  email?: TextCondition;
  /** Phone number; often empty. */
  phone?: TextCondition;
  /** Identifier of the type of user. */
  user_type_id?: NumberCondition;
  /** Name under which the user logs in. */
  username?: TextCondition;
  /** A number to be equal to; null where it must not be set; or comparisons. */
  "customers.customer_id"?: NumberCondition;
}
/** A subscription of a webhook. ChargeOver documents no complete one. */
export interface WebhookSubscription {
  /** The address. */
  target_url?: string | null;
  /** Object and event, such as invoice.insert. */
  event?: string | null;
}
/** A page of webhook subscriptions in ChargeOver's envelope. */
export interface WebhookSubscriptionListResponse {
  /** The HTTP status again. */
  code: number;
  /** Whether the request succeeded. */
  status: 'OK' | 'Error' | (string & {});
  /** Why the request failed; empty or null when it did not. */
  message: string | null;
  /** Further details, usually empty. Older instances omit it. */
  details?: {
    [key: string]: unknown;
  } | null;
  /** The subscriptions of this page; empty past the end. */
  response: WebhookSubscription[];
}
/** 0 turns a side effect of a write off, 1 on. */
export type WriteFlag = 0 | 1;
/**
 * Parameters of `listCustomFields`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListCustomFieldsParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `listWebhooks`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListWebhooksParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `subscribeWebhook`.
 * @example {
 *   "target_url": "https://example.com/webhooks/chargeover",
 *   "event": "invoice.insert"
 * }
 */
export interface SubscribeWebhookParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** The address, with https. */
  target_url: string;
  /** Object and event, such as invoice.insert. */
  event: string;
}
/**
 * Parameters of `unsubscribeWebhook`.
 * @example {
 *   "id": 7
 * }
 */
export interface UnsubscribeWebhookParams {
  /** Webhook subscription ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `createAchAccount`.
 * @example {
 *   "customer_id": 36,
 *   "type": "chec",
 *   "number": "1234567890",
 *   "routing": "072403004",
 *   "name": "Ada Lovelace"
 * }
 */
export interface CreateAchAccountParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Identifier of the customer. */
  customer_id: Id;
  /** Kind of account, checking (chec), business checking (busi) or savings (savi). */
  type: 'chec' | 'busi' | 'savi' | (string & {});
  /** Number of the account. It is sent to ChargeOver and shown nowhere else. */
  number: string;
  /** Routing number of the bank. */
  routing: string;
  /** Name on the account. */
  name?: string | undefined;
  /** Name of the bank. */
  bank?: string | undefined;
  /** Your own identifier of the account. */
  external_key?: string | undefined;
}
/**
 * Parameters of `deleteAchAccount`.
 * @example {
 *   "id": 6
 * }
 */
export interface DeleteAchAccountParams {
  /** ACH account ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `listAdmins`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListAdminsParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `listBrands`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListBrandsParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `listCampaigns`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListCampaignsParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `listClasses`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListClassesParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `listCountries`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListCountriesParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `listCoupons`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListCouponsParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `createCreditCard`.
 * @example {
 *   "customer_id": 44,
 *   "number": "4242 4242 4242 4242",
 *   "expdate_year": "2030",
 *   "expdate_month": "05",
 *   "name": "Ada Lovelace"
 * }
 */
export interface CreateCreditCardParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Identifier of the customer. */
  customer_id: Id;
  /** Number of the card. It is sent to ChargeOver and shown nowhere else. */
  number: string;
  /** When the card expires, YYYY-MM-DD; or give `expdate_year` and `expdate_month`. */
  expdate?: string | undefined;
  /** Month in which the card expires, MM. */
  expdate_month?: string | undefined;
  /** Year in which the card expires, YYYY. */
  expdate_year?: string | undefined;
  /** Code of the card. */
  cvv?: string | undefined;
  /** Name on the card or the account. */
  name?: string | undefined;
  /** Billing address of the card. */
  address?: string | undefined;
  /** City of the billing address. */
  city?: string | undefined;
  /** State or province of the billing address. */
  state?: string | undefined;
  /** Postal code of the billing address. */
  postcode?: string | undefined;
  /** Country of the billing address. */
  country?: string | undefined;
  /** Your own identifier of the card. */
  external_key?: string | undefined;
}
/**
 * Parameters of `deleteCreditCard`.
 * @example {
 *   "id": 66
 * }
 */
export interface DeleteCreditCardParams {
  /** Credit card ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `listCurrencies`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListCurrenciesParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `getExchangeRate`.
 * @example {
 *   "from": "EUR",
 *   "to": "USD"
 * }
 */
export interface GetExchangeRateParams {
  /** ISO 4217 code of the currency to convert. */
  from: string;
  /** ISO 4217 code of the currency to convert into. */
  to: string;
}
/**
 * Parameters of `setExchangeRate`.
 * @example {
 *   "from": "EUR",
 *   "to": "USD",
 *   "exchange": 1.09
 * }
 */
export interface SetExchangeRateParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** ISO 4217 code of the currency to convert. */
  from: string;
  /** ISO 4217 code of the currency to convert into. */
  to: string;
  /** How much of `to` one of `from` is worth. */
  exchange: number;
}
/**
 * Parameters of `createCustomer`.
 * @example {
 *   "company": "Acme Corp",
 *   "external_key": "crm-12345",
 *   "superuser_name": "Ada Lovelace",
 *   "superuser_email": "ada@example.com",
 *   "bill_country": "United States",
 *   "_flag_emails": 0
 * }
 */
export interface CreateCustomerParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Company name, or the name of the person when there is no company. */
  company: string;
  /** Identifier of the customer that this one belongs to. */
  parent_customer_id?: Id | undefined;
  /** Identifier of the customer's currency. */
  currency_id?: Id | undefined;
  /** Identifier of the brand the customer belongs to. */
  brand_id?: Id | undefined;
  /** Details on the marketing campaign. */
  campaign_details?: string | undefined;
  /** Your own identifier of the customer; no two customers have the same. */
  external_key?: string | undefined;
  /** Identifier of the language used with the customer. */
  language_id?: Id | undefined;
  /** Identifier of the accounting class. */
  class_id?: Id | undefined;
  /** Identifier of the staff member in charge of the customer. */
  admin_id?: Id | undefined;
  /** Identifier of the marketing campaign the customer came from. */
  campaign_id?: Id | undefined;
  /** Identifier of the payment terms. */
  terms_id?: Id | undefined;
  /** Identifier of the customer type. */
  custtype_id?: Id | undefined;
  /** Whether the customer is exempt from tax. */
  no_taxes?: boolean | undefined;
  /** Whether reminders are turned off. */
  no_dunning?: boolean | undefined;
  /** How invoices are sent, such as email. */
  invoice_delivery?: string | undefined;
  /** How reminders are sent, such as email. */
  dunning_delivery?: string | undefined;
  /** Name under which the main contact logs in. */
  superuser_username?: string | undefined;
  /** E-mail address of the main contact. */
  superuser_email?: string | undefined;
  /** Full name of the main contact. */
  superuser_name?: string | undefined;
  /** First name of the main contact. */
  superuser_first_name?: string | undefined;
  /** Last name of the main contact. */
  superuser_last_name?: string | undefined;
  /** Phone number of the main contact. */
  superuser_phone?: string | undefined;
  /** First line of the billing address. */
  bill_addr1?: (string | null) | undefined;
  /** Second line of the billing address. */
  bill_addr2?: (string | null) | undefined;
  /** Third line of the billing address. */
  bill_addr3?: (string | null) | undefined;
  /** City of the billing address. */
  bill_city?: (string | null) | undefined;
  /** State or province of the billing address. */
  bill_state?: (string | null) | undefined;
  /** Postal code of the billing address. */
  bill_postcode?: (string | null) | undefined;
  /** Country of the billing address, as the account stores it. */
  bill_country?: (string | null) | undefined;
  /** Notes on the billing address. */
  bill_notes?: (string | null) | undefined;
  /** First line of the shipping address. */
  ship_addr1?: (string | null) | undefined;
  /** Second line of the shipping address. */
  ship_addr2?: (string | null) | undefined;
  /** Third line of the shipping address. */
  ship_addr3?: (string | null) | undefined;
  /** City of the shipping address. */
  ship_city?: (string | null) | undefined;
  /** State or province of the shipping address. */
  ship_state?: (string | null) | undefined;
  /** Postal code of the shipping address. */
  ship_postcode?: (string | null) | undefined;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: (string | null) | undefined;
  /** Notes on the shipping address. */
  ship_notes?: (string | null) | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
  /** Custom field 4 of the account. */
  custom_4?: (string | null) | undefined;
  /** Custom field 5 of the account. */
  custom_5?: (string | null) | undefined;
  /** Custom field 6 of the account. */
  custom_6?: (string | null) | undefined;
  /** Custom field 7 of the account. */
  custom_7?: (string | null) | undefined;
  /** Custom field 8 of the account. */
  custom_8?: (string | null) | undefined;
  /** Custom field 9 of the account. */
  custom_9?: (string | null) | undefined;
  /** Custom field 10 of the account. */
  custom_10?: (string | null) | undefined;
  /** Custom field 11 of the account. */
  custom_11?: (string | null) | undefined;
  /** Custom field 12 of the account. */
  custom_12?: (string | null) | undefined;
  /** Custom field 13 of the account. */
  custom_13?: (string | null) | undefined;
  /** Custom field 14 of the account. */
  custom_14?: (string | null) | undefined;
  /** Custom field 15 of the account. */
  custom_15?: (string | null) | undefined;
  /** Custom field 16 of the account. */
  custom_16?: (string | null) | undefined;
  /** Custom field 17 of the account. */
  custom_17?: (string | null) | undefined;
  /** Custom field 18 of the account. */
  custom_18?: (string | null) | undefined;
  /** Custom field 19 of the account. */
  custom_19?: (string | null) | undefined;
  /** Custom field 20 of the account. */
  custom_20?: (string | null) | undefined;
}
/**
 * Parameters of `updateCustomer`.
 * @example {
 *   "id": 123,
 *   "company": "Acme Corporation",
 *   "bill_city": "Springfield"
 * }
 */
export interface UpdateCustomerParams {
  /** Customer ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Company name, or the name of the person when there is no company. */
  company?: string | undefined;
  /** Identifier of the main contact. */
  superuser_id?: Id | undefined;
  /** Details on the marketing campaign. */
  campaign_details?: string | undefined;
  /** Your own identifier of the customer; no two customers have the same. */
  external_key?: string | undefined;
  /** Identifier of the language used with the customer. */
  language_id?: Id | undefined;
  /** Identifier of the accounting class. */
  class_id?: Id | undefined;
  /** Identifier of the staff member in charge of the customer. */
  admin_id?: Id | undefined;
  /** Identifier of the marketing campaign the customer came from. */
  campaign_id?: Id | undefined;
  /** Identifier of the payment terms. */
  terms_id?: Id | undefined;
  /** Identifier of the customer type. */
  custtype_id?: Id | undefined;
  /** Whether the customer is exempt from tax. */
  no_taxes?: boolean | undefined;
  /** Whether reminders are turned off. */
  no_dunning?: boolean | undefined;
  /** How invoices are sent, such as email. */
  invoice_delivery?: string | undefined;
  /** How reminders are sent, such as email. */
  dunning_delivery?: string | undefined;
  /** Name under which the main contact logs in. */
  superuser_username?: string | undefined;
  /** E-mail address of the main contact. */
  superuser_email?: string | undefined;
  /** Full name of the main contact. */
  superuser_name?: string | undefined;
  /** First name of the main contact. */
  superuser_first_name?: string | undefined;
  /** Last name of the main contact. */
  superuser_last_name?: string | undefined;
  /** Phone number of the main contact. */
  superuser_phone?: string | undefined;
  /** First line of the billing address. */
  bill_addr1?: (string | null) | undefined;
  /** Second line of the billing address. */
  bill_addr2?: (string | null) | undefined;
  /** Third line of the billing address. */
  bill_addr3?: (string | null) | undefined;
  /** City of the billing address. */
  bill_city?: (string | null) | undefined;
  /** State or province of the billing address. */
  bill_state?: (string | null) | undefined;
  /** Postal code of the billing address. */
  bill_postcode?: (string | null) | undefined;
  /** Country of the billing address, as the account stores it. */
  bill_country?: (string | null) | undefined;
  /** Notes on the billing address. */
  bill_notes?: (string | null) | undefined;
  /** First line of the shipping address. */
  ship_addr1?: (string | null) | undefined;
  /** Second line of the shipping address. */
  ship_addr2?: (string | null) | undefined;
  /** Third line of the shipping address. */
  ship_addr3?: (string | null) | undefined;
  /** City of the shipping address. */
  ship_city?: (string | null) | undefined;
  /** State or province of the shipping address. */
  ship_state?: (string | null) | undefined;
  /** Postal code of the shipping address. */
  ship_postcode?: (string | null) | undefined;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: (string | null) | undefined;
  /** Notes on the shipping address. */
  ship_notes?: (string | null) | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
  /** Custom field 4 of the account. */
  custom_4?: (string | null) | undefined;
  /** Custom field 5 of the account. */
  custom_5?: (string | null) | undefined;
  /** Custom field 6 of the account. */
  custom_6?: (string | null) | undefined;
  /** Custom field 7 of the account. */
  custom_7?: (string | null) | undefined;
  /** Custom field 8 of the account. */
  custom_8?: (string | null) | undefined;
  /** Custom field 9 of the account. */
  custom_9?: (string | null) | undefined;
  /** Custom field 10 of the account. */
  custom_10?: (string | null) | undefined;
  /** Custom field 11 of the account. */
  custom_11?: (string | null) | undefined;
  /** Custom field 12 of the account. */
  custom_12?: (string | null) | undefined;
  /** Custom field 13 of the account. */
  custom_13?: (string | null) | undefined;
  /** Custom field 14 of the account. */
  custom_14?: (string | null) | undefined;
  /** Custom field 15 of the account. */
  custom_15?: (string | null) | undefined;
  /** Custom field 16 of the account. */
  custom_16?: (string | null) | undefined;
  /** Custom field 17 of the account. */
  custom_17?: (string | null) | undefined;
  /** Custom field 18 of the account. */
  custom_18?: (string | null) | undefined;
  /** Custom field 19 of the account. */
  custom_19?: (string | null) | undefined;
  /** Custom field 20 of the account. */
  custom_20?: (string | null) | undefined;
}
/**
 * Parameters of `deleteCustomer`.
 * @example {
 *   "id": 123
 * }
 */
export interface DeleteCustomerParams {
  /** Customer ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `listCustomerRevisions`.
 * @example {
 *   "id": 123,
 *   "limit": 5
 * }
 */
export interface ListCustomerRevisionsParams {
  /** Customer ID. */
  id: Id;
  /** How many changes to return, at most 10. */
  limit?: number | undefined;
}
/** Parameters of `createInvoice`. */
export type CreateInvoiceParams = {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** What is charged, line by line. */
  line_items: InvoiceLineItemParam[];
  /** Date of the invoice, YYYY-MM-DD; by default today. */
  date?: string | undefined;
  /** The invoice number that the customer sees; by default the next one. */
  refnumber?: string | undefined;
  /** Your own identifier of the invoice; no two invoices have the same. */
  external_key?: string | undefined;
  /** Identifier of the payment terms. */
  terms_id?: Id | undefined;
  /** Identifier of the staff member in charge. */
  admin_id?: Id | undefined;
  /** Note printed on the invoice. */
  memo?: string | undefined;
  /** Identifier of the currency. */
  currency_id?: Id | undefined;
  /** First line of the billing address. */
  bill_addr1?: (string | null) | undefined;
  /** Second line of the billing address. */
  bill_addr2?: (string | null) | undefined;
  /** Third line of the billing address. */
  bill_addr3?: (string | null) | undefined;
  /** City of the billing address. */
  bill_city?: (string | null) | undefined;
  /** State or province of the billing address. */
  bill_state?: (string | null) | undefined;
  /** Postal code of the billing address. */
  bill_postcode?: (string | null) | undefined;
  /** Country of the billing address, as the account stores it. */
  bill_country?: (string | null) | undefined;
  /** Notes on the billing address. */
  bill_notes?: (string | null) | undefined;
  /** First line of the shipping address. */
  ship_addr1?: (string | null) | undefined;
  /** Second line of the shipping address. */
  ship_addr2?: (string | null) | undefined;
  /** Third line of the shipping address. */
  ship_addr3?: (string | null) | undefined;
  /** City of the shipping address. */
  ship_city?: (string | null) | undefined;
  /** State or province of the shipping address. */
  ship_state?: (string | null) | undefined;
  /** Postal code of the shipping address. */
  ship_postcode?: (string | null) | undefined;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: (string | null) | undefined;
  /** Notes on the shipping address. */
  ship_notes?: (string | null) | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
} & ({
  /** Not together with `customer_external_key`. */
  customer_id?: never | undefined;
  /** Not together with `customer_external_key`. */
  customer_token?: never | undefined;
  /** Your own identifier of the customer, in place of `customer_id`. */
  customer_external_key: string;
} | {
  /** Not together with `customer_token`. */
  customer_id?: never | undefined;
  /** Token of the customer, in place of `customer_id`. */
  customer_token: string;
  /** Not together with `customer_token`. */
  customer_external_key?: never | undefined;
} | {
  /** Identifier of the customer; or give `customer_token` or `customer_external_key`. */
  customer_id: Id;
  /** Not together with `customer_id`. */
  customer_token?: never | undefined;
  /** Not together with `customer_id`. */
  customer_external_key?: never | undefined;
});
/**
 * Parameters of `updateInvoice`.
 * @example {
 *   "id": 10297,
 *   "memo": "Revised",
 *   "line_items": [
 *     {
 *       "item_id": 3,
 *       "line_rate": 10,
 *       "line_quantity": 1
 *     }
 *   ]
 * }
 */
export interface UpdateInvoiceParams {
  /** Invoice ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** All lines that the invoice shall have. */
  line_items?: InvoiceLineItemParam[] | undefined;
  /** Date of the invoice, YYYY-MM-DD; by default today. */
  date?: string | undefined;
  /** The invoice number that the customer sees; by default the next one. */
  refnumber?: string | undefined;
  /** Your own identifier of the invoice; no two invoices have the same. */
  external_key?: string | undefined;
  /** Identifier of the payment terms. */
  terms_id?: Id | undefined;
  /** Identifier of the staff member in charge. */
  admin_id?: Id | undefined;
  /** Note printed on the invoice. */
  memo?: string | undefined;
  /** First line of the billing address. */
  bill_addr1?: (string | null) | undefined;
  /** Second line of the billing address. */
  bill_addr2?: (string | null) | undefined;
  /** Third line of the billing address. */
  bill_addr3?: (string | null) | undefined;
  /** City of the billing address. */
  bill_city?: (string | null) | undefined;
  /** State or province of the billing address. */
  bill_state?: (string | null) | undefined;
  /** Postal code of the billing address. */
  bill_postcode?: (string | null) | undefined;
  /** Country of the billing address, as the account stores it. */
  bill_country?: (string | null) | undefined;
  /** Notes on the billing address. */
  bill_notes?: (string | null) | undefined;
  /** First line of the shipping address. */
  ship_addr1?: (string | null) | undefined;
  /** Second line of the shipping address. */
  ship_addr2?: (string | null) | undefined;
  /** Third line of the shipping address. */
  ship_addr3?: (string | null) | undefined;
  /** City of the shipping address. */
  ship_city?: (string | null) | undefined;
  /** State or province of the shipping address. */
  ship_state?: (string | null) | undefined;
  /** Postal code of the shipping address. */
  ship_postcode?: (string | null) | undefined;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: (string | null) | undefined;
  /** Notes on the shipping address. */
  ship_notes?: (string | null) | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
}
/**
 * Parameters of `deleteInvoice`.
 * @example {
 *   "id": 10297
 * }
 */
export interface DeleteInvoiceParams {
  /** Invoice ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `approveInvoice`.
 * @example {
 *   "id": 10088
 * }
 */
export interface ApproveInvoiceParams {
  /** Invoice ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `emailInvoice`.
 * @example {
 *   "id": 10088,
 *   "email": "ada@example.com",
 *   "subject": "Your invoice"
 * }
 */
export interface EmailInvoiceParams {
  /** Invoice ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Address to send it to; by default that of the customer. */
  email?: string | undefined;
  /** Subject, in place of that of the template. */
  subject?: string | undefined;
  /** Text, in place of that of the template. */
  body?: string | undefined;
  /** Address of the sender. */
  from?: string | undefined;
  /** Identifier of the template to send. */
  message_id?: Id | undefined;
}
/**
 * Parameters of `payInvoice`.
 * @example {
 *   "id": 10297,
 *   "number": "4242 4242 4242 4242",
 *   "expdate_year": "2030",
 *   "expdate_month": "05"
 * }
 */
export interface PayInvoiceParams {
  /** Invoice ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** True pays it from the credit of the customer; no card or account is charged. */
  use_customer_balance?: boolean | undefined;
  /** Number of a new card or bank account. It is sent to ChargeOver and shown nowhere else. */
  number?: string | undefined;
  /** Month in which the card expires, MM. */
  expdate_month?: string | undefined;
  /** Year in which the card expires, YYYY. */
  expdate_year?: string | undefined;
  /** Code of the card. */
  cvv?: string | undefined;
  /** Name on the card or the account. */
  name?: string | undefined;
  /** Billing address of the card. */
  address?: string | undefined;
  /** City of the billing address. */
  city?: string | undefined;
  /** State or province of the billing address. */
  state?: string | undefined;
  /** Postal code of the billing address. */
  postcode?: string | undefined;
  /** Country of the billing address. */
  country?: string | undefined;
  /** Routing number of the bank; only for a bank account. */
  routing?: string | undefined;
  /** Kind of bank account, checking (chec), business checking (busi) or savings (savi); only for a bank account. */
  type?: ('chec' | 'busi' | 'savi' | (string & {})) | undefined;
}
/**
 * Parameters of `printInvoice`.
 * @example {
 *   "id": 10088
 * }
 */
export interface PrintInvoiceParams {
  /** Invoice ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `voidInvoice`.
 * @example {
 *   "id": 10297
 * }
 */
export interface VoidInvoiceParams {
  /** Invoice ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `createItem`.
 * @example {
 *   "name": "Small plan",
 *   "type": "service",
 *   "external_key": "plan-small",
 *   "pricemodel": {
 *     "base": 99,
 *     "paycycle": "mon",
 *     "pricemodel": "fla"
 *   }
 * }
 */
export interface CreateItemParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Name of the item. */
  name: string;
  /** The price. */
  pricemodel: TiersetParam;
  /** service for anything sold, discount for what lowers a price. */
  item_type?: ('service' | 'discount' | 'product' | (string & {})) | undefined;
  /** The older name of `item_type`. */
  type?: ('service' | 'discount' | 'product' | (string & {})) | undefined;
  /** Text for invoices. */
  description?: string | undefined;
  /** Whether it can be sold. */
  enabled?: boolean | undefined;
  /** Stock keeping unit in the accounting system. */
  accounting_sku?: string | undefined;
  /** Income account in the accounting system. */
  accounting_account_income?: string | undefined;
  /** Your own identifier of the item; no two items have the same. */
  external_key?: string | undefined;
  /** The unit of the item, such as user. */
  units?: string | undefined;
  /** Identifier of the tax group. */
  tax_group_id?: Id | undefined;
  /** After how many invoices a line of it expires. */
  expire_recurs?: number | undefined;
  /** How many billing cycles a line of it is free. */
  trial_recurs?: number | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
}
/**
 * Parameters of `getItem`.
 * @example {
 *   "id": 4
 * }
 */
export interface GetItemParams {
  /** Item ID. */
  id: Id;
}
/**
 * Parameters of `updateItem`.
 * @example {
 *   "id": 4,
 *   "description": "For up to 5 users"
 * }
 */
export interface UpdateItemParams {
  /** Item ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Name of the item. */
  name?: string | undefined;
  /** The price. */
  pricemodel?: TiersetParam | undefined;
  /** service for anything sold, discount for what lowers a price. */
  item_type?: ('service' | 'discount' | 'product' | (string & {})) | undefined;
  /** The older name of `item_type`. */
  type?: ('service' | 'discount' | 'product' | (string & {})) | undefined;
  /** Text for invoices. */
  description?: string | undefined;
  /** Whether it can be sold. */
  enabled?: boolean | undefined;
  /** Stock keeping unit in the accounting system. */
  accounting_sku?: string | undefined;
  /** Income account in the accounting system. */
  accounting_account_income?: string | undefined;
  /** Your own identifier of the item; no two items have the same. */
  external_key?: string | undefined;
  /** The unit of the item, such as user. */
  units?: string | undefined;
  /** Identifier of the tax group. */
  tax_group_id?: Id | undefined;
  /** After how many invoices a line of it expires. */
  expire_recurs?: number | undefined;
  /** How many billing cycles a line of it is free. */
  trial_recurs?: number | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
}
/**
 * Parameters of `deleteItem`.
 * @example {
 *   "id": 4
 * }
 */
export interface DeleteItemParams {
  /** Item ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `listLanguages`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListLanguagesParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `createNote`.
 * @example {
 *   "note": "Agreed to upgrade in May.",
 *   "obj_type": "customer",
 *   "obj_id": 265
 * }
 */
export interface CreateNoteParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Text of the note. */
  note: string;
  /** What the note is on. */
  obj_type: 'customer' | 'billing_package' | 'invoice' | 'user' | 'quote' | 'item' | (string & {});
  /** Identifier of the record that the note is on. */
  obj_id: Id;
}
/** Parameters of `createSubscription`. */
export type CreateSubscriptionParams = {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** What is sold. */
  line_items: PackageLineItemParam[];
  /** How it is paid, by card (crd), bank transfer (ach), invoice (inv), stored token (tok) or whatever the customer has (any). */
  paymethod?: ('crd' | 'ach' | 'inv' | 'tok' | 'any' | (string & {})) | undefined;
  /** Identifier of the stored card to charge; `paymethod` follows from it. */
  creditcard_id?: Id | undefined;
  /** Identifier of the stored bank account to charge; `paymethod` follows from it. */
  ach_id?: Id | undefined;
  /** Identifier of the stored payment token to charge; `paymethod` follows from it. */
  tokenized_id?: Id | undefined;
  /** How often it is invoiced; by default the account's own billing cycle. */
  paycycle?: PayCycle | undefined;
  /** When the first invoice is made, YYYY-MM-DD or with a time. */
  holduntil_datetime?: string | undefined;
  /** Code of a coupon. */
  coupon?: string | undefined;
  /** Identifier of the brand it is sold under. */
  brand_id?: Id | undefined;
  /** Your own identifier of the subscription; no two subscriptions have the same. */
  external_key?: string | undefined;
  /** Name given to the subscription. */
  nickname?: string | undefined;
  /** Identifier of the staff member in charge. */
  admin_id?: Id | undefined;
  /** Identifier of the accounting class. */
  class_id?: Id | undefined;
  /** Identifier of the payment terms. */
  terms_id?: Id | undefined;
  /** First line of the billing address. */
  bill_addr1?: (string | null) | undefined;
  /** Second line of the billing address. */
  bill_addr2?: (string | null) | undefined;
  /** Third line of the billing address. */
  bill_addr3?: (string | null) | undefined;
  /** City of the billing address. */
  bill_city?: (string | null) | undefined;
  /** State or province of the billing address. */
  bill_state?: (string | null) | undefined;
  /** Postal code of the billing address. */
  bill_postcode?: (string | null) | undefined;
  /** Country of the billing address, as the account stores it. */
  bill_country?: (string | null) | undefined;
  /** Notes on the billing address. */
  bill_notes?: (string | null) | undefined;
  /** First line of the shipping address. */
  ship_addr1?: (string | null) | undefined;
  /** Second line of the shipping address. */
  ship_addr2?: (string | null) | undefined;
  /** Third line of the shipping address. */
  ship_addr3?: (string | null) | undefined;
  /** City of the shipping address. */
  ship_city?: (string | null) | undefined;
  /** State or province of the shipping address. */
  ship_state?: (string | null) | undefined;
  /** Postal code of the shipping address. */
  ship_postcode?: (string | null) | undefined;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: (string | null) | undefined;
  /** Notes on the shipping address. */
  ship_notes?: (string | null) | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
  /** Custom field 4 of the account. */
  custom_4?: (string | null) | undefined;
  /** Custom field 5 of the account. */
  custom_5?: (string | null) | undefined;
  /** Custom field 6 of the account. */
  custom_6?: (string | null) | undefined;
  /** Custom field 7 of the account. */
  custom_7?: (string | null) | undefined;
  /** Custom field 8 of the account. */
  custom_8?: (string | null) | undefined;
  /** Custom field 9 of the account. */
  custom_9?: (string | null) | undefined;
  /** Custom field 10 of the account. */
  custom_10?: (string | null) | undefined;
  /** Custom field 11 of the account. */
  custom_11?: (string | null) | undefined;
  /** Custom field 12 of the account. */
  custom_12?: (string | null) | undefined;
  /** Custom field 13 of the account. */
  custom_13?: (string | null) | undefined;
  /** Custom field 14 of the account. */
  custom_14?: (string | null) | undefined;
  /** Custom field 15 of the account. */
  custom_15?: (string | null) | undefined;
  /** Custom field 16 of the account. */
  custom_16?: (string | null) | undefined;
  /** Custom field 17 of the account. */
  custom_17?: (string | null) | undefined;
  /** Custom field 18 of the account. */
  custom_18?: (string | null) | undefined;
  /** Custom field 19 of the account. */
  custom_19?: (string | null) | undefined;
  /** Custom field 20 of the account. */
  custom_20?: (string | null) | undefined;
} & ({
  /** Not together with `customer_external_key`. */
  customer_id?: never | undefined;
  /** Not together with `customer_external_key`. */
  customer_token?: never | undefined;
  /** Your own identifier of the customer, in place of `customer_id`. */
  customer_external_key: string;
} | {
  /** Not together with `customer_token`. */
  customer_id?: never | undefined;
  /** Token of the customer, in place of `customer_id`. */
  customer_token: string;
  /** Not together with `customer_token`. */
  customer_external_key?: never | undefined;
} | {
  /** Identifier of the customer; or give `customer_token` or `customer_external_key`. */
  customer_id: Id;
  /** Not together with `customer_id`. */
  customer_token?: never | undefined;
  /** Not together with `customer_id`. */
  customer_external_key?: never | undefined;
});
/**
 * Parameters of `getSubscription`.
 * @example {
 *   "id": 5
 * }
 */
export interface GetSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
}
/**
 * Parameters of `updateSubscription`.
 * @example {
 *   "id": 5,
 *   "nickname": "Main office"
 * }
 */
export interface UpdateSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Your own identifier of the subscription; no two subscriptions have the same. */
  external_key?: string | undefined;
  /** Name given to the subscription. */
  nickname?: string | undefined;
  /** Identifier of the staff member in charge. */
  admin_id?: Id | undefined;
  /** Identifier of the accounting class. */
  class_id?: Id | undefined;
  /** Identifier of the payment terms. */
  terms_id?: Id | undefined;
  /** First line of the billing address. */
  bill_addr1?: (string | null) | undefined;
  /** Second line of the billing address. */
  bill_addr2?: (string | null) | undefined;
  /** Third line of the billing address. */
  bill_addr3?: (string | null) | undefined;
  /** City of the billing address. */
  bill_city?: (string | null) | undefined;
  /** State or province of the billing address. */
  bill_state?: (string | null) | undefined;
  /** Postal code of the billing address. */
  bill_postcode?: (string | null) | undefined;
  /** Country of the billing address, as the account stores it. */
  bill_country?: (string | null) | undefined;
  /** Notes on the billing address. */
  bill_notes?: (string | null) | undefined;
  /** First line of the shipping address. */
  ship_addr1?: (string | null) | undefined;
  /** Second line of the shipping address. */
  ship_addr2?: (string | null) | undefined;
  /** Third line of the shipping address. */
  ship_addr3?: (string | null) | undefined;
  /** City of the shipping address. */
  ship_city?: (string | null) | undefined;
  /** State or province of the shipping address. */
  ship_state?: (string | null) | undefined;
  /** Postal code of the shipping address. */
  ship_postcode?: (string | null) | undefined;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: (string | null) | undefined;
  /** Notes on the shipping address. */
  ship_notes?: (string | null) | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
  /** Custom field 4 of the account. */
  custom_4?: (string | null) | undefined;
  /** Custom field 5 of the account. */
  custom_5?: (string | null) | undefined;
  /** Custom field 6 of the account. */
  custom_6?: (string | null) | undefined;
  /** Custom field 7 of the account. */
  custom_7?: (string | null) | undefined;
  /** Custom field 8 of the account. */
  custom_8?: (string | null) | undefined;
  /** Custom field 9 of the account. */
  custom_9?: (string | null) | undefined;
  /** Custom field 10 of the account. */
  custom_10?: (string | null) | undefined;
  /** Custom field 11 of the account. */
  custom_11?: (string | null) | undefined;
  /** Custom field 12 of the account. */
  custom_12?: (string | null) | undefined;
  /** Custom field 13 of the account. */
  custom_13?: (string | null) | undefined;
  /** Custom field 14 of the account. */
  custom_14?: (string | null) | undefined;
  /** Custom field 15 of the account. */
  custom_15?: (string | null) | undefined;
  /** Custom field 16 of the account. */
  custom_16?: (string | null) | undefined;
  /** Custom field 17 of the account. */
  custom_17?: (string | null) | undefined;
  /** Custom field 18 of the account. */
  custom_18?: (string | null) | undefined;
  /** Custom field 19 of the account. */
  custom_19?: (string | null) | undefined;
  /** Custom field 20 of the account. */
  custom_20?: (string | null) | undefined;
}
/**
 * Parameters of `deleteSubscription`.
 * @example {
 *   "id": 5
 * }
 */
export interface DeleteSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `cancelSubscription`.
 * @example {
 *   "id": 5,
 *   "cancel_date": "2026-06-30"
 * }
 */
export interface CancelSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** When to cancel it, YYYY-MM-DD; by default today. */
  cancel_date?: string | undefined;
  /** Identifier of the reason, as the account has set it up. */
  cancel_reason_id?: Id | undefined;
}
/**
 * Parameters of `holdSubscription`.
 * @example {
 *   "id": 5,
 *   "holduntil_datetime": "2026-04-01"
 * }
 */
export interface HoldSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** When the next invoice is made, YYYY-MM-DD or with a time. */
  holduntil_datetime: string;
}
/**
 * Parameters of `invoiceSubscription`.
 * @example {
 *   "id": 5,
 *   "date": "2026-04-01"
 * }
 */
export interface InvoiceSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Date of the invoice, YYYY-MM-DD, or NEXT_SCHEDULED_INVOICE; by default today. */
  date?: string | undefined;
}
/**
 * Parameters of `setSubscriptionPaymentMethod`.
 * @example {
 *   "id": 5,
 *   "paymethod": "crd",
 *   "creditcard_id": 5
 * }
 */
export interface SetSubscriptionPaymentMethodParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** How it is paid, by card (crd), bank transfer (ach), invoice (inv) or stored token (tok). */
  paymethod: 'crd' | 'ach' | 'inv' | 'tok' | (string & {});
  /** Identifier of the stored card to charge. */
  creditcard_id?: Id | undefined;
  /** Identifier of the stored bank account to charge. */
  ach_id?: Id | undefined;
  /** Identifier of the stored payment token to charge. */
  tokenized_id?: Id | undefined;
}
/**
 * Parameters of `suspendSubscription`.
 * @example {
 *   "id": 5,
 *   "suspendfrom_datetime": "2026-04-01",
 *   "suspendto_datetime": "2026-06-01"
 * }
 */
export interface SuspendSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** When the suspension begins; by default now. */
  suspendfrom_datetime?: string | undefined;
  /** When the suspension ends; by default when it is ended. */
  suspendto_datetime?: string | undefined;
}
/**
 * Parameters of `uncancelSubscription`.
 * @example {
 *   "id": 2
 * }
 */
export interface UncancelSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `unsuspendSubscription`.
 * @example {
 *   "id": 5
 * }
 */
export interface UnsuspendSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `upgradeSubscription`.
 * @example {
 *   "id": 1,
 *   "line_items": [
 *     {
 *       "line_item_id": 1,
 *       "item_id": 2,
 *       "subscribe_prorate": true,
 *       "cancel_prorate": true
 *     },
 *     {
 *       "item_id": 3,
 *       "line_quantity": 2
 *     }
 *   ]
 * }
 */
export interface UpgradeSubscriptionParams {
  /** Subscription ID, `package_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** The lines to add, change or drop; others stay. */
  line_items: UpgradeLineItemParam[];
}
/** Parameters of `createQuote`. */
export type CreateQuoteParams = {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** How often what it becomes is invoiced. */
  paycycle: QuotePayCycle;
  /** What is offered. */
  line_items: PackageLineItemParam[];
  /** Your own identifier of the quote. */
  external_key?: string | undefined;
  /** The quote number that the customer sees. */
  refnumber?: string | undefined;
  /** Name given to the quote. */
  nickname?: string | undefined;
  /** Date of the quote, YYYY-MM-DD; by default today. */
  date?: string | undefined;
  /** When the subscription that it becomes is first invoiced. */
  holduntil_datetime?: string | undefined;
  /** Identifier of the currency. */
  currency_id?: Id | undefined;
  /** Identifier of the payment terms. */
  terms_id?: Id | undefined;
  /** Identifier of the accounting class. */
  class_id?: Id | undefined;
  /** Identifier of the brand it is issued under. */
  brand_id?: Id | undefined;
  /** Identifier of the staff member in charge. */
  admin_id?: Id | undefined;
  /** Note to the customer. */
  memo?: string | undefined;
  /** First line of the billing address. */
  bill_addr1?: (string | null) | undefined;
  /** Second line of the billing address. */
  bill_addr2?: (string | null) | undefined;
  /** Third line of the billing address. */
  bill_addr3?: (string | null) | undefined;
  /** City of the billing address. */
  bill_city?: (string | null) | undefined;
  /** State or province of the billing address. */
  bill_state?: (string | null) | undefined;
  /** Postal code of the billing address. */
  bill_postcode?: (string | null) | undefined;
  /** Country of the billing address, as the account stores it. */
  bill_country?: (string | null) | undefined;
  /** Notes on the billing address. */
  bill_notes?: (string | null) | undefined;
  /** First line of the shipping address. */
  ship_addr1?: (string | null) | undefined;
  /** Second line of the shipping address. */
  ship_addr2?: (string | null) | undefined;
  /** Third line of the shipping address. */
  ship_addr3?: (string | null) | undefined;
  /** City of the shipping address. */
  ship_city?: (string | null) | undefined;
  /** State or province of the shipping address. */
  ship_state?: (string | null) | undefined;
  /** Postal code of the shipping address. */
  ship_postcode?: (string | null) | undefined;
  /** Country of the shipping address, as the account stores it. */
  ship_country?: (string | null) | undefined;
  /** Notes on the shipping address. */
  ship_notes?: (string | null) | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
} & ({
  /** Not together with `customer_external_key`. */
  customer_id?: never | undefined;
  /** Not together with `customer_external_key`. */
  customer_token?: never | undefined;
  /** Your own identifier of the customer, in place of `customer_id`. */
  customer_external_key: string;
} | {
  /** Not together with `customer_token`. */
  customer_id?: never | undefined;
  /** Token of the customer, in place of `customer_id`. */
  customer_token: string;
  /** Not together with `customer_token`. */
  customer_external_key?: never | undefined;
} | {
  /** Identifier of the customer; or give `customer_token` or `customer_external_key`. */
  customer_id: Id;
  /** Not together with `customer_id`. */
  customer_token?: never | undefined;
  /** Not together with `customer_id`. */
  customer_external_key?: never | undefined;
});
/**
 * Parameters of `getQuote`.
 * @example {
 *   "id": 198
 * }
 */
export interface GetQuoteParams {
  /** Quote ID. */
  id: Id;
}
/**
 * Parameters of `convertQuote`.
 * @example {
 *   "id": 198
 * }
 */
export interface ConvertQuoteParams {
  /** Quote ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `listTerms`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListTermsParams {
  /**
   * Number of records to return per page (default: 10, max: 500).
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Record offset for pagination (default: 0).
   * @default 0
   */
  offset?: number | undefined;
}
/**
 * Parameters of `createTokenizedPaymethod`.
 * @example {
 *   "customer_id": 51,
 *   "type": "customer",
 *   "token": "cus_9s6XKzkNRiz8i3",
 *   "name": "Visa x4242"
 * }
 */
export interface CreateTokenizedPaymethodParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Identifier of the customer. */
  customer_id: Id;
  /** Kind of token. */
  type: 'customer' | (string & {});
  /** What the gateway knows the payment method by. */
  token: string;
  /** Name to show, such as Visa x4111. */
  name?: string | undefined;
  /** What the token stands for, a card (crd) or a bank account (ach). */
  paymethod_hint?: ('crd' | 'ach' | (string & {})) | undefined;
  /** When the card expires, YYYY-MM-DD; only some gateways need it. */
  expdate?: string | undefined;
  /** The brand of the card; only some gateways need it. */
  type_hint?: ('visa' | 'mast' | 'disc' | 'amex' | (string & {})) | undefined;
  /** The gateway that the token is of, where the account has several. */
  gateway?: string | undefined;
}
/**
 * Parameters of `deleteTokenizedPaymethod`.
 * @example {
 *   "id": 4
 * }
 */
export interface DeleteTokenizedPaymethodParams {
  /** Token ID, `tokenized_id`. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `createTransaction`.
 * @example {
 *   "customer_id": 71,
 *   "amount": 49,
 *   "transaction_type": "pay",
 *   "gateway_status": 1,
 *   "gateway_method": "check",
 *   "gateway_transid": "1042",
 *   "transaction_date": "2026-04-01",
 *   "applied_to": [
 *     {
 *       "invoice_id": 10297,
 *       "applied": 49
 *     }
 *   ]
 * }
 */
export interface CreateTransactionParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Identifier of the customer who paid or was refunded. */
  customer_id: Id;
  /** Amount in major currency units, negative for a refund. */
  amount: number;
  /** pay is a payment, ref a refund, cre a credit. */
  transaction_type: 'pay' | 'ref' | 'cre' | (string & {});
  /** Identifier of the payment gateway; 1 where it was paid outside of any. */
  gateway_id?: Id | undefined;
  /** 1 is success, 0 failure. */
  gateway_status?: (0 | 1) | undefined;
  /** The gateway's identifier of the transaction, such as the number of a check. */
  gateway_transid?: string | undefined;
  /** How it was paid. */
  gateway_method?: ('visa' | 'mastercard' | 'american-express' | 'discover' | 'check' | 'paypal' | 'credit' | 'ach' | (string & {})) | undefined;
  /** The message of the gateway. */
  gateway_msg?: string | undefined;
  /** Your own identifier of the transaction; no two transactions have the same. */
  external_key?: string | undefined;
  /** Day of the transaction, YYYY-MM-DD; by default today. */
  transaction_date?: string | undefined;
  /** A note on the transaction. */
  transaction_detail?: string | undefined;
  /** The invoices that it pays, each with its share. */
  applied_to?: AppliedToParam[] | undefined;
  /** Which invoices it pays, where `applied_to` names none. */
  auto_apply?: ('best_fit' | (string & {})) | undefined;
}
/**
 * Parameters of `createPayment`.
 * @example {
 *   "customer_id": 12,
 *   "amount": 25.5,
 *   "paymethods": [
 *     {
 *       "creditcard_id": 9
 *     }
 *   ]
 * }
 */
export interface CreatePaymentParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Identifier of the customer; or give `customer_token` or `customer_external_key`. */
  customer_id?: Id | undefined;
  /** Token of the customer, in place of `customer_id`. */
  customer_token?: string | undefined;
  /** Your own identifier of the customer, in place of `customer_id`. */
  customer_external_key?: string | undefined;
  /** How much to charge, in major currency units; by default what is due on the invoices. Leave the key out instead of passing undefined, which is refused. */
  amount?: number;
  /** The invoices to pay: their IDs, or shares of the amount. */
  applied_to?: (Id | AppliedToParam)[] | undefined;
  /** What to charge, in this order. */
  paymethods?: PaymethodParam[] | undefined;
}
/**
 * Parameters of `refundTransaction`.
 * @example {
 *   "id": 500,
 *   "amount": 10.5
 * }
 */
export interface RefundTransactionParams {
  /** Transaction ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** How much to pay back, in major currency units; by default the whole payment. Leave the key out instead of passing undefined, which is refused. */
  amount?: number;
}
/**
 * Parameters of `applyTransaction`.
 * @example {
 *   "id": 500,
 *   "applied_to": [
 *     {
 *       "invoice_id": 10297,
 *       "applied": 5
 *     }
 *   ]
 * }
 */
export interface ApplyTransactionParams {
  /** Transaction ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** All invoices that it pays. */
  applied_to: AppliedToParam[];
}
/**
 * Parameters of `declineTransaction`.
 * @example {
 *   "id": 500,
 *   "gateway_msg": "Insufficient Funds"
 * }
 */
export interface DeclineTransactionParams {
  /** Transaction ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** The message of the gateway. */
  gateway_msg?: string | undefined;
  /** Number of the error. */
  gateway_err_code?: number | undefined;
  /** Text of the error. */
  gateway_err_detail?: string | undefined;
}
/**
 * Parameters of `emailTransaction`.
 * @example {
 *   "id": 500,
 *   "email": "ada@example.com"
 * }
 */
export interface EmailTransactionParams {
  /** Transaction ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Address to send it to; by default that of the customer. */
  email?: string | undefined;
  /** Address that gets a copy. */
  cc?: string | undefined;
  /** Address that gets a copy unseen. */
  bcc?: string | undefined;
  /** Subject, in place of that of the template. */
  subject?: string | undefined;
  /** Text, in place of that of the template. */
  body?: string | undefined;
  /** Text as HTML, in place of that of the template. */
  html?: string | undefined;
  /** Address of the sender. */
  from?: string | undefined;
  /** Identifier of the template to send. */
  message_id?: Id | undefined;
}
/**
 * Parameters of `voidTransaction`.
 * @example {
 *   "id": 500
 * }
 */
export interface VoidTransactionParams {
  /** Transaction ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `createUsage`.
 * @example {
 *   "line_item_id": 581,
 *   "usage_value": 265.2,
 *   "from": "2026-03-01",
 *   "to": "2026-03-31",
 *   "external_key": "march-581"
 * }
 */
export interface CreateUsageParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Identifier of the line of the subscription; or give `line_item_external_key`. */
  line_item_id?: Id | undefined;
  /** Your own identifier of the line, in place of `line_item_id`. */
  line_item_external_key?: string | undefined;
  /** How much was used, in units of the item. */
  usage_value: number;
  /** How values of one billing cycle combine: added up (add, by default), the greatest (max), the latest (lat), or another rule of the account (pia, pas, dlt). */
  type?: ('add' | 'max' | 'lat' | 'pia' | 'pas' | 'dlt' | (string & {})) | undefined;
  /** Start of the time of use, YYYY-MM-DD or with a time. */
  from?: string | undefined;
  /** End of the time of use, YYYY-MM-DD or with a time. */
  to?: string | undefined;
  /** Your own identifier of the record; a second one with it is refused. */
  external_key?: string | undefined;
}
/**
 * Parameters of `createUser`.
 * @example {
 *   "first_name": "Ada",
 *   "last_name": "Lovelace",
 *   "email": "ada@example.com",
 *   "customer_id": 123
 * }
 */
export interface CreateUserParams {
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Full name; or give `first_name` and `last_name`. */
  name?: string | undefined;
  /** First name of the contact. */
  first_name?: string | undefined;
  /** Middle names of the contact. */
  middle_name_glob?: string | undefined;
  /** Last name of the contact. */
  last_name?: string | undefined;
  /** What follows the name, such as Jr. */
  name_suffix?: string | undefined;
  /** Title or position. */
  title?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Mobile phone number. */
  mobile?: string | undefined;
  /** Name under which the user logs in to the customer portal. */
  username?: string | undefined;
  /** Password of the customer portal. */
  password?: string | undefined;
  /** Your own identifier of the user; no two users have the same. */
  external_key?: string | undefined;
  /** Identifier of the type of user. */
  user_type_id?: Id | undefined;
  /** Identifier of the customer that the user belongs to. */
  customer_id?: Id | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
}
/**
 * Parameters of `getUser`.
 * @example {
 *   "id": 44
 * }
 */
export interface GetUserParams {
  /** User ID. */
  id: Id;
}
/**
 * Parameters of `updateUser`.
 * @example {
 *   "id": 44,
 *   "phone": "888-555-0100"
 * }
 */
export interface UpdateUserParams {
  /** User ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** Full name; or give `first_name` and `last_name`. */
  name?: string | undefined;
  /** First name of the contact. */
  first_name?: string | undefined;
  /** Middle names of the contact. */
  middle_name_glob?: string | undefined;
  /** Last name of the contact. */
  last_name?: string | undefined;
  /** What follows the name, such as Jr. */
  name_suffix?: string | undefined;
  /** Title or position. */
  title?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Mobile phone number. */
  mobile?: string | undefined;
  /** Name under which the user logs in to the customer portal. */
  username?: string | undefined;
  /** Password of the customer portal. */
  password?: string | undefined;
  /** Your own identifier of the user; no two users have the same. */
  external_key?: string | undefined;
  /** Identifier of the type of user. */
  user_type_id?: Id | undefined;
  /** Identifier of the customer that the user belongs to. */
  customer_id?: Id | undefined;
  /** Custom field 1 of the account. */
  custom_1?: (string | null) | undefined;
  /** Custom field 2 of the account. */
  custom_2?: (string | null) | undefined;
  /** Custom field 3 of the account. */
  custom_3?: (string | null) | undefined;
}
/**
 * Parameters of `deleteUser`.
 * @example {
 *   "id": 44
 * }
 */
export interface DeleteUserParams {
  /** User ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
}
/**
 * Parameters of `resetUserPassword`.
 * @example {
 *   "id": 44,
 *   "_flag_emails": 1
 * }
 */
export interface ResetUserPasswordParams {
  /** User ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** The new password; without one the user gets a link. */
  password?: string | undefined;
}
/**
 * Parameters of `createUserLoginUrl`.
 * @example {
 *   "id": 44,
 *   "destination": "invoices"
 * }
 */
export interface CreateUserLoginUrlParams {
  /** User ID. */
  id: Id;
  /** 0 keeps ChargeOver from sending e-mails because of this call. */
  _flag_emails?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from sending webhooks because of this call. */
  _flag_webhooks?: WriteFlag | undefined;
  /** 0 keeps this change from being synchronised with QuickBooks. */
  _flag_quickbooks?: WriteFlag | undefined;
  /** 0 keeps ChargeOver from running the events of this call. */
  _flag_events?: WriteFlag | undefined;
  /** The page of the portal to show first; by default its home page. */
  destination?: ('subscriptions' | 'invoices' | 'payments' | 'info' | 'paymethods' | 'paymethods-creditcard' | 'paymethods-ach' | 'password' | (string & {})) | undefined;
}

/** The result of `applyTransaction`. */
export type ApplyTransactionResult = ActionResponse
/** The result of `approveInvoice`. */
export type ApproveInvoiceResult = ActionResponse
/** The result of `cancelSubscription`. */
export type CancelSubscriptionResult = ActionResponse
/** The result of `commitChargeoverjsRequest`. */
export type CommitChargeoverjsRequestResult = ActionResponse
/** The result of `convertQuote`. */
export type ConvertQuoteResult = ActionResponse
/** The result of `countCustomers`. */
export type CountCustomersResult = CountResponse
/** The result of `createAchAccount`. */
export type CreateAchAccountResult = IdResponse
/** The result of `createCreditCard`. */
export type CreateCreditCardResult = IdResponse
/** The result of `createCustomer`. */
export type CreateCustomerResult = IdResponse
/** The result of `createInvoice`. */
export type CreateInvoiceResult = IdResponse
/** The result of `createItem`. */
export type CreateItemResult = IdResponse
/** The result of `createNote`. */
export type CreateNoteResult = IdResponse
/** The result of `createPayment`. */
export type CreatePaymentResult = IdResponse
/** The result of `createQuote`. */
export type CreateQuoteResult = IdResponse
/** The result of `createSubscription`. */
export type CreateSubscriptionResult = IdResponse
/** The result of `createTokenizedPaymethod`. */
export type CreateTokenizedPaymethodResult = IdResponse
/** The result of `createTransaction`. */
export type CreateTransactionResult = IdResponse
/** The result of `createUsage`. */
export type CreateUsageResult = IdResponse
/** The result of `createUsages`. */
export type CreateUsagesResult = UsageBulkResponse
/** The result of `createUser`. */
export type CreateUserResult = IdResponse
/** The result of `createUserLoginUrl`. */
export type CreateUserLoginUrlResult = LoginUrlResponse
/** The result of `declineTransaction`. */
export type DeclineTransactionResult = ActionResponse
/** The result of `deleteAchAccount`. */
export type DeleteAchAccountResult = ActionResponse
/** The result of `deleteCreditCard`. */
export type DeleteCreditCardResult = ActionResponse
/** The result of `deleteCustomer`. */
export type DeleteCustomerResult = ActionResponse
/** The result of `deleteInvoice`. */
export type DeleteInvoiceResult = ActionResponse
/** The result of `deleteItem`. */
export type DeleteItemResult = ActionResponse
/** The result of `deleteSubscription`. */
export type DeleteSubscriptionResult = ActionResponse
/** The result of `deleteTokenizedPaymethod`. */
export type DeleteTokenizedPaymethodResult = ActionResponse
/** The result of `deleteUser`. */
export type DeleteUserResult = ActionResponse
/** The result of `emailInvoice`. */
export type EmailInvoiceResult = ActionResponse
/** The result of `emailTransaction`. */
export type EmailTransactionResult = ActionResponse
/** Parameters of `findCustomerByExternalKey`. */
export type FindCustomerByExternalKeyParams = FindByExternalKeyParams
/** The result of `findCustomerByExternalKey`. */
export type FindCustomerByExternalKeyResult = CustomerFoundResponse
/** Parameters of `findInvoiceByExternalKey`. */
export type FindInvoiceByExternalKeyParams = FindByExternalKeyParams
/** The result of `findInvoiceByExternalKey`. */
export type FindInvoiceByExternalKeyResult = InvoiceFoundResponse
/** Parameters of `findItemByExternalKey`. */
export type FindItemByExternalKeyParams = FindByExternalKeyParams
/** The result of `findItemByExternalKey`. */
export type FindItemByExternalKeyResult = ItemFoundResponse
/** Parameters of `findSubscriptionByExternalKey`. */
export type FindSubscriptionByExternalKeyParams = FindByExternalKeyParams
/** The result of `findSubscriptionByExternalKey`. */
export type FindSubscriptionByExternalKeyResult = PackageFoundResponse
/** Parameters of `findTransactionByExternalKey`. */
export type FindTransactionByExternalKeyParams = FindByExternalKeyParams
/** The result of `findTransactionByExternalKey`. */
export type FindTransactionByExternalKeyResult = TransactionFoundResponse
/** Parameters of `findUserByExternalKey`. */
export type FindUserByExternalKeyParams = FindByExternalKeyParams
/** The result of `findUserByExternalKey`. */
export type FindUserByExternalKeyResult = UserFoundResponse
/** The result of `getCurrentUser`. */
export type GetCurrentUserResult = CustomerListResponse
/** The result of `testApiAccess`. */
export type TestApiAccessResult = CustomerListResponse
/** The result of `getCustomer`. */
export type GetCustomerResult = CustomerResponse
/** The result of `getExchangeRate`. */
export type GetExchangeRateResult = ExchangeRateResponse
/** The result of `getInvoice`. */
export type GetInvoiceResult = InvoiceResponse
/** The result of `getInvoicePdf`. */
export type GetInvoicePdfResult = PdfFile
/** The result of `getItem`. */
export type GetItemResult = ItemResponse
/** The result of `getQuote`. */
export type GetQuoteResult = QuoteResponse
/** The result of `getSubscription`. */
export type GetSubscriptionResult = PackageResponse
/** The result of `getTransaction`. */
export type GetTransactionResult = TransactionResponse
/** The result of `getUser`. */
export type GetUserResult = UserResponse
/** The result of `holdSubscription`. */
export type HoldSubscriptionResult = ActionResponse
/** The result of `invoiceSubscription`. */
export type InvoiceSubscriptionResult = IdResponse
/** The result of `listAchAccounts`. */
export type ListAchAccountsResult = AchAccountListResponse
/** The result of `listAdmins`. */
export type ListAdminsResult = AdminListResponse
/** The result of `listBrands`. */
export type ListBrandsResult = BrandListResponse
/** The result of `listCampaigns`. */
export type ListCampaignsResult = CampaignListResponse
/** The result of `listChargeoverjsRequests`. */
export type ListChargeoverjsRequestsResult = ChargeoverjsRequestListResponse
/** The result of `listClasses`. */
export type ListClassesResult = AccountingClassListResponse
/** The result of `listCountries`. */
export type ListCountriesResult = CountryListResponse
/** The result of `listCoupons`. */
export type ListCouponsResult = CouponListResponse
/** The result of `listCreditCards`. */
export type ListCreditCardsResult = CreditCardListResponse
/** The result of `listCurrencies`. */
export type ListCurrenciesResult = CurrencyListResponse
/** The result of `listCustomFields`. */
export type ListCustomFieldsResult = CustomFieldListResponse
/** The result of `listCustomerRevisions`. */
export type ListCustomerRevisionsResult = RevisionListResponse
/** The result of `listCustomers`. */
export type ListCustomersResult = CustomerListResponse
/** The result of `listInvoices`. */
export type ListInvoicesResult = InvoiceListResponse
/** The result of `listItemCategories`. */
export type ListItemCategoriesResult = ItemCategoryListResponse
/** The result of `listItems`. */
export type ListItemsResult = ItemListResponse
/** The result of `listLanguages`. */
export type ListLanguagesResult = LanguageListResponse
/** The result of `listNotes`. */
export type ListNotesResult = NoteListResponse
/** The result of `listQuotes`. */
export type ListQuotesResult = QuoteListResponse
/** The result of `listReports`. */
export type ListReportsResult = ReportListResponse
/** The result of `listSubscriptions`. */
export type ListSubscriptionsResult = PackageListResponse
/** Parameters of `listPackages`. */
export type ListPackagesParams = ListSubscriptionsParams
/** The result of `listPackages`. */
export type ListPackagesResult = PackageListResponse
/** The result of `listSystemLogs`. */
export type ListSystemLogsResult = SystemLogListResponse
/** The result of `listTerms`. */
export type ListTermsResult = PaymentTermsListResponse
/** The result of `listTokenizedPaymethods`. */
export type ListTokenizedPaymethodsResult = TokenizedPaymethodListResponse
/** The result of `listTransactions`. */
export type ListTransactionsResult = TransactionListResponse
/** The result of `listUsages`. */
export type ListUsagesResult = UsageListResponse
/** The result of `listUsers`. */
export type ListUsersResult = UserListResponse
/** The result of `listWebhooks`. */
export type ListWebhooksResult = WebhookSubscriptionListResponse
/** The result of `payInvoice`. */
export type PayInvoiceResult = ActionResponse
/** The result of `printInvoice`. */
export type PrintInvoiceResult = ActionResponse
/** The result of `refundTransaction`. */
export type RefundTransactionResult = IdResponse
/** The result of `rejectChargeoverjsRequest`. */
export type RejectChargeoverjsRequestResult = ActionResponse
/** The result of `resetUserPassword`. */
export type ResetUserPasswordResult = ActionResponse
/** The result of `runAggregate`. */
export type RunAggregateResult = AggregateResponse
/** The result of `runBulk`. */
export type RunBulkResult = BulkResult
/** The result of `runReport`. */
export type RunReportResult = ReportResponse
/** The result of `sendSubscriptionWelcome`. */
export type SendSubscriptionWelcomeResult = ActionResponse
/** The result of `setConfig`. */
export type SetConfigResult = ConfigResponse
/** The result of `setExchangeRate`. */
export type SetExchangeRateResult = ActionResponse
/** The result of `setSubscriptionPaycycle`. */
export type SetSubscriptionPaycycleResult = ActionResponse
/** The result of `setSubscriptionPaymentMethod`. */
export type SetSubscriptionPaymentMethodResult = ActionResponse
/** The result of `subscribeWebhook`. */
export type SubscribeWebhookResult = IdResponse
/** The result of `suspendSubscription`. */
export type SuspendSubscriptionResult = ActionResponse
/** The result of `uncancelSubscription`. */
export type UncancelSubscriptionResult = ActionResponse
/** The result of `unsubscribeWebhook`. */
export type UnsubscribeWebhookResult = ActionResponse
/** The result of `unsuspendSubscription`. */
export type UnsuspendSubscriptionResult = ActionResponse
/** The result of `updateCustomer`. */
export type UpdateCustomerResult = IdResponse
/** The result of `updateInvoice`. */
export type UpdateInvoiceResult = IdResponse
/** The result of `updateItem`. */
export type UpdateItemResult = IdResponse
/** The result of `updateSubscription`. */
export type UpdateSubscriptionResult = IdResponse
/** The result of `updateUser`. */
export type UpdateUserResult = IdResponse
/** The result of `upgradeSubscription`. */
export type UpgradeSubscriptionResult = ActionResponse
/** The result of `voidInvoice`. */
export type VoidInvoiceResult = ActionResponse
/** The result of `voidTransaction`. */
export type VoidTransactionResult = ActionResponse
