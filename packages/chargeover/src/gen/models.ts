// Generated from openapi/ by `pnpm generate`. Do not edit.

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
/** A share of a transaction that went to an invoice. */
export interface AppliedInvoice {
  /** Identifier of the invoice; a numeric string in credits. */
  invoice_id: Id;
  /** The share in major currency units, negative for a refund. */
  applied: Money;
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
/** A customer. */
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
/** YYYY-MM-DD, or a time with its offset. */
export type FilterDate = string | Date;
/** A number or its digits. */
export type FilterNumber = number | `${number}`;
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
  id: number;
}
/**
 * Parameters of `getInvoice`.
 * @example {
 *   "id": 10088
 * }
 */
export interface GetInvoiceParams {
  /** The invoice ID. */
  id: number;
}
/**
 * Parameters of `getTransaction`.
 * @example {
 *   "id": 172
 * }
 */
export interface GetTransactionParams {
  /** The ChargeOver transaction_id. */
  id: number;
}
/** Identifier. A number, but some answers carry it as a numeric string. */
export type Id = number | `${number}`;
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
/** A line of an invoice. */
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
  customer_id?: number | undefined;
  /** ChargeOver where expression, e.g. package_status_state:EQUALS:a. Or an object of conditions by field, e.g. { package_status_state: "a" }. */
  where?: (string | PackageWhere) | undefined;
  /** Sort expression, e.g. package_id:DESC. Or an object, e.g. { package_id: "desc" }. */
  order?: (string | PackageOrder) | undefined;
  /** Optional expansion such as line_items. */
  expand?: ('line_items' | (string & {})) | undefined;
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
/** Amount in major currency units as ChargeOver sends them, 100.99, not cents. */
export type Money = number;
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
  /** The unit of the item. */
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
/** A refund of a payment. */
export interface RefundReference {
  /** Identifier of the transaction that refunded it. */
  transaction_id: Id;
}
/** Ascending or descending. */
export type SortDirection = "asc" | "desc";
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

/** The result of `getCurrentUser`. */
export type GetCurrentUserResult = CustomerListResponse
/** The result of `testApiAccess`. */
export type TestApiAccessResult = CustomerListResponse
/** The result of `getCustomer`. */
export type GetCustomerResult = CustomerResponse
/** The result of `getInvoice`. */
export type GetInvoiceResult = InvoiceResponse
/** The result of `getTransaction`. */
export type GetTransactionResult = TransactionResponse
/** The result of `listCustomers`. */
export type ListCustomersResult = CustomerListResponse
/** The result of `listInvoices`. */
export type ListInvoicesResult = InvoiceListResponse
/** The result of `listSubscriptions`. */
export type ListSubscriptionsResult = PackageListResponse
/** Parameters of `listPackages`. */
export type ListPackagesParams = ListSubscriptionsParams
/** The result of `listPackages`. */
export type ListPackagesResult = PackageListResponse
/** The result of `listTransactions`. */
export type ListTransactionsResult = TransactionListResponse
