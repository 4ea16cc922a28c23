// Generated from openapi/ by `pnpm generate`. Do not edit.

/** A US bank account to transfer to. */
export interface AbaAddress {
  /** Where the holder of the account lives or is registered. */
  account_holder_address: Address;
  /** Who holds the account, as the bank knows the name. */
  account_holder_name: string;
  /** Number of the account at its bank. */
  account_number: string;
  /** Kind of account. */
  account_type: string;
  /** Where the bank is. */
  bank_address: Address;
  /** Which bank keeps the account. */
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
  /** Business information about the account. */
  business_profile?: {
    /** The applicant's gross annual revenue for its preceding fiscal year. */
    annual_revenue?: {
      /** Minor currency unit. */
      amount: number | null;
      /** ISO 4217 code, lower case. */
      currency: string | null;
      /** The close-out date of the preceding fiscal year. */
      fiscal_year_end: string | null;
    } | null;
    /** An estimated upper bound of employees, contractors, vendors. */
    estimated_worker_count?: number | null;
    /** The merchant category code for the account. */
    mcc: string | null;
    /** Whether the business is a minority-owned, women-owned. */
    minority_owned_business_designation: ('lgbtqi_owned_business' | 'minority_owned_business' | 'none_of_these_apply' | 'prefer_not_to_answer' | 'women_owned_business' | (string & {}))[] | null;
    /** How much the business expects to earn in a month. */
    monthly_estimated_revenue?: CurrencyAmount;
    /** The customer-facing business name. */
    name: string | null;
    /** Internal-only description of the product sold or service provided. */
    product_description?: string | null;
    /** A link to the business's publicly available terms related. */
    specified_commercial_transactions_act_url: string | null;
    /** A publicly available mailing address for sending support issues to. */
    support_address: Address | null;
    /** A publicly available email address for sending support issues to. */
    support_email: string | null;
    /** A publicly available phone number to call with support issues. */
    support_phone: string | null;
    /** A publicly available website for handling support issues. */
    support_url: string | null;
    /** The business's publicly available website. */
    url: string | null;
  } | null;
  /** Kind of legal entity, for example `company`. */
  business_type?: 'company' | 'government_entity' | 'individual' | 'non_profit' | (string & {}) | null;
  /** What the account may do: `active`, `inactive` or `pending` for each way to pay. */
  capabilities?: {
    /** Whether debits of Canadian bank accounts (ACSS) can be taken. */
    acss_debit_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Affirm capability of the account. */
    affirm_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Afterpay Clearpay capability of the account. */
    afterpay_clearpay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Alma capability of the account. */
    alma_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the AmazonPay capability of the account. */
    amazon_pay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the `app_distribution` capability of the account. */
    app_distribution?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the BECS Direct Debit payments capability of the account. */
    au_becs_debit_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Bacs Direct Debits payments capability of the account. */
    bacs_debit_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Bancontact payments capability of the account. */
    bancontact_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the customer_balance payments capability of the account. */
    bank_transfer_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Billie capability of the account. */
    billie_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Bizum capability of the account. */
    bizum_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the blik payments capability of the account. */
    blik_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the BLIK recurring payments capability of the account. */
    blik_recurring_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the boleto payments capability of the account. */
    boleto_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the card issuing capability of the account. */
    card_issuing?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the card payments capability of the account. */
    card_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Cartes Bancaires payments capability of the account. */
    cartes_bancaires_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Cash App Pay capability of the account. */
    cashapp_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Crypto capability of the account. */
    crypto_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the EPS payments capability of the account. */
    eps_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the FPX payments capability of the account. */
    fpx_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the GB customer_balance payments capability of the account. */
    gb_bank_transfer_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the giropay payments capability of the account. */
    giropay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the GrabPay payments capability of the account. */
    grabpay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the iDEAL payments capability of the account. */
    ideal_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the india_international_payments capability of the account. */
    india_international_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the JCB payments capability of the account. */
    jcb_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** Whether Japanese bank transfers can be taken. */
    jp_bank_transfer_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the KakaoPay capability of the account. */
    kakao_pay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Klarna payments capability of the account. */
    klarna_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the konbini payments capability of the account. */
    konbini_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the KrCard capability of the account. */
    kr_card_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the legacy payments capability of the account. */
    legacy_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the link_payments capability of the account. */
    link_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the MB WAY payments capability of the account. */
    mb_way_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the MobilePay capability of the account. */
    mobilepay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Multibanco payments capability of the account. */
    multibanco_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** Whether Mexican bank transfers can be taken. */
    mx_bank_transfer_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the NaverPay capability of the account. */
    naver_pay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** Whether debits of bank accounts in New Zealand (BECS) can be taken. */
    nz_bank_account_becs_debit_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the OXXO payments capability of the account. */
    oxxo_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the P24 payments capability of the account. */
    p24_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the pay_by_bank payments capability of the account. */
    pay_by_bank_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Payco capability of the account. */
    payco_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the paynow payments capability of the account. */
    paynow_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Paypay capability of the account. */
    paypay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the PayTo capability of the account. */
    payto_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the pix payments capability of the account. */
    pix_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the promptpay payments capability of the account. */
    promptpay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the RevolutPay capability of the account. */
    revolut_pay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the SamsungPay capability of the account. */
    samsung_pay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Satispay capability of the account. */
    satispay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Scalapay capability of the account. */
    scalapay_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** Whether SEPA bank transfers can be taken. */
    sepa_bank_transfer_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the SEPA Direct Debits payments capability of the account. */
    sepa_debit_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the SeQura capability of the account. */
    sequra_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Sofort payments capability of the account. */
    sofort_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Sunbit capability of the account. */
    sunbit_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Swish capability of the account. */
    swish_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the tax reporting 1099-K (US) capability of the account. */
    tax_reporting_us_1099_k?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the tax reporting 1099-MISC (US) capability of the account. */
    tax_reporting_us_1099_misc?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the transfers capability of the account. */
    transfers?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the banking capability. */
    treasury?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the TWINT capability of the account. */
    twint_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the upi payments capability of the account. */
    upi_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the US bank account ACH payments capability of the account. */
    us_bank_account_ach_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the US customer_balance payments capability of the account. */
    us_bank_transfer_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Wero capability of the account. */
    wero_payments?: 'active' | 'inactive' | 'pending' | (string & {});
    /** The status of the Zip capability of the account. */
    zip_payments?: 'active' | 'inactive' | 'pending' | (string & {});
  };
  /** Whether it can take payments. */
  charges_enabled: boolean;
  /** The company behind the account, if it is one. */
  company?: {
    /** Where the company is. */
    address?: Address;
    /** The Kana variation of the company's primary address (Japan only). */
    address_kana?: JapaneseAddress | null;
    /** The Kanji variation of the company's primary address (Japan only). */
    address_kanji?: JapaneseAddress | null;
    /** Where the company is administered from. */
    administrative_address?: Address;
    /** Whether the company's directors have been provided. */
    directors_provided?: boolean;
    /** Declaration on the directors. */
    directorship_declaration?: CompanyDeclaration | null;
    /** Whether the company's executives have been provided. */
    executives_provided?: boolean;
    /** The export license ID number of the company. */
    export_license_id?: string;
    /** The purpose code to use for export transactions (India only). */
    export_purpose_code?: string;
    /** The company's legal name. */
    name?: string | null;
    /** The Kana variation of the company's legal name (Japan only). */
    name_kana?: string | null;
    /** The Kanji variation of the company's legal name (Japan only). */
    name_kanji?: string | null;
    /** Whether the company's owners have been provided. */
    owners_provided?: boolean;
    /** Declaration on the owners. */
    ownership_declaration?: CompanyDeclaration | null;
    /** Why the owners need not be named. */
    ownership_exemption_reason?: 'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution' | (string & {});
    /** Phone number. */
    phone?: string | null;
    /** Where the company has its offices. */
    physical_address?: Address;
    /** Where the company mainly does business. */
    principal_place_of_business?: Address;
    /** When the company was registered. */
    registration_date?: CalendarDate;
    /** Declaration on the representative. */
    representative_declaration?: CompanyDeclaration | null;
    /** The category identifying the legal structure of the company or legal entity. */
    structure?: 'free_zone_establishment' | 'free_zone_llc' | 'government_instrumentality' | 'governmental_unit' | 'incorporated_non_profit' | 'incorporated_partnership' | 'limited_liability_partnership' | 'llc' | 'multi_member_llc' | 'private_company' | 'private_corporation' | 'private_partnership' | 'public_company' | 'public_corporation' | 'public_partnership' | 'registered_charity' | 'single_member_llc' | 'sole_establishment' | 'sole_proprietorship' | 'tax_exempt_government_instrumentality' | 'unincorporated_association' | 'unincorporated_non_profit' | 'unincorporated_partnership' | (string & {});
    /** Whether the company's business ID number was provided. */
    tax_id_provided?: boolean;
    /** The jurisdiction in which the `tax_id` is registered. */
    tax_id_registrar?: string;
    /** Whether the company's business VAT number was provided. */
    vat_id_provided?: boolean;
    /** Information on the verification state of the company. */
    verification?: {
      /** A document that proves the existence of the company. */
      document: {
        /** The back of a document returned by a file upload. */
        back: string | StripeFile | null;
        /** What the verification found. */
        details: string | null;
        /** One of `document_corrupt`. */
        details_code: string | null;
        /** The front of a document returned. */
        front: string | StripeFile | null;
      };
    } | null;
  };
  /** Who controls the account: fees, losses, requirements and Dashboard. */
  controller?: {
    /** Who pays Stripe's fees. */
    fees?: {
      /** Who pays: the account or the platform. */
      payer: 'account' | 'application' | 'application_custom' | 'application_express' | (string & {});
    };
    /** Whether your platform controls the account. */
    is_controller?: boolean;
    /** Who bears the negative balances. */
    losses?: {
      /** A value indicating who is liable. */
      payments: 'application' | 'stripe' | (string & {});
    };
    /** A value indicating responsibility for collecting requirements. */
    requirement_collection?: 'application' | 'stripe' | (string & {});
    /** Which Dashboard the account has. */
    stripe_dashboard?: {
      /** `full`, `express` or `none`. */
      type: 'express' | 'full' | 'none' | (string & {});
    };
    /** The controller type. */
    type: 'account' | 'application' | (string & {});
  };
  /** Two-letter country code. */
  country?: string;
  /** Unix seconds. */
  created?: number;
  /** ISO 4217 code of the currency it is paid out in, lower case. */
  default_currency?: string;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Whether its owner has finished signing up. */
  details_submitted: boolean;
  /** E-mail address of the account. */
  email: string | null;
  /** External accounts currently attached to this account. */
  external_accounts?: {
    /** Always `list`. */
    object: "list";
    /** The rows of this page. */
    data: (BankAccount | Card)[];
    /** Whether there is a further page. */
    has_more: boolean;
    /** Path the list is found under. */
    url: string;
  };
  /** What Stripe will ask for later, and from when on. */
  future_requirements?: AccountRequirements;
  /** The groups associated with the account. */
  groups?: {
    /** The group the account is in to determine their payments pricing. */
    payments_pricing: string | null;
  } | null;
  /** The person, for an individual. */
  individual?: Person;
  /** Your own data, as strings by name. */
  metadata?: {
    [key: string]: string;
  };
  /** Whether it can be paid out. */
  payouts_enabled: boolean;
  /** What Stripe asks for, until when, and what is missing. */
  requirements?: AccountRequirements;
  /** Options for customizing how the account functions within Stripe. */
  settings?: {
    /** How debits of British bank accounts (Bacs) appear to customers. */
    bacs_debit_payments?: {
      /** The Bacs Direct Debit display name. */
      display_name: string | null;
      /** The Bacs Direct Debit Service user number. */
      service_user_number: string | null;
    };
    /** Logo and colors that customers see. */
    branding: {
      /** File ID: An icon for the account. */
      icon: string | StripeFile | null;
      /** File ID: A logo for the account. */
      logo: string | StripeFile | null;
      /** Color as hex code. */
      primary_color: string | null;
      /** Color as hex code. */
      secondary_color: string | null;
    };
    /** Terms of service for issuing cards. */
    card_issuing?: AccountTermsSettings;
    /** How card payments are declined and described. */
    card_payments: {
      /** For which failed checks of the card payments are declined. */
      decline_on?: {
        /** Whether Stripe automatically declines charges. */
        avs_failure: boolean;
        /** Whether Stripe automatically declines charges. */
        cvc_failure: boolean;
      };
      /** The default text that appears. */
      statement_descriptor_prefix: string | null;
      /** The Kana variation of the default text. */
      statement_descriptor_prefix_kana: string | null;
      /** The Kanji variation of the default text. */
      statement_descriptor_prefix_kanji: string | null;
    };
    /** How the Dashboard names the account and tells the time. */
    dashboard: {
      /** The display name for this account. */
      display_name: string | null;
      /** The timezone used in the Stripe Dashboard. */
      timezone: string | null;
    };
    /** Defaults of the invoices of the account. */
    invoices?: {
      /** The list of default Account Tax IDs. */
      default_account_tax_ids: (string | TaxId)[] | null;
      /** Whether to save the payment method. */
      hosted_payment_method_save: 'always' | 'never' | 'offer' | (string & {}) | null;
    };
    /** What customers read on their bank statements. */
    payments: {
      /** Text on the bank statement. */
      statement_descriptor: string | null;
      /** What Japanese bank statements show, in Kana. */
      statement_descriptor_kana: string | null;
      /** What Japanese bank statements show, in Kanji. */
      statement_descriptor_kanji: string | null;
      /** Beginning of what Japanese bank statements show for cards, in Kana. */
      statement_descriptor_prefix_kana: string | null;
      /** Beginning of what Japanese bank statements show for cards, in Kanji. */
      statement_descriptor_prefix_kanji: string | null;
    };
    /** When and how payouts are made. */
    payouts?: {
      /** Whether Stripe should try. */
      debit_negative_balances: boolean;
      /** How often payouts are made, and after how many days. */
      schedule: {
        /** The number of days charges. */
        delay_days: number;
        /** How frequently funds will be paid out. */
        interval: string;
        /** The day of the month funds will be paid out. */
        monthly_anchor?: number;
        /** The days of the month funds will be paid out. */
        monthly_payout_days?: number[];
        /** The day of the week funds will be paid out. */
        weekly_anchor?: string;
        /** The days of the week. */
        weekly_payout_days?: ('friday' | 'monday' | 'thursday' | 'tuesday' | 'wednesday' | (string & {}))[];
      };
      /** Text on the bank statement. */
      statement_descriptor: string | null;
    };
    /** What PayPay needs to know about the business. */
    paypay_payments?: {
      /** Further files that PayPay asked for. */
      additional_files?: string[];
      /** The type of goods your business sells. */
      goods_type?: 'digital_content' | 'other' | (string & {});
      /** The website that takes the payments. */
      site?: {
        /** Whether the site can be reached. */
        accessible?: Record<string, never>;
        /** Whether the site is still being built, and how to see it. */
        in_development?: {
          /** Whether PayPay was given the password of the site. */
          password_provided?: boolean;
          /** The username needed. */
          username: string | null;
        };
        /** Whether the site needs a login or a payment. */
        restricted?: {
          /** File explaining the payment flow for your business. */
          payment_flow_file: string | null;
        };
        /** The status of your business's website. */
        type?: 'accessible' | 'in_development' | 'restricted' | (string & {});
      };
    };
    /** The creditor ID in SEPA debits. */
    sepa_debit_payments?: {
      /** SEPA creditor identifier. */
      creditor_id?: string;
    };
    /** Terms of service for Treasury accounts. */
    treasury?: AccountTermsSettings;
  } | null;
  /** When, how and from where the terms were accepted. */
  tos_acceptance?: {
    /** Unix seconds. */
    date?: number | null;
    /** IP address of the browser. */
    ip?: string | null;
    /** The user's service agreement type. */
    service_agreement?: string;
    /** User agent of the browser. */
    user_agent?: string | null;
  };
  /** Kind of Connect account. */
  type: 'custom' | 'express' | 'none' | 'standard' | (string & {});
}
/** Future requirements. */
export interface AccountRequirements {
  /** Other fields that resolve what is due. */
  alternatives: {
    /** Fields that can be provided. */
    alternative_fields_due: string[];
    /** Fields that are due and can be resolved. */
    original_fields_due: string[];
  }[] | null;
  /** Date on which `future_requirements` becomes the main `requirements` hash. */
  current_deadline: number | null;
  /** Fields that need to be resolved to keep the account enabled. */
  currently_due: string[] | null;
  /** Why the account is restricted. */
  disabled_reason: 'action_required.requested_capabilities' | 'listed' | 'other' | 'platform_paused' | 'rejected.fraud' | 'rejected.incomplete_verification' | 'rejected.listed' | 'rejected.other' | 'rejected.platform_fraud' | 'rejected.platform_other' | 'rejected.platform_terms_of_service' | 'rejected.terms_of_service' | 'requirements.past_due' | 'requirements.pending_verification' | 'under_review' | (string & {}) | null;
  /** Fields that are `currently_due` and need to be collected again. */
  errors: {
    /** The code for the type of error. */
    code: 'external_request' | 'information_missing' | 'invalid_address_city_state_postal_code' | 'invalid_address_cmra_address' | 'invalid_address_highway_contract_box' | 'invalid_address_private_mailbox' | 'invalid_address_registered_agent_address' | 'invalid_business_profile_name' | 'invalid_business_profile_name_denylisted' | 'invalid_company_name_denylisted' | 'invalid_dob_age_over_maximum' | 'invalid_dob_age_under_18' | 'invalid_dob_age_under_minimum' | 'invalid_product_description_length' | 'invalid_product_description_url_match' | 'invalid_representative_country' | 'invalid_signator' | 'invalid_statement_descriptor_business_mismatch' | 'invalid_statement_descriptor_denylisted' | 'invalid_statement_descriptor_length' | 'invalid_statement_descriptor_prefix_denylisted' | 'invalid_statement_descriptor_prefix_mismatch' | 'invalid_street_address' | 'invalid_tax_id' | 'invalid_tax_id_format' | 'invalid_tos_acceptance' | 'invalid_url_denylisted' | 'invalid_url_format' | 'invalid_url_length' | 'invalid_url_web_presence_detected' | 'invalid_url_website_business_information_mismatch' | 'invalid_url_website_empty' | 'invalid_url_website_inaccessible' | 'invalid_url_website_inaccessible_geoblocked' | 'invalid_url_website_inaccessible_password_protected' | 'invalid_url_website_incomplete' | 'invalid_url_website_incomplete_cancellation_policy' | 'invalid_url_website_incomplete_customer_service_details' | 'invalid_url_website_incomplete_legal_restrictions' | 'invalid_url_website_incomplete_refund_policy' | 'invalid_url_website_incomplete_return_policy' | 'invalid_url_website_incomplete_terms_and_conditions' | 'invalid_url_website_incomplete_under_construction' | 'invalid_url_website_other' | 'invalid_value_other' | 'unsupported_business_type' | 'verification_directors_mismatch' | 'verification_document_address_mismatch' | 'verification_document_address_missing' | 'verification_document_corrupt' | 'verification_document_country_not_supported' | 'verification_document_directors_mismatch' | 'verification_document_dob_mismatch' | 'verification_document_duplicate_type' | 'verification_document_expired' | 'verification_document_failed_copy' | 'verification_document_failed_greyscale' | 'verification_document_failed_other' | 'verification_document_failed_test_mode' | 'verification_document_fraudulent' | 'verification_document_id_number_mismatch' | 'verification_document_id_number_missing' | 'verification_document_incomplete' | 'verification_document_invalid' | 'verification_document_issue_or_expiry_date_missing' | 'verification_document_manipulated' | 'verification_document_missing_back' | 'verification_document_missing_front' | 'verification_document_name_mismatch' | 'verification_document_name_missing' | 'verification_document_nationality_mismatch' | 'verification_document_not_readable' | 'verification_document_not_signed' | 'verification_document_not_uploaded' | 'verification_document_photo_mismatch' | 'verification_document_too_large' | 'verification_document_type_not_supported' | 'verification_extraneous_directors' | 'verification_failed_address_match' | 'verification_failed_authorizer_authority' | 'verification_failed_business_iec_number' | 'verification_failed_document_match' | 'verification_failed_id_number_match' | 'verification_failed_keyed_identity' | 'verification_failed_keyed_match' | 'verification_failed_name_match' | 'verification_failed_other' | 'verification_failed_representative_authority' | 'verification_failed_residential_address' | 'verification_failed_tax_id_match' | 'verification_failed_tax_id_not_issued' | 'verification_legal_entity_structure_mismatch' | 'verification_missing_directors' | 'verification_missing_executives' | 'verification_missing_owners' | 'verification_rejected_ownership_exemption_reason' | 'verification_requires_additional_memorandum_of_associations' | 'verification_requires_additional_proof_of_registration' | 'verification_supportability' | (string & {});
    /** An informative message. */
    reason: string;
    /** The specific user onboarding requirement field. */
    requirement: string;
  }[] | null;
  /** Fields you must collect when all thresholds are reached. */
  eventually_due: string[] | null;
  /** Fields that haven't been resolved by `requirements.current_deadline`. */
  past_due: string[] | null;
  /** Fields that are being reviewed. */
  pending_verification: string[] | null;
}
/** Acceptance of the terms of service. */
export interface AccountTermsSettings {
  /** When, how and from where the terms were accepted. */
  tos_acceptance?: {
    /** Unix seconds. */
    date: number | null;
    /** IP address of the browser. */
    ip: string | null;
    /** User agent of the browser. */
    user_agent?: string;
  };
}
/** What the mandate of a Canadian bank debit allows. */
export interface AcssDebitMandateOptions {
  /** Page with the text of your own mandate. */
  custom_mandate_url?: string;
  /** What it is used for by default. */
  default_for?: ('invoice' | 'subscription' | (string & {}))[];
  /** When the bank account is debited, in words for the customer. */
  interval_description: string | null;
  /** Payment schedule for the mandate. */
  payment_schedule: 'combined' | 'interval' | 'sporadic' | (string & {}) | null;
  /** Transaction type of the mandate. */
  transaction_type: 'business' | 'personal' | (string & {}) | null;
}
/** Additional fields for Mandate creation. */
export interface AcssDebitMandateOptionsParam {
  /** Page with the text of your own mandate. An empty string or null clears it. */
  custom_mandate_url?: (string | null) | undefined;
  /** What it is used for by default. */
  default_for?: ('invoice' | 'subscription' | (string & {}))[] | undefined;
  /** Description of the mandate interval. */
  interval_description?: string | undefined;
  /** Payment schedule for the mandate. */
  payment_schedule?: ('combined' | 'interval' | 'sporadic' | (string & {})) | undefined;
  /** Transaction type of the mandate. */
  transaction_type?: ('business' | 'personal' | (string & {})) | undefined;
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
/** A feature that a customer may use because of a subscription. */
export interface ActiveEntitlement {
  /** Identifier. */
  id: string;
  /** Always `entitlements.active_entitlement`. */
  object: "entitlements.active_entitlement";
  /** The Feature that the customer is entitled to. */
  feature: string | EntitlementFeature;
  /** False for test data. */
  livemode: boolean;
  /** A unique key you provide as your own system identifier. */
  lookup_key: string;
}
/** Active entitlements, a page at a time. */
export interface ActiveEntitlementList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The active entitlements of this page. */
  data: ActiveEntitlement[];
}
/** What `expand` can fill in on a list of active entitlements. */
export type ActiveEntitlementListExpandPath = 'data.feature' | (string & {});
/** The active entitlements of a customer, as an event carries them. */
export interface ActiveEntitlementSummary {
  /** Always `entitlements.active_entitlement_summary`. */
  object: "entitlements.active_entitlement_summary";
  /** ID of the customer. */
  customer: string;
  /** The first of them; `listActiveEntitlements` has all. */
  entitlements: ActiveEntitlementList;
  /** False for test data. */
  livemode: boolean;
}
/** A new price for a single charge. */
export interface AddInvoiceItemPriceDataParam {
  /** Three-letter currency code. */
  currency: string;
  /** The ID of the Product. */
  product: string;
  /** Whether the amount includes tax. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Amount in the minor currency unit. */
  unit_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal?: string | undefined;
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
/** Whether the customer can change the quantity, and within which bounds. */
export interface AdjustableQuantity {
  /** Whether it is on. */
  enabled: boolean;
  /** The largest quantity that can be chosen. */
  maximum: number | null;
  /** The smallest quantity that can be chosen. */
  minimum: number | null;
}
/** Whether the customer can change the quantity, and within which bounds. */
export interface AdjustableQuantityParam {
  /** Whether it is on. */
  enabled: boolean;
  /** The maximum quantity the customer can purchase. */
  maximum?: number | undefined;
  /** The minimum quantity the customer must purchase. */
  minimum?: number | undefined;
}
/** The confirmation that Stripe shows. */
export interface AfterCompletionHostedConfirmation {
  /** The custom message that is displayed. */
  custom_message: string | null;
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
/** A way to pay that may be offered. */
export type AllowedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boku_promptpay' | 'boleto' | 'capchase_pay' | 'card' | 'card_present' | 'cashapp' | 'check_scan' | 'click_to_pay' | 'crypto' | 'customer_balance' | 'demo_pay' | 'duitnow' | 'dummy_auth_push' | 'dummy_passthrough_card' | 'edenred' | 'eps' | 'fpx' | 'gcash' | 'getbalance' | 'gift_card' | 'giropay' | 'gopay' | 'grabpay' | 'id_bank_transfer' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'knet' | 'konbini' | 'kr_card' | 'kr_market' | 'kriya' | 'link' | 'mb_way' | 'mobilepay' | 'momo' | 'mondu' | 'multibanco' | 'naver_pay' | 'netbanking' | 'ng_bank' | 'ng_bank_transfer' | 'ng_card' | 'ng_market' | 'ng_ussd' | 'ng_wallet' | 'nz_bank_account' | 'octopus' | 'oxxo' | 'p24' | 'paper_check' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'qris' | 'rechnung' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'shop_pay' | 'shopeepay' | 'sofort' | 'south_korea_market' | 'stripe_balance' | 'sunbit' | 'swish' | 'tamara' | 'test_pay' | 'touch_n_go' | 'truemoney' | 'twint' | 'upi' | 'us_bank_account' | 'us_cash_voucher' | 'vipps' | 'wechat_pay' | 'wero' | 'zip' | (string & {});
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
/** What the amount consists of, for the card networks. */
export interface AmountDetailsParam {
  /** Amount in the minor currency unit. An empty string or null clears it. */
  discount_amount?: (number | "" | null) | undefined;
  /** Set to `false` to return arithmetic validation errors. */
  enforce_arithmetic_validation?: boolean | undefined;
  /** Line items, each containing information about a product. An empty string or null clears it. */
  line_items?: ({
    /** Amount in the minor currency unit. */
    discount_amount?: number | undefined;
    /** Options by type of payment method. */
    payment_method_options?: {
      /** The card, as numbers or a token. */
      card?: {
        /** Code of the goods, such as UNSPSC. */
        commodity_code?: string | undefined;
      } | undefined;
      /** Options of `card_present`. */
      card_present?: {
        /** Code of the goods, such as UNSPSC. */
        commodity_code?: string | undefined;
      } | undefined;
      /** Options of `klarna`. */
      klarna?: {
        /** URL to an image for the product. */
        image_url?: string | undefined;
        /** URL to the product page. */
        product_url?: string | undefined;
        /** Unique reference for this line item. */
        reference?: string | undefined;
        /** Your reference to what Klarna charges repeatedly. */
        subscription_reference?: string | undefined;
      } | undefined;
      /** Options of `paypal`. */
      paypal?: {
        /** Type of the line item. */
        category?: ('digital_goods' | 'donation' | 'physical_goods' | (string & {})) | undefined;
        /** Description of the line item. */
        description?: string | undefined;
        /** The Stripe account ID of the connected account. */
        sold_by?: string | undefined;
      } | undefined;
    } | undefined;
    /** The product code of the line item, such as an SKU. */
    product_code?: string | undefined;
    /** The product name of the line item. */
    product_name: string;
    /** The quantity of items. */
    quantity: number;
    /** Details of the tax on the item. */
    tax?: TotalTaxParam | undefined;
    /** The unit cost of the line item represented. */
    unit_cost: number;
    /** A unit of measure for the line item. */
    unit_of_measure?: string | undefined;
  }[] | "" | null) | undefined;
  /** Details of the shipping portion of the amount. An empty string or null clears it. */
  shipping?: ({
    /** Amount in the minor currency unit. An empty string or null clears it. */
    amount?: (number | "" | null) | undefined;
    /** Postal code it is sent from. An empty string or null clears it. */
    from_postal_code?: (string | null) | undefined;
    /** Postal code it is sent to. An empty string or null clears it. */
    to_postal_code?: (string | null) | undefined;
  } | "" | null) | undefined;
  /** Details of the tax portion of the amount. An empty string or null clears it. */
  tax?: (TotalTaxParam | "" | null) | undefined;
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
/** What a platform earns on a payment. */
export interface ApplicationFee {
  /** Identifier. */
  id: string;
  /** Always `application_fee`. */
  object: "application_fee";
}
/** A discount, and by how much it lowered the amount. */
export interface AppliedDiscount {
  /** The amount discounted. */
  amount: number;
  /** Coupon or promotion code. */
  discount: Discount;
}
/** A tax rate, and the tax that it came to. */
export interface AppliedTax {
  /** Amount of tax applied for this rate. */
  amount: number;
  /** Tax rates can be applied to invoices. */
  rate: TaxRate;
  /** The reasoning behind this tax, for example, if the product is tax exempt. */
  taxability_reason: TaxAmountTaxabilityReason | null;
  /** Minor currency unit. */
  taxable_amount: number | null;
}
/** What the billing schedule applies to. */
export interface AppliesToParam {
  /** The ID of the price object. */
  price?: string | undefined;
  /** Whether it applies to prices or to the whole subscription. */
  type: 'price' | (string & {});
}
/** Outcome of a 3D Secure authentication, as its server gave it. */
export type AresTransStatus = 'A' | 'C' | 'I' | 'N' | 'R' | 'U' | 'Y' | (string & {});
/** Whether Stripe calculates the taxes, and how that went. */
export interface AutomaticTax {
  /** Whether automatic tax is enabled for the session. */
  enabled: boolean;
  /** The account that's liable for tax. */
  liability: ConnectAccountReference | null;
  /** The tax provider powering automatic tax. */
  provider: string | null;
  /** The status of the most recent automated tax calculation for this session. */
  status: 'complete' | 'failed' | 'requires_location_inputs' | (string & {}) | null;
}
/** Whether Stripe calculates the taxes. */
export interface AutomaticTaxParam {
  /** Whether it is on. */
  enabled: boolean;
  /** The account that's liable for tax. */
  liability?: ConnectAccountParam | undefined;
}
/** Additional fields for Mandate creation. */
export interface BacsDebitMandateOptionsParam {
  /** Prefix used to generate the Mandate reference. An empty string or null clears it. */
  reference_prefix?: (string | null) | undefined;
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
  amount: number;
  /** Unix seconds. */
  available_on: number;
  /** The balance that this transaction impacts. */
  balance_type: 'issuing' | 'payments' | 'refund_and_dispute_prefunding' | 'risk_reserved' | (string & {});
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** Your own description. */
  description: string | null;
  /** Rate at which the amount was converted; null when it was not. */
  exchange_rate: number | null;
  /** Minor currency unit. */
  fee: number;
  /** Detailed breakdown of fees (in cents) paid for this transaction. */
  fee_details: {
    /** Amount of the fee, in cents. */
    amount: number;
    /** ID of the Connect application that earned the fee. */
    application: string | null;
    /** ISO 4217 code, lower case. */
    currency: string;
    /** Your own description. */
    description: string | null;
    /** Type of the fee. */
    type: string;
  }[];
  /** Minor currency unit after fees. */
  net: number;
  /** Kind of transaction as financial reports group it. */
  reporting_category: string;
  /** Identifier of the object it comes from, such as a charge. */
  source: string | ApplicationFee | Charge | ConnectCollectionTransfer | CustomerCashBalanceTransaction | Dispute | FeeRefund | IssuingAuthorization | IssuingDispute | IssuingTransaction | Payout | Refund | ReserveTransaction | TaxDeductedAtSource | Topup | Transfer | TransferReversal | null;
  /** Whether the money is available in the balance yet. */
  status: string;
  /** Kind of transaction, for example `charge` or `refund`. */
  type: 'adjustment' | 'advance' | 'advance_funding' | 'anticipation_repayment' | 'application_fee' | 'application_fee_refund' | 'charge' | 'climate_order_purchase' | 'climate_order_refund' | 'connect_collection_transfer' | 'contribution' | 'fee_credit_funding' | 'inbound_transfer' | 'inbound_transfer_reversal' | 'issuing_authorization_hold' | 'issuing_authorization_release' | 'issuing_dispute' | 'issuing_dispute_provisional_credit' | 'issuing_dispute_provisional_credit_reversal' | 'issuing_transaction' | 'obligation_outbound' | 'obligation_reversal_inbound' | 'payment' | 'payment_failure_refund' | 'payment_network_reserve_hold' | 'payment_network_reserve_release' | 'payment_refund' | 'payment_reversal' | 'payment_unreconciled' | 'payout' | 'payout_cancel' | 'payout_failure' | 'payout_minimum_balance_hold' | 'payout_minimum_balance_release' | 'refund' | 'refund_failure' | 'reserve_hold' | 'reserve_release' | 'reserve_transaction' | 'reserved_funds' | 'stripe_balance_payment_debit' | 'stripe_balance_payment_debit_reversal' | 'stripe_fee' | 'stripe_fx_fee' | 'tax_fee' | 'tax_fund' | 'topup' | 'topup_reversal' | 'transfer' | 'transfer_cancel' | 'transfer_failure' | 'transfer_refund' | (string & {});
}
/** What `expand` can fill in on a balance transaction. */
export type BalanceTransactionExpandPath = 'source' | (string & {});
/** Balance transactions, a page at a time. */
export interface BalanceTransactionList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The balance transactions of this page. */
  data: BalanceTransaction[];
}
/** What `expand` can fill in on a list of balance transactions. */
export type BalanceTransactionListExpandPath = 'data.source' | (string & {});
/** A bank account of the older kind of payment source. */
export interface BankAccount {
  /** Identifier, `ba_…`. */
  id: string;
  /** Always `bank_account`. */
  object: "bank_account";
  /** Who holds the account, as the bank knows the name. */
  account_holder_name?: string | null;
  /** Whether the holder is a person or a company. */
  account_holder_type?: 'company' | 'individual' | (string & {}) | null;
  /** Which bank keeps the account. */
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
/** Which accounts can be linked. */
export interface BankAccountFiltersParam {
  /** The account subcategories to use to filter. */
  account_subcategories?: ('checking' | 'savings' | (string & {}))[] | undefined;
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
/** The end date for the billing schedule. */
export interface BillUntilParam {
  /** The billing period. */
  duration?: IntervalParam | undefined;
  /** The end date of the billing schedule. */
  timestamp?: number | undefined;
  /** What the time is given by. */
  type: 'duration' | 'timestamp' | (string & {});
}
/** The company that buys through Billie. */
export interface BillieCompanyDetails {
  /** Where the company is registered. */
  registered_address?: Address;
  /** Name under which the company is registered. */
  registered_name: string | null;
  /** Number in the commercial register. */
  registration_number: string | null;
  /** The register, by country. */
  registration_type?: 'ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | (string & {});
  /** VAT number. */
  vat: string | null;
}
/** Registration details about the buyer's organization. */
export interface BillieCompanyDetailsParam {
  /** Where the company is registered. An empty string or null clears it. */
  registered_address?: (AddressParam | "" | null) | undefined;
  /** Company or entity name. */
  registered_name?: string | undefined;
  /** The official registration number. */
  registration_number?: string | undefined;
  /** Type of registration the company or entity holds. An empty string or null clears it. */
  registration_type?: (('ch_ein' | 'de_hrb' | 'dk_cvr' | 'es_cif' | 'fi_tunnus' | 'fr_siren' | 'fr_siret' | 'it_rea' | 'nl_kvk' | 'no_org_number' | 'no_pno' | 'se_org_number' | 'se_pno' | 'uk_crn' | (string & {})) | null) | undefined;
  /** VAT ID number. */
  vat?: string | undefined;
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
/** Details about the Canadian pre-authorized debit payment method options to pass. */
export interface BillingAcssDebitOptionsParam {
  /** Additional fields for Mandate creation. */
  mandate_options?: {
    /** Transaction type of the mandate. */
    transaction_type?: ('business' | 'personal' | (string & {})) | undefined;
  } | undefined;
  /** Verification method for the intent. */
  verification_method?: ('automatic' | 'instant' | 'microdeposits' | (string & {})) | undefined;
}
/** How invoices are paid by Bancontact. */
export interface BillingBancontactOptions {
  /** Language of the page the customer is sent to. */
  preferred_language: 'de' | 'en' | 'fr' | 'nl' | (string & {});
}
/** Details about the Bancontact payment method options to pass to the invoice's payment intent. */
export interface BillingBancontactOptionsParam {
  /** Language of the pages the customer sees. */
  preferred_language?: ('de' | 'en' | 'fr' | 'nl' | (string & {})) | undefined;
}
/** Prepaid credit that metered usage consumes. */
export interface BillingCreditGrant {
  /** Identifier. */
  id: string;
  /** Always `billing.credit_grant`. */
  object: "billing.credit_grant";
  /** How much credit is granted. */
  amount: {
    /** The monetary amount. */
    monetary: {
      /** ISO 4217 code, lower case. */
      currency: string;
      /** The amount. */
      value: number;
    } | null;
    /** The type of this amount. */
    type: 'monetary' | (string & {});
  };
  /** Which usage the credit pays for. */
  applicability_config: {
    /** Prices or kinds of prices that the credit pays for. */
    scope: {
      /** The price type that credit grants can apply to. */
      price_type?: 'metered' | (string & {});
      /** The prices that credit grants can apply to. */
      prices?: {
        /** Identifier. */
        id: string | null;
      }[];
    };
  };
  /** The category of this credit grant. */
  category: 'paid' | 'promotional' | (string & {});
  /** Unix seconds. */
  created: number;
  /** ID of the customer receiving the billing credits. */
  customer: string | Customer | DeletedCustomer;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Unix seconds. */
  effective_at: number | null;
  /** Unix seconds. */
  expires_at: number | null;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** A descriptive name shown in dashboard. */
  name: string | null;
  /** The priority for applying this credit grant. */
  priority: number | null;
  /** The test clock it is attached to. */
  test_clock: string | TestClock | null;
  /** Unix seconds. */
  updated: number;
  /** Unix seconds. */
  voided_at: number | null;
}
/** What `expand` can fill in on a billing credit grant. */
export type BillingCreditGrantExpandPath = 'customer' | 'test_clock' | (string & {});
/** Billing credit grants, a page at a time. */
export interface BillingCreditGrantList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The billing credit grants of this page. */
  data: BillingCreditGrant[];
}
/** What `expand` can fill in on a list of billing credit grants. */
export type BillingCreditGrantListExpandPath = 'data.customer' | 'data.test_clock' | (string & {});
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
/** Details about the Bank transfer payment method options to pass to the invoice's payment intent. */
export interface BillingCustomerBalanceOptionsParam {
  /** Configuration for the bank transfer funding type. */
  bank_transfer?: {
    /** Configuration for eu_bank_transfer funding type. */
    eu_bank_transfer?: {
      /** Two-letter country code. */
      country: string;
    } | undefined;
    /** The bank transfer type. */
    type?: string | undefined;
  } | undefined;
  /** The funding method type. */
  funding_type?: string | undefined;
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
/** Configures when the subscription schedule's billing cycle anchors. */
export interface BillingCycleAnchorConfigParam {
  /** The day of the month the anchor should be. */
  day_of_month: number;
  /** The hour of the day the anchor should be. */
  hour?: number | undefined;
  /** The minute of the hour the anchor should be. */
  minute?: number | undefined;
  /** The month to start full cycle periods. */
  month?: number | undefined;
  /** The second of the minute the anchor should be. */
  second?: number | undefined;
}
/** Name and address of a payer. */
export interface BillingDetails {
  /** Postal address. */
  address: Address | null;
  /** E-mail address. */
  email: string | null;
  /** Full name. */
  name: string | null;
  /** Phone number. */
  phone: string | null;
  /** Tax identifier of the payer. */
  tax_id: string | null;
}
/** Billing information associated with the payment method. */
export interface BillingDetailsParam {
  /** Billing address. An empty string or null clears it. */
  address?: (AddressParam | "" | null) | undefined;
  /** E-mail address. An empty string or null clears it. */
  email?: (string | null) | undefined;
  /** Full name. An empty string or null clears it. */
  name?: (string | null) | undefined;
  /** Phone number. An empty string or null clears it. */
  phone?: (string | null) | undefined;
  /** Taxpayer identification number. */
  tax_id?: string | undefined;
}
/** How usage is counted for metered prices. */
export interface BillingMeter {
  /** Identifier. */
  id: string;
  /** Always `billing.meter`. */
  object: "billing.meter";
  /** Unix seconds. */
  created: number;
  /** Which part of an event names its customer. */
  customer_mapping: {
    /** The key in the meter event payload to use for mapping the event. */
    event_payload_key: string;
    /** The method for mapping a meter event to a customer. */
    type: 'by_id' | (string & {});
  };
  /** How the events of a period become one value. */
  default_aggregation: {
    /** How events are aggregated. */
    formula: 'count' | 'last' | 'sum' | (string & {});
  };
  /** The meter's name. */
  display_name: string;
  /** The name of the meter event to record usage for. */
  event_name: string;
  /** The time window which meter events have been pre-aggregated for, if any. */
  event_time_window: 'day' | 'hour' | (string & {}) | null;
  /** False for test data. */
  livemode: boolean;
  /** The meter's status. */
  status: 'active' | 'inactive' | (string & {});
  /** When each status was reached, in Unix seconds. */
  status_transitions: {
    /** Unix seconds. */
    deactivated_at: number | null;
  };
  /** Unix seconds. */
  updated: number;
  /** Which part of an event holds its value. */
  value_settings: {
    /** The key in the meter event payload to use as the value for this meter. */
    event_payload_key: string;
  };
}
/** Usage of a customer that a meter counts. */
export interface BillingMeterEvent {
  /** Always `billing.meter_event`. */
  object: "billing.meter_event";
  /** Unix seconds. */
  created: number;
  /** The name of the meter event. */
  event_name: string;
  /** A unique identifier for the event. */
  identifier: string;
  /** False for test data. */
  livemode: boolean;
  /** The payload of the event. */
  payload: {
    [key: string]: string;
  };
  /** Unix seconds. */
  timestamp: number;
}
/** The withdrawal of a meter event. */
export interface BillingMeterEventAdjustment {
  /** Always `billing.meter_event_adjustment`. */
  object: "billing.meter_event_adjustment";
  /** Which event to cancel. */
  cancel: {
    /** Unique identifier for the event. */
    identifier: string | null;
  } | null;
  /** The name of the meter event. */
  event_name: string;
  /** False for test data. */
  livemode: boolean;
  /** The meter event adjustment's status. */
  status: 'complete' | 'pending' | (string & {});
  /** Whether to cancel a single event or a range of events for a time period. */
  type: 'cancel' | (string & {});
}
/** The usage that a meter counted for a customer in a period. */
export interface BillingMeterEventSummary {
  /** Identifier. */
  id: string;
  /** Always `billing.meter_event_summary`. */
  object: "billing.meter_event_summary";
  /** Aggregated value of all the events within `start_time` and `end_time`. */
  aggregated_value: number;
  /** Unix seconds. */
  end_time: number;
  /** False for test data. */
  livemode: boolean;
  /** The meter associated with this event summary. */
  meter: string;
  /** Unix seconds. */
  start_time: number;
}
/** Billing meter event summaries, a page at a time. */
export interface BillingMeterEventSummaryList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The billing meter event summaries of this page. */
  data: BillingMeterEventSummary[];
}
/** Billing meters, a page at a time. */
export interface BillingMeterList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The billing meters of this page. */
  data: BillingMeter[];
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
/** How prorations and invoices are calculated, `classic` or `flexible`. */
export interface BillingModeParam {
  /** Configure behavior for flexible billing mode. */
  flexible?: FlexibleParam | undefined;
  /** The calculation and orchestration of prorations. */
  type: 'classic' | 'flexible' | (string & {});
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
/** Details about the PayTo payment method options to pass to the invoice's payment intent. */
export interface BillingPaytoOptionsParam {
  /** Additional fields for Mandate creation. */
  mandate_options?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** The purpose for which payments are made. */
    purpose?: PaytoPurpose | undefined;
  } | undefined;
}
/** What customers may do in the portal. */
export interface BillingPortalConfiguration {
  /** Identifier. */
  id: string;
  /** Always `billing_portal.configuration`. */
  object: "billing_portal.configuration";
  /** Whether the configuration is active. */
  active: boolean;
  /** ID of the Connect Application that created the configuration. */
  application: string | Application | DeletedApplication | null;
  /** What the portal tells about your company. */
  business_profile: {
    /** The messaging shown to customers in the portal. */
    headline: string | null;
    /** A link to the business's publicly available privacy policy. */
    privacy_policy_url: string | null;
    /** A link to the business's publicly available terms of service. */
    terms_of_service_url: string | null;
  };
  /** Unix seconds. */
  created: number;
  /** Where customers return to by default. */
  default_return_url: string | null;
  /** Which features are on. */
  features: {
    /** Which details customers can change themselves. */
    customer_update: {
      /** The types of customer updates that are supported. */
      allowed_updates: PortalCustomerField[];
      /** Whether the feature is enabled. */
      enabled: boolean;
    };
    /** Whether customers see their invoices. */
    invoice_history: EnabledSetting;
    /** Whether customers can change how they pay. */
    payment_method_update: {
      /** Whether the feature is enabled. */
      enabled: boolean;
      /** The Payment Method Configuration to use. */
      payment_method_configuration: string | null;
    };
    /** How customers cancel a subscription. */
    subscription_cancel: {
      /** Whether and which reasons are asked for. */
      cancellation_reason: {
        /** Whether the feature is enabled. */
        enabled: boolean;
        /** The IDs of custom feedback options configured. */
        feedback_options: (string | FeedbackOption)[] | null;
        /** The choices. */
        options: CancellationFeedback[];
      };
      /** Whether the feature is enabled. */
      enabled: boolean;
      /** Whether it happens at once or at the end of the period. */
      mode: 'at_period_end' | 'immediately' | (string & {});
      /** How changes within a billing period are prorated. */
      proration_behavior: 'always_invoice' | 'create_prorations' | 'none' | (string & {});
    };
    /** How customers pause a subscription. */
    subscription_pause: {
      /** How long a pause can be. */
      duration: {
        /** Which lengths of a pause the customer can choose. */
        interval_options: {
          /** The pause duration unit. */
          interval: 'day' | 'month' | 'week' | 'year' | (string & {});
          /** Number of intervals. */
          interval_count: number;
        }[];
        /** How the length of a pause is set. */
        type: 'indefinite' | 'interval_options' | (string & {});
      };
      /** Whether the feature is enabled. */
      enabled: boolean;
    };
    /** How customers change prices and quantities. */
    subscription_update: {
      /** When billing periods start. */
      billing_cycle_anchor: 'now' | 'unchanged' | (string & {}) | null;
      /** The types of subscription updates. */
      default_allowed_updates: ('price' | 'promotion_code' | 'quantity' | (string & {}))[];
      /** Whether the feature is enabled. */
      enabled: boolean;
      /** The products and their prices. */
      products?: {
        /** Whether the customer can change the quantity, and within which bounds. */
        adjustable_quantity: {
          /** Whether it is on. */
          enabled: boolean;
          /** The maximum quantity that can be set. */
          maximum: number | null;
          /** The minimum quantity that can be set. */
          minimum: number;
        };
        /** IDs of the prices to choose from. */
        prices: string[];
        /** The product ID. */
        product: string;
      }[] | null;
      /** How changes within a billing period are prorated. */
      proration_behavior: 'always_invoice' | 'create_prorations' | 'none' | (string & {});
      /** When updates wait for the end of the period. */
      schedule_at_period_end: {
        /** When a change waits until the end of the period instead of being made at once. */
        conditions: {
          /** The type of condition. */
          type: 'decreasing_item_amount' | 'shortening_interval' | (string & {});
        }[];
      };
      /** How handle updates to trialing subscriptions. */
      trial_update_behavior: 'continue_trial' | 'end_trial' | (string & {});
    };
  };
  /** Whether the configuration is the default. */
  is_default: boolean;
  /** False for test data. */
  livemode: boolean;
  /** A page where customers sign in by themselves. */
  login_page: {
    /** Whether it is on. */
    enabled: boolean;
    /** A shareable URL to the hosted portal login page. */
    url: string | null;
  };
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The name of the configuration. */
  name: string | null;
  /** Unix seconds. */
  updated: number;
}
/** What `expand` can fill in on a billing portal configuration. */
export type BillingPortalConfigurationExpandPath = 'application' | (string & {});
/** Billing portal configurations, a page at a time. */
export interface BillingPortalConfigurationList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The billing portal configurations of this page. */
  data: BillingPortalConfiguration[];
}
/** What `expand` can fill in on a list of billing portal configurations. */
export type BillingPortalConfigurationListExpandPath = 'data.application' | (string & {});
/** A link to the portal for one customer. */
export interface BillingPortalSession {
  /** Identifier. */
  id: string;
  /** Always `billing_portal.session`. */
  object: "billing_portal.session";
  /** Behavior after the portal session expires. */
  after_expiration?: {
    /** Configuration for authenticating the customer after the session expires. */
    customer_login: {
      /** Unix seconds. */
      expires_at: number | null;
    } | null;
    /** The behavior to apply when the session expires. */
    type: 'customer_login' | (string & {});
  } | null;
  /** The configuration used by this session, describing the features available. */
  configuration: string | BillingPortalConfiguration;
  /** Unix seconds. */
  created: number;
  /** The ID of the customer for this session. */
  customer: string;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Information about a specific flow for the customer to go through. */
  flow: {
    /** What the customer sees after completion. */
    after_completion: {
      /** The confirmation that Stripe shows. */
      hosted_confirmation: AfterCompletionHostedConfirmation | null;
      /** Where the customer is sent. */
      redirect: {
        /** Where the customer is sent back to. */
        return_url: string;
      } | null;
      /** The specified type of behavior. */
      type: 'hosted_confirmation' | 'portal_homepage' | 'redirect' | (string & {});
    };
    /** Configuration when `flow.type=customer_update`. */
    customer_update: Record<string, never> | null;
    /** Configuration when `flow.type=subscription_cancel`. */
    subscription_cancel: {
      /** What is offered to keep the customer. */
      retention: {
        /** Configuration when `retention.type=coupon_offer`. */
        coupon_offer: {
          /** The ID of the coupon to be offered. */
          coupon: string;
        } | null;
        /** Type of retention strategy that will be used. */
        type: 'coupon_offer' | (string & {});
      } | null;
      /** The ID of the subscription to be canceled. */
      subscription: string;
    } | null;
    /** Configuration when `flow.type=subscription_pause`. */
    subscription_pause: {
      /** The ID of the subscription to be paused. */
      subscription: string;
    } | null;
    /** Configuration when `flow.type=subscription_update`. */
    subscription_update: {
      /** The ID of the subscription to be updated. */
      subscription: string;
    } | null;
    /** Configuration when `flow.type=subscription_update_confirm`. */
    subscription_update_confirm: {
      /** Coupons, promotion codes and discounts. */
      discounts: {
        /** The ID of the coupon to apply. */
        coupon: string | null;
        /** The ID of a promotion code to apply. */
        promotion_code: string | null;
      }[] | null;
      /** Items with their prices. */
      items: {
        /** Identifier. */
        id: string | null;
        /** ID of the price that the customer changes to. */
        price: string | null;
        /** Quantity for this item. */
        quantity?: number;
      }[];
      /** The ID of the subscription to be updated. */
      subscription: string;
    } | null;
    /** Type of flow that the customer will go through. */
    type: PortalFlowType;
  } | null;
  /** False for test data. */
  livemode: boolean;
  /** The IETF language tag of the locale Customer Portal is displayed in. */
  locale: PortalLocale | null;
  /** The connected account it is made on behalf of. */
  on_behalf_of: string | null;
  /** Where the customer is sent back to. */
  return_url: string | null;
  /** Address. */
  url: string;
}
/** What `expand` can fill in on a billing portal session. */
export type BillingPortalSessionExpandPath = 'configuration' | (string & {});
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
/** Until when prices are billed in advance. */
export interface BillingScheduleParam {
  /** Configure billing schedule differently for individual subscription items. */
  applies_to?: AppliesToParam[] | undefined;
  /** The end date for the billing schedule. */
  bill_until?: BillUntilParam | undefined;
  /** Your own key of the billing schedule. */
  key?: string | undefined;
}
/** Amount at which an invoice is made early. */
export interface BillingThresholds {
  /** Minor currency unit. */
  amount_gte: number | null;
  /** Whether the billing cycle starts anew then. */
  reset_billing_cycle_anchor: boolean | null;
}
/** From which usage or amount on an invoice is made early. */
export interface BillingThresholdsParam {
  /** Amount in the minor currency unit. */
  amount_gte?: number | undefined;
  /** Whether the billing cycle starts anew then. */
  reset_billing_cycle_anchor?: boolean | undefined;
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
/** Details about the ACH direct debit payment method options to pass to the invoice's payment intent. */
export interface BillingUsBankAccountOptionsParam {
  /** How the customer links the bank account, and what is read from it. */
  financial_connections?: {
    /** Which accounts can be linked. */
    filters?: BankAccountFiltersParam | undefined;
    /** The list of permissions to request. */
    permissions?: ('balances' | 'ownership' | 'payment_method' | 'transactions' | (string & {}))[] | undefined;
    /** Data to retrieve from the account. */
    prefetch?: ('balances' | 'ownership' | 'transactions' | (string & {}))[] | undefined;
  } | undefined;
  /** Verification method for the intent. */
  verification_method?: ('automatic' | 'instant' | 'microdeposits' | (string & {})) | undefined;
}
/** What the customer pays with at a bank, by Boleto. */
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
/** An image, by file or address. */
export interface BrandImage {
  /** The ID of a File upload representing the icon. */
  file?: string;
  /** The type of image for the icon. */
  type: 'file' | 'url' | (string & {});
  /** The URL of the image. */
  url?: string;
}
/** An image, by file or address. */
export interface BrandImageParam {
  /** The ID of a File upload representing the icon. */
  file?: string | undefined;
  /** The type of image for the icon. */
  type: 'file' | 'url' | (string & {});
  /** The URL of the image. */
  url?: string | undefined;
}
/** One of the taxes that the total consists of. */
export interface CalculatedTaxBreakdown {
  /** Minor currency unit. */
  amount: number;
  /** The state, county or city that levies the tax. */
  jurisdiction: {
    /** Two-letter country code. */
    country: string;
    /** A human-readable name. */
    display_name: string;
    /** The level of the jurisdiction imposing the tax. */
    level: 'city' | 'country' | 'county' | 'district' | 'state' | (string & {});
    /** State, county or province. */
    state: string | null;
  };
  /** Whether the jurisdiction was determined by the origin or destination. */
  sourcing: 'destination' | 'origin' | 'performance' | (string & {});
  /** Details regarding the rate for this tax. */
  tax_rate_details: {
    /** A localized display name for tax type. */
    display_name: string;
    /** The tax rate percentage as a string. */
    percentage_decimal: string;
    /** The tax type, such as `vat` or `sales_tax`. */
    tax_type: TaxRateTaxType;
  } | null;
  /** The reasoning behind this tax, for example, if the product is tax exempt. */
  taxability_reason: TaxAmountTaxabilityReason;
  /** Minor currency unit. */
  taxable_amount: number;
}
/** Day, month and year. */
export interface CalendarDate {
  /** The day of registration, between 1 and 31. */
  day: number | null;
  /** The month of registration, between 1 and 12. */
  month: number | null;
  /** The four-digit year of registration. */
  year: number | null;
}
/** What `cancelPaymentIntent` sends. */
export interface CancelPaymentIntentBody {
  /** Reason for cancellation: "abandoned", "automatic", "duplicate", or "requested_by_customer". Stripe refuses "automatic", which only Stripe itself sets, and accepts "fraudulent". */
  cancellation_reason?: ('abandoned' | 'automatic' | 'duplicate' | 'fraudulent' | 'requested_by_customer' | (string & {})) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
  /** Details about why this subscription was canceled. */
  cancellation_details?: CancellationDetailsParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionExpandPath[] | undefined;
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
/** Why the customer leaves. */
export interface CancellationDetailsParam {
  /** Additional comments about why the user canceled the subscription. An empty string or null clears it. */
  comment?: (string | null) | undefined;
  /** The customer submitted reason for why they canceled. An empty string or null clears it. */
  feedback?: (CancellationFeedback | null) | undefined;
  /** Customized feedback options. */
  feedback_option?: string | undefined;
}
/** Why the customer left, from a list. */
export type CancellationFeedback = 'customer_service' | 'low_quality' | 'missing_features' | 'other' | 'switched_service' | 'too_complex' | 'too_expensive' | 'unused' | (string & {});
/** What `capturePaymentIntent` sends. */
export interface CapturePaymentIntentBody {
  /** Amount to capture in cents. Defaults to full amount if omitted. The rest is released. */
  amount_to_capture?: number;
  /** Industry-specific information about the amount. */
  amount_details?: AmountDetailsParam | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** Defaults to `true`. */
  final_capture?: boolean | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** Key-value pairs stored with it. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Industry-specific information about the charge. An empty string or null clears it. */
  payment_details?: (PaymentDetailsParam | "" | null) | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** Information about a card charge. */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
  /** Amount to capture in cents. Defaults to full amount if omitted. The rest is released. Leave the key out instead of passing undefined, which is refused. */
  amount_to_capture?: number;
  /** Industry-specific information about the amount. */
  amount_details?: AmountDetailsParam | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** Defaults to `true`. */
  final_capture?: boolean | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** Key-value pairs stored with it. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Industry-specific information about the charge. An empty string or null clears it. */
  payment_details?: (PaymentDetailsParam | "" | null) | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** Information about a card charge. */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
/** Checks on Card address and CVC if provided. */
export interface CardChecks {
  /** Whether the first line of the address matched the bank's records. */
  address_line1_check: string | null;
  /** Whether the postal code matched the bank's records. */
  address_postal_code_check: string | null;
  /** If a CVC was provided, results of the check. */
  cvc_check: string | null;
}
/** Whether the card supports it. */
export interface CardFeatureStatus {
  /** Whether the issuer and your account allow it. */
  status: 'available' | 'unavailable' | (string & {});
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
/** Who processes card payments, such as `visa`. */
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
/** Details about payments collected offline. */
export interface CardPresentOffline {
  /** Unix seconds. */
  stored_at: number | null;
  /** Why the payment was offline: `deferred`. */
  type: 'deferred' | (string & {}) | null;
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
/** The wallet on a phone or watch that held the card. */
export interface CardPresentWallet {
  /** The type of mobile wallet. */
  type: 'apple_pay' | 'google_pay' | 'samsung_pay' | 'unknown' | (string & {});
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
/** How money that the customer transferred is used. */
export interface CashBalanceParam {
  /** Settings controlling the behavior of the customer's cash balance. */
  settings?: {
    /** How funds transferred. */
    reconciliation_mode?: ('automatic' | 'manual' | 'merchant_default' | (string & {})) | undefined;
  } | undefined;
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
  amount: number;
  /** Minor currency unit. */
  amount_captured: number;
  /** Minor currency unit. */
  amount_refunded: number;
  /** ID of the Connect application that created the charge. */
  application: string | Application | null;
  /** The application fee (if any) for the charge. */
  application_fee: string | ApplicationFee | null;
  /** Amount for the platform, in minor currency units. */
  application_fee_amount: number | null;
  /** Authorization code on the charge. */
  authorization_code?: string;
  /** Its effect on your balance. */
  balance_transaction: string | BalanceTransaction | null;
  /** Name and address of the payer. */
  billing_details: BillingDetails;
  /** Full text on the payer's bank statement. */
  calculated_statement_descriptor: string | null;
  /** Whether the money was captured and not only authorized. */
  captured: boolean;
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The customer who paid. */
  customer: string | Customer | DeletedCustomer | null;
  /** Your own description. */
  description: string | null;
  /** Whether the payer disputes it. */
  disputed: boolean;
  /** ID of the balance transaction of the failure. */
  failure_balance_transaction: string | BalanceTransaction | null;
  /** Code of the failure, for example `card_declined`. */
  failure_code: string | null;
  /** The failure in a sentence. */
  failure_message: string | null;
  /** Information on fraud assessments for the charge. */
  fraud_details: {
    /** Assessments from Stripe. */
    stripe_report?: string;
    /** Assessments reported by you. */
    user_report?: string;
  } | null;
  /** Details of the purchase that business cards get (Level III). */
  level3?: {
    /** Your reference to the customer, as the card network gets it. */
    customer_reference?: string;
    /** What was bought, line by line. */
    line_items: {
      /** Minor currency unit. */
      discount_amount: number | null;
      /** Your code for what was bought. */
      product_code: string;
      /** What was bought, in words. */
      product_description: string;
      /** How many were bought. */
      quantity: number | null;
      /** Minor currency unit. */
      tax_amount: number | null;
      /** Minor currency unit that one costs. */
      unit_cost: number | null;
    }[];
    /** Your reference to the purchase, as the card network gets it. */
    merchant_reference: string;
    /** Postal code to which the goods are sent. */
    shipping_address_zip?: string;
    /** Minor currency unit. */
    shipping_amount?: number;
    /** Postal code from which the goods are sent. */
    shipping_from_zip?: string;
  };
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** The connected account it was made on behalf of. */
  on_behalf_of: string | Account | null;
  /** How it was assessed, and why it failed or was blocked. */
  outcome: ChargeOutcome | null;
  /** Whether it succeeded or was authorized. */
  paid: boolean;
  /** The payment intent it belongs to. */
  payment_intent: string | PaymentIntent | null;
  /** Identifier of the payment method charged. */
  payment_method: string | null;
  /** The payment method as it was; the details are under the key named by `type`. */
  payment_method_details: {
    /** Details of `ach_credit_transfer`. */
    ach_credit_transfer?: {
      /** Account number to transfer funds to. */
      account_number: string | null;
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** Routing number of the bank. */
      routing_number: string | null;
      /** BIC of the bank. */
      swift_code: string | null;
    };
    /** Details of `ach_debit`. */
    ach_debit?: {
      /** Type of entity that holds the account. */
      account_holder_type: 'company' | 'individual' | (string & {}) | null;
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** Two-letter country code. */
      country: string | null;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Last four digits. */
      last4: string | null;
      /** Routing number of the bank. */
      routing_number: string | null;
    };
    /** Details of `acss_debit`. */
    acss_debit?: {
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** When the account is debited, YYYY-MM-DD. */
      expected_debit_date?: string;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Institution number of the bank account. */
      institution_number: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the mandate used to make this payment. */
      mandate?: string;
      /** Transit number of the bank account. */
      transit_number: string | null;
    };
    /** Details of `affirm`. */
    affirm?: {
      /** ID of the location of the reader. */
      location?: string;
      /** ID of the reader this transaction was made on. */
      reader?: string;
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `afterpay_clearpay`. */
    afterpay_clearpay?: {
      /** ID under which Afterpay keeps the purchase. */
      order_id: string | null;
      /** Order identifier shown to the merchant. */
      reference: string | null;
    };
    /** Details of `alipay`. */
    alipay?: {
      /** Identifier of the buyer at the provider. */
      buyer_id?: string;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `alma`. */
    alma?: {
      /** Payment in installments. */
      installments?: {
        /** The number of installments. */
        count: number;
      };
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `amazon_pay`. */
    amazon_pay?: FundedTransactionDetails;
    /** Details of `au_becs_debit`. */
    au_becs_debit?: {
      /** Bank-State-Branch number of the bank account. */
      bsb_number: string | null;
      /** When the account is debited, YYYY-MM-DD. */
      expected_debit_date?: string;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the mandate used to make this payment. */
      mandate?: string;
    };
    /** Details of `bacs_debit`. */
    bacs_debit?: {
      /** When the account is debited, YYYY-MM-DD. */
      expected_debit_date?: string;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the mandate used to make this payment. */
      mandate: string | null;
      /** Sort code of the bank account. */
      sort_code: string | null;
    };
    /** Details of `bancontact`. */
    bancontact?: {
      /** Bank code of bank associated with the bank account. */
      bank_code: string | null;
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** Bank identifier code of the bank. */
      bic: string | null;
      /** The SEPA debit payment method made from it. */
      generated_sepa_debit: string | PaymentMethod | null;
      /** The mandate of the SEPA debit payment method made from it. */
      generated_sepa_debit_mandate: string | Mandate | null;
      /** Last four characters of the IBAN. */
      iban_last4: string | null;
      /** Language of the pages the customer sees. */
      preferred_language: 'de' | 'en' | 'fr' | 'nl' | (string & {}) | null;
      /** Name as the bank or wallet verified it. */
      verified_name: string | null;
    };
    /** Details of `billie`. */
    billie?: TransactionDetails;
    /** Details of `bizum`. */
    bizum?: WalletTransactionDetails;
    /** Details of `blik`. */
    blik?: {
      /** Identifier of the buyer at the provider. */
      buyer_id: string | null;
    };
    /** Details of `boleto`. */
    boleto?: {
      /** The tax ID of the customer. */
      tax_id: string;
    };
    /** The card, as numbers or a token. */
    card?: {
      /** Minor currency unit that the issuer reserved. */
      amount_authorized: number | null;
      /** Authorization code on the charge. */
      authorization_code: string | null;
      /** Card brand. */
      brand: string | null;
      /** When using manual capture, a future timestamp. */
      capture_before?: number;
      /** Check results by Card networks on Card address. */
      checks: CardChecks | null;
      /** Two-letter country code. */
      country: string | null;
      /** What the issuer says about the kind of card; only for some accounts. */
      description?: string | null;
      /** Electronic commerce indicator (ECI) of 3D Secure. */
      electronic_commerce_indicator: string | null;
      /** Month the card expires in, 1 to 12. */
      exp_month: number;
      /** Year the card expires in, four digits. */
      exp_year: number;
      /** Whether the money can be reserved for longer than usual. */
      extended_authorization?: {
        /** Whether the issuer and your account allow it. */
        status: 'disabled' | 'enabled' | (string & {});
      };
      /** The same for every payment method made from one account or card. */
      fingerprint?: string | null;
      /** Card funding type. */
      funding: string | null;
      /** Issuer identification number of the card. */
      iin?: string | null;
      /** Whether more money can be reserved later. */
      incremental_authorization?: CardFeatureStatus;
      /** Payment in installments. */
      installments: {
        /** Installment plan selected for the payment. */
        plan: CardInstallmentPlan | null;
      } | null;
      /** The name of the card's issuing bank. */
      issuer?: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the mandate. */
      mandate: string | Mandate | null;
      /** Whether the card was given by mail or phone. */
      moto?: boolean | null;
      /** Whether the payment can be captured in several parts. */
      multicapture?: CardFeatureStatus;
      /** Card brand whose network processed the payment. */
      network: string | null;
      /** The network token, if one was used. */
      network_token?: {
        /** Whether a network token was used. */
        used: boolean;
      } | null;
      /** Identifier of the transaction in the card network. */
      network_transaction_id: string | null;
      /** Whether more than the reserved amount can be captured. */
      overcapture?: {
        /** The maximum amount that can be captured. */
        maximum_amount_capturable: number;
        /** Whether the issuer and your account allow it. */
        status: 'available' | 'unavailable' | (string & {});
      };
      /** Status of a card based on the card issuer. */
      regulated_status: 'regulated' | 'unregulated' | (string & {}) | null;
      /** How the card was set up. */
      setup_credential_usage?: 'installment' | 'recurring' | 'unscheduled' | (string & {});
      /** How the stored card was used. */
      stored_credential_usage?: 'installment' | 'recurring' | 'unscheduled' | (string & {});
      /** 3D Secure by another provider, or its result. */
      three_d_secure: {
        /** How the bank authenticated the customer. */
        authentication_flow: 'challenge' | 'frictionless' | (string & {}) | null;
        /** The Electronic Commerce Indicator (ECI). */
        electronic_commerce_indicator: '01' | '02' | '05' | '06' | '07' | (string & {}) | null;
        /** The exemption requested through 3DS and accepted. */
        exemption_indicator: 'low_risk' | 'none' | (string & {}) | null;
        /** Whether the exemption from authentication was used. */
        exemption_indicator_applied?: boolean;
        /** The outcome of 3D Secure authentication. */
        result: 'attempt_acknowledged' | 'authenticated' | 'data_share_only' | 'exempted' | 'failed' | 'not_supported' | 'processing_error' | (string & {}) | null;
        /** Why 3D Secure succeeded or failed. */
        result_reason: 'abandoned' | 'bypassed' | 'canceled' | 'card_not_enrolled' | 'network_not_supported' | 'protocol_error' | 'rejected' | (string & {}) | null;
        /** Identifier of the transaction. */
        transaction_id: string | null;
        /** The version of 3D Secure that was used. */
        version: '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | (string & {}) | null;
      } | null;
      /** Transaction Link ID is a unique identifier. */
      transaction_link_id: string | null;
      /** Apple Pay, Google Pay or another wallet that held the card. */
      wallet: {
        /** Details of `amex_express_checkout`. */
        amex_express_checkout?: Record<string, never>;
        /** Details of `apple_pay`. */
        apple_pay?: Record<string, never>;
        /** The last four digits of the device account number. */
        dynamic_last4: string | null;
        /** Details of `google_pay`. */
        google_pay?: Record<string, never>;
        /** Details of `link`. */
        link?: {
          /** The funding source group code applied. */
          funding_source_group: string | null;
        };
        /** Details of `masterpass`. */
        masterpass?: WalletContactDetails;
        /** Details of `samsung_pay`. */
        samsung_pay?: Record<string, never>;
        /** The type of the card wallet. */
        type: WalletType;
        /** Details of `visa_checkout`. */
        visa_checkout?: WalletContactDetails;
      } | null;
    };
    /** Details of `card_present`. */
    card_present?: PaymentMethodDetailsCardPresent;
    /** Details of `cashapp`. */
    cashapp?: {
      /** Identifier of the buyer at the provider. */
      buyer_id: string | null;
      /** A public identifier for buyers using Cash App. */
      cashtag: string | null;
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `crypto`. */
    crypto?: {
      /** The wallet address of the customer. */
      buyer_address?: string;
      /** The blockchain network. */
      network?: 'base' | 'ethereum' | 'polygon' | 'solana' | 'sui' | 'tempo' | (string & {});
      /** Which cryptocurrency was paid with. */
      token_currency?: 'ousd' | 'phantom_cash' | 'usdc' | 'usdg' | 'usdp' | 'usdsui' | 'usdt' | (string & {});
      /** Identifies the payment on its blockchain. */
      transaction_hash?: string;
    };
    /** Details of `customer_balance`. */
    customer_balance?: Record<string, never>;
    /** Details of `eps`. */
    eps?: {
      /** The customer's bank. */
      bank: EpsBank | null;
      /** Name as the bank or wallet verified it. */
      verified_name: string | null;
    };
    /** Details of `fpx`. */
    fpx?: {
      /** Account holder type, if provided. */
      account_holder_type: 'company' | 'individual' | (string & {}) | null;
      /** The customer's bank. */
      bank: FpxBank;
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `giropay`. */
    giropay?: {
      /** Bank code of bank associated with the bank account. */
      bank_code: string | null;
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** Bank identifier code of the bank. */
      bic: string | null;
      /** Name as the bank or wallet verified it. */
      verified_name: string | null;
    };
    /** Details of `grabpay`. */
    grabpay?: TransactionDetails;
    /** Details of `ideal`. */
    ideal?: {
      /** The customer's bank. */
      bank: IdealBank | null;
      /** Bank identifier code of the bank. */
      bic: IdealBic | null;
      /** The SEPA debit payment method made from it. */
      generated_sepa_debit: string | PaymentMethod | null;
      /** The mandate of the SEPA debit payment method made from it. */
      generated_sepa_debit_mandate: string | Mandate | null;
      /** Last four characters of the IBAN. */
      iban_last4: string | null;
      /** Identifier of the transaction. */
      transaction_id: string | null;
      /** Name as the bank or wallet verified it. */
      verified_name: string | null;
    };
    /** Details of `interac_present`. */
    interac_present?: {
      /** Card brand. */
      brand: string | null;
      /** The cardholder name as read from the card. */
      cardholder_name: string | null;
      /** Two-letter country code. */
      country: string | null;
      /** What the issuer says about the kind of card; only for some accounts. */
      description?: string | null;
      /** Authorization response cryptogram. */
      emv_auth_data: string | null;
      /** Month the card expires in, 1 to 12. */
      exp_month: number;
      /** Year the card expires in, four digits. */
      exp_year: number;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Card funding type. */
      funding: string | null;
      /** The card that was made from it for later payments. */
      generated_card: string | null;
      /** Issuer identification number of the card. */
      iin?: string | null;
      /** The name of the card's issuing bank. */
      issuer?: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the location of the reader. */
      location?: string;
      /** Card brand whose network processed the payment. */
      network: string | null;
      /** Identifier of the transaction in the card network. */
      network_transaction_id: string | null;
      /** Languages in order of preference. */
      preferred_locales: string[] | null;
      /** How card details were read in this transaction. */
      read_method: 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | (string & {}) | null;
      /** ID of the reader this transaction was made on. */
      reader?: string;
      /** File ID of a receipt sent to the customer. */
      receipt: {
        /** The type of account being debited or credited. */
        account_type?: 'checking' | 'savings' | 'unknown' | (string & {});
        /** Cryptogram that the chip of the card made for the payment. */
        application_cryptogram: string | null;
        /** The Application Identifier. */
        application_preferred_name: string | null;
        /** Identifier for this transaction. */
        authorization_code: string | null;
        /** EMV tag 8A. */
        authorization_response_code: string | null;
        /** How the cardholder was verified. */
        cardholder_verification_method: string | null;
        /** Similar to the application_preferred_name. */
        dedicated_file_name: string | null;
        /** A 5-byte string that records the checks. */
        terminal_verification_results: string | null;
        /** An indication of which steps were completed. */
        transaction_status_information: string | null;
      } | null;
    };
    /** Details of `kakao_pay`. */
    kakao_pay?: WalletTransactionDetails;
    /** Details of `klarna`. */
    klarna?: {
      /** ID of the location of the reader. */
      location?: string;
      /** The payer details for this transaction. */
      payer_details: {
        /** The payer's address. */
        address: {
          /** Two-letter country code. */
          country: string | null;
        } | null;
      } | null;
      /** Klarna's product: pay later, now, over time or in installments. */
      payment_method_category: string | null;
      /** Language in which the customer is addressed. */
      preferred_locale: string | null;
      /** ID of the reader this transaction was made on. */
      reader?: string;
    };
    /** Details of `konbini`. */
    konbini?: {
      /** Where it was paid. */
      store: {
        /** The name of the convenience store chain. */
        chain: 'familymart' | 'lawson' | 'ministop' | 'seicomart' | (string & {}) | null;
      } | null;
    };
    /** Details of `kr_card`. */
    kr_card?: {
      /** The local credit or debit card brand. */
      brand: KrCardBrand | null;
      /** Identifier of the buyer at the provider. */
      buyer_id: string | null;
      /** Last four digits. */
      last4: string | null;
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `link`. */
    link?: {
      /** Two-letter country code. */
      country: string | null;
      /** The funding source group code applied. */
      funding_source_group?: string;
    };
    /** Details of `mb_way`. */
    mb_way?: Record<string, never>;
    /** Details of `mobilepay`. */
    mobilepay?: {
      /** Internal card details. */
      card: {
        /** Brand of the card used in the transaction. */
        brand: string | null;
        /** Two-letter country code. */
        country: string | null;
        /** Month the card expires in, 1 to 12. */
        exp_month: number | null;
        /** Year the card expires in, four digits. */
        exp_year: number | null;
        /** Last four digits. */
        last4: string | null;
      } | null;
    };
    /** Details of `multibanco`. */
    multibanco?: {
      /** Entity number that the customer pays to at a Multibanco machine. */
      entity: string | null;
      /** Number with which the customer pays at a Multibanco machine. */
      reference: string | null;
    };
    /** Details of `naver_pay`. */
    naver_pay?: WalletTransactionDetails;
    /** Details of `nz_bank_account`. */
    nz_bank_account?: {
      /** The name on the bank account. */
      account_holder_name: string | null;
      /** The numeric code for the bank account's bank. */
      bank_code: string;
      /** Which bank keeps the account. */
      bank_name: string;
      /** Code of the branch that keeps the account. */
      branch_code: string;
      /** When the account is debited, YYYY-MM-DD. */
      expected_debit_date?: string;
      /** Last four digits. */
      last4: string;
      /** The suffix of the bank account number. */
      suffix: string | null;
    };
    /** Details of `oxxo`. */
    oxxo?: {
      /** OXXO reference number. */
      number: string | null;
    };
    /** Details of `p24`. */
    p24?: {
      /** The customer's bank. */
      bank: P24Bank | null;
      /** Unique reference for this Przelewy24 payment. */
      reference: string | null;
      /** Name as the bank or wallet verified it. */
      verified_name: string | null;
    };
    /** Details of `pay_by_bank`. */
    pay_by_bank?: Record<string, never>;
    /** Details of `payco`. */
    payco?: WalletTransactionDetails;
    /** Details of `paynow`. */
    paynow?: {
      /** ID of the location of the reader. */
      location?: string;
      /** ID of the reader this transaction was made on. */
      reader?: string;
      /** Number of the payment at PayNow. */
      reference: string | null;
    };
    /** Details of `paypal`. */
    paypal?: {
      /** Two-letter country code. */
      country: string | null;
      /** Owner's email. */
      payer_email: string | null;
      /** PayPal account PayerID. */
      payer_id: string | null;
      /** Owner's full name. */
      payer_name: string | null;
      /** The level of protection offered as defined. */
      seller_protection: {
        /** Conditions that are covered for the transaction. */
        dispute_categories: ('fraudulent' | 'product_not_received' | (string & {}))[] | null;
        /** Whether the transaction is eligible. */
        status: 'eligible' | 'not_eligible' | 'partially_eligible' | (string & {});
      } | null;
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `paypay`. */
    paypay?: Record<string, never>;
    /** Details of `payto`. */
    payto?: {
      /** Bank-State-Branch number of the bank account. */
      bsb_number: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the mandate used to make this payment. */
      mandate?: string;
      /** The PayID alias for the bank account. */
      pay_id: string | null;
    };
    /** Details of `pix`. */
    pix?: {
      /** Unique transaction id generated by BCB. */
      bank_transaction_id?: string | null;
      /** The same for every payment method made from one account or card. */
      fingerprint?: string | null;
      /** ID of the mandate. */
      mandate?: string;
    };
    /** Details of `promptpay`. */
    promptpay?: {
      /** Bill reference generated by PromptPay. */
      reference: string | null;
    };
    /** Details of `revolut_pay`. */
    revolut_pay?: FundedTransactionDetails;
    /** Details of `samsung_pay`. */
    samsung_pay?: WalletTransactionDetails;
    /** Details of `satispay`. */
    satispay?: TransactionDetails;
    /** Details of `scalapay`. */
    scalapay?: TransactionDetails;
    /** Details of `sepa_credit_transfer`. */
    sepa_credit_transfer?: {
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** Bank identifier code of the bank. */
      bic: string | null;
      /** IBAN of the bank account to transfer funds to. */
      iban: string | null;
    };
    /** Details of `sepa_debit`. */
    sepa_debit?: {
      /** Bank code of bank associated with the bank account. */
      bank_code: string | null;
      /** Code of the branch that keeps the account. */
      branch_code: string | null;
      /** Two-letter country code. */
      country: string | null;
      /** When the account is debited, YYYY-MM-DD. */
      expected_debit_date?: string;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the mandate. */
      mandate: string | null;
    };
    /** Details of `sequra`. */
    sequra?: TransactionDetails;
    /** Details of `sofort`. */
    sofort?: {
      /** Bank code of bank associated with the bank account. */
      bank_code: string | null;
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** Bank identifier code of the bank. */
      bic: string | null;
      /** Two-letter country code. */
      country: string | null;
      /** The SEPA debit payment method made from it. */
      generated_sepa_debit: string | PaymentMethod | null;
      /** The mandate of the SEPA debit payment method made from it. */
      generated_sepa_debit_mandate: string | Mandate | null;
      /** Last four characters of the IBAN. */
      iban_last4: string | null;
      /** Language of the pages the customer sees. */
      preferred_language: PreferredLanguage | null;
      /** Name as the bank or wallet verified it. */
      verified_name: string | null;
    };
    /** Details of `stripe_account`. */
    stripe_account?: Record<string, never>;
    /** Details of `sunbit`. */
    sunbit?: TransactionDetails;
    /** Details of `swish`. */
    swish?: {
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Payer bank reference number for the payment. */
      payment_reference: string | null;
      /** Last four digits of the phone number that Swish confirmed. */
      verified_phone_last4: string | null;
    };
    /** Details of `twint`. */
    twint?: {
      /** ID of the mandate. */
      mandate?: string;
    };
    /** Which of the properties beside it has the details. */
    type: string;
    /** Details of `upi`. */
    upi?: {
      /** Customer's unique Virtual Payment Address. */
      vpa: string | null;
    };
    /** Details of `us_bank_account`. */
    us_bank_account?: {
      /** Account holder type: individual or company. */
      account_holder_type: 'company' | 'individual' | (string & {}) | null;
      /** Account type: checkings or savings. */
      account_type: 'checking' | 'savings' | (string & {}) | null;
      /** Which bank keeps the account. */
      bank_name: string | null;
      /** When the account is debited, YYYY-MM-DD. */
      expected_debit_date?: string;
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** Last four digits. */
      last4: string | null;
      /** ID of the mandate used to make this payment. */
      mandate?: string | Mandate;
      /** Reference number to locate ACH payments. */
      payment_reference: string | null;
      /** Routing number of the bank. */
      routing_number: string | null;
    };
    /** Details of `wechat`. */
    wechat?: Record<string, never>;
    /** Details of `wechat_pay`. */
    wechat_pay?: {
      /** The same for every payment method made from one account or card. */
      fingerprint: string | null;
      /** ID of the location of the reader. */
      location?: string;
      /** ID of the reader this transaction was made on. */
      reader?: string;
      /** Identifier of the transaction. */
      transaction_id: string | null;
    };
    /** Details of `zip`. */
    zip?: Record<string, never>;
  } | null;
  /** Amount and currency that the customer saw. */
  presentment_details?: PresentmentDetails;
  /** Options to configure Radar. */
  radar_options?: {
    /** ID of a Radar session. */
    session?: string;
  };
  /** E-mail address the receipt goes to. */
  receipt_email: string | null;
  /** Number on the receipt; null until one was sent. */
  receipt_number: string | null;
  /** Page that shows the receipt. */
  receipt_url: string | null;
  /** Whether all of it was refunded. */
  refunded: boolean;
  /** Refunds that have been applied to the charge. */
  refunds?: RefundList | null;
  /** The review that fraud rules opened for it. */
  review: string | Review | null;
  /** Where the goods are sent. */
  shipping: Shipping | null;
  /** Older form of the payment method. */
  source: Account | BankAccount | Card | Source | null;
  /** The transfer ID which created this charge. */
  source_transfer: string | Transfer | null;
  /** Text on the payer's bank statement, for charges other than cards. */
  statement_descriptor: string | null;
  /** End of the text on the statement of a card. */
  statement_descriptor_suffix: string | null;
  /** Where the charge stands. */
  status: 'failed' | 'pending' | 'succeeded' | (string & {});
  /** ID of the transfer to the `destination` account. */
  transfer?: string | Transfer;
  /** The connected account that receives the money. */
  transfer_data: TransferData | null;
  /** Your own name for the group of transfers it belongs to. */
  transfer_group: string | null;
}
/** What `expand` can fill in on a charge. */
export type ChargeExpandPath = 'application' | 'application_fee' | 'balance_transaction' | 'customer' | 'failure_balance_transaction' | 'on_behalf_of' | 'outcome.rule' | 'payment_intent' | 'refunds' | 'review' | 'source_transfer' | 'transfer' | 'transfer_data.destination' | (string & {});
/** Charges, a page at a time. */
export interface ChargeList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The charges of this page. */
  data: Charge[];
}
/** What `expand` can fill in on a list of charges. */
export type ChargeListExpandPath = 'data.application' | 'data.application_fee' | 'data.balance_transaction' | 'data.customer' | 'data.failure_balance_transaction' | 'data.on_behalf_of' | 'data.outcome.rule' | 'data.payment_intent' | 'data.refunds' | 'data.review' | 'data.source_transfer' | 'data.transfer' | 'data.transfer_data.destination' | (string & {});
/** How the networks and the fraud checks judged the charge. */
export interface ChargeOutcome {
  /** What to do with the declined card, for example `try_again_later`. */
  advice_code: 'confirm_card_data' | 'do_not_try_again' | 'try_again_later' | (string & {}) | null;
  /** Two-digit advice of the card network. */
  network_advice_code: string | null;
  /** Decline code of the card network. */
  network_decline_code: string | null;
  /** The decision of the card network, for example `approved_by_network`. */
  network_status: string | null;
  /** Why it was declined or blocked, for example `highest_risk_level`. */
  reason: string | null;
  /** How risky Stripe Radar takes the payment to be. */
  risk_level?: string;
  /** Risk from 0 to 100 by Stripe Radar. */
  risk_score?: number;
  /** The ID of the Radar rule that matched the payment, if applicable. */
  rule?: string | {
    /** Identifier. */
    id: string;
    /** The action taken on the payment. */
    action: string;
    /** The predicate to evaluate the payment against. */
    predicate: string;
  };
  /** The outcome in a sentence, for you and not for the payer. */
  seller_message: string | null;
  /** Kind of outcome, for example `authorized` or `issuer_declined`. */
  type: string;
}
/** Options of a bank debit. */
export interface CheckoutDebitOptionsParam {
  /** Additional fields for Mandate creation. */
  mandate_options?: BacsDebitMandateOptionsParam | undefined;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | 'off_session' | 'on_session' | (string & {})) | undefined;
  /** Date of the debit, YYYY-MM-DD. */
  target_date?: string | undefined;
}
/** The language of the page. */
export type CheckoutLocale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-GB' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hi-IN' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | (string & {});
/** Options of a payment method that can be captured later. */
export interface CheckoutManualCaptureOptionsParam {
  /** Whether the money is captured later. */
  capture_method?: ('manual' | (string & {})) | undefined;
}
/** Options of a payment method that can be captured later but not saved. */
export interface CheckoutOneTimeManualCaptureOptionsParam {
  /** Whether the money is captured later. */
  capture_method?: ('manual' | (string & {})) | undefined;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | (string & {})) | undefined;
}
/** Options of a payment method that cannot be saved. */
export interface CheckoutOneTimeOptionsParam {
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | (string & {})) | undefined;
}
/** Options of a payment method that can be captured later and saved. */
export interface CheckoutReusableManualCaptureOptionsParam {
  /** Whether the money is captured later. */
  capture_method?: ('manual' | (string & {})) | undefined;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | 'off_session' | (string & {})) | undefined;
}
/** Options of a payment method that can be saved. */
export interface CheckoutReusableOptionsParam {
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | 'off_session' | (string & {})) | undefined;
}
/** A payment page that Stripe hosts or embeds. */
export interface CheckoutSession {
  /** Identifier. */
  id: string;
  /** Always `checkout.session`. */
  object: "checkout.session";
  /** Settings for price localization with Adaptive Pricing. */
  adaptive_pricing: EnabledSetting | null;
  /** Settings for actions to take if this Checkout session expires. */
  after_expiration: {
    /** When set, configuration used to recover the Checkout session on expiry. */
    recovery: {
      /** Whether customers can enter promotion codes. */
      allow_promotion_codes: boolean;
      /** Whether it is on. */
      enabled: boolean;
      /** Unix seconds. */
      expires_at: number | null;
      /** Address. */
      url: string | null;
    } | null;
  } | null;
  /** Enables user redeemable promotion codes. */
  allow_promotion_codes: boolean | null;
  /** Types that are offered. */
  allowed_payment_method_types: string[] | null;
  /** Total of all items before discounts or taxes are applied. */
  amount_subtotal: number | null;
  /** Total of all items after discounts and taxes are applied. */
  amount_total: number | null;
  /** Whether Stripe calculates the taxes, and how that went. */
  automatic_tax: AutomaticTax;
  /** Whether Checkout should collect the customer's billing address. */
  billing_address_collection: 'auto' | 'required' | (string & {}) | null;
  /** Logo, colors and fonts of the page. */
  branding_settings?: {
    /** Color as hex code, such as #ffffff. */
    background_color: string;
    /** The border style for the Checkout session. */
    border_style: 'pill' | 'rectangular' | 'rounded' | (string & {});
    /** Color as hex code, such as #ffffff. */
    button_color: string;
    /** The display name shown on the Checkout session. */
    display_name: string;
    /** The font family for the Checkout session. */
    font_family: string;
    /** The icon for the Checkout session. */
    icon: BrandImage | null;
    /** The logo for the Checkout session. */
    logo: BrandImage | null;
  };
  /** Where customers go who leave the page by its back button. */
  cancel_url: string | null;
  /** A unique string to reference the Checkout session. */
  client_reference_id: string | null;
  /** The client secret of your Checkout session. */
  client_secret: string | null;
  /** Information about the customer collected within the Checkout session. */
  collected_information: {
    /** Customer's business name for this Checkout session. */
    business_name: string | null;
    /** Customer's individual name for this Checkout session. */
    individual_name: string | null;
    /** Shipping information for this Checkout session. */
    shipping_details: {
      /** Where the goods are sent. */
      address: Address;
      /** Customer name. */
      name: string;
    } | null;
  } | null;
  /** Results of `consent_collection` for this session. */
  consent: {
    /** Whether consent to promotions is asked for. */
    promotions: 'opt_in' | 'opt_out' | (string & {}) | null;
    /** Whether the terms of service must be accepted. */
    terms_of_service: 'accepted' | (string & {}) | null;
  } | null;
  /** Settings for the Checkout session to gather active consent from customers. */
  consent_collection: ConsentCollection | null;
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string | null;
  /** The conversion of the currency by Adaptive Pricing. */
  currency_conversion: {
    /** Minor currency unit. */
    amount_subtotal: number;
    /** Minor currency unit. */
    amount_total: number;
    /** Exchange rate used to convert source currency amounts. */
    fx_rate: string;
    /** Creation currency of the CheckoutSession before localization. */
    source_currency: string;
  } | null;
  /** Collect additional information from your customer using custom fields. */
  custom_fields: {
    /** The choices of a field of type `dropdown`. */
    dropdown?: {
      /** The value that pre-fills on the payment page. */
      default_value: string | null;
      /** The options available for the customer to select. */
      options: DropdownOption[];
      /** The option selected by the customer. */
      value: string | null;
    };
    /** String of your choice that your integration can use to reconcile this field. */
    key: string;
    /** What the customer reads beside the field. */
    label: CustomFieldLabel;
    /** Length and default of a field of type `numeric`. */
    numeric?: CheckoutSessionCustomFieldValue;
    /** Whether the customer may leave it empty. */
    optional: boolean;
    /** Length and default of a field of type `text`. */
    text?: CheckoutSessionCustomFieldValue;
    /** The type of the field. */
    type: 'dropdown' | 'numeric' | 'text' | (string & {});
  }[];
  /** Texts of your own that are shown on the page. */
  custom_text: CustomText;
  /** The ID of the customer for this Session. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Configure whether a Checkout session creates a Customer. */
  customer_creation: 'always' | 'if_required' | (string & {}) | null;
  /** The customer details including the customer's tax exempt status. */
  customer_details: {
    /** The customer's address after a completed Checkout session. */
    address: Address | null;
    /** The customer's business name after a completed Checkout session. */
    business_name: string | null;
    /** E-mail address. */
    email: string | null;
    /** The customer's individual name after a completed Checkout session. */
    individual_name: string | null;
    /** The customer's name after a completed Checkout session. */
    name: string | null;
    /** Phone number. */
    phone: string | null;
    /** The customer's tax exempt status after a completed Checkout session. */
    tax_exempt: 'exempt' | 'none' | 'reverse' | (string & {}) | null;
    /** The customer's tax IDs after a completed Checkout session. */
    tax_ids: {
      /** The type of the tax ID. */
      type: TaxIdType;
      /** The value of the tax ID. */
      value: string | null;
    }[] | null;
  } | null;
  /** The e-mail address of a customer that the session makes. */
  customer_email: string | null;
  /** Coupons and promotion codes attached to the Checkout session. */
  discounts: {
    /** Coupon attached to the Checkout session. */
    coupon: string | Coupon | null;
    /** Promotion code attached to the Checkout session. */
    promotion_code: string | PromotionCode | null;
  }[] | null;
  /** Types that are not offered. */
  excluded_payment_method_types?: string[];
  /** Unix seconds. */
  expires_at: number;
  /** The integration identifier for this Checkout session. */
  integration_identifier: string | null;
  /** ID of the invoice created by the Checkout session, if it exists. */
  invoice: string | Invoice | null;
  /** Details on the state of invoice creation for the Checkout session. */
  invoice_creation: {
    /** Whether invoice creation is enabled for the Checkout session. */
    enabled: boolean;
    /** What the invoice of the purchase contains. */
    invoice_data: InvoiceCreationInvoiceData;
  } | null;
  /** The line items purchased by the customer. */
  line_items?: LineItemList;
  /** False for test data. */
  livemode: boolean;
  /** The IETF language tag of the locale Checkout is displayed in. */
  locale: CheckoutLocale | null;
  /** Settings for Managed Payments for this Checkout session. */
  managed_payments: EnabledSetting | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The mode of the Checkout session. */
  mode: 'payment' | 'setup' | 'subscription' | (string & {});
  /** Which names the page asks for. */
  name_collection?: NameCollection;
  /** The optional items presented to the customer at checkout. */
  optional_items?: OptionalItem[] | null;
  /** Where the user is coming from. */
  origin_context: 'mobile_app' | 'web' | (string & {}) | null;
  /** The ID of the payment intent for Checkout session in `payment` mode. */
  payment_intent: string | PaymentIntent | null;
  /** The ID of the Payment Link that created this Session. */
  payment_link: string | PaymentLink | null;
  /** Configure whether a Checkout session should collect a payment method. */
  payment_method_collection: 'always' | 'if_required' | (string & {}) | null;
  /** Which configuration decides about the ways to pay. */
  payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetails | null;
  /** Options by type of payment method. */
  payment_method_options: {
    /** Options of `acss_debit`. */
    acss_debit?: {
      /** ISO 4217 code, lower case. */
      currency?: 'cad' | 'usd' | (string & {});
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: AcssDebitMandateOptions;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
      /** Date of the debit, YYYY-MM-DD. */
      target_date?: string;
      /** Bank account verification method. */
      verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
    };
    /** Options of `affirm`. */
    affirm?: OneTimeManualCaptureOptions;
    /** Options of `afterpay_clearpay`. */
    afterpay_clearpay?: OneTimeManualCaptureOptions;
    /** Options of `alipay`. */
    alipay?: OneTimeOptions;
    /** Options of `alma`. */
    alma?: ManualCaptureOptions;
    /** Options of `amazon_pay`. */
    amazon_pay?: ReusableManualCaptureOptions;
    /** Options of `au_becs_debit`. */
    au_becs_debit?: {
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | (string & {});
      /** Date of the debit, YYYY-MM-DD. */
      target_date?: string;
    };
    /** Options of `bacs_debit`. */
    bacs_debit?: MandateDebitOptions;
    /** Options of `bancontact`. */
    bancontact?: ReusableOptions;
    /** Options of `billie`. */
    billie?: ManualCaptureOptions;
    /** Options of `boleto`. */
    boleto?: {
      /** Days until it expires. */
      expires_after_days: number;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
    };
    /** The card, as numbers or a token. */
    card?: {
      /** Whether the money is captured later. */
      capture_method?: 'manual' | (string & {});
      /** Payment in installments. */
      installments?: {
        /** Whether installments are offered. */
        enabled?: boolean;
      };
      /** Whether a longer authorization is asked for. */
      request_extended_authorization?: 'if_available' | 'never' | (string & {});
      /** Whether a higher authorization later is asked for. */
      request_incremental_authorization?: 'if_available' | 'never' | (string & {});
      /** Whether several captures are asked for. */
      request_multicapture?: 'if_available' | 'never' | (string & {});
      /** Whether capturing more than authorized is asked for. */
      request_overcapture?: 'if_available' | 'never' | (string & {});
      /** When 3D Secure is asked for; Stripe decides by default. */
      request_three_d_secure: 'any' | 'automatic' | 'challenge' | (string & {});
      /** Which cards are refused. */
      restrictions?: {
        /** The card brands to block. */
        brands_blocked?: ('american_express' | 'discover_global_network' | 'mastercard' | 'visa' | (string & {}))[];
        /** Card funding types to block. */
        funding_types_blocked?: ('credit' | 'debit' | 'prepaid' | (string & {}))[];
      };
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
      /** Text about a card payment on statements. */
      statement_descriptor_suffix_kana?: string;
      /** Text about a card payment on statements. */
      statement_descriptor_suffix_kanji?: string;
    };
    /** Options of `cashapp`. */
    cashapp?: OneTimeManualCaptureOptions;
    /** Options of `customer_balance`. */
    customer_balance?: CustomerBalanceOptions;
    /** Options of `eps`. */
    eps?: OneTimeOptions;
    /** Options of `fpx`. */
    fpx?: OneTimeOptions;
    /** Options of `giropay`. */
    giropay?: OneTimeOptions;
    /** Options of `grabpay`. */
    grabpay?: OneTimeOptions;
    /** Options of `ideal`. */
    ideal?: OneTimeOptions;
    /** Options of `kakao_pay`. */
    kakao_pay?: ReusableManualCaptureOptions;
    /** Options of `klarna`. */
    klarna?: OnSessionManualCaptureOptions;
    /** Options of `konbini`. */
    konbini?: {
      /** Days until it expires. */
      expires_after_days: number | null;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | (string & {});
    };
    /** Options of `kr_card`. */
    kr_card?: ReusableManualCaptureOptions;
    /** Options of `link`. */
    link?: ReusableManualCaptureOptions;
    /** Options of `mobilepay`. */
    mobilepay?: OneTimeManualCaptureOptions;
    /** Options of `multibanco`. */
    multibanco?: OneTimeOptions;
    /** Options of `naver_pay`. */
    naver_pay?: ReusableManualCaptureOptions;
    /** Options of `oxxo`. */
    oxxo?: {
      /** Days until it expires. */
      expires_after_days: number;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | (string & {});
    };
    /** Options of `p24`. */
    p24?: OneTimeOptions;
    /** Options of `payco`. */
    payco?: OneTimeManualCaptureOptions;
    /** Options of `paynow`. */
    paynow?: OneTimeOptions;
    /** Options of `paypal`. */
    paypal?: PaypalOptions;
    /** Options of `payto`. */
    payto?: {
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: PaytoMandateOptions;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | 'off_session' | (string & {});
    };
    /** Options of `pix`. */
    pix?: {
      /** If the amount includes the IOF tax. */
      amount_includes_iof?: 'always' | 'never' | (string & {});
      /** Seconds until it expires. */
      expires_after_seconds: number | null;
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: PixMandateOptions;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | 'off_session' | (string & {});
    };
    /** Options of `revolut_pay`. */
    revolut_pay?: ReusableManualCaptureOptions;
    /** Options of `samsung_pay`. */
    samsung_pay?: OneTimeManualCaptureOptions;
    /** Options of `satispay`. */
    satispay?: ManualCaptureOptions;
    /** Options of `scalapay`. */
    scalapay?: ManualCaptureOptions;
    /** Options of `sepa_debit`. */
    sepa_debit?: MandateDebitOptions;
    /** Options of `sequra`. */
    sequra?: ManualCaptureOptions;
    /** Options of `sofort`. */
    sofort?: OneTimeOptions;
    /** Options of `sunbit`. */
    sunbit?: OneTimeManualCaptureOptions;
    /** Options of `swish`. */
    swish?: {
      /** The order reference that will be displayed. */
      reference: string | null;
    };
    /** Options of `twint`. */
    twint?: ReusableOptions;
    /** Options of `upi`. */
    upi?: {
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: {
        /** Amount to be charged for future payments. */
        amount: number | null;
        /** One of `fixed` or `maximum`. */
        amount_type: 'fixed' | 'maximum' | (string & {}) | null;
        /** A description of the mandate or subscription. */
        description: string | null;
        /** Unix seconds. */
        end_date: number | null;
      };
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
    };
    /** Options of `us_bank_account`. */
    us_bank_account?: {
      /** How the customer links the bank account, and what is read from it. */
      financial_connections?: UsBankAccountFinancialConnections;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
      /** Date of the debit, YYYY-MM-DD. */
      target_date?: string;
      /** Bank account verification method. */
      verification_method?: 'automatic' | 'instant' | (string & {});
    };
    /** Options of `wechat_pay`. */
    wechat_pay?: {
      /** The app ID registered with WeChat Pay. */
      app_id: string | null;
      /** Where the customer pays: `android`, `ios` or `web`. */
      client: 'android' | 'ios' | 'web' | (string & {}) | null;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: 'none' | (string & {});
    };
  } | null;
  /** Types that are offered. */
  payment_method_types: string[];
  /** The payment status of the Checkout session. */
  payment_status: 'no_payment_required' | 'paid' | 'unpaid' | (string & {});
  /** Who may change what, the server or the client. */
  permissions: {
    /** Which entity is allowed to update the shipping details. */
    update_shipping_details: 'client_only' | 'server_only' | (string & {}) | null;
  } | null;
  /** Whether the page asks for a phone number. */
  phone_number_collection?: EnabledSetting;
  /** Amount and currency that the customer saw. */
  presentment_details?: PresentmentDetails;
  /** The ID of the original expired Checkout session. */
  recovered_from: string | null;
  /** This parameter applies to `ui_mode: embedded_page`. */
  redirect_on_completion?: 'always' | 'if_required' | 'never' | (string & {});
  /** Where the customer is sent back to. */
  return_url?: string;
  /** Controls saved payment method settings for the session. */
  saved_payment_method_options: {
    /** Uses the `allow_redisplay` value of each saved payment method. */
    allow_redisplay_filters: ('always' | 'limited' | 'unspecified' | (string & {}))[] | null;
    /** Whether saved payment methods can be removed. */
    payment_method_remove: 'disabled' | 'enabled' | (string & {}) | null;
    /** Whether saving a payment method is offered. */
    payment_method_save: 'disabled' | 'enabled' | (string & {}) | null;
  } | null;
  /** The ID of the setup intent for Checkout session in `setup` mode. */
  setup_intent: string | SetupIntent | null;
  /** Settings for Checkout to collect a shipping address from a customer. */
  shipping_address_collection: ShippingAddressCollection | null;
  /** The details of the customer cost of shipping. */
  shipping_cost: ShippingCost | null;
  /** The shipping rate options applied to this Session. */
  shipping_options: ShippingOption[];
  /** The status of the Checkout session. */
  status: 'complete' | 'expired' | 'open' | (string & {}) | null;
  /** Which action the button names. */
  submit_type: 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | (string & {}) | null;
  /** The ID of the Subscription for Checkout session in `subscription` mode. */
  subscription: string | Subscription | null;
  /** Where customers go after they have paid. */
  success_url: string | null;
  /** Whether the page asks for a tax ID. */
  tax_id_collection?: TaxIdCollection;
  /** Tax and discount details for the computed total amount. */
  total_details: TotalDetails | null;
  /** The UI mode of the Session. */
  ui_mode: 'elements' | 'embedded_page' | 'form' | 'hosted_page' | (string & {}) | null;
  /** The URL to the Checkout session. */
  url: string | null;
  /** Wallet-specific configuration for this Checkout session. */
  wallet_options: {
    /** Options of `link`. */
    link?: {
      /** Whether Checkout should display Link. */
      display?: 'auto' | 'never' | (string & {});
    };
  } | null;
}
/** What the customer entered into a text or numeric field, and the length it may have. */
export interface CheckoutSessionCustomFieldValue {
  /** The value that pre-fills the field. */
  default_value: string | null;
  /** The maximum character length constraint. */
  maximum_length: number | null;
  /** The minimum character length requirement. */
  minimum_length: number | null;
  /** The value entered by the customer. */
  value: string | null;
}
/** What `expand` can fill in on a checkout session. */
export type CheckoutSessionExpandPath = 'customer' | 'invoice' | 'line_items' | 'payment_intent' | 'payment_link' | 'setup_intent' | 'shipping_cost.shipping_rate' | 'subscription' | (string & {});
/** Checkout sessions, a page at a time. */
export interface CheckoutSessionList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The checkout sessions of this page. */
  data: CheckoutSession[];
}
/** What `expand` can fill in on a list of checkout sessions. */
export type CheckoutSessionListExpandPath = 'data.customer' | 'data.invoice' | 'data.line_items' | 'data.payment_intent' | 'data.payment_link' | 'data.setup_intent' | 'data.shipping_cost.shipping_rate' | 'data.subscription' | (string & {});
/** Which configuration decides about the ways to pay. */
export interface CheckoutSessionPaymentMethodConfigurationDetails {
  /** Identifier. */
  id: string;
  /** ID of the parent payment method configuration used. */
  parent: string | null;
}
/** When, where and with what a declaration was made. */
export interface CompanyDeclaration {
  /** Unix seconds. */
  date: number | null;
  /** IP address of the browser. */
  ip: string | null;
  /** User agent of the browser. */
  user_agent: string | null;
}
/** Evidence for a dispute about compliance with the rules of a card network. */
export interface ComplianceEvidenceParam {
  /** A field acknowledging the fee incurred. */
  fee_acknowledged?: boolean | undefined;
}
/** What `confirmPaymentIntent` sends. */
export interface ConfirmPaymentIntentBody {
  /** Payment method ID (e.g., "pm_...") or token. */
  payment_method?: string | undefined;
  /** URL to redirect after payment completion. Stripe answers 400 without it where automatic payment methods allow redirects (the default). */
  return_url?: string | undefined;
  /** The list of payment method types allowed for use with this payment. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** Industry-specific information about the amount. An empty string or null clears it. */
  amount_details?: (AmountDetailsParam | "" | null) | undefined;
  /** Amount in the minor currency unit. */
  amount_to_confirm?: number | undefined;
  /** Whether the money is captured later. */
  capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
  /** ID of the ConfirmationToken used to confirm this payment intent. */
  confirmation_token?: string | undefined;
  /** Whether to fail the payment attempt if the payment intent transitions into `requires_action`. */
  error_on_requires_action?: boolean | undefined;
  /** The list of payment method types to exclude from use with this payment. An empty string or null clears it. */
  excluded_payment_method_types?: (ExcludedPaymentMethodType[] | "" | null) | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** ID of the mandate that's used for this payment. */
  mandate?: string | undefined;
  /** How and when the customer agreed to the mandate. An empty string or null clears it. */
  mandate_data?: (ConfirmSetupIntentMandateDataParam | "" | null) | undefined;
  /** Whether the customer is absent while the payment is attempted. */
  off_session?: (('one_off' | 'recurring' | (string & {})) | boolean) | undefined;
  /** Industry-specific information about the charge. An empty string or null clears it. */
  payment_details?: (PaymentDetailsParam | "" | null) | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment method-specific configuration for this payment intent. */
  payment_method_options?: PaymentIntentPaymentMethodOptionsParam | undefined;
  /** Options to configure Radar. */
  radar_options?: RadarOptionsParam | undefined;
  /** Email address that the receipt for the resulting payment will be sent to. An empty string or null clears it. */
  receipt_email?: (string | null) | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('off_session' | 'on_session' | (string & {})) | null) | undefined;
  /** Shipping information for this payment intent. An empty string or null clears it. */
  shipping?: (PaymentIntentShippingParam | "" | null) | undefined;
  /** Whether Stripe.js or a mobile SDK handles the next actions. */
  use_stripe_sdk?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
  /** The list of payment method types allowed for use with this payment. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** Industry-specific information about the amount. An empty string or null clears it. */
  amount_details?: (AmountDetailsParam | "" | null) | undefined;
  /** Amount in the minor currency unit. */
  amount_to_confirm?: number | undefined;
  /** Whether the money is captured later. */
  capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
  /** ID of the ConfirmationToken used to confirm this payment intent. */
  confirmation_token?: string | undefined;
  /** Whether to fail the payment attempt if the payment intent transitions into `requires_action`. */
  error_on_requires_action?: boolean | undefined;
  /** The list of payment method types to exclude from use with this payment. An empty string or null clears it. */
  excluded_payment_method_types?: (ExcludedPaymentMethodType[] | "" | null) | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** ID of the mandate that's used for this payment. */
  mandate?: string | undefined;
  /** How and when the customer agreed to the mandate. An empty string or null clears it. */
  mandate_data?: (ConfirmSetupIntentMandateDataParam | "" | null) | undefined;
  /** Whether the customer is absent while the payment is attempted. */
  off_session?: (('one_off' | 'recurring' | (string & {})) | boolean) | undefined;
  /** Industry-specific information about the charge. An empty string or null clears it. */
  payment_details?: (PaymentDetailsParam | "" | null) | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment method-specific configuration for this payment intent. */
  payment_method_options?: PaymentIntentPaymentMethodOptionsParam | undefined;
  /** Options to configure Radar. */
  radar_options?: RadarOptionsParam | undefined;
  /** Email address that the receipt for the resulting payment will be sent to. An empty string or null clears it. */
  receipt_email?: (string | null) | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('off_session' | 'on_session' | (string & {})) | null) | undefined;
  /** Shipping information for this payment intent. An empty string or null clears it. */
  shipping?: (PaymentIntentShippingParam | "" | null) | undefined;
  /** Whether Stripe.js or a mobile SDK handles the next actions. */
  use_stripe_sdk?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
}
/** How and when the customer agreed to the mandate. */
export interface ConfirmSetupIntentMandateDataParam {
  /** Details about the customer acceptance of the Mandate. */
  customer_acceptance?: {
    /** When the customer accepted it, Unix seconds. */
    accepted_at?: number | undefined;
    /** Only for `offline`. */
    offline?: Record<string, never> | undefined;
    /** Only for `online`. */
    online?: {
      /** IP address of the customer. */
      ip_address?: string | undefined;
      /** User agent of the browser. */
      user_agent?: string | undefined;
    } | undefined;
    /** How the customer agreed: `online` or `offline`. */
    type: 'offline' | 'online' | (string & {});
  } | undefined;
}
/** The account that issues or is liable: your own or a connected one. */
export interface ConnectAccountParam {
  /** The connected account being referenced. */
  account?: string | undefined;
  /** Type of the account referenced in the request. */
  type: 'account' | 'self' | (string & {});
}
/** The account that issues an invoice or is liable for its tax. */
export interface ConnectAccountReference {
  /** The connected account, when that is the type. */
  account?: string | Account;
  /** Whether it is your own account or a connected one. */
  type: 'account' | 'self' | (string & {});
}
/** Money that covers the negative balance of a connected account. */
export interface ConnectCollectionTransfer {
  /** Identifier. */
  id: string;
  /** Always `connect_collection_transfer`. */
  object: "connect_collection_transfer";
}
/** What the customer is asked to agree to. */
export interface ConsentCollection {
  /** How the agreement to reuse is shown. */
  payment_method_reuse_agreement: {
    /** Whether Stripe's text about reuse is shown (`auto`) or `hidden`. */
    position: 'auto' | 'hidden' | (string & {});
  } | null;
  /** Whether consent to promotions is asked for. */
  promotions: 'auto' | 'none' | (string & {}) | null;
  /** Whether the terms of service must be accepted. */
  terms_of_service: 'none' | 'required' | (string & {}) | null;
}
/** What the customer is asked to agree to. */
export interface ConsentCollectionParam {
  /** How the agreement to reuse is shown. */
  payment_method_reuse_agreement?: {
    /** Whether Stripe's text about reuse is shown (`auto`) or `hidden`. */
    position: 'auto' | 'hidden' | (string & {});
  } | undefined;
  /** Whether consent to promotions is asked for. */
  promotions?: ('auto' | 'none' | (string & {})) | undefined;
  /** Whether the terms of service must be accepted. */
  terms_of_service?: ('none' | 'required' | (string & {})) | undefined;
}
/** The amount or percentage of a discount. */
export interface Coupon {
  /** Identifier. */
  id: string;
  /** Always `coupon`. */
  object: "coupon";
  /** Minor currency unit of `currency`. */
  amount_off: number | null;
  /** The products that it reduces. */
  applies_to?: {
    /** Product IDs this coupon applies to. */
    products: string[];
  };
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code of `amount_off`, lower case; null for a percentage. */
  currency: string | null;
  /** Amounts in other currencies. */
  currency_options?: {
    [key: string]: {
      /** Minor currency unit. */
      amount_off: number;
    };
  };
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** How long a discount by it lasts. */
  duration: 'forever' | 'once' | 'repeating' | (string & {});
  /** Months it lasts when `duration` is `repeating`. */
  duration_in_months: number | null;
  /** False for test data. */
  livemode: boolean;
  /** How often it can be used in all; null for no limit. */
  max_redemptions: number | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Name shown to customers. */
  name: string | null;
  /** Percentage, such as 25.5. */
  percent_off: number | null;
  /** Unix seconds. */
  redeem_by: number | null;
  /** How often it was used. */
  times_redeemed: number;
  /** Whether it can still be used. */
  valid: boolean;
}
/** What `expand` can fill in on a coupon. */
export type CouponExpandPath = 'applies_to' | (string & {});
/** Coupons, a page at a time. */
export interface CouponList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The coupons of this page. */
  data: Coupon[];
}
/** What `expand` can fill in on a list of coupons. */
export type CouponListExpandPath = 'data.applies_to' | (string & {});
/** What lowers the price, by coupon or by promotion code. */
export interface CouponOrPromotionCodeParam {
  /** The ID of the coupon to apply to this Session. */
  coupon?: string | undefined;
  /** The ID of a promotion code to apply. */
  promotion_code?: string | undefined;
}
/** The coupon that the discount comes from. */
export interface CouponReference {
  /** If promotion `type` is `coupon`, the coupon for this promotion. */
  coupon: string | Coupon | null;
  /** The type of promotion. */
  type: 'coupon' | (string & {});
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
  /** Minor currency unit; negative is credit for the next invoice. */
  balance?: number | undefined;
  /** The customer's business name. An empty string or null clears it. */
  business_name?: (string | null) | undefined;
  /** Balance information and default balance settings for this customer. */
  cash_balance?: CashBalanceParam | undefined;
  /** The customer's full name. An empty string or null clears it. */
  individual_name?: (string | null) | undefined;
  /** The prefix for the customer used to generate unique invoice numbers. */
  invoice_prefix?: string | undefined;
  /** The sequence to be used on the customer's next invoice. */
  next_invoice_sequence?: number | undefined;
  /** Token of a card or bank account, which is attached and becomes the default. */
  source?: string | undefined;
  /** Tax details about the customer. */
  tax?: {
    /** IP address of the customer. An empty string or null clears it. */
    ip_address?: (string | null) | undefined;
    /** A flag that indicates when Stripe should validate the customer tax location. */
    validate_location?: ('deferred' | 'immediately' | (string & {})) | undefined;
  } | undefined;
  /** The customer's tax IDs. */
  tax_id_data?: TaxIdParam[] | undefined;
  /** Whether Stripe checks the card or the account before it is saved. */
  validate?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CustomerExpandPath[] | undefined;
}
/** Parameters of `createInvoice`. */
export type CreateInvoiceParams = {
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
  /** The account tax IDs associated with the invoice. An empty string or null clears it. */
  account_tax_ids?: (string[] | "" | null) | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** Settings for automatic tax lookup for this invoice. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** The time when this invoice should be scheduled to finalize (up to 5 years in the future). */
  automatically_finalizes_at?: number | undefined;
  /** Up to 4 custom fields to be displayed on the invoice. An empty string or null clears it. */
  custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
  /** ID of the default payment method for the invoice. */
  default_payment_method?: string | undefined;
  /** ID of the default payment source for the invoice. */
  default_source?: string | undefined;
  /** IDs of tax rates that apply by default. */
  default_tax_rates?: string[] | undefined;
  /** The coupons and promotion codes to redeem into discounts for the invoice. An empty string or null clears it. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** The date when this invoice is in effect. */
  effective_at?: number | undefined;
  /** Footer to be displayed on the invoice. */
  footer?: string | undefined;
  /** The connected account that issues the invoice. */
  issuer?: ConnectAccountParam | undefined;
  /** Set the number for this invoice. */
  number?: string | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: string | undefined;
  /** Configuration settings for the payment intent that is generated when the invoice is finalized. */
  payment_settings?: InvoicePaymentSettingsParam | undefined;
  /** How invoices look. */
  rendering?: RenderingParam | undefined;
  /** Settings for the cost of shipping for this invoice. */
  shipping_cost?: ShippingRateParam | undefined;
  /** Shipping details for the invoice. */
  shipping_details?: ShippingDetailsParam | undefined;
  /** Extra information about a charge for the customer's credit card statement. */
  statement_descriptor?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: TransferDataParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
} & ({
  /** Not together with `from_invoice`. */
  customer?: never | undefined;
  /** Not together with `from_invoice`. */
  customer_account?: never | undefined;
  /** The finalized invoice that this one revises, for the same customer; instead of customer. */
  from_invoice: {
    /** The relation between the new invoice and the original invoice. */
    action: 'revision' | (string & {});
    /** The `id` of the invoice that will be cloned. */
    invoice: string;
  };
} | {
  /** Not together with `customer_account`. */
  customer?: never | undefined;
  /** ID of the account that represents the customer, instead of customer. */
  customer_account: string;
  /** Not together with `customer_account`. */
  from_invoice?: never | undefined;
} | {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer: string;
  /** Not together with `customer`. */
  customer_account?: never | undefined;
  /** Not together with `customer`. */
  from_invoice?: never | undefined;
});
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
  /** The list of payment method types allowed for use with this payment. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** Industry-specific information about the amount. */
  amount_details?: AmountDetailsParam | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** Whether we can confirm this payment intent automatically. */
  confirmation_method?: ('automatic' | 'manual' | (string & {})) | undefined;
  /** ID of the ConfirmationToken used to confirm this payment intent. */
  confirmation_token?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Whether to fail the payment attempt if the payment intent transitions into `requires_action`. */
  error_on_requires_action?: boolean | undefined;
  /** The list of payment method types to exclude from use with this payment. */
  excluded_payment_method_types?: ExcludedPaymentMethodType[] | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** ID of the mandate that's used for this payment. */
  mandate?: string | undefined;
  /** Details about the Mandate to create. An empty string or null clears it. */
  mandate_data?: (CreateSetupIntentMandateDataParam | "" | null) | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: string | undefined;
  /** Industry-specific information about the charge. */
  payment_details?: PaymentDetailsParam | undefined;
  /** The ID of the payment method configuration to use with this payment intent. */
  payment_method_configuration?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment method-specific configuration for this payment intent. */
  payment_method_options?: PaymentIntentPaymentMethodOptionsParam | undefined;
  /** Options to configure Radar. */
  radar_options?: RadarOptionsParam | undefined;
  /** Shipping information for this payment intent. */
  shipping?: PaymentIntentShippingParam | undefined;
  /** The connected account that receives the money. */
  transfer_data?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** An arbitrary string attached to the transfer. */
    description?: string | undefined;
    /** The connected account that receives the money. */
    destination: string;
    /** Key-value pairs stored with it. An empty string or null clears it. */
    metadata?: ({
      [key: string]: string | null;
    } | "" | null) | undefined;
    /** The data with which to populate the destination payment. */
    payment_data?: TransferPaymentDataParam | undefined;
  } | undefined;
  /** A string that identifies the resulting payment as part of a group. */
  transfer_group?: string | undefined;
  /** Whether Stripe.js or a mobile SDK handles the next actions. */
  use_stripe_sdk?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
  /** The list of payment method types allowed for use with this payment. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** Industry-specific information about the amount. */
  amount_details?: AmountDetailsParam | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** Whether we can confirm this payment intent automatically. */
  confirmation_method?: ('automatic' | 'manual' | (string & {})) | undefined;
  /** ID of the ConfirmationToken used to confirm this payment intent. */
  confirmation_token?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Whether to fail the payment attempt if the payment intent transitions into `requires_action`. */
  error_on_requires_action?: boolean | undefined;
  /** The list of payment method types to exclude from use with this payment. */
  excluded_payment_method_types?: ExcludedPaymentMethodType[] | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** ID of the mandate that's used for this payment. */
  mandate?: string | undefined;
  /** Details about the Mandate to create. An empty string or null clears it. */
  mandate_data?: (CreateSetupIntentMandateDataParam | "" | null) | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: string | undefined;
  /** Industry-specific information about the charge. */
  payment_details?: PaymentDetailsParam | undefined;
  /** The ID of the payment method configuration to use with this payment intent. */
  payment_method_configuration?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment method-specific configuration for this payment intent. */
  payment_method_options?: PaymentIntentPaymentMethodOptionsParam | undefined;
  /** Options to configure Radar. */
  radar_options?: RadarOptionsParam | undefined;
  /** Shipping information for this payment intent. */
  shipping?: PaymentIntentShippingParam | undefined;
  /** The connected account that receives the money. */
  transfer_data?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** An arbitrary string attached to the transfer. */
    description?: string | undefined;
    /** The connected account that receives the money. */
    destination: string;
    /** Key-value pairs stored with it. An empty string or null clears it. */
    metadata?: ({
      [key: string]: string | null;
    } | "" | null) | undefined;
    /** The data with which to populate the destination payment. */
    payment_data?: TransferPaymentDataParam | undefined;
  } | undefined;
  /** A string that identifies the resulting payment as part of a group. */
  transfer_group?: string | undefined;
  /** Whether Stripe.js or a mobile SDK handles the next actions. */
  use_stripe_sdk?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
    /** ID of the meter that counts the usage. Needs recurring_interval. */
    meter?: string | undefined;
    /** Whether a quantity is billed or the usage of a meter. Needs recurring_interval. */
    usage_type?: ('licensed' | 'metered' | (string & {})) | undefined;
    /** Days of trial for subscriptions with trial_from_plan. Needs recurring_interval. */
    trial_period_days?: number | undefined;
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
  /** Whether the price can be used for new purchases. */
  active?: boolean | undefined;
  /** Whether a unit has one amount (per_unit, the default) or one that depends on the quantity (tiered). */
  billing_scheme?: ('per_unit' | 'tiered' | (string & {})) | undefined;
  /** Prices defined in each available currency option. */
  currency_options?: {
    [key: string]: CurrencyOptionsParam;
  } | undefined;
  /** An amount that the customer chooses. */
  custom_unit_amount?: CustomUnitAmountParam | undefined;
  /** The product to create for this price, instead of product. */
  product_data?: {
    /** The identifier for the product. */
    id?: string | undefined;
    /** Whether the product is currently available for purchase. */
    active?: boolean | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The product's name, meant to be displayable to the customer. */
    name: string;
    /** Text on the bank statement. */
    statement_descriptor?: string | undefined;
    /** A tax code ID. */
    tax_code?: string | undefined;
    /** Tax code and place of performance. */
    tax_details?: TaxDetailsParam | undefined;
    /** A label that represents units of this product. */
    unit_label?: string | undefined;
  } | undefined;
  /** What a unit costs in each range of quantities, instead of unit_amount. Needs billing_scheme "tiered" and tiers_mode. */
  tiers?: CurrencyOptionsTierParam[] | undefined;
  /** Whether each unit costs what its own tier says (graduated) or all what the tier of the last one says (volume). */
  tiers_mode?: ('graduated' | 'volume' | (string & {})) | undefined;
  /** Whether the lookup key is taken from the price that has it. */
  transfer_lookup_key?: boolean | undefined;
  /** Apply a transformation to the reported usage or set quantity before computing the billed price. */
  transform_quantity?: {
    /** Divide usage by this number. */
    divide_by: number;
    /** After division, either round the result `up` or `down`. */
    round: 'down' | 'up' | (string & {});
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PriceExpandPath[] | undefined;
}
/** Parameters of `createPrice`. */
export type CreatePriceParams = {
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
  /** ID of the meter that counts the usage. Needs recurring_interval. */
  recurring_meter?: string | undefined;
  /** Whether a quantity is billed or the usage of a meter. Needs recurring_interval. */
  recurring_usage_type?: ('licensed' | 'metered' | (string & {})) | undefined;
  /** Days of trial for subscriptions with trial_from_plan. Needs recurring_interval. */
  recurring_trial_period_days?: number | undefined;
  /** Your own name for the price, never shown to customers. */
  nickname?: string | undefined;
  /** Your own name to find the price by. */
  lookup_key?: string | undefined;
  /** Whether tax is part of the amount; fixed once it is inclusive or exclusive. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Whether the price can be used for new purchases. */
  active?: boolean | undefined;
  /** Whether a unit has one amount (per_unit, the default) or one that depends on the quantity (tiered). */
  billing_scheme?: ('per_unit' | 'tiered' | (string & {})) | undefined;
  /** Prices defined in each available currency option. */
  currency_options?: {
    [key: string]: CurrencyOptionsParam;
  } | undefined;
  /** Whether each unit costs what its own tier says (graduated) or all what the tier of the last one says (volume). */
  tiers_mode?: ('graduated' | 'volume' | (string & {})) | undefined;
  /** Whether the lookup key is taken from the price that has it. */
  transfer_lookup_key?: boolean | undefined;
  /** Apply a transformation to the reported usage or set quantity before computing the billed price. */
  transform_quantity?: {
    /** Divide usage by this number. */
    divide_by: number;
    /** After division, either round the result `up` or `down`. */
    round: 'down' | 'up' | (string & {});
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PriceExpandPath[] | undefined;
} & ({
  /** Not together with `product_data`. */
  product?: never | undefined;
  /** The product to create for this price, instead of product. */
  product_data: {
    /** The identifier for the product. */
    id?: string | undefined;
    /** Whether the product is currently available for purchase. */
    active?: boolean | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The product's name, meant to be displayable to the customer. */
    name: string;
    /** Text on the bank statement. */
    statement_descriptor?: string | undefined;
    /** A tax code ID. */
    tax_code?: string | undefined;
    /** Tax code and place of performance. */
    tax_details?: TaxDetailsParam | undefined;
    /** A label that represents units of this product. */
    unit_label?: string | undefined;
  };
} | {
  /** Product ID this price belongs to (e.g., "prod_..."). */
  product: string;
  /** Not together with `product`. */
  product_data?: never | undefined;
}) & ({
  /** Not together with `custom_unit_amount`. */
  unit_amount?: never | undefined;
  /** Not together with `custom_unit_amount`. */
  unit_amount_decimal?: never | undefined;
  /** Not together with `custom_unit_amount`. */
  tiers?: never | undefined;
  /** An amount that the customer chooses. */
  custom_unit_amount: CustomUnitAmountParam;
} | {
  /** Not together with `tiers`. */
  unit_amount?: never | undefined;
  /** Not together with `tiers`. */
  unit_amount_decimal?: never | undefined;
  /** What a unit costs in each range of quantities, instead of unit_amount. Needs billing_scheme "tiered" and tiers_mode. */
  tiers: CurrencyOptionsTierParam[];
  /** Not together with `tiers`. */
  custom_unit_amount?: never | undefined;
} | {
  /** Not together with `unit_amount_decimal`. */
  unit_amount?: never | undefined;
  /** Amount in cents with up to 12 decimal places (e.g., "0.25"), instead of unit_amount. */
  unit_amount_decimal: string;
  /** Not together with `unit_amount_decimal`. */
  tiers?: never | undefined;
  /** Not together with `unit_amount_decimal`. */
  custom_unit_amount?: never | undefined;
} | {
  /** Price in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000. */
  unit_amount: number;
  /** Not together with `unit_amount`. */
  unit_amount_decimal?: never | undefined;
  /** Not together with `unit_amount`. */
  tiers?: never | undefined;
  /** Not together with `unit_amount`. */
  custom_unit_amount?: never | undefined;
});
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
  /** Data used to generate a new Price object. */
  default_price_data?: {
    /** Three-letter currency code. */
    currency: string;
    /** Prices defined in each available currency option. */
    currency_options?: {
      [key: string]: CurrencyOptionsParam;
    } | undefined;
    /** An amount that the customer chooses. */
    custom_unit_amount?: CustomUnitAmountParam | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** How often the price recurs. */
    recurring?: IntervalParam | undefined;
    /** Whether the amount includes tax. */
    tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
    /** Amount in the minor currency unit. */
    unit_amount?: number | undefined;
    /** Minor currency unit as a decimal string of up to 12 places. */
    unit_amount_decimal?: string | undefined;
  } | undefined;
  /** Your own ID; Stripe generates one by default. */
  id?: string | undefined;
  /** Up to 8 URLs of images for this product, meant to be displayable to the customer. */
  images?: string[] | undefined;
  /** Up to 15 marketing features for this product. */
  marketing_features?: {
    /** The marketing feature name. */
    name: string;
  }[] | undefined;
  /** The dimensions of this product for shipping purposes. */
  package_dimensions?: PackageDimensionsParam | undefined;
  /** Whether this product is shipped (that is physical goods). */
  shippable?: boolean | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** A tax code ID. */
  tax_code?: string | undefined;
  /** Tax code and place of performance. */
  tax_details?: TaxDetailsParam | undefined;
  /** The type of the product. */
  type?: ('good' | 'service' | (string & {})) | undefined;
  /** A label that represents units of this product. */
  unit_label?: string | undefined;
  /** A URL of a publicly-accessible webpage for this product. */
  url?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly ProductExpandPath[] | undefined;
}
/** How and when the customer agreed to the mandate. */
export interface CreateSetupIntentMandateDataParam {
  /** Details about the customer acceptance of the Mandate. */
  customer_acceptance: {
    /** When the customer accepted it, Unix seconds. */
    accepted_at?: number | undefined;
    /** Only for `offline`. */
    offline?: Record<string, never> | undefined;
    /** Only for `online`. */
    online?: {
      /** IP address of the customer. */
      ip_address: string;
      /** User agent of the browser. */
      user_agent: string;
    } | undefined;
    /** How the customer agreed: `online` or `offline`. */
    type: 'offline' | 'online' | (string & {});
  };
}
/** What `createSubscription` sends. */
export interface CreateSubscriptionBody {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer?: string | undefined;
  /** ID of the account that represents the customer, instead of customer. */
  customer_account?: string | undefined;
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
  /** Items for the next invoice only. */
  add_invoice_items?: SubscriptionAddInvoiceItemParam[] | undefined;
  /** A non-negative decimal between 0 and 100, with at most two decimal places. An empty string or null clears it. */
  application_fee_percent?: (number | "" | null) | undefined;
  /** Automatic tax settings for this subscription. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** A past timestamp to backdate the subscription's start date to. */
  backdate_start_date?: number | undefined;
  /** When billing periods start. */
  billing_cycle_anchor?: number | undefined;
  /** Fixed calendar values for the billing cycle. */
  billing_cycle_anchor_config?: BillingCycleAnchorConfigParam | undefined;
  /** How prorations and invoices for subscriptions are calculated and orchestrated. */
  billing_mode?: BillingModeParam | undefined;
  /** Billing schedules, which allow you to bill customers in advance for multiple service periods. */
  billing_schedules?: {
    /** Configure billing schedule differently for individual subscription items. */
    applies_to?: AppliesToParam[] | undefined;
    /** The end date for the billing schedule. */
    bill_until: BillUntilParam;
    /** Your own key of the billing schedule. */
    key?: string | undefined;
  }[] | undefined;
  /** Amount at which an invoice is made early. An empty string or null clears it. */
  billing_thresholds?: (BillingThresholdsParam | "" | null) | undefined;
  /** When it ends: Unix seconds, or a moment by name. */
  cancel_at?: (('max_billed_until' | 'max_period_end' | 'min_period_end' | (string & {})) | number) | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** ID of the default payment source for the subscription. */
  default_source?: string | undefined;
  /** IDs of tax rates that apply by default. An empty string or null clears it. */
  default_tax_rates?: (string[] | "" | null) | undefined;
  /** The subscription's description, meant to be displayable to the customer. */
  description?: string | undefined;
  /** The coupons to redeem into discounts for the subscription. An empty string or null clears it. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** All invoices will be billed using the specified settings. */
  invoice_settings?: SubscriptionInvoiceSettingsParam | undefined;
  /** Whether the customer is absent while the payment is attempted. */
  off_session?: boolean | undefined;
  /** The connected account it is made on behalf of. An empty string or null clears it. */
  on_behalf_of?: (string | null) | undefined;
  /** Payment settings to pass to invoices created by the subscription. */
  payment_settings?: SubscriptionPaymentSettingsParam | undefined;
  /** An interval for how often to bill for any pending invoice items. An empty string or null clears it. */
  pending_invoice_item_interval?: (IntervalParam | "" | null) | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** The connected account that receives the money. */
  transfer_data?: SubscriptionTransferDataParam | undefined;
  /** If a plan's `trial_period_days` should be applied to the subscription. */
  trial_from_plan?: boolean | undefined;
  /** Settings related to subscription trials. */
  trial_settings?: SubscriptionTrialSettingsParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionExpandPath[] | undefined;
}
/** Parameters of `createSubscription`. */
export type CreateSubscriptionParams = {
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
  /** Items for the next invoice only. */
  add_invoice_items?: SubscriptionAddInvoiceItemParam[] | undefined;
  /** A non-negative decimal between 0 and 100, with at most two decimal places. An empty string or null clears it. */
  application_fee_percent?: (number | "" | null) | undefined;
  /** Automatic tax settings for this subscription. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** A past timestamp to backdate the subscription's start date to. */
  backdate_start_date?: number | undefined;
  /** When billing periods start. */
  billing_cycle_anchor?: number | undefined;
  /** Fixed calendar values for the billing cycle. */
  billing_cycle_anchor_config?: BillingCycleAnchorConfigParam | undefined;
  /** How prorations and invoices for subscriptions are calculated and orchestrated. */
  billing_mode?: BillingModeParam | undefined;
  /** Billing schedules, which allow you to bill customers in advance for multiple service periods. */
  billing_schedules?: {
    /** Configure billing schedule differently for individual subscription items. */
    applies_to?: AppliesToParam[] | undefined;
    /** The end date for the billing schedule. */
    bill_until: BillUntilParam;
    /** Your own key of the billing schedule. */
    key?: string | undefined;
  }[] | undefined;
  /** Amount at which an invoice is made early. An empty string or null clears it. */
  billing_thresholds?: (BillingThresholdsParam | "" | null) | undefined;
  /** When it ends: Unix seconds, or a moment by name. */
  cancel_at?: (('max_billed_until' | 'max_period_end' | 'min_period_end' | (string & {})) | number) | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** ID of the default payment source for the subscription. */
  default_source?: string | undefined;
  /** IDs of tax rates that apply by default. An empty string or null clears it. */
  default_tax_rates?: (string[] | "" | null) | undefined;
  /** The subscription's description, meant to be displayable to the customer. */
  description?: string | undefined;
  /** The coupons to redeem into discounts for the subscription. An empty string or null clears it. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** All invoices will be billed using the specified settings. */
  invoice_settings?: SubscriptionInvoiceSettingsParam | undefined;
  /** Whether the customer is absent while the payment is attempted. */
  off_session?: boolean | undefined;
  /** The connected account it is made on behalf of. An empty string or null clears it. */
  on_behalf_of?: (string | null) | undefined;
  /** Payment settings to pass to invoices created by the subscription. */
  payment_settings?: SubscriptionPaymentSettingsParam | undefined;
  /** An interval for how often to bill for any pending invoice items. An empty string or null clears it. */
  pending_invoice_item_interval?: (IntervalParam | "" | null) | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** The connected account that receives the money. */
  transfer_data?: SubscriptionTransferDataParam | undefined;
  /** If a plan's `trial_period_days` should be applied to the subscription. */
  trial_from_plan?: boolean | undefined;
  /** Settings related to subscription trials. */
  trial_settings?: SubscriptionTrialSettingsParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionExpandPath[] | undefined;
} & ({
  /** Not together with `customer_account`. */
  customer?: never | undefined;
  /** ID of the account that represents the customer, instead of customer. */
  customer_account: string;
} | {
  /** Stripe customer ID (e.g., "cus_..."). */
  customer: string;
  /** Not together with `customer`. */
  customer_account?: never | undefined;
}) & ({
  /** Not together with `items`. */
  price?: never | undefined;
  /** Several prices with their quantities; replaces price and quantity, and is refused next to them. */
  items: SubscriptionItemParam[];
  /** Not together with `items`. */
  quantity?: never | undefined;
} | {
  /** Price ID to subscribe to (e.g., "price_..."). */
  price: string;
  /** Not together with `price`. */
  items?: never | undefined;
  /**
   * Quantity for the subscription. Default: 1.
   * @default 1
   */
  quantity?: number | undefined;
});
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
/** The correction of a finalized invoice. */
export interface CreditNote {
  /** Identifier. */
  id: string;
  /** Always `credit_note`. */
  object: "credit_note";
  /** Minor currency unit. */
  amount: number;
  /** This is the sum of all the shipping amounts. */
  amount_shipping: number;
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** ID of the customer. */
  customer: string | Customer | DeletedCustomer;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Customer balance transaction related to this credit note. */
  customer_balance_transaction: string | CustomerBalanceTransaction | null;
  /** Minor currency unit. */
  discount_amount: number;
  /** The aggregate amounts calculated per discount for all line items. */
  discount_amounts: DiscountAmount[];
  /** Unix seconds. */
  effective_at: number | null;
  /** ID of the invoice. */
  invoice: string | Invoice;
  /** Line items that make up the credit note. */
  lines: CreditNoteLineItemList;
  /** False for test data. */
  livemode: boolean;
  /** Customer-facing text that appears on the credit note PDF. */
  memo: string | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** A unique number that identifies this particular credit note and appears. */
  number: string;
  /** Amount that was credited outside of Stripe. */
  out_of_band_amount: number | null;
  /** The link to download the PDF of the credit note. */
  pdf: string;
  /** Minor currency unit. */
  post_payment_amount: number;
  /** Minor currency unit. */
  pre_payment_amount: number;
  /** The pretax credit amounts for all line items. */
  pretax_credit_amounts: CreditNotePretaxCreditAmount[];
  /** Reason for issuing this credit note. */
  reason: 'duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | (string & {}) | null;
  /** Refunds related to this credit note. */
  refunds: {
    /** Minor currency unit. */
    amount_refunded: number;
    /** The PaymentRecord refund details associated with this credit note refund. */
    payment_record_refund: {
      /** ID of the payment record. */
      payment_record: string;
      /** ID of the refund group. */
      refund_group: string;
    } | null;
    /** ID of the refund. */
    refund: string | Refund;
    /** Type of the refund. */
    type: 'payment_record_refund' | 'refund' | (string & {}) | null;
  }[];
  /** The details of the cost of shipping. */
  shipping_cost: ShippingCost | null;
  /** Status of this credit note. */
  status: 'issued' | 'void' | (string & {});
  /** Minor currency unit. */
  subtotal: number;
  /** The integer amount in cents representing the amount of the credit note. */
  subtotal_excluding_tax: number | null;
  /** Minor currency unit. */
  total: number;
  /** The integer amount. */
  total_excluding_tax: number | null;
  /** The aggregate tax information for all line items. */
  total_taxes: TaxAmount[] | null;
  /** Type of this credit note. */
  type: 'mixed' | 'post_payment' | 'pre_payment' | (string & {});
  /** Unix seconds. */
  voided_at: number | null;
}
/** What `expand` can fill in on a credit note. */
export type CreditNoteExpandPath = 'customer' | 'customer_balance_transaction' | 'invoice' | 'shipping_cost.shipping_rate' | (string & {});
/** What a credit note corrects, line by line. */
export interface CreditNoteLineItem {
  /** Identifier. */
  id: string;
  /** Always `credit_note_line_item`. */
  object: "credit_note_line_item";
  /** Minor currency unit. */
  amount: number;
  /** Description of the item being credited. */
  description: string | null;
  /** Minor currency unit. */
  discount_amount: number;
  /** The amount of discount calculated per discount for this line item. */
  discount_amounts: DiscountAmount[];
  /** ID of the invoice line item being credited. */
  invoice_line_item?: string;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The pretax credit amounts for this line item. */
  pretax_credit_amounts: CreditNotePretaxCreditAmount[];
  /** The number of units of product being credited. */
  quantity: number | null;
  /** The tax rates which apply to the line item. */
  tax_rates: TaxRate[];
  /** The tax information of the line item. */
  taxes: TaxAmount[] | null;
  /** The type of the credit note line item. */
  type: 'custom_line_item' | 'invoice_line_item' | (string & {});
  /** The cost of each unit of product being credited. */
  unit_amount: number | null;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal: string | null;
}
/** Credit note line items, a page at a time. */
export interface CreditNoteLineItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The credit note line items of this page. */
  data: CreditNoteLineItem[];
}
/** What is credited, as a line. */
export interface CreditNoteLineParam {
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** The description of the credit note line item. */
  description?: string | undefined;
  /** The invoice line item to credit. */
  invoice_line_item?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The line item quantity to credit. */
  quantity?: number | undefined;
  /** Up to 20 tax amounts for the credit note line item. An empty string or null clears it. */
  tax_amounts?: ({
    /** The amount, in cents, of the tax. */
    amount: number;
    /** The id of the tax rate for this tax amount. */
    tax_rate: string;
    /** Amount in the minor currency unit. */
    taxable_amount: number;
  }[] | "" | null) | undefined;
  /** The tax rates which apply to the credit note line item. An empty string or null clears it. */
  tax_rates?: (string[] | "" | null) | undefined;
  /** Type of the credit note line item. */
  type: 'custom_line_item' | 'invoice_line_item' | (string & {});
  /** Amount in the minor currency unit. */
  unit_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal?: string | undefined;
}
/** Credit notes, a page at a time. */
export interface CreditNoteList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The credit notes of this page. */
  data: CreditNote[];
}
/** What `expand` can fill in on a list of credit notes. */
export type CreditNoteListExpandPath = 'data.customer' | 'data.customer_balance_transaction' | 'data.invoice' | 'data.shipping_cost.shipping_rate' | (string & {});
/** Credit that lowered the amount before tax. */
export interface CreditNotePretaxCreditAmount {
  /** Minor currency unit. */
  amount: number;
  /** Transaction on the credit balance that lowered the amount. */
  credit_balance_transaction?: string | CreditBalanceTransaction;
  /** The discount that was applied to get this pretax credit amount. */
  discount?: string | Discount | DeletedDiscount;
  /** Type of the pretax credit amount referenced. */
  type: 'credit_balance_transaction' | 'discount' | (string & {});
}
/** A refund that belongs to the credit note. */
export interface CreditNoteRefundParam {
  /** Amount in the minor currency unit. */
  amount_refunded?: number | undefined;
  /** The PaymentRecord refund details to link to this credit note. */
  payment_record_refund?: {
    /** The ID of the PaymentRecord with the refund. */
    payment_record: string;
    /** The PaymentRecord refund group to link. */
    refund_group: string;
  } | undefined;
  /** ID of an existing refund to link this credit note to. */
  refund?: string | undefined;
  /** Type of the refund. */
  type?: ('payment_record_refund' | 'refund' | (string & {})) | undefined;
}
/** Amount and its currency. */
export interface CurrencyAmount {
  /** Minor currency unit. */
  amount: number;
  /** ISO 4217 code, lower case. */
  currency: string;
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
/** What is charged in one more currency. */
export interface CurrencyOptionsParam {
  /** An amount that the customer chooses. */
  custom_unit_amount?: CustomUnitAmountParam | undefined;
  /** Whether the amount includes tax. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Each element represents a pricing tier. */
  tiers?: CurrencyOptionsTierParam[] | undefined;
  /** Amount in the minor currency unit. */
  unit_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal?: string | undefined;
}
/** What one more unit costs up to a quantity. */
export interface CurrencyOptionsTierParam {
  /** Amount in the minor currency unit. */
  flat_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  flat_amount_decimal?: string | undefined;
  /** Amount in the minor currency unit. */
  unit_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal?: string | undefined;
  /** The upper bound of this tier. */
  up_to: ('inf' | (string & {})) | number;
}
/** What the customer reads beside the field. */
export interface CustomFieldLabel {
  /** Custom text for the label, displayed. */
  custom: string | null;
  /** The type of the label. */
  type: 'custom' | (string & {});
}
/** A field that the page asks for in addition. */
export interface CustomFieldParam {
  /** Configuration for `type=dropdown` fields. */
  dropdown?: {
    /** The value that pre-fills the field. */
    default_value?: string | undefined;
    /** The options available for the customer to select. */
    options: {
      /** The label for the option, displayed. */
      label: string;
      /** The value for this option, not displayed. */
      value: string;
    }[];
  } | undefined;
  /** String of your choice. */
  key: string;
  /** The label for the field, displayed to the customer. */
  label: {
    /** Custom text for the label, displayed. */
    custom: string;
    /** The type of the label. */
    type: 'custom' | (string & {});
  };
  /** Configuration for `type=numeric` fields. */
  numeric?: CustomFieldValueParam | undefined;
  /** Whether the customer may leave it empty. */
  optional?: boolean | undefined;
  /** Configuration for `type=text` fields. */
  text?: CustomFieldValueParam | undefined;
  /** The type of the field. */
  type: 'dropdown' | 'numeric' | 'text' | (string & {});
}
/** The length and the default of a text or numeric field. */
export interface CustomFieldValueParam {
  /** The value that pre-fills the field. */
  default_value?: string | undefined;
  /** The maximum character length constraint. */
  maximum_length?: number | undefined;
  /** The minimum character length requirement. */
  minimum_length?: number | undefined;
}
/** Texts of your own that are shown on the page. */
export interface CustomText {
  /** Custom text that should be displayed after the payment confirmation button. */
  after_submit: {
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | null;
  /** Custom text that should be displayed alongside shipping address collection. */
  shipping_address: {
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | null;
  /** Text shown beside the button. */
  submit: {
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | null;
  /** Custom text that should be displayed. */
  terms_of_service_acceptance: {
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | null;
}
/** Texts of your own that are shown on the page. */
export interface CustomTextParam {
  /** Text shown after the button. An empty string or null clears it. */
  after_submit?: ({
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | "" | null) | undefined;
  /** The shipping address, or text beside it. An empty string or null clears it. */
  shipping_address?: ({
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | "" | null) | undefined;
  /** Text shown beside the button. An empty string or null clears it. */
  submit?: ({
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | "" | null) | undefined;
  /** Custom text that should be displayed. An empty string or null clears it. */
  terms_of_service_acceptance?: ({
    /** Text can be up to 1200 characters in length. */
    message: string;
  } | "" | null) | undefined;
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
/** Settings for the amount to be adjusted by the customer during Checkout session and Payment Links. */
export interface CustomUnitAmountParam {
  /** Whether it is on. */
  enabled: boolean;
  /** The maximum unit amount the customer can specify. */
  maximum?: number | undefined;
  /** The minimum unit amount the customer can specify. */
  minimum?: number | undefined;
  /** The starting unit amount which can be updated. */
  preset?: number | undefined;
}
/** A person or company that pays. */
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
/** Details of the Customer Balance payment method options. */
export interface CustomerBalanceOptionsParam {
  /** Configuration for the bank transfer funding type. */
  bank_transfer?: {
    /** Configuration for eu_bank_transfer funding type. */
    eu_bank_transfer?: {
      /** Two-letter country code. */
      country: string;
    } | undefined;
    /** Address types that should be returned. */
    requested_address_types?: ('aba' | 'iban' | 'sepa' | 'sort_code' | 'spei' | 'swift' | 'zengin' | (string & {}))[] | undefined;
    /** The list of bank transfer types. */
    type: 'eu_bank_transfer' | 'gb_bank_transfer' | 'jp_bank_transfer' | 'mx_bank_transfer' | 'us_bank_transfer' | (string & {});
  } | undefined;
  /** The funding method type. */
  funding_type?: ('bank_transfer' | (string & {})) | undefined;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | (string & {})) | undefined;
}
/** A change of what a customer owes or is owed. */
export interface CustomerBalanceTransaction {
  /** Identifier. */
  id: string;
  /** Always `customer_balance_transaction`. */
  object: "customer_balance_transaction";
  /** Minor currency unit. */
  amount: number;
  /** The ID of the checkout session (if any) that created the transaction. */
  checkout_session: string | CheckoutSession | null;
  /** Unix seconds. */
  created: number;
  /** The ID of the credit note (if any) related to the transaction. */
  credit_note: string | CreditNote | null;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The ID of the customer the transaction belongs to. */
  customer: string | Customer;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Your own description. */
  description: string | null;
  /** The customer's `balance` after the transaction was applied. */
  ending_balance: number;
  /** The ID of the invoice (if any) related to the transaction. */
  invoice: string | Invoice | null;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Transaction type. */
  type: 'adjustment' | 'applied_to_invoice' | 'checkout_session_subscription_payment' | 'checkout_session_subscription_payment_canceled' | 'credit_note' | 'initial' | 'invoice_overpaid' | 'invoice_too_large' | 'invoice_too_small' | 'migration' | 'unapplied_from_invoice' | 'unspent_receiver_credit' | (string & {});
}
/** What `expand` can fill in on a customer balance transaction. */
export type CustomerBalanceTransactionExpandPath = 'checkout_session' | 'credit_note' | 'customer' | 'invoice' | (string & {});
/** Customer balance transactions, a page at a time. */
export interface CustomerBalanceTransactionList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The customer balance transactions of this page. */
  data: CustomerBalanceTransaction[];
}
/** What `expand` can fill in on a list of customer balance transactions. */
export type CustomerBalanceTransactionListExpandPath = 'data.checkout_session' | 'data.credit_note' | 'data.customer' | 'data.invoice' | (string & {});
/** A movement of money that a customer transferred in advance. */
export interface CustomerCashBalanceTransaction {
  /** Identifier. */
  id: string;
  /** Always `customer_cash_balance_transaction`. */
  object: "customer_cash_balance_transaction";
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
/** Customers that a search found, a page at a time. */
export interface CustomerSearchResult {
  /** Always `search_result`. */
  object: "search_result";
  /** The customers of this page. */
  data: Customer[];
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
}
/** A secret with which a web page acts for one customer. */
export interface CustomerSession {
  /** Always `customer_session`. */
  object: "customer_session";
  /** The client secret of this Customer Session. */
  client_secret: string;
  /** Configuration for the components supported by this Customer Session. */
  components?: {
    /** Whether the active entitlements is enabled. */
    active_entitlements: EnabledSetting;
    /** Whether the buy button is enabled. */
    buy_button: EnabledSetting;
    /** Whether the customer portal is enabled. */
    customer_portal: EnabledSetting;
    /** Whether the customer sheet is enabled and the features it supports. */
    customer_sheet: {
      /** Whether the customer sheet is enabled. */
      enabled: boolean;
      /** Which features are on. */
      features: {
        /** Values of `allow_redisplay` that are shown. */
        payment_method_allow_redisplay_filters: ('always' | 'limited' | 'unspecified' | (string & {}))[] | null;
        /** Whether saved payment methods can be removed. */
        payment_method_remove: 'disabled' | 'enabled' | (string & {}) | null;
      } | null;
    };
    /** Whether the mobile payment element is enabled and the features it supports. */
    mobile_payment_element: {
      /** Whether the mobile payment element is enabled. */
      enabled: boolean;
      /** Which features are on. */
      features: {
        /** Values of `allow_redisplay` that are shown. */
        payment_method_allow_redisplay_filters: ('always' | 'limited' | 'unspecified' | (string & {}))[] | null;
        /** Whether saved payment methods are shown. */
        payment_method_redisplay: 'disabled' | 'enabled' | (string & {}) | null;
        /** Whether saved payment methods can be removed. */
        payment_method_remove: 'disabled' | 'enabled' | (string & {}) | null;
        /** Whether saving a payment method is offered. */
        payment_method_save: 'disabled' | 'enabled' | (string & {}) | null;
        /** Allows overriding the value of allow_override. */
        payment_method_save_allow_redisplay_override: 'always' | 'limited' | 'unspecified' | (string & {}) | null;
      } | null;
    };
    /** Whether the Payment Element is enabled and the features it supports. */
    payment_element: {
      /** Whether the Payment Element is enabled. */
      enabled: boolean;
      /** Which features are on. */
      features: {
        /** Values of `allow_redisplay` that are shown. */
        payment_method_allow_redisplay_filters: ('always' | 'limited' | 'unspecified' | (string & {}))[];
        /** Whether saved payment methods are shown. */
        payment_method_redisplay: 'disabled' | 'enabled' | (string & {});
        /** How many saved payment methods are shown. */
        payment_method_redisplay_limit: number | null;
        /** Whether saved payment methods can be removed. */
        payment_method_remove: 'disabled' | 'enabled' | (string & {});
        /** Whether saving a payment method is offered. */
        payment_method_save: 'disabled' | 'enabled' | (string & {});
        /** How payment methods saved there can be used. */
        payment_method_save_usage: 'off_session' | 'on_session' | (string & {}) | null;
      } | null;
    };
    /** Whether the pricing table is enabled. */
    pricing_table: EnabledSetting;
  };
  /** Unix seconds. */
  created: number;
  /** The Customer the Customer Session was created for. */
  customer: string | Customer;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Unix seconds. */
  expires_at: number;
  /** False for test data. */
  livemode: boolean;
}
/** What `expand` can fill in on a customer session. */
export type CustomerSessionExpandPath = 'customer' | (string & {});
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
/** Options of a bank debit. */
export interface DebitOptionsParam {
  /** Additional fields for Mandate creation. */
  mandate_options?: BacsDebitMandateOptionsParam | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
  /** Date of the debit, YYYY-MM-DD. */
  target_date?: string | undefined;
}
/** All invoices will be billed using the specified settings. */
export interface DefaultSettingsInvoiceSettingsParam {
  /** Tax identifiers of yours that are shown. An empty string or null clears it. */
  account_tax_ids?: (string[] | "" | null) | undefined;
  /** Up to four fields that are shown on the invoices. An empty string or null clears it. */
  custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
  /** Days to pay. */
  days_until_due?: number | undefined;
  /** Text at the head of each invoice. An empty string or null clears it. */
  description?: (string | null) | undefined;
  /** Text at the foot of each invoice. An empty string or null clears it. */
  footer?: (string | null) | undefined;
  /** The connected account that issues the invoice. */
  issuer?: ConnectAccountParam | undefined;
}
/** What applies to each phase that says nothing else. */
export interface DefaultSettingsParam {
  /** A non-negative decimal between 0 and 100, with at most two decimal places. */
  application_fee_percent?: number | undefined;
  /** Default settings for automatic tax computation. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** When billing periods start. */
  billing_cycle_anchor?: ('automatic' | 'phase_start' | (string & {})) | undefined;
  /** Amount at which an invoice is made early. An empty string or null clears it. */
  billing_thresholds?: (BillingThresholdsParam | "" | null) | undefined;
  /** Either `charge_automatically`, or `send_invoice`. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** ID of the default payment method for the subscription schedule. */
  default_payment_method?: string | undefined;
  /** Subscription description, meant to be displayable to the customer. An empty string or null clears it. */
  description?: (string | null) | undefined;
  /** All invoices will be billed using the specified settings. */
  invoice_settings?: DefaultSettingsInvoiceSettingsParam | undefined;
  /** The connected account it is made on behalf of. An empty string or null clears it. */
  on_behalf_of?: (string | null) | undefined;
  /** The connected account that receives the money. An empty string or null clears it. */
  transfer_data?: (SubscriptionTransferDataParam | "" | null) | undefined;
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
/** What is left of a Connect application that was deleted. */
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
/** What is left of a bank account that was deleted. */
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
/** What is left of a card that was deleted. */
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
/** What is left of a coupon that was deleted. */
export interface DeletedCoupon {
  /** Identifier. */
  id: string;
  /** Always `coupon`. */
  object: "coupon";
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
  checkout_session: string | null;
  /** The customer it applies to. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Always true. */
  deleted: true;
  /** Identifier of the invoice it applies to. */
  invoice: string | null;
  /** Identifier of the invoice item it applies to. */
  invoice_item: string | null;
  /** The promotion code it was entered by. */
  promotion_code: string | PromotionCode | null;
  /** The coupon that the discount came from. */
  source: CouponReference;
  /** Unix seconds. */
  start: number;
  /** Identifier of the subscription it applies to. */
  subscription: string | null;
  /** Identifier of the subscription item it applies to. */
  subscription_item: string | null;
}
/** What is left of a draft that was deleted. */
export interface DeletedInvoice {
  /** Identifier. */
  id: string;
  /** Always `invoice`. */
  object: "invoice";
  /** Always true. */
  deleted: true;
}
/** What is left of an invoice item that was deleted. */
export interface DeletedInvoiceItem {
  /** Identifier. */
  id: string;
  /** Always `invoiceitem`. */
  object: "invoiceitem";
  /** Always true. */
  deleted: true;
}
/** What is left of a plan that was deleted. */
export interface DeletedPlan {
  /** Identifier. */
  id: string;
  /** Always `plan`. */
  object: "plan";
  /** Always true. */
  deleted: true;
}
/** What is left of a price that was deleted. */
export interface DeletedPrice {
  /** Identifier. */
  id: string;
  /** Always `price`. */
  object: "price";
  /** Always true. */
  deleted: true;
}
/** What is left of a product that was deleted. */
export interface DeletedProduct {
  /** Identifier, `prod_…`. */
  id: string;
  /** Always `product`. */
  object: "product";
  /** Always true. */
  deleted: true;
}
/** What is left of a subscription item that was deleted. */
export interface DeletedSubscriptionItem {
  /** Identifier. */
  id: string;
  /** Always `subscription_item`. */
  object: "subscription_item";
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
/** What is left of a test clock that was deleted. */
export interface DeletedTestClock {
  /** Identifier. */
  id: string;
  /** Always `test_helpers.test_clock`. */
  object: "test_helpers.test_clock";
  /** Always true. */
  deleted: true;
}
/** What is left of a webhook endpoint that was deleted. */
export interface DeletedWebhookEndpoint {
  /** Identifier. */
  id: string;
  /** Always `webhook_endpoint`. */
  object: "webhook_endpoint";
  /** Always true. */
  deleted: true;
}
/** One end of the range of delivery times. */
export interface DeliveryEstimateBoundParam {
  /** A unit of time. */
  unit: 'business_day' | 'day' | 'hour' | 'month' | 'week' | (string & {});
  /** Must be greater than 0. */
  value: number;
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
/** A payment that the cardholder contests at the bank. */
export interface Dispute {
  /** Identifier. */
  id: string;
  /** Always `dispute`. */
  object: "dispute";
  /** Minor currency unit. */
  amount: number;
  /** Zero, one, or two balance transactions. */
  balance_transactions: BalanceTransaction[];
  /** ID of the charge that's disputed. */
  charge: string | Charge;
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** Eligibility types that are included in `enhanced_evidence`. */
  enhanced_eligibility_types: ('mastercard_compliance' | 'visa_compelling_evidence_3' | 'visa_compliance' | (string & {}))[];
  /** What was submitted to the bank. */
  evidence: {
    /** Logs that show the use of a digital product. */
    access_activity_log: string | null;
    /** Appeal evidence submitted during the appeal stage. */
    appeal?: {
      /** The card, as numbers or a token. */
      card?: {
        /** The reason for filing the appeal. */
        reason_for_filing?: string;
        /** IDs of uploaded files. */
        supporting_files?: string[];
      };
    } | null;
    /** The billing address provided by the customer. */
    billing_address: string | null;
    /** File ID: Your subscription cancellation policy, as shown to the customer. */
    cancellation_policy: string | StripeFile | null;
    /** How the cancellation policy was shown before purchase. */
    cancellation_policy_disclosure: string | null;
    /** A justification for why the customer's subscription was not canceled. */
    cancellation_rebuttal: string | null;
    /** File ID of communication with the customer. */
    customer_communication: string | StripeFile | null;
    /** E-mail address with which the customer bought. */
    customer_email_address: string | null;
    /** Who bought, by name. */
    customer_name: string | null;
    /** The IP address that the customer used when making the purchase. */
    customer_purchase_ip: string | null;
    /** File ID: A relevant document or contract showing the customer's signature. */
    customer_signature: string | StripeFile | null;
    /** File ID of proof for the prior charge. */
    duplicate_charge_documentation: string | StripeFile | null;
    /** How the disputed charge differs from the one that seems to be the same. */
    duplicate_charge_explanation: string | null;
    /** ID of the charge that seems to be the same. */
    duplicate_charge_id: string | null;
    /** Evidence for special kinds of disputes at Visa and Mastercard. */
    enhanced_evidence: {
      /** Evidence about compliance with the rules of Mastercard. */
      mastercard_compliance?: EnhancedEvidenceCompliance;
      /** Evidence that the customer paid you before, by Visa's rules (Compelling Evidence 3.0). */
      visa_compelling_evidence_3?: {
        /** Disputed transaction details. */
        disputed_transaction: {
          /** User Account ID used to log into business platform. */
          customer_account_id: string | null;
          /** Identifies the device that the customer paid with. */
          customer_device_fingerprint: string | null;
          /** Unique identifier of the cardholder's device. */
          customer_device_id: string | null;
          /** E-mail address with which the customer bought. */
          customer_email_address: string | null;
          /** IP address from which the customer bought. */
          customer_purchase_ip: string | null;
          /** Categorization of disputed payment. */
          merchandise_or_services: 'merchandise' | 'services' | (string & {}) | null;
          /** A description of the product or service. */
          product_description: string | null;
          /** The shipping address, or text beside it. */
          shipping_address: Address | null;
        } | null;
        /** Exactly two prior undisputed transaction objects. */
        prior_undisputed_transactions: {
          /** ID of an earlier charge of the customer, which was not disputed. */
          charge: string;
          /** User Account ID used to log into business platform. */
          customer_account_id: string | null;
          /** Identifies the device that the customer paid with. */
          customer_device_fingerprint: string | null;
          /** Unique identifier of the cardholder's device. */
          customer_device_id: string | null;
          /** E-mail address with which the customer bought. */
          customer_email_address: string | null;
          /** IP address from which the customer bought. */
          customer_purchase_ip: string | null;
          /** A description of the product or service. */
          product_description: string | null;
          /** The shipping address, or text beside it. */
          shipping_address: Address | null;
        }[];
      };
      /** Evidence about compliance with the rules of Visa. */
      visa_compliance?: EnhancedEvidenceCompliance;
    };
    /** A description of the product or service that was sold. */
    product_description: string | null;
    /** File ID of a receipt sent to the customer. */
    receipt: string | StripeFile | null;
    /** File ID: Your refund policy, as shown to the customer. */
    refund_policy: string | StripeFile | null;
    /** How the refund policy was shown before purchase. */
    refund_policy_disclosure: string | null;
    /** A justification for why the customer is not entitled to a refund. */
    refund_refusal_explanation: string | null;
    /** Date of the service, readable for people. */
    service_date: string | null;
    /** File ID of proof that the service was provided. */
    service_documentation: string | StripeFile | null;
    /** The address to which a physical product was shipped. */
    shipping_address: string | null;
    /** Who delivers it, such as UPS. */
    shipping_carrier: string | null;
    /** Date of dispatch, readable for people. */
    shipping_date: string | null;
    /** File ID of proof of delivery. */
    shipping_documentation: string | StripeFile | null;
    /** Tracking number of the delivery. */
    shipping_tracking_number: string | null;
    /** File ID: Any additional evidence or statements. */
    uncategorized_file: string | StripeFile | null;
    /** Any additional evidence or statements. */
    uncategorized_text: string | null;
  };
  /** Until when evidence is taken, and how often it was submitted. */
  evidence_details: {
    /** Unix seconds. */
    due_by: number | null;
    /** For which special kinds of evidence the dispute qualifies. */
    enhanced_eligibility: {
      /** Evidence about compliance with the rules of Mastercard. */
      mastercard_compliance?: EnhancedEligibilityCompliance;
      /** Evidence that the customer paid you before, by Visa's rules (Compelling Evidence 3.0). */
      visa_compelling_evidence_3?: {
        /** Actions required to qualify dispute. */
        required_actions: ('missing_customer_identifiers' | 'missing_disputed_transaction_description' | 'missing_merchandise_or_services' | 'missing_prior_undisputed_transaction_description' | 'missing_prior_undisputed_transactions' | (string & {}))[];
        /** Visa Compelling Evidence 3.0 eligibility status. */
        status: 'not_qualified' | 'qualified' | 'requires_action' | (string & {});
      };
      /** Evidence about compliance with the rules of Visa. */
      visa_compliance?: EnhancedEligibilityCompliance;
    };
    /** Whether evidence has been staged for this dispute. */
    has_evidence: boolean;
    /** Whether the last evidence submission was submitted past the due date. */
    past_due: boolean;
    /** The number of times evidence has been submitted. */
    submission_count: number;
    /** Whether the dispute was submitted manually, with Smart Disputes. */
    submission_method: 'manual' | 'not_submitted' | 'smart_disputes' | (string & {});
  };
  /** Intended submission method for the dispute. */
  intended_submission_method: 'manual' | 'prefer_manual' | 'prefer_smart_disputes' | 'smart_disputes' | (string & {}) | null;
  /** With true, it's still possible to refund the disputed payment. */
  is_charge_refundable: boolean;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Network-dependent reason code for the dispute. */
  network_reason_code?: string | null;
  /** ID of the payment intent that's disputed. */
  payment_intent: string | PaymentIntent | null;
  /** How the disputed payment was made. */
  payment_method_details?: {
    /** Details of `amazon_pay`. */
    amazon_pay?: {
      /** The AmazonPay dispute type, chargeback or claim. */
      dispute_type: 'chargeback' | 'claim' | (string & {}) | null;
    };
    /** The card, as numbers or a token. */
    card?: {
      /** Card brand. */
      brand: string;
      /** The type of dispute opened. */
      case_type: 'block' | 'chargeback' | 'compliance' | 'inquiry' | 'resolution' | (string & {});
      /** Card brand whose network processed the payment. */
      network: string;
      /** The card network's specific dispute reason code. */
      network_reason_code: string | null;
    };
    /** Details of `klarna`. */
    klarna?: {
      /** Chargeback loss reason mapped by Stripe. */
      chargeback_loss_reason_code?: string;
      /** The reason for the dispute as defined by Klarna. */
      reason_code: string | null;
    };
    /** Details of `paypal`. */
    paypal?: {
      /** The ID of the dispute in PayPal. */
      case_id: string | null;
      /** The reason for the dispute as defined by PayPal. */
      reason_code: string | null;
    };
    /** Payment method type. */
    type: 'amazon_pay' | 'card' | 'klarna' | 'paypal' | (string & {});
  };
  /** Reason given by cardholder for dispute. */
  reason: string;
  /** The current status of a dispute. */
  status: 'appeal_needs_response' | 'appeal_under_review' | 'lost' | 'needs_response' | 'prevented' | 'under_review' | 'warning_closed' | 'warning_needs_response' | 'warning_under_review' | 'won' | (string & {});
}
/** What `expand` can fill in on a dispute. */
export type DisputeExpandPath = 'charge' | 'evidence.cancellation_policy' | 'evidence.customer_communication' | 'evidence.customer_signature' | 'evidence.duplicate_charge_documentation' | 'evidence.receipt' | 'evidence.refund_policy' | 'evidence.service_documentation' | 'evidence.shipping_documentation' | 'evidence.uncategorized_file' | 'payment_intent' | (string & {});
/** Disputes, a page at a time. */
export interface DisputeList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The disputes of this page. */
  data: Dispute[];
}
/** What `expand` can fill in on a list of disputes. */
export type DisputeListExpandPath = 'data.charge' | 'data.evidence.cancellation_policy' | 'data.evidence.customer_communication' | 'data.evidence.customer_signature' | 'data.evidence.duplicate_charge_documentation' | 'data.evidence.receipt' | 'data.evidence.refund_policy' | 'data.evidence.service_documentation' | 'data.evidence.shipping_documentation' | 'data.evidence.uncategorized_file' | 'data.payment_intent' | (string & {});
/** A choice of the customer. */
export interface DropdownOption {
  /** The label for the option, displayed. */
  label: string;
  /** The value for this option, not displayed. */
  value: string;
}
/** The suspicion of an issuer that a payment was fraudulent. */
export interface EarlyFraudWarning {
  /** Identifier. */
  id: string;
  /** Always `radar.early_fraud_warning`. */
  object: "radar.early_fraud_warning";
  /** An EFW is actionable if it has not received a dispute. */
  actionable: boolean;
  /** ID of the charge this early fraud warning is for, optionally expanded. */
  charge: string | Charge;
  /** Unix seconds. */
  created: number;
  /** The type of fraud labelled by the issuer. */
  fraud_type: string;
  /** False for test data. */
  livemode: boolean;
  /** Payment that the warning is about. */
  payment_intent?: string | PaymentIntent;
}
/** What `expand` can fill in on an early fraud warning. */
export type EarlyFraudWarningExpandPath = 'charge' | 'payment_intent' | (string & {});
/** Early fraud warnings, a page at a time. */
export interface EarlyFraudWarningList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The early fraud warnings of this page. */
  data: EarlyFraudWarning[];
}
/** What `expand` can fill in on a list of early fraud warnings. */
export type EarlyFraudWarningListExpandPath = 'data.charge' | 'data.payment_intent' | (string & {});
/** Whether something is enabled. */
export interface EnabledSetting {
  /** Whether Stripe's Managed Payments handles it. */
  enabled: boolean;
}
/** Whether evidence about compliance with the rules of a card network can be submitted. */
export interface EnhancedEligibilityCompliance {
  /** Mastercard compliance eligibility status. */
  status: 'fee_acknowledged' | 'requires_fee_acknowledgement' | (string & {});
}
/** Evidence for a dispute about compliance with the rules of a card network. */
export interface EnhancedEvidenceCompliance {
  /** A field acknowledging the fee incurred. */
  fee_acknowledged: boolean;
}
/** Something that products include and customers are entitled to. */
export interface EntitlementFeature {
  /** Identifier. */
  id: string;
  /** Always `entitlements.feature`. */
  object: "entitlements.feature";
  /** Inactive features cannot be attached to new products. */
  active: boolean;
  /** False for test data. */
  livemode: boolean;
  /** A unique key you provide as your own system identifier. */
  lookup_key: string;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** What people call the feature; customers do not see it. */
  name: string;
}
/** Entitlement features, a page at a time. */
export interface EntitlementFeatureList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The entitlement features of this page. */
  data: EntitlementFeature[];
}
/** A key with which a mobile app acts for one customer. */
export interface EphemeralKey {
  /** Identifier. */
  id: string;
  /** Always `ephemeral_key`. */
  object: "ephemeral_key";
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  expires: number;
  /** False for test data. */
  livemode: boolean;
  /** The key's secret. */
  secret?: string;
}
/** Austrian bank of the customer. */
export type EpsBank = 'arzte_und_apotheker_bank' | 'austrian_anadi_bank_ag' | 'bank_austria' | 'bankhaus_carl_spangler' | 'bankhaus_schelhammer_und_schattera_ag' | 'bawag_psk_ag' | 'bks_bank_ag' | 'brull_kallmus_bank_ag' | 'btv_vier_lander_bank' | 'capital_bank_grawe_gruppe_ag' | 'deutsche_bank_ag' | 'dolomitenbank' | 'easybank_ag' | 'erste_bank_und_sparkassen' | 'hypo_alpeadriabank_international_ag' | 'hypo_bank_burgenland_aktiengesellschaft' | 'hypo_noe_lb_fur_niederosterreich_u_wien' | 'hypo_oberosterreich_salzburg_steiermark' | 'hypo_tirol_bank_ag' | 'hypo_vorarlberg_bank_ag' | 'marchfelder_bank' | 'oberbank_ag' | 'raiffeisen_bankengruppe_osterreich' | 'schoellerbank_ag' | 'sparda_bank_wien' | 'volksbank_gruppe' | 'volkskreditbank_ag' | 'vr_bank_braunau' | (string & {});
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
/** A way to pay that is not offered. */
export type ExcludedPaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | (string & {});
/** QR code as images, valid until `expires_at`. */
export interface ExpiringQrCode {
  /** Unix seconds. */
  expires_at: number;
  /** Address of the QR code as PNG. */
  image_url_png: string;
  /** Address of the QR code as SVG. */
  image_url_svg: string;
}
/** A returned application fee. */
export interface FeeRefund {
  /** Identifier. */
  id: string;
  /** Always `fee_refund`. */
  object: "fee_refund";
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
/** Additional fields for Financial Connections Session creation. */
export interface FinancialConnectionsParam {
  /** Which accounts can be linked. */
  filters?: BankAccountFiltersParam | undefined;
  /** The list of permissions to request. */
  permissions?: ('balances' | 'ownership' | 'payment_method' | 'transactions' | (string & {}))[] | undefined;
  /** Data to retrieve from the account. */
  prefetch?: ('balances' | 'ownership' | 'transactions' | (string & {}))[] | undefined;
  /** Where the customer is sent back to. */
  return_url?: string | undefined;
}
/** Configure behavior for flexible billing mode. */
export interface FlexibleParam {
  /** Whether prorations show their discounts separately (`itemized`) or within the amount (`included`). */
  proration_discounts?: ('included' | 'itemized' | (string & {})) | undefined;
}
/** Malaysian bank of the customer. */
export type FpxBank = 'affin_bank' | 'agrobank' | 'alliance_bank' | 'ambank' | 'bank_islam' | 'bank_muamalat' | 'bank_of_china' | 'bank_rakyat' | 'bnp_paribas' | 'bsn' | 'cimb' | 'citibank' | 'deutsche_bank' | 'hong_leong_bank' | 'hsbc' | 'kfh' | 'maybank2e' | 'maybank2u' | 'mbsb_bank' | 'ocbc' | 'pb_enterprise' | 'public_bank' | 'rhb' | 'standard_chartered' | 'uob' | (string & {});
/** Transaction and the card that funded it. */
export interface FundedTransactionDetails {
  /** Where the money of the wallet came from. */
  funding?: {
    /** The card, as numbers or a token. */
    card?: {
      /** Card brand. */
      brand: string | null;
      /** Two-letter country code. */
      country: string | null;
      /** Month the card expires in, 1 to 12. */
      exp_month: number | null;
      /** Year the card expires in, four digits. */
      exp_year: number | null;
      /** Card funding type. */
      funding: string | null;
      /** Last four digits. */
      last4: string | null;
    };
    /** Funding type of the underlying payment method. */
    type: 'card' | (string & {}) | null;
  };
  /** Identifier of the transaction. */
  transaction_id: string | null;
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
  expand?: readonly CustomerExpandPath[] | undefined;
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
  expand?: readonly InvoiceExpandPath[] | undefined;
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
  /** The client secret of the payment intent. */
  client_secret?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
  expand?: readonly ProductExpandPath[] | undefined;
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
  expand?: readonly SubscriptionExpandPath[] | undefined;
}
/** A bank account by IBAN to transfer to. */
export interface IbanAddress {
  /** Where the holder of the account lives or is registered. */
  account_holder_address: Address;
  /** Who holds the account, as the bank knows the name. */
  account_holder_name: string;
  /** Where the bank is. */
  bank_address: Address;
  /** BIC of the bank. */
  bic: string;
  /** Two-letter country code of the account. */
  country: string;
  /** IBAN of the account. */
  iban: string;
}
/** Dutch bank of the customer. */
export type IdealBank = 'abn_amro' | 'adyen' | 'asn_bank' | 'bunq' | 'buut' | 'finom' | 'handelsbanken' | 'ing' | 'knab' | 'mollie' | 'moneyou' | 'n26' | 'nn' | 'rabobank' | 'regiobank' | 'revolut' | 'sns_bank' | 'triodos_bank' | 'van_lanschot' | 'yoursafe' | (string & {});
/** BIC of a Dutch bank that takes part in iDEAL. */
export type IdealBic = 'ABNANL2A' | 'ADYBNL2A' | 'ASNBNL21' | 'BITSNL2A' | 'BUNQNL2A' | 'BUUTNL2A' | 'FNOMNL22' | 'FVLBNL22' | 'HANDNL2A' | 'INGBNL2A' | 'KNABNL2H' | 'MLLENL2A' | 'MOYONL21' | 'NNBANL2G' | 'NTSBDEB1' | 'RABONL2U' | 'RBRBNL21' | 'REVOIE23' | 'REVOLT21' | 'SNSBNL2A' | 'TRIONL2U' | (string & {});
/** Installment configuration for payments attempted on this invoice. */
export interface InstallmentsParam {
  /** Whether it is on. */
  enabled?: boolean | undefined;
  /** The selected installment plan to use. An empty string or null clears it. */
  plan?: ({
    /** How many installments there are. */
    count?: number | undefined;
    /** How far the installments are apart: `month`. */
    interval?: ('month' | (string & {})) | undefined;
    /** Type of installment plan. */
    type: 'bonus' | 'fixed_count' | 'revolving' | (string & {});
  } | "" | null) | undefined;
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
/** Length of a period. */
export interface IntervalParam {
  /** Specifies billing frequency. */
  interval: 'day' | 'month' | 'week' | 'year' | (string & {});
  /** Number of intervals. */
  interval_count?: number | undefined;
}
/** A statement of what a customer owes. */
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
  /** What shipping costs, with its taxes. */
  shipping_cost: ShippingCost | null;
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
/** What the invoice of the purchase contains. */
export interface InvoiceCreationInvoiceData {
  /** The account tax IDs associated with the invoice. */
  account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
  /** Custom fields displayed on the invoice. */
  custom_fields: InvoiceCustomField[] | null;
  /** Your own description. */
  description: string | null;
  /** Footer displayed on the invoice. */
  footer: string | null;
  /** The connected account that issues the invoice. */
  issuer: ConnectAccountReference | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Options for invoice PDF rendering. */
  rendering_options: {
    /** Whether line amounts are shown with or without tax. */
    amount_tax_display: string | null;
    /** ID of the invoice rendering template. */
    template: string | null;
  } | null;
}
/** Label and value printed on invoices. */
export interface InvoiceCustomField {
  /** Label of the field. */
  name: string;
  /** Text of the field. */
  value: string;
}
/** Label and value printed on invoices. */
export interface InvoiceCustomFieldParam {
  /** The name of the custom field. */
  name: string;
  /** The value of the custom field. */
  value: string;
}
/** What `expand` can fill in on an invoice. */
export type InvoiceExpandPath = 'account_tax_ids' | 'application' | 'confirmation_secret' | 'customer' | 'default_payment_method' | 'default_source' | 'discounts' | 'from_invoice.invoice' | 'latest_revision' | 'lines.data.discounts' | 'on_behalf_of' | 'parent.subscription_details.subscription' | 'payments' | 'payments.data.payment.payment_intent' | 'test_clock' | 'total_discount_amounts.discount' | (string & {});
/** An amount that the next invoice of a customer takes up. */
export interface InvoiceItem {
  /** Identifier. */
  id: string;
  /** Always `invoiceitem`. */
  object: "invoiceitem";
  /** Minor currency unit. */
  amount: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The ID of the customer to bill for this invoice item. */
  customer: string | Customer | DeletedCustomer;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Unix seconds. */
  date: number;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Your own description. */
  description: string | null;
  /** With true, discounts will apply to this invoice item. */
  discountable: boolean;
  /** The discounts which apply to the invoice item. */
  discounts: (string | Discount)[] | null;
  /** Field names that can't be modified. */
  frozen_fields?: ('discounts' | 'pricing' | 'quantity' | (string & {}))[];
  /** The ID of the invoice this invoice item belongs to. */
  invoice: string | Invoice | null;
  /** The rules that control when this invoice item is eligible for invoicing. */
  invoicing_rules?: {
    /** The type of invoicing rule. */
    type: 'defer_until_credited_items_resolved' | (string & {});
  }[];
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Minor currency unit. */
  net_amount?: number;
  /** The parent that generated this invoice item. */
  parent: {
    /** Details about the subscription that generated this invoice item. */
    subscription_details: {
      /** The subscription that generated this invoice item. */
      subscription: string;
      /** ID of the part of the subscription that it is for. */
      subscription_item?: string;
    } | null;
    /** The type of parent that generated this invoice item. */
    type: 'subscription_details' | (string & {});
  } | null;
  /** Time that the item is charged for. */
  period: {
    /** Unix seconds. */
    end: number;
    /** Unix seconds. */
    start: number;
  };
  /** The pricing information of the invoice item. */
  pricing: InvoicePricing | null;
  /** Whether it was made by a change of plan. */
  proration: boolean;
  /** What was credited, for an item from a change within a period. */
  proration_details?: {
    /** For a credit proration, links to the debit that the credit applies to. */
    credited_items: {
      /** ID of the item that is credited. */
      invoice_item?: string;
      /** The lines of an invoice that are credited. */
      invoice_line_item_details?: {
        /** The invoice id for the debited line item(s). */
        invoice: string;
        /** IDs of the debited invoice line item. */
        invoice_line_items: string[];
      };
      /** Whether an invoice item or lines of an invoice are credited. */
      type: 'invoice_item' | 'invoice_line_items' | (string & {});
    } | null;
    /** Discount amounts applied when the proration was created. */
    discount_amounts: DiscountAmount[];
  };
  /** Quantity of units for the invoice item in integer format. */
  quantity: number;
  /** Non-negative decimal with at most 12 decimal places. */
  quantity_decimal: string;
  /** The tax rates which apply to the invoice item. */
  tax_rates: TaxRate[] | null;
  /** The test clock it is attached to. */
  test_clock: string | TestClock | null;
}
/** What `expand` can fill in on an invoice item. */
export type InvoiceItemExpandPath = 'customer' | 'discounts' | 'invoice' | 'test_clock' | (string & {});
/** Invoice items, a page at a time. */
export interface InvoiceItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The invoice items of this page. */
  data: InvoiceItem[];
}
/** What `expand` can fill in on a list of invoice items. */
export type InvoiceItemListExpandPath = 'data.customer' | 'data.discounts' | 'data.invoice' | 'data.test_clock' | (string & {});
/** What an invoice charges or credits, line by line. */
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
  pricing: InvoicePricing | null;
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
/** What `expand` can fill in on a list of invoice line items. */
export type InvoiceLineItemListExpandPath = 'data.discounts' | 'data.subscription' | (string & {});
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
  amount_paid: number | null;
  /** Minor currency unit. */
  amount_requested: number;
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The invoice that is paid. */
  invoice: string | Invoice | DeletedInvoice;
  /** Whether Stripe keeps its amount equal to what remains on the invoice. */
  is_default: boolean;
  /** False for test data. */
  livemode: boolean;
  /** The payment intent, charge or record that pays. */
  payment: {
    /** The charge, when that is the type. */
    charge?: string | Charge;
    /** The payment intent, when that is the type. */
    payment_intent?: string | PaymentIntent;
    /** The payment record, when that is the type. */
    payment_record?: string | PaymentRecord;
    /** Which of the three it is. */
    type: 'charge' | 'payment_intent' | 'payment_record' | (string & {});
  };
  /** Where the payment stands. */
  status: string;
  /** When the payment reached each status, in Unix seconds. */
  status_transitions: {
    /** When it was cancelled, Unix seconds. */
    canceled_at: number | null;
    /** When it was paid, Unix seconds. */
    paid_at: number | null;
  };
}
/** What `expand` can fill in on an invoice payment. */
export type InvoicePaymentExpandPath = 'invoice' | 'payment.charge' | 'payment.payment_intent' | 'payment.payment_record' | (string & {});
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
/** What `expand` can fill in on a list of invoice payments. */
export type InvoicePaymentListExpandPath = 'data.invoice' | 'data.payment.charge' | 'data.payment.payment_intent' | 'data.payment.payment_record' | (string & {});
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
/** A way to pay invoices. */
export type InvoicePaymentMethodType = 'ach_credit_transfer' | 'ach_debit' | 'acss_debit' | 'affirm' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'jp_credit_transfer' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'satispay' | 'sepa_credit_transfer' | 'sepa_debit' | 'sequra' | 'sofort' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | (string & {});
/** How an invoice can be paid. */
export interface InvoicePaymentSettings {
  /** Mandate used for the payment. */
  default_mandate: string | null;
  /** Options by type of payment method. */
  payment_method_options: InvoicePaymentMethodOptions | null;
  /** Null when Stripe decides. */
  payment_method_types: PaymentMethodType[] | null;
}
/** How the invoice can be paid. */
export interface InvoicePaymentSettingsParam {
  /** ID of the mandate to be used for this invoice. An empty string or null clears it. */
  default_mandate?: (string | null) | undefined;
  /** Options by type of payment method. */
  payment_method_options?: {
    /** Only for `acss_debit`. An empty string or null clears it. */
    acss_debit?: (BillingAcssDebitOptionsParam | "" | null) | undefined;
    /** Only for `bancontact`. An empty string or null clears it. */
    bancontact?: (BillingBancontactOptionsParam | "" | null) | undefined;
    /** Only for `billie`. An empty string or null clears it. */
    billie?: ({
      /** Which company buys, for Billie. An empty string or null clears it. */
      company_details?: (BillieCompanyDetailsParam | "" | null) | undefined;
      /** An identifier or reference. */
      reference?: string | undefined;
    } | "" | null) | undefined;
    /** Only for `blik`. An empty string or null clears it. */
    blik?: (Record<string, never> | "" | null) | undefined;
    /** Only for `card`. An empty string or null clears it. */
    card?: ({
      /** Payment in installments. */
      installments?: InstallmentsParam | undefined;
      /** When 3D Secure is asked for; Stripe decides by default. */
      request_three_d_secure?: ('any' | 'automatic' | 'challenge' | (string & {})) | undefined;
    } | "" | null) | undefined;
    /** Only for `customer_balance`. An empty string or null clears it. */
    customer_balance?: (BillingCustomerBalanceOptionsParam | "" | null) | undefined;
    /** Only for `konbini`. An empty string or null clears it. */
    konbini?: (Record<string, never> | "" | null) | undefined;
    /** Only for `payto`. An empty string or null clears it. */
    payto?: (BillingPaytoOptionsParam | "" | null) | undefined;
    /** Only for `pix`. An empty string or null clears it. */
    pix?: ({
      /** If the amount includes the IOF tax. */
      amount_includes_iof?: ('always' | 'never' | (string & {})) | undefined;
      /** Seconds until it expires. */
      expires_after_seconds?: number | undefined;
    } | "" | null) | undefined;
    /** Only for `sepa_debit`. An empty string or null clears it. */
    sepa_debit?: (Record<string, never> | "" | null) | undefined;
    /** Only for `upi`. An empty string or null clears it. */
    upi?: (UpiMandateParam | "" | null) | undefined;
    /** Only for `us_bank_account`. An empty string or null clears it. */
    us_bank_account?: (BillingUsBankAccountOptionsParam | "" | null) | undefined;
  } | undefined;
  /** Types that are offered. An empty string or null clears it. */
  payment_method_types?: (InvoicePaymentMethodType[] | "" | null) | undefined;
}
/** How invoices are paid by Pix. */
export interface InvoicePixOptions {
  /** Whether the amount includes the Brazilian tax IOF. */
  amount_includes_iof: 'always' | 'never' | (string & {}) | null;
  /** How many seconds the customer has to pay. */
  expires_after_seconds?: number;
}
/** The price that a line was calculated by. */
export interface InvoicePricing {
  /** The price and its product. */
  price_details?: {
    /** ID of the price that the line was calculated by. */
    price: string | Price;
    /** Identifier of the product. */
    product: string;
  };
  /** Kind of pricing. */
  type: 'price_details' | (string & {});
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal: string | null;
}
/** How the invoice PDF looks. */
export interface InvoiceRendering {
  /** Whether line amounts are shown with or without tax. */
  amount_tax_display: string | null;
  /** How the PDF looks. */
  pdf: {
    /** Paper format: `a4`, `letter` or `auto`. */
    page_size: 'a4' | 'auto' | 'letter' | (string & {}) | null;
  } | null;
  /** Identifier of the invoice template. */
  template: string | null;
  /** Which version of the template the PDF uses. */
  template_version: number | null;
}
/** Invoices that a search found, a page at a time. */
export interface InvoiceSearchResult {
  /** Always `search_result`. */
  object: "search_result";
  /** The invoices of this page. */
  data: Invoice[];
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
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
/** A request to pay with a card that you issued. */
export interface IssuingAuthorization {
  /** Identifier. */
  id: string;
  /** Always `issuing.authorization`. */
  object: "issuing.authorization";
}
/** A payment with a card of yours that you contest. */
export interface IssuingDispute {
  /** Identifier. */
  id: string;
  /** Always `issuing.dispute`. */
  object: "issuing.dispute";
}
/** A payment or refund on a card that you issued. */
export interface IssuingTransaction {
  /** Identifier. */
  id: string;
  /** Always `issuing.transaction`. */
  object: "issuing.transaction";
}
/** An address in Japan, in Kana or in Kanji characters. */
export interface JapaneseAddress {
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
  /** Town/cho-me. */
  town: string | null;
}
/** Who levies a tax: a country, a state or a smaller unit. */
export type JurisdictionLevel = 'city' | 'country' | 'county' | 'district' | 'multiple' | 'state' | (string & {});
/** If this is a `klarna` payment method, this hash contains details about the Klarna payment method. */
export interface KlarnaDetailsParam {
  /** Customer's date of birth. */
  dob?: {
    /** The day of birth, between 1 and 31. */
    day: number;
    /** The month of birth, between 1 and 12. */
    month: number;
    /** The four-digit year of birth. */
    year: number;
  } | undefined;
}
/** The language and country for Klarna. */
export type KlarnaLocale = 'cs-CZ' | 'da-DK' | 'de-AT' | 'de-CH' | 'de-DE' | 'el-GR' | 'en-AT' | 'en-AU' | 'en-BE' | 'en-CA' | 'en-CH' | 'en-CZ' | 'en-DE' | 'en-DK' | 'en-ES' | 'en-FI' | 'en-FR' | 'en-GB' | 'en-GR' | 'en-IE' | 'en-IT' | 'en-NL' | 'en-NO' | 'en-NZ' | 'en-PL' | 'en-PT' | 'en-RO' | 'en-SE' | 'en-US' | 'es-ES' | 'es-US' | 'fi-FI' | 'fr-BE' | 'fr-CA' | 'fr-CH' | 'fr-FR' | 'it-CH' | 'it-IT' | 'nb-NO' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'ro-RO' | 'sv-FI' | 'sv-SE' | (string & {});
/** The upcoming charge for this subscription. */
export interface KlarnaNextBillingParam {
  /** The amount of the next charge for the subscription. */
  amount: number;
  /** The date of the next charge for the subscription. */
  date: string;
}
/** On-demand details if setting up a payment method for on-demand payments. */
export interface KlarnaOnDemandParam {
  /** Amount in the minor currency unit. */
  average_amount?: number | undefined;
  /** Amount in the minor currency unit. */
  maximum_amount?: number | undefined;
  /** Amount in the minor currency unit. */
  minimum_amount?: number | undefined;
  /** Interval at which the customer is making purchases. */
  purchase_interval?: ('day' | 'month' | 'week' | 'year' | (string & {})) | undefined;
  /** The number of `purchase_interval` between charges. */
  purchase_interval_count?: number | undefined;
}
/** What the customer scans to pay with Klarna. */
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
/** What Klarna is told about later charges. */
export interface KlarnaSubscriptionParam {
  /** Unit of time between subscription charges. */
  interval: 'day' | 'month' | 'week' | 'year' | (string & {});
  /** Number of intervals. */
  interval_count?: number | undefined;
  /** Name for subscription. */
  name?: string | undefined;
  /** The upcoming charge for this subscription. */
  next_billing: KlarnaNextBillingParam;
  /** A non-customer-facing reference. */
  reference: string;
}
/** How a payment is made by Konbini. */
export interface KonbiniOptions {
  /** Number to confirm with, 10 to 11 digits. */
  confirmation_number: string | null;
  /** How many days the customer has to pay. */
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
  /** Code that the customer enters in the store. */
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
/** Issuer of a Korean card. */
export type KrCardBrand = 'bc' | 'citi' | 'hana' | 'hyundai' | 'jeju' | 'jeonbuk' | 'kakaobank' | 'kbank' | 'kdbbank' | 'kookmin' | 'kwangju' | 'lotte' | 'mg' | 'nh' | 'post' | 'samsung' | 'savingsbank' | 'shinhan' | 'shinhyup' | 'suhyup' | 'tossbank' | 'woori' | (string & {});
/** What is bought, with its price and quantity. */
export interface LineItem {
  /** Identifier. */
  id: string;
  /** Always `item`. */
  object: "item";
  /** Whether the customer can change the quantity, and within which bounds. */
  adjustable_quantity: AdjustableQuantity | null;
  /** Minor currency unit. */
  amount_discount: number;
  /** Total before any discounts or taxes are applied. */
  amount_subtotal: number;
  /** Minor currency unit. */
  amount_tax: number;
  /** Total after discounts and taxes. */
  amount_total: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** Your own description. */
  description: string | null;
  /** The discounts applied to the line item. */
  discounts?: AppliedDiscount[];
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The price used to generate the line item. */
  price: Price | null;
  /** The quantity of products being purchased. */
  quantity: number | null;
  /** The taxes applied to the line item. */
  taxes?: AppliedTax[];
}
/** Line items, a page at a time. */
export interface LineItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The line items of this page. */
  data: LineItem[];
}
/** Data used to generate a new Price object inline. */
export interface LineItemPriceDataParam {
  /** Three-letter currency code. */
  currency: string;
  /** The ID of the Product. */
  product?: string | undefined;
  /** Data used to generate a new Product object inline. */
  product_data?: ProductDataParam | undefined;
  /** How often the price recurs. */
  recurring?: IntervalParam | undefined;
  /** Whether the amount includes tax. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Amount in the minor currency unit. */
  unit_amount?: number | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal?: string | undefined;
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
  /** The test clock it is attached to. */
  test_clock?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CustomerListExpandPath[] | undefined;
}
/** A page of customers. */
export interface ListCustomersResult {
  /** The customers of this page. */
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
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceListExpandPath[] | undefined;
}
/** A page of invoices. */
export interface ListInvoicesResult {
  /** The invoices of this page. */
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
  /** Only prices with these recurring fields. */
  recurring?: {
    /** Filter by billing frequency. */
    interval?: ('day' | 'month' | 'week' | 'year' | (string & {})) | undefined;
    /** Filter by the price's meter. */
    meter?: string | undefined;
    /** Filter by the usage type for this price. */
    usage_type?: ('licensed' | 'metered' | (string & {})) | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PriceListExpandPath[] | undefined;
}
/** A page of prices. */
export interface ListPricesResult {
  /** The prices of this page. */
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
  /** Only products with the given IDs. */
  ids?: string[] | undefined;
  /** Only products that can be shipped (that is physical, not digital products). */
  shippable?: boolean | undefined;
  /** Only products of this type. */
  type?: ('good' | 'service' | (string & {})) | undefined;
  /** Only products with the given url. */
  url?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly ProductListExpandPath[] | undefined;
}
/** A page of products. */
export interface ListProductsResult {
  /** The products of this page. */
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
/** The permission of a customer to debit. */
export interface Mandate {
  /** Identifier. */
  id: string;
  /** Always `mandate`. */
  object: "mandate";
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
/** Options of a payment method that can be captured later. */
export interface ManualCaptureOptionsParam {
  /** Whether the money is captured later. An empty string or null clears it. */
  capture_method?: (('manual' | (string & {})) | null) | undefined;
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
/** What the customer pays with at a Multibanco machine. */
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
/** Which names the page asks for. */
export interface NameCollection {
  /** Whether the name of the company is asked for. */
  business?: NameCollectionSetting;
  /** Whether the name of the person is asked for. */
  individual?: NameCollectionSetting;
}
/** Which names the page asks for. */
export interface NameCollectionParam {
  /** Controls settings applied. */
  business?: NameCollectionSettingParam | undefined;
  /** Controls settings applied. */
  individual?: NameCollectionSettingParam | undefined;
}
/** Whether a name is asked for, and whether it may be left out. */
export interface NameCollectionSetting {
  /** Whether it is on. */
  enabled: boolean;
  /** Whether the customer may leave it empty. */
  optional: boolean;
}
/** Whether a name is asked for, and whether it may be left out. */
export interface NameCollectionSettingParam {
  /** Whether it is on. */
  enabled: boolean;
  /** Whether the customer may leave it empty. */
  optional?: boolean | undefined;
}
/** Network specific 3DS fields. */
export interface NetworkOptionsParam {
  /** Cartes Bancaires-specific 3DS fields. */
  cartes_bancaires?: {
    /** Algorithm that calculated the CAVV of the Cartes Bancaires network. */
    cb_avalgo: '0' | '1' | '2' | '3' | '4' | 'A' | (string & {});
    /** The exemption indicator returned. */
    cb_exemption?: string | undefined;
    /** The risk score returned from Cartes Bancaires. */
    cb_score?: number | undefined;
  } | undefined;
}
/** Methods whose capture can be delayed and that can be saved for any later payment. */
export interface OnSessionManualCaptureOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | 'on_session' | (string & {});
}
/** Options of a payment method that can be captured later and saved for use on session. */
export interface OnSessionManualCaptureOptionsParam {
  /** Whether the money is captured later. An empty string or null clears it. */
  capture_method?: (('manual' | (string & {})) | null) | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
}
/** Methods whose capture can be delayed and that cannot be saved. */
export interface OneTimeManualCaptureOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | (string & {});
}
/** Options of a payment method that can be captured later but not saved. */
export interface OneTimeManualCaptureOptionsParam {
  /** Whether the money is captured later. An empty string or null clears it. */
  capture_method?: (('manual' | (string & {})) | null) | undefined;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | (string & {})) | undefined;
}
/** Methods that cannot be saved for later. */
export interface OneTimeOptions {
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | (string & {});
}
/** An item that the customer may add to the purchase. */
export interface OptionalItem {
  /** Whether the customer can change the quantity, and within which bounds. */
  adjustable_quantity: AdjustableQuantity | null;
  /** What one unit of the item costs. */
  price: string;
  /** How many are bought unless the customer changes it. */
  quantity: number;
}
/** An item that the customer may add to the purchase. */
export interface OptionalItemParam {
  /** Settings for the customer. */
  adjustable_quantity?: AdjustableQuantityParam | undefined;
  /** The ID of the Price or Plan object. */
  price: string;
  /** How many are in the line at first. */
  quantity: number;
}
/** What the customer pays with in an OXXO store. */
export interface OxxoVoucher {
  /** Unix seconds. */
  expires_after: number | null;
  /** Stripe's page that shows the voucher. */
  hosted_voucher_url: string | null;
  /** Number of the voucher. */
  number: string | null;
}
/** P24 bank. */
export type P24Bank = 'alior_bank' | 'bank_millennium' | 'bank_nowy_bfg_sa' | 'bank_pekao_sa' | 'banki_spbdzielcze' | 'blik' | 'bnp_paribas' | 'boz' | 'citi_handlowy' | 'credit_agricole' | 'envelobank' | 'etransfer_pocztowy24' | 'getin_bank' | 'ideabank' | 'ing' | 'inteligo' | 'mbank_mtransfer' | 'nest_przelew' | 'noble_pay' | 'pbac_z_ipko' | 'plus_bank' | 'santander_przelew24' | 'tmobile_usbugi_bankowe' | 'toyota_bank' | 'velobank' | 'volkswagen_bank' | (string & {});
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
/** Size in inches and weight in ounces. */
export interface PackageDimensionsParam {
  /** Height, in inches. */
  height: number;
  /** Length, in inches. */
  length: number;
  /** Weight, in ounces. */
  weight: number;
  /** Width, in inches. */
  width: number;
}
/** When to pause the subscription. */
export interface PauseAtParam {
  /** Unix seconds: to pause the subscription. */
  timestamp?: number | undefined;
  /** When to pause the subscription. */
  type: 'now' | 'timestamp' | (string & {});
}
/** When the subscription pauses and goes on. */
export interface PauseScheduleParam {
  /** A unique identifier for this pause schedule entry. */
  key?: string | undefined;
  /** When and how the subscription is paused. */
  pause?: {
    /** When to pause the subscription. */
    pause_at?: PauseAtParam | undefined;
    /** Settings controlling billing behavior. */
    settings?: PauseSettingsParam | undefined;
  } | undefined;
  /** When and how the subscription is resumed. An empty string or null clears it. */
  resume?: ({
    /** When to resume the subscription. */
    resume_at?: ResumeAtParam | undefined;
    /** Settings controlling how the subscription resumes. */
    settings?: ResumeSettingsParam | undefined;
  } | "" | null) | undefined;
}
/** Settings controlling billing behavior during the pause. */
export interface PauseSettingsParam {
  /** What to bill for when pausing the subscription. */
  bill_for?: {
    /** Until when usage that was not invoiced yet is billed. */
    outstanding_usage_through?: {
      /** What the time is counted from or to. */
      type?: ('none' | 'pause_at' | (string & {})) | undefined;
    } | undefined;
    /** From when unused time is credited. */
    unused_time_from?: {
      /** What the time is counted from or to. */
      type?: ('item_current_period_start' | 'none' | 'pause_at' | (string & {})) | undefined;
    } | undefined;
  } | undefined;
  /** Whether to generate an invoice. */
  invoicing_behavior?: ('invoice' | 'pending_invoice_item' | (string & {})) | undefined;
  /** The pause type. */
  type?: ('subscription' | (string & {})) | undefined;
}
/** What `payInvoice` sends. */
export interface PayInvoiceBody {
  /** ID of the payment method to charge instead of the default one. */
  payment_method?: string | undefined;
  /** Whether the customer is absent; Stripe takes true by default. */
  off_session?: boolean | undefined;
  /** Mark the invoice as paid outside Stripe, without charging anything. */
  paid_out_of_band?: boolean | undefined;
  /** Whether the rest is forgiven when the source holds too little. */
  forgive?: boolean | undefined;
  /** ID of the mandate to be used for this invoice. An empty string or null clears it. */
  mandate?: (string | null) | undefined;
  /** A payment source to be charged. */
  source?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
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
  /** Whether the rest is forgiven when the source holds too little. */
  forgive?: boolean | undefined;
  /** ID of the mandate to be used for this invoice. An empty string or null clears it. */
  mandate?: (string | null) | undefined;
  /** A payment source to be charged. */
  source?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/** What the card networks are told about the purchase. */
export interface PaymentDetailsParam {
  /** A unique value to identify the customer. An empty string or null clears it. */
  customer_reference?: (string | null) | undefined;
  /** A unique value assigned by the business to identify the transaction. An empty string or null clears it. */
  order_reference?: (string | null) | undefined;
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
  managed_payments: EnabledSetting | null;
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
  /** What was bought, as the customer knows it. */
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
/** What runs when the payment changes. */
export interface PaymentIntentHooksParam {
  /** Arguments passed in automations. */
  inputs?: {
    /** Tax arguments for automations. */
    tax?: {
      /** The TaxCalculation id. An empty string or null clears it. */
      calculation: string | null;
    } | undefined;
  } | undefined;
}
/** Payment intents, a page at a time. */
export interface PaymentIntentList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The payment intents of this page. */
  data: PaymentIntent[];
}
/** What `expand` can fill in on a list of payment intents. */
export type PaymentIntentListExpandPath = 'data.amount_details.line_items' | 'data.application' | 'data.customer' | 'data.customer.invoice_settings.default_payment_method' | 'data.latest_charge' | 'data.latest_charge.balance_transaction' | 'data.on_behalf_of' | 'data.payment_method' | 'data.payment_record' | 'data.review' | 'data.source' | 'data.transfer_data.destination' | (string & {});
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
    /** How many days the customer has to pay. */
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
    /** How many days the customer has to pay. */
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
/** Settings for each way to pay. */
export interface PaymentIntentPaymentMethodOptionsParam {
  /** Only for `acss_debit`. An empty string or null clears it. */
  acss_debit?: ({
    /** Additional fields for Mandate creation. */
    mandate_options?: {
      /** Page with the text of your own mandate. An empty string or null clears it. */
      custom_mandate_url?: (string | null) | undefined;
      /** Description of the mandate interval. */
      interval_description?: string | undefined;
      /** Payment schedule for the mandate. */
      payment_schedule?: ('combined' | 'interval' | 'sporadic' | (string & {})) | undefined;
      /** Transaction type of the mandate. */
      transaction_type?: ('business' | 'personal' | (string & {})) | undefined;
    } | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
    /** Date of the debit, YYYY-MM-DD. */
    target_date?: string | undefined;
    /** Bank account verification method. */
    verification_method?: ('automatic' | 'instant' | 'microdeposits' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `affirm`. An empty string or null clears it. */
  affirm?: ({
    /** Whether the money is captured later. An empty string or null clears it. */
    capture_method?: (('manual' | (string & {})) | null) | undefined;
    /** Language in which the customer is addressed. */
    preferred_locale?: string | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('none' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `afterpay_clearpay`. An empty string or null clears it. */
  afterpay_clearpay?: ({
    /** Whether the money is captured later. An empty string or null clears it. */
    capture_method?: (('manual' | (string & {})) | null) | undefined;
    /** An internal identifier or reference. */
    reference?: string | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('none' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `alipay`. An empty string or null clears it. */
  alipay?: (ReusableOptionsParam | "" | null) | undefined;
  /** Only for `alma`. An empty string or null clears it. */
  alma?: (ManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `amazon_pay`. An empty string or null clears it. */
  amazon_pay?: (ReusableManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `au_becs_debit`. An empty string or null clears it. */
  au_becs_debit?: (TargetDateDebitOptionsParam | "" | null) | undefined;
  /** Only for `bacs_debit`. An empty string or null clears it. */
  bacs_debit?: (DebitOptionsParam | "" | null) | undefined;
  /** Only for `bancontact`. An empty string or null clears it. */
  bancontact?: ({
    /** Language of the pages the customer sees. */
    preferred_language?: ('de' | 'en' | 'fr' | 'nl' | (string & {})) | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
  } | "" | null) | undefined;
  /** Only for `billie`. An empty string or null clears it. */
  billie?: ({
    /** Whether the money is captured later. An empty string or null clears it. */
    capture_method?: (('manual' | (string & {})) | null) | undefined;
    /** Which company buys, for Billie. An empty string or null clears it. */
    company_details?: (BillieCompanyDetailsParam | "" | null) | undefined;
    /** An identifier or reference. */
    reference?: string | undefined;
  } | "" | null) | undefined;
  /** Only for `bizum`. An empty string or null clears it. */
  bizum?: (Record<string, never> | "" | null) | undefined;
  /** Only for `blik`. An empty string or null clears it. */
  blik?: ({
    /** Code of the error. */
    code?: string | undefined;
    /** Details of the BLIK mandate. */
    mandate_options?: {
      /** Expiry date of the mandate. */
      expires_at?: number | undefined;
    } | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
  } | "" | null) | undefined;
  /** Only for `boleto`. An empty string or null clears it. */
  boleto?: ({
    /** Days until it expires. */
    expires_after_days?: number | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
  } | "" | null) | undefined;
  /** Configuration for any card payments attempted on this payment intent. An empty string or null clears it. */
  card?: ({
    /** Whether the money is captured later. An empty string or null clears it. */
    capture_method?: (('manual' | (string & {})) | null) | undefined;
    /** A single-use `cvc_update` Token. */
    cvc_token?: string | undefined;
    /** Payment in installments. */
    installments?: InstallmentsParam | undefined;
    /** Configuration options for setting up an eMandate. */
    mandate_options?: {
      /** Amount in the minor currency unit. */
      amount: number;
      /** One of `fixed` or `maximum`. */
      amount_type: 'fixed' | 'maximum' | (string & {});
      /** A description of the mandate or subscription. */
      description?: string | undefined;
      /** End date of the mandate or subscription. */
      end_date?: number | undefined;
      /** Specifies payment frequency. */
      interval: 'day' | 'month' | 'sporadic' | 'week' | 'year' | (string & {});
      /** Number of intervals. */
      interval_count?: number | undefined;
      /** Unique identifier for the mandate or subscription. */
      reference: string;
      /** Start date of the mandate or subscription. */
      start_date: number;
      /** The type of mandates supported. */
      supported_types?: ('india' | (string & {}))[] | undefined;
    } | undefined;
    /** Whether the card was given by mail or phone. */
    moto?: boolean | undefined;
    /** Selected network to process this payment intent on. */
    network?: CardNetwork | undefined;
    /** Whether a longer authorization is asked for. */
    request_extended_authorization?: ('if_available' | 'never' | (string & {})) | undefined;
    /** Whether a higher authorization later is asked for. */
    request_incremental_authorization?: ('if_available' | 'never' | (string & {})) | undefined;
    /** Whether several captures are asked for. */
    request_multicapture?: ('if_available' | 'never' | (string & {})) | undefined;
    /** Whether capturing more than authorized is asked for. */
    request_overcapture?: ('if_available' | 'never' | (string & {})) | undefined;
    /** When 3D Secure is asked for; Stripe decides by default. */
    request_three_d_secure?: ('any' | 'automatic' | 'challenge' | (string & {})) | undefined;
    /** When enabled, using a card that is attached. */
    require_cvc_recollection?: boolean | undefined;
    /** How the card was set up. */
    setup_credential_usage?: ('installment' | 'recurring' | 'unscheduled' | (string & {})) | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
    /** Text about a card payment on statements. An empty string or null clears it. */
    statement_descriptor_suffix_kana?: (string | null) | undefined;
    /** Text about a card payment on statements. An empty string or null clears it. */
    statement_descriptor_suffix_kanji?: (string | null) | undefined;
    /** How the stored card was used. */
    stored_credential_usage?: ('installment' | 'recurring' | 'unscheduled' | (string & {})) | undefined;
    /** 3D Secure by another provider, or its result. */
    three_d_secure?: {
      /** `transStatus` of the 3DS answer. */
      ares_trans_status?: AresTransStatus | undefined;
      /** Proof of the authentication: the CAVV or AAV of the issuer. */
      cryptogram: string;
      /** Electronic commerce indicator (ECI) of 3D Secure. */
      electronic_commerce_indicator?: ('01' | '02' | '05' | '06' | '07' | (string & {})) | undefined;
      /** The exemption requested through 3DS and accepted. */
      exemption_indicator?: ('low_risk' | 'none' | (string & {})) | undefined;
      /** Network specific 3DS fields. */
      network_options?: NetworkOptionsParam | undefined;
      /** The challenge indicator which was requested. */
      requestor_challenge_indicator?: string | undefined;
      /** Identifier of the transaction. */
      transaction_id: string;
      /** The version of 3D Secure that was performed. */
      version: '1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | (string & {});
    } | undefined;
  } | "" | null) | undefined;
  /** Only for `card_present`. An empty string or null clears it. */
  card_present?: ({
    /** Whether the money is captured later. */
    capture_method?: ('manual' | 'manual_preferred' | (string & {})) | undefined;
    /** Whether a longer authorization is asked for. */
    request_extended_authorization?: boolean | undefined;
    /** Request ability to increment this payment intent. */
    request_incremental_authorization_support?: boolean | undefined;
    /** Network routing priority. */
    routing?: {
      /** Routing requested priority. */
      requested_priority?: ('domestic' | 'international' | (string & {})) | undefined;
    } | undefined;
  } | "" | null) | undefined;
  /** Only for `cashapp`. An empty string or null clears it. */
  cashapp?: (OnSessionManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `crypto`. An empty string or null clears it. */
  crypto?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `customer_balance`. An empty string or null clears it. */
  customer_balance?: (CustomerBalanceOptionsParam | "" | null) | undefined;
  /** Only for `eps`. An empty string or null clears it. */
  eps?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `fpx`. An empty string or null clears it. */
  fpx?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `giropay`. An empty string or null clears it. */
  giropay?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `grabpay`. An empty string or null clears it. */
  grabpay?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `ideal`. An empty string or null clears it. */
  ideal?: (ReusableOptionsParam | "" | null) | undefined;
  /** Only for `interac_present`. An empty string or null clears it. */
  interac_present?: (Record<string, never> | "" | null) | undefined;
  /** Only for `kakao_pay`. An empty string or null clears it. */
  kakao_pay?: (ReusableManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `klarna`. An empty string or null clears it. */
  klarna?: ({
    /** Whether the money is captured later. An empty string or null clears it. */
    capture_method?: (('manual' | (string & {})) | null) | undefined;
    /** Terms of payments on demand. */
    on_demand?: KlarnaOnDemandParam | undefined;
    /** Language in which the customer is addressed. */
    preferred_locale?: KlarnaLocale | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('none' | 'off_session' | 'on_session' | (string & {})) | undefined;
    /** Subscription details. An empty string or null clears it. */
    subscriptions?: ({
      /** Unit of time between subscription charges. */
      interval: 'day' | 'month' | 'week' | 'year' | (string & {});
      /** Number of intervals. */
      interval_count?: number | undefined;
      /** Name for subscription. */
      name?: string | undefined;
      /** The upcoming charge for this subscription. */
      next_billing?: KlarnaNextBillingParam | undefined;
      /** A non-customer-facing reference. */
      reference: string;
    }[] | "" | null) | undefined;
  } | "" | null) | undefined;
  /** Only for `konbini`. An empty string or null clears it. */
  konbini?: ({
    /** 10 or 11 digits that confirm the payment. An empty string or null clears it. */
    confirmation_number?: (string | null) | undefined;
    /** Days until it expires. An empty string or null clears it. */
    expires_after_days?: (number | "" | null) | undefined;
    /** When it expires, Unix seconds. An empty string or null clears it. */
    expires_at?: (number | "" | null) | undefined;
    /** A product descriptor of up to 22 characters. An empty string or null clears it. */
    product_description?: (string | null) | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('none' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `kr_card`. An empty string or null clears it. */
  kr_card?: (ReusableManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `link`. An empty string or null clears it. */
  link?: ({
    /** Whether the money is captured later. An empty string or null clears it. */
    capture_method?: (('manual' | (string & {})) | null) | undefined;
    /** Deprecated; without effect. */
    persistent_token?: string | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
  } | "" | null) | undefined;
  /** Only for `mb_way`. An empty string or null clears it. */
  mb_way?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `mobilepay`. An empty string or null clears it. */
  mobilepay?: (OneTimeManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `multibanco`. An empty string or null clears it. */
  multibanco?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `naver_pay`. An empty string or null clears it. */
  naver_pay?: (ReusableManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `nz_bank_account`. An empty string or null clears it. */
  nz_bank_account?: (TargetDateDebitOptionsParam | "" | null) | undefined;
  /** Only for `oxxo`. An empty string or null clears it. */
  oxxo?: (VoucherOptionsParam | "" | null) | undefined;
  /** Only for `p24`. An empty string or null clears it. */
  p24?: (PaymentMethodOptionsP24Param | "" | null) | undefined;
  /** Only for `pay_by_bank`. An empty string or null clears it. */
  pay_by_bank?: (Record<string, never> | "" | null) | undefined;
  /** Only for `payco`. An empty string or null clears it. */
  payco?: (OneTimeManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `paynow`. An empty string or null clears it. */
  paynow?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `paypal`. An empty string or null clears it. */
  paypal?: (PaypalParam | "" | null) | undefined;
  /** Only for `paypay`. An empty string or null clears it. */
  paypay?: (Record<string, never> | "" | null) | undefined;
  /** Only for `payto`. An empty string or null clears it. */
  payto?: ({
    /** Additional fields for Mandate creation. */
    mandate_options?: {
      /** Amount in the minor currency unit. An empty string or null clears it. */
      amount?: (number | "" | null) | undefined;
      /** The type of amount that will be collected. An empty string or null clears it. */
      amount_type?: (('fixed' | 'maximum' | (string & {})) | null) | undefined;
      /** Date in the form YYYY-MM-DD. An empty string or null clears it. */
      end_date?: (string | null) | undefined;
      /** How often money may be taken. An empty string or null clears it. */
      payment_schedule?: (PaytoPaymentSchedule | null) | undefined;
      /** Number of payments in a period. An empty string or null clears it. */
      payments_per_period?: (number | "" | null) | undefined;
      /** The purpose for which payments are made. An empty string or null clears it. */
      purpose?: (PaytoPurpose | null) | undefined;
    } | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
  } | "" | null) | undefined;
  /** Only for `pix`. An empty string or null clears it. */
  pix?: ({
    /** If the amount includes the IOF tax. */
    amount_includes_iof?: ('always' | 'never' | (string & {})) | undefined;
    /** Seconds until it expires. */
    expires_after_seconds?: number | undefined;
    /** When it expires, Unix seconds. */
    expires_at?: number | undefined;
    /** Additional fields for mandate creation. */
    mandate_options?: PixMandateOptionsParam | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('none' | 'off_session' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `promptpay`. An empty string or null clears it. */
  promptpay?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
  /** Only for `revolut_pay`. An empty string or null clears it. */
  revolut_pay?: (ReusableManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `samsung_pay`. An empty string or null clears it. */
  samsung_pay?: (OneTimeManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `satispay`. An empty string or null clears it. */
  satispay?: (OnSessionManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `scalapay`. An empty string or null clears it. */
  scalapay?: (ManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `sepa_debit`. An empty string or null clears it. */
  sepa_debit?: (DebitOptionsParam | "" | null) | undefined;
  /** Only for `sequra`. An empty string or null clears it. */
  sequra?: (OneTimeManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `sofort`. An empty string or null clears it. */
  sofort?: ({
    /** Language of the pages the customer sees. An empty string or null clears it. */
    preferred_language?: (PreferredLanguage | null) | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
  } | "" | null) | undefined;
  /** Only for `sunbit`. An empty string or null clears it. */
  sunbit?: (OneTimeManualCaptureOptionsParam | "" | null) | undefined;
  /** Only for `swish`. An empty string or null clears it. */
  swish?: ({
    /** A reference for this payment to be displayed. An empty string or null clears it. */
    reference?: (string | null) | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('none' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `twint`. An empty string or null clears it. */
  twint?: (CheckoutReusableOptionsParam | "" | null) | undefined;
  /** Only for `upi`. An empty string or null clears it. */
  upi?: (UpiOptionsParam | "" | null) | undefined;
  /** Only for `us_bank_account`. An empty string or null clears it. */
  us_bank_account?: ({
    /** How the customer links the bank account, and what is read from it. */
    financial_connections?: FinancialConnectionsParam | undefined;
    /** Additional fields for Mandate creation. */
    mandate_options?: UsBankAccountMandateOptionsParam | undefined;
    /** Additional fields for network related functions. */
    networks?: PaymentNetworksParam | undefined;
    /** Whether the payment method is saved for later payments. An empty string or null clears it. */
    setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
    /** Date of the debit, YYYY-MM-DD. */
    target_date?: string | undefined;
    /** What the customer pays for: goods, services or something else. An empty string or null clears it. */
    transaction_purpose?: (('goods' | 'other' | 'services' | 'unspecified' | (string & {})) | null) | undefined;
    /** Bank account verification method. */
    verification_method?: ('automatic' | 'instant' | 'microdeposits' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `wechat_pay`. An empty string or null clears it. */
  wechat_pay?: ({
    /** The app ID registered with WeChat Pay. */
    app_id?: string | undefined;
    /** Where the customer pays: `android`, `ios` or `web`. */
    client?: ('android' | 'ios' | 'web' | (string & {})) | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('none' | (string & {})) | undefined;
  } | "" | null) | undefined;
  /** Only for `zip`. An empty string or null clears it. */
  zip?: (CheckoutOneTimeOptionsParam | "" | null) | undefined;
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
/** Where and to whom the goods are sent. */
export interface PaymentIntentShippingParam {
  /** Shipping address. */
  address: AddressParam;
  /** The delivery service that shipped a physical product. */
  carrier?: string | undefined;
  /** Recipient name. */
  name: string;
  /** Phone number. */
  phone?: string | undefined;
  /** The tracking number for a physical product. */
  tracking_number?: string | undefined;
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
/** A payment page that can be shared. */
export interface PaymentLink {
  /** Identifier. */
  id: string;
  /** Always `payment_link`. */
  object: "payment_link";
  /** Whether the payment link's `url` is active. */
  active: boolean;
  /** What the customer sees after completion. */
  after_completion: {
    /** The confirmation that Stripe shows. */
    hosted_confirmation?: AfterCompletionHostedConfirmation;
    /** Where the customer is sent. */
    redirect?: {
      /** Address. */
      url: string;
    };
    /** The specified behavior after the purchase is complete. */
    type: 'hosted_confirmation' | 'redirect' | (string & {});
  };
  /** Whether user redeemable promotion codes are enabled. */
  allow_promotion_codes: boolean;
  /** The ID of the Connect application that created the Payment Link. */
  application: string | Application | DeletedApplication | null;
  /** Minor currency unit. */
  application_fee_amount: number | null;
  /** Percentage of each invoice that goes to the platform. */
  application_fee_percent: number | null;
  /** Whether Stripe calculates the taxes, and how that went. */
  automatic_tax: {
    /** Whether it is on. */
    enabled: boolean;
    /** The account that's liable for tax. */
    liability: ConnectAccountReference | null;
  };
  /** Configuration for collecting the customer's billing address. */
  billing_address_collection: 'auto' | 'required' | (string & {});
  /** Settings to gather active consent from customers. */
  consent_collection: ConsentCollection | null;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** Collect additional information from your customer using custom fields. */
  custom_fields: {
    /** The choices of a field of type `dropdown`. */
    dropdown?: {
      /** The value that pre-fills on the payment page. */
      default_value: string | null;
      /** The options available for the customer to select. */
      options: DropdownOption[];
    };
    /** String of your choice that your integration can use to reconcile this field. */
    key: string;
    /** What the customer reads beside the field. */
    label: CustomFieldLabel;
    /** Length and default of a field of type `numeric`. */
    numeric?: PaymentLinkCustomFieldValue;
    /** Whether the customer may leave it empty. */
    optional: boolean;
    /** Length and default of a field of type `text`. */
    text?: PaymentLinkCustomFieldValue;
    /** The type of the field. */
    type: 'dropdown' | 'numeric' | 'text' | (string & {});
  }[];
  /** Texts of your own that are shown on the page. */
  custom_text: CustomText;
  /** Configuration for Customer creation during checkout. */
  customer_creation: 'always' | 'if_required' | (string & {});
  /** The custom message to be displayed to a customer. */
  inactive_message: string | null;
  /** Configuration for creating invoice for payment mode payment links. */
  invoice_creation: {
    /** Enable creating an invoice on successful payment. */
    enabled: boolean;
    /** Configuration for the invoice. */
    invoice_data: InvoiceCreationInvoiceData | null;
  } | null;
  /** The line items representing what is being sold. */
  line_items?: LineItemList;
  /** False for test data. */
  livemode: boolean;
  /** Settings for Managed Payments for this Payment Link. */
  managed_payments: EnabledSetting | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** Which names the page asks for. */
  name_collection?: NameCollection;
  /** The connected account it is made on behalf of. */
  on_behalf_of: string | Account | null;
  /** The optional items presented to the customer at checkout. */
  optional_items?: OptionalItem[] | null;
  /** The parameters to be passed to payment intent creation during checkout. */
  payment_intent_data: {
    /** Whether the money is captured later. */
    capture_method: 'automatic' | 'automatic_async' | 'manual' | (string & {}) | null;
    /** Your own description. */
    description: string | null;
    /** Your own data, as strings by name. */
    metadata: {
      [key: string]: string;
    };
    /** Whether the payment method is saved for later payments. */
    setup_future_usage: 'off_session' | 'on_session' | (string & {}) | null;
    /** Text on the bank statement. */
    statement_descriptor: string | null;
    /** For a card payment, information about the charge. */
    statement_descriptor_suffix: string | null;
    /** A string that identifies the resulting payment as part of a group. */
    transfer_group: string | null;
  } | null;
  /** Configuration for collecting a payment method during checkout. */
  payment_method_collection: 'always' | 'if_required' | (string & {});
  /** Payment-method-specific configuration. */
  payment_method_options: {
    /** Configuration for `card` payment methods. */
    card: {
      /** Restrictions to apply to the card payment method. */
      restrictions: {
        /** The card brands to block. */
        brands_blocked: ('american_express' | 'discover_global_network' | 'mastercard' | 'visa' | (string & {}))[];
      } | null;
    } | null;
  } | null;
  /** The list of payment method types that customers can use. */
  payment_method_types: PaymentLinkPaymentMethodType[] | null;
  /** Whether the page asks for a phone number. */
  phone_number_collection: EnabledSetting;
  /** Settings that restrict the usage of a payment link. */
  restrictions: {
    /** How many payments the link accepts, and how many there were. */
    completed_sessions: {
      /** The current number of checkout sessions. */
      count: number;
      /** How many are allowed. */
      limit: number;
    };
  } | null;
  /** Configuration for collecting the customer's shipping address. */
  shipping_address_collection: ShippingAddressCollection | null;
  /** The shipping rate options applied to the session. */
  shipping_options: ShippingOption[];
  /** Which action the button names. */
  submit_type: 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | (string & {});
  /** Settings of the subscription that a session makes. */
  subscription_data: {
    /** The subscription's description, meant to be displayable to the customer. */
    description: string | null;
    /** What the invoices contain and who issues them. */
    invoice_settings: SubscriptionInvoiceSettings;
    /** Your own data, as strings by name. */
    metadata: {
      [key: string]: string;
    };
    /** Days of trial before billing starts. */
    trial_period_days: number | null;
    /** Settings related to subscription trials. */
    trial_settings: {
      /** How a subscription behaves when a free trial ends. */
      end_behavior: {
        /** How the subscription should change. */
        missing_payment_method: 'cancel' | 'create_invoice' | 'pause' | (string & {});
      };
    } | null;
  } | null;
  /** Whether the page asks for a tax ID. */
  tax_id_collection: TaxIdCollection;
  /** The connected account that receives the money. */
  transfer_data: TransferData | null;
  /** The public URL that can be shared with customers. */
  url: string;
}
/** The length and the default of a text or numeric field. */
export interface PaymentLinkCustomFieldValue {
  /** The value that pre-fills the field. */
  default_value: string | null;
  /** The maximum character length constraint. */
  maximum_length: number | null;
  /** The minimum character length requirement. */
  minimum_length: number | null;
}
/** What `expand` can fill in on a payment link. */
export type PaymentLinkExpandPath = 'application' | 'line_items' | 'on_behalf_of' | 'transfer_data.destination' | (string & {});
/** A way to pay that the page offers. */
export type PaymentLinkPaymentMethodType = 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'oxxo' | 'p24' | 'pay_by_bank' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | (string & {});
/** A way to pay. The details are under the key named by `type`. */
export interface PaymentMethod {
  /** Identifier, `pm_…`. */
  id: string;
  /** Always `payment_method`. */
  object: "payment_method";
  /** Details of `acss_debit`. */
  acss_debit?: {
    /** Which bank keeps the account. */
    bank_name: string | null;
    /** The same for every payment method made from one account or card. */
    fingerprint: string | null;
    /** Institution number of the bank account. */
    institution_number: string | null;
    /** Last four digits. */
    last4: string | null;
    /** Transit number of the bank account. */
    transit_number: string | null;
  };
  /** Details of `affirm`. */
  affirm?: Record<string, never>;
  /** Details of `afterpay_clearpay`. */
  afterpay_clearpay?: Record<string, never>;
  /** Details of `alipay`. */
  alipay?: Record<string, never>;
  /** Whether it may be shown to the customer again in a checkout. */
  allow_redisplay?: 'always' | 'limited' | 'unspecified' | (string & {});
  /** Details of `alma`. */
  alma?: Record<string, never>;
  /** Details of `amazon_pay`. */
  amazon_pay?: Record<string, never>;
  /** Details of `au_becs_debit`. */
  au_becs_debit?: {
    /** Six-digit number identifying bank. */
    bsb_number: string | null;
    /** The same for every payment method made from one account or card. */
    fingerprint: string | null;
    /** Last four digits. */
    last4: string | null;
  };
  /** Details of `bacs_debit`. */
  bacs_debit?: {
    /** The same for every payment method made from one account or card. */
    fingerprint: string | null;
    /** Last four digits. */
    last4: string | null;
    /** Sort code of the bank account, such as `10-20-30`. */
    sort_code: string | null;
  };
  /** Details of `bancontact`. */
  bancontact?: Record<string, never>;
  /** Details of `billie`. */
  billie?: Record<string, never>;
  /** Name and address of the payer. */
  billing_details: BillingDetails;
  /** Details of `bizum`. */
  bizum?: {
    /** Identifier of the buyer at the provider. */
    buyer_id?: string | null;
  };
  /** Details of `blik`. */
  blik?: {
    /** A unique and immutable identifier assigned by BLIK to every buyer. */
    buyer_id?: string | null;
  };
  /** Details of `boleto`. */
  boleto?: {
    /** Uniquely identifies the customer tax id (CNPJ or CPF). */
    tax_id: string;
  };
  /** The card, when that is the type. */
  card?: PaymentMethodCard;
  /** Details of `card_present`. */
  card_present?: {
    /** Card brand. */
    brand: string | null;
    /** The issuer's product behind the brand of the card. */
    brand_product: string | null;
    /** The cardholder name as read from the card, in ISO 7813 format. */
    cardholder_name: string | null;
    /** Two-letter country code. */
    country: string | null;
    /** A high-level description of the type of cards issued in this range. */
    description?: string | null;
    /** Month the card expires in, 1 to 12. */
    exp_month: number;
    /** Year the card expires in, four digits. */
    exp_year: number;
    /** The same for every payment method made from one account or card. */
    fingerprint: string | null;
    /** Card funding type. */
    funding: string | null;
    /** Issuer identification number of the card. */
    iin?: string | null;
    /** The name of the card's issuing bank. */
    issuer?: string | null;
    /** Last four digits. */
    last4: string | null;
    /** Details of the card networks that can be used to process the payment. */
    networks: PaymentNetworks | null;
    /** Details about payment methods collected offline. */
    offline: CardPresentOffline | null;
    /** Languages in order of preference. */
    preferred_locales: string[] | null;
    /** How card details were read in this transaction. */
    read_method: 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | (string & {}) | null;
    /** Apple Pay, Google Pay or another wallet that held the card. */
    wallet?: CardPresentWallet;
  };
  /** Details of `cashapp`. */
  cashapp?: {
    /** A unique and immutable identifier assigned by Cash App to every buyer. */
    buyer_id: string | null;
    /** A public identifier for buyers using Cash App. */
    cashtag: string | null;
  };
  /** Unix seconds. */
  created: number;
  /** Details of `crypto`. */
  crypto?: Record<string, never>;
  /** Details of `custom`. */
  custom?: {
    /** Display name of the Dashboard-only CustomPaymentMethodType. */
    display_name: string | null;
    /** Details of the Dashboard-only CustomPaymentMethodType logo. */
    logo: {
      /** Media type of the image. */
      content_type: string | null;
      /** Address. */
      url: string;
    } | null;
    /** ID of the Dashboard-only CustomPaymentMethodType. */
    type: string;
  };
  /** The customer it is saved for. */
  customer: string | Customer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Details of `customer_balance`. */
  customer_balance?: Record<string, never>;
  /** Details of `eps`. */
  eps?: {
    /** The customer's bank. */
    bank: EpsBank | null;
  };
  /** Details of `fpx`. */
  fpx?: {
    /** Account holder type, if provided. */
    account_holder_type: 'company' | 'individual' | (string & {}) | null;
    /** The customer's bank, if provided. */
    bank: FpxBank;
  };
  /** Details of `giropay`. */
  giropay?: Record<string, never>;
  /** Details of `grabpay`. */
  grabpay?: Record<string, never>;
  /** Details of `ideal`. */
  ideal?: {
    /** The customer's bank, if provided. */
    bank: IdealBank | null;
    /** Bank identifier code of the bank. */
    bic: IdealBic | null;
  };
  /** Details of `interac_present`. */
  interac_present?: {
    /** Card brand. */
    brand: string | null;
    /** The cardholder name as read from the card, in ISO 7813 format. */
    cardholder_name: string | null;
    /** Two-letter country code. */
    country: string | null;
    /** A high-level description of the type of cards issued in this range. */
    description?: string | null;
    /** Month the card expires in, 1 to 12. */
    exp_month: number;
    /** Year the card expires in, four digits. */
    exp_year: number;
    /** The same for every payment method made from one account or card. */
    fingerprint: string | null;
    /** Card funding type. */
    funding: string | null;
    /** Issuer identification number of the card. */
    iin?: string | null;
    /** The name of the card's issuing bank. */
    issuer?: string | null;
    /** Last four digits. */
    last4: string | null;
    /** Details of the card networks that can be used to process the payment. */
    networks: PaymentNetworks | null;
    /** Languages in order of preference. */
    preferred_locales: string[] | null;
    /** How card details were read in this transaction. */
    read_method: 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | (string & {}) | null;
  };
  /** Details of `kakao_pay`. */
  kakao_pay?: Record<string, never>;
  /** Details of `klarna`. */
  klarna?: {
    /** The customer's date of birth, if provided. */
    dob?: CalendarDate | null;
  };
  /** Details of `konbini`. */
  konbini?: Record<string, never>;
  /** Details of `kr_card`. */
  kr_card?: {
    /** The local credit or debit card brand. */
    brand: KrCardBrand | null;
    /** Last four digits. */
    last4: string | null;
  };
  /** Details of `link`. */
  link?: {
    /** E-mail address. */
    email: string | null;
    /** Deprecated; without effect that no longer has any function. */
    persistent_token?: string;
  };
  /** False for test data. */
  livemode: boolean;
  /** Details of `mb_way`. */
  mb_way?: Record<string, never>;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Details of `mobilepay`. */
  mobilepay?: Record<string, never>;
  /** Details of `multibanco`. */
  multibanco?: Record<string, never>;
  /** Details of `naver_pay`. */
  naver_pay?: {
    /** Uniquely identifies this particular Naver Pay account. */
    buyer_id: string | null;
    /** Whether to fund this transaction with Naver Pay points or a card. */
    funding: 'card' | 'points' | (string & {});
  };
  /** Details of `nz_bank_account`. */
  nz_bank_account?: {
    /** The name on the bank account. */
    account_holder_name: string | null;
    /** The numeric code for the bank account's bank. */
    bank_code: string;
    /** Which bank keeps the account. */
    bank_name: string;
    /** The numeric code for the bank account's bank branch. */
    branch_code: string;
    /** Last four digits. */
    last4: string;
    /** The suffix of the bank account number. */
    suffix: string | null;
  };
  /** Details of `oxxo`. */
  oxxo?: Record<string, never>;
  /** Details of `p24`. */
  p24?: {
    /** The customer's bank, if provided. */
    bank: P24Bank | null;
  };
  /** Details of `pay_by_bank`. */
  pay_by_bank?: Record<string, never>;
  /** Details of `payco`. */
  payco?: Record<string, never>;
  /** Details of `paynow`. */
  paynow?: Record<string, never>;
  /** Details of `paypal`. */
  paypal?: {
    /** Two-letter country code. */
    country: string | null;
    /** Owner's email. */
    payer_email: string | null;
    /** PayPal account PayerID. */
    payer_id: string | null;
  };
  /** Details of `paypay`. */
  paypay?: Record<string, never>;
  /** Details of `payto`. */
  payto?: {
    /** Bank-State-Branch number of the bank account. */
    bsb_number: string | null;
    /** Last four digits. */
    last4: string | null;
    /** The PayID alias for the bank account. */
    pay_id: string | null;
  };
  /** Details of `pix`. */
  pix?: {
    /** The same for every payment method made from one account or card. */
    fingerprint?: string | null;
  };
  /** Details of `promptpay`. */
  promptpay?: Record<string, never>;
  /** Options to configure Radar. */
  radar_options?: {
    /** ID of a Radar session. */
    session?: string;
  };
  /** Details of `revolut_pay`. */
  revolut_pay?: Record<string, never>;
  /** Details of `samsung_pay`. */
  samsung_pay?: Record<string, never>;
  /** Details of `satispay`. */
  satispay?: Record<string, never>;
  /** Details of `scalapay`. */
  scalapay?: Record<string, never>;
  /** The SEPA bank account, when that is the type. */
  sepa_debit?: {
    /** Code that identifies the bank in its country. */
    bank_code: string | null;
    /** Branch code of bank associated with the bank account. */
    branch_code: string | null;
    /** Two-letter country code of the account. */
    country: string | null;
    /** The same for every payment method with this account. */
    fingerprint: string | null;
    /** Information about the object that generated this payment method. */
    generated_from: {
      /** The ID of the Charge. */
      charge: string | Charge | null;
      /** ID of the setup attempt that made it. */
      setup_attempt: string | SetupAttempt | null;
    } | null;
    /** Last four characters of the IBAN. */
    last4: string | null;
  };
  /** Details of `sequra`. */
  sequra?: Record<string, never>;
  /** Details of `sofort`. */
  sofort?: {
    /** Two-letter country code. */
    country: string | null;
  };
  /** Details of `sunbit`. */
  sunbit?: Record<string, never>;
  /** Details of `swish`. */
  swish?: Record<string, never>;
  /** Details of `twint`. */
  twint?: Record<string, never>;
  /** Type of payment method; the property of that name has the details. */
  type: 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'card_present' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'interac_present' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | (string & {});
  /** Details of `upi`. */
  upi?: {
    /** Customer's unique Virtual Payment Address. */
    vpa: string | null;
  };
  /** The US bank account, when that is the type. */
  us_bank_account?: {
    /** Account holder type: individual or company. */
    account_holder_type: 'company' | 'individual' | (string & {}) | null;
    /** Kind of account. */
    account_type: 'checking' | 'savings' | (string & {}) | null;
    /** Which bank keeps the account. */
    bank_name: string | null;
    /** ID of the linked account from which this payment method was made. */
    financial_connections_account: string | null;
    /** The same for every payment method with this account. */
    fingerprint: string | null;
    /** Last four digits of the account number. */
    last4: string | null;
    /** Details of the US bank account networks that can be used. */
    networks: {
      /** The preferred network. */
      preferred: string | null;
      /** All supported networks. */
      supported: ('ach' | 'us_domestic_wire' | (string & {}))[];
    } | null;
    /** Routing number of the bank. */
    routing_number: string | null;
    /** Details of the future reusability of this payment method. */
    status_details: {
      /** Why the account cannot be debited any more, and since when. */
      blocked?: {
        /** The ACH network code that resulted in this block. */
        network_code: 'R02' | 'R03' | 'R04' | 'R05' | 'R07' | 'R08' | 'R10' | 'R11' | 'R16' | 'R20' | 'R29' | 'R31' | (string & {}) | null;
        /** Why the bank refuses further debits. */
        reason: 'bank_account_closed' | 'bank_account_frozen' | 'bank_account_invalid_details' | 'bank_account_restricted' | 'bank_account_unusable' | 'debit_not_authorized' | 'tokenized_account_number_deactivated' | (string & {}) | null;
      };
    } | null;
  };
  /** Details of `wechat_pay`. */
  wechat_pay?: Record<string, never>;
  /** Details of `zip`. */
  zip?: Record<string, never>;
}
/** What is known about the card: brand, expiry, last digits. */
export interface PaymentMethodCard {
  /** Brand of the card. */
  brand: string;
  /** Results of checking address and check digits. */
  checks: CardChecks | null;
  /** Two-letter country of the issuer. */
  country: string | null;
  /** A high-level description of the type of cards issued in this range. */
  description?: string | null;
  /** Brand to show, which for cards of two brands is the customer's choice. */
  display_brand: string | null;
  /** Month it expires in, 1 to 12. */
  exp_month: number;
  /** Year it expires in, four digits. */
  exp_year: number;
  /** The same for every payment method made from one card number. */
  fingerprint?: string | null;
  /** Kind of card. */
  funding: string;
  /** Details of the original payment method that created this object. */
  generated_from: {
    /** The charge that created this object. */
    charge: string | null;
    /** How the payment was made that led to this card. */
    payment_method_details: {
      /** Details of `card_present`. */
      card_present?: PaymentMethodDetailsCardPresent;
      /** Kind of payment from which the card was made. */
      type: string;
    } | null;
    /** ID of the setup attempt that made it. */
    setup_attempt: string | SetupAttempt | null;
  } | null;
  /** Issuer identification number of the card. */
  iin?: string | null;
  /** The name of the card's issuing bank. */
  issuer?: string | null;
  /** Last four digits of the number. */
  last4: string;
  /** Networks the card can be charged over. */
  networks: PaymentNetworks | null;
  /** Status of a card based on the card issuer. */
  regulated_status: 'regulated' | 'unregulated' | (string & {}) | null;
  /** Whether 3D Secure works with it. */
  three_d_secure_usage: {
    /** Whether 3D Secure is supported on this card. */
    supported: boolean;
  } | null;
  /** The wallet, such as Apple Pay. */
  wallet: {
    /** Details of `amex_express_checkout`. */
    amex_express_checkout?: Record<string, never>;
    /** Details of `apple_pay`. */
    apple_pay?: Record<string, never>;
    /** The last four digits of the device account number. */
    dynamic_last4: string | null;
    /** Details of `google_pay`. */
    google_pay?: Record<string, never>;
    /** Details of `link`. */
    link?: Record<string, never>;
    /** Details of `masterpass`. */
    masterpass?: WalletContactDetails;
    /** Details of `samsung_pay`. */
    samsung_pay?: Record<string, never>;
    /** The type of the card wallet. */
    type: WalletType;
    /** Details of `visa_checkout`. */
    visa_checkout?: WalletContactDetails;
  } | null;
}
/** A Canadian bank account. */
export interface PaymentMethodDataAcssDebitParam {
  /** Customer's bank account number. */
  account_number: string;
  /** Institution number of the customer's bank. */
  institution_number: string;
  /** Transit number of the customer's bank. */
  transit_number: string;
}
/** If this is an `au_becs_debit` payment method, this hash contains details about the bank account. */
export interface PaymentMethodDataAuBecsDebitParam {
  /** The account number for the bank account. */
  account_number: string;
  /** Bank-State-Branch number of the bank account. */
  bsb_number: string;
}
/** A British bank account. */
export interface PaymentMethodDataBacsDebitParam {
  /** Account number of the bank account. */
  account_number?: string | undefined;
  /** Sort code of the bank account. */
  sort_code?: string | undefined;
}
/** If this is an `eps` payment method, this hash contains details about the EPS payment method. */
export interface PaymentMethodDataEpsParam {
  /** The customer's bank. */
  bank?: EpsBank | undefined;
}
/** If this is an `fpx` payment method, this hash contains details about the FPX payment method. */
export interface PaymentMethodDataFpxParam {
  /** Account holder type for FPX transaction. */
  account_holder_type?: ('company' | 'individual' | (string & {})) | undefined;
  /** The customer's bank. */
  bank: FpxBank;
}
/** If this is an `ideal` payment method, this hash contains details about the iDEAL payment method. */
export interface PaymentMethodDataIdealParam {
  /** The customer's bank. */
  bank?: IdealBank | undefined;
}
/** An account at a bank in New Zealand. */
export interface PaymentMethodDataNzBankAccountParam {
  /** The name on the bank account. */
  account_holder_name?: string | undefined;
  /** The account number for the bank account. */
  account_number: string;
  /** The numeric code for the bank account's bank. */
  bank_code: string;
  /** Code of the branch that keeps the account. */
  branch_code: string;
  /** Reference of the payment. */
  reference?: string | undefined;
  /** The suffix of the bank account number. */
  suffix: string;
}
/** If this is a `p24` payment method, this hash contains details about the P24 payment method. */
export interface PaymentMethodDataP24Param {
  /** The customer's bank. */
  bank?: P24Bank | undefined;
}
/** A payment method that is made along with it. */
export interface PaymentMethodDataParam {
  /** Only for `acss_debit`. */
  acss_debit?: PaymentMethodDataAcssDebitParam | undefined;
  /** Only for `affirm`. */
  affirm?: Record<string, never> | undefined;
  /** Only for `afterpay_clearpay`. */
  afterpay_clearpay?: Record<string, never> | undefined;
  /** Only for `alipay`. */
  alipay?: Record<string, never> | undefined;
  /** Whether it may be shown to the customer again in a checkout. */
  allow_redisplay?: ('always' | 'limited' | 'unspecified' | (string & {})) | undefined;
  /** Only for `alma`. */
  alma?: Record<string, never> | undefined;
  /** Only for `amazon_pay`. */
  amazon_pay?: Record<string, never> | undefined;
  /** Only for `au_becs_debit`. */
  au_becs_debit?: PaymentMethodDataAuBecsDebitParam | undefined;
  /** Only for `bacs_debit`. */
  bacs_debit?: PaymentMethodDataBacsDebitParam | undefined;
  /** Only for `bancontact`. */
  bancontact?: Record<string, never> | undefined;
  /** Only for `billie`. */
  billie?: Record<string, never> | undefined;
  /** Name and address of the payer. */
  billing_details?: BillingDetailsParam | undefined;
  /** Only for `bizum`. */
  bizum?: Record<string, never> | undefined;
  /** Only for `blik`. */
  blik?: Record<string, never> | undefined;
  /** Only for `boleto`. */
  boleto?: {
    /** The tax ID of the customer. */
    tax_id: string;
  } | undefined;
  /** Only for `cashapp`. */
  cashapp?: Record<string, never> | undefined;
  /** Only for `crypto`. */
  crypto?: Record<string, never> | undefined;
  /** Only for `customer_balance`. */
  customer_balance?: Record<string, never> | undefined;
  /** Only for `eps`. */
  eps?: PaymentMethodDataEpsParam | undefined;
  /** Only for `fpx`. */
  fpx?: PaymentMethodDataFpxParam | undefined;
  /** Only for `giropay`. */
  giropay?: Record<string, never> | undefined;
  /** Only for `grabpay`. */
  grabpay?: Record<string, never> | undefined;
  /** Only for `ideal`. */
  ideal?: PaymentMethodDataIdealParam | undefined;
  /** Only for `interac_present`. */
  interac_present?: Record<string, never> | undefined;
  /** Only for `kakao_pay`. */
  kakao_pay?: Record<string, never> | undefined;
  /** Only for `klarna`. */
  klarna?: KlarnaDetailsParam | undefined;
  /** Only for `konbini`. */
  konbini?: Record<string, never> | undefined;
  /** Only for `kr_card`. */
  kr_card?: Record<string, never> | undefined;
  /** Only for `link`. */
  link?: Record<string, never> | undefined;
  /** Only for `mb_way`. */
  mb_way?: Record<string, never> | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Only for `mobilepay`. */
  mobilepay?: Record<string, never> | undefined;
  /** Only for `multibanco`. */
  multibanco?: Record<string, never> | undefined;
  /** Only for `naver_pay`. */
  naver_pay?: {
    /** Whether to use Naver Pay points or a card. */
    funding?: ('card' | 'points' | (string & {})) | undefined;
  } | undefined;
  /** Only for `nz_bank_account`. */
  nz_bank_account?: PaymentMethodDataNzBankAccountParam | undefined;
  /** Only for `oxxo`. */
  oxxo?: Record<string, never> | undefined;
  /** Only for `p24`. */
  p24?: PaymentMethodDataP24Param | undefined;
  /** Only for `pay_by_bank`. */
  pay_by_bank?: Record<string, never> | undefined;
  /** Only for `payco`. */
  payco?: Record<string, never> | undefined;
  /** Only for `paynow`. */
  paynow?: Record<string, never> | undefined;
  /** Only for `paypal`. */
  paypal?: Record<string, never> | undefined;
  /** Only for `paypay`. */
  paypay?: Record<string, never> | undefined;
  /** Only for `payto`. */
  payto?: PaymentMethodDataPaytoParam | undefined;
  /** Only for `pix`. */
  pix?: Record<string, never> | undefined;
  /** Only for `promptpay`. */
  promptpay?: Record<string, never> | undefined;
  /** Options to configure Radar. */
  radar_options?: {
    /** ID of a Radar session. */
    session?: string | undefined;
  } | undefined;
  /** Only for `revolut_pay`. */
  revolut_pay?: Record<string, never> | undefined;
  /** Only for `samsung_pay`. */
  samsung_pay?: Record<string, never> | undefined;
  /** Only for `satispay`. */
  satispay?: Record<string, never> | undefined;
  /** Only for `scalapay`. */
  scalapay?: Record<string, never> | undefined;
  /** Only for `sepa_debit`. */
  sepa_debit?: {
    /** IBAN of the bank account. */
    iban: string;
  } | undefined;
  /** Only for `sequra`. */
  sequra?: Record<string, never> | undefined;
  /** Only for `sofort`. */
  sofort?: PaymentMethodDataSofortParam | undefined;
  /** Only for `sunbit`. */
  sunbit?: Record<string, never> | undefined;
  /** Only for `swish`. */
  swish?: Record<string, never> | undefined;
  /** Only for `twint`. */
  twint?: Record<string, never> | undefined;
  /** The type of the payment method. */
  type: 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | (string & {});
  /** Only for `upi`. */
  upi?: UpiMandateParam | undefined;
  /** Only for `us_bank_account`. */
  us_bank_account?: PaymentMethodDataUsBankAccountParam | undefined;
  /** Only for `wechat_pay`. */
  wechat_pay?: Record<string, never> | undefined;
  /** Only for `zip`. */
  zip?: Record<string, never> | undefined;
}
/** If this is a `payto` payment method, this hash contains details about the PayTo payment method. */
export interface PaymentMethodDataPaytoParam {
  /** The account number for the bank account. */
  account_number?: string | undefined;
  /** Bank-State-Branch number of the bank account. */
  bsb_number?: string | undefined;
  /** The PayID alias for the bank account. */
  pay_id?: string | undefined;
}
/** If this is a `sofort` payment method, this hash contains details about the SOFORT payment method. */
export interface PaymentMethodDataSofortParam {
  /** Two-letter country code. */
  country: 'AT' | 'BE' | 'DE' | 'ES' | 'IT' | 'NL' | (string & {});
}
/** Kind of payment method that is made. */
export type PaymentMethodDataType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'custom' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | (string & {});
/** An account at a bank in the United States. */
export interface PaymentMethodDataUsBankAccountParam {
  /** Account holder type: individual or company. */
  account_holder_type?: ('company' | 'individual' | (string & {})) | undefined;
  /** Account number of the bank account. */
  account_number?: string | undefined;
  /** Account type: checkings or savings. */
  account_type?: ('checking' | 'savings' | (string & {})) | undefined;
  /** The ID of a Financial Connections Account. */
  financial_connections_account?: string | undefined;
  /** Routing number of the bank. */
  routing_number?: string | undefined;
}
/** How a payment at a card reader was made. */
export interface PaymentMethodDetailsCardPresent {
  /** Minor currency unit that the issuer reserved. */
  amount_authorized: number | null;
  /** Card brand. */
  brand: string | null;
  /** The issuer's product behind the brand of the card. */
  brand_product: string | null;
  /** When using manual capture, a future timestamp. */
  capture_before?: number;
  /** The cardholder name as read from the card. */
  cardholder_name: string | null;
  /** Two-letter country code. */
  country: string | null;
  /** What the issuer says about the kind of card; only for some accounts. */
  description?: string | null;
  /** Authorization response cryptogram. */
  emv_auth_data: string | null;
  /** Month the card expires in, 1 to 12. */
  exp_month: number;
  /** Year the card expires in, four digits. */
  exp_year: number;
  /** The same for every payment method made from one account or card. */
  fingerprint: string | null;
  /** Card funding type. */
  funding: string | null;
  /** The card that was made from it for later payments. */
  generated_card: string | null;
  /** Issuer identification number of the card. */
  iin?: string | null;
  /** Whether this payment intent is eligible. */
  incremental_authorization_supported: boolean;
  /** The name of the card's issuing bank. */
  issuer?: string | null;
  /** Last four digits. */
  last4: string | null;
  /** ID of the location of the reader. */
  location?: string;
  /** Card brand whose network processed the payment. */
  network: string | null;
  /** Identifier of the transaction in the card network. */
  network_transaction_id: string | null;
  /** Details about payments collected offline. */
  offline: CardPresentOffline | null;
  /** Whether more than the reserved amount can be captured. */
  overcapture_supported: boolean;
  /** Languages in order of preference. */
  preferred_locales: string[] | null;
  /** How card details were read in this transaction. */
  read_method: 'contact_emv' | 'contactless_emv' | 'contactless_magstripe_mode' | 'magnetic_stripe_fallback' | 'magnetic_stripe_track2' | (string & {}) | null;
  /** ID of the reader this transaction was made on. */
  reader?: string;
  /** File ID of a receipt sent to the customer. */
  receipt: {
    /** The type of account being debited or credited. */
    account_type?: 'checking' | 'credit' | 'prepaid' | 'unknown' | (string & {});
    /** Cryptogram that the chip of the card made for the payment. */
    application_cryptogram: string | null;
    /** The Application Identifier. */
    application_preferred_name: string | null;
    /** Identifier for this transaction. */
    authorization_code: string | null;
    /** EMV tag 8A. */
    authorization_response_code: string | null;
    /** How the cardholder was verified. */
    cardholder_verification_method: string | null;
    /** Similar to the application_preferred_name. */
    dedicated_file_name: string | null;
    /** A 5-byte string that records the checks. */
    terminal_verification_results: string | null;
    /** An indication of which steps were completed. */
    transaction_status_information: string | null;
  } | null;
  /** Apple Pay, Google Pay or another wallet that held the card. */
  wallet?: CardPresentWallet;
}
/** What `expand` can fill in on a payment method. */
export type PaymentMethodExpandPath = 'customer' | (string & {});
/** Payment methods, a page at a time. */
export interface PaymentMethodList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The payment methods of this page. */
  data: PaymentMethod[];
}
/** What `expand` can fill in on a list of payment methods. */
export type PaymentMethodListExpandPath = 'data.customer' | (string & {});
/** Details of the P24 payment method options. */
export interface PaymentMethodOptionsP24Param {
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | (string & {})) | undefined;
  /** Whether the customer saw and accepted the terms of Przelewy24. */
  tos_shown_and_accepted?: boolean | undefined;
}
/** A type of payment method; Stripe has more than are named here. */
export type PaymentMethodType = 'acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'customer_balance' | 'eps' | 'ideal' | 'klarna' | 'konbini' | 'link' | 'p24' | 'paypal' | 'pix' | 'revolut_pay' | 'sepa_debit' | 'twint' | 'us_bank_account' | 'wechat_pay' | (string & {});
/** Information about updating payment methods in the portal. */
export interface PaymentMethodUpdateParam {
  /** Whether the feature is enabled. */
  enabled: boolean;
  /** The Payment Method Configuration to use. An empty string or null clears it. */
  payment_method_configuration?: (string | null) | undefined;
}
/** The networks that can process a payment. */
export interface PaymentNetworks {
  /** All networks available. */
  available: string[];
  /** The preferred network for co-branded cards. */
  preferred: string | null;
}
/** Which networks may process the payment. */
export interface PaymentNetworksParam {
  /** Triggers validations. */
  requested?: ('ach' | 'us_domestic_wire' | (string & {}))[] | undefined;
}
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
  /** What could not be paid because the payment failed. */
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
/** Money on the way from the balance to a bank account. */
export interface Payout {
  /** Identifier. */
  id: string;
  /** Always `payout`. */
  object: "payout";
  /** Minor currency unit. */
  amount: number;
  /** The application fee (if any) for the payout. */
  application_fee: string | ApplicationFee | null;
  /** Minor currency unit. */
  application_fee_amount: number | null;
  /** Unix seconds. */
  arrival_date: number;
  /** Returns `true` if the payout is created by an automated payout schedule. */
  automatic: boolean;
  /** ID of the balance transaction. */
  balance_transaction: string | BalanceTransaction | null;
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** Your own description. */
  description: string | null;
  /** ID of the bank account or card the payout is sent to. */
  destination: string | BankAccount | Card | DeletedBankAccount | DeletedCard | null;
  /** ID of the balance transaction of the failure. */
  failure_balance_transaction: string | BalanceTransaction | null;
  /** Error code that provides a reason for a payout failure, if available. */
  failure_code: string | null;
  /** Message that provides the reason for a payout failure, if available. */
  failure_message: string | null;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The method used to send this payout, which can be `standard` or `instant`. */
  method: string;
  /** If the payout reverses another, this is the ID of the original payout. */
  original_payout: string | Payout | null;
  /** ID of the v2 FinancialAccount the funds are sent to. */
  payout_method: string | null;
  /** If `completed`, you can use the Balance Transactions API. */
  reconciliation_status: 'completed' | 'in_progress' | 'not_applicable' | (string & {});
  /** If the payout reverses, this is the ID of the payout. */
  reversed_by: string | Payout | null;
  /** Kind of balance it came from. */
  source_type: string;
  /** Text on the bank statement. */
  statement_descriptor: string | null;
  /** Current status of the payout. */
  status: string;
  /** A value that generates from the beneficiary's bank. */
  trace_id: {
    /** Possible values are `pending`. */
    status: string;
    /** The trace ID value if `trace_id.status` is `supported`, otherwise `nil`. */
    value: string | null;
  } | null;
  /** Can be `bank_account` or `card`. */
  type: 'bank_account' | 'card' | (string & {});
}
/** What `expand` can fill in on a payout. */
export type PayoutExpandPath = 'application_fee' | 'balance_transaction' | 'destination' | 'failure_balance_transaction' | 'original_payout' | 'reversed_by' | (string & {});
/** Payouts, a page at a time. */
export interface PayoutList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The payouts of this page. */
  data: Payout[];
}
/** What `expand` can fill in on a list of payouts. */
export type PayoutListExpandPath = 'data.application_fee' | 'data.balance_transaction' | 'data.destination' | 'data.failure_balance_transaction' | 'data.original_payout' | 'data.reversed_by' | (string & {});
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
/** Details of the PayPal payment method options. */
export interface PaypalParam {
  /** Whether the money is captured later. An empty string or null clears it. */
  capture_method?: (('manual' | (string & {})) | null) | undefined;
  /** Preferred locale of the PayPal checkout page. */
  preferred_locale?: ('cs-CZ' | 'da-DK' | 'de-AT' | 'de-DE' | 'de-LU' | 'el-GR' | 'en-GB' | 'en-US' | 'es-ES' | 'fi-FI' | 'fr-BE' | 'fr-FR' | 'fr-LU' | 'hu-HU' | 'it-IT' | 'nl-BE' | 'nl-NL' | 'pl-PL' | 'pt-PT' | 'sk-SK' | 'sv-SE' | (string & {})) | undefined;
  /** A reference of the PayPal transaction visible. */
  reference?: string | undefined;
  /** ID with which PayPal finds the customer's session for its risk check. */
  risk_correlation_id?: string | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
}
/** What the PayTo agreement allows. */
export interface PaytoMandateOptions {
  /** Minor currency unit. */
  amount: number | null;
  /** The type of amount that will be collected. */
  amount_type: 'fixed' | 'maximum' | (string & {}) | null;
  /** Date in the form YYYY-MM-DD. */
  end_date: string | null;
  /** How often money may be taken. */
  payment_schedule: PaytoPaymentSchedule | null;
  /** Number of payments in a period. */
  payments_per_period: number | null;
  /** The purpose for which payments are made. */
  purpose: PaytoPurpose | null;
  /** Date in the form YYYY-MM-DD. */
  start_date: string | null;
}
/** Additional fields for Mandate creation. */
export interface PaytoMandateOptionsParam {
  /** Amount in the minor currency unit. An empty string or null clears it. */
  amount?: (number | "" | null) | undefined;
  /** The type of amount that will be collected. An empty string or null clears it. */
  amount_type?: (('fixed' | 'maximum' | (string & {})) | null) | undefined;
  /** Date in the form YYYY-MM-DD. An empty string or null clears it. */
  end_date?: (string | null) | undefined;
  /** How often money may be taken. An empty string or null clears it. */
  payment_schedule?: (PaytoPaymentSchedule | null) | undefined;
  /** Number of payments in a period. An empty string or null clears it. */
  payments_per_period?: (number | "" | null) | undefined;
  /** The purpose for which payments are made. An empty string or null clears it. */
  purpose?: (PaytoPurpose | null) | undefined;
  /** Date in the form YYYY-MM-DD. An empty string or null clears it. */
  start_date?: (string | null) | undefined;
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
/** How often PayTo takes money. */
export type PaytoPaymentSchedule = 'adhoc' | 'annual' | 'daily' | 'fortnightly' | 'monthly' | 'quarterly' | 'semi_annual' | 'weekly' | (string & {});
/** What is paid for by PayTo. */
export type PaytoPurpose = 'dependant_support' | 'government' | 'loan' | 'mortgage' | 'other' | 'pension' | 'personal' | 'retail' | 'salary' | 'tax' | 'utility' | (string & {});
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
/** Start and end in Unix seconds. */
export interface PeriodParam {
  /** The end of the period. */
  end: number;
  /** The start of the period. */
  start: number;
}
/** Someone behind an account, such as an owner or director. */
export interface Person {
  /** Identifier. */
  id: string;
  /** Always `person`. */
  object: "person";
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
}
/** What is charged once when the phase begins. */
export interface PhaseAddInvoiceItemParam {
  /** Whether discounts apply to this invoice item. */
  discountable?: boolean | undefined;
  /** The coupons to redeem into discounts for the item. */
  discounts?: DiscountParam[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The period associated with this invoice item. */
  period?: {
    /** End of the invoice item period. */
    end: {
      /** Unix seconds. */
      timestamp?: number | undefined;
      /** What the period ends with. */
      type: 'min_item_period_end' | 'phase_end' | 'timestamp' | (string & {});
    };
    /** Start of the invoice item period. */
    start: {
      /** Unix seconds. */
      timestamp?: number | undefined;
      /** What the period begins with. */
      type: 'max_item_period_start' | 'phase_start' | 'timestamp' | (string & {});
    };
  } | undefined;
  /** The ID of the price object. */
  price?: string | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: AddInvoiceItemPriceDataParam | undefined;
  /** Quantity for this item. */
  quantity?: number | undefined;
  /** The tax rates which apply to the item. An empty string or null clears it. */
  tax_rates?: (string[] | "" | null) | undefined;
}
/** What is charged in the phase. */
export interface PhaseItemParam {
  /** Amount at which an invoice is made early. An empty string or null clears it. */
  billing_thresholds?: ({
    /** The usage that makes an invoice due. */
    usage_gte: number;
  } | "" | null) | undefined;
  /** Coupons, promotion codes and discounts. An empty string or null clears it. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The plan ID to subscribe to. */
  plan?: string | undefined;
  /** The ID of the price object. */
  price?: string | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: PriceDataParam | undefined;
  /** Quantity for the given price. */
  quantity?: number | undefined;
  /** Tax Rate ids. An empty string or null clears it. */
  tax_rates?: (string[] | "" | null) | undefined;
}
/** What the customer agrees to for repeated Pix payments. */
export interface PixMandateOptions {
  /** Amount to be charged for future payments. */
  amount?: number;
  /** If the amount includes the IOF tax. */
  amount_includes_iof?: 'always' | 'never' | (string & {});
  /** Whether the amount is `fixed` or an upper limit (`maximum`). */
  amount_type?: 'fixed' | 'maximum' | (string & {});
  /** ISO 4217 code, lower case. */
  currency?: string;
  /** Date in the form YYYY-MM-DD. */
  end_date?: string;
  /** How often money may be taken. */
  payment_schedule?: 'halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | (string & {});
  /** Subscription name displayed to buyers. */
  reference?: string;
  /** Start date of the mandate, in `YYYY-MM-DD`. */
  start_date?: string;
}
/** Additional fields for mandate creation. */
export interface PixMandateOptionsParam {
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** If the amount includes the IOF tax. */
  amount_includes_iof?: ('always' | 'never' | (string & {})) | undefined;
  /** Whether the amount is `fixed` or an upper limit (`maximum`). */
  amount_type?: ('fixed' | 'maximum' | (string & {})) | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** Date in the form YYYY-MM-DD. */
  end_date?: string | undefined;
  /** How often money may be taken. */
  payment_schedule?: ('halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | (string & {})) | undefined;
  /** Subscription name displayed to buyers. */
  reference?: string | undefined;
  /** Start date of the mandate, in `YYYY-MM-DD`. */
  start_date?: string | undefined;
}
/** How a payment is made by Pix. */
export interface PixOptions {
  /** Whether the amount includes the Brazilian tax IOF. */
  amount_includes_iof?: 'always' | 'never' | (string & {});
  /** How many seconds the customer has to pay. */
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
/** What the customer scans to pay by Pix. */
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
  transform_usage: QuantityTransformation | null;
  /** Length of the trial in days. */
  trial_period_days: number | null;
  /** Whether the quantity is fixed (`licensed`) or reported by a meter (`metered`). */
  usage_type: 'licensed' | 'metered' | (string & {});
}
/** What `expand` can fill in on a plan. */
export type PlanExpandPath = 'product' | 'tiers' | (string & {});
/** Plans, a page at a time. */
export interface PlanList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The plans of this page. */
  data: Plan[];
}
/** What `expand` can fill in on a list of plans. */
export type PlanListExpandPath = 'data.product' | 'data.tiers' | (string & {});
/** What customers can change about themselves. */
export type PortalCustomerField = 'address' | 'email' | 'name' | 'phone' | 'shipping' | 'tax_id' | (string & {});
/** What the customer is led to. */
export type PortalFlowType = 'customer_update' | 'payment_method_update' | 'subscription_cancel' | 'subscription_pause' | 'subscription_update' | 'subscription_update_confirm' | (string & {});
/** The language of the portal. */
export type PortalLocale = 'auto' | 'bg' | 'cs' | 'da' | 'de' | 'el' | 'en' | 'en-AU' | 'en-CA' | 'en-GB' | 'en-IE' | 'en-IN' | 'en-NZ' | 'en-SG' | 'es' | 'es-419' | 'et' | 'fi' | 'fil' | 'fr' | 'fr-CA' | 'hr' | 'hu' | 'id' | 'it' | 'ja' | 'ko' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'vi' | 'zh' | 'zh-HK' | 'zh-TW' | (string & {});
/** When a change waits until the end of the period. */
export interface PortalScheduleConditionParam {
  /** The type of condition. */
  type: 'decreasing_item_amount' | 'shortening_interval' | (string & {});
}
/** The language of a page that the customer is sent to. */
export type PreferredLanguage = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | (string & {});
/** Currency and amount shown to the customer. */
export interface PresentmentDetails {
  /** Minor currency unit. */
  presentment_amount: number;
  /** Currency presented to the customer during payment. */
  presentment_currency: string;
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
  transform_quantity: QuantityTransformation | null;
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
/** Prices that a search found, a page at a time. */
export interface PriceSearchResult {
  /** Always `search_result`. */
  object: "search_result";
  /** The prices of this page. */
  data: Price[];
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
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
/** Data used to generate a new Product object inline. */
export interface ProductDataParam {
  /** The product's description, meant. */
  description?: string | undefined;
  /** Up to 8 URLs of images for this product. */
  images?: string[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** What the customer reads as the product. */
  name: string;
  /** A tax code ID. */
  tax_code?: string | undefined;
  /** Tax code and place of performance. */
  tax_details?: TaxDetailsParam | undefined;
  /** A label that represents units of this product. */
  unit_label?: string | undefined;
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
/** Products that a search found, a page at a time. */
export interface ProductSearchResult {
  /** Always `search_result`. */
  object: "search_result";
  /** The products of this page. */
  data: Product[];
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
}
/** A code customers type in to get a discount. */
export interface PromotionCode {
  /** Identifier, `promo_…`. */
  id: string;
  /** Always `promotion_code`. */
  object: "promotion_code";
  /** Whether it can be used. */
  active: boolean;
  /** The code that the customer enters. */
  code: string;
  /** Unix seconds. */
  created: number;
  /** The customer who can use this promotion code. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Unix seconds. */
  expires_at: number | null;
  /** False for test data. */
  livemode: boolean;
  /** How often it can be used in all; null for no limit. */
  max_redemptions: number | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The promotion that the code applies. */
  promotion: CouponReference;
  /** What a purchase must be like for the code to count. */
  restrictions: {
    /** Promotion code restrictions defined in each available currency option. */
    currency_options?: {
      [key: string]: {
        /** Minor currency unit. */
        minimum_amount: number;
      };
    };
    /** Whether only new customers can redeem it. */
    first_time_transaction: boolean;
    /** Minor currency unit. */
    minimum_amount: number | null;
    /** Three-letter ISO code for minimum_amount. */
    minimum_amount_currency: string | null;
  };
  /** How often it was used. */
  times_redeemed: number;
}
/** What `expand` can fill in on a promotion code. */
export type PromotionCodeExpandPath = 'customer' | 'promotion.coupon' | (string & {});
/** Promotion codes, a page at a time. */
export interface PromotionCodeList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The promotion codes of this page. */
  data: PromotionCode[];
}
/** What `expand` can fill in on a list of promotion codes. */
export type PromotionCodeListExpandPath = 'data.customer' | 'data.promotion.coupon' | (string & {});
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
/** Arithmetic on the quantity before billing. */
export interface QuantityTransformation {
  /** The divisor of the quantity. */
  divide_by: number;
  /** How the result is rounded. */
  round: 'down' | 'up' | (string & {});
}
/** An offer that becomes an invoice or a subscription when it is accepted. */
export interface Quote {
  /** Identifier. */
  id: string;
  /** Always `quote`. */
  object: "quote";
  /** Total before any discounts or taxes are applied. */
  amount_subtotal: number;
  /** Total after discounts and taxes are applied. */
  amount_total: number;
  /** ID of the Connect Application that created the quote. */
  application: string | Application | DeletedApplication | null;
  /** Minor currency unit. */
  application_fee_amount: number | null;
  /** A non-negative decimal between 0 and 100, with at most two decimal places. */
  application_fee_percent: number | null;
  /** Whether Stripe calculates the taxes, and how that went. */
  automatic_tax: AutomaticTax;
  /** Either `charge_automatically`, or `send_invoice`. */
  collection_method: 'charge_automatically' | 'send_invoice' | (string & {});
  /** Totals of the quote, at once and for each period. */
  computed: {
    /** How often the price recurs. */
    recurring: {
      /** Total before any discounts or taxes are applied. */
      amount_subtotal: number;
      /** Total after discounts and taxes are applied. */
      amount_total: number;
      /** The frequency at which a subscription is billed. */
      interval: 'day' | 'month' | 'week' | 'year' | (string & {});
      /** Number of intervals. */
      interval_count: number;
      /** The discounts, shipping and taxes in the total. */
      total_details: TotalDetails;
    } | null;
    /** What is paid at once. */
    upfront: {
      /** Total before any discounts or taxes are applied. */
      amount_subtotal: number;
      /** Total after discounts and taxes are applied. */
      amount_total: number;
      /** The line items that will appear. */
      line_items?: LineItemList;
      /** The discounts, shipping and taxes in the total. */
      total_details: TotalDetails;
    };
  };
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string | null;
  /** The customer who received this quote. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** The tax rates applied to this quote. */
  default_tax_rates?: (string | TaxRate)[];
  /** A description that will be displayed on the quote PDF. */
  description: string | null;
  /** The discounts applied to this quote. */
  discounts: (string | Discount)[];
  /** Unix seconds. */
  expires_at: number;
  /** A footer that will be displayed on the quote PDF. */
  footer: string | null;
  /** Details of the quote that was cloned. */
  from_quote: {
    /** Whether this quote is a revision of a different quote. */
    is_revision: boolean;
    /** The quote that was cloned. */
    quote: string | Quote;
  } | null;
  /** A header that will be displayed on the quote PDF. */
  header: string | null;
  /** The invoice that was created from this quote. */
  invoice: string | Invoice | DeletedInvoice | null;
  /** What the invoices contain and who issues them. */
  invoice_settings: {
    /** Up to 4 custom fields to be displayed on the invoice. */
    custom_fields: InvoiceCustomField[] | null;
    /** Days to pay. */
    days_until_due: number | null;
    /** Your own description. */
    description: string | null;
    /** Footer to be displayed on the invoice. */
    footer: string | null;
    /** Who issues the invoices. */
    issuer: ConnectAccountReference;
  };
  /** Items the customer is being quoted for. */
  line_items?: LineItemList;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** A unique number that identifies this particular quote. */
  number: string | null;
  /** The connected account it is made on behalf of. */
  on_behalf_of: string | Account | null;
  /** The status of the quote. */
  status: 'accepted' | 'canceled' | 'draft' | 'open' | (string & {});
  /** When each status was reached, in Unix seconds. */
  status_transitions: {
    /** Unix seconds. */
    accepted_at: number | null;
    /** Unix seconds. */
    canceled_at: number | null;
    /** Unix seconds. */
    finalized_at: number | null;
  };
  /** The subscription that was created or updated from this quote. */
  subscription: string | Subscription | null;
  /** Settings of the subscription that a session makes. */
  subscription_data: {
    /** The billing mode of the quote. */
    billing_mode: {
      /** Settings of the flexible billing mode. */
      flexible?: {
        /** Whether prorations show their discounts separately (`itemized`) or within the amount (`included`). */
        proration_discounts?: 'included' | 'itemized' | (string & {});
      };
      /** How prorations and invoices. */
      type: 'classic' | 'flexible' | (string & {});
    };
    /** The subscription's description, meant to be displayable to the customer. */
    description: string | null;
    /** Unix seconds. */
    effective_date: number | null;
    /** Your own data, as strings by name. */
    metadata: {
      [key: string]: string;
    } | null;
    /** Days of trial before billing starts. */
    trial_period_days: number | null;
  };
  /** The subscription schedule that was created or updated from this quote. */
  subscription_schedule: string | SubscriptionSchedule | null;
  /** The test clock it is attached to. */
  test_clock: string | TestClock | null;
  /** The discounts, shipping and taxes in the total. */
  total_details: TotalDetails;
  /** The connected account that receives the money. */
  transfer_data: {
    /** Minor currency unit. */
    amount: number | null;
    /** A non-negative decimal between 0 and 100, with at most two decimal places. */
    amount_percent: number | null;
    /** The connected account that receives the money. */
    destination: string | Account;
  } | null;
}
/** What `expand` can fill in on a quote. */
export type QuoteExpandPath = 'application' | 'computed.upfront.line_items' | 'customer' | 'default_tax_rates' | 'discounts' | 'from_quote.quote' | 'invoice' | 'line_items' | 'on_behalf_of' | 'subscription' | 'subscription_schedule' | 'test_clock' | 'transfer_data.destination' | (string & {});
/** Quotes, a page at a time. */
export interface QuoteList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The quotes of this page. */
  data: Quote[];
}
/** What `expand` can fill in on a list of quotes. */
export type QuoteListExpandPath = 'data.application' | 'data.computed.upfront.line_items' | 'data.customer' | 'data.default_tax_rates' | 'data.discounts' | 'data.from_quote.quote' | 'data.invoice' | 'data.line_items' | 'data.on_behalf_of' | 'data.subscription' | 'data.subscription_schedule' | 'data.test_clock' | 'data.transfer_data.destination' | (string & {});
/** What the fraud checks take into account. */
export interface RadarOptionsParam {
  /** The referrer URL of the current checkout session. An empty string or null clears it. */
  referrer?: (string | null) | undefined;
  /** ID of a Radar session. */
  session?: string | undefined;
}
/** Money that goes back to a customer. */
export interface Refund {
  /** Identifier. */
  id: string;
  /** Always `refund`. */
  object: "refund";
  /** Amount, in cents (or local equivalent). */
  amount: number;
  /** Balance transaction that describes the impact on your account balance. */
  balance_transaction: string | BalanceTransaction | null;
  /** ID of the charge that's refunded. */
  charge: string | Charge | null;
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** ID of the customer of this refund. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Your own description. */
  description?: string;
  /** Where the money went, by the way in which it was paid. */
  destination_details?: {
    /** Details of `affirm`. */
    affirm?: Record<string, never>;
    /** Details of `afterpay_clearpay`. */
    afterpay_clearpay?: RefundReference;
    /** Details of `alipay`. */
    alipay?: Record<string, never>;
    /** Details of `alma`. */
    alma?: Record<string, never>;
    /** Details of `amazon_pay`. */
    amazon_pay?: Record<string, never>;
    /** Details of a refund by Australian bank transfer. */
    au_bank_transfer?: Record<string, never>;
    /** Details of `blik`. */
    blik?: RefundNetworkReference;
    /** Details of `br_bank_transfer`. */
    br_bank_transfer?: RefundReference;
    /** The card, as numbers or a token. */
    card?: {
      /** Value of the reference number assigned. */
      reference?: string;
      /** Status of the reference number on the refund. */
      reference_status?: string;
      /** Type of the reference number assigned. */
      reference_type?: string;
      /** The type of refund. */
      type: 'pending' | 'refund' | 'reversal' | (string & {});
    };
    /** Details of `cashapp`. */
    cashapp?: Record<string, never>;
    /** Details of `crypto`. */
    crypto?: {
      /** The transaction hash of the refund. */
      reference: string | null;
    };
    /** Details of a refund to the cash balance of the customer. */
    customer_cash_balance?: Record<string, never>;
    /** Details of `eps`. */
    eps?: Record<string, never>;
    /** Details of `eu_bank_transfer`. */
    eu_bank_transfer?: RefundReference;
    /** Details of `gb_bank_transfer`. */
    gb_bank_transfer?: RefundReference;
    /** Details of `giropay`. */
    giropay?: Record<string, never>;
    /** Details of `grabpay`. */
    grabpay?: Record<string, never>;
    /** Details of `jp_bank_transfer`. */
    jp_bank_transfer?: RefundReference;
    /** Details of `klarna`. */
    klarna?: RefundReference;
    /** Details of `mb_way`. */
    mb_way?: RefundReference;
    /** Details of `multibanco`. */
    multibanco?: RefundReference;
    /** Details of `mx_bank_transfer`. */
    mx_bank_transfer?: RefundReference;
    /** Details of a refund by bank transfer in New Zealand. */
    nz_bank_transfer?: Record<string, never>;
    /** Details of `p24`. */
    p24?: RefundReference;
    /** Details of `paynow`. */
    paynow?: Record<string, never>;
    /** Details of `paypal`. */
    paypal?: RefundNetworkReference;
    /** Details of `pix`. */
    pix?: Record<string, never>;
    /** Details of a refund to Revolut Pay. */
    revolut?: Record<string, never>;
    /** Details of `scalapay`. */
    scalapay?: Record<string, never>;
    /** Details of `sofort`. */
    sofort?: Record<string, never>;
    /** Details of `swish`. */
    swish?: RefundNetworkReference;
    /** Details of `th_bank_transfer`. */
    th_bank_transfer?: RefundReference;
    /** Details of `twint`. */
    twint?: Record<string, never>;
    /** Which of the properties beside it has the details. */
    type: string;
    /** Details of `us_bank_transfer`. */
    us_bank_transfer?: RefundReference;
    /** Details of `wechat_pay`. */
    wechat_pay?: Record<string, never>;
    /** Details of `zip`. */
    zip?: Record<string, never>;
  };
  /** ID of the balance transaction of the failure. */
  failure_balance_transaction?: string | BalanceTransaction;
  /** The reason for the refund failure. */
  failure_reason?: string;
  /** Where instructions for the refund go. */
  instructions_email?: string;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** What the customer has to do next. */
  next_action?: {
    /** How the customer is told about the refund. */
    display_details?: {
      /** The e-mail that asks for bank details. */
      email_sent: {
        /** Unix seconds. */
        email_sent_at: number;
        /** The recipient's email address. */
        email_sent_to: string;
      };
      /** Unix seconds. */
      expires_at: number;
    };
    /** Type of the next action to perform. */
    type: string;
  };
  /** ID of the payment intent that's refunded. */
  payment_intent: string | PaymentIntent | null;
  /** ID of the payment method associated with this refund. */
  payment_method: string | PaymentMethod | null;
  /** The reason for why the refund is pending. */
  pending_reason?: 'charge_pending' | 'insufficient_funds' | 'processing' | (string & {});
  /** Amount and currency that the customer saw. */
  presentment_details?: PresentmentDetails;
  /** Reason for the refund. */
  reason: 'duplicate' | 'expired_uncaptured_charge' | 'fraudulent' | 'requested_by_customer' | (string & {}) | null;
  /** Number on the receipt. */
  receipt_number: string | null;
  /** The transfer reversal that's associated with the refund. */
  source_transfer_reversal: string | TransferReversal | null;
  /** Status of the refund. */
  status: string | null;
  /** ID of what took the money back from the connected account. */
  transfer_reversal: string | TransferReversal | null;
}
/** What `expand` can fill in on a refund. */
export type RefundExpandPath = 'balance_transaction' | 'charge' | 'customer' | 'failure_balance_transaction' | 'payment_intent' | 'payment_method' | 'source_transfer_reversal' | 'transfer_reversal' | (string & {});
/** Refunds, a page at a time. */
export interface RefundList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The refunds of this page. */
  data: Refund[];
}
/** What `expand` can fill in on a list of refunds. */
export type RefundListExpandPath = 'data.balance_transaction' | 'data.charge' | 'data.customer' | 'data.failure_balance_transaction' | 'data.payment_intent' | 'data.payment_method' | 'data.source_transfer_reversal' | 'data.transfer_reversal' | (string & {});
/** Reference of a refund with the network. */
export interface RefundNetworkReference {
  /** Code with which the card network or the bank declined. */
  network_decline_code: string | null;
  /** The reference assigned to the refund. */
  reference: string | null;
  /** Status of the reference on the refund. */
  reference_status: string | null;
}
/** Reference of a refund with the bank. */
export interface RefundReference {
  /** The reference assigned to the refund. */
  reference: string | null;
  /** Status of the reference on the refund. */
  reference_status: string | null;
}
/** Default options for invoice PDF rendering for this customer. */
export interface RenderingOptionsParam {
  /** Whether line amounts are shown with or without tax. An empty string or null clears it. */
  amount_tax_display?: (('exclude_tax' | 'include_inclusive_tax' | (string & {})) | null) | undefined;
  /** ID of the invoice rendering template to use. */
  template?: string | undefined;
}
/** How the PDF of the invoice looks. */
export interface RenderingParam {
  /** Whether line amounts are shown with or without tax. An empty string or null clears it. */
  amount_tax_display?: (('exclude_tax' | 'include_inclusive_tax' | (string & {})) | null) | undefined;
  /** Invoice pdf rendering options. */
  pdf?: {
    /** Page size for invoice PDF. */
    page_size?: ('a4' | 'auto' | 'letter' | (string & {})) | undefined;
  } | undefined;
  /** ID of the invoice rendering template to use for this invoice. */
  template?: string | undefined;
  /** The specific version of invoice rendering template to use for this invoice. An empty string or null clears it. */
  template_version?: (number | "" | null) | undefined;
}
/** A report that is being made or can be downloaded. */
export interface ReportRun {
  /** Identifier. */
  id: string;
  /** Always `reporting.report_run`. */
  object: "reporting.report_run";
  /** Unix seconds. */
  created: number;
  /** If something should go wrong during the run, a message about the failure. */
  error: string | null;
  /** False for test data. */
  livemode: boolean;
  /** Period, columns and filters of the report. */
  parameters: {
    /** Output columns requested for inclusion in the report run. */
    columns?: string[];
    /** Connected account ID by which to filter the report run. */
    connected_account?: string;
    /** ISO 4217 code, lower case. */
    currency?: string;
    /** Unix seconds. */
    interval_end?: number;
    /** Unix seconds. */
    interval_start?: number;
    /** Payout ID by which to filter the report run. */
    payout?: string;
    /** Category of balance transactions to be included in the report run. */
    reporting_category?: string;
    /** Defaults to `Etc/UTC`. */
    timezone?: string;
  };
  /** The ID of the report type to run, such as `"balance.summary.1"`. */
  report_type: string;
  /** The file object representing the result of the report run. */
  result: StripeFile | null;
  /** Status of this report run. */
  status: string;
  /** Unix seconds. */
  succeeded_at: number | null;
}
/** A movement of money that Stripe holds back. */
export interface ReserveTransaction {
  /** Identifier. */
  id: string;
  /** Always `reserve_transaction`. */
  object: "reserve_transaction";
}
/** When to resume the subscription. */
export interface ResumeAtParam {
  /** How long the pause lasts. */
  duration?: IntervalParam | undefined;
  /** Unix seconds: to resume the subscription. */
  timestamp?: number | undefined;
  /** When to resume the subscription. */
  type: 'duration' | 'now' | 'timestamp' | (string & {});
}
/** Settings controlling how the subscription resumes. */
export interface ResumeSettingsParam {
  /** When billing periods start. */
  billing_cycle_anchor?: ('resume_at' | 'unchanged' | (string & {})) | undefined;
  /** Whether Stripe attempts payment. */
  payment_behavior?: ('resume_on_payment_attempt' | 'resume_on_payment_success' | (string & {})) | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
}
/** Methods whose capture can be delayed and that can be saved for payments without the customer. */
export interface ReusableManualCaptureOptions {
  /** `manual` when it is captured by hand; absent otherwise. */
  capture_method?: 'manual' | (string & {});
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Options of a payment method that can be captured later and saved. */
export interface ReusableManualCaptureOptionsParam {
  /** Whether the money is captured later. An empty string or null clears it. */
  capture_method?: (('manual' | (string & {})) | null) | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
}
/** Methods that can be saved for payments without the customer. */
export interface ReusableOptions {
  /** Whether the payment method is kept for later payments. */
  setup_future_usage?: 'none' | 'off_session' | (string & {});
}
/** Options of a payment method that can be saved. */
export interface ReusableOptionsParam {
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
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
/** A discount of a phase. */
export interface ScheduleDiscount {
  /** ID of the coupon to create a new discount for. */
  coupon: string | Coupon | null;
  /** Coupon or promotion code. */
  discount: string | Discount | null;
  /** ID of the promotion code. */
  promotion_code: string | PromotionCode | null;
}
/** Why it failed. */
export interface SchedulePauseError {
  /** A machine-readable error code. */
  code?: string;
  /** A description of the error. */
  message: string;
}
/** One try to set up a payment method. */
export interface SetupAttempt {
  /** Identifier. */
  id: string;
  /** Always `setup_attempt`. */
  object: "setup_attempt";
}
/** Saving a payment method without a payment. */
export interface SetupIntent {
  /** Identifier, `seti_…`. */
  id: string;
  /** Always `setup_intent`. */
  object: "setup_intent";
  /** The list of payment method types to allow for this setup intent. */
  allowed_payment_method_types: AllowedPaymentMethodType[] | null;
  /** ID of the Connect application that created the setup intent. */
  application: string | Application | null;
  /** Whether the payment method is attached to your own account. */
  attach_to_self?: boolean;
  /** Settings for dynamic payment methods compatible with this Setup Intent. */
  automatic_payment_methods: {
    /** Whether this setup intent will accept redirect-based payment methods. */
    allow_redirects?: 'always' | 'never' | (string & {});
    /** Automatically calculates compatible payment methods. */
    enabled: boolean | null;
  } | null;
  /** Why it was cancelled. */
  cancellation_reason: 'abandoned' | 'duplicate' | 'requested_by_customer' | (string & {}) | null;
  /** Lets a browser confirm this setup; never log it. */
  client_secret: string | null;
  /** Unix seconds. */
  created: number;
  /** The customer the payment method is saved for. */
  customer: string | Customer | DeletedCustomer | null;
  /** Identifier of the account that represents the customer. */
  customer_account?: string | null;
  /** Your own description. */
  description: string | null;
  /** Payment method types that are excluded from this setup intent. */
  excluded_payment_method_types: ExcludedPaymentMethodType[] | null;
  /** The directions of money movement. */
  flow_directions?: ('inbound' | 'outbound' | (string & {}))[] | null;
  /** The error of the last attempt. */
  last_setup_error: {
    /** What to do after a decline. */
    advice_code?: string;
    /** For card errors, the ID of the failed charge. */
    charge?: string;
    /** Code of the error. */
    code?: 'account_closed' | 'account_country_invalid_address' | 'account_error_country_change_requires_additional_steps' | 'account_information_mismatch' | 'account_invalid' | 'account_number_invalid' | 'account_token_required_for_v2_account' | 'acss_debit_session_incomplete' | 'action_blocked' | 'alipay_upgrade_required' | 'amount_too_large' | 'amount_too_small' | 'anomalous_money_movement_request' | 'api_key_expired' | 'application_fees_not_allowed' | 'approval_required' | 'authentication_failure' | 'authentication_required' | 'balance_insufficient' | 'balance_invalid_parameter' | 'bank_account_bad_routing_numbers' | 'bank_account_declined' | 'bank_account_exists' | 'bank_account_restricted' | 'bank_account_unusable' | 'bank_account_unverified' | 'bank_account_verification_failed' | 'billing_invalid_mandate' | 'bitcoin_upgrade_required' | 'capability_not_active' | 'capture_charge_authorization_expired' | 'capture_unauthorized_payment' | 'card_decline_rate_limit_exceeded' | 'card_declined' | 'cardholder_phone_number_required' | 'charge_already_captured' | 'charge_already_refunded' | 'charge_disputed' | 'charge_exceeds_source_limit' | 'charge_exceeds_transaction_limit' | 'charge_expired_for_capture' | 'charge_invalid_parameter' | 'charge_not_refundable' | 'clearing_code_unsupported' | 'country_code_invalid' | 'country_unsupported' | 'coupon_expired' | 'customer_max_payment_methods' | 'customer_max_subscriptions' | 'customer_session_expired' | 'customer_tax_location_invalid' | 'debit_not_authorized' | 'dispute_evidence_page_limit_exceeded' | 'email_invalid' | 'expired_card' | 'expired_payment_method' | 'failed_tax_calculation' | 'financial_account_balance_does_not_support_currency' | 'financial_account_capability_not_enabled' | 'financial_account_capability_restricted' | 'financial_connections_account_inactive' | 'financial_connections_account_pending_account_numbers' | 'financial_connections_account_unavailable_account_numbers' | 'financial_connections_consent_locale_invalid' | 'financial_connections_consent_locale_unsupported' | 'financial_connections_no_successful_transaction_refresh' | 'forwarding_api_inactive' | 'forwarding_api_invalid_parameter' | 'forwarding_api_retryable_upstream_error' | 'forwarding_api_upstream_connection_error' | 'forwarding_api_upstream_connection_timeout' | 'forwarding_api_upstream_error' | 'idempotency_key_in_use' | 'incorrect_address' | 'incorrect_cvc' | 'incorrect_number' | 'incorrect_postal_code' | 'incorrect_zip' | 'india_recurring_payment_mandate_canceled' | 'instant_payouts_config_disabled' | 'instant_payouts_currency_disabled' | 'instant_payouts_limit_exceeded' | 'instant_payouts_unsupported' | 'insufficient_funds' | 'intent_invalid_state' | 'intent_verification_method_missing' | 'invalid_canceled_subscription_fields' | 'invalid_card_type' | 'invalid_characters' | 'invalid_charge_amount' | 'invalid_cvc' | 'invalid_expiry_month' | 'invalid_expiry_year' | 'invalid_mandate_reference_prefix_format' | 'invalid_number' | 'invalid_source_usage' | 'invalid_tax_location' | 'invoice_no_customer_line_items' | 'invoice_no_payment_method_types' | 'invoice_no_subscription_line_items' | 'invoice_not_editable' | 'invoice_on_behalf_of_not_editable' | 'invoice_payment_intent_requires_action' | 'invoice_upcoming_none' | 'livemode_mismatch' | 'lock_timeout' | 'missing' | 'no_account' | 'not_allowed_on_standard_account' | 'out_of_inventory' | 'ownership_declaration_not_allowed' | 'parameter_invalid_empty' | 'parameter_invalid_integer' | 'parameter_invalid_string_blank' | 'parameter_invalid_string_empty' | 'parameter_missing' | 'parameter_unknown' | 'parameters_exclusive' | 'payment_evaluation_on_api_version_not_supported' | 'payment_intent_action_required' | 'payment_intent_authentication_failure' | 'payment_intent_incompatible_payment_method' | 'payment_intent_invalid_parameter' | 'payment_intent_konbini_rejected_confirmation_number' | 'payment_intent_mandate_invalid' | 'payment_intent_payment_attempt_expired' | 'payment_intent_payment_attempt_failed' | 'payment_intent_rate_limit_exceeded' | 'payment_intent_unexpected_state' | 'payment_method_bank_account_already_verified' | 'payment_method_bank_account_blocked' | 'payment_method_billing_details_address_missing' | 'payment_method_configuration_failures' | 'payment_method_currency_mismatch' | 'payment_method_customer_decline' | 'payment_method_invalid_parameter' | 'payment_method_invalid_parameter_testmode' | 'payment_method_microdeposit_failed' | 'payment_method_microdeposit_processing_error' | 'payment_method_microdeposit_verification_amounts_invalid' | 'payment_method_microdeposit_verification_amounts_mismatch' | 'payment_method_microdeposit_verification_attempts_exceeded' | 'payment_method_microdeposit_verification_descriptor_code_mismatch' | 'payment_method_microdeposit_verification_timeout' | 'payment_method_not_available' | 'payment_method_provider_decline' | 'payment_method_provider_timeout' | 'payment_method_restricted' | 'payment_method_unactivated' | 'payment_method_unexpected_state' | 'payment_method_unsupported_type' | 'payout_reconciliation_not_ready' | 'payouts_limit_exceeded' | 'payouts_not_allowed' | 'platform_account_required' | 'platform_api_key_expired' | 'postal_code_invalid' | 'processing_error' | 'product_inactive' | 'progressive_onboarding_limit_exceeded' | 'rate_limit' | 'refer_to_customer' | 'refund_disputed_payment' | 'request_blocked' | 'resource_already_exists' | 'resource_missing' | 'return_intent_already_processed' | 'routing_number_invalid' | 'secret_key_required' | 'sepa_unsupported_account' | 'service_period_coupon_with_metered_tiered_item_unsupported' | 'setup_attempt_failed' | 'setup_intent_authentication_failure' | 'setup_intent_invalid_parameter' | 'setup_intent_mandate_invalid' | 'setup_intent_mobile_wallet_unsupported' | 'setup_intent_setup_attempt_expired' | 'setup_intent_unexpected_state' | 'shipping_address_invalid' | 'shipping_calculation_failed' | 'siret_invalid' | 'sku_inactive' | 'smart_disputes_not_available' | 'state_unsupported' | 'status_transition_invalid' | 'storer_capability_missing' | 'storer_capability_not_active' | 'stripe_tax_inactive' | 'subscription_update_trial_after_billing_cycle_anchor' | 'tax_id_invalid' | 'tax_id_prohibited' | 'taxes_calculation_failed' | 'terminal_location_country_unsupported' | 'terminal_reader_busy' | 'terminal_reader_hardware_fault' | 'terminal_reader_invalid_location_for_activation' | 'terminal_reader_invalid_location_for_payment' | 'terminal_reader_offline' | 'terminal_reader_timeout' | 'testmode_charges_only' | 'three_d_secure_authentication_not_supported' | 'three_d_secure_authentication_upstream_error' | 'tls_version_unsupported' | 'token_already_used' | 'token_card_network_invalid' | 'token_in_use' | 'transfer_source_balance_parameters_mismatch' | 'transfers_not_allowed' | 'url_invalid' | (string & {});
    /** Why the card issuer declined. */
    decline_code?: string;
    /** A URL to more information about the error code reported. */
    doc_url?: string;
    /** A human-readable message providing more details about the error. */
    message?: string;
    /** For card errors resulting from a card issuer decline, a 2 digit code. */
    network_advice_code?: string;
    /** Code with which the card network or the bank declined. */
    network_decline_code?: string;
    /** If the error is parameter-specific, the parameter related to the error. */
    param?: string;
    /** A payment intent guides you through the process of collecting a payment. */
    payment_intent?: PaymentIntent;
    /** Payment method objects represent your customer's payment instruments. */
    payment_method?: PaymentMethod;
    /** Type of the payment method that failed. */
    payment_method_type?: string;
    /** A URL to the request log entry in your dashboard. */
    request_log_url?: string;
    /** Setup intent to which the error belongs, in errors of the API. */
    setup_intent?: SetupIntent;
    /** Card, bank account or source in the older form, if one was used. */
    source?: Account | BankAccount | Card | Source;
    /** The type of error returned. */
    type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | (string & {});
  } | null;
  /** The most recent SetupAttempt for this setup intent. */
  latest_attempt: string | SetupAttempt | null;
  /** False for test data. */
  livemode: boolean;
  /** Whether Stripe's Managed Payments handles it. */
  managed_payments?: EnabledSetting | null;
  /** ID of the multi use Mandate generated by the setup intent. */
  mandate: string | Mandate | null;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** What the customer has to do next. */
  next_action: {
    /** Nothing to show: the customer confirms in the app of the bank. */
    blik_authorize?: Record<string, never>;
    /** QR code or link with which the customer authorizes the payment in Cash App. */
    cashapp_handle_redirect_or_display_qr_code?: CashappRedirectOrQrCode;
    /** QR code with which the customer pays by Pix. */
    pix_display_qr_code?: {
      /** The raw data string used to generate QR code. */
      data: string;
      /** Unix seconds. */
      expires_at: number;
      /** The URL to the hosted pix instructions page. */
      hosted_instructions_url: string;
      /** Address of the QR code as a PNG image. */
      image_url_png: string;
      /** Address of the QR code as an SVG image. */
      image_url_svg: string;
    };
    /** Where the customer is sent to authenticate. */
    redirect_to_url?: {
      /** Where the customer is sent back to. */
      return_url: string | null;
      /** Address. */
      url: string | null;
    };
    /** Type of the next action to perform. */
    type: string;
    /** QR code or link with which the customer authorizes the payment by UPI. */
    upi_handle_redirect_or_display_qr_code?: UpiRedirectOrQrCode;
    /** Opaque data for Stripe's browser library. */
    use_stripe_sdk?: {
      [key: string]: unknown;
    };
    /** How the customer confirms two small deposits to the bank account. */
    verify_with_microdeposits?: MicrodepositVerification;
  } | null;
  /** The connected account it is made on behalf of. */
  on_behalf_of: string | Account | null;
  /** The payment method that is set up. */
  payment_method: string | PaymentMethod | null;
  /** Which configuration decides about the ways to pay. */
  payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetails | null;
  /** Payment method-specific configuration for this setup intent. */
  payment_method_options: {
    /** Options of `acss_debit`. */
    acss_debit?: {
      /** ISO 4217 code, lower case. */
      currency: 'cad' | 'usd' | (string & {}) | null;
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: AcssDebitMandateOptions;
      /** Bank account verification method. */
      verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
    };
    /** Options of `amazon_pay`. */
    amazon_pay?: Record<string, never>;
    /** Options of `bacs_debit`. */
    bacs_debit?: SetupIntentDebitOptions;
    /** Options of `bizum`. */
    bizum?: Record<string, never>;
    /** Options of `blik`. */
    blik?: {
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: {
        /** Unix seconds. */
        expires_at: number | null;
        /** Type of the mandate. */
        type: 'off_session' | (string & {}) | null;
      };
    };
    /** The card, as numbers or a token. */
    card?: {
      /** Configuration options for setting up an eMandate. */
      mandate_options: {
        /** Minor currency unit. */
        amount: number;
        /** One of `fixed` or `maximum`. */
        amount_type: 'fixed' | 'maximum' | (string & {});
        /** ISO 4217 code, lower case. */
        currency: string;
        /** A description of the mandate or subscription. */
        description: string | null;
        /** Unix seconds. */
        end_date: number | null;
        /** Specifies payment frequency. */
        interval: 'day' | 'month' | 'sporadic' | 'week' | 'year' | (string & {});
        /** Number of intervals. */
        interval_count: number | null;
        /** Unique identifier for the mandate or subscription. */
        reference: string;
        /** Unix seconds. */
        start_date: number;
        /** The type of mandates supported. */
        supported_types: ('india' | (string & {}))[] | null;
      } | null;
      /** Selected network to process this setup intent on. */
      network: CardNetwork | null;
      /** When 3D Secure is asked for; Stripe decides by default. */
      request_three_d_secure: 'any' | 'automatic' | 'challenge' | (string & {}) | null;
      /** How the card was set up. */
      setup_credential_usage?: 'installment' | 'recurring' | 'unscheduled' | (string & {});
    };
    /** Options of `card_present`. */
    card_present?: Record<string, never>;
    /** Options of `klarna`. */
    klarna?: {
      /** ISO 4217 code, lower case. */
      currency: string | null;
      /** Preferred locale of the Klarna checkout page. */
      preferred_locale: string | null;
    };
    /** Options of `link`. */
    link?: {
      /** Deprecated; without effect. */
      persistent_token: string | null;
    };
    /** Options of `paypal`. */
    paypal?: {
      /** The PayPal Billing Agreement ID (BAID). */
      billing_agreement_id: string | null;
    };
    /** Options of `payto`. */
    payto?: {
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: PaytoMandateOptions;
    };
    /** Options of `pix`. */
    pix?: {
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: PixMandateOptions;
    };
    /** Options of `sepa_debit`. */
    sepa_debit?: SetupIntentDebitOptions;
    /** Options of `upi`. */
    upi?: BillingUpiOptions;
    /** Options of `us_bank_account`. */
    us_bank_account?: {
      /** How the customer links the bank account, and what is read from it. */
      financial_connections?: UsBankAccountFinancialConnections;
      /** What the mandate allows: how often and how much is debited. */
      mandate_options?: {
        /** Mandate collection method. */
        collection_method?: 'paper' | (string & {});
      };
      /** Bank account verification method. */
      verification_method?: 'automatic' | 'instant' | 'microdeposits' | (string & {});
    };
  } | null;
  /** Types that can be set up. */
  payment_method_types: string[];
  /** ID of the single_use Mandate generated by the setup intent. */
  single_use_mandate: string | Mandate | null;
  /** Where the setup stands. */
  status: 'canceled' | 'processing' | 'requires_action' | 'requires_confirmation' | 'requires_payment_method' | 'succeeded' | (string & {});
  /** Whether the customer will be there when it is charged later. */
  usage: string;
}
/** Options of a bank debit. */
export interface SetupIntentDebitOptions {
  /** What the mandate allows: how often and how much is debited. */
  mandate_options?: {
    /** Prefix used to generate the Mandate reference. */
    reference_prefix?: string;
  };
}
/** Options of a bank debit. */
export interface SetupIntentDebitOptionsParam {
  /** Additional fields for Mandate creation. */
  mandate_options?: BacsDebitMandateOptionsParam | undefined;
}
/** What `expand` can fill in on a setup intent. */
export type SetupIntentExpandPath = 'application' | 'customer' | 'latest_attempt' | 'mandate' | 'on_behalf_of' | 'payment_method' | 'single_use_mandate' | (string & {});
/** Setup intents, a page at a time. */
export interface SetupIntentList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The setup intents of this page. */
  data: SetupIntent[];
}
/** What `expand` can fill in on a list of setup intents. */
export type SetupIntentListExpandPath = 'data.application' | 'data.customer' | 'data.latest_attempt' | 'data.mandate' | 'data.on_behalf_of' | 'data.payment_method' | 'data.single_use_mandate' | (string & {});
/** Settings for each way to pay. */
export interface SetupIntentPaymentMethodOptionsParam {
  /** Only for `acss_debit`. */
  acss_debit?: {
    /** Three-letter currency code. */
    currency?: ('cad' | 'usd' | (string & {})) | undefined;
    /** Additional fields for Mandate creation. */
    mandate_options?: AcssDebitMandateOptionsParam | undefined;
    /** Bank account verification method. */
    verification_method?: ('automatic' | 'instant' | 'microdeposits' | (string & {})) | undefined;
  } | undefined;
  /** Only for `amazon_pay`. */
  amazon_pay?: Record<string, never> | undefined;
  /** Only for `bacs_debit`. */
  bacs_debit?: SetupIntentDebitOptionsParam | undefined;
  /** Only for `bizum`. */
  bizum?: Record<string, never> | undefined;
  /** Only for `blik`. */
  blik?: {
    /** Code of the error. */
    code?: string | undefined;
    /** Details of the BLIK mandate. */
    mandate_options?: {
      /** Expiry date of the mandate. */
      expires_at?: number | undefined;
    } | undefined;
  } | undefined;
  /** Configuration for any card setup attempted on this setup intent. */
  card?: {
    /** Configuration options for setting up an eMandate. */
    mandate_options?: {
      /** Amount in the minor currency unit. */
      amount: number;
      /** One of `fixed` or `maximum`. */
      amount_type: 'fixed' | 'maximum' | (string & {});
      /** Three-letter currency code. */
      currency: string;
      /** A description of the mandate or subscription. */
      description?: string | undefined;
      /** End date of the mandate or subscription. */
      end_date?: number | undefined;
      /** Specifies payment frequency. */
      interval: 'day' | 'month' | 'sporadic' | 'week' | 'year' | (string & {});
      /** Number of intervals. */
      interval_count?: number | undefined;
      /** Unique identifier for the mandate or subscription. */
      reference: string;
      /** Start date of the mandate or subscription. */
      start_date: number;
      /** The type of mandates supported. */
      supported_types?: ('india' | (string & {}))[] | undefined;
    } | undefined;
    /** Whether the card was given by mail or phone. */
    moto?: boolean | undefined;
    /** Selected network to process this setup intent on. */
    network?: CardNetwork | undefined;
    /** When 3D Secure is asked for; Stripe decides by default. */
    request_three_d_secure?: ('any' | 'automatic' | 'challenge' | (string & {})) | undefined;
    /** How the card was set up. */
    setup_credential_usage?: ('installment' | 'recurring' | 'unscheduled' | (string & {})) | undefined;
    /** 3D Secure by another provider, or its result. */
    three_d_secure?: {
      /** `transStatus` of the 3DS answer. */
      ares_trans_status?: AresTransStatus | undefined;
      /** Proof of the authentication: the CAVV or AAV of the issuer. */
      cryptogram?: string | undefined;
      /** Electronic commerce indicator (ECI) of 3D Secure. */
      electronic_commerce_indicator?: ('01' | '02' | '05' | '06' | '07' | (string & {})) | undefined;
      /** Network specific 3DS fields. */
      network_options?: NetworkOptionsParam | undefined;
      /** The challenge indicator which was requested. */
      requestor_challenge_indicator?: string | undefined;
      /** Identifier of the transaction. */
      transaction_id?: string | undefined;
      /** The version of 3D Secure that was performed. */
      version?: ('1.0.2' | '2.1.0' | '2.2.0' | '2.3.0' | '2.3.1' | (string & {})) | undefined;
    } | undefined;
  } | undefined;
  /** Only for `card_present`. */
  card_present?: Record<string, never> | undefined;
  /** Only for `klarna`. */
  klarna?: {
    /** Three-letter currency code. */
    currency?: string | undefined;
    /** Terms of payments on demand. */
    on_demand?: KlarnaOnDemandParam | undefined;
    /** Language in which the customer is addressed. */
    preferred_locale?: KlarnaLocale | undefined;
    /** Subscription details. An empty string or null clears it. */
    subscriptions?: (KlarnaSubscriptionParam[] | "" | null) | undefined;
  } | undefined;
  /** Only for `link`. */
  link?: {
    /** Deprecated; without effect. */
    persistent_token?: string | undefined;
  } | undefined;
  /** Only for `paypal`. */
  paypal?: {
    /** The PayPal Billing Agreement ID (BAID). */
    billing_agreement_id?: string | undefined;
  } | undefined;
  /** Only for `payto`. */
  payto?: {
    /** Additional fields for Mandate creation. */
    mandate_options?: PaytoMandateOptionsParam | undefined;
  } | undefined;
  /** Only for `pix`. */
  pix?: {
    /** Additional fields for mandate creation. */
    mandate_options?: PixMandateOptionsParam | undefined;
  } | undefined;
  /** Only for `sepa_debit`. */
  sepa_debit?: SetupIntentDebitOptionsParam | undefined;
  /** Only for `upi`. */
  upi?: UpiOptionsParam | undefined;
  /** Only for `us_bank_account`. */
  us_bank_account?: {
    /** How the customer links the bank account, and what is read from it. */
    financial_connections?: FinancialConnectionsParam | undefined;
    /** Additional fields for Mandate creation. */
    mandate_options?: UsBankAccountMandateOptionsParam | undefined;
    /** Additional fields for network related functions. */
    networks?: PaymentNetworksParam | undefined;
    /** Bank account verification method. */
    verification_method?: ('automatic' | 'instant' | 'microdeposits' | (string & {})) | undefined;
  } | undefined;
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
/** Where goods can be shipped to. */
export interface ShippingAddressCollection {
  /** Two-letter codes of the countries that goods are shipped to. */
  allowed_countries: ShippingCountry[];
}
/** Where goods can be shipped to. */
export interface ShippingAddressCollectionParam {
  /** Two-letter codes of the countries that goods are shipped to. */
  allowed_countries: ShippingCountry[];
}
/** What shipping costs, with its taxes. */
export interface ShippingCost {
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
/** Two-letter code of a country that goods are shipped to. */
export type ShippingCountry = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | 'ZZ' | (string & {});
/** Where and to whom the goods are sent. */
export interface ShippingDetailsParam {
  /** Shipping address. */
  address: AddressParam;
  /** Recipient name. */
  name: string;
  /** Phone number. An empty string or null clears it. */
  phone?: (string | null) | undefined;
}
/** A shipping rate that the customer can choose. */
export interface ShippingOption {
  /** Minor currency unit. */
  shipping_amount: number;
  /** The ID of the Shipping Rate to use for this shipping option. */
  shipping_rate: string | ShippingRate;
}
/** The shipping address and recipient. */
export interface ShippingParam {
  /** Postal address. */
  address: AddressParam;
  /** Recipient. */
  name: string;
  /** Phone number of the recipient. */
  phone?: string | undefined;
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
/** A shipping rate, existing or made for this alone. */
export interface ShippingRateParam {
  /** The ID of the Shipping Rate to use. */
  shipping_rate?: string | undefined;
  /** Parameters to be passed. */
  shipping_rate_data?: {
    /** The estimated range. */
    delivery_estimate?: {
      /** The upper bound of the estimated range. */
      maximum?: DeliveryEstimateBoundParam | undefined;
      /** The lower bound of the estimated range. */
      minimum?: DeliveryEstimateBoundParam | undefined;
    } | undefined;
    /** The name of the shipping rate. */
    display_name: string;
    /** A fixed amount to charge for shipping. */
    fixed_amount?: {
      /** Amount in the minor currency unit. */
      amount: number;
      /** Three-letter currency code. */
      currency: string;
      /** Shipping rates defined. */
      currency_options?: {
        [key: string]: {
          /** Amount in the minor currency unit. */
          amount: number;
          /** Whether the amount includes tax. */
          tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
        };
      } | undefined;
    } | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** Whether the amount includes tax. */
    tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
    /** A tax code ID. */
    tax_code?: string | undefined;
    /** The type of calculation to use. */
    type?: ('fixed_amount' | (string & {})) | undefined;
  } | undefined;
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
  /** Where the holder of the account lives or is registered. */
  account_holder_address: Address;
  /** Who holds the account, as the bank knows the name. */
  account_holder_name: string;
  /** Number of the account at its bank. */
  account_number: string;
  /** Where the bank is. */
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
  /** Where the holder of the account lives or is registered. */
  account_holder_address: Address;
  /** Who holds the account, as the bank knows the name. */
  account_holder_name: string;
  /** Where the bank is. */
  bank_address: Address;
  /** Three-digit code of the bank. */
  bank_code: string;
  /** Which bank keeps the account. */
  bank_name: string;
  /** CLABE of the account. */
  clabe: string;
}
/** Occurs whenever a user authorizes an application. */
export interface StripeEventObject {
  /** Identifier. */
  id: string;
  /** Always `event`. */
  object: "event";
  /** Type of the event, such as `invoice.paid`. */
  type: string;
  /** What the event is about. */
  data: {
    /** The object as it was at the time of the event. */
    object: {
      [key: string]: unknown;
    };
    /** The changed properties with their values before; only for updates. */
    previous_attributes?: {
      [key: string]: unknown;
    };
  };
  /** The connected account that originates the event. */
  account?: string;
  /** The Stripe API version used to render `data` when the event was created. */
  api_version: string | null;
  /** Authentication context needed to fetch the event or related object. */
  context?: string;
  /** Unix seconds. */
  created: number;
  /** False for test data. */
  livemode: boolean;
  /** Number of webhooks that haven't been successfully delivered. */
  pending_webhooks: number;
  /** Information on the API request that triggers the event. */
  request: {
    /** Identifier. */
    id: string | null;
    /** The idempotency key transmitted during the request. */
    idempotency_key: string | null;
  } | null;
}
/** Events, a page at a time. */
export interface StripeEventObjectList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The events of this page. */
  data: StripeEventObject[];
}
/** An upload, or a download that Stripe made. */
export interface StripeFile {
  /** Identifier. */
  id: string;
  /** Always `file`. */
  object: "file";
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
  managed_payments: EnabledSetting | null;
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
/** What is charged once, on the next invoice. */
export interface SubscriptionAddInvoiceItemParam {
  /** Whether discounts apply to this invoice item. */
  discountable?: boolean | undefined;
  /** The coupons to redeem into discounts for the item. */
  discounts?: DiscountParam[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The period associated with this invoice item. */
  period?: {
    /** End of the invoice item period. */
    end: {
      /** Unix seconds. */
      timestamp?: number | undefined;
      /** What the period ends with. */
      type: 'min_item_period_end' | 'timestamp' | (string & {});
    };
    /** Start of the invoice item period. */
    start: {
      /** Unix seconds. */
      timestamp?: number | undefined;
      /** What the period begins with. */
      type: 'max_item_period_start' | 'now' | 'timestamp' | (string & {});
    };
  } | undefined;
  /** The ID of the price object. */
  price?: string | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: AddInvoiceItemPriceDataParam | undefined;
  /** Quantity for this item. */
  quantity?: number | undefined;
  /** The tax rates which apply to the item. An empty string or null clears it. */
  tax_rates?: (string[] | "" | null) | undefined;
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
/** Settings related to subscription trials. */
export interface SubscriptionDataTrialSettingsParam {
  /** How the subscription should behave. */
  end_behavior: {
    /** How the subscription should change. */
    missing_payment_method: 'cancel' | 'create_invoice' | 'pause' | (string & {});
  };
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
/** All invoices will be billed using the specified settings. */
export interface SubscriptionInvoiceSettingsParam {
  /** Tax identifiers of yours that are shown. An empty string or null clears it. */
  account_tax_ids?: (string[] | "" | null) | undefined;
  /** Up to 4 custom fields to be displayed. An empty string or null clears it. */
  custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
  /** Your own description. */
  description?: string | undefined;
  /** Footer to be displayed on the invoice. */
  footer?: string | undefined;
  /** The connected account that issues the invoice. */
  issuer?: ConnectAccountParam | undefined;
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
/** What `expand` can fill in on a subscription item. */
export type SubscriptionItemExpandPath = 'discounts' | (string & {});
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
/** What `expand` can fill in on a list of subscription items. */
export type SubscriptionItemListExpandPath = 'data.discounts' | (string & {});
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
/** What `expand` can fill in on a list of subscriptions. */
export type SubscriptionListExpandPath = 'data.application' | 'data.customer' | 'data.default_payment_method' | 'data.default_source' | 'data.discounts' | 'data.items.data.discounts' | 'data.latest_invoice' | 'data.latest_invoice.confirmation_secret' | 'data.latest_invoice.payments' | 'data.latest_invoice.total_discount_amounts.discount' | 'data.on_behalf_of' | 'data.pending_setup_intent' | 'data.schedule' | 'data.test_clock' | (string & {});
/** Information about pausing subscriptions in the portal. */
export interface SubscriptionPauseParam {
  /** How long a subscription can be paused. */
  duration?: {
    /** Which lengths of a pause the customer can choose. An empty string or null clears it. */
    interval_options?: (IntervalParam[] | "" | null) | undefined;
    /** How the length of a pause is set. */
    type: 'indefinite' | 'interval_options' | (string & {});
  } | undefined;
  /** Whether the feature is enabled. */
  enabled?: boolean | undefined;
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
/** How the invoices can be paid. */
export interface SubscriptionPaymentSettingsParam {
  /** Options by type of payment method. */
  payment_method_options?: {
    /** Options of `acss_debit`. An empty string or null clears it. */
    acss_debit?: (BillingAcssDebitOptionsParam | "" | null) | undefined;
    /** Options of `bancontact`. An empty string or null clears it. */
    bancontact?: (BillingBancontactOptionsParam | "" | null) | undefined;
    /** Options of `billie`. An empty string or null clears it. */
    billie?: ({
      /** Which company buys, for Billie. An empty string or null clears it. */
      company_details?: (BillieCompanyDetailsParam | "" | null) | undefined;
    } | "" | null) | undefined;
    /** Options of `blik`. An empty string or null clears it. */
    blik?: ({
      /** Configuration options for setting up a mandate. */
      mandate_options?: {
        /** Date when the mandate expires. */
        expires_at?: number | undefined;
      } | undefined;
    } | "" | null) | undefined;
    /** The card, as numbers or a token. An empty string or null clears it. */
    card?: ({
      /** Configuration options for setting up an eMandate. */
      mandate_options?: {
        /** Amount in the minor currency unit. */
        amount?: number | undefined;
        /** One of `fixed` or `maximum`. */
        amount_type?: ('fixed' | 'maximum' | (string & {})) | undefined;
        /** A description of the mandate or subscription. */
        description?: string | undefined;
      } | undefined;
      /** Selected network to process this Subscription on. */
      network?: CardNetwork | undefined;
      /** When 3D Secure is asked for; Stripe decides by default. */
      request_three_d_secure?: ('any' | 'automatic' | 'challenge' | (string & {})) | undefined;
    } | "" | null) | undefined;
    /** Options of `customer_balance`. An empty string or null clears it. */
    customer_balance?: (BillingCustomerBalanceOptionsParam | "" | null) | undefined;
    /** Options of `konbini`. An empty string or null clears it. */
    konbini?: (Record<string, never> | "" | null) | undefined;
    /** Options of `payto`. An empty string or null clears it. */
    payto?: (BillingPaytoOptionsParam | "" | null) | undefined;
    /** Options of `pix`. An empty string or null clears it. */
    pix?: ({
      /** Seconds until it expires. */
      expires_after_seconds?: number | undefined;
      /** Configuration options for setting up a mandate. */
      mandate_options?: {
        /** Amount in the minor currency unit. */
        amount?: number | undefined;
        /** If the amount includes the IOF tax. */
        amount_includes_iof?: ('always' | 'never' | (string & {})) | undefined;
        /** Date in the form YYYY-MM-DD. */
        end_date?: string | undefined;
        /** How often money may be taken. */
        payment_schedule?: ('halfyearly' | 'monthly' | 'quarterly' | 'weekly' | 'yearly' | (string & {})) | undefined;
      } | undefined;
    } | "" | null) | undefined;
    /** Options of `sepa_debit`. An empty string or null clears it. */
    sepa_debit?: (Record<string, never> | "" | null) | undefined;
    /** Options of `upi`. An empty string or null clears it. */
    upi?: (UpiMandateParam | "" | null) | undefined;
    /** Options of `us_bank_account`. An empty string or null clears it. */
    us_bank_account?: (BillingUsBankAccountOptionsParam | "" | null) | undefined;
  } | undefined;
  /** Types that are offered. An empty string or null clears it. */
  payment_method_types?: (InvoicePaymentMethodType[] | "" | null) | undefined;
  /** Configure whether Stripe updates `subscription.default_payment_method`. */
  save_default_payment_method?: ('off' | 'on_subscription' | (string & {})) | undefined;
}
/** How a subscription's invoices are paid by Pix. */
export interface SubscriptionPixOptions {
  /** How many seconds the customer has to pay. */
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
  /** ID of the Connect Application that created the schedule. */
  application: string | Application | DeletedApplication | null;
  /** The billing mode of the subscription. */
  billing_mode: BillingMode;
  /** Unix seconds. */
  canceled_at: number | null;
  /** Unix seconds. */
  completed_at: number | null;
  /** Unix seconds. */
  created: number;
  /** The phase it is in; null unless it is active. */
  current_phase: {
    /** Unix seconds. */
    end_date: number;
    /** Unix seconds. */
    start_date: number;
  } | null;
  /** The customer of the subscription. */
  customer: string | Customer | DeletedCustomer;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** What applies to each phase that says nothing else. */
  default_settings: {
    /** A non-negative decimal between 0 and 100, with at most two decimal places. */
    application_fee_percent: number | null;
    /** Whether Stripe calculates the taxes, and how that went. */
    automatic_tax?: SubscriptionAutomaticTax;
    /** Possible values are `phase_start` or `automatic`. */
    billing_cycle_anchor: 'automatic' | 'phase_start' | (string & {});
    /** Amount at which an invoice is made early. */
    billing_thresholds: BillingThresholds | null;
    /** Either `charge_automatically`, or `send_invoice`. */
    collection_method: 'charge_automatically' | 'send_invoice' | (string & {}) | null;
    /** ID of the default payment method for the subscription schedule. */
    default_payment_method: string | PaymentMethod | null;
    /** Subscription description, meant to be displayable to the customer. */
    description: string | null;
    /** What the invoices contain and who issues them. */
    invoice_settings: {
      /** Tax identifiers of yours that are shown. */
      account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
      /** Up to 4 custom fields to be displayed. */
      custom_fields: InvoiceCustomField[] | null;
      /** Days to pay. */
      days_until_due: number | null;
      /** Your own description. */
      description: string | null;
      /** Footer to be displayed on the invoice. */
      footer: string | null;
      /** Who issues the invoices. */
      issuer: ConnectAccountReference;
    };
    /** The connected account it is made on behalf of. */
    on_behalf_of: string | Account | null;
    /** The connected account that receives the money. */
    transfer_data: SubscriptionTransferData | null;
  };
  /** What happens to the subscription when the schedule ends. */
  end_behavior: 'cancel' | 'none' | 'release' | 'renew' | (string & {});
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The pause schedules for this subscription schedule. */
  pause_schedules: {
    /** A unique identifier for this pause schedule. */
    key: string;
    /** When and how the pause begins. */
    pause: {
      /** Unix seconds. */
      pause_at: number;
      /** Settings controlling billing behavior. */
      settings: {
        /** What is billed when the pause begins. */
        bill_for: {
          /** Until when usage that was not invoiced yet is billed. */
          outstanding_usage_through: {
            /** The type of outstanding usage billing behavior. */
            type: 'none' | 'pause_at' | (string & {});
          };
          /** From when unused time is credited. */
          unused_time_from: {
            /** The type of unused time credit behavior. */
            type: 'item_current_period_start' | 'none' | 'pause_at' | (string & {});
          };
        };
        /** How to handle debits and credits when pausing. */
        invoicing_behavior: 'invoice' | 'pending_invoice_item' | (string & {});
        /** The type of pause settings. */
        type: 'subscription' | (string & {});
      } | null;
      /** Whether the pause has begun. */
      status: {
        /** Why it did not succeed. */
        error?: SchedulePauseError;
        /** The lifecycle state of the pause operation. */
        type: 'error' | 'scheduled' | 'succeeded' | (string & {});
      };
    };
    /** Details about when and how the subscription resumes. */
    resume: {
      /** Unix seconds. */
      resume_at: number;
      /** What happens when the subscription goes on. */
      settings: {
        /** When billing periods start. */
        billing_cycle_anchor: 'resume_at' | 'unchanged' | (string & {});
        /** Whether Stripe attempts payment. */
        payment_behavior: 'resume_on_payment_attempt' | 'resume_on_payment_success' | (string & {});
        /** How changes within a billing period are prorated. */
        proration_behavior: 'always_invoice' | 'create_prorations' | 'none' | (string & {});
      };
      /** Whether the subscription goes on again. */
      status: {
        /** Why it did not succeed. */
        error?: SchedulePauseError;
        /** The lifecycle state of the resume operation. */
        type: 'error' | 'pending' | 'requires_action' | 'scheduled' | 'succeeded' | (string & {});
      };
    } | null;
  }[];
  /** Configuration for the subscription schedule's phases. */
  phases: {
    /** Items for the next invoice only. */
    add_invoice_items: {
      /** Whether discounts apply to this invoice item. */
      discountable: boolean | null;
      /** Coupons, promotion codes and discounts. */
      discounts: ScheduleDiscount[];
      /** Your own data, as strings by name. */
      metadata: {
        [key: string]: string;
      } | null;
      /** Time that the item is charged for. */
      period: {
        /** When the period ends. */
        end: {
          /** Unix seconds. */
          timestamp?: number;
          /** What the period ends with. */
          type: 'min_item_period_end' | 'phase_end' | 'timestamp' | (string & {});
        };
        /** When the period begins. */
        start: {
          /** Unix seconds. */
          timestamp?: number;
          /** What the period begins with. */
          type: 'max_item_period_start' | 'phase_start' | 'timestamp' | (string & {});
        };
      };
      /** ID of the price used to generate the invoice item. */
      price: string | Price | DeletedPrice;
      /** The quantity of the invoice item. */
      quantity: number | null;
      /** The tax rates which apply to the item. */
      tax_rates?: TaxRate[] | null;
    }[];
    /** A non-negative decimal between 0 and 100, with at most two decimal places. */
    application_fee_percent: number | null;
    /** Whether Stripe calculates the taxes, and how that went. */
    automatic_tax?: SubscriptionAutomaticTax;
    /** Possible values are `phase_start` or `automatic`. */
    billing_cycle_anchor: 'automatic' | 'phase_start' | (string & {}) | null;
    /** Amount at which an invoice is made early. */
    billing_thresholds: BillingThresholds | null;
    /** Either `charge_automatically`, or `send_invoice`. */
    collection_method: 'charge_automatically' | 'send_invoice' | (string & {}) | null;
    /** ISO 4217 code, lower case. */
    currency: string;
    /** ID of the default payment method for the subscription schedule. */
    default_payment_method: string | PaymentMethod | null;
    /** IDs of tax rates that apply by default. */
    default_tax_rates?: TaxRate[] | null;
    /** Subscription description, meant to be displayable to the customer. */
    description: string | null;
    /** Coupons, promotion codes and discounts. */
    discounts: ScheduleDiscount[];
    /** Unix seconds. */
    end_date: number;
    /** The invoice settings applicable during this phase. */
    invoice_settings: {
      /** Tax identifiers of yours that are shown. */
      account_tax_ids: (string | TaxId | DeletedTaxId)[] | null;
      /** Up to 4 custom fields to be displayed. */
      custom_fields: InvoiceCustomField[] | null;
      /** Days to pay. */
      days_until_due: number | null;
      /** Your own description. */
      description: string | null;
      /** Footer to be displayed on the invoice. */
      footer: string | null;
      /** The connected account that issues the invoice. */
      issuer: ConnectAccountReference | null;
    } | null;
    /** Items with their prices. */
    items: {
      /** Amount at which an invoice is made early. */
      billing_thresholds: {
        /** The usage that makes an invoice due. */
        usage_gte: number | null;
      } | null;
      /** The discounts applied to the subscription item. */
      discounts: ScheduleDiscount[];
      /** Your own data, as strings by name. */
      metadata: {
        [key: string]: string;
      } | null;
      /** Older form of the price that is charged in the phase. */
      plan: string | Plan | DeletedPlan;
      /** What is charged in the phase. */
      price: string | Price | DeletedPrice;
      /** Quantity of the plan. */
      quantity?: number;
      /** The tax rates which apply to this `phase_item`. */
      tax_rates?: TaxRate[] | null;
    }[];
    /** Your own data, as strings by name. */
    metadata: {
      [key: string]: string;
    } | null;
    /** The connected account it is made on behalf of. */
    on_behalf_of: string | Account | null;
    /** When transitioning phases, controls how prorations are handled (if any). */
    proration_behavior: 'always_invoice' | 'create_prorations' | 'none' | (string & {});
    /** Unix seconds. */
    start_date: number;
    /** The connected account that receives the money. */
    transfer_data: SubscriptionTransferData | null;
    /** Whether the whole phase is a trial. */
    trial?: boolean;
    /** Unix seconds. */
    trial_end: number | null;
  }[];
  /** Unix seconds. */
  released_at: number | null;
  /** ID of the subscription once managed by the subscription schedule. */
  released_subscription: string | null;
  /** Where the schedule stands. */
  status: 'active' | 'canceled' | 'completed' | 'not_started' | 'released' | (string & {});
  /** The subscription it manages. */
  subscription: string | Subscription | null;
  /** The test clock it is attached to. */
  test_clock: string | TestClock | null;
}
/** What `expand` can fill in on a subscription schedule. */
export type SubscriptionScheduleExpandPath = 'application' | 'customer' | 'default_settings.default_payment_method' | 'default_settings.on_behalf_of' | 'subscription' | 'test_clock' | (string & {});
/** Subscription schedules, a page at a time. */
export interface SubscriptionScheduleList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The subscription schedules of this page. */
  data: SubscriptionSchedule[];
}
/** What `expand` can fill in on a list of subscription schedules. */
export type SubscriptionScheduleListExpandPath = 'data.application' | 'data.customer' | 'data.default_settings.default_payment_method' | 'data.default_settings.on_behalf_of' | 'data.subscription' | 'data.test_clock' | (string & {});
/** Subscriptions that a search found, a page at a time. */
export interface SubscriptionSearchResult {
  /** Always `search_result`. */
  object: "search_result";
  /** The subscriptions of this page. */
  data: Subscription[];
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
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
/** The connected account that receives a share of each payment. */
export interface SubscriptionTransferData {
  /** Percentage from 0 to 100. */
  amount_percent: number | null;
  /** The connected account that receives the money. */
  destination: string | Account;
}
/** The connected account that receives a share of each payment. */
export interface SubscriptionTransferDataParam {
  /** Percentage from 0 to 100. */
  amount_percent?: number | undefined;
  /** ID of an existing, connected Stripe account. */
  destination: string;
}
/** What happens when the trial ends without a payment method. */
export interface SubscriptionTrialSettingsParam {
  /** How the subscription should behave when the user's free trial ends. */
  end_behavior: {
    /** When billing periods start. */
    billing_cycle_anchor?: ('now' | 'unchanged' | (string & {})) | undefined;
    /** How the subscription should change. */
    missing_payment_method?: ('cancel' | 'create_invoice' | 'pause' | (string & {})) | undefined;
  };
}
/** A product that customers can change to, with its prices. */
export interface SubscriptionUpdateProductParam {
  /** Whether the customer can change the quantity, and within which bounds. */
  adjustable_quantity?: AdjustableQuantityParam | undefined;
  /** The list of price IDs for the product. */
  prices: string[];
  /** The product id. */
  product: string;
}
/** A bank account by SWIFT code to transfer to. */
export interface SwiftAddress {
  /** Where the holder of the account lives or is registered. */
  account_holder_address: Address;
  /** Who holds the account, as the bank knows the name. */
  account_holder_name: string;
  /** Number of the account at its bank. */
  account_number: string;
  /** Kind of account. */
  account_type: string;
  /** Where the bank is. */
  bank_address: Address;
  /** Which bank keeps the account. */
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
/** Options of a bank debit that can be made on a given day. */
export interface TargetDateDebitOptionsParam {
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
  /** Date of the debit, YYYY-MM-DD. */
  target_date?: string | undefined;
}
/** Address that decides the tax. */
export interface TaxAddressParam {
  /** City, town or village. An empty string or null clears it. */
  city?: (string | null) | undefined;
  /** Two-letter country code. */
  country: string;
  /** Street and number. An empty string or null clears it. */
  line1?: (string | null) | undefined;
  /** Flat, suite or the like. An empty string or null clears it. */
  line2?: (string | null) | undefined;
  /** ZIP or postal code. An empty string or null clears it. */
  postal_code?: (string | null) | undefined;
  /** State, county or province. An empty string or null clears it. */
  state?: (string | null) | undefined;
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
/** Why this much is taxed, or nothing. */
export type TaxAmountTaxabilityReason = 'customer_exempt' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | (string & {});
/** Taxes that are calculated before a sale. */
export interface TaxCalculation {
  /** Identifier. */
  id: string | null;
  /** Always `tax.calculation`. */
  object: "tax.calculation";
  /** Minor currency unit. */
  amount_total: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The ID of an existing Customer used for the resource. */
  customer: string | null;
  /** Where the customer is, and what it is taxed by. */
  customer_details: TaxCustomerDetails;
  /** Unix seconds. */
  expires_at: number | null;
  /** The list of items the customer is purchasing. */
  line_items?: TaxCalculationLineItemList | null;
  /** False for test data. */
  livemode: boolean;
  /** The details of the ship from location, such as the address. */
  ship_from_details: TaxShipFromDetails | null;
  /** The shipping cost details for the calculation. */
  shipping_cost: TaxShippingCost | null;
  /** The amount of tax to be collected on top of the line item prices. */
  tax_amount_exclusive: number;
  /** The amount of tax already included in the line item prices. */
  tax_amount_inclusive: number;
  /** Breakdown of individual tax amounts that add up to the total. */
  tax_breakdown: {
    /** Minor currency unit. */
    amount: number;
    /** Whether the tax amount is included in the line item amount. */
    inclusive: boolean;
    /** Which rate applies, and in which state or country. */
    tax_rate_details: {
      /** Two-letter country code. */
      country: string | null;
      /** The amount of the tax rate. */
      flat_amount: CurrencyAmount | null;
      /** The tax rate percentage as a string. */
      percentage_decimal: string;
      /** The type of tax rate applied to the taxable amount. */
      rate_type: 'flat_amount' | 'percentage' | (string & {}) | null;
      /** State, county or province. */
      state: string | null;
      /** The tax type, such as `vat` or `sales_tax`. */
      tax_type: TaxRateTaxType | null;
    };
    /** The reasoning behind this tax, for example, if the product is tax exempt. */
    taxability_reason: TaxAmountTaxabilityReason;
    /** Minor currency unit. */
    taxable_amount: number;
  }[];
  /** Unix seconds. */
  tax_date: number;
}
/** What `expand` can fill in on a tax calculation. */
export type TaxCalculationExpandPath = 'line_items' | (string & {});
/** What is taxed, line by line. */
export interface TaxCalculationLineItem {
  /** Identifier. */
  id: string;
  /** Always `tax.calculation_line_item`. */
  object: "tax.calculation_line_item";
  /** Minor currency unit. */
  amount: number;
  /** Minor currency unit. */
  amount_tax: number;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The line item represents a performance. */
  performance_location: string | null;
  /** The ID of an existing Product. */
  product: string | null;
  /** The number of units of the item being purchased. */
  quantity: number;
  /** A custom identifier for this line item. */
  reference: string;
  /** Whether the amount includes tax. */
  tax_behavior: 'exclusive' | 'inclusive' | (string & {});
  /** Detailed account of taxes relevant to this line item. */
  tax_breakdown?: CalculatedTaxBreakdown[] | null;
  /** The tax code ID used for this resource. */
  tax_code: string;
}
/** Tax calculation line items, a page at a time. */
export interface TaxCalculationLineItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The tax calculation line items of this page. */
  data: TaxCalculationLineItem[];
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
/** Where the customer is, and what it is taxed by. */
export interface TaxCustomerDetails {
  /** The customer's postal address (for example, home or business location). */
  address: Address | null;
  /** The type of customer address provided. */
  address_source: 'billing' | 'shipping' | (string & {}) | null;
  /** The customer's IP address (IPv4 or IPv6). */
  ip_address: string | null;
  /** The customer's tax IDs (for example, EU VAT numbers). */
  tax_ids: {
    /** The type of the tax ID. */
    type: TaxIdType;
    /** The value of the tax ID. */
    value: string;
  }[];
  /** The taxability override used for taxation. */
  taxability_override: 'customer_exempt' | 'none' | 'reverse_charge' | (string & {});
}
/** Tax that Stripe withheld. */
export interface TaxDeductedAtSource {
  /** Identifier. */
  id: string;
  /** Always `tax_deducted_at_source`. */
  object: "tax_deducted_at_source";
}
/** What the purchase is taxed by. */
export interface TaxDetailsParam {
  /** A tax location ID. */
  performance_location?: string | undefined;
  /** A tax code ID. An empty string or null clears it. */
  tax_code?: (string | null) | undefined;
}
/** Tax identification number of a customer or an account. */
export interface TaxId {
  /** Identifier, `txi_…`. */
  id: string;
  /** Always `tax_id`. */
  object: "tax_id";
  /** Two-letter country code. */
  country: string | null;
  /** Unix seconds. */
  created: number;
  /** The customer it belongs to. */
  customer: string | Customer | null;
  /** Identifier of the account that represents the customer. */
  customer_account: string | null;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** False for test data. */
  livemode: boolean;
  /** The account or customer the tax ID belongs to. */
  owner: {
    /** The account being referenced when `type` is `account`. */
    account?: string | Account;
    /** The Connect Application being referenced when `type` is `application`. */
    application?: string | Application;
    /** The customer being referenced when `type` is `customer`. */
    customer?: string | Customer;
    /** Identifier of the account that represents the customer. */
    customer_account: string | null;
    /** Type of owner referenced. */
    type: 'account' | 'application' | 'customer' | 'self' | (string & {});
  } | null;
  /** Kind of tax identifier. */
  type: TaxIdType;
  /** The tax identifier. */
  value: string;
  /** Whether it was checked with the authority. */
  verification: {
    /** How the check ended. */
    status: 'pending' | 'unavailable' | 'unverified' | 'verified' | (string & {});
    /** Address that the authority has for it. */
    verified_address: string | null;
    /** Name that the authority has for it. */
    verified_name: string | null;
  } | null;
}
/** Whether the page asks for a tax ID. */
export interface TaxIdCollection {
  /** Whether tax ID collection is enabled for the session. */
  enabled: boolean;
  /** Whether customers must enter one: `if_supported` or `never`. */
  required: 'if_supported' | 'never' | (string & {});
}
/** Whether the page asks for a tax ID. */
export interface TaxIdCollectionParam {
  /** Enable tax ID collection during checkout. */
  enabled: boolean;
  /** Whether a tax ID is required during checkout. */
  required?: ('if_supported' | 'never' | (string & {})) | undefined;
}
/** What `expand` can fill in on a tax ID. */
export type TaxIdExpandPath = 'customer' | 'owner.account' | 'owner.application' | 'owner.customer' | (string & {});
/** Which kind of number it is, by country. */
export type TaxIdInputType = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | (string & {});
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
/** What `expand` can fill in on a list of tax IDs. */
export type TaxIdListExpandPath = 'data.customer' | 'data.owner.account' | 'data.owner.application' | 'data.owner.customer' | (string & {});
/** Whose tax ID it is: yours, a customer's or that of a connected account. */
export interface TaxIdOwnerParam {
  /** Connected Account the tax ID belongs to. */
  account?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Type of owner referenced. */
  type: 'account' | 'application' | 'customer' | 'self' | (string & {});
}
/** A number under which the customer pays taxes. */
export interface TaxIdParam {
  /** Type of the tax ID. */
  type: TaxIdInputType;
  /** Value of the tax ID. */
  value: string;
}
/** A kind of tax identifier: country code and local name. */
export type TaxIdType = 'ad_nrt' | 'ae_trn' | 'al_tin' | 'am_tin' | 'ao_tin' | 'ar_cuit' | 'au_abn' | 'au_acn' | 'au_arn' | 'au_wpn' | 'aw_tin' | 'az_tin' | 'ba_tin' | 'bb_tin' | 'bd_bin' | 'bf_ifu' | 'bg_uic' | 'bh_vat' | 'bj_ifu' | 'bo_tin' | 'br_cnpj' | 'br_cpf' | 'bs_tin' | 'bw_vat' | 'by_tin' | 'ca_bn' | 'ca_gst_hst' | 'ca_pst_bc' | 'ca_pst_mb' | 'ca_pst_sk' | 'ca_qst' | 'cd_nif' | 'ch_uid' | 'ch_vat' | 'ci_vat' | 'cl_tin' | 'cm_niu' | 'cn_tin' | 'co_nit' | 'cr_tin' | 'cv_nif' | 'cz_dic' | 'de_stn' | 'do_rcn' | 'ec_ruc' | 'eg_tin' | 'es_cif' | 'et_tin' | 'eu_oss_vat' | 'eu_vat' | 'fo_vat' | 'fr_siren' | 'fr_siret' | 'fr_spi' | 'gb_vat' | 'ge_vat' | 'gh_tin' | 'gi_tin' | 'gn_nif' | 'hk_br' | 'hr_oib' | 'hu_tin' | 'ic_nif' | 'id_npwp' | 'il_vat' | 'in_gst' | 'is_kt' | 'is_vat' | 'it_cf' | 'jp_cn' | 'jp_rn' | 'jp_trn' | 'ke_pin' | 'kg_tin' | 'kh_tin' | 'kr_brn' | 'kz_bin' | 'la_tin' | 'li_uid' | 'li_vat' | 'lk_vat' | 'ma_vat' | 'md_cf' | 'md_vat' | 'me_pib' | 'mk_vat' | 'mr_nif' | 'mu_vat' | 'mx_rfc' | 'my_frp' | 'my_itn' | 'my_sst' | 'mz_nuit' | 'ng_tin' | 'no_vat' | 'no_voec' | 'np_pan' | 'nz_bn' | 'nz_gst' | 'om_vat' | 'pe_ruc' | 'ph_tin' | 'pl_nip' | 'pt_nif' | 'py_ruc' | 'ro_tin' | 'rs_pib' | 'ru_inn' | 'ru_kpp' | 'sa_vat' | 'sg_gst' | 'sg_uen' | 'si_tin' | 'sm_coe' | 'sn_ninea' | 'sr_fin' | 'sv_nit' | 'th_vat' | 'tj_tin' | 'tr_tin' | 'tt_bir' | 'tt_vat' | 'tw_vat' | 'tz_vat' | 'ua_vat' | 'ug_tin' | 'us_ein' | 'uy_ruc' | 'uz_tin' | 'uz_vat' | 've_rif' | 'vn_tin' | 'za_vat' | 'zm_tin' | 'zw_tin' | 'unknown' | (string & {});
/** A percentage that is set by hand. */
export interface TaxRate {
  /** Identifier, `txr_…`. */
  id: string;
  /** Always `tax_rate`. */
  object: "tax_rate";
  /** Whether it can be used for new objects. */
  active: boolean;
  /** Two-letter country code. */
  country: string | null;
  /** Unix seconds. */
  created: number;
  /** Your own description, hidden from customers. */
  description: string | null;
  /** Shown to customers. */
  display_name: string;
  /** Percentage that really applies, where automatic tax made the rate. */
  effective_percentage: number | null;
  /** The tax, when it is an amount instead of a percentage. */
  flat_amount: CurrencyAmount | null;
  /** Whether the tax is part of the amount. */
  inclusive: boolean;
  /** Jurisdiction of the tax, shown on invoices. */
  jurisdiction: string | null;
  /** Level of government that raises it. */
  jurisdiction_level: JurisdictionLevel | null;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Percentage, such as 19. */
  percentage: number;
  /** Whether it is a percentage or an amount. */
  rate_type: 'flat_amount' | 'percentage' | (string & {}) | null;
  /** ISO 3166-2 subdivision without its country, such as NY. */
  state: string | null;
  /** Kind of tax. */
  tax_type: TaxType | null;
}
/** Tax rates, a page at a time. */
export interface TaxRateList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The tax rates of this page. */
  data: TaxRate[];
}
/** Kind of levy, such as `vat` or `sales_tax`. */
export type TaxRateTaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'recycling_fee' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | (string & {});
/** Where the goods are shipped from. */
export interface TaxShipFromDetails {
  /** Where the goods are shipped from. */
  address: Address;
}
/** What shipping costs, with its taxes. */
export interface TaxShippingCost {
  /** Minor currency unit. */
  amount: number;
  /** Minor currency unit. */
  amount_tax: number;
  /** The ID of an existing ShippingRate. */
  shipping_rate?: string;
  /** Whether the amount includes tax. */
  tax_behavior: 'exclusive' | 'inclusive' | (string & {});
  /** Detailed account of taxes relevant to shipping cost. */
  tax_breakdown?: CalculatedTaxBreakdown[];
  /** The tax code ID used for shipping. */
  tax_code: string;
}
/** Taxes that were collected, for reports. */
export interface TaxTransaction {
  /** Identifier. */
  id: string;
  /** Always `tax.transaction`. */
  object: "tax.transaction";
  /** Unix seconds. */
  created: number;
  /** ISO 4217 code, lower case. */
  currency: string;
  /** The ID of an existing Customer used for the resource. */
  customer: string | null;
  /** Where the customer is, and what it is taxed by. */
  customer_details: TaxCustomerDetails;
  /** The tax collected or refunded, by line item. */
  line_items?: TaxTransactionLineItemList | null;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** Unix seconds. */
  posted_at: number;
  /** A custom unique identifier, such as 'myOrder_123'. */
  reference: string;
  /** If `type=reversal`, contains information about what was reversed. */
  reversal: {
    /** The `id` of the reversed `Transaction` object. */
    original_transaction: string | null;
  } | null;
  /** The details of the ship from location, such as the address. */
  ship_from_details: TaxShipFromDetails | null;
  /** The shipping cost details for the transaction. */
  shipping_cost: TaxShippingCost | null;
  /** Unix seconds. */
  tax_date: number;
  /** If `reversal`, this transaction reverses an earlier transaction. */
  type: 'reversal' | 'transaction' | (string & {});
}
/** What `expand` can fill in on a tax transaction. */
export type TaxTransactionExpandPath = 'line_items' | (string & {});
/** What was taxed, line by line. */
export interface TaxTransactionLineItem {
  /** Identifier. */
  id: string;
  /** Always `tax.transaction_line_item`. */
  object: "tax.transaction_line_item";
  /** Minor currency unit. */
  amount: number;
  /** Minor currency unit. */
  amount_tax: number;
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  } | null;
  /** The ID of an existing Product. */
  product: string | null;
  /** The number of units of the item being purchased. */
  quantity: number;
  /** A custom identifier for this line item in the transaction. */
  reference: string;
  /** If `type=reversal`, contains information about what was reversed. */
  reversal: {
    /** The `id` of the line item to reverse in the original transaction. */
    original_line_item: string;
  } | null;
  /** Whether the amount includes tax. */
  tax_behavior: 'exclusive' | 'inclusive' | (string & {});
  /** The tax code ID used for this resource. */
  tax_code: string;
  /** If `reversal`, this line item reverses an earlier transaction. */
  type: 'reversal' | 'transaction' | (string & {});
}
/** Tax transaction line items, a page at a time. */
export interface TaxTransactionLineItemList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The tax transaction line items of this page. */
  data: TaxTransactionLineItem[];
}
/** Kind of levy, such as `vat` or `sales_tax`. */
export type TaxType = 'admissions_tax' | 'amusement_tax' | 'attendance_tax' | 'communications_tax' | 'digital_excise_tax' | 'entertainment_tax' | 'get_fund' | 'gross_receipts_tax' | 'gst' | 'hospitality_tax' | 'hst' | 'igst' | 'jct' | 'lease_tax' | 'luxury_tax' | 'mass_transit_parking_tax' | 'nhil' | 'parking_tax' | 'pst' | 'qst' | 'resort_tax' | 'retail_delivery_fee' | 'rst' | 'sales_tax' | 'service_tax' | 'tourism_tax' | 'utility_users_tax' | 'vat' | (string & {});
/** Why something is taxed as it is, or is not. */
export type TaxabilityReason = 'customer_exempt' | 'not_available' | 'not_collecting' | 'not_subject_to_tax' | 'not_supported' | 'portion_product_exempt' | 'portion_reduced_rated' | 'portion_standard_rated' | 'product_exempt' | 'product_exempt_holiday' | 'proportionally_rated' | 'reduced_rated' | 'reverse_charge' | 'standard_rated' | 'taxable_basis_reduced' | 'zero_rated' | (string & {});
/** A clock that moves test objects through time. */
export interface TestClock {
  /** Identifier, `clock_…`. */
  id: string;
  /** Always `test_helpers.test_clock`. */
  object: "test_helpers.test_clock";
  /** Unix seconds. */
  created: number;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** Unix seconds. */
  deletes_after: number;
  /** Unix seconds. */
  frozen_time: number;
  /** False for test data. */
  livemode: boolean;
  /** Your own name for it. */
  name: string | null;
  /** Whether it is moving forward in time. */
  status: 'advancing' | 'internal_failure' | 'ready' | (string & {});
  /** What the clock does at the moment. */
  status_details: {
    /** How far the clock has come, while it advances. */
    advancing?: {
      /** Unix seconds. */
      target_frozen_time: number;
    };
  };
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
/** Money that you added to the balance. */
export interface Topup {
  /** Identifier. */
  id: string;
  /** Always `topup`. */
  object: "topup";
}
/** Discounts, shipping and taxes of the total. */
export interface TotalDetails {
  /** This is the sum of all the discounts. */
  amount_discount: number;
  /** This is the sum of all the shipping amounts. */
  amount_shipping: number | null;
  /** This is the sum of all the tax amounts. */
  amount_tax: number;
  /** The single discounts and taxes that the totals consist of. */
  breakdown?: {
    /** The aggregated discounts. */
    discounts: AppliedDiscount[];
    /** The aggregated tax amounts by rate. */
    taxes: AppliedTax[];
  };
}
/** Details of the tax on the item. */
export interface TotalTaxParam {
  /** Amount in the minor currency unit. */
  total_tax_amount: number;
}
/** Identifier of the transaction. */
export interface TransactionDetails {
  /** Identifier of the transaction. */
  transaction_id: string | null;
}
/** Money that goes to a connected account. */
export interface Transfer {
  /** Identifier. */
  id: string;
  /** Always `transfer`. */
  object: "transfer";
}
/** The connected account that gets a part of the payment. */
export interface TransferData {
  /** Minor currency unit. */
  amount: number | null;
  /** The connected account receiving the transfer. */
  destination: string | Account;
}
/** The connected account that receives the money. */
export interface TransferDataParam {
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** The connected account that receives the money. */
  destination: string;
}
/** The data with which to populate the destination payment. */
export interface TransferPaymentDataParam {
  /** An arbitrary string attached. */
  description?: string | undefined;
  /** Key-value pairs stored with it. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
}
/** Money that comes back from a connected account. */
export interface TransferReversal {
  /** Identifier. */
  id: string;
  /** Always `transfer_reversal`. */
  object: "transfer_reversal";
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
  /** Minor currency unit; negative is credit for the next invoice. */
  balance?: number | undefined;
  /** The customer's business name. An empty string or null clears it. */
  business_name?: (string | null) | undefined;
  /** Balance information and default balance settings for this customer. */
  cash_balance?: CashBalanceParam | undefined;
  /** ID of the source charged by default. */
  default_source?: string | undefined;
  /** The customer's full name. An empty string or null clears it. */
  individual_name?: (string | null) | undefined;
  /** The prefix for the customer used to generate unique invoice numbers. */
  invoice_prefix?: string | undefined;
  /** The sequence to be used on the customer's next invoice. */
  next_invoice_sequence?: number | undefined;
  /** Token of a card or bank account, which is attached and becomes the default. */
  source?: string | undefined;
  /** Tax details about the customer. */
  tax?: {
    /** IP address of the customer. An empty string or null clears it. */
    ip_address?: (string | null) | undefined;
    /** A flag that indicates when Stripe should validate the customer tax location. */
    validate_location?: ('auto' | 'deferred' | 'immediately' | (string & {})) | undefined;
  } | undefined;
  /** Whether Stripe checks the card or the account before it is saved. */
  validate?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CustomerExpandPath[] | undefined;
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
  /** Minor currency unit; negative is credit for the next invoice. */
  balance?: number | undefined;
  /** The customer's business name. An empty string or null clears it. */
  business_name?: (string | null) | undefined;
  /** Balance information and default balance settings for this customer. */
  cash_balance?: CashBalanceParam | undefined;
  /** ID of the source charged by default. */
  default_source?: string | undefined;
  /** The customer's full name. An empty string or null clears it. */
  individual_name?: (string | null) | undefined;
  /** The prefix for the customer used to generate unique invoice numbers. */
  invoice_prefix?: string | undefined;
  /** The sequence to be used on the customer's next invoice. */
  next_invoice_sequence?: number | undefined;
  /** Token of a card or bank account, which is attached and becomes the default. */
  source?: string | undefined;
  /** Tax details about the customer. */
  tax?: {
    /** IP address of the customer. An empty string or null clears it. */
    ip_address?: (string | null) | undefined;
    /** A flag that indicates when Stripe should validate the customer tax location. */
    validate_location?: ('auto' | 'deferred' | 'immediately' | (string & {})) | undefined;
  } | undefined;
  /** Whether Stripe checks the card or the account before it is saved. */
  validate?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CustomerExpandPath[] | undefined;
}
/** What `updatePaymentIntent` sends. */
export interface UpdatePaymentIntentBody {
  /** Updated description for this payment. */
  description?: string | undefined;
  /** Key-value pairs for additional metadata. Omitted keys are kept; an empty value removes its key. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The list of payment method types allowed for use with this payment. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** Industry-specific information about the amount. An empty string or null clears it. */
  amount_details?: (AmountDetailsParam | "" | null) | undefined;
  /** Amount in the minor currency unit. An empty string or null clears it. */
  application_fee_amount?: (number | "" | null) | undefined;
  /** Whether the money is captured later. */
  capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** The list of payment method types to exclude from use with this payment. An empty string or null clears it. */
  excluded_payment_method_types?: (ExcludedPaymentMethodType[] | "" | null) | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** Industry-specific information about the charge. An empty string or null clears it. */
  payment_details?: (PaymentDetailsParam | "" | null) | undefined;
  /** The ID of a payment method to attach to this payment intent. */
  payment_method?: string | undefined;
  /** The ID of the payment method configuration to use with this payment intent. */
  payment_method_configuration?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment-method-specific configuration for this payment intent. */
  payment_method_options?: PaymentIntentPaymentMethodOptionsParam | undefined;
  /** Email address that the receipt for the resulting payment will be sent to. An empty string or null clears it. */
  receipt_email?: (string | null) | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('off_session' | 'on_session' | (string & {})) | null) | undefined;
  /** Shipping information for this payment intent. An empty string or null clears it. */
  shipping?: (PaymentIntentShippingParam | "" | null) | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** Information about a card charge. */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** An arbitrary string attached to the transfer. */
    description?: string | undefined;
    /** Key-value pairs stored with it. An empty string or null clears it. */
    metadata?: ({
      [key: string]: string | null;
    } | "" | null) | undefined;
    /** The data with which to populate the destination payment. */
    payment_data?: TransferPaymentDataParam | undefined;
  } | undefined;
  /** A string that identifies the resulting payment as part of a group. */
  transfer_group?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
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
  /** The list of payment method types allowed for use with this payment. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** Industry-specific information about the amount. An empty string or null clears it. */
  amount_details?: (AmountDetailsParam | "" | null) | undefined;
  /** Amount in the minor currency unit. An empty string or null clears it. */
  application_fee_amount?: (number | "" | null) | undefined;
  /** Whether the money is captured later. */
  capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** The list of payment method types to exclude from use with this payment. An empty string or null clears it. */
  excluded_payment_method_types?: (ExcludedPaymentMethodType[] | "" | null) | undefined;
  /** Automations to be run during the payment intent lifecycle. */
  hooks?: PaymentIntentHooksParam | undefined;
  /** Industry-specific information about the charge. An empty string or null clears it. */
  payment_details?: (PaymentDetailsParam | "" | null) | undefined;
  /** The ID of a payment method to attach to this payment intent. */
  payment_method?: string | undefined;
  /** The ID of the payment method configuration to use with this payment intent. */
  payment_method_configuration?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment-method-specific configuration for this payment intent. */
  payment_method_options?: PaymentIntentPaymentMethodOptionsParam | undefined;
  /** Email address that the receipt for the resulting payment will be sent to. An empty string or null clears it. */
  receipt_email?: (string | null) | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('off_session' | 'on_session' | (string & {})) | null) | undefined;
  /** Shipping information for this payment intent. An empty string or null clears it. */
  shipping?: (PaymentIntentShippingParam | "" | null) | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** Information about a card charge. */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** An arbitrary string attached to the transfer. */
    description?: string | undefined;
    /** Key-value pairs stored with it. An empty string or null clears it. */
    metadata?: ({
      [key: string]: string | null;
    } | "" | null) | undefined;
    /** The data with which to populate the destination payment. */
    payment_data?: TransferPaymentDataParam | undefined;
  } | undefined;
  /** A string that identifies the resulting payment as part of a group. */
  transfer_group?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentExpandPath[] | undefined;
}
/** A part of the subscription that is added, changed or removed. */
export interface UpdateSubscriptionItemParam {
  /** Subscription item to update. */
  id?: string | undefined;
  /** Amount at which an invoice is made early. An empty string or null clears it. */
  billing_thresholds?: ({
    /** The usage that makes an invoice due. */
    usage_gte: number;
  } | "" | null) | undefined;
  /** Delete all usage for a given subscription item. */
  clear_usage?: boolean | undefined;
  /** The trial offer to apply to this subscription item. */
  current_trial?: {
    /** The ID of the trial offer to apply. */
    trial_offer: string;
  } | undefined;
  /** Always true. */
  deleted?: boolean | undefined;
  /** The coupons to redeem into discounts for the subscription item. An empty string or null clears it. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** Key-value pairs stored with it. An empty string or null clears it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Plan ID for this item, as a string. */
  plan?: string | undefined;
  /** The ID of the price object. */
  price?: string | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: PriceDataParam | undefined;
  /** Quantity for this item. */
  quantity?: number | undefined;
  /** Tax Rate ids. An empty string or null clears it. */
  tax_rates?: (string[] | "" | null) | undefined;
}
/** Additional fields for Mandate creation. */
export interface UpiMandateOptionsParam {
  /** Amount to be charged for future payments. */
  amount?: number | undefined;
  /** One of `fixed` or `maximum`. */
  amount_type?: ('fixed' | 'maximum' | (string & {})) | undefined;
  /** A description of the mandate or subscription. */
  description?: string | undefined;
  /** End date of the mandate or subscription. */
  end_date?: number | undefined;
}
/** What the customer agrees to for repeated UPI payments. */
export interface UpiMandateParam {
  /** Configuration options for setting up an eMandate. */
  mandate_options?: UpiMandateOptionsParam | undefined;
}
/** Details of the UPI payment method options. */
export interface UpiOptionsParam {
  /** Additional fields for Mandate creation. */
  mandate_options?: UpiMandateOptionsParam | undefined;
  /** Whether the payment method is saved for later payments. An empty string or null clears it. */
  setup_future_usage?: (('none' | 'off_session' | 'on_session' | (string & {})) | null) | undefined;
}
/** How a customer gets to a UPI app. */
export interface UpiRedirectOrQrCode {
  /** Stripe's page with instructions. */
  hosted_instructions_url: string;
  /** QR code to scan with the phone. */
  qr_code: ExpiringQrCode;
}
/** How the customer links the bank account, and what is read from it. */
export interface UsBankAccountFinancialConnections {
  /** Which accounts can be linked. */
  filters?: BankAccountFilters;
  /** The list of permissions to request. */
  permissions?: ('balances' | 'ownership' | 'payment_method' | 'transactions' | (string & {}))[];
  /** Data features requested. */
  prefetch: ('balances' | 'ownership' | 'transactions' | (string & {}))[] | null;
  /** Where the customer is sent back to. */
  return_url?: string;
}
/** Additional fields for Mandate creation. */
export interface UsBankAccountMandateOptionsParam {
  /** How the customer agrees to the mandate: `paper` collects it outside Stripe. An empty string or null clears it. */
  collection_method?: (('paper' | (string & {})) | null) | undefined;
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
  expand?: readonly InvoiceExpandPath[] | undefined;
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
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/** How long the customer has to pay. */
export interface VoucherOptionsParam {
  /** Days until it expires. */
  expires_after_days?: number | undefined;
  /** Whether the payment method is saved for later payments. */
  setup_future_usage?: ('none' | (string & {})) | undefined;
}
/** Names and addresses that the wallet holds. */
export interface WalletContactDetails {
  /** Owner's verified billing address. */
  billing_address: Address | null;
  /** E-mail address. */
  email: string | null;
  /** Owner's verified full name. */
  name: string | null;
  /** Owner's verified shipping address. */
  shipping_address: Address | null;
}
/** Identifiers of the transaction and of the payer. */
export interface WalletTransactionDetails {
  /** Identifier of the buyer at the provider. */
  buyer_id: string | null;
  /** Identifier of the transaction. */
  transaction_id: string | null;
}
/** Who keeps the card, such as `apple_pay`. */
export type WalletType = 'amex_express_checkout' | 'apple_pay' | 'google_pay' | 'link' | 'masterpass' | 'samsung_pay' | 'visa_checkout' | (string & {});
/** A URL that Stripe sends events to. */
export interface WebhookEndpoint {
  /** Identifier. */
  id: string;
  /** Always `webhook_endpoint`. */
  object: "webhook_endpoint";
  /** The API version that events are rendered as for this webhook endpoint. */
  api_version: string | null;
  /** The ID of the associated Connect application. */
  application: string | null;
  /** Unix seconds. */
  created: number;
  /** Never present; it makes `deleted` distinguish this object from a deleted one. */
  deleted?: false;
  /** An optional description of what the webhook is used for. */
  description: string | null;
  /** The list of events to enable for this endpoint. */
  enabled_events: string[];
  /** False for test data. */
  livemode: boolean;
  /** Your own data, as strings by name. */
  metadata: {
    [key: string]: string;
  };
  /** The endpoint's secret, used to generate webhook signatures. */
  secret?: string;
  /** The status of the webhook. */
  status: string;
  /** The URL of the webhook endpoint. */
  url: string;
}
/** Webhook endpoints, a page at a time. */
export interface WebhookEndpointList {
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
  /** The webhook endpoints of this page. */
  data: WebhookEndpoint[];
}
/** What an endpoint can be told about; `*` stands for everything. */
export type WebhookEventType = '*' | 'account.application.authorized' | 'account.application.deauthorized' | 'account.external_account.created' | 'account.external_account.deleted' | 'account.external_account.updated' | 'account.updated' | 'application_fee.created' | 'application_fee.refund.updated' | 'application_fee.refunded' | 'apps.install.created' | 'apps.install.deleted' | 'apps.install.updated' | 'balance.available' | 'balance_settings.updated' | 'billing.alert.triggered' | 'billing.credit_balance_transaction.created' | 'billing.credit_grant.created' | 'billing.credit_grant.updated' | 'billing.meter.created' | 'billing.meter.deactivated' | 'billing.meter.reactivated' | 'billing.meter.updated' | 'billing_portal.configuration.created' | 'billing_portal.configuration.updated' | 'billing_portal.session.created' | 'capability.updated' | 'cash_balance.funds_available' | 'charge.captured' | 'charge.dispute.closed' | 'charge.dispute.created' | 'charge.dispute.funds_reinstated' | 'charge.dispute.funds_withdrawn' | 'charge.dispute.updated' | 'charge.expired' | 'charge.failed' | 'charge.pending' | 'charge.refund.updated' | 'charge.refunded' | 'charge.succeeded' | 'charge.updated' | 'checkout.session.async_payment_failed' | 'checkout.session.async_payment_succeeded' | 'checkout.session.completed' | 'checkout.session.expired' | 'climate.order.canceled' | 'climate.order.created' | 'climate.order.delayed' | 'climate.order.delivered' | 'climate.order.product_substituted' | 'climate.product.created' | 'climate.product.pricing_updated' | 'coupon.created' | 'coupon.deleted' | 'coupon.updated' | 'credit_note.created' | 'credit_note.updated' | 'credit_note.voided' | 'customer.created' | 'customer.deleted' | 'customer.discount.created' | 'customer.discount.deleted' | 'customer.discount.updated' | 'customer.source.created' | 'customer.source.deleted' | 'customer.source.expiring' | 'customer.source.updated' | 'customer.subscription.created' | 'customer.subscription.deleted' | 'customer.subscription.paused' | 'customer.subscription.pending_update_applied' | 'customer.subscription.pending_update_expired' | 'customer.subscription.resumed' | 'customer.subscription.trial_will_end' | 'customer.subscription.updated' | 'customer.tax_id.created' | 'customer.tax_id.deleted' | 'customer.tax_id.updated' | 'customer.updated' | 'customer_cash_balance_transaction.created' | 'entitlements.active_entitlement_summary.updated' | 'file.created' | 'financial_connections.account.account_numbers_updated' | 'financial_connections.account.created' | 'financial_connections.account.deactivated' | 'financial_connections.account.disconnected' | 'financial_connections.account.expected_deactivation_date_updated' | 'financial_connections.account.reactivated' | 'financial_connections.account.refreshed_balance' | 'financial_connections.account.refreshed_ownership' | 'financial_connections.account.refreshed_transactions' | 'financial_connections.account.supported_payment_method_types_updated' | 'financial_connections.account.upcoming_account_number_expiry' | 'financial_connections.account.upcoming_deactivation' | 'financial_connections.authorization.expected_deactivation_date_updated' | 'financial_connections.authorization.upcoming_deactivation' | 'identity.verification_session.canceled' | 'identity.verification_session.created' | 'identity.verification_session.processing' | 'identity.verification_session.redacted' | 'identity.verification_session.requires_input' | 'identity.verification_session.verified' | 'invoice.created' | 'invoice.deleted' | 'invoice.finalization_failed' | 'invoice.finalized' | 'invoice.marked_uncollectible' | 'invoice.overdue' | 'invoice.overpaid' | 'invoice.paid' | 'invoice.payment_action_required' | 'invoice.payment_attempt_required' | 'invoice.payment_failed' | 'invoice.payment_succeeded' | 'invoice.sent' | 'invoice.upcoming' | 'invoice.updated' | 'invoice.voided' | 'invoice.will_be_due' | 'invoice_payment.paid' | 'invoiceitem.created' | 'invoiceitem.deleted' | 'issuing_authorization.created' | 'issuing_authorization.request' | 'issuing_authorization.updated' | 'issuing_card.created' | 'issuing_card.updated' | 'issuing_cardholder.created' | 'issuing_cardholder.updated' | 'issuing_dispute.closed' | 'issuing_dispute.created' | 'issuing_dispute.funds_reinstated' | 'issuing_dispute.funds_rescinded' | 'issuing_dispute.submitted' | 'issuing_dispute.updated' | 'issuing_personalization_design.activated' | 'issuing_personalization_design.deactivated' | 'issuing_personalization_design.rejected' | 'issuing_personalization_design.updated' | 'issuing_token.created' | 'issuing_token.updated' | 'issuing_transaction.created' | 'issuing_transaction.purchase_details_receipt_updated' | 'issuing_transaction.updated' | 'mandate.updated' | 'payment_intent.amount_capturable_updated' | 'payment_intent.canceled' | 'payment_intent.created' | 'payment_intent.partially_funded' | 'payment_intent.payment_failed' | 'payment_intent.processing' | 'payment_intent.requires_action' | 'payment_intent.succeeded' | 'payment_link.created' | 'payment_link.updated' | 'payment_method.attached' | 'payment_method.automatically_updated' | 'payment_method.detached' | 'payment_method.updated' | 'payout.canceled' | 'payout.created' | 'payout.failed' | 'payout.paid' | 'payout.reconciliation_completed' | 'payout.updated' | 'person.created' | 'person.deleted' | 'person.updated' | 'plan.created' | 'plan.deleted' | 'plan.updated' | 'price.created' | 'price.deleted' | 'price.updated' | 'product.created' | 'product.deleted' | 'product.updated' | 'promotion_code.created' | 'promotion_code.updated' | 'quote.accepted' | 'quote.canceled' | 'quote.created' | 'quote.finalized' | 'radar.early_fraud_warning.created' | 'radar.early_fraud_warning.updated' | 'refund.created' | 'refund.failed' | 'refund.updated' | 'reporting.report_run.failed' | 'reporting.report_run.succeeded' | 'reporting.report_type.updated' | 'reserve.hold.created' | 'reserve.hold.updated' | 'reserve.plan.created' | 'reserve.plan.disabled' | 'reserve.plan.expired' | 'reserve.plan.updated' | 'reserve.release.created' | 'review.closed' | 'review.opened' | 'setup_intent.canceled' | 'setup_intent.created' | 'setup_intent.requires_action' | 'setup_intent.setup_failed' | 'setup_intent.succeeded' | 'sigma.scheduled_query_run.created' | 'source.canceled' | 'source.chargeable' | 'source.failed' | 'source.mandate_notification' | 'source.refund_attributes_required' | 'source.transaction.created' | 'source.transaction.updated' | 'subscription_schedule.aborted' | 'subscription_schedule.canceled' | 'subscription_schedule.completed' | 'subscription_schedule.created' | 'subscription_schedule.expiring' | 'subscription_schedule.released' | 'subscription_schedule.updated' | 'tax.settings.updated' | 'tax_rate.created' | 'tax_rate.updated' | 'terminal.reader.action_failed' | 'terminal.reader.action_succeeded' | 'terminal.reader.action_updated' | 'test_helpers.test_clock.advancing' | 'test_helpers.test_clock.created' | 'test_helpers.test_clock.deleted' | 'test_helpers.test_clock.internal_failure' | 'test_helpers.test_clock.ready' | 'three_d_secure.authentication.canceled' | 'three_d_secure.authentication.challenge_started' | 'three_d_secure.authentication.errored' | 'three_d_secure.authentication.failed' | 'three_d_secure.authentication.requires_challenge' | 'three_d_secure.authentication.requires_submission' | 'three_d_secure.authentication.succeeded' | 'topup.canceled' | 'topup.created' | 'topup.failed' | 'topup.reversed' | 'topup.succeeded' | 'transfer.created' | 'transfer.reversed' | 'transfer.updated' | 'treasury.credit_reversal.created' | 'treasury.credit_reversal.posted' | 'treasury.debit_reversal.completed' | 'treasury.debit_reversal.created' | 'treasury.debit_reversal.initial_credit_granted' | 'treasury.financial_account.closed' | 'treasury.financial_account.created' | 'treasury.financial_account.features_status_updated' | 'treasury.inbound_transfer.canceled' | 'treasury.inbound_transfer.created' | 'treasury.inbound_transfer.failed' | 'treasury.inbound_transfer.succeeded' | 'treasury.outbound_payment.canceled' | 'treasury.outbound_payment.created' | 'treasury.outbound_payment.expected_arrival_date_updated' | 'treasury.outbound_payment.failed' | 'treasury.outbound_payment.posted' | 'treasury.outbound_payment.returned' | 'treasury.outbound_payment.tracking_details_updated' | 'treasury.outbound_transfer.canceled' | 'treasury.outbound_transfer.created' | 'treasury.outbound_transfer.expected_arrival_date_updated' | 'treasury.outbound_transfer.failed' | 'treasury.outbound_transfer.posted' | 'treasury.outbound_transfer.returned' | 'treasury.outbound_transfer.tracking_details_updated' | 'treasury.received_credit.created' | 'treasury.received_credit.failed' | 'treasury.received_credit.succeeded' | 'treasury.received_debit.created' | (string & {});
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
  /** The QR code as a data URL, to show in an image. */
  image_data_url: string;
  /** Address of the QR code as PNG. */
  image_url_png: string;
  /** Address of the QR code as SVG. */
  image_url_svg: string;
}
/** A Japanese bank account to transfer to. */
export interface ZenginAddress {
  /** Where the holder of the account lives or is registered. */
  account_holder_address: Address;
  /** Who holds the account, as the bank knows the name. */
  account_holder_name: string | null;
  /** Number of the account at its bank. */
  account_number: string | null;
  /** Kind of account. */
  account_type: string | null;
  /** Where the bank is. */
  bank_address: Address;
  /** Code that identifies the bank in its country. */
  bank_code: string | null;
  /** Which bank keeps the account. */
  bank_name: string | null;
  /** Code of the branch that keeps the account. */
  branch_code: string | null;
  /** Which branch keeps the account. */
  branch_name: string | null;
}
/**
 * Parameters of `getAccount`.
 * @example {
 *   "id": "acct_1Abc"
 * }
 */
export interface GetAccountParams {
  /** Account ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `listBalanceTransactions`.
 * @example {
 *   "type": "charge",
 *   "created": {
 *     "gte": 1767225600
 *   },
 *   "limit": 100
 * }
 */
export interface ListBalanceTransactionsParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** Only transactions of this automatic payout. */
  payout?: string | undefined;
  /** Only returns transactions associated with the given object. */
  source?: string | undefined;
  /** Only returns transactions of the given type. */
  type?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly BalanceTransactionListExpandPath[] | undefined;
}
/** Balance transactions, a page at a time. */
export interface ListBalanceTransactionsResult {
  /** The balance transactions of this page. */
  balance_transactions: BalanceTransaction[];
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
 * Parameters of `getBalanceTransaction`.
 * @example {
 *   "id": "txn_1Abc"
 * }
 */
export interface GetBalanceTransactionParams {
  /** Balance transaction ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly BalanceTransactionExpandPath[] | undefined;
}
/**
 * Parameters of `listBillingCreditGrants`.
 * @example {
 *   "customer": "cus_abc123"
 * }
 */
export interface ListBillingCreditGrantsParams {
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly BillingCreditGrantListExpandPath[] | undefined;
}
/** Billing credit grants, a page at a time. */
export interface ListBillingCreditGrantsResult {
  /** The billing credit grants of this page. */
  billing_credit_grants: BillingCreditGrant[];
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/** Parameters of `createBillingCreditGrant`. */
export type CreateBillingCreditGrantParams = {
  /** Amount of this credit grant. */
  amount: {
    /** The monetary amount. */
    monetary?: {
      /** Three-letter currency code. */
      currency: string;
      /** The amount of the credit grant. */
      value: number;
    } | undefined;
    /** The type of this amount. */
    type: 'monetary' | (string & {});
  };
  /** Configuration specifying what this credit grant applies to. */
  applicability_config: {
    /** Specify the scope of this applicability config. */
    scope: {
      /** The price type that credit grants can apply to. */
      price_type?: ('metered' | (string & {})) | undefined;
      /** Prices that the credit grant can apply to. */
      prices?: {
        /** The price ID this credit grant should apply to. */
        id: string;
      }[] | undefined;
    };
  };
  /** The category of this credit grant. */
  category?: ('paid' | 'promotional' | (string & {})) | undefined;
  /** Unix seconds. */
  effective_at?: number | undefined;
  /** The time when the billing credits expire. */
  expires_at?: number | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** A descriptive name shown in the Dashboard. */
  name?: string | undefined;
  /** The desired priority for applying this credit grant. */
  priority?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly BillingCreditGrantExpandPath[] | undefined;
} & ({
  /** Not together with `customer_account`. */
  customer?: never | undefined;
  /** ID of the account that represents the customer. */
  customer_account: string;
} | {
  /** ID of the customer. */
  customer: string;
  /** Not together with `customer`. */
  customer_account?: never | undefined;
});
/**
 * Parameters of `createBillingMeterEventAdjustment`.
 * @example {
 *   "event_name": "api_requests",
 *   "type": "cancel",
 *   "cancel": {
 *     "identifier": "req_2026_01_01_7"
 *   }
 * }
 */
export interface CreateBillingMeterEventAdjustmentParams {
  /** The name of the meter event. */
  event_name: string;
  /** Whether to cancel a single event or a range of events for a time period. */
  type: 'cancel' | (string & {});
  /** Which event to cancel. */
  cancel?: {
    /** Unique identifier for the event. */
    identifier?: string | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `createBillingMeterEvent`.
 * @example {
 *   "event_name": "api_requests",
 *   "payload": {
 *     "stripe_customer_id": "cus_abc123",
 *     "value": "25"
 *   },
 *   "identifier": "req_2026_01_01_7"
 * }
 */
export interface CreateBillingMeterEventParams {
  /** The name of the meter event. */
  event_name: string;
  /** The payload of the event. */
  payload: {
    [key: string]: string;
  };
  /** A unique identifier for the event. */
  identifier?: string | undefined;
  /** The time of the event. */
  timestamp?: number | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `listBillingMeters`.
 * @example {
 *   "status": "active"
 * }
 */
export interface ListBillingMetersParams {
  /** Filter results to only include meters with the given status. */
  status?: ('active' | 'inactive' | (string & {})) | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Billing meters, a page at a time. */
export interface ListBillingMetersResult {
  /** The billing meters of this page. */
  billing_meters: BillingMeter[];
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
 * Parameters of `createBillingMeter`.
 * @example {
 *   "display_name": "API requests",
 *   "event_name": "api_requests",
 *   "default_aggregation": {
 *     "formula": "sum"
 *   }
 * }
 */
export interface CreateBillingMeterParams {
  /** The default settings to aggregate a meter's events with. */
  default_aggregation: {
    /** How events are aggregated. */
    formula: 'count' | 'last' | 'sum' | (string & {});
  };
  /** The meter's name. */
  display_name: string;
  /** The name of the meter event to record usage for. */
  event_name: string;
  /** Fields that specify how to map a meter event to a customer. */
  customer_mapping?: {
    /** The key in the meter event payload to use. */
    event_payload_key: string;
    /** The method for mapping a meter event to a customer. */
    type: 'by_id' | (string & {});
  } | undefined;
  /** The time window which meter events have been pre-aggregated for, if any. */
  event_time_window?: ('day' | 'hour' | (string & {})) | undefined;
  /** Fields that specify how to calculate a meter event's value. */
  value_settings?: {
    /** The key in the usage event payload. */
    event_payload_key: string;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `getBillingMeter`.
 * @example {
 *   "id": "mtr_1Abc"
 * }
 */
export interface GetBillingMeterParams {
  /** Meter ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `listBillingMeterEventSummaries`.
 * @example {
 *   "id": "mtr_1Abc",
 *   "customer": "cus_abc123",
 *   "start_time": 1767225600,
 *   "end_time": 1769904000,
 *   "value_grouping_window": "day"
 * }
 */
export interface ListBillingMeterEventSummariesParams {
  /** Meter ID. */
  id: string;
  /** ID of the customer. */
  customer: string;
  /** The timestamp from when to stop aggregating meter events (exclusive). */
  end_time: number;
  /** The timestamp from when to start aggregating meter events (inclusive). */
  start_time: number;
  /** What granularity to use when generating event summaries. */
  value_grouping_window?: ('day' | 'hour' | (string & {})) | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Billing meter event summaries, a page at a time. */
export interface ListBillingMeterEventSummariesResult {
  /** The billing meter event summaries of this page. */
  billing_meter_event_summaries: BillingMeterEventSummary[];
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
 * Parameters of `createBillingPortalConfiguration`.
 * @example {
 *   "features": {
 *     "invoice_history": {
 *       "enabled": true
 *     },
 *     "payment_method_update": {
 *       "enabled": true
 *     },
 *     "subscription_cancel": {
 *       "enabled": true,
 *       "mode": "at_period_end"
 *     }
 *   },
 *   "default_return_url": "https://example.com/account"
 * }
 */
export interface CreateBillingPortalConfigurationParams {
  /** Information about the features available in the portal. */
  features: {
    /** Information about updating the customer details. */
    customer_update?: {
      /** The types of customer updates that are supported. */
      allowed_updates?: (PortalCustomerField[] | "" | null) | undefined;
      /** Whether the feature is enabled. */
      enabled: boolean;
    } | undefined;
    /** Information about showing the billing history. */
    invoice_history?: {
      /** Whether the feature is enabled. */
      enabled: boolean;
    } | undefined;
    /** Information about updating payment methods. */
    payment_method_update?: PaymentMethodUpdateParam | undefined;
    /** Information about canceling subscriptions. */
    subscription_cancel?: {
      /** Whether and which reasons are asked for. */
      cancellation_reason?: {
        /** Whether the feature is enabled. */
        enabled: boolean;
        /** The IDs of custom feedback options to use. */
        feedback_options?: (string[] | "" | null) | undefined;
        /** The choices. */
        options: CancellationFeedback[] | "" | null;
      } | undefined;
      /** Whether the feature is enabled. */
      enabled: boolean;
      /** Whether it happens at once or at the end of the period. */
      mode?: ('at_period_end' | 'immediately' | (string & {})) | undefined;
      /** How changes within a billing period are prorated. */
      proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
    } | undefined;
    /** Information about pausing subscriptions. */
    subscription_pause?: SubscriptionPauseParam | undefined;
    /** Information about updating subscriptions. */
    subscription_update?: {
      /** When billing periods start. */
      billing_cycle_anchor?: ('now' | 'unchanged' | (string & {})) | undefined;
      /** The types of subscription updates. */
      default_allowed_updates?: (('price' | 'promotion_code' | 'quantity' | (string & {}))[] | "" | null) | undefined;
      /** Whether the feature is enabled. */
      enabled: boolean;
      /** The products and their prices. */
      products?: (SubscriptionUpdateProductParam[] | "" | null) | undefined;
      /** How changes within a billing period are prorated. */
      proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
      /** When updates wait for the end of the period. */
      schedule_at_period_end?: {
        /** When a change waits until the end of the period instead of being made at once. */
        conditions?: PortalScheduleConditionParam[] | undefined;
      } | undefined;
      /** The behavior when updating a subscription. */
      trial_update_behavior?: ('continue_trial' | 'end_trial' | (string & {})) | undefined;
    } | undefined;
  };
  /** The business information shown to customers in the portal. */
  business_profile?: {
    /** The messaging shown to customers in the portal. */
    headline?: (string | null) | undefined;
    /** Address of your privacy policy, which the portal links to. */
    privacy_policy_url?: string | undefined;
    /** Address of your terms, which the portal links to. */
    terms_of_service_url?: string | undefined;
  } | undefined;
  /** Where customers return to by default. */
  default_return_url?: (string | null) | undefined;
  /** The hosted login page for this configuration. */
  login_page?: {
    /** Whether it is on. */
    enabled: boolean;
  } | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The name of the configuration. */
  name?: (string | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly BillingPortalConfigurationExpandPath[] | undefined;
}
/**
 * Parameters of `listBillingPortalConfigurations`.
 * @example {
 *   "active": true,
 *   "is_default": true
 * }
 */
export interface ListBillingPortalConfigurationsParams {
  /** Only configurations that are active or inactive. */
  active?: boolean | undefined;
  /** Only the default or non-default configurations. */
  is_default?: boolean | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly BillingPortalConfigurationListExpandPath[] | undefined;
}
/** Billing portal configurations, a page at a time. */
export interface ListBillingPortalConfigurationsResult {
  /** The billing portal configurations of this page. */
  billing_portal_configurations: BillingPortalConfiguration[];
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
 * Parameters of `updateBillingPortalConfiguration`.
 * @example {
 *   "id": "bpc_1Abc",
 *   "features": {
 *     "subscription_cancel": {
 *       "enabled": false
 *     }
 *   }
 * }
 */
export interface UpdateBillingPortalConfigurationParams {
  /** Portal configuration ID. */
  id: string;
  /** Whether the configuration is active and can be used to create portal sessions. */
  active?: boolean | undefined;
  /** The business information shown to customers in the portal. */
  business_profile?: {
    /** The messaging shown to customers in the portal. */
    headline?: (string | null) | undefined;
    /** Address of your privacy policy, which the portal links to. */
    privacy_policy_url?: (string | null) | undefined;
    /** Address of your terms, which the portal links to. */
    terms_of_service_url?: (string | null) | undefined;
  } | undefined;
  /** Where customers return to by default. */
  default_return_url?: (string | null) | undefined;
  /** Information about the features available in the portal. */
  features?: {
    /** Information about updating the customer details. */
    customer_update?: {
      /** The types of customer updates that are supported. */
      allowed_updates?: (PortalCustomerField[] | "" | null) | undefined;
      /** Whether the feature is enabled. */
      enabled?: boolean | undefined;
    } | undefined;
    /** Information about showing the billing history. */
    invoice_history?: {
      /** Whether the feature is enabled. */
      enabled: boolean;
    } | undefined;
    /** Information about updating payment methods. */
    payment_method_update?: PaymentMethodUpdateParam | undefined;
    /** Information about canceling subscriptions. */
    subscription_cancel?: {
      /** Whether and which reasons are asked for. */
      cancellation_reason?: {
        /** Whether the feature is enabled. */
        enabled: boolean;
        /** The IDs of custom feedback options to use. */
        feedback_options?: (string[] | "" | null) | undefined;
        /** The choices. */
        options?: (CancellationFeedback[] | "" | null) | undefined;
      } | undefined;
      /** Whether the feature is enabled. */
      enabled?: boolean | undefined;
      /** Whether it happens at once or at the end of the period. */
      mode?: ('at_period_end' | 'immediately' | (string & {})) | undefined;
      /** How changes within a billing period are prorated. */
      proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
    } | undefined;
    /** Information about pausing subscriptions. */
    subscription_pause?: SubscriptionPauseParam | undefined;
    /** Information about updating subscriptions. */
    subscription_update?: {
      /** When billing periods start. */
      billing_cycle_anchor?: ('now' | 'unchanged' | (string & {})) | undefined;
      /** The types of subscription updates. */
      default_allowed_updates?: (('price' | 'promotion_code' | 'quantity' | (string & {}))[] | "" | null) | undefined;
      /** Whether the feature is enabled. */
      enabled?: boolean | undefined;
      /** The products and their prices. */
      products?: (SubscriptionUpdateProductParam[] | "" | null) | undefined;
      /** How changes within a billing period are prorated. */
      proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
      /** When updates wait for the end of the period. */
      schedule_at_period_end?: {
        /** When a change waits until the end of the period instead of being made at once. */
        conditions?: (PortalScheduleConditionParam[] | "" | null) | undefined;
      } | undefined;
      /** The behavior when updating a subscription. */
      trial_update_behavior?: ('continue_trial' | 'end_trial' | (string & {})) | undefined;
    } | undefined;
  } | undefined;
  /** The hosted login page for this configuration. */
  login_page?: {
    /** Whether it is on. */
    enabled: boolean;
  } | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The name of the configuration. */
  name?: (string | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly BillingPortalConfigurationExpandPath[] | undefined;
}
/** Parameters of `createBillingPortalSession`. */
export type CreateBillingPortalSessionParams = {
  /** Behavior after the portal session expires. */
  after_expiration?: {
    /** Configuration for authenticating the customer. */
    customer_login?: {
      /** When it expires, Unix seconds. */
      expires_at?: number | undefined;
    } | undefined;
    /** The behavior to apply when the session expires. */
    type: 'customer_login' | (string & {});
  } | undefined;
  /** The ID of an existing configuration to use for this session. */
  configuration?: string | undefined;
  /** Information about a specific flow for the customer to go through. */
  flow_data?: {
    /** Behavior after the flow is completed. */
    after_completion?: {
      /** The confirmation that Stripe shows. */
      hosted_confirmation?: {
        /** A custom message to display to the customer. */
        custom_message?: string | undefined;
      } | undefined;
      /** Where the customer is sent. */
      redirect?: {
        /** Where the customer is sent back to. */
        return_url: string;
      } | undefined;
      /** The specified behavior after the flow is completed. */
      type: 'hosted_confirmation' | 'portal_homepage' | 'redirect' | (string & {});
    } | undefined;
    /** How customers cancel a subscription. */
    subscription_cancel?: {
      /** What is offered to keep the customer. */
      retention?: {
        /** Configuration when `retention.type=coupon_offer`. */
        coupon_offer: {
          /** The ID of the coupon to be offered. */
          coupon: string;
        };
        /** Type of retention strategy to use. */
        type: 'coupon_offer' | (string & {});
      } | undefined;
      /** The ID of the subscription to be canceled. */
      subscription: string;
    } | undefined;
    /** How customers pause a subscription. */
    subscription_pause?: {
      /** The ID of the subscription to be paused. */
      subscription: string;
    } | undefined;
    /** How customers change prices and quantities. */
    subscription_update?: {
      /** The ID of the subscription to be updated. */
      subscription: string;
    } | undefined;
    /** A change that the customer only has to confirm. */
    subscription_update_confirm?: {
      /** Coupons, promotion codes and discounts. */
      discounts?: CouponOrPromotionCodeParam[] | undefined;
      /** Items with their prices. */
      items: {
        /** The ID of the subscription item to be updated. */
        id: string;
        /** ID of the price that the customer changes to. */
        price?: string | undefined;
        /** Quantity for this item. */
        quantity?: number | undefined;
      }[];
      /** The ID of the subscription to be updated. */
      subscription: string;
    } | undefined;
    /** Type of flow that the customer will go through. */
    type: PortalFlowType;
  } | undefined;
  /** The IETF language tag of the locale customer portal is displayed in. */
  locale?: PortalLocale | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: string | undefined;
  /** Where the customer is sent back to. */
  return_url?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly BillingPortalSessionExpandPath[] | undefined;
} & ({
  /** Not together with `customer_account`. */
  customer?: never | undefined;
  /** ID of the account that represents the customer. */
  customer_account: string;
} | {
  /** ID of the customer. */
  customer: string;
  /** Not together with `customer`. */
  customer_account?: never | undefined;
});
/**
 * Parameters of `listCharges`.
 * @example {
 *   "customer": "cus_abc123",
 *   "limit": 25
 * }
 */
export interface ListChargesParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** Only charges that were created by the payment intent specified by this payment intent ID. */
  payment_intent?: string | undefined;
  /** Only charges for this transfer group, limited to 100. */
  transfer_group?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly ChargeListExpandPath[] | undefined;
}
/** Charges, a page at a time. */
export interface ListChargesResult {
  /** The charges of this page. */
  charges: Charge[];
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
 * Parameters of `getCharge`.
 * @example {
 *   "id": "ch_1Abc"
 * }
 */
export interface GetChargeParams {
  /** Charge ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly ChargeExpandPath[] | undefined;
}
/**
 * Parameters of `captureCharge`.
 * @example {
 *   "id": "ch_1Abc",
 *   "amount": 7500
 * }
 */
export interface CaptureChargeParams {
  /** Charge ID. */
  id: string;
  /** Amount in the minor currency unit; the full amount by default. Leave the key out instead of passing undefined, which is refused. */
  amount?: number;
  /** An application fee to add on to this charge. */
  application_fee?: number | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** The email address to send this charge's receipt to. */
  receipt_email?: string | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** Information about a card charge. */
  statement_descriptor_suffix?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: {
    /** Amount in the minor currency unit. */
    amount?: number;
  } | undefined;
  /** A string that identifies this transaction as part of a group. */
  transfer_group?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly ChargeExpandPath[] | undefined;
}
/**
 * Parameters of `createCheckoutSession`.
 * @example {
 *   "mode": "subscription",
 *   "customer": "cus_abc123",
 *   "line_items": [
 *     {
 *       "price": "price_def456",
 *       "quantity": 1
 *     }
 *   ],
 *   "success_url": "https://example.com/success"
 * }
 */
export interface CreateCheckoutSessionParams {
  /** Settings for price localization with Adaptive Pricing. */
  adaptive_pricing?: {
    /** Whether it is on. */
    enabled?: boolean | undefined;
  } | undefined;
  /** Configure actions after a Checkout session has expired. */
  after_expiration?: {
    /** Configure a Checkout session. */
    recovery?: {
      /** Whether customers can enter promotion codes. */
      allow_promotion_codes?: boolean | undefined;
      /** Whether it is on. */
      enabled: boolean;
    } | undefined;
  } | undefined;
  /** Enables user redeemable promotion codes. */
  allow_promotion_codes?: boolean | undefined;
  /** Types that are offered. */
  allowed_payment_method_types?: ('acss_debit' | 'affirm' | 'afterpay_clearpay' | 'alipay' | 'alma' | 'amazon_pay' | 'au_becs_debit' | 'bacs_debit' | 'bancontact' | 'billie' | 'bizum' | 'blik' | 'boleto' | 'card' | 'cashapp' | 'crypto' | 'customer_balance' | 'eps' | 'fpx' | 'giropay' | 'grabpay' | 'ideal' | 'kakao_pay' | 'klarna' | 'konbini' | 'kr_card' | 'link' | 'mb_way' | 'mobilepay' | 'multibanco' | 'naver_pay' | 'nz_bank_account' | 'oxxo' | 'p24' | 'pay_by_bank' | 'payco' | 'paynow' | 'paypal' | 'paypay' | 'payto' | 'pix' | 'promptpay' | 'revolut_pay' | 'samsung_pay' | 'satispay' | 'scalapay' | 'sepa_debit' | 'sequra' | 'sofort' | 'sunbit' | 'swish' | 'twint' | 'upi' | 'us_bank_account' | 'wechat_pay' | 'zip' | (string & {}))[] | undefined;
  /** Settings for automatic tax lookup for this session and resulting payments, invoices. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** Specify whether Checkout should collect the customer's billing address. */
  billing_address_collection?: ('auto' | 'required' | (string & {})) | undefined;
  /** The branding settings for the Checkout session. */
  branding_settings?: {
    /** Color as hex code, such as #ffffff. */
    background_color?: (string | null) | undefined;
    /** The border style for the Checkout session. */
    border_style?: (('pill' | 'rectangular' | 'rounded' | (string & {})) | null) | undefined;
    /** Color as hex code, such as #ffffff. */
    button_color?: (string | null) | undefined;
    /** The name of the business on the page. */
    display_name?: string | undefined;
    /** Font of the page. */
    font_family?: (('be_vietnam_pro' | 'bitter' | 'chakra_petch' | 'default' | 'hahmlet' | 'inconsolata' | 'inter' | 'lato' | 'lora' | 'm_plus_1_code' | 'montserrat' | 'noto_sans' | 'noto_sans_jp' | 'noto_serif' | 'nunito' | 'open_sans' | 'pridi' | 'pt_sans' | 'pt_serif' | 'raleway' | 'roboto' | 'roboto_slab' | 'source_sans_pro' | 'titillium_web' | 'ubuntu_mono' | 'zen_maru_gothic' | (string & {})) | null) | undefined;
    /** The icon for the Checkout session. */
    icon?: BrandImageParam | undefined;
    /** The logo for the Checkout session. */
    logo?: BrandImageParam | undefined;
  } | undefined;
  /** If set, Checkout displays a back button and customers will be directed to this URL. */
  cancel_url?: string | undefined;
  /** A unique string to reference the Checkout session. */
  client_reference_id?: string | undefined;
  /** Configure fields for the Checkout session to gather active consent from customers. */
  consent_collection?: ConsentCollectionParam | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** Collect additional information from your customer using custom fields. */
  custom_fields?: CustomFieldParam[] | undefined;
  /** Display additional text for your customers using custom text. */
  custom_text?: CustomTextParam | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Configure whether a Checkout session creates a Customer during Session confirmation. */
  customer_creation?: ('always' | 'if_required' | (string & {})) | undefined;
  /** The e-mail address of a customer that the session makes. */
  customer_email?: string | undefined;
  /** What fields on Customer can be updated by the Checkout session. */
  customer_update?: {
    /** Whether the address that the customer enters is saved (`auto`) or not (`never`). */
    address?: ('auto' | 'never' | (string & {})) | undefined;
    /** Whether the name that the customer enters is saved (`auto`) or not (`never`). */
    name?: ('auto' | 'never' | (string & {})) | undefined;
    /** Whether what the customer enters about shipping is saved (`auto`) or not (`never`). */
    shipping?: ('auto' | 'never' | (string & {})) | undefined;
  } | undefined;
  /** The coupon or promotion code to apply to this Session. */
  discounts?: CouponOrPromotionCodeParam[] | undefined;
  /** Types that are not offered. */
  excluded_payment_method_types?: ExcludedPaymentMethodType[] | undefined;
  /** The Epoch time in seconds at which the Checkout session will expire. */
  expires_at?: number | undefined;
  /** The integration identifier for this Checkout session. */
  integration_identifier?: string | undefined;
  /** Generate a post-purchase Invoice for one-time payments. */
  invoice_creation?: {
    /** Whether to enable invoice creation. */
    enabled: boolean;
    /** Parameters passed when creating invoices. */
    invoice_data?: {
      /** The account tax IDs associated with the invoice. */
      account_tax_ids?: (string[] | "" | null) | undefined;
      /** Default custom fields to be displayed. */
      custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
      /** Your own description. */
      description?: string | undefined;
      /** Default footer to be displayed on invoices. */
      footer?: string | undefined;
      /** The connected account that issues the invoice. */
      issuer?: ConnectAccountParam | undefined;
      /** Key-value pairs stored with it. */
      metadata?: {
        [key: string]: string | null;
      } | undefined;
      /** How invoice PDFs look. */
      rendering_options?: (RenderingOptionsParam | "" | null) | undefined;
    } | undefined;
  } | undefined;
  /** Items the customer is purchasing. */
  line_items?: {
    /** Settings for this item's quantity to be adjusted. */
    adjustable_quantity?: AdjustableQuantityParam | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The ID of the Price or Plan object. */
    price?: string | undefined;
    /** A price made for this alone, instead of price. */
    price_data?: LineItemPriceDataParam | undefined;
    /** The quantity of the line item being purchased. */
    quantity?: number | undefined;
    /** The tax rates which apply to this line item. */
    tax_rates?: string[] | undefined;
  }[] | undefined;
  /** The IETF language tag of the locale Checkout is displayed in. */
  locale?: CheckoutLocale | undefined;
  /** Settings for Managed Payments for this Checkout session and resulting payment intents, Invoices. */
  managed_payments?: {
    /** Whether it is on. */
    enabled?: boolean | undefined;
  } | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The mode of the Checkout session. */
  mode?: ('payment' | 'setup' | 'subscription' | (string & {})) | undefined;
  /** Controls name collection settings for the session. */
  name_collection?: NameCollectionParam | undefined;
  /** Optional items the customer can add to their order at checkout. */
  optional_items?: OptionalItemParam[] | undefined;
  /** Where the user is coming from. */
  origin_context?: ('mobile_app' | 'web' | (string & {})) | undefined;
  /** A subset of parameters to be passed to payment intent creation for Checkout session. */
  payment_intent_data?: {
    /** Amount in the minor currency unit. */
    application_fee_amount?: number | undefined;
    /** Whether the money is captured later. */
    capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
    /** Your own description. */
    description?: string | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The connected account it is made on behalf of. */
    on_behalf_of?: string | undefined;
    /** Email address that the receipt. */
    receipt_email?: string | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('off_session' | 'on_session' | (string & {})) | undefined;
    /** Shipping information for this payment. */
    shipping?: {
      /** Shipping address. */
      address: {
        /** Street and number. */
        line1: string;
        /** City, town or village. */
        city?: string | undefined;
        /** Two-letter country code. */
        country?: string | undefined;
        /** Flat, suite or the like. */
        line2?: string | undefined;
        /** ZIP or postal code. */
        postal_code?: string | undefined;
        /** State, county or province. */
        state?: string | undefined;
      };
      /** The delivery service. */
      carrier?: string | undefined;
      /** Recipient name. */
      name: string;
      /** Phone number. */
      phone?: string | undefined;
      /** The tracking number for a physical product. */
      tracking_number?: string | undefined;
    } | undefined;
    /** Text on the bank statement. */
    statement_descriptor?: string | undefined;
    /** Information about a card charge. */
    statement_descriptor_suffix?: string | undefined;
    /** The connected account that receives the money. */
    transfer_data?: TransferDataParam | undefined;
    /** Your own name for a group of transfers. */
    transfer_group?: string | undefined;
  } | undefined;
  /** Specify whether Checkout should collect a payment method. */
  payment_method_collection?: ('always' | 'if_required' | (string & {})) | undefined;
  /** The ID of the payment method configuration to use with this Checkout session. */
  payment_method_configuration?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: {
    /** Whether it may be shown to the customer again in a checkout. */
    allow_redisplay?: ('always' | 'limited' | 'unspecified' | (string & {})) | undefined;
  } | undefined;
  /** Payment-method-specific configuration. */
  payment_method_options?: {
    /** Options of `acss_debit`. */
    acss_debit?: {
      /** Three-letter currency code. */
      currency?: ('cad' | 'usd' | (string & {})) | undefined;
      /** Additional fields for Mandate creation. */
      mandate_options?: AcssDebitMandateOptionsParam | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | 'off_session' | 'on_session' | (string & {})) | undefined;
      /** Date of the debit, YYYY-MM-DD. */
      target_date?: string | undefined;
      /** Verification method for the intent. */
      verification_method?: ('automatic' | 'instant' | 'microdeposits' | (string & {})) | undefined;
    } | undefined;
    /** Options of `affirm`. */
    affirm?: CheckoutOneTimeManualCaptureOptionsParam | undefined;
    /** Options of `afterpay_clearpay`. */
    afterpay_clearpay?: CheckoutOneTimeManualCaptureOptionsParam | undefined;
    /** Options of `alipay`. */
    alipay?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `alma`. */
    alma?: CheckoutManualCaptureOptionsParam | undefined;
    /** Options of `amazon_pay`. */
    amazon_pay?: CheckoutReusableManualCaptureOptionsParam | undefined;
    /** Options of `au_becs_debit`. */
    au_becs_debit?: {
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | (string & {})) | undefined;
      /** Date of the debit, YYYY-MM-DD. */
      target_date?: string | undefined;
    } | undefined;
    /** Options of `bacs_debit`. */
    bacs_debit?: CheckoutDebitOptionsParam | undefined;
    /** Options of `bancontact`. */
    bancontact?: CheckoutReusableOptionsParam | undefined;
    /** Options of `billie`. */
    billie?: CheckoutManualCaptureOptionsParam | undefined;
    /** Options of `blik`. */
    blik?: {
      /** Additional fields for Mandate creation. */
      mandate_options?: {
        /** Date when the mandate expires. */
        expires_at?: number | undefined;
      } | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: (('none' | 'off_session' | (string & {})) | null) | undefined;
    } | undefined;
    /** Options of `boleto`. */
    boleto?: {
      /** Days until it expires. */
      expires_after_days?: number | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | 'off_session' | 'on_session' | (string & {})) | undefined;
    } | undefined;
    /** The card, as numbers or a token. */
    card?: {
      /** Whether the money is captured later. */
      capture_method?: ('manual' | (string & {})) | undefined;
      /** Installment options for card payments. */
      installments?: {
        /** Whether it is on. */
        enabled?: boolean | undefined;
      } | undefined;
      /** Whether a longer authorization is asked for. */
      request_extended_authorization?: ('if_available' | 'never' | (string & {})) | undefined;
      /** Whether a higher authorization later is asked for. */
      request_incremental_authorization?: ('if_available' | 'never' | (string & {})) | undefined;
      /** Whether several captures are asked for. */
      request_multicapture?: ('if_available' | 'never' | (string & {})) | undefined;
      /** Whether capturing more than authorized is asked for. */
      request_overcapture?: ('if_available' | 'never' | (string & {})) | undefined;
      /** When 3D Secure is asked for; Stripe decides by default. */
      request_three_d_secure?: ('any' | 'automatic' | 'challenge' | (string & {})) | undefined;
      /** Restrictions to apply to the card payment method. */
      restrictions?: {
        /** The card brands to block. */
        brands_blocked?: ('american_express' | 'discover_global_network' | 'mastercard' | 'visa' | (string & {}))[] | undefined;
        /** Card funding types to block. */
        funding_types_blocked?: ('credit' | 'debit' | 'prepaid' | (string & {}))[] | undefined;
      } | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('off_session' | 'on_session' | (string & {})) | undefined;
      /** Text about a card payment on statements. */
      statement_descriptor_suffix_kana?: string | undefined;
      /** Text about a card payment on statements. */
      statement_descriptor_suffix_kanji?: string | undefined;
    } | undefined;
    /** Options of `cashapp`. */
    cashapp?: {
      /** Whether the money is captured later. */
      capture_method?: ('manual' | (string & {})) | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | 'off_session' | 'on_session' | (string & {})) | undefined;
    } | undefined;
    /** Options of `crypto`. */
    crypto?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `customer_balance`. */
    customer_balance?: CustomerBalanceOptionsParam | undefined;
    /** Options of `demo_pay`. */
    demo_pay?: CheckoutReusableOptionsParam | undefined;
    /** Options of `eps`. */
    eps?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `fpx`. */
    fpx?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `giropay`. */
    giropay?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `grabpay`. */
    grabpay?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `ideal`. */
    ideal?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `kakao_pay`. */
    kakao_pay?: CheckoutReusableManualCaptureOptionsParam | undefined;
    /** Options of `klarna`. */
    klarna?: {
      /** Whether the money is captured later. */
      capture_method?: ('manual' | (string & {})) | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | (string & {})) | undefined;
      /** Subscription details. */
      subscriptions?: (KlarnaSubscriptionParam[] | "" | null) | undefined;
    } | undefined;
    /** Options of `konbini`. */
    konbini?: VoucherOptionsParam | undefined;
    /** Options of `kr_card`. */
    kr_card?: CheckoutReusableManualCaptureOptionsParam | undefined;
    /** Options of `link`. */
    link?: CheckoutReusableManualCaptureOptionsParam | undefined;
    /** Options of `mobilepay`. */
    mobilepay?: CheckoutOneTimeManualCaptureOptionsParam | undefined;
    /** Options of `multibanco`. */
    multibanco?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `naver_pay`. */
    naver_pay?: CheckoutReusableManualCaptureOptionsParam | undefined;
    /** Options of `oxxo`. */
    oxxo?: VoucherOptionsParam | undefined;
    /** Options of `p24`. */
    p24?: PaymentMethodOptionsP24Param | undefined;
    /** Options of `pay_by_bank`. */
    pay_by_bank?: Record<string, never> | undefined;
    /** Options of `payco`. */
    payco?: CheckoutOneTimeManualCaptureOptionsParam | undefined;
    /** Options of `paynow`. */
    paynow?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `paypal`. */
    paypal?: PaypalParam | undefined;
    /** Options of `payto`. */
    payto?: {
      /** Additional fields for Mandate creation. */
      mandate_options?: PaytoMandateOptionsParam | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | 'off_session' | (string & {})) | undefined;
    } | undefined;
    /** Options of `pix`. */
    pix?: {
      /** If the amount includes the IOF tax. */
      amount_includes_iof?: ('always' | 'never' | (string & {})) | undefined;
      /** Seconds until it expires. */
      expires_after_seconds?: number | undefined;
      /** Additional fields for mandate creation. */
      mandate_options?: PixMandateOptionsParam | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | 'off_session' | (string & {})) | undefined;
    } | undefined;
    /** Options of `revolut_pay`. */
    revolut_pay?: CheckoutReusableManualCaptureOptionsParam | undefined;
    /** Options of `samsung_pay`. */
    samsung_pay?: CheckoutOneTimeManualCaptureOptionsParam | undefined;
    /** Options of `satispay`. */
    satispay?: CheckoutManualCaptureOptionsParam | undefined;
    /** Options of `scalapay`. */
    scalapay?: CheckoutManualCaptureOptionsParam | undefined;
    /** Options of `sepa_debit`. */
    sepa_debit?: CheckoutDebitOptionsParam | undefined;
    /** Options of `sequra`. */
    sequra?: CheckoutManualCaptureOptionsParam | undefined;
    /** Options of `sofort`. */
    sofort?: CheckoutOneTimeOptionsParam | undefined;
    /** Options of `sunbit`. */
    sunbit?: CheckoutOneTimeManualCaptureOptionsParam | undefined;
    /** Options of `swish`. */
    swish?: {
      /** The order reference that will be displayed. */
      reference?: string | undefined;
    } | undefined;
    /** Options of `twint`. */
    twint?: CheckoutReusableOptionsParam | undefined;
    /** Options of `upi`. */
    upi?: UpiOptionsParam | undefined;
    /** Options of `us_bank_account`. */
    us_bank_account?: {
      /** How the customer links the bank account, and what is read from it. */
      financial_connections?: {
        /** The list of permissions to request. */
        permissions?: ('balances' | 'ownership' | 'payment_method' | 'transactions' | (string & {}))[] | undefined;
        /** Data to retrieve from the account. */
        prefetch?: ('balances' | 'ownership' | 'transactions' | (string & {}))[] | undefined;
      } | undefined;
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | 'off_session' | 'on_session' | (string & {})) | undefined;
      /** Date of the debit, YYYY-MM-DD. */
      target_date?: string | undefined;
      /** Verification method for the intent. */
      verification_method?: ('automatic' | 'instant' | (string & {})) | undefined;
    } | undefined;
    /** Options of `wechat_pay`. */
    wechat_pay?: {
      /** The app ID registered with WeChat Pay. */
      app_id?: string | undefined;
      /** Where the customer pays: `android`, `ios` or `web`. */
      client: 'android' | 'ios' | 'web' | (string & {});
      /** Whether the payment method is saved for later payments. */
      setup_future_usage?: ('none' | (string & {})) | undefined;
    } | undefined;
  } | undefined;
  /** Who may change what, the server or the client. */
  permissions?: {
    /** Who may change the shipping details. */
    update_shipping_details?: ('client_only' | 'server_only' | (string & {})) | undefined;
  } | undefined;
  /** Controls phone number collection settings for the session. */
  phone_number_collection?: {
    /** Whether it is on. */
    enabled: boolean;
  } | undefined;
  /** This parameter applies to `ui_mode: embedded_page`. */
  redirect_on_completion?: ('always' | 'if_required' | 'never' | (string & {})) | undefined;
  /** Where the customer is sent back to. */
  return_url?: string | undefined;
  /** Controls saved payment method settings for the session. */
  saved_payment_method_options?: {
    /** Which saved payment methods are offered, by their `allow_redisplay`. */
    allow_redisplay_filters?: ('always' | 'limited' | 'unspecified' | (string & {}))[] | undefined;
    /** Whether saved payment methods can be removed. */
    payment_method_remove?: ('disabled' | 'enabled' | (string & {})) | undefined;
    /** Whether saving a payment method is offered. */
    payment_method_save?: ('disabled' | 'enabled' | (string & {})) | undefined;
  } | undefined;
  /** A subset of parameters to be passed to setup intent creation for Checkout session in `setup` mode. */
  setup_intent_data?: {
    /** Your own description. */
    description?: string | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The connected account it is made on behalf of. */
    on_behalf_of?: string | undefined;
  } | undefined;
  /** Settings for Checkout to collect a shipping address from a customer. */
  shipping_address_collection?: ShippingAddressCollectionParam | undefined;
  /** The shipping rate options to apply to this Session. */
  shipping_options?: ShippingRateParam[] | undefined;
  /** Which action the button names. */
  submit_type?: ('auto' | 'book' | 'donate' | 'pay' | 'subscribe' | (string & {})) | undefined;
  /** Settings of the subscription that a session makes. */
  subscription_data?: {
    /** Percentage of each invoice that goes to the platform. */
    application_fee_percent?: number | undefined;
    /** When billing periods start. */
    billing_cycle_anchor?: number | undefined;
    /** Fixed calendar values for the billing cycle. */
    billing_cycle_anchor_config?: BillingCycleAnchorConfigParam | undefined;
    /** How prorations and invoices. */
    billing_mode?: BillingModeParam | undefined;
    /** IDs of tax rates that apply by default. */
    default_tax_rates?: string[] | undefined;
    /** The subscription's description. */
    description?: string | undefined;
    /** What the invoices contain and who issues them. */
    invoice_settings?: SubscriptionInvoiceSettingsParam | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The connected account it is made on behalf of. */
    on_behalf_of?: string | undefined;
    /** An interval for how often to bill. */
    pending_invoice_item_interval?: IntervalParam | undefined;
    /** How changes within a billing period are prorated. */
    proration_behavior?: ('create_prorations' | 'none' | (string & {})) | undefined;
    /** The connected account that receives the money. */
    transfer_data?: SubscriptionTransferDataParam | undefined;
    /** When the trial ends, Unix seconds. */
    trial_end?: number | undefined;
    /** Days of trial before billing starts. */
    trial_period_days?: number | undefined;
    /** Settings related to subscription trials. */
    trial_settings?: SubscriptionDataTrialSettingsParam | undefined;
  } | undefined;
  /** The URL to which Stripe should send customers when payment or setup is complete. */
  success_url?: string | undefined;
  /** Controls tax ID collection during checkout. */
  tax_id_collection?: TaxIdCollectionParam | undefined;
  /** The UI mode of the Session. */
  ui_mode?: ('elements' | 'embedded_page' | 'form' | 'hosted_page' | (string & {})) | undefined;
  /** Wallet-specific configuration. */
  wallet_options?: {
    /** Details of the Link wallet options. */
    link?: {
      /** Whether Link is offered (`auto`) or not (`never`). */
      display?: ('auto' | 'never' | (string & {})) | undefined;
    } | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CheckoutSessionExpandPath[] | undefined;
}
/**
 * Parameters of `listCheckoutSessions`.
 * @example {
 *   "status": "complete",
 *   "limit": 25
 * }
 */
export interface ListCheckoutSessionsParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Only sessions of the customer with these details. */
  customer_details?: {
    /** E-mail address. */
    email: string;
  } | undefined;
  /** Only the session of this payment intent. */
  payment_intent?: string | undefined;
  /** Only sessions of this payment link. */
  payment_link?: string | undefined;
  /** Only the Checkout session matching the given status. */
  status?: ('complete' | 'expired' | 'open' | (string & {})) | undefined;
  /** Only the session of this subscription. */
  subscription?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CheckoutSessionListExpandPath[] | undefined;
}
/** Checkout sessions, a page at a time. */
export interface ListCheckoutSessionsResult {
  /** The checkout sessions of this page. */
  checkout_sessions: CheckoutSession[];
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
 * Parameters of `getCheckoutSession`.
 * @example {
 *   "id": "cs_test_1Abc",
 *   "expand": [
 *     "line_items"
 *   ]
 * }
 */
export interface GetCheckoutSessionParams {
  /** Checkout session ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly CheckoutSessionExpandPath[] | undefined;
}
/**
 * Parameters of `expireCheckoutSession`.
 * @example {
 *   "id": "cs_test_1Abc"
 * }
 */
export interface ExpireCheckoutSessionParams {
  /** Checkout session ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly CheckoutSessionExpandPath[] | undefined;
}
/**
 * Parameters of `listCheckoutSessionLineItems`.
 * @example {
 *   "id": "cs_test_1Abc",
 *   "limit": 100
 * }
 */
export interface ListCheckoutSessionLineItemsParams {
  /** Checkout session ID. */
  id: string;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Line items, a page at a time. */
export interface ListCheckoutSessionLineItemsResult {
  /** The line items of this page. */
  checkout_session_line_items: LineItem[];
  /** Always `list`. */
  object: "list";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Path the list is found under. */
  url: string;
  /** Rows over all pages. Undocumented by Stripe; seen on lists inside other objects. */
  total_count?: number;
}
/** Parameters of `createCoupon`. */
export type CreateCouponParams = {
  /** Your own string to identify this coupon when applying it to a customer. */
  id?: string | undefined;
  /** What it is limited to. */
  applies_to?: {
    /** Product IDs that this Coupon will apply to. */
    products?: string[] | undefined;
  } | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** Amounts in other currencies; only with `amount_off`. */
  currency_options?: {
    [key: string]: {
      /** Amount in the minor currency unit. */
      amount_off: number;
    };
  } | undefined;
  /** How long the discount will be in effect if used on a subscription. */
  duration?: ('forever' | 'once' | 'repeating' | (string & {})) | undefined;
  /** Required only if `duration` is `repeating`. */
  duration_in_months?: number | undefined;
  /** The number of times the coupon can be redeemed before it's no longer valid. */
  max_redemptions?: number | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** What customers read on their invoices. */
  name?: string | undefined;
  /** Unix seconds: the last time at which the coupon can be redeemed. */
  redeem_by?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CouponExpandPath[] | undefined;
} & ({
  /** Not together with `amount_off`. */
  percent_off?: never | undefined;
  /** Amount in the minor currency unit. */
  amount_off: number;
} | {
  /** Percentage, such as 25.5. */
  percent_off: number;
  /** Not together with `percent_off`. */
  amount_off?: never | undefined;
});
/**
 * Parameters of `listCoupons`.
 * @example {
 *   "limit": 25
 * }
 */
export interface ListCouponsParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CouponListExpandPath[] | undefined;
}
/** Coupons, a page at a time. */
export interface ListCouponsResult {
  /** The coupons of this page. */
  coupons: Coupon[];
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
 * Parameters of `getCoupon`.
 * @example {
 *   "id": "launch20"
 * }
 */
export interface GetCouponParams {
  /** Coupon ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly CouponExpandPath[] | undefined;
}
/**
 * Parameters of `deleteCoupon`.
 * @example {
 *   "id": "launch20"
 * }
 */
export interface DeleteCouponParams {
  /** Coupon ID. */
  id: string;
}
/**
 * Parameters of `updateCoupon`.
 * @example {
 *   "id": "launch20",
 *   "name": "Launch offer 2026",
 *   "metadata": {
 *     "campaign": "launch"
 *   }
 * }
 */
export interface UpdateCouponParams {
  /** Coupon ID. */
  id: string;
  /** Amounts in other currencies; only with an amount. */
  currency_options?: {
    [key: string]: {
      /** Amount in the minor currency unit. */
      amount_off: number;
    };
  } | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** What customers read on their invoices. */
  name?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CouponExpandPath[] | undefined;
}
/**
 * Parameters of `listCreditNotes`.
 * @example {
 *   "invoice": "in_jkl012"
 * }
 */
export interface ListCreditNotesParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Only credit notes for the invoice specified by this invoice ID. */
  invoice?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CreditNoteListExpandPath[] | undefined;
}
/** Credit notes, a page at a time. */
export interface ListCreditNotesResult {
  /** The credit notes of this page. */
  credit_notes: CreditNote[];
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
 * Parameters of `createCreditNote`.
 * @example {
 *   "invoice": "in_jkl012",
 *   "amount": 1500,
 *   "refund_amount": 1500,
 *   "reason": "product_unsatisfactory"
 * }
 */
export interface CreateCreditNoteParams {
  /** ID of the invoice. */
  invoice: string;
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** Amount in the minor currency unit. */
  credit_amount?: number | undefined;
  /** The date when this credit note is in effect. */
  effective_at?: number | undefined;
  /** Type of email to send to the customer. */
  email_type?: ('credit_note' | 'none' | (string & {})) | undefined;
  /** Line items that make up the credit note. */
  lines?: CreditNoteLineParam[] | undefined;
  /** The credit note's memo appears on the credit note PDF. */
  memo?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Amount in the minor currency unit. */
  out_of_band_amount?: number | undefined;
  /** Reason for issuing this credit note. */
  reason?: ('duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | (string & {})) | undefined;
  /** Amount in the minor currency unit. */
  refund_amount?: number | undefined;
  /** Refunds to link to this credit note. */
  refunds?: CreditNoteRefundParam[] | undefined;
  /** When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included. */
  shipping_cost?: {
    /** The ID of the shipping rate to use for this order. */
    shipping_rate?: string | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CreditNoteExpandPath[] | undefined;
}
/**
 * Parameters of `previewCreditNote`.
 * @example {
 *   "invoice": "in_jkl012",
 *   "lines": [
 *     {
 *       "type": "invoice_line_item",
 *       "invoice_line_item": "il_1Abc",
 *       "quantity": 1
 *     }
 *   ]
 * }
 */
export interface PreviewCreditNoteParams {
  /** ID of the invoice. */
  invoice: string;
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** Amount in the minor currency unit. */
  credit_amount?: number | undefined;
  /** The date when this credit note is in effect. */
  effective_at?: number | undefined;
  /** Type of email to send to the customer. */
  email_type?: ('credit_note' | 'none' | (string & {})) | undefined;
  /** Line items that make up the credit note. */
  lines?: CreditNoteLineParam[] | undefined;
  /** The credit note's memo appears on the credit note PDF. */
  memo?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Amount in the minor currency unit. */
  out_of_band_amount?: number | undefined;
  /** Reason for issuing this credit note. */
  reason?: ('duplicate' | 'fraudulent' | 'order_change' | 'product_unsatisfactory' | (string & {})) | undefined;
  /** Amount in the minor currency unit. */
  refund_amount?: number | undefined;
  /** Refunds to link to this credit note. */
  refunds?: CreditNoteRefundParam[] | undefined;
  /** When shipping_cost contains the shipping_rate from the invoice, the shipping_cost is included. */
  shipping_cost?: {
    /** The ID of the shipping rate to use for this order. */
    shipping_rate?: string | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CreditNoteExpandPath[] | undefined;
}
/**
 * Parameters of `getCreditNote`.
 * @example {
 *   "id": "cn_1Abc"
 * }
 */
export interface GetCreditNoteParams {
  /** Credit note ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly CreditNoteExpandPath[] | undefined;
}
/**
 * Parameters of `listCreditNoteLineItems`.
 * @example {
 *   "id": "cn_1Abc",
 *   "limit": 100
 * }
 */
export interface ListCreditNoteLineItemsParams {
  /** Credit note ID. */
  id: string;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Credit note line items, a page at a time. */
export interface ListCreditNoteLineItemsResult {
  /** The credit note line items of this page. */
  credit_note_line_items: CreditNoteLineItem[];
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
 * Parameters of `voidCreditNote`.
 * @example {
 *   "id": "cn_1Abc"
 * }
 */
export interface VoidCreditNoteParams {
  /** Credit note ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly CreditNoteExpandPath[] | undefined;
}
/** Parameters of `createCustomerSession`. */
export type CreateCustomerSessionParams = {
  /** Configuration for each component. */
  components: {
    /** Configuration for active entitlements. */
    active_entitlements?: {
      /** Whether the active entitlements is enabled. */
      enabled: boolean;
    } | undefined;
    /** Configuration for buy button. */
    buy_button?: {
      /** Whether the buy button is enabled. */
      enabled: boolean;
    } | undefined;
    /** Configuration for customer portal. */
    customer_portal?: {
      /** Whether the customer portal is enabled. */
      enabled: boolean;
    } | undefined;
    /** Configuration for the customer sheet. */
    customer_sheet?: {
      /** Whether the customer sheet is enabled. */
      enabled: boolean;
      /** Which features are on. */
      features?: {
        /** Values of `allow_redisplay` that are shown. */
        payment_method_allow_redisplay_filters?: ('always' | 'limited' | 'unspecified' | (string & {}))[] | undefined;
        /** Whether saved payment methods can be removed. */
        payment_method_remove?: ('disabled' | 'enabled' | (string & {})) | undefined;
      } | undefined;
    } | undefined;
    /** Configuration for the mobile payment element. */
    mobile_payment_element?: {
      /** Whether the mobile payment element is enabled. */
      enabled: boolean;
      /** Which features are on. */
      features?: {
        /** Values of `allow_redisplay` that are shown. */
        payment_method_allow_redisplay_filters?: ('always' | 'limited' | 'unspecified' | (string & {}))[] | undefined;
        /** Whether saved payment methods are shown. */
        payment_method_redisplay?: ('disabled' | 'enabled' | (string & {})) | undefined;
        /** Whether saved payment methods can be removed. */
        payment_method_remove?: ('disabled' | 'enabled' | (string & {})) | undefined;
        /** Whether saving a payment method is offered. */
        payment_method_save?: ('disabled' | 'enabled' | (string & {})) | undefined;
        /** Allows overriding the value of allow_override. */
        payment_method_save_allow_redisplay_override?: ('always' | 'limited' | 'unspecified' | (string & {})) | undefined;
      } | undefined;
    } | undefined;
    /** Configuration for the Payment Element. */
    payment_element?: {
      /** Whether the Payment Element is enabled. */
      enabled: boolean;
      /** Which features are on. */
      features?: {
        /** Values of `allow_redisplay` that are shown. */
        payment_method_allow_redisplay_filters?: ('always' | 'limited' | 'unspecified' | (string & {}))[] | undefined;
        /** Whether saved payment methods are shown. */
        payment_method_redisplay?: ('disabled' | 'enabled' | (string & {})) | undefined;
        /** How many saved payment methods are shown. */
        payment_method_redisplay_limit?: number | undefined;
        /** Whether saved payment methods can be removed. */
        payment_method_remove?: ('disabled' | 'enabled' | (string & {})) | undefined;
        /** Whether saving a payment method is offered. */
        payment_method_save?: ('disabled' | 'enabled' | (string & {})) | undefined;
        /** How payment methods saved there can be used. */
        payment_method_save_usage?: ('off_session' | 'on_session' | (string & {})) | undefined;
      } | undefined;
    } | undefined;
    /** Configuration for the pricing table. */
    pricing_table?: {
      /** Whether the pricing table is enabled. */
      enabled: boolean;
    } | undefined;
  };
  /** Related objects to answer in full. */
  expand?: readonly CustomerSessionExpandPath[] | undefined;
} & ({
  /** Not together with `customer_account`. */
  customer?: never | undefined;
  /** ID of the account that represents the customer. */
  customer_account: string;
} | {
  /** ID of the customer. */
  customer: string;
  /** Not together with `customer`. */
  customer_account?: never | undefined;
});
/**
 * Parameters of `searchCustomers`.
 * @example {
 *   "query": "email:'jane@example.com'",
 *   "limit": 10
 * }
 */
export interface SearchCustomersParams {
  /** The search query string. */
  query: string;
  /** A cursor for pagination across multiple pages of results. */
  page?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CustomerListExpandPath[] | undefined;
}
/** Customers that a search found, a page at a time. */
export interface SearchCustomersResult {
  /** The customers of this page. */
  customers: Customer[];
  /** Always `search_result`. */
  object: "search_result";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
}
/**
 * Parameters of `deleteCustomerTaxId`.
 * @example {
 *   "customer": "cus_abc123",
 *   "id": "txi_1Abc"
 * }
 */
export interface DeleteCustomerTaxIdParams {
  /** ID of the customer. */
  customer: string;
  /** Tax ID ID. */
  id: string;
}
/**
 * Parameters of `createCustomerBalanceTransaction`.
 * @example {
 *   "id": "cus_abc123",
 *   "amount": -500,
 *   "currency": "usd",
 *   "description": "Goodwill credit"
 * }
 */
export interface CreateCustomerBalanceTransactionParams {
  /** Customer ID. */
  id: string;
  /** Amount in the minor currency unit. */
  amount: number;
  /** Three-letter currency code. */
  currency: string;
  /** Your own description. */
  description?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CustomerBalanceTransactionExpandPath[] | undefined;
}
/**
 * Parameters of `listCustomerBalanceTransactions`.
 * @example {
 *   "id": "cus_abc123",
 *   "limit": 25
 * }
 */
export interface ListCustomerBalanceTransactionsParams {
  /** Customer ID. */
  id: string;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Only transactions that are related to the specified invoice. */
  invoice?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly CustomerBalanceTransactionListExpandPath[] | undefined;
}
/** Customer balance transactions, a page at a time. */
export interface ListCustomerBalanceTransactionsResult {
  /** The customer balance transactions of this page. */
  customer_balance_transactions: CustomerBalanceTransaction[];
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
 * Parameters of `deleteCustomerDiscount`.
 * @example {
 *   "id": "cus_abc123"
 * }
 */
export interface DeleteCustomerDiscountParams {
  /** Customer ID. */
  id: string;
}
/**
 * Parameters of `listCustomerPaymentMethods`.
 * @example {
 *   "id": "cus_abc123",
 *   "type": "card"
 * }
 */
export interface ListCustomerPaymentMethodsParams {
  /** Customer ID. */
  id: string;
  /** Whether it may be shown to the customer again in a checkout. */
  allow_redisplay?: ('always' | 'limited' | 'unspecified' | (string & {})) | undefined;
  /** An optional filter on the list, based on the object `type` field. */
  type?: PaymentMethodDataType | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentMethodListExpandPath[] | undefined;
}
/** Payment methods, a page at a time. */
export interface ListCustomerPaymentMethodsResult {
  /** The payment methods of this page. */
  customer_payment_methods: PaymentMethod[];
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
 * Parameters of `listCustomerTaxIds`.
 * @example {
 *   "id": "cus_abc123"
 * }
 */
export interface ListCustomerTaxIdsParams {
  /** Customer ID. */
  id: string;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly TaxIdListExpandPath[] | undefined;
}
/** Tax identifiers, a page at a time. */
export interface ListCustomerTaxIdsResult {
  /** The tax identifiers of this page. */
  customer_tax_ids: TaxId[];
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
 * Parameters of `createCustomerTaxId`.
 * @example {
 *   "id": "cus_abc123",
 *   "type": "eu_vat",
 *   "value": "DE123456789"
 * }
 */
export interface CreateCustomerTaxIdParams {
  /** Customer ID. */
  id: string;
  /** Type of the tax ID. */
  type: TaxIdInputType;
  /** Value of the tax ID. */
  value: string;
  /** Related objects to answer in full. */
  expand?: readonly TaxIdExpandPath[] | undefined;
}
/**
 * Parameters of `listDisputes`.
 * @example {
 *   "created": {
 *     "gte": 1767225600
 *   },
 *   "limit": 25
 * }
 */
export interface ListDisputesParams {
  /** Only disputes associated to the charge specified by this charge ID. */
  charge?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Only disputes associated to the payment intent specified by this payment intent ID. */
  payment_intent?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly DisputeListExpandPath[] | undefined;
}
/** Disputes, a page at a time. */
export interface ListDisputesResult {
  /** The disputes of this page. */
  disputes: Dispute[];
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
 * Parameters of `getDispute`.
 * @example {
 *   "id": "du_1Abc"
 * }
 */
export interface GetDisputeParams {
  /** Dispute ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly DisputeExpandPath[] | undefined;
}
/**
 * Parameters of `updateDispute`.
 * @example {
 *   "id": "du_1Abc",
 *   "evidence": {
 *     "customer_name": "Jane Doe",
 *     "product_description": "Pro plan"
 *   },
 *   "submit": false
 * }
 */
export interface UpdateDisputeParams {
  /** Dispute ID. */
  id: string;
  /** Evidence to upload, to respond to a dispute. */
  evidence?: {
    /** Logs that show the use of a digital product. */
    access_activity_log?: string | undefined;
    /** Evidence to submit when appealing a dispute. */
    appeal?: ({
      /** Evidence for a card dispute appeal. */
      card?: ({
        /** An explanation of the reason for filing the appeal. */
        reason_for_filing?: (string | null) | undefined;
        /** IDs of uploaded files. */
        supporting_files?: (string[] | "" | null) | undefined;
      } | "" | null) | undefined;
    } | "" | null) | undefined;
    /** The billing address provided by the customer. */
    billing_address?: string | undefined;
    /** File ID: Your subscription cancellation policy, as shown to the customer. */
    cancellation_policy?: string | undefined;
    /** How the cancellation policy was shown before purchase. */
    cancellation_policy_disclosure?: string | undefined;
    /** A justification for why the customer's subscription was not canceled. */
    cancellation_rebuttal?: string | undefined;
    /** File ID of communication with the customer. */
    customer_communication?: string | undefined;
    /** E-mail address with which the customer bought. */
    customer_email_address?: string | undefined;
    /** Who bought, by name. */
    customer_name?: string | undefined;
    /** The IP address that the customer used when making the purchase. */
    customer_purchase_ip?: string | undefined;
    /** File ID: A relevant document or contract showing the customer's signature. */
    customer_signature?: string | undefined;
    /** File ID of proof for the prior charge. */
    duplicate_charge_documentation?: string | undefined;
    /** How the disputed charge differs from the one that seems to be the same. */
    duplicate_charge_explanation?: string | undefined;
    /** ID of the charge that seems to be the same. */
    duplicate_charge_id?: string | undefined;
    /** Additional evidence for qualifying evidence programs. */
    enhanced_evidence?: ({
      /** Evidence about compliance with the rules of Mastercard. */
      mastercard_compliance?: ComplianceEvidenceParam | undefined;
      /** Evidence that the customer paid you before, by Visa's rules (Compelling Evidence 3.0). */
      visa_compelling_evidence_3?: {
        /** Disputed transaction details. */
        disputed_transaction?: {
          /** User Account ID used to log into business platform. */
          customer_account_id?: (string | null) | undefined;
          /** Identifies the device that the customer paid with. */
          customer_device_fingerprint?: (string | null) | undefined;
          /** Unique identifier of the cardholder's device. */
          customer_device_id?: (string | null) | undefined;
          /** E-mail address with which the customer bought. */
          customer_email_address?: (string | null) | undefined;
          /** IP address from which the customer bought. */
          customer_purchase_ip?: (string | null) | undefined;
          /** Categorization of disputed payment. */
          merchandise_or_services?: ('merchandise' | 'services' | (string & {})) | undefined;
          /** A description of the product or service. */
          product_description?: (string | null) | undefined;
          /** The shipping address, or text beside it. */
          shipping_address?: AddressParam | undefined;
        } | undefined;
        /** Exactly two prior undisputed transaction objects. */
        prior_undisputed_transactions?: {
          /** ID of an earlier charge of the customer, which was not disputed. */
          charge: string;
          /** User Account ID used to log into business platform. */
          customer_account_id?: (string | null) | undefined;
          /** Identifies the device that the customer paid with. */
          customer_device_fingerprint?: (string | null) | undefined;
          /** Unique identifier of the cardholder's device. */
          customer_device_id?: (string | null) | undefined;
          /** E-mail address with which the customer bought. */
          customer_email_address?: (string | null) | undefined;
          /** IP address from which the customer bought. */
          customer_purchase_ip?: (string | null) | undefined;
          /** A description of the product or service. */
          product_description?: (string | null) | undefined;
          /** The shipping address, or text beside it. */
          shipping_address?: AddressParam | undefined;
        }[] | undefined;
      } | undefined;
      /** Evidence about compliance with the rules of Visa. */
      visa_compliance?: ComplianceEvidenceParam | undefined;
    } | "" | null) | undefined;
    /** A description of the product or service that was sold. */
    product_description?: string | undefined;
    /** File ID of a receipt sent to the customer. */
    receipt?: string | undefined;
    /** File ID: Your refund policy, as shown to the customer. */
    refund_policy?: string | undefined;
    /** How the refund policy was shown before purchase. */
    refund_policy_disclosure?: string | undefined;
    /** A justification for why the customer is not entitled to a refund. */
    refund_refusal_explanation?: string | undefined;
    /** Date of the service, readable for people. */
    service_date?: string | undefined;
    /** File ID of proof that the service was provided. */
    service_documentation?: string | undefined;
    /** The address to which a physical product was shipped. */
    shipping_address?: string | undefined;
    /** Who delivers it, such as UPS. */
    shipping_carrier?: string | undefined;
    /** Date of dispatch, readable for people. */
    shipping_date?: string | undefined;
    /** File ID of proof of delivery. */
    shipping_documentation?: string | undefined;
    /** Tracking number of the delivery. */
    shipping_tracking_number?: string | undefined;
    /** File ID: Any additional evidence or statements. */
    uncategorized_file?: string | undefined;
    /** Any additional evidence or statements. */
    uncategorized_text?: string | undefined;
  } | undefined;
  /** Intended submission method for the dispute. */
  intended_submission_method?: ('manual' | 'prefer_manual' | 'prefer_smart_disputes' | 'smart_disputes' | (string & {})) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Whether to immediately submit evidence to the bank. */
  submit?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly DisputeExpandPath[] | undefined;
}
/**
 * Parameters of `closeDispute`.
 * @example {
 *   "id": "du_1Abc"
 * }
 */
export interface CloseDisputeParams {
  /** Dispute ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly DisputeExpandPath[] | undefined;
}
/**
 * Parameters of `listActiveEntitlements`.
 * @example {
 *   "customer": "cus_abc123",
 *   "limit": 100
 * }
 */
export interface ListActiveEntitlementsParams {
  /** ID of the customer. */
  customer: string;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly ActiveEntitlementListExpandPath[] | undefined;
}
/** Active entitlements, a page at a time. */
export interface ListActiveEntitlementsResult {
  /** The active entitlements of this page. */
  active_entitlements: ActiveEntitlement[];
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
 * Parameters of `listEntitlementFeatures`.
 * @example {
 *   "lookup_key": "api_access"
 * }
 */
export interface ListEntitlementFeaturesParams {
  /** If set, filter results to only include features with the given archive status. */
  archived?: boolean | undefined;
  /** If set, filter results to only include features with the given lookup_key. */
  lookup_key?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Entitlement features, a page at a time. */
export interface ListEntitlementFeaturesResult {
  /** The entitlement features of this page. */
  entitlement_features: EntitlementFeature[];
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
 * Parameters of `getEntitlementFeature`.
 * @example {
 *   "id": "feat_1Abc"
 * }
 */
export interface GetEntitlementFeatureParams {
  /** Feature ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `createEphemeralKey`.
 * @example {
 *   "customer": "cus_abc123"
 * }
 */
export interface CreateEphemeralKeyParams {
  /** ID of the customer. */
  customer?: string | undefined;
  /** The ID of the Issuing Card you'd like to access using the resulting ephemeral key. */
  issuing_card?: string | undefined;
  /** A single-use token, created by Stripe.js. */
  nonce?: string | undefined;
  /** The ID of the Identity VerificationSession you'd like to access using the resulting ephemeral key. */
  verification_session?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `listEvents`.
 * @example {
 *   "types": [
 *     "invoice.paid",
 *     "invoice.payment_failed"
 *   ],
 *   "created": {
 *     "gte": 1767225600
 *   }
 * }
 */
export interface ListEventsParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Filter events by whether all webhooks were successfully delivered. */
  delivery_success?: boolean | undefined;
  /** A string containing a specific event name, or group of events using * as a wildcard. */
  type?: string | undefined;
  /** Up to 20 strings containing specific event names. */
  types?: string[] | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Events, a page at a time. */
export interface ListEventsResult {
  /** The events of this page. */
  events: StripeEventObject[];
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
 * Parameters of `getEvent`.
 * @example {
 *   "id": "evt_1Abc"
 * }
 */
export interface GetEventParams {
  /** Event ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `listInvoicePayments`.
 * @example {
 *   "invoice": "in_jkl012",
 *   "status": "paid"
 * }
 */
export interface ListInvoicePaymentsParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** The identifier of the invoice whose payments to return. */
  invoice?: string | undefined;
  /** The payment details of the invoice payments to return. */
  payment?: {
    /** Only invoice payments associated by this payment intent ID. */
    payment_intent?: string | undefined;
    /** Only invoice payments associated by this payment record ID. */
    payment_record?: string | undefined;
    /** Only invoice payments associated by this payment type. */
    type: 'payment_intent' | 'payment_record' | (string & {});
  } | undefined;
  /** The status of the invoice payments to return. */
  status?: ('canceled' | 'open' | 'paid' | (string & {})) | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoicePaymentListExpandPath[] | undefined;
}
/** Payments of an invoice, a page at a time. */
export interface ListInvoicePaymentsResult {
  /** The payments of this page. */
  invoice_payments: InvoicePayment[];
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
 * Parameters of `getInvoicePayment`.
 * @example {
 *   "id": "inpay_1Abc"
 * }
 */
export interface GetInvoicePaymentParams {
  /** Invoice payment ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly InvoicePaymentExpandPath[] | undefined;
}
/**
 * Parameters of `createInvoiceItem`.
 * @example {
 *   "customer": "cus_abc123",
 *   "amount": 2500,
 *   "currency": "usd",
 *   "description": "Onboarding"
 * }
 */
export interface CreateInvoiceItemParams {
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** An arbitrary string which you can attach to the invoice item. */
  description?: string | undefined;
  /** Whether discounts apply to this invoice item. */
  discountable?: boolean | undefined;
  /** Coupons, promotion codes and discounts. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** The ID of an existing invoice to add this invoice item to. */
  invoice?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The period associated with this invoice item. */
  period?: PeriodParam | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: AddInvoiceItemPriceDataParam | undefined;
  /** The pricing information for the invoice item. */
  pricing?: {
    /** The ID of the price object. */
    price?: string | undefined;
  } | undefined;
  /** Non-negative integer. */
  quantity?: number | undefined;
  /** Non-negative decimal with at most 12 decimal places. */
  quantity_decimal?: string | undefined;
  /** The ID of a subscription to add this invoice item to. */
  subscription?: string | undefined;
  /** Whether the amount includes tax. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** A tax code ID. */
  tax_code?: (string | null) | undefined;
  /** The tax rates which apply to the invoice item. */
  tax_rates?: string[] | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceItemExpandPath[] | undefined;
}
/**
 * Parameters of `listInvoiceItems`.
 * @example {
 *   "customer": "cus_abc123",
 *   "pending": true
 * }
 */
export interface ListInvoiceItemsParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Only invoice items belonging to this invoice. */
  invoice?: string | undefined;
  /** Whether to only show pending invoice items, which are not yet attached to any invoices. */
  pending?: boolean | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceItemListExpandPath[] | undefined;
}
/** Invoice items, a page at a time. */
export interface ListInvoiceItemsResult {
  /** The invoice items of this page. */
  invoice_items: InvoiceItem[];
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
 * Parameters of `deleteInvoiceItem`.
 * @example {
 *   "id": "ii_1Abc"
 * }
 */
export interface DeleteInvoiceItemParams {
  /** Invoice item ID. */
  id: string;
}
/**
 * Parameters of `getInvoiceItem`.
 * @example {
 *   "id": "ii_1Abc"
 * }
 */
export interface GetInvoiceItemParams {
  /** Invoice item ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceItemExpandPath[] | undefined;
}
/**
 * Parameters of `updateInvoiceItem`.
 * @example {
 *   "id": "ii_1Abc",
 *   "amount": 3000,
 *   "description": "Onboarding and training"
 * }
 */
export interface UpdateInvoiceItemParams {
  /** Invoice item ID. */
  id: string;
  /** Amount in the minor currency unit. */
  amount?: number | undefined;
  /** An arbitrary string which you can attach to the invoice item. */
  description?: string | undefined;
  /** Whether discounts apply to this invoice item. */
  discountable?: boolean | undefined;
  /** Coupons, promotion codes and discounts. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** Pass an empty string to remove previously-defined invoicing rules. */
  invoicing_rules?: ('' | (string & {})) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The period associated with this invoice item. */
  period?: PeriodParam | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: AddInvoiceItemPriceDataParam | undefined;
  /** The pricing information for the invoice item. */
  pricing?: {
    /** The ID of the price object. */
    price?: string | undefined;
  } | undefined;
  /** Non-negative integer. */
  quantity?: number | undefined;
  /** Non-negative decimal with at most 12 decimal places. */
  quantity_decimal?: string | undefined;
  /** Whether the amount includes tax. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** A tax code ID. */
  tax_code?: (string | null) | undefined;
  /** The tax rates which apply to the invoice item. */
  tax_rates?: (string[] | "" | null) | undefined;
  /** Minor currency unit as a decimal string of up to 12 places. */
  unit_amount_decimal?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceItemExpandPath[] | undefined;
}
/**
 * Parameters of `previewInvoice`.
 * @example {
 *   "customer": "cus_abc123",
 *   "subscription": "sub_mno345",
 *   "subscription_details": {
 *     "items": [
 *       {
 *         "id": "si_1Abc",
 *         "price": "price_pro"
 *       }
 *     ],
 *     "proration_date": 1767225600
 *   }
 * }
 */
export interface PreviewInvoiceParams {
  /** Settings for automatic tax lookup for this invoice preview. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Details about the customer you want to invoice or overrides for an existing customer. */
  customer_details?: {
    /** The customer's address. */
    address?: (AddressParam | "" | null) | undefined;
    /** The customer's shipping information. */
    shipping?: (ShippingParam | "" | null) | undefined;
    /** Tax details about the customer. */
    tax?: {
      /** IP address of the customer. */
      ip_address?: (string | null) | undefined;
    } | undefined;
    /** The customer's tax exemption. */
    tax_exempt?: (('exempt' | 'none' | 'reverse' | (string & {})) | null) | undefined;
    /** The customer's tax IDs. */
    tax_ids?: TaxIdParam[] | undefined;
  } | undefined;
  /** The coupons to redeem into discounts for the invoice preview. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** Invoice items to add or update in the upcoming invoice preview (up to 250). */
  invoice_items?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** Three-letter currency code. */
    currency?: string | undefined;
    /** An arbitrary string which you can attach to the invoice item. */
    description?: string | undefined;
    /** Explicitly controls whether discounts apply to this invoice item. */
    discountable?: boolean | undefined;
    /** The coupons to redeem into discounts for the invoice item in the preview. */
    discounts?: (DiscountParam[] | "" | null) | undefined;
    /** The ID of the invoice item to update in preview. */
    invoiceitem?: string | undefined;
    /** Key-value pairs stored with it. */
    metadata?: ({
      [key: string]: string | null;
    } | "" | null) | undefined;
    /** The period associated with this invoice item. */
    period?: PeriodParam | undefined;
    /** The ID of the price object. */
    price?: string | undefined;
    /** Data used to generate a new Price object inline. */
    price_data?: AddInvoiceItemPriceDataParam | undefined;
    /** Non-negative integer. */
    quantity?: number | undefined;
    /** Non-negative decimal with at most 12 decimal places. */
    quantity_decimal?: string | undefined;
    /** Whether the amount includes tax. */
    tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
    /** A tax code ID. */
    tax_code?: (string | null) | undefined;
    /** The tax rates that apply to the item. */
    tax_rates?: (string[] | "" | null) | undefined;
    /** Amount in the minor currency unit. */
    unit_amount?: number | undefined;
    /** Minor currency unit as a decimal string of up to 12 places. */
    unit_amount_decimal?: string | undefined;
  }[] | undefined;
  /** The connected account that issues the invoice. */
  issuer?: ConnectAccountParam | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: (string | null) | undefined;
  /** Customizes the types of values to include when calculating the invoice. */
  preview_mode?: ('next' | 'recurring' | (string & {})) | undefined;
  /** The identifier of the schedule whose upcoming invoice you'd like to retrieve. */
  schedule?: string | undefined;
  /** The schedule creation or modification params to apply as a preview. */
  schedule_details?: {
    /** How prorations and invoices for subscriptions are calculated. */
    billing_mode?: BillingModeParam | undefined;
    /** Behavior of the subscription schedule and underlying subscription. */
    end_behavior?: ('cancel' | 'release' | (string & {})) | undefined;
    /** The subscription's pause behavior and optional resume behavior. */
    pause_schedules?: (PauseScheduleParam[] | "" | null) | undefined;
    /** List representing phases of the subscription schedule. */
    phases?: {
      /** Items for the next invoice only. */
      add_invoice_items?: PhaseAddInvoiceItemParam[] | undefined;
      /** Percentage of each invoice that goes to the platform. */
      application_fee_percent?: number | undefined;
      /** Automatic tax settings for this phase. */
      automatic_tax?: AutomaticTaxParam | undefined;
      /** When billing periods start. */
      billing_cycle_anchor?: ('automatic' | 'phase_start' | (string & {})) | undefined;
      /** Amount at which an invoice is made early. */
      billing_thresholds?: (BillingThresholdsParam | "" | null) | undefined;
      /** Either `charge_automatically`, or `send_invoice`. */
      collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
      /** Three-letter currency code. */
      currency?: string | undefined;
      /** ID of the default payment method. */
      default_payment_method?: string | undefined;
      /** Tax Rate ids. */
      default_tax_rates?: (string[] | "" | null) | undefined;
      /** Subscription description, meant. */
      description?: (string | null) | undefined;
      /** Coupons, promotion codes and discounts. */
      discounts?: (DiscountParam[] | "" | null) | undefined;
      /** The number of intervals the phase should last. */
      duration?: IntervalParam | undefined;
      /** Date in the form YYYY-MM-DD. */
      end_date?: (('now' | (string & {})) | number) | undefined;
      /** What the invoices contain and who issues them. */
      invoice_settings?: {
        /** Tax identifiers of yours that are shown. */
        account_tax_ids?: (string[] | "" | null) | undefined;
        /** Days to pay. */
        days_until_due?: number | undefined;
        /** The connected account that issues the invoice. */
        issuer?: ConnectAccountParam | undefined;
      } | undefined;
      /** Items with their prices. */
      items: PhaseItemParam[];
      /** Key-value pairs stored with it. */
      metadata?: {
        [key: string]: string | null;
      } | undefined;
      /** The connected account it is made on behalf of. */
      on_behalf_of?: string | undefined;
      /** How changes within a billing period are prorated. */
      proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
      /** Date in the form YYYY-MM-DD. */
      start_date?: (('now' | (string & {})) | number) | undefined;
      /** The connected account that receives the money. */
      transfer_data?: SubscriptionTransferDataParam | undefined;
      /** Whether the whole phase is a trial. */
      trial?: boolean | undefined;
      /** Sets the phase to trialing from the start date. */
      trial_end?: (('now' | (string & {})) | number) | undefined;
    }[] | undefined;
    /** How changes within a billing period are prorated. */
    proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  } | undefined;
  /** The identifier of the subscription for which you'd like to retrieve the upcoming invoice. */
  subscription?: string | undefined;
  /** The subscription creation or modification params to apply as a preview. */
  subscription_details?: {
    /** When billing periods start. */
    billing_cycle_anchor?: {
      /** Unix seconds. */
      timestamp?: number | undefined;
      /** What the billing cycle is anchored to. */
      type: 'now' | 'timestamp' | 'unchanged' | (string & {});
    } | undefined;
    /** How prorations and invoices for subscriptions are calculated. */
    billing_mode?: BillingModeParam | undefined;
    /** Sets the billing schedules for the subscription. */
    billing_schedules?: (BillingScheduleParam[] | "" | null) | undefined;
    /** When it ends: Unix seconds, or a moment by name. */
    cancel_at?: ((('max_billed_until' | 'max_period_end' | 'min_period_end' | (string & {})) | null) | number) | undefined;
    /** Indicate whether this subscription should cancel. */
    cancel_at_period_end?: boolean | undefined;
    /** This simulates the subscription being canceled or expired immediately. */
    cancel_now?: boolean | undefined;
    /** IDs of tax rates that apply by default. */
    default_tax_rates?: (string[] | "" | null) | undefined;
    /** Up to 20 subscription items, each with an attached price. */
    items?: UpdateSubscriptionItemParam[] | undefined;
    /** Key-value pairs stored with it. */
    metadata?: ({
      [key: string]: string | null;
    } | "" | null) | undefined;
    /** Previews the invoice that would be generated when pausing the subscription. */
    pause?: {
      /** What to bill for when pausing the subscription. */
      bill_for?: {
        /** Until when usage that was not invoiced yet is billed. */
        outstanding_usage_through?: {
          /** When to bill metered usage in the current period. */
          type: 'none' | 'now' | (string & {});
        } | undefined;
        /** When to credit for unused time on licensed items. */
        unused_time_from?: {
          /** When to credit for unused time. */
          type: 'item_current_period_start' | 'none' | 'now' | (string & {});
        } | undefined;
      } | undefined;
      /** How to handle debits and credits when pausing. */
      invoicing_behavior?: ('invoice' | 'pending_invoice_item' | (string & {})) | undefined;
      /** The type of pause to apply. */
      type?: ('subscription' | (string & {})) | undefined;
    } | undefined;
    /** How changes within a billing period are prorated. */
    proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
    /** If previewing an update to a subscription, and doing proration. */
    proration_date?: number | undefined;
    /** For paused subscriptions, setting `subscription_details.resume_at`. */
    resume_at?: ('now' | (string & {})) | undefined;
    /** Date a subscription is intended to start (can be future or past). */
    start_date?: number | undefined;
    /** When the trial ends, Unix seconds. */
    trial_end?: (('now' | (string & {})) | number) | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/**
 * Parameters of `searchInvoices`.
 * @example {
 *   "query": "status:'open' AND total>10000"
 * }
 */
export interface SearchInvoicesParams {
  /** The search query string. */
  query: string;
  /** A cursor for pagination across multiple pages of results. */
  page?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceListExpandPath[] | undefined;
}
/** Invoices that a search found, a page at a time. */
export interface SearchInvoicesResult {
  /** The invoices of this page. */
  invoices: Invoice[];
  /** Always `search_result`. */
  object: "search_result";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
}
/**
 * Parameters of `updateInvoice`.
 * @example {
 *   "id": "in_jkl012",
 *   "description": "March 2026 consulting",
 *   "metadata": {
 *     "project": "website-redesign"
 *   }
 * }
 */
export interface UpdateInvoiceParams {
  /** Invoice ID. */
  id: string;
  /** The account tax IDs associated with the invoice. */
  account_tax_ids?: (string[] | "" | null) | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** Whether Stripe performs automatic collection of the invoice. */
  auto_advance?: boolean | undefined;
  /** Settings for automatic tax lookup for this invoice. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** The time when this invoice should be scheduled to finalize (up to 5 years in the future). */
  automatically_finalizes_at?: number | undefined;
  /** Either `charge_automatically` or `send_invoice`. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Up to 4 custom fields to be displayed on the invoice. */
  custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
  /** The number of days from which the invoice is created until it is due. */
  days_until_due?: number | undefined;
  /** ID of the default payment method for the invoice. */
  default_payment_method?: string | undefined;
  /** ID of the default payment source for the invoice. */
  default_source?: (string | null) | undefined;
  /** IDs of tax rates that apply by default. */
  default_tax_rates?: (string[] | "" | null) | undefined;
  /** Your own description. */
  description?: string | undefined;
  /** The discounts that will apply to the invoice. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** The date on which payment for this invoice is due. */
  due_date?: number | undefined;
  /** The date when this invoice is in effect. */
  effective_at?: (number | "" | null) | undefined;
  /** Footer to be displayed on the invoice. */
  footer?: string | undefined;
  /** The connected account that issues the invoice. */
  issuer?: ConnectAccountParam | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Set the number for this invoice. */
  number?: (string | null) | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: (string | null) | undefined;
  /** Configuration settings for the payment intent that is generated when the invoice is finalized. */
  payment_settings?: InvoicePaymentSettingsParam | undefined;
  /** How invoices look. */
  rendering?: RenderingParam | undefined;
  /** Settings for the cost of shipping for this invoice. */
  shipping_cost?: (ShippingRateParam | "" | null) | undefined;
  /** Shipping details for the invoice. */
  shipping_details?: (ShippingDetailsParam | "" | null) | undefined;
  /** Extra information about a charge for the customer's credit card statement. */
  statement_descriptor?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: (TransferDataParam | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/**
 * Parameters of `deleteInvoice`.
 * @example {
 *   "id": "in_jkl012"
 * }
 */
export interface DeleteInvoiceParams {
  /** Invoice ID. */
  id: string;
}
/**
 * Parameters of `addInvoiceLines`.
 * @example {
 *   "id": "in_jkl012",
 *   "lines": [
 *     {
 *       "description": "Consulting in March",
 *       "amount": 150000
 *     }
 *   ]
 * }
 */
export interface AddInvoiceLinesParams {
  /** Invoice ID. */
  id: string;
  /** The line items to add. */
  lines: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** An arbitrary string which you can attach to the invoice item. */
    description?: string | undefined;
    /** Whether discounts apply to this line item. */
    discountable?: boolean | undefined;
    /** Coupons, promotion codes and discounts. */
    discounts?: (DiscountParam[] | "" | null) | undefined;
    /** ID of an unassigned invoice item to assign to this invoice. */
    invoice_item?: string | undefined;
    /** Key-value pairs stored with it. */
    metadata?: ({
      [key: string]: string | null;
    } | "" | null) | undefined;
    /** The period associated with this invoice item. */
    period?: PeriodParam | undefined;
    /** Data used to generate a new Price object inline. */
    price_data?: {
      /** Three-letter currency code. */
      currency: string;
      /** The ID of the Product. */
      product?: string | undefined;
      /** Data used to generate a new Product object inline. */
      product_data?: ProductDataParam | undefined;
      /** Whether the amount includes tax. */
      tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
      /** Amount in the minor currency unit. */
      unit_amount?: number | undefined;
      /** Minor currency unit as a decimal string of up to 12 places. */
      unit_amount_decimal?: string | undefined;
    } | undefined;
    /** The pricing information for the invoice item. */
    pricing?: {
      /** The ID of the price object. */
      price?: string | undefined;
    } | undefined;
    /** Non-negative integer. */
    quantity?: number | undefined;
    /** Non-negative decimal with at most 12 decimal places. */
    quantity_decimal?: string | undefined;
    /** Up to 20 tax amounts for this line item. */
    tax_amounts?: ({
      /** The amount, in cents, of the tax. */
      amount: number;
      /** Data to find or create a TaxRate object. */
      tax_rate_data: {
        /** Two-letter country code. */
        country?: string | undefined;
        /** An arbitrary string attached to the tax rate. */
        description?: string | undefined;
        /** The display name of the tax rate. */
        display_name: string;
        /** Whether the tax is a part of the amount (`true`) or comes on top of it. */
        inclusive: boolean;
        /** The jurisdiction for the tax rate. */
        jurisdiction?: string | undefined;
        /** Who levies the tax: a country, a state, a county, a city or a district. */
        jurisdiction_level?: JurisdictionLevel | undefined;
        /** The statutory tax rate percent. */
        percentage: number;
        /** State, county or province. */
        state?: string | undefined;
        /** The high-level tax type. */
        tax_type?: TaxType | undefined;
      };
      /** The reasoning behind this tax, for example. */
      taxability_reason?: TaxAmountTaxabilityReason | undefined;
      /** Amount in the minor currency unit. */
      taxable_amount: number;
    }[] | "" | null) | undefined;
    /** The tax rates which apply to the line item. */
    tax_rates?: (string[] | "" | null) | undefined;
  }[];
  /** Key-value pairs stored with it. */
  invoice_metadata?: ({
    [key: string]: string;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/**
 * Parameters of `finalizeInvoice`.
 * @example {
 *   "id": "in_jkl012",
 *   "auto_advance": false
 * }
 */
export interface FinalizeInvoiceParams {
  /** Invoice ID. */
  id: string;
  /** Whether Stripe performs automatic collection of the invoice. */
  auto_advance?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/**
 * Parameters of `listInvoiceLineItems`.
 * @example {
 *   "id": "in_jkl012",
 *   "limit": 100
 * }
 */
export interface ListInvoiceLineItemsParams {
  /** Invoice ID. */
  id: string;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceLineItemListExpandPath[] | undefined;
}
/** Lines of an invoice, a page at a time. */
export interface ListInvoiceLineItemsResult {
  /** The lines of this page. */
  invoice_line_items: InvoiceLineItem[];
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
 * Parameters of `markInvoiceUncollectible`.
 * @example {
 *   "id": "in_jkl012"
 * }
 */
export interface MarkInvoiceUncollectibleParams {
  /** Invoice ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/**
 * Parameters of `sendInvoice`.
 * @example {
 *   "id": "in_jkl012"
 * }
 */
export interface SendInvoiceParams {
  /** Invoice ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly InvoiceExpandPath[] | undefined;
}
/**
 * Parameters of `listPaymentIntents`.
 * @example {
 *   "customer": "cus_abc123",
 *   "limit": 25
 * }
 */
export interface ListPaymentIntentsParams {
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentIntentListExpandPath[] | undefined;
}
/** Payment intents, a page at a time. */
export interface ListPaymentIntentsResult {
  /** The payment intents of this page. */
  payment_intents: PaymentIntent[];
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
 * Parameters of `createPaymentLink`.
 * @example {
 *   "line_items": [
 *     {
 *       "price": "price_def456",
 *       "quantity": 1
 *     }
 *   ]
 * }
 */
export interface CreatePaymentLinkParams {
  /** The line items representing what is being sold. */
  line_items: {
    /** Settings for this item's quantity to be adjusted by the customer. */
    adjustable_quantity?: AdjustableQuantityParam | undefined;
    /** The ID of the Price or Plan object. */
    price?: string | undefined;
    /** Data used to generate a new Price object inline. */
    price_data?: LineItemPriceDataParam | undefined;
    /** The quantity of the line item being purchased. */
    quantity: number;
  }[];
  /** Behavior after the purchase is complete. */
  after_completion?: {
    /** Configuration when `type=hosted_confirmation`. */
    hosted_confirmation?: {
      /** A custom message to display to the customer. */
      custom_message?: string | undefined;
    } | undefined;
    /** Configuration when `type=redirect`. */
    redirect?: {
      /** Address. */
      url: string;
    } | undefined;
    /** The specified behavior after the purchase is complete. */
    type: 'hosted_confirmation' | 'redirect' | (string & {});
  } | undefined;
  /** Enables user redeemable promotion codes. */
  allow_promotion_codes?: boolean | undefined;
  /** Amount in the minor currency unit. */
  application_fee_amount?: number | undefined;
  /** A non-negative decimal between 0 and 100, with at most two decimal places. */
  application_fee_percent?: number | undefined;
  /** Configuration for automatic tax collection. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** Configuration for collecting the customer's billing address. */
  billing_address_collection?: ('auto' | 'required' | (string & {})) | undefined;
  /** Configure fields to gather active consent from customers. */
  consent_collection?: ConsentCollectionParam | undefined;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** Collect additional information from your customer using custom fields. */
  custom_fields?: CustomFieldParam[] | undefined;
  /** Display additional text for your customers using custom text. */
  custom_text?: CustomTextParam | undefined;
  /** Configures whether checkout sessions created by this payment link create a Customer. */
  customer_creation?: ('always' | 'if_required' | (string & {})) | undefined;
  /** The custom message to be displayed to a customer when a payment link is no longer active. */
  inactive_message?: string | undefined;
  /** Generate a post-purchase Invoice for one-time payments. */
  invoice_creation?: {
    /** Whether the feature is enabled. */
    enabled: boolean;
    /** Invoice PDF configuration. */
    invoice_data?: {
      /** The account tax IDs associated with the invoice. */
      account_tax_ids?: (string[] | "" | null) | undefined;
      /** Default custom fields to be displayed. */
      custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
      /** Your own description. */
      description?: string | undefined;
      /** Default footer to be displayed on invoices. */
      footer?: string | undefined;
      /** The connected account that issues the invoice. */
      issuer?: ConnectAccountParam | undefined;
      /** Key-value pairs stored with it. */
      metadata?: ({
        [key: string]: string | null;
      } | "" | null) | undefined;
      /** How invoice PDFs look. */
      rendering_options?: (RenderingOptionsParam | "" | null) | undefined;
    } | undefined;
  } | undefined;
  /** Settings for Managed Payments for this Payment Link and resulting CheckoutSessions. */
  managed_payments?: {
    /** Whether it is on. */
    enabled?: boolean | undefined;
  } | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Controls settings applied for collecting the customer's name. */
  name_collection?: NameCollectionParam | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: string | undefined;
  /** Optional items the customer can add to their order at checkout. */
  optional_items?: OptionalItemParam[] | undefined;
  /** A subset of parameters to be passed to payment intent creation for Checkout session. */
  payment_intent_data?: {
    /** Whether the money is captured later. */
    capture_method?: ('automatic' | 'automatic_async' | 'manual' | (string & {})) | undefined;
    /** Your own description. */
    description?: string | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** Whether the payment method is saved for later payments. */
    setup_future_usage?: ('off_session' | 'on_session' | (string & {})) | undefined;
    /** Text on the bank statement. */
    statement_descriptor?: string | undefined;
    /** Information about a card charge. */
    statement_descriptor_suffix?: string | undefined;
    /** A string that identifies the resulting payment as part of a group. */
    transfer_group?: string | undefined;
  } | undefined;
  /** Specify whether Checkout should collect a payment method. */
  payment_method_collection?: ('always' | 'if_required' | (string & {})) | undefined;
  /** Payment-method-specific configuration. */
  payment_method_options?: {
    /** Configuration for `card` payment methods. */
    card?: {
      /** Restrictions to apply to the card payment method. */
      restrictions?: {
        /** The card brands to block. */
        brands_blocked?: ('american_express' | 'discover_global_network' | 'mastercard' | 'visa' | (string & {}))[] | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  /** The list of payment method types that customers can use. */
  payment_method_types?: PaymentLinkPaymentMethodType[] | undefined;
  /** Controls phone number collection settings during checkout. */
  phone_number_collection?: {
    /** Whether to enable phone number collection. */
    enabled: boolean;
  } | undefined;
  /** Settings that restrict the usage of a payment link. */
  restrictions?: {
    /** Configuration for the `completed_sessions` restriction type. */
    completed_sessions: {
      /** How many are allowed. */
      limit: number;
    };
  } | undefined;
  /** Configuration for collecting the customer's shipping address. */
  shipping_address_collection?: ShippingAddressCollectionParam | undefined;
  /** The shipping rate options to apply to checkout sessions created by this payment link. */
  shipping_options?: {
    /** The ID of the Shipping Rate to use for this shipping option. */
    shipping_rate?: string | undefined;
  }[] | undefined;
  /** Which action the button names. */
  submit_type?: ('auto' | 'book' | 'donate' | 'pay' | 'subscribe' | (string & {})) | undefined;
  /** Settings of the subscription that a session makes. */
  subscription_data?: {
    /** The subscription's description, meant to be displayable to the customer. */
    description?: string | undefined;
    /** All invoices will be billed using the specified settings. */
    invoice_settings?: SubscriptionInvoiceSettingsParam | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** Days of trial before billing starts. */
    trial_period_days?: number | undefined;
    /** Settings related to subscription trials. */
    trial_settings?: SubscriptionDataTrialSettingsParam | undefined;
  } | undefined;
  /** Controls tax ID collection during checkout. */
  tax_id_collection?: TaxIdCollectionParam | undefined;
  /** The connected account that receives the money. */
  transfer_data?: TransferDataParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentLinkExpandPath[] | undefined;
}
/**
 * Parameters of `listPaymentMethods`.
 * @example {
 *   "customer": "cus_abc123",
 *   "type": "card"
 * }
 */
export interface ListPaymentMethodsParams {
  /** Whether it may be shown to the customer again in a checkout. */
  allow_redisplay?: ('always' | 'limited' | 'unspecified' | (string & {})) | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Filters the list by the object `type` field. */
  type?: PaymentMethodDataType | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentMethodListExpandPath[] | undefined;
}
/** Payment methods, a page at a time. */
export interface ListPaymentMethodsResult {
  /** The payment methods of this page. */
  payment_methods: PaymentMethod[];
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
 * Parameters of `createPaymentMethod`.
 * @example {
 *   "type": "card",
 *   "card": {
 *     "token": "tok_visa"
 *   },
 *   "billing_details": {
 *     "name": "Jane Doe"
 *   }
 * }
 */
export interface CreatePaymentMethodParams {
  /** Only for `acss_debit`. */
  acss_debit?: PaymentMethodDataAcssDebitParam | undefined;
  /** Only for `affirm`. */
  affirm?: Record<string, never> | undefined;
  /** Only for `afterpay_clearpay`. */
  afterpay_clearpay?: Record<string, never> | undefined;
  /** Only for `alipay`. */
  alipay?: Record<string, never> | undefined;
  /** Whether it may be shown to the customer again in a checkout. */
  allow_redisplay?: ('always' | 'limited' | 'unspecified' | (string & {})) | undefined;
  /** Only for `alma`. */
  alma?: Record<string, never> | undefined;
  /** Only for `amazon_pay`. */
  amazon_pay?: Record<string, never> | undefined;
  /** Only for `au_becs_debit`. */
  au_becs_debit?: PaymentMethodDataAuBecsDebitParam | undefined;
  /** Only for `bacs_debit`. */
  bacs_debit?: PaymentMethodDataBacsDebitParam | undefined;
  /** Only for `bancontact`. */
  bancontact?: Record<string, never> | undefined;
  /** Only for `billie`. */
  billie?: Record<string, never> | undefined;
  /** Name and address of the payer. */
  billing_details?: BillingDetailsParam | undefined;
  /** Only for `bizum`. */
  bizum?: Record<string, never> | undefined;
  /** Only for `blik`. */
  blik?: Record<string, never> | undefined;
  /** Only for `boleto`. */
  boleto?: {
    /** The tax ID of the customer. */
    tax_id: string;
  } | undefined;
  /** Only for `card`. */
  card?: {
    /** The card's CVC. */
    cvc?: string | undefined;
    /** Month the card expires in, 1 to 12. */
    exp_month?: number | undefined;
    /** Year the card expires in, four digits. */
    exp_year?: number | undefined;
    /** Details of the card networks used to process the payment. */
    networks?: {
      /** The customer's preferred card network. */
      preferred?: ('cartes_bancaires' | 'mastercard' | 'visa' | (string & {})) | undefined;
    } | undefined;
    /** The card number, as a string without any separators. */
    number?: string | undefined;
    /** ID of a token that stands for the card, `tok_…`. */
    token?: string | undefined;
  } | undefined;
  /** Only for `cashapp`. */
  cashapp?: Record<string, never> | undefined;
  /** Only for `crypto`. */
  crypto?: Record<string, never> | undefined;
  /** Only for `custom`. */
  custom?: {
    /** ID of the Dashboard-only CustomPaymentMethodType. */
    type: string;
  } | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** Only for `customer_balance`. */
  customer_balance?: Record<string, never> | undefined;
  /** Only for `eps`. */
  eps?: PaymentMethodDataEpsParam | undefined;
  /** Only for `fpx`. */
  fpx?: PaymentMethodDataFpxParam | undefined;
  /** Only for `giropay`. */
  giropay?: Record<string, never> | undefined;
  /** Only for `grabpay`. */
  grabpay?: Record<string, never> | undefined;
  /** Only for `ideal`. */
  ideal?: PaymentMethodDataIdealParam | undefined;
  /** Only for `interac_present`. */
  interac_present?: Record<string, never> | undefined;
  /** Only for `kakao_pay`. */
  kakao_pay?: Record<string, never> | undefined;
  /** Only for `klarna`. */
  klarna?: KlarnaDetailsParam | undefined;
  /** Only for `konbini`. */
  konbini?: Record<string, never> | undefined;
  /** Only for `kr_card`. */
  kr_card?: Record<string, never> | undefined;
  /** Only for `link`. */
  link?: Record<string, never> | undefined;
  /** Only for `mb_way`. */
  mb_way?: Record<string, never> | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Only for `mobilepay`. */
  mobilepay?: Record<string, never> | undefined;
  /** Only for `multibanco`. */
  multibanco?: Record<string, never> | undefined;
  /** Only for `naver_pay`. */
  naver_pay?: {
    /** Whether to use Naver Pay points or a card to fund this transaction. */
    funding?: ('card' | 'points' | (string & {})) | undefined;
  } | undefined;
  /** Only for `nz_bank_account`. */
  nz_bank_account?: PaymentMethodDataNzBankAccountParam | undefined;
  /** Only for `oxxo`. */
  oxxo?: Record<string, never> | undefined;
  /** Only for `p24`. */
  p24?: PaymentMethodDataP24Param | undefined;
  /** Only for `pay_by_bank`. */
  pay_by_bank?: Record<string, never> | undefined;
  /** Only for `payco`. */
  payco?: Record<string, never> | undefined;
  /** The payment method to share. */
  payment_method?: string | undefined;
  /** Only for `paynow`. */
  paynow?: Record<string, never> | undefined;
  /** Only for `paypal`. */
  paypal?: Record<string, never> | undefined;
  /** Only for `paypay`. */
  paypay?: Record<string, never> | undefined;
  /** Only for `payto`. */
  payto?: PaymentMethodDataPaytoParam | undefined;
  /** Only for `pix`. */
  pix?: Record<string, never> | undefined;
  /** Only for `promptpay`. */
  promptpay?: Record<string, never> | undefined;
  /** Options to configure Radar. */
  radar_options?: {
    /** ID of a Radar session. */
    session?: string | undefined;
  } | undefined;
  /** Only for `revolut_pay`. */
  revolut_pay?: Record<string, never> | undefined;
  /** Only for `samsung_pay`. */
  samsung_pay?: Record<string, never> | undefined;
  /** Only for `satispay`. */
  satispay?: Record<string, never> | undefined;
  /** Only for `scalapay`. */
  scalapay?: Record<string, never> | undefined;
  /** Only for `sepa_debit`. */
  sepa_debit?: {
    /** IBAN of the bank account. */
    iban: string;
  } | undefined;
  /** Only for `sequra`. */
  sequra?: Record<string, never> | undefined;
  /** Only for `sofort`. */
  sofort?: PaymentMethodDataSofortParam | undefined;
  /** Only for `sunbit`. */
  sunbit?: Record<string, never> | undefined;
  /** Only for `swish`. */
  swish?: Record<string, never> | undefined;
  /** Only for `twint`. */
  twint?: Record<string, never> | undefined;
  /** The type of the payment method. */
  type?: PaymentMethodDataType | undefined;
  /** Only for `upi`. */
  upi?: UpiMandateParam | undefined;
  /** Only for `us_bank_account`. */
  us_bank_account?: PaymentMethodDataUsBankAccountParam | undefined;
  /** Only for `wechat_pay`. */
  wechat_pay?: Record<string, never> | undefined;
  /** Only for `zip`. */
  zip?: Record<string, never> | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentMethodExpandPath[] | undefined;
}
/**
 * Parameters of `getPaymentMethod`.
 * @example {
 *   "id": "pm_1Abc"
 * }
 */
export interface GetPaymentMethodParams {
  /** Payment method ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly PaymentMethodExpandPath[] | undefined;
}
/**
 * Parameters of `updatePaymentMethod`.
 * @example {
 *   "id": "pm_1Abc",
 *   "card": {
 *     "exp_month": 8,
 *     "exp_year": 2030
 *   }
 * }
 */
export interface UpdatePaymentMethodParams {
  /** Payment method ID. */
  id: string;
  /** Whether it may be shown to the customer again in a checkout. */
  allow_redisplay?: ('always' | 'limited' | 'unspecified' | (string & {})) | undefined;
  /** Name and address of the payer. */
  billing_details?: BillingDetailsParam | undefined;
  /** Only for `card`. */
  card?: {
    /** Month the card expires in, 1 to 12. */
    exp_month?: number | undefined;
    /** Year the card expires in, four digits. */
    exp_year?: number | undefined;
    /** Details of the card networks used to process the payment. */
    networks?: {
      /** The customer's preferred card network. */
      preferred?: (('cartes_bancaires' | 'mastercard' | 'visa' | (string & {})) | null) | undefined;
    } | undefined;
  } | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Only for `us_bank_account`. */
  us_bank_account?: {
    /** Bank account holder type. */
    account_holder_type?: ('company' | 'individual' | (string & {})) | undefined;
    /** Bank account type. */
    account_type?: ('checking' | 'savings' | (string & {})) | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PaymentMethodExpandPath[] | undefined;
}
/** Parameters of `attachPaymentMethod`. */
export type AttachPaymentMethodParams = {
  /** Payment method ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly PaymentMethodExpandPath[] | undefined;
} & ({
  /** Not together with `customer_account`. */
  customer?: never | undefined;
  /** ID of the account that represents the customer. */
  customer_account: string;
} | {
  /** ID of the customer. */
  customer: string;
  /** Not together with `customer`. */
  customer_account?: never | undefined;
});
/**
 * Parameters of `detachPaymentMethod`.
 * @example {
 *   "id": "pm_1Abc"
 * }
 */
export interface DetachPaymentMethodParams {
  /** Payment method ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly PaymentMethodExpandPath[] | undefined;
}
/**
 * Parameters of `listPayouts`.
 * @example {
 *   "status": "paid",
 *   "arrival_date": {
 *     "gte": 1767225600
 *   }
 * }
 */
export interface ListPayoutsParams {
  /** Unix seconds; a moment or a range of moments of `arrival_date`. */
  arrival_date?: TimestampFilter | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** The connected account that receives the money. */
  destination?: string | undefined;
  /** Only payouts that have the given status. */
  status?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PayoutListExpandPath[] | undefined;
}
/** Payouts, a page at a time. */
export interface ListPayoutsResult {
  /** The payouts of this page. */
  payouts: Payout[];
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
 * Parameters of `createPayout`.
 * @example {
 *   "amount": 100000,
 *   "currency": "usd",
 *   "description": "Weekly payout"
 * }
 */
export interface CreatePayoutParams {
  /** Amount in the minor currency unit. */
  amount: number;
  /** Three-letter currency code. */
  currency: string;
  /** Your own description. */
  description?: string | undefined;
  /** The ID of a bank account or a card to send the payout to. */
  destination?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The method used to send this payout, which is `standard` or `instant`. */
  method?: ('instant' | 'standard' | (string & {})) | undefined;
  /** The ID of a v2 FinancialAccount to send funds to. */
  payout_method?: string | undefined;
  /** The balance type of your Stripe balance to draw this payout from. */
  source_type?: ('bank_account' | 'card' | 'fpx' | (string & {})) | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PayoutExpandPath[] | undefined;
}
/**
 * Parameters of `getPayout`.
 * @example {
 *   "id": "po_1Abc"
 * }
 */
export interface GetPayoutParams {
  /** Payout ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly PayoutExpandPath[] | undefined;
}
/**
 * Parameters of `listPlans`.
 * @example {
 *   "product": "prod_xyz789",
 *   "active": true
 * }
 */
export interface ListPlansParams {
  /** Only plans that are active or inactive (for example pass `false` to list all inactive plans). */
  active?: boolean | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Only plans for the given product. */
  product?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PlanListExpandPath[] | undefined;
}
/** Plans, a page at a time. */
export interface ListPlansResult {
  /** The plans of this page. */
  plans: Plan[];
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
 * Parameters of `getPlan`.
 * @example {
 *   "id": "price_def456"
 * }
 */
export interface GetPlanParams {
  /** Plan ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly PlanExpandPath[] | undefined;
}
/**
 * Parameters of `searchPrices`.
 * @example {
 *   "query": "product:'prod_xyz789' AND active:'true'"
 * }
 */
export interface SearchPricesParams {
  /** The search query string. */
  query: string;
  /** A cursor for pagination across multiple pages of results. */
  page?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PriceListExpandPath[] | undefined;
}
/** Prices that a search found, a page at a time. */
export interface SearchPricesResult {
  /** The prices of this page. */
  prices: Price[];
  /** Always `search_result`. */
  object: "search_result";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
}
/**
 * Parameters of `getPrice`.
 * @example {
 *   "id": "price_def456"
 * }
 */
export interface GetPriceParams {
  /** Price ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly PriceExpandPath[] | undefined;
}
/**
 * Parameters of `updatePrice`.
 * @example {
 *   "id": "price_def456",
 *   "lookup_key": "pro_monthly",
 *   "transfer_lookup_key": true
 * }
 */
export interface UpdatePriceParams {
  /** Price ID. */
  id: string;
  /** Whether the price can be used for new purchases. */
  active?: boolean | undefined;
  /** Prices defined in each available currency option. */
  currency_options?: ({
    [key: string]: CurrencyOptionsParam;
  } | "" | null) | undefined;
  /** A lookup key used to retrieve prices dynamically from a static string. */
  lookup_key?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** A brief description of the price, hidden from customers. */
  nickname?: string | undefined;
  /** Whether the amount includes tax. */
  tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
  /** Whether the lookup key is taken from the price that has it. */
  transfer_lookup_key?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PriceExpandPath[] | undefined;
}
/**
 * Parameters of `searchProducts`.
 * @example {
 *   "query": "active:'true' AND metadata['tier']:'premium'"
 * }
 */
export interface SearchProductsParams {
  /** The search query string. */
  query: string;
  /** A cursor for pagination across multiple pages of results. */
  page?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly ProductListExpandPath[] | undefined;
}
/** Products that a search found, a page at a time. */
export interface SearchProductsResult {
  /** The products of this page. */
  products: Product[];
  /** Always `search_result`. */
  object: "search_result";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
}
/**
 * Parameters of `updateProduct`.
 * @example {
 *   "id": "prod_xyz789",
 *   "name": "Pro plan",
 *   "metadata": {
 *     "tier": "premium"
 *   }
 * }
 */
export interface UpdateProductParams {
  /** Product ID. */
  id: string;
  /** Whether the product is available for purchase. */
  active?: boolean | undefined;
  /** The ID of the Price object that is the default price for this product. */
  default_price?: string | undefined;
  /** The product's description, meant to be displayable to the customer. */
  description?: (string | null) | undefined;
  /** Up to 8 URLs of images for this product, meant to be displayable to the customer. */
  images?: (string[] | "" | null) | undefined;
  /** Up to 15 marketing features for this product. */
  marketing_features?: ({
    /** The marketing feature name. */
    name: string;
  }[] | "" | null) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The product's name, meant to be displayable to the customer. */
  name?: string | undefined;
  /** The dimensions of this product for shipping purposes. */
  package_dimensions?: (PackageDimensionsParam | "" | null) | undefined;
  /** Whether this product is shipped (that is physical goods). */
  shippable?: boolean | undefined;
  /** Text on the bank statement. */
  statement_descriptor?: string | undefined;
  /** A tax code ID. */
  tax_code?: (string | null) | undefined;
  /** Tax code and place of performance. */
  tax_details?: (TaxDetailsParam | "" | null) | undefined;
  /** A label that represents units of this product. */
  unit_label?: (string | null) | undefined;
  /** A URL of a publicly-accessible webpage for this product. */
  url?: (string | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly ProductExpandPath[] | undefined;
}
/**
 * Parameters of `deleteProduct`.
 * @example {
 *   "id": "prod_xyz789"
 * }
 */
export interface DeleteProductParams {
  /** Product ID. */
  id: string;
}
/**
 * Parameters of `listPromotionCodes`.
 * @example {
 *   "code": "LAUNCH20",
 *   "active": true
 * }
 */
export interface ListPromotionCodesParams {
  /** Filter promotion codes by whether they are active. */
  active?: boolean | undefined;
  /** Only promotion codes that have this case-insensitive code. */
  code?: string | undefined;
  /** Only promotion codes for this coupon. */
  coupon?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PromotionCodeListExpandPath[] | undefined;
}
/** Promotion codes, a page at a time. */
export interface ListPromotionCodesResult {
  /** The promotion codes of this page. */
  promotion_codes: PromotionCode[];
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
 * Parameters of `createPromotionCode`.
 * @example {
 *   "promotion": {
 *     "type": "coupon",
 *     "coupon": "launch20"
 *   },
 *   "code": "LAUNCH20",
 *   "max_redemptions": 100
 * }
 */
export interface CreatePromotionCodeParams {
  /** The promotion referenced by this promotion code. */
  promotion: {
    /** If promotion `type` is `coupon`, the coupon for this promotion code. */
    coupon?: string | undefined;
    /** The type of promotion. */
    type: 'coupon' | (string & {});
  };
  /** Whether the promotion code is currently active. */
  active?: boolean | undefined;
  /** The customer-facing code. */
  code?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Unix seconds: this promotion code will expire. */
  expires_at?: number | undefined;
  /** The number of times the promotion code can be redeemed. */
  max_redemptions?: number | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** Settings that restrict the redemption of the promotion code. */
  restrictions?: {
    /** Promotion codes defined in each available currency option. */
    currency_options?: {
      [key: string]: {
        /** Amount in the minor currency unit. */
        minimum_amount?: number | undefined;
      };
    } | undefined;
    /** Whether only new customers can redeem it. */
    first_time_transaction?: boolean | undefined;
    /** Amount in the minor currency unit. */
    minimum_amount?: number | undefined;
    /** Three-letter ISO code for minimum_amount. */
    minimum_amount_currency?: string | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PromotionCodeExpandPath[] | undefined;
}
/**
 * Parameters of `updatePromotionCode`.
 * @example {
 *   "id": "promo_1Abc",
 *   "active": false
 * }
 */
export interface UpdatePromotionCodeParams {
  /** Promotion code ID. */
  id: string;
  /** Whether the promotion code is currently active. */
  active?: boolean | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Settings that restrict the redemption of the promotion code. */
  restrictions?: {
    /** Promotion codes defined in each available currency option. */
    currency_options?: {
      [key: string]: {
        /** Amount in the minor currency unit. */
        minimum_amount?: number | undefined;
      };
    } | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly PromotionCodeExpandPath[] | undefined;
}
/**
 * Parameters of `getPromotionCode`.
 * @example {
 *   "id": "promo_1Abc"
 * }
 */
export interface GetPromotionCodeParams {
  /** Promotion code ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly PromotionCodeExpandPath[] | undefined;
}
/**
 * Parameters of `createQuote`.
 * @example {
 *   "customer": "cus_abc123",
 *   "line_items": [
 *     {
 *       "price": "price_def456",
 *       "quantity": 10
 *     }
 *   ]
 * }
 */
export interface CreateQuoteParams {
  /** Amount in the minor currency unit. */
  application_fee_amount?: (number | "" | null) | undefined;
  /** A non-negative decimal between 0 and 100, with at most two decimal places. */
  application_fee_percent?: (number | "" | null) | undefined;
  /** Settings for automatic tax lookup for this quote and resulting invoices and subscriptions. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** Either `charge_automatically`, or `send_invoice`. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** IDs of tax rates that apply by default. */
  default_tax_rates?: (string[] | "" | null) | undefined;
  /** A description that will be displayed on the quote PDF. */
  description?: (string | null) | undefined;
  /** The discounts applied to the quote. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** A future timestamp on which the quote will be canceled if in `open` or `draft` status. */
  expires_at?: number | undefined;
  /** A footer that will be displayed on the quote PDF. */
  footer?: (string | null) | undefined;
  /** Clone an existing quote. */
  from_quote?: {
    /** Whether this quote is a revision of the previous quote. */
    is_revision?: boolean | undefined;
    /** The `id` of the quote that will be cloned. */
    quote: string;
  } | undefined;
  /** A header that will be displayed on the quote PDF. */
  header?: (string | null) | undefined;
  /** All invoices will be billed using the specified settings. */
  invoice_settings?: {
    /** Up to 4 custom fields to be displayed on the invoice. */
    custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
    /** Days to pay. */
    days_until_due?: number | undefined;
    /** Your own description. */
    description?: (string | null) | undefined;
    /** Footer to be displayed on the invoice. */
    footer?: (string | null) | undefined;
    /** The connected account that issues the invoice. */
    issuer?: ConnectAccountParam | undefined;
  } | undefined;
  /** Line items the customer is being quoted for. */
  line_items?: {
    /** The discounts applied to this line item. */
    discounts?: (DiscountParam[] | "" | null) | undefined;
    /** The ID of the price object. */
    price?: string | undefined;
    /** Data used to generate a new Price object inline. */
    price_data?: {
      /** Three-letter currency code. */
      currency: string;
      /** The ID of the Product. */
      product: string;
      /** How often the price recurs. */
      recurring?: IntervalParam | undefined;
      /** Whether the amount includes tax. */
      tax_behavior?: ('exclusive' | 'inclusive' | 'unspecified' | (string & {})) | undefined;
      /** Amount in the minor currency unit. */
      unit_amount?: number | undefined;
      /** Minor currency unit as a decimal string of up to 12 places. */
      unit_amount_decimal?: string | undefined;
    } | undefined;
    /** The quantity of the line item. */
    quantity?: number | undefined;
    /** The tax rates which apply to the line item. */
    tax_rates?: (string[] | "" | null) | undefined;
  }[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: (string | null) | undefined;
  /** Settings of the subscription that a session makes. */
  subscription_data?: {
    /** How prorations and invoices for subscriptions are calculated. */
    billing_mode?: BillingModeParam | undefined;
    /** The subscription's description, meant to be displayable to the customer. */
    description?: string | undefined;
    /** Unix seconds at which it takes effect. */
    effective_date?: ((('current_period_end' | (string & {})) | null) | number) | undefined;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** Days of trial before billing starts. */
    trial_period_days?: (number | "" | null) | undefined;
  } | undefined;
  /** The test clock it is attached to. */
  test_clock?: string | undefined;
  /** The connected account that receives the money. */
  transfer_data?: ({
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** A non-negative decimal between 0 and 100, with at most two decimal places. */
    amount_percent?: number | undefined;
    /** ID of an existing, connected Stripe account. */
    destination: string;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly QuoteExpandPath[] | undefined;
}
/**
 * Parameters of `listQuotes`.
 * @example {
 *   "customer": "cus_abc123",
 *   "status": "open"
 * }
 */
export interface ListQuotesParams {
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** The status of the quote. */
  status?: ('accepted' | 'canceled' | 'draft' | 'open' | (string & {})) | undefined;
  /** The test clock it is attached to. */
  test_clock?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly QuoteListExpandPath[] | undefined;
}
/** Quotes, a page at a time. */
export interface ListQuotesResult {
  /** The quotes of this page. */
  quotes: Quote[];
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
 * Parameters of `acceptQuote`.
 * @example {
 *   "id": "qt_1Abc"
 * }
 */
export interface AcceptQuoteParams {
  /** Quote ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly QuoteExpandPath[] | undefined;
}
/**
 * Parameters of `finalizeQuote`.
 * @example {
 *   "id": "qt_1Abc"
 * }
 */
export interface FinalizeQuoteParams {
  /** Quote ID. */
  id: string;
  /** A future timestamp on which the quote will be canceled if in `open` or `draft` status. */
  expires_at?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly QuoteExpandPath[] | undefined;
}
/**
 * Parameters of `listEarlyFraudWarnings`.
 * @example {
 *   "created": {
 *     "gte": 1767225600
 *   },
 *   "limit": 25
 * }
 */
export interface ListEarlyFraudWarningsParams {
  /** Only early fraud warnings for the charge specified by this charge ID. */
  charge?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Only early fraud warnings for charges. */
  payment_intent?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly EarlyFraudWarningListExpandPath[] | undefined;
}
/** Early fraud warnings, a page at a time. */
export interface ListEarlyFraudWarningsResult {
  /** The early fraud warnings of this page. */
  early_fraud_warnings: EarlyFraudWarning[];
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
 * Parameters of `getEarlyFraudWarning`.
 * @example {
 *   "id": "issfr_1Abc"
 * }
 */
export interface GetEarlyFraudWarningParams {
  /** Early fraud warning ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly EarlyFraudWarningExpandPath[] | undefined;
}
/** Parameters of `createRefund`. */
export type CreateRefundParams = {
  /** Minor currency unit; all that is not refunded yet by default. Leave the key out instead of passing undefined, which is refused. */
  amount?: number;
  /** Three-letter currency code. */
  currency?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** Where instructions for the refund go. */
  instructions_email?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** String indicating the reason for the refund. */
  reason?: ('duplicate' | 'fraudulent' | 'requested_by_customer' | (string & {})) | undefined;
  /** Whether the application fee should be refunded when refunding this charge. */
  refund_application_fee?: boolean | undefined;
  /** Whether the transfer should be reversed when refunding this charge. */
  reverse_transfer?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly RefundExpandPath[] | undefined;
} & ({
  /** Not together with `origin`. */
  payment_intent?: never | undefined;
  /** Not together with `origin`. */
  charge?: never | undefined;
  /** Origin of the refund. */
  origin: 'customer_balance' | (string & {});
} | {
  /** Not together with `charge`. */
  payment_intent?: never | undefined;
  /** The identifier of the charge to refund. */
  charge: string;
  /** Not together with `charge`. */
  origin?: never | undefined;
} | {
  /** The identifier of the payment intent to refund. */
  payment_intent: string;
  /** Not together with `payment_intent`. */
  charge?: never | undefined;
  /** Not together with `payment_intent`. */
  origin?: never | undefined;
});
/**
 * Parameters of `listRefunds`.
 * @example {
 *   "payment_intent": "pi_ghi789"
 * }
 */
export interface ListRefundsParams {
  /** Only refunds for the charge specified by this charge ID. */
  charge?: string | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Only refunds for the payment intent specified by this ID. */
  payment_intent?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly RefundListExpandPath[] | undefined;
}
/** Refunds, a page at a time. */
export interface ListRefundsResult {
  /** The refunds of this page. */
  refunds: Refund[];
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
 * Parameters of `getRefund`.
 * @example {
 *   "id": "re_1Abc"
 * }
 */
export interface GetRefundParams {
  /** Refund ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly RefundExpandPath[] | undefined;
}
/**
 * Parameters of `updateRefund`.
 * @example {
 *   "id": "re_1Abc",
 *   "metadata": {
 *     "order_id": "1234"
 *   }
 * }
 */
export interface UpdateRefundParams {
  /** Refund ID. */
  id: string;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly RefundExpandPath[] | undefined;
}
/**
 * Parameters of `cancelRefund`.
 * @example {
 *   "id": "re_1Abc"
 * }
 */
export interface CancelRefundParams {
  /** Refund ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly RefundExpandPath[] | undefined;
}
/**
 * Parameters of `createReportRun`.
 * @example {
 *   "report_type": "balance.summary.1",
 *   "parameters": {
 *     "interval_start": 1767225600,
 *     "interval_end": 1769904000
 *   }
 * }
 */
export interface CreateReportRunParams {
  /** The ID of the report type to run, such as `"balance.summary.1"`. */
  report_type: string;
  /** Parameters specifying how the report should be run. */
  parameters?: {
    /** Report columns to include in the report output. */
    columns?: string[] | undefined;
    /** Connected account ID to filter. */
    connected_account?: string | undefined;
    /** Three-letter currency code. */
    currency?: string | undefined;
    /** Ending timestamp of data to be included. */
    interval_end?: number | undefined;
    /** Starting timestamp of data to be included. */
    interval_start?: number | undefined;
    /** Payout ID by which to filter the report run. */
    payout?: string | undefined;
    /** Category of balance transactions to be included. */
    reporting_category?: ('advance' | 'advance_funding' | 'anticipation_repayment' | 'charge' | 'charge_failure' | 'climate_order_purchase' | 'climate_order_refund' | 'connect_collection_transfer' | 'connect_reserved_funds' | 'contribution' | 'dispute' | 'dispute_reversal' | 'fee' | 'financing_paydown' | 'financing_paydown_reversal' | 'financing_payout' | 'financing_payout_reversal' | 'issuing_authorization_hold' | 'issuing_authorization_release' | 'issuing_dispute' | 'issuing_transaction' | 'network_cost' | 'other_adjustment' | 'partial_capture_reversal' | 'payout' | 'payout_reversal' | 'platform_earning' | 'platform_earning_refund' | 'refund' | 'refund_failure' | 'risk_reserved_funds' | 'tax' | 'topup' | 'topup_reversal' | 'transfer' | 'transfer_reversal' | 'unreconciled_customer_funds' | (string & {})) | undefined;
    /** Defaults to `Etc/UTC`. */
    timezone?: string | undefined;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `getReportRun`.
 * @example {
 *   "id": "frr_1Abc"
 * }
 */
export interface GetReportRunParams {
  /** Report run ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `createSetupIntent`.
 * @example {
 *   "customer": "cus_abc123",
 *   "automatic_payment_methods": {
 *     "enabled": true
 *   }
 * }
 */
export interface CreateSetupIntentParams {
  /** The list of payment method types to allow for this setup intent. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** If present, the setup intent's payment method will be attached to the in-context Stripe Account. */
  attach_to_self?: boolean | undefined;
  /** When you enable this parameter, this setup intent accepts payment methods. */
  automatic_payment_methods?: {
    /** Whether this setup intent will accept redirect-based payment methods. */
    allow_redirects?: ('always' | 'never' | (string & {})) | undefined;
    /** Whether this feature is enabled. */
    enabled: boolean;
  } | undefined;
  /** Whether to attempt to confirm this setup intent immediately. */
  confirm?: boolean | undefined;
  /** ID of the ConfirmationToken used to confirm this setup intent. */
  confirmation_token?: string | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Your own description. */
  description?: string | undefined;
  /** The list of payment method types to exclude from use with this setup intent. */
  excluded_payment_method_types?: ExcludedPaymentMethodType[] | undefined;
  /** The directions of money movement for which this payment method is intended to be used. */
  flow_directions?: ('inbound' | 'outbound' | (string & {}))[] | undefined;
  /** Details about the mandate to create. */
  mandate_data?: (CreateSetupIntentMandateDataParam | "" | null) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: string | undefined;
  /** The ID of a payment method to attach to this setup intent. */
  payment_method?: string | undefined;
  /** The ID of the payment method configuration to use with this setup intent. */
  payment_method_configuration?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment method-specific configuration for this setup intent. */
  payment_method_options?: SetupIntentPaymentMethodOptionsParam | undefined;
  /** Where the customer is sent back to. */
  return_url?: string | undefined;
  /** If you populate this hash, this setup intent generates a `single_use` mandate. */
  single_use?: {
    /** Amount in the minor currency unit. */
    amount: number;
    /** Three-letter currency code. */
    currency: string;
  } | undefined;
  /** How the payment method is intended to be used in the future. */
  usage?: ('off_session' | 'on_session' | (string & {})) | undefined;
  /** Whether Stripe.js or a mobile SDK handles the next actions. */
  use_stripe_sdk?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SetupIntentExpandPath[] | undefined;
}
/**
 * Parameters of `listSetupIntents`.
 * @example {
 *   "customer": "cus_abc123",
 *   "limit": 25
 * }
 */
export interface ListSetupIntentsParams {
  /** If present, the setup intent's payment method will be attached to the in-context Stripe Account. */
  attach_to_self?: boolean | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Only setup intents that associate with the specified payment method. */
  payment_method?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SetupIntentListExpandPath[] | undefined;
}
/** Setup intents, a page at a time. */
export interface ListSetupIntentsResult {
  /** The setup intents of this page. */
  setup_intents: SetupIntent[];
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
 * Parameters of `getSetupIntent`.
 * @example {
 *   "id": "seti_1Abc"
 * }
 */
export interface GetSetupIntentParams {
  /** Setup intent ID. */
  id: string;
  /** The client secret of the setup intent. */
  client_secret?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SetupIntentExpandPath[] | undefined;
}
/**
 * Parameters of `updateSetupIntent`.
 * @example {
 *   "id": "seti_1Abc",
 *   "description": "Card for renewals",
 *   "metadata": {
 *     "order_id": "1234"
 *   }
 * }
 */
export interface UpdateSetupIntentParams {
  /** Setup intent ID. */
  id: string;
  /** The list of payment method types to allow for this setup intent. */
  allowed_payment_method_types?: (AllowedPaymentMethodType[] | "" | null) | undefined;
  /** If present, the setup intent's payment method will be attached to the in-context Stripe Account. */
  attach_to_self?: boolean | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Your own description. */
  description?: string | undefined;
  /** The list of payment method types to exclude from use with this setup intent. */
  excluded_payment_method_types?: (ExcludedPaymentMethodType[] | "" | null) | undefined;
  /** The directions of money movement for which this payment method is intended to be used. */
  flow_directions?: ('inbound' | 'outbound' | (string & {}))[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The ID of a payment method to attach to this setup intent. */
  payment_method?: string | undefined;
  /** The ID of the payment method configuration to use with this setup intent. */
  payment_method_configuration?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment method-specific configuration for this setup intent. */
  payment_method_options?: SetupIntentPaymentMethodOptionsParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SetupIntentExpandPath[] | undefined;
}
/**
 * Parameters of `cancelSetupIntent`.
 * @example {
 *   "id": "seti_1Abc",
 *   "cancellation_reason": "abandoned"
 * }
 */
export interface CancelSetupIntentParams {
  /** Setup intent ID. */
  id: string;
  /** Reason for canceling this setup intent. */
  cancellation_reason?: ('abandoned' | 'duplicate' | 'requested_by_customer' | (string & {})) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SetupIntentExpandPath[] | undefined;
}
/**
 * Parameters of `confirmSetupIntent`.
 * @example {
 *   "id": "seti_1Abc",
 *   "payment_method": "pm_card_visa",
 *   "return_url": "https://example.com/setup/complete"
 * }
 */
export interface ConfirmSetupIntentParams {
  /** Setup intent ID. */
  id: string;
  /** The list of payment method types to allow for this setup intent. */
  allowed_payment_method_types?: AllowedPaymentMethodType[] | undefined;
  /** ID of the ConfirmationToken used to confirm this setup intent. */
  confirmation_token?: string | undefined;
  /** How and when the customer agreed to the mandate. */
  mandate_data?: (ConfirmSetupIntentMandateDataParam | "" | null) | undefined;
  /** The ID of a payment method to attach to this setup intent. */
  payment_method?: string | undefined;
  /** A payment method made for this call. */
  payment_method_data?: PaymentMethodDataParam | undefined;
  /** Payment method-specific configuration for this setup intent. */
  payment_method_options?: SetupIntentPaymentMethodOptionsParam | undefined;
  /** Where the customer is sent back to. */
  return_url?: string | undefined;
  /** Whether Stripe.js or a mobile SDK handles the next actions. */
  use_stripe_sdk?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SetupIntentExpandPath[] | undefined;
}
/**
 * Parameters of `listSubscriptionItems`.
 * @example {
 *   "subscription": "sub_mno345",
 *   "limit": 100
 * }
 */
export interface ListSubscriptionItemsParams {
  /** The ID of the subscription whose items will be retrieved. */
  subscription: string;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionItemListExpandPath[] | undefined;
}
/** Items of a subscription, a page at a time. */
export interface ListSubscriptionItemsResult {
  /** The items of this page. */
  subscription_items: SubscriptionItem[];
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
 * Parameters of `createSubscriptionItem`.
 * @example {
 *   "subscription": "sub_mno345",
 *   "price": "price_addon",
 *   "quantity": 2
 * }
 */
export interface CreateSubscriptionItemParams {
  /** The identifier of the subscription to modify. */
  subscription: string;
  /** Amount at which an invoice is made early. */
  billing_thresholds?: ({
    /** The usage that makes an invoice due. */
    usage_gte: number;
  } | "" | null) | undefined;
  /** The trial offer to apply to this subscription item. */
  current_trial?: {
    /** The ID of the trial offer to apply to the subscription item. */
    trial_offer: string;
  } | undefined;
  /** The coupons to redeem into discounts for the subscription item. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** How Stripe handles payment when a subscription update requires payment. */
  payment_behavior?: ('allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {})) | undefined;
  /** The identifier of the plan to add to the subscription. */
  plan?: string | undefined;
  /** The ID of the price object. */
  price?: string | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: PriceDataParam | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** If set, the proration will be calculated as though the subscription was updated at the given time. */
  proration_date?: number | undefined;
  /** The quantity you'd like to apply to the subscription item you're creating. */
  quantity?: number | undefined;
  /** Tax Rate ids. */
  tax_rates?: (string[] | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionItemExpandPath[] | undefined;
}
/**
 * Parameters of `updateSubscriptionItem`.
 * @example {
 *   "id": "si_1Abc",
 *   "quantity": 12,
 *   "proration_behavior": "create_prorations"
 * }
 */
export interface UpdateSubscriptionItemParams {
  /** Subscription item ID. */
  id: string;
  /** Amount at which an invoice is made early. */
  billing_thresholds?: ({
    /** The usage that makes an invoice due. */
    usage_gte: number;
  } | "" | null) | undefined;
  /** The trial offer to apply to this subscription item. */
  current_trial?: {
    /** The ID of the trial offer to apply to the subscription item. */
    trial_offer: string;
  } | undefined;
  /** The coupons to redeem into discounts for the subscription item. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Whether the customer is absent while the payment is attempted. */
  off_session?: boolean | undefined;
  /** How Stripe handles payment when a subscription update requires payment. */
  payment_behavior?: ('allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {})) | undefined;
  /** The identifier of the new plan for this subscription item. */
  plan?: string | undefined;
  /** The ID of the price object. */
  price?: string | undefined;
  /** Data used to generate a new Price object inline. */
  price_data?: PriceDataParam | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** If set, the proration will be calculated as though the subscription was updated at the given time. */
  proration_date?: number | undefined;
  /** The quantity you'd like to apply to the subscription item you're creating. */
  quantity?: number | undefined;
  /** Tax Rate ids. */
  tax_rates?: (string[] | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionItemExpandPath[] | undefined;
}
/**
 * Parameters of `getSubscriptionItem`.
 * @example {
 *   "id": "si_1Abc"
 * }
 */
export interface GetSubscriptionItemParams {
  /** Subscription item ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionItemExpandPath[] | undefined;
}
/**
 * Parameters of `deleteSubscriptionItem`.
 * @example {
 *   "id": "si_1Abc",
 *   "proration_behavior": "none"
 * }
 */
export interface DeleteSubscriptionItemParams {
  /** Subscription item ID. */
  id: string;
  /** Delete all usage for the given subscription item. */
  clear_usage?: boolean | undefined;
  /** How Stripe handles payment when a subscription update requires payment. */
  payment_behavior?: ('allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {})) | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** If set, the proration will be calculated as though the subscription was updated at the given time. */
  proration_date?: number | undefined;
}
/**
 * Parameters of `createSubscriptionSchedule`.
 * @example {
 *   "customer": "cus_abc123",
 *   "start_date": "now",
 *   "phases": [
 *     {
 *       "items": [
 *         {
 *           "price": "price_def456",
 *           "quantity": 1
 *         }
 *       ],
 *       "duration": {
 *         "interval": "month",
 *         "interval_count": 12
 *       }
 *     }
 *   ]
 * }
 */
export interface CreateSubscriptionScheduleParams {
  /** How prorations and invoices for subscriptions are calculated and orchestrated. */
  billing_mode?: BillingModeParam | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Object representing the subscription schedule's default settings. */
  default_settings?: DefaultSettingsParam | undefined;
  /** Behavior of the subscription schedule and underlying subscription when it ends. */
  end_behavior?: ('cancel' | 'none' | 'release' | 'renew' | (string & {})) | undefined;
  /** Migrate an existing subscription to be managed by a subscription schedule. */
  from_subscription?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Configures the subscription's pause behavior and, optionally, its resume behavior. */
  pause_schedules?: {
    /** A unique identifier for this pause schedule entry. */
    key?: string | undefined;
    /** Configuration for when and how the subscription pauses. */
    pause?: {
      /** When to pause the subscription. */
      pause_at: PauseAtParam;
      /** Settings controlling billing behavior. */
      settings?: PauseSettingsParam | undefined;
    } | undefined;
    /** Configuration for when and how the subscription resumes. */
    resume?: {
      /** When to resume the subscription. */
      resume_at: ResumeAtParam;
      /** Settings controlling how the subscription resumes. */
      settings?: ResumeSettingsParam | undefined;
    } | undefined;
  }[] | undefined;
  /** List representing phases of the subscription schedule. */
  phases?: {
    /** Items for the next invoice only. */
    add_invoice_items?: PhaseAddInvoiceItemParam[] | undefined;
    /** A non-negative decimal between 0 and 100, with at most two decimal places. */
    application_fee_percent?: number | undefined;
    /** Automatic tax settings for this phase. */
    automatic_tax?: AutomaticTaxParam | undefined;
    /** When billing periods start. */
    billing_cycle_anchor?: ('automatic' | 'phase_start' | (string & {})) | undefined;
    /** Amount at which an invoice is made early. */
    billing_thresholds?: (BillingThresholdsParam | "" | null) | undefined;
    /** Either `charge_automatically`, or `send_invoice`. */
    collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
    /** Three-letter currency code. */
    currency?: string | undefined;
    /** ID of the default payment method for the subscription schedule. */
    default_payment_method?: string | undefined;
    /** Tax Rate ids. */
    default_tax_rates?: (string[] | "" | null) | undefined;
    /** Subscription description, meant to be displayable to the customer. */
    description?: (string | null) | undefined;
    /** The coupons to redeem into discounts for the schedule phase. */
    discounts?: (DiscountParam[] | "" | null) | undefined;
    /** The number of intervals the phase should last. */
    duration?: IntervalParam | undefined;
    /** The date at which this phase of the subscription schedule ends. */
    end_date?: number | undefined;
    /** All invoices will be billed using the specified settings. */
    invoice_settings?: DefaultSettingsInvoiceSettingsParam | undefined;
    /** Items with their prices. */
    items: PhaseItemParam[];
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The connected account it is made on behalf of. */
    on_behalf_of?: string | undefined;
    /** How changes within a billing period are prorated. */
    proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
    /** The connected account that receives the money. */
    transfer_data?: SubscriptionTransferDataParam | undefined;
    /** Whether the whole phase is a trial. */
    trial?: boolean | undefined;
    /** Sets the phase to trialing from the start date to this date. */
    trial_end?: number | undefined;
  }[] | undefined;
  /** When the subscription schedule starts. */
  start_date?: (('now' | (string & {})) | number) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionScheduleExpandPath[] | undefined;
}
/**
 * Parameters of `listSubscriptionSchedules`.
 * @example {
 *   "customer": "cus_abc123",
 *   "scheduled": true
 * }
 */
export interface ListSubscriptionSchedulesParams {
  /** Unix seconds; a moment or a range of moments of `canceled_at`. */
  canceled_at?: TimestampFilter | undefined;
  /** Unix seconds; a moment or a range of moments of `completed_at`. */
  completed_at?: TimestampFilter | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** Unix seconds; a moment or a range of moments of `released_at`. */
  released_at?: TimestampFilter | undefined;
  /** Only subscription schedules that have not started yet. */
  scheduled?: boolean | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionScheduleListExpandPath[] | undefined;
}
/** Subscription schedules, a page at a time. */
export interface ListSubscriptionSchedulesResult {
  /** The subscription schedules of this page. */
  subscription_schedules: SubscriptionSchedule[];
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
 * Parameters of `getSubscriptionSchedule`.
 * @example {
 *   "id": "sub_sched_1Abc"
 * }
 */
export interface GetSubscriptionScheduleParams {
  /** Subscription schedule ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionScheduleExpandPath[] | undefined;
}
/**
 * Parameters of `updateSubscriptionSchedule`.
 * @example {
 *   "id": "sub_sched_1Abc",
 *   "end_behavior": "cancel"
 * }
 */
export interface UpdateSubscriptionScheduleParams {
  /** Subscription schedule ID. */
  id: string;
  /** Object representing the subscription schedule's default settings. */
  default_settings?: DefaultSettingsParam | undefined;
  /** Behavior of the subscription schedule and underlying subscription when it ends. */
  end_behavior?: ('cancel' | 'none' | 'release' | 'renew' | (string & {})) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The subscription's pause behavior and optional resume behavior. */
  pause_schedules?: (PauseScheduleParam[] | "" | null) | undefined;
  /** List representing phases of the subscription schedule. */
  phases?: {
    /** Items for the next invoice only. */
    add_invoice_items?: PhaseAddInvoiceItemParam[] | undefined;
    /** A non-negative decimal between 0 and 100, with at most two decimal places. */
    application_fee_percent?: number | undefined;
    /** Automatic tax settings for this phase. */
    automatic_tax?: AutomaticTaxParam | undefined;
    /** When billing periods start. */
    billing_cycle_anchor?: ('automatic' | 'phase_start' | (string & {})) | undefined;
    /** Amount at which an invoice is made early. */
    billing_thresholds?: (BillingThresholdsParam | "" | null) | undefined;
    /** Either `charge_automatically`, or `send_invoice`. */
    collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
    /** Three-letter currency code. */
    currency?: string | undefined;
    /** ID of the default payment method for the subscription schedule. */
    default_payment_method?: string | undefined;
    /** Tax Rate ids. */
    default_tax_rates?: (string[] | "" | null) | undefined;
    /** Subscription description, meant to be displayable to the customer. */
    description?: (string | null) | undefined;
    /** The coupons to redeem into discounts for the schedule phase. */
    discounts?: (DiscountParam[] | "" | null) | undefined;
    /** The number of intervals the phase should last. */
    duration?: IntervalParam | undefined;
    /** The date at which this phase of the subscription schedule ends. */
    end_date?: (('now' | (string & {})) | number) | undefined;
    /** All invoices will be billed using the specified settings. */
    invoice_settings?: DefaultSettingsInvoiceSettingsParam | undefined;
    /** Items with their prices. */
    items: PhaseItemParam[];
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The connected account it is made on behalf of. */
    on_behalf_of?: string | undefined;
    /** How changes within a billing period are prorated. */
    proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
    /** The date at which this phase of the subscription schedule starts or `now`. */
    start_date?: (('now' | (string & {})) | number) | undefined;
    /** The connected account that receives the money. */
    transfer_data?: SubscriptionTransferDataParam | undefined;
    /** Whether the whole phase is a trial. */
    trial?: boolean | undefined;
    /** Sets the phase to trialing from the start date to this date. */
    trial_end?: (('now' | (string & {})) | number) | undefined;
  }[] | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionScheduleExpandPath[] | undefined;
}
/**
 * Parameters of `cancelSubscriptionSchedule`.
 * @example {
 *   "id": "sub_sched_1Abc",
 *   "invoice_now": false,
 *   "prorate": false
 * }
 */
export interface CancelSubscriptionScheduleParams {
  /** Subscription schedule ID. */
  id: string;
  /** If the subscription schedule is `active`, indicates if a final invoice will be generated. */
  invoice_now?: boolean | undefined;
  /** Whether changes are prorated. */
  prorate?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionScheduleExpandPath[] | undefined;
}
/**
 * Parameters of `releaseSubscriptionSchedule`.
 * @example {
 *   "id": "sub_sched_1Abc",
 *   "preserve_cancel_date": true
 * }
 */
export interface ReleaseSubscriptionScheduleParams {
  /** Subscription schedule ID. */
  id: string;
  /** Keep any cancellation on the subscription that the schedule has set. */
  preserve_cancel_date?: boolean | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionScheduleExpandPath[] | undefined;
}
/**
 * Parameters of `listSubscriptions`.
 * @example {
 *   "customer": "cus_abc123",
 *   "status": "all",
 *   "limit": 25
 * }
 */
export interface ListSubscriptionsParams {
  /** Filter subscriptions by their automatic tax settings. */
  automatic_tax?: {
    /** Whether it is on. */
    enabled: boolean;
  } | undefined;
  /** The collection method of the subscriptions to retrieve. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Unix seconds; a moment or a range of moments of `current_period_end`. */
  current_period_end?: TimestampFilter | undefined;
  /** Unix seconds; a moment or a range of moments of `current_period_start`. */
  current_period_start?: TimestampFilter | undefined;
  /** ID of the customer. */
  customer?: string | undefined;
  /** ID of the account that represents the customer. */
  customer_account?: string | undefined;
  /** The ID of the plan whose subscriptions will be retrieved. */
  plan?: string | undefined;
  /** Filter for subscriptions that contain this recurring price ID. */
  price?: string | undefined;
  /** The status of the subscriptions to retrieve. */
  status?: ('active' | 'all' | 'canceled' | 'ended' | 'incomplete' | 'incomplete_expired' | 'past_due' | 'paused' | 'trialing' | 'unpaid' | (string & {})) | undefined;
  /** The test clock it is attached to. */
  test_clock?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionListExpandPath[] | undefined;
}
/** Subscriptions, a page at a time. */
export interface ListSubscriptionsResult {
  /** The subscriptions of this page. */
  subscriptions: Subscription[];
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
 * Parameters of `searchSubscriptions`.
 * @example {
 *   "query": "status:'active' AND metadata['tier']:'premium'"
 * }
 */
export interface SearchSubscriptionsParams {
  /** The search query string. */
  query: string;
  /** A cursor for pagination across multiple pages of results. */
  page?: string | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionListExpandPath[] | undefined;
}
/** Subscriptions that a search found, a page at a time. */
export interface SearchSubscriptionsResult {
  /** The subscriptions of this page. */
  subscriptions: Subscription[];
  /** Always `search_result`. */
  object: "search_result";
  /** Whether there is a further page. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
  /** Path the search is found under. */
  url: string;
  /** Matches over all pages; only with `expand: [total_count]`. */
  total_count?: number;
}
/**
 * Parameters of `updateSubscription`.
 * @example {
 *   "id": "sub_mno345",
 *   "items": [
 *     {
 *       "id": "si_1Abc",
 *       "price": "price_pro",
 *       "quantity": 5
 *     }
 *   ],
 *   "proration_behavior": "always_invoice"
 * }
 */
export interface UpdateSubscriptionParams {
  /** Subscription ID. */
  id: string;
  /** Items for the next invoice only. */
  add_invoice_items?: SubscriptionAddInvoiceItemParam[] | undefined;
  /** A non-negative decimal between 0 and 100, with at most two decimal places. */
  application_fee_percent?: (number | "" | null) | undefined;
  /** Automatic tax settings for this subscription. */
  automatic_tax?: AutomaticTaxParam | undefined;
  /** How the subscription's billing cycle anchor changes. */
  billing_cycle_anchor?: {
    /** How the billing cycle anchor changes when the subscription is updated. */
    type: 'now' | 'unchanged' | (string & {});
  } | undefined;
  /** Billing schedules, which allow you to bill customers in advance for multiple service periods. */
  billing_schedules?: (BillingScheduleParam[] | "" | null) | undefined;
  /** Amount at which an invoice is made early. */
  billing_thresholds?: (BillingThresholdsParam | "" | null) | undefined;
  /** When it ends: Unix seconds, or a moment by name. */
  cancel_at?: ((('max_billed_until' | 'max_period_end' | 'min_period_end' | (string & {})) | null) | number) | undefined;
  /** Whether the subscription ends with its period. */
  cancel_at_period_end?: boolean | undefined;
  /** Details about why this subscription was canceled. */
  cancellation_details?: CancellationDetailsParam | undefined;
  /** Either `charge_automatically`, or `send_invoice`. */
  collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
  /** Days to pay. */
  days_until_due?: number | undefined;
  /** ID of the default payment method for the subscription. */
  default_payment_method?: string | undefined;
  /** ID of the default payment source for the subscription. */
  default_source?: (string | null) | undefined;
  /** IDs of tax rates that apply by default. */
  default_tax_rates?: (string[] | "" | null) | undefined;
  /** The subscription's description, meant to be displayable to the customer. */
  description?: (string | null) | undefined;
  /** The coupons to redeem into discounts for the subscription. */
  discounts?: (DiscountParam[] | "" | null) | undefined;
  /** All invoices will be billed using the specified settings. */
  invoice_settings?: {
    /** The account tax IDs associated with the subscription. */
    account_tax_ids?: (string[] | "" | null) | undefined;
    /** Up to 4 custom fields to be displayed on the invoice. */
    custom_fields?: (InvoiceCustomFieldParam[] | "" | null) | undefined;
    /** Your own description. */
    description?: (string | null) | undefined;
    /** Footer to be displayed on the invoice. */
    footer?: (string | null) | undefined;
    /** The connected account that issues the invoice. */
    issuer?: ConnectAccountParam | undefined;
  } | undefined;
  /** Up to 20 subscription items, each with an attached price. */
  items?: UpdateSubscriptionItemParam[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Whether the customer is absent while the payment is attempted. */
  off_session?: boolean | undefined;
  /** The connected account it is made on behalf of. */
  on_behalf_of?: (string | null) | undefined;
  /** If specified, payment collection for this subscription will be paused. */
  pause_collection?: ({
    /** The payment collection behavior for this subscription while paused. */
    behavior: 'keep_as_draft' | 'mark_uncollectible' | 'void' | (string & {});
    /** The time after which the subscription will resume collecting payments. */
    resumes_at?: number | undefined;
  } | "" | null) | undefined;
  /** How Stripe handles payment when a subscription update requires payment. */
  payment_behavior?: ('allow_incomplete' | 'default_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete' | (string & {})) | undefined;
  /** Payment settings to pass to invoices created by the subscription. */
  payment_settings?: SubscriptionPaymentSettingsParam | undefined;
  /** An interval for how often to bill for any pending invoice items. */
  pending_invoice_item_interval?: (IntervalParam | "" | null) | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** If set, prorations will be calculated as though the subscription was updated at the given time. */
  proration_date?: number | undefined;
  /** The connected account that receives the money. */
  transfer_data?: (SubscriptionTransferDataParam | "" | null) | undefined;
  /** Unix seconds representing the end of the trial period the customer will get. */
  trial_end?: (('now' | (string & {})) | number) | undefined;
  /** If a plan's `trial_period_days` should be applied to the subscription. */
  trial_from_plan?: boolean | undefined;
  /** Settings related to subscription trials. */
  trial_settings?: SubscriptionTrialSettingsParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionExpandPath[] | undefined;
}
/**
 * Parameters of `deleteSubscriptionDiscount`.
 * @example {
 *   "id": "sub_mno345"
 * }
 */
export interface DeleteSubscriptionDiscountParams {
  /** Subscription ID. */
  id: string;
}
/**
 * Parameters of `migrateSubscription`.
 * @example {
 *   "id": "sub_mno345",
 *   "billing_mode": {
 *     "type": "flexible"
 *   }
 * }
 */
export interface MigrateSubscriptionParams {
  /** Subscription ID. */
  id: string;
  /** How prorations and invoices for subscriptions are calculated and orchestrated. */
  billing_mode: {
    /** Configure behavior for flexible billing mode. */
    flexible?: FlexibleParam | undefined;
    /** The calculation and orchestration of prorations and invoices. */
    type: 'flexible' | (string & {});
  };
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionExpandPath[] | undefined;
}
/**
 * Parameters of `resumeSubscription`.
 * @example {
 *   "id": "sub_mno345",
 *   "billing_cycle_anchor": {
 *     "type": "unchanged"
 *   },
 *   "proration_behavior": "none"
 * }
 */
export interface ResumeSubscriptionParams {
  /** Subscription ID. */
  id: string;
  /** The billing cycle anchor that applies when the subscription is resumed. */
  billing_cycle_anchor?: {
    /** How the billing cycle anchor changes when the subscription resumes. */
    type: 'now' | 'unchanged' | (string & {});
  } | undefined;
  /** Whether Stripe attempts payment on the resumption invoice in the resume request. */
  payment_behavior?: ('resume_on_payment_attempt' | 'resume_on_payment_success' | (string & {})) | undefined;
  /** How changes within a billing period are prorated. */
  proration_behavior?: ('always_invoice' | 'create_prorations' | 'none' | (string & {})) | undefined;
  /** If set, prorations will be calculated as though the subscription was resumed at the given time. */
  proration_date?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly SubscriptionExpandPath[] | undefined;
}
/**
 * Parameters of `createTaxCalculation`.
 * @example {
 *   "currency": "eur",
 *   "line_items": [
 *     {
 *       "amount": 1999,
 *       "reference": "L1"
 *     }
 *   ],
 *   "customer_details": {
 *     "address": {
 *       "line1": "Königstraße 1",
 *       "city": "Stuttgart",
 *       "postal_code": "70173",
 *       "country": "DE"
 *     },
 *     "address_source": "billing"
 *   }
 * }
 */
export interface CreateTaxCalculationParams {
  /** Three-letter currency code. */
  currency: string;
  /** Items the customer is purchasing. */
  line_items: {
    /** Amount in the minor currency unit. */
    amount: number;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** A tax location ID. */
    performance_location?: string | undefined;
    /** ID of the product whose tax code applies. */
    product?: string | undefined;
    /** The number of units of the item being purchased. */
    quantity?: number | undefined;
    /** A custom identifier for this line item. */
    reference?: string | undefined;
    /** Whether the amount includes tax. */
    tax_behavior?: ('exclusive' | 'inclusive' | (string & {})) | undefined;
    /** A tax code ID to use for this line item. */
    tax_code?: string | undefined;
  }[];
  /** ID of the customer. */
  customer?: string | undefined;
  /** Details about the customer, including address and tax IDs. */
  customer_details?: {
    /** The customer's postal address. */
    address?: TaxAddressParam | undefined;
    /** The type of customer address provided. */
    address_source?: ('billing' | 'shipping' | (string & {})) | undefined;
    /** The customer's IP address (IPv4 or IPv6). */
    ip_address?: string | undefined;
    /** The customer's tax IDs. */
    tax_ids?: TaxIdParam[] | undefined;
    /** Overrides the tax calculation result. */
    taxability_override?: ('customer_exempt' | 'none' | 'reverse_charge' | (string & {})) | undefined;
  } | undefined;
  /** Details about the address from which the goods are being shipped. */
  ship_from_details?: {
    /** Where the goods are shipped from. */
    address: TaxAddressParam;
  } | undefined;
  /** Shipping cost details to be used for the calculation. */
  shipping_cost?: {
    /** Amount in the minor currency unit. */
    amount?: number | undefined;
    /** If provided, the shipping rate's `amount`. */
    shipping_rate?: string | undefined;
    /** Whether the amount includes tax. */
    tax_behavior?: ('exclusive' | 'inclusive' | (string & {})) | undefined;
    /** The tax code used to calculate tax on shipping. */
    tax_code?: string | undefined;
  } | undefined;
  /** The calculation uses the tax rules and rates that are in effect at this timestamp. */
  tax_date?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly TaxCalculationExpandPath[] | undefined;
}
/**
 * Parameters of `getTaxCalculation`.
 * @example {
 *   "id": "taxcalc_1Abc"
 * }
 */
export interface GetTaxCalculationParams {
  /** Tax calculation ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly TaxCalculationExpandPath[] | undefined;
}
/**
 * Parameters of `createTaxTransaction`.
 * @example {
 *   "calculation": "taxcalc_1Abc",
 *   "reference": "order_1234"
 * }
 */
export interface CreateTaxTransactionParams {
  /** Tax Calculation ID to be used as input when creating the transaction. */
  calculation: string;
  /** A custom order or sale identifier, such as 'myOrder_123'. */
  reference: string;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The Unix seconds representing when the tax liability is assumed or reduced. */
  posted_at?: number | undefined;
  /** Related objects to answer in full. */
  expand?: readonly TaxTransactionExpandPath[] | undefined;
}
/**
 * Parameters of `reverseTaxTransaction`.
 * @example {
 *   "mode": "full",
 *   "original_transaction": "tax_1Abc",
 *   "reference": "order_1234_refund_1"
 * }
 */
export interface ReverseTaxTransactionParams {
  /** If `partial`, the provided line item or shipping cost amounts are reversed. */
  mode: 'full' | 'partial' | (string & {});
  /** The ID of the Transaction to partially or fully reverse. */
  original_transaction: string;
  /** A custom identifier for this reversal, such as `myOrder_123-refund_1`. */
  reference: string;
  /** Amount in the minor currency unit. */
  flat_amount?: number | undefined;
  /** The line item amounts to reverse. */
  line_items?: {
    /** Amount in the minor currency unit. */
    amount: number;
    /** Amount in the minor currency unit. */
    amount_tax: number;
    /** Key-value pairs stored with it. */
    metadata?: {
      [key: string]: string | null;
    } | undefined;
    /** The `id` of the line item to reverse. */
    original_line_item: string;
    /** The quantity reversed. */
    quantity?: number | undefined;
    /** A custom identifier for this line item. */
    reference: string;
  }[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** The shipping cost to reverse. */
  shipping_cost?: {
    /** Amount in the minor currency unit. */
    amount: number;
    /** Amount in the minor currency unit. */
    amount_tax: number;
  } | undefined;
  /** Related objects to answer in full. */
  expand?: readonly TaxTransactionExpandPath[] | undefined;
}
/**
 * Parameters of `listTaxIds`.
 * @example {
 *   "owner": {
 *     "type": "customer",
 *     "customer": "cus_abc123"
 *   }
 * }
 */
export interface ListTaxIdsParams {
  /** The account or customer the tax ID belongs to. */
  owner?: TaxIdOwnerParam | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: readonly TaxIdListExpandPath[] | undefined;
}
/** Tax identifiers, a page at a time. */
export interface ListTaxIdsResult {
  /** The tax identifiers of this page. */
  tax_ids: TaxId[];
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
 * Parameters of `createTaxId`.
 * @example {
 *   "type": "eu_vat",
 *   "value": "DE123456789",
 *   "owner": {
 *     "type": "customer",
 *     "customer": "cus_abc123"
 *   }
 * }
 */
export interface CreateTaxIdParams {
  /** Type of the tax ID. */
  type: TaxIdInputType;
  /** Value of the tax ID. */
  value: string;
  /** The account or customer the tax ID belongs to. */
  owner?: TaxIdOwnerParam | undefined;
  /** Related objects to answer in full. */
  expand?: readonly TaxIdExpandPath[] | undefined;
}
/**
 * Parameters of `getTaxId`.
 * @example {
 *   "id": "txi_1Abc"
 * }
 */
export interface GetTaxIdParams {
  /** Tax ID ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: readonly TaxIdExpandPath[] | undefined;
}
/**
 * Parameters of `deleteTaxId`.
 * @example {
 *   "id": "txi_1Abc"
 * }
 */
export interface DeleteTaxIdParams {
  /** Tax ID ID. */
  id: string;
}
/**
 * Parameters of `createTaxRate`.
 * @example {
 *   "display_name": "VAT",
 *   "percentage": 19,
 *   "inclusive": false,
 *   "country": "DE",
 *   "jurisdiction": "DE"
 * }
 */
export interface CreateTaxRateParams {
  /** The display name of the tax rate, which will be shown to users. */
  display_name: string;
  /** This specifies if the tax rate is inclusive or exclusive. */
  inclusive: boolean;
  /** This represents the tax rate percent out of 100. */
  percentage: number;
  /** Flag determining whether the tax rate is active or inactive (archived). */
  active?: boolean | undefined;
  /** Two-letter country code. */
  country?: string | undefined;
  /** An arbitrary string attached to the tax rate for your internal use only. */
  description?: string | undefined;
  /** The jurisdiction for the tax rate. */
  jurisdiction?: string | undefined;
  /** Key-value pairs stored with it. */
  metadata?: {
    [key: string]: string | null;
  } | undefined;
  /** State, county or province. */
  state?: string | undefined;
  /** The high-level tax type, such as `vat` or `sales_tax`. */
  tax_type?: TaxType | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `listTaxRates`.
 * @example {
 *   "active": true,
 *   "inclusive": false
 * }
 */
export interface ListTaxRatesParams {
  /** Optional flag to filter by tax rates that are either active or inactive (archived). */
  active?: boolean | undefined;
  /** Unix seconds; a moment or a range of moments of creation. */
  created?: TimestampFilter | undefined;
  /** Optional flag to filter by tax rates that are inclusive (or those that are not inclusive). */
  inclusive?: boolean | undefined;
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Tax rates, a page at a time. */
export interface ListTaxRatesResult {
  /** The tax rates of this page. */
  tax_rates: TaxRate[];
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
 * Parameters of `getTaxRate`.
 * @example {
 *   "id": "txr_1Abc"
 * }
 */
export interface GetTaxRateParams {
  /** Tax rate ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `createTestClock`.
 * @example {
 *   "frozen_time": 1767225600,
 *   "name": "Annual renewal"
 * }
 */
export interface CreateTestClockParams {
  /** The initial frozen time for this test clock. */
  frozen_time: number;
  /** ID of the customer. */
  customer?: string | undefined;
  /** The name for this test clock. */
  name?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `deleteTestClock`.
 * @example {
 *   "id": "clock_1Abc"
 * }
 */
export interface DeleteTestClockParams {
  /** Test clock ID. */
  id: string;
}
/**
 * Parameters of `getTestClock`.
 * @example {
 *   "id": "clock_1Abc"
 * }
 */
export interface GetTestClockParams {
  /** Test clock ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `advanceTestClock`.
 * @example {
 *   "id": "clock_1Abc",
 *   "frozen_time": 1769904000
 * }
 */
export interface AdvanceTestClockParams {
  /** Test clock ID. */
  id: string;
  /** The time to advance the test clock. */
  frozen_time: number;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `createWebhookEndpoint`.
 * @example {
 *   "url": "https://example.com/webhooks/stripe",
 *   "enabled_events": [
 *     "invoice.paid",
 *     "invoice.payment_failed"
 *   ]
 * }
 */
export interface CreateWebhookEndpointParams {
  /** The list of events to enable for this endpoint. */
  enabled_events: WebhookEventType[];
  /** The URL of the webhook endpoint. */
  url: string;
  /** API version in which events are rendered. */
  api_version?: ('2011-01-01' | '2011-06-21' | '2011-06-28' | '2011-08-01' | '2011-09-15' | '2011-11-17' | '2012-02-23' | '2012-03-25' | '2012-06-18' | '2012-06-28' | '2012-07-09' | '2012-09-24' | '2012-10-26' | '2012-11-07' | '2013-02-11' | '2013-02-13' | '2013-07-05' | '2013-08-12' | '2013-08-13' | '2013-10-29' | '2013-12-03' | '2014-01-31' | '2014-03-13' | '2014-03-28' | '2014-05-19' | '2014-06-13' | '2014-06-17' | '2014-07-22' | '2014-07-26' | '2014-08-04' | '2014-08-20' | '2014-09-08' | '2014-10-07' | '2014-11-05' | '2014-11-20' | '2014-12-08' | '2014-12-17' | '2014-12-22' | '2015-01-11' | '2015-01-26' | '2015-02-10' | '2015-02-16' | '2015-02-18' | '2015-03-24' | '2015-04-07' | '2015-06-15' | '2015-07-07' | '2015-07-13' | '2015-07-28' | '2015-08-07' | '2015-08-19' | '2015-09-03' | '2015-09-08' | '2015-09-23' | '2015-10-01' | '2015-10-12' | '2015-10-16' | '2016-02-03' | '2016-02-19' | '2016-02-22' | '2016-02-23' | '2016-02-29' | '2016-03-07' | '2016-06-15' | '2016-07-06' | '2016-10-19' | '2017-01-27' | '2017-02-14' | '2017-04-06' | '2017-05-25' | '2017-06-05' | '2017-08-15' | '2017-12-14' | '2018-01-23' | '2018-02-05' | '2018-02-06' | '2018-02-28' | '2018-05-21' | '2018-07-27' | '2018-08-23' | '2018-09-06' | '2018-09-24' | '2018-10-31' | '2018-11-08' | '2019-02-11' | '2019-02-19' | '2019-03-14' | '2019-05-16' | '2019-08-14' | '2019-09-09' | '2019-10-08' | '2019-10-17' | '2019-11-05' | '2019-12-03' | '2020-03-02' | '2020-08-27' | '2022-08-01' | '2022-11-15' | '2023-08-16' | '2023-10-16' | '2024-04-10' | '2024-06-20' | '2024-09-30.acacia' | '2024-10-28.acacia' | '2024-11-20.acacia' | '2024-12-18.acacia' | '2025-01-27.acacia' | '2025-02-24.acacia' | '2025-03-01.dashboard' | '2025-03-31.basil' | '2025-04-30.basil' | '2025-05-28.basil' | '2025-06-30.basil' | '2025-07-30.basil' | '2025-08-27.basil' | '2025-09-30.clover' | '2025-10-29.clover' | '2025-11-17.clover' | '2025-12-15.clover' | '2026-01-28.clover' | '2026-02-25.clover' | '2026-03-25.dahlia' | '2026-04-22.dahlia' | '2026-05-27.dahlia' | '2026-06-24.dahlia' | '2026-07-29.dahlia' | '2026-08-26.dahlia' | '2026-09-30.endive' | '2026-10-28.endive' | (string & {})) | undefined;
  /** Whether this endpoint should receive events from connected accounts, or from your account. */
  connect?: boolean | undefined;
  /** An optional description of what the webhook is used for. */
  description?: (string | null) | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `listWebhookEndpoints`.
 * @example {
 *   "limit": 100
 * }
 */
export interface ListWebhookEndpointsParams {
  /** Rows per page, 1 to 100; Stripe returns 10 by default. */
  limit?: number | undefined;
  /** Cursor: the ID after which the page starts. */
  starting_after?: string | undefined;
  /** Cursor: the ID before which the page ends; not together with starting_after. */
  ending_before?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/** Webhook endpoints, a page at a time. */
export interface ListWebhookEndpointsResult {
  /** The webhook endpoints of this page. */
  webhook_endpoints: WebhookEndpoint[];
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
 * Parameters of `deleteWebhookEndpoint`.
 * @example {
 *   "id": "we_1Abc"
 * }
 */
export interface DeleteWebhookEndpointParams {
  /** Webhook endpoint ID. */
  id: string;
}
/**
 * Parameters of `getWebhookEndpoint`.
 * @example {
 *   "id": "we_1Abc"
 * }
 */
export interface GetWebhookEndpointParams {
  /** Webhook endpoint ID. */
  id: string;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}
/**
 * Parameters of `updateWebhookEndpoint`.
 * @example {
 *   "id": "we_1Abc",
 *   "enabled_events": [
 *     "invoice.paid",
 *     "invoice.payment_failed",
 *     "customer.subscription.deleted"
 *   ]
 * }
 */
export interface UpdateWebhookEndpointParams {
  /** Webhook endpoint ID. */
  id: string;
  /** An optional description of what the webhook is used for. */
  description?: (string | null) | undefined;
  /** Disable the webhook endpoint if set to true. */
  disabled?: boolean | undefined;
  /** The list of events to enable for this endpoint. */
  enabled_events?: WebhookEventType[] | undefined;
  /** Key-value pairs stored with it. */
  metadata?: ({
    [key: string]: string | null;
  } | "" | null) | undefined;
  /** The URL of the webhook endpoint. */
  url?: string | undefined;
  /** Related objects to answer in full. */
  expand?: string[] | undefined;
}

/** The result of `acceptQuote`. */
export type AcceptQuoteResult = Quote
/** The result of `addInvoiceLines`. */
export type AddInvoiceLinesResult = Invoice
/** The result of `advanceTestClock`. */
export type AdvanceTestClockResult = TestClock
/** The result of `attachPaymentMethod`. */
export type AttachPaymentMethodResult = PaymentMethod
/** The result of `cancelPaymentIntent`. */
export type CancelPaymentIntentResult = PaymentIntent
/** The result of `cancelRefund`. */
export type CancelRefundResult = Refund
/** The result of `cancelSetupIntent`. */
export type CancelSetupIntentResult = SetupIntent
/** The result of `cancelSubscription`. */
export type CancelSubscriptionResult = Subscription
/** The result of `cancelSubscriptionSchedule`. */
export type CancelSubscriptionScheduleResult = SubscriptionSchedule
/** The result of `captureCharge`. */
export type CaptureChargeResult = Charge
/** The result of `capturePaymentIntent`. */
export type CapturePaymentIntentResult = PaymentIntent
/** The result of `closeDispute`. */
export type CloseDisputeResult = Dispute
/** The result of `confirmPaymentIntent`. */
export type ConfirmPaymentIntentResult = PaymentIntent
/** The result of `confirmSetupIntent`. */
export type ConfirmSetupIntentResult = SetupIntent
/** The result of `createBillingCreditGrant`. */
export type CreateBillingCreditGrantResult = BillingCreditGrant
/** The result of `createBillingMeter`. */
export type CreateBillingMeterResult = BillingMeter
/** The result of `createBillingMeterEvent`. */
export type CreateBillingMeterEventResult = BillingMeterEvent
/** The result of `createBillingMeterEventAdjustment`. */
export type CreateBillingMeterEventAdjustmentResult = BillingMeterEventAdjustment
/** The result of `createBillingPortalConfiguration`. */
export type CreateBillingPortalConfigurationResult = BillingPortalConfiguration
/** The result of `createBillingPortalSession`. */
export type CreateBillingPortalSessionResult = BillingPortalSession
/** The result of `createCheckoutSession`. */
export type CreateCheckoutSessionResult = CheckoutSession
/** The result of `createCoupon`. */
export type CreateCouponResult = Coupon
/** The result of `createCreditNote`. */
export type CreateCreditNoteResult = CreditNote
/** The result of `createCustomer`. */
export type CreateCustomerResult = Customer
/** The result of `createCustomerBalanceTransaction`. */
export type CreateCustomerBalanceTransactionResult = CustomerBalanceTransaction
/** The result of `createCustomerSession`. */
export type CreateCustomerSessionResult = CustomerSession
/** The result of `createCustomerTaxId`. */
export type CreateCustomerTaxIdResult = TaxId
/** The result of `createEphemeralKey`. */
export type CreateEphemeralKeyResult = EphemeralKey
/** The result of `createInvoice`. */
export type CreateInvoiceResult = Invoice
/** The result of `createInvoiceItem`. */
export type CreateInvoiceItemResult = InvoiceItem
/** The result of `createPaymentIntent`. */
export type CreatePaymentIntentResult = PaymentIntent
/** The result of `createPaymentLink`. */
export type CreatePaymentLinkResult = PaymentLink
/** The result of `createPaymentMethod`. */
export type CreatePaymentMethodResult = PaymentMethod
/** The result of `createPayout`. */
export type CreatePayoutResult = Payout
/** The result of `createPrice`. */
export type CreatePriceResult = Price
/** The result of `createProduct`. */
export type CreateProductResult = Product
/** The result of `createPromotionCode`. */
export type CreatePromotionCodeResult = PromotionCode
/** The result of `createQuote`. */
export type CreateQuoteResult = Quote
/** The result of `createRefund`. */
export type CreateRefundResult = Refund
/** The result of `createReportRun`. */
export type CreateReportRunResult = ReportRun
/** The result of `createSetupIntent`. */
export type CreateSetupIntentResult = SetupIntent
/** The result of `createSubscription`. */
export type CreateSubscriptionResult = Subscription
/** The result of `createSubscriptionItem`. */
export type CreateSubscriptionItemResult = SubscriptionItem
/** The result of `createSubscriptionSchedule`. */
export type CreateSubscriptionScheduleResult = SubscriptionSchedule
/** The result of `createTaxCalculation`. */
export type CreateTaxCalculationResult = TaxCalculation
/** The result of `createTaxId`. */
export type CreateTaxIdResult = TaxId
/** The result of `createTaxRate`. */
export type CreateTaxRateResult = TaxRate
/** The result of `createTaxTransaction`. */
export type CreateTaxTransactionResult = TaxTransaction
/** The result of `createTestClock`. */
export type CreateTestClockResult = TestClock
/** The result of `createWebhookEndpoint`. */
export type CreateWebhookEndpointResult = WebhookEndpoint
/** The result of `deleteCoupon`. */
export type DeleteCouponResult = DeletedCoupon
/** The result of `deleteCustomer`. */
export type DeleteCustomerResult = DeletedCustomer
/** The result of `deleteCustomerDiscount`. */
export type DeleteCustomerDiscountResult = DeletedDiscount
/** The result of `deleteCustomerTaxId`. */
export type DeleteCustomerTaxIdResult = DeletedTaxId
/** The result of `deleteInvoice`. */
export type DeleteInvoiceResult = DeletedInvoice
/** The result of `deleteInvoiceItem`. */
export type DeleteInvoiceItemResult = DeletedInvoiceItem
/** The result of `deleteProduct`. */
export type DeleteProductResult = DeletedProduct
/** The result of `deleteSubscriptionDiscount`. */
export type DeleteSubscriptionDiscountResult = DeletedDiscount
/** The result of `deleteSubscriptionItem`. */
export type DeleteSubscriptionItemResult = DeletedSubscriptionItem
/** The result of `deleteTaxId`. */
export type DeleteTaxIdResult = DeletedTaxId
/** The result of `deleteTestClock`. */
export type DeleteTestClockResult = DeletedTestClock
/** The result of `deleteWebhookEndpoint`. */
export type DeleteWebhookEndpointResult = DeletedWebhookEndpoint
/** The result of `detachPaymentMethod`. */
export type DetachPaymentMethodResult = PaymentMethod
/** The result of `expireCheckoutSession`. */
export type ExpireCheckoutSessionResult = CheckoutSession
/** The result of `finalizeInvoice`. */
export type FinalizeInvoiceResult = Invoice
/** The result of `finalizeQuote`. */
export type FinalizeQuoteResult = Quote
/** The result of `getAccount`. */
export type GetAccountResult = Account
/** The result of `getBalance`. */
export type GetBalanceResult = Balance
/** The result of `getBalanceTransaction`. */
export type GetBalanceTransactionResult = BalanceTransaction
/** The result of `getBillingMeter`. */
export type GetBillingMeterResult = BillingMeter
/** The result of `getCharge`. */
export type GetChargeResult = Charge
/** The result of `getCheckoutSession`. */
export type GetCheckoutSessionResult = CheckoutSession
/** The result of `getCoupon`. */
export type GetCouponResult = Coupon
/** The result of `getCreditNote`. */
export type GetCreditNoteResult = CreditNote
/** The result of `getDispute`. */
export type GetDisputeResult = Dispute
/** The result of `getEarlyFraudWarning`. */
export type GetEarlyFraudWarningResult = EarlyFraudWarning
/** The result of `getEntitlementFeature`. */
export type GetEntitlementFeatureResult = EntitlementFeature
/** The result of `getEvent`. */
export type GetEventResult = StripeEventObject
/** The result of `getInvoice`. */
export type GetInvoiceResult = Invoice
/** The result of `getInvoiceItem`. */
export type GetInvoiceItemResult = InvoiceItem
/** The result of `getInvoicePayment`. */
export type GetInvoicePaymentResult = InvoicePayment
/** The result of `getPaymentIntent`. */
export type GetPaymentIntentResult = PaymentIntent
/** The result of `getPaymentMethod`. */
export type GetPaymentMethodResult = PaymentMethod
/** The result of `getPayout`. */
export type GetPayoutResult = Payout
/** The result of `getPlan`. */
export type GetPlanResult = Plan
/** The result of `getPrice`. */
export type GetPriceResult = Price
/** The result of `getProduct`. */
export type GetProductResult = Product
/** The result of `getPromotionCode`. */
export type GetPromotionCodeResult = PromotionCode
/** The result of `getRefund`. */
export type GetRefundResult = Refund
/** The result of `getReportRun`. */
export type GetReportRunResult = ReportRun
/** The result of `getSetupIntent`. */
export type GetSetupIntentResult = SetupIntent
/** The result of `getSubscription`. */
export type GetSubscriptionResult = Subscription
/** The result of `getSubscriptionItem`. */
export type GetSubscriptionItemResult = SubscriptionItem
/** The result of `getSubscriptionSchedule`. */
export type GetSubscriptionScheduleResult = SubscriptionSchedule
/** The result of `getTaxCalculation`. */
export type GetTaxCalculationResult = TaxCalculation
/** The result of `getTaxId`. */
export type GetTaxIdResult = TaxId
/** The result of `getTaxRate`. */
export type GetTaxRateResult = TaxRate
/** The result of `getTestClock`. */
export type GetTestClockResult = TestClock
/** The result of `getWebhookEndpoint`. */
export type GetWebhookEndpointResult = WebhookEndpoint
/** The result of `markInvoiceUncollectible`. */
export type MarkInvoiceUncollectibleResult = Invoice
/** The result of `migrateSubscription`. */
export type MigrateSubscriptionResult = Subscription
/** The result of `payInvoice`. */
export type PayInvoiceResult = Invoice
/** The result of `previewCreditNote`. */
export type PreviewCreditNoteResult = CreditNote
/** The result of `previewInvoice`. */
export type PreviewInvoiceResult = Invoice
/** The result of `releaseSubscriptionSchedule`. */
export type ReleaseSubscriptionScheduleResult = SubscriptionSchedule
/** The result of `resumeSubscription`. */
export type ResumeSubscriptionResult = Subscription
/** The result of `reverseTaxTransaction`. */
export type ReverseTaxTransactionResult = TaxTransaction
/** The result of `sendInvoice`. */
export type SendInvoiceResult = Invoice
/** The result of `updateBillingPortalConfiguration`. */
export type UpdateBillingPortalConfigurationResult = BillingPortalConfiguration
/** The result of `updateCoupon`. */
export type UpdateCouponResult = Coupon
/** The result of `updateCustomer`. */
export type UpdateCustomerResult = Customer
/** The result of `updateDispute`. */
export type UpdateDisputeResult = Dispute
/** The result of `updateInvoice`. */
export type UpdateInvoiceResult = Invoice
/** The result of `updateInvoiceItem`. */
export type UpdateInvoiceItemResult = InvoiceItem
/** The result of `updatePaymentIntent`. */
export type UpdatePaymentIntentResult = PaymentIntent
/** The result of `updatePaymentMethod`. */
export type UpdatePaymentMethodResult = PaymentMethod
/** The result of `updatePrice`. */
export type UpdatePriceResult = Price
/** The result of `updateProduct`. */
export type UpdateProductResult = Product
/** The result of `updatePromotionCode`. */
export type UpdatePromotionCodeResult = PromotionCode
/** The result of `updateRefund`. */
export type UpdateRefundResult = Refund
/** The result of `updateSetupIntent`. */
export type UpdateSetupIntentResult = SetupIntent
/** The result of `updateSubscription`. */
export type UpdateSubscriptionResult = Subscription
/** The result of `updateSubscriptionItem`. */
export type UpdateSubscriptionItemResult = SubscriptionItem
/** The result of `updateSubscriptionSchedule`. */
export type UpdateSubscriptionScheduleResult = SubscriptionSchedule
/** The result of `updateWebhookEndpoint`. */
export type UpdateWebhookEndpointResult = WebhookEndpoint
/** The result of `voidCreditNote`. */
export type VoidCreditNoteResult = CreditNote
/** The result of `voidInvoice`. */
export type VoidInvoiceResult = Invoice
