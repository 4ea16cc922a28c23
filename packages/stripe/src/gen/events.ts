// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Account,
  ActiveEntitlementSummary,
  Application,
  Balance,
  BillingCreditGrant,
  BillingMeter,
  BillingPortalConfiguration,
  BillingPortalSession,
  Charge,
  CheckoutSession,
  Coupon,
  CreditNote,
  Customer,
  Discount,
  Dispute,
  EarlyFraudWarning,
  Invoice,
  InvoiceItem,
  InvoicePayment,
  PaymentIntent,
  PaymentLink,
  PaymentMethod,
  Payout,
  Plan,
  Price,
  Product,
  PromotionCode,
  Quote,
  Refund,
  ReportRun,
  SetupIntent,
  Subscription,
  SubscriptionSchedule,
  TaxId,
  TaxRate,
  TestClock,
} from '@billing/stripe'
import type { StripeEventOf, StripeObject } from '../webhooks/event-of.js'

/**
 * An event. Comparing `type` narrows `data.object`: `invoice.paid` carries an invoice, `customer.subscription.deleted` a subscription. Events
 * about objects without a type in this package are `OtherStripeEvent`.
 */
export type StripeEvent =
  | StripeEventOf<'account.updated', Account>
  | StripeEventOf<
      | 'entitlements.active_entitlement_summary.updated'
      | (`entitlements.active_entitlement_summary.${string}` & {}),
      ActiveEntitlementSummary
    >
  | StripeEventOf<
      | `account.application.${'authorized' | 'deauthorized'}`
      | (`account.application.${string}` & {}),
      Application
    >
  | StripeEventOf<
      | 'balance.available'
      | (`balance.${string}` & {}),
      Balance
    >
  | StripeEventOf<
      | `billing.credit_grant.${'created' | 'updated'}`
      | (`billing.credit_grant.${string}` & {}),
      BillingCreditGrant
    >
  | StripeEventOf<
      | `billing.meter.${'created' | 'deactivated' | 'reactivated' | 'updated'}`
      | (`billing.meter.${string}` & {}),
      BillingMeter
    >
  | StripeEventOf<
      | `billing_portal.configuration.${'created' | 'updated'}`
      | (`billing_portal.configuration.${string}` & {}),
      BillingPortalConfiguration
    >
  | StripeEventOf<
      | 'billing_portal.session.created'
      | (`billing_portal.session.${string}` & {}),
      BillingPortalSession
    >
  | StripeEventOf<`charge.${'captured' | 'expired' | 'failed' | 'pending' | 'refunded' | 'succeeded' | 'updated'}`, Charge>
  | StripeEventOf<
      | `checkout.session.${'async_payment_failed' | 'async_payment_succeeded' | 'completed' | 'expired'}`
      | (`checkout.session.${string}` & {}),
      CheckoutSession
    >
  | StripeEventOf<
      | `coupon.${'created' | 'deleted' | 'updated'}`
      | (`coupon.${string}` & {}),
      Coupon
    >
  | StripeEventOf<
      | `credit_note.${'created' | 'updated' | 'voided'}`
      | (`credit_note.${string}` & {}),
      CreditNote
    >
  | StripeEventOf<`customer.${'created' | 'deleted' | 'updated'}`, Customer>
  | StripeEventOf<
      | `customer.discount.${'created' | 'deleted' | 'updated'}`
      | (`customer.discount.${string}` & {}),
      Discount
    >
  | StripeEventOf<
      | `charge.dispute.${'closed' | 'created' | 'funds_reinstated' | 'funds_withdrawn' | 'updated'}`
      | (`charge.dispute.${string}` & {}),
      Dispute
    >
  | StripeEventOf<
      | `radar.early_fraud_warning.${'created' | 'updated'}`
      | (`radar.early_fraud_warning.${string}` & {}),
      EarlyFraudWarning
    >
  | StripeEventOf<
      | `invoice.${'created' | 'deleted' | 'finalization_failed' | 'finalized' | 'marked_uncollectible' | 'overdue' | 'overpaid' | 'paid' | 'payment_action_required' | 'payment_attempt_required' | 'payment_failed' | 'payment_succeeded' | 'sent' | 'upcoming' | 'updated' | 'voided' | 'will_be_due'}`
      | (`invoice.${string}` & {}),
      Invoice
    >
  | StripeEventOf<
      | `invoiceitem.${'created' | 'deleted'}`
      | (`invoiceitem.${string}` & {}),
      InvoiceItem
    >
  | StripeEventOf<
      | 'invoice_payment.paid'
      | (`invoice_payment.${string}` & {}),
      InvoicePayment
    >
  | StripeEventOf<
      | `payment_intent.${'amount_capturable_updated' | 'canceled' | 'created' | 'partially_funded' | 'payment_failed' | 'processing' | 'requires_action' | 'succeeded'}`
      | (`payment_intent.${string}` & {}),
      PaymentIntent
    >
  | StripeEventOf<
      | `payment_link.${'created' | 'updated'}`
      | (`payment_link.${string}` & {}),
      PaymentLink
    >
  | StripeEventOf<
      | `payment_method.${'attached' | 'automatically_updated' | 'detached' | 'updated'}`
      | (`payment_method.${string}` & {}),
      PaymentMethod
    >
  | StripeEventOf<
      | `payout.${'canceled' | 'created' | 'failed' | 'paid' | 'reconciliation_completed' | 'updated'}`
      | (`payout.${string}` & {}),
      Payout
    >
  | StripeEventOf<
      | `plan.${'created' | 'deleted' | 'updated'}`
      | (`plan.${string}` & {}),
      Plan
    >
  | StripeEventOf<
      | `price.${'created' | 'deleted' | 'updated'}`
      | (`price.${string}` & {}),
      Price
    >
  | StripeEventOf<
      | `product.${'created' | 'deleted' | 'updated'}`
      | (`product.${string}` & {}),
      Product
    >
  | StripeEventOf<
      | `promotion_code.${'created' | 'updated'}`
      | (`promotion_code.${string}` & {}),
      PromotionCode
    >
  | StripeEventOf<
      | `quote.${'accepted' | 'canceled' | 'created' | 'finalized'}`
      | (`quote.${string}` & {}),
      Quote
    >
  | StripeEventOf<
      | 'charge.refund.updated'
      | `refund.${'created' | 'failed' | 'updated'}`
      | (`charge.refund.${string}` & {})
      | (`refund.${string}` & {}),
      Refund
    >
  | StripeEventOf<
      | `reporting.report_run.${'failed' | 'succeeded'}`
      | (`reporting.report_run.${string}` & {}),
      ReportRun
    >
  | StripeEventOf<
      | `setup_intent.${'canceled' | 'created' | 'requires_action' | 'setup_failed' | 'succeeded'}`
      | (`setup_intent.${string}` & {}),
      SetupIntent
    >
  | StripeEventOf<
      | `customer.subscription.${'created' | 'deleted' | 'paused' | 'pending_update_applied' | 'pending_update_expired' | 'resumed' | 'trial_will_end' | 'updated'}`
      | (`customer.subscription.${string}` & {}),
      Subscription
    >
  | StripeEventOf<
      | `subscription_schedule.${'aborted' | 'canceled' | 'completed' | 'created' | 'expiring' | 'released' | 'updated'}`
      | (`subscription_schedule.${string}` & {}),
      SubscriptionSchedule
    >
  | StripeEventOf<
      | `customer.tax_id.${'created' | 'deleted' | 'updated'}`
      | (`customer.tax_id.${string}` & {}),
      TaxId
    >
  | StripeEventOf<
      | `tax_rate.${'created' | 'updated'}`
      | (`tax_rate.${string}` & {}),
      TaxRate
    >
  | StripeEventOf<
      | `test_helpers.test_clock.${'advancing' | 'created' | 'deleted' | 'internal_failure' | 'ready'}`
      | (`test_helpers.test_clock.${string}` & {}),
      TestClock
    >
  | OtherStripeEvent

/**
 * An event about an object without a type in this package. A plain `string` would match every comparison and undo the narrowing of the
 * others, so the types are listed. For one that is newer than this package compare `String(event.type)`.
 */
export type OtherStripeEvent = StripeEventOf<
  | `account.external_account.${'created' | 'deleted' | 'updated'}`
  | `application_fee.${'created' | 'refunded'}`
  | 'application_fee.refund.updated'
  | `apps.install.${'created' | 'deleted' | 'updated'}`
  | 'balance_settings.updated'
  | 'billing.alert.triggered'
  | 'billing.credit_balance_transaction.created'
  | 'capability.updated'
  | 'cash_balance.funds_available'
  | `climate.order.${'canceled' | 'created' | 'delayed' | 'delivered' | 'product_substituted'}`
  | `climate.product.${'created' | 'pricing_updated'}`
  | `customer.source.${'created' | 'deleted' | 'expiring' | 'updated'}`
  | 'customer_cash_balance_transaction.created'
  | 'file.created'
  | `financial_connections.account.${'account_numbers_updated' | 'created' | 'deactivated' | 'disconnected' | 'expected_deactivation_date_updated' | 'reactivated' | 'refreshed_balance' | 'refreshed_ownership' | 'refreshed_transactions' | 'supported_payment_method_types_updated' | 'upcoming_account_number_expiry' | 'upcoming_deactivation'}`
  | `financial_connections.authorization.${'expected_deactivation_date_updated' | 'upcoming_deactivation'}`
  | `identity.verification_session.${'canceled' | 'created' | 'processing' | 'redacted' | 'requires_input' | 'verified'}`
  | `issuing_authorization.${'created' | 'request' | 'updated'}`
  | `issuing_card.${'created' | 'updated'}`
  | `issuing_cardholder.${'created' | 'updated'}`
  | `issuing_dispute.${'closed' | 'created' | 'funds_reinstated' | 'funds_rescinded' | 'submitted' | 'updated'}`
  | `issuing_personalization_design.${'activated' | 'deactivated' | 'rejected' | 'updated'}`
  | `issuing_token.${'created' | 'updated'}`
  | `issuing_transaction.${'created' | 'purchase_details_receipt_updated' | 'updated'}`
  | 'mandate.updated'
  | `person.${'created' | 'deleted' | 'updated'}`
  | 'reporting.report_type.updated'
  | `reserve.hold.${'created' | 'updated'}`
  | `reserve.plan.${'created' | 'disabled' | 'expired' | 'updated'}`
  | 'reserve.release.created'
  | `review.${'closed' | 'opened'}`
  | 'sigma.scheduled_query_run.created'
  | `source.${'canceled' | 'chargeable' | 'failed' | 'mandate_notification' | 'refund_attributes_required'}`
  | `source.transaction.${'created' | 'updated'}`
  | 'tax.settings.updated'
  | `terminal.reader.${'action_failed' | 'action_succeeded' | 'action_updated'}`
  | `three_d_secure.authentication.${'canceled' | 'challenge_started' | 'errored' | 'failed' | 'requires_challenge' | 'requires_submission' | 'succeeded'}`
  | `topup.${'canceled' | 'created' | 'failed' | 'reversed' | 'succeeded'}`
  | `transfer.${'created' | 'reversed' | 'updated'}`
  | `treasury.credit_reversal.${'created' | 'posted'}`
  | `treasury.debit_reversal.${'completed' | 'created' | 'initial_credit_granted'}`
  | `treasury.financial_account.${'closed' | 'created' | 'features_status_updated'}`
  | `treasury.inbound_transfer.${'canceled' | 'created' | 'failed' | 'succeeded'}`
  | `treasury.outbound_payment.${'canceled' | 'created' | 'expected_arrival_date_updated' | 'failed' | 'posted' | 'returned' | 'tracking_details_updated'}`
  | `treasury.outbound_transfer.${'canceled' | 'created' | 'expected_arrival_date_updated' | 'failed' | 'posted' | 'returned' | 'tracking_details_updated'}`
  | `treasury.received_credit.${'created' | 'failed' | 'succeeded'}`
  | 'treasury.received_debit.created'
  | (`account.external_account.${string}` & {})
  | (`application_fee.${string}` & {})
  | (`apps.${string}` & {})
  | (`balance_settings.${string}` & {})
  | (`billing.alert.${string}` & {})
  | (`billing.credit_balance_transaction.${string}` & {})
  | (`capability.${string}` & {})
  | (`cash_balance.${string}` & {})
  | (`climate.${string}` & {})
  | (`customer.source.${string}` & {})
  | (`customer_cash_balance_transaction.${string}` & {})
  | (`file.${string}` & {})
  | (`financial_connections.${string}` & {})
  | (`identity.${string}` & {})
  | (`issuing_authorization.${string}` & {})
  | (`issuing_card.${string}` & {})
  | (`issuing_cardholder.${string}` & {})
  | (`issuing_dispute.${string}` & {})
  | (`issuing_personalization_design.${string}` & {})
  | (`issuing_token.${string}` & {})
  | (`issuing_transaction.${string}` & {})
  | (`mandate.${string}` & {})
  | (`person.${string}` & {})
  | (`reporting.report_type.${string}` & {})
  | (`reserve.${string}` & {})
  | (`review.${string}` & {})
  | (`sigma.${string}` & {})
  | (`source.${string}` & {})
  | (`tax.${string}` & {})
  | (`terminal.${string}` & {})
  | (`three_d_secure.${string}` & {})
  | (`topup.${string}` & {})
  | (`transfer.${string}` & {})
  | (`treasury.${string}` & {}),
  StripeObject
>

/** The type of a thin event. */
export type StripeThinEventType =
  | `v1.account.application.${'authorized' | 'deauthorized'}`
  | `v1.account.external_account.${'created' | 'deleted' | 'updated'}`
  | 'v1.account.updated'
  | `v1.application_fee.${'created' | 'refunded'}`
  | 'v1.application_fee.refund.updated'
  | 'v1.balance.available'
  | 'v1.balance_settings.updated'
  | 'v1.billing.alert.triggered'
  | 'v1.billing.credit_balance_transaction.created'
  | `v1.billing.credit_grant.${'created' | 'updated'}`
  | `v1.billing.meter.${'created' | 'deactivated' | 'error_report_triggered' | 'no_meter_found' | 'reactivated' | 'updated'}`
  | `v1.billing_portal.configuration.${'created' | 'updated'}`
  | 'v1.billing_portal.session.created'
  | 'v1.capability.updated'
  | 'v1.cash_balance.funds_available'
  | `v1.charge.${'captured' | 'expired' | 'failed' | 'pending' | 'refunded' | 'succeeded' | 'updated'}`
  | `v1.charge.dispute.${'closed' | 'created' | 'funds_reinstated' | 'funds_withdrawn' | 'updated'}`
  | 'v1.charge.refund.updated'
  | `v1.checkout.session.${'async_payment_failed' | 'async_payment_succeeded' | 'completed' | 'expired'}`
  | `v1.climate.order.${'canceled' | 'created' | 'delayed' | 'delivered' | 'product_substituted'}`
  | `v1.climate.product.${'created' | 'pricing_updated'}`
  | `v1.coupon.${'created' | 'deleted' | 'updated'}`
  | `v1.credit_note.${'created' | 'updated' | 'voided'}`
  | `v1.customer.${'created' | 'deleted' | 'updated'}`
  | `v1.customer.discount.${'created' | 'deleted' | 'source_changed' | 'updated'}`
  | `v1.customer.subscription.${'active' | 'cancel_at_changed' | 'created' | 'default_payment_method_changed' | 'deleted' | 'incomplete' | 'incomplete_expired' | 'item_added' | 'item_price_changed' | 'item_quantity_changed' | 'item_removed' | 'item_tax_rates_changed' | 'past_due' | 'paused' | 'pending_update_applied' | 'pending_update_expired' | 'resumed' | 'trial_will_end' | 'trialing' | 'unpaid' | 'updated'}`
  | `v1.customer.tax_id.${'created' | 'deleted' | 'updated'}`
  | 'v1.customer_cash_balance_transaction.created'
  | `v1.entitlements.active_entitlement_summary.${'entitlement_added' | 'entitlement_removed' | 'updated'}`
  | 'v1.file.created'
  | `v1.financial_connections.account.${'account_numbers_updated' | 'balance_refresh_failed' | 'balance_refresh_succeeded' | 'created' | 'deactivated' | 'disconnected' | 'expected_deactivation_date_updated' | 'inferred_balances_refresh_failed' | 'inferred_balances_refresh_succeeded' | 'ownership_refresh_failed' | 'ownership_refresh_succeeded' | 'reactivated' | 'refreshed_balance' | 'refreshed_ownership' | 'refreshed_transactions' | 'risk_intelligence_refresh_failed' | 'risk_intelligence_refresh_succeeded' | 'supported_payment_method_types_updated' | 'transactions_refresh_failed' | 'transactions_refresh_succeeded' | 'upcoming_account_number_expiry' | 'upcoming_deactivation'}`
  | `v1.identity.verification_session.${'canceled' | 'created' | 'processing' | 'redacted' | 'requires_input' | 'verified'}`
  | `v1.invoice.${'created' | 'deleted' | 'discount_added' | 'discount_removed' | 'finalization_failed' | 'finalized' | 'line_item_added' | 'line_item_pricing_changed' | 'line_item_quantity_changed' | 'line_item_removed' | 'marked_uncollectible' | 'overdue' | 'overpaid' | 'paid' | 'payment_action_required' | 'payment_attempt_required' | 'payment_failed' | 'payment_succeeded' | 'sent' | 'upcoming' | 'updated' | 'voided' | 'will_be_due'}`
  | `v1.invoice_payment.${'canceled' | 'open' | 'paid'}`
  | `v1.invoiceitem.${'amount_changed' | 'created' | 'deleted' | 'discount_added' | 'discount_removed'}`
  | `v1.issuing_authorization.${'created' | 'request' | 'updated'}`
  | `v1.issuing_card.${'created' | 'updated'}`
  | `v1.issuing_cardholder.${'created' | 'updated'}`
  | `v1.issuing_dispute.${'closed' | 'created' | 'funds_reinstated' | 'funds_rescinded' | 'submitted' | 'updated'}`
  | `v1.issuing_personalization_design.${'activated' | 'deactivated' | 'rejected' | 'updated'}`
  | `v1.issuing_token.${'created' | 'updated'}`
  | `v1.issuing_transaction.${'created' | 'purchase_details_receipt_updated' | 'updated'}`
  | 'v1.mandate.updated'
  | `v1.payment_intent.${'amount_capturable_updated' | 'canceled' | 'created' | 'partially_funded' | 'payment_failed' | 'processing' | 'requires_action' | 'succeeded'}`
  | `v1.payment_link.${'created' | 'updated'}`
  | `v1.payment_method.${'attached' | 'automatically_updated' | 'detached' | 'updated'}`
  | `v1.payout.${'canceled' | 'created' | 'failed' | 'paid' | 'reconciliation_completed' | 'updated'}`
  | `v1.person.${'created' | 'deleted' | 'updated'}`
  | `v1.plan.${'created' | 'deleted' | 'updated'}`
  | `v1.price.${'activated' | 'created' | 'deactivated' | 'deleted' | 'lookup_key_changed' | 'tax_behavior_changed' | 'updated'}`
  | `v1.product.${'activated' | 'created' | 'deactivated' | 'default_price_changed' | 'deleted' | 'tax_code_changed' | 'updated'}`
  | `v1.promotion_code.${'created' | 'fully_redeemed' | 'updated'}`
  | `v1.quote.${'accepted' | 'canceled' | 'created' | 'finalized'}`
  | `v1.radar.early_fraud_warning.${'created' | 'updated'}`
  | `v1.refund.${'created' | 'failed' | 'updated'}`
  | `v1.review.${'closed' | 'opened'}`
  | `v1.setup_intent.${'canceled' | 'created' | 'requires_action' | 'setup_failed' | 'succeeded'}`
  | 'v1.sigma.scheduled_query_run.created'
  | `v1.source.${'canceled' | 'chargeable' | 'failed' | 'refund_attributes_required'}`
  | `v1.subscription_schedule.${'aborted' | 'canceled' | 'completed' | 'created' | 'expiring' | 'phase_added' | 'phase_default_tax_rates_changed' | 'phase_end_date_changed' | 'phase_removed' | 'phase_trial_end_changed' | 'released' | 'updated'}`
  | 'v1.tax.settings.updated'
  | `v1.tax_rate.${'created' | 'updated'}`
  | `v1.terminal.reader.${'action_failed' | 'action_succeeded' | 'action_updated'}`
  | `v1.test_helpers.test_clock.${'advancing' | 'created' | 'deleted' | 'internal_failure' | 'ready'}`
  | `v1.topup.${'canceled' | 'created' | 'failed' | 'reversed' | 'succeeded'}`
  | `v1.transfer.${'created' | 'reversed' | 'updated'}`
  | `v2.commerce.product_catalog.imports.${'failed' | 'processing' | 'succeeded' | 'succeeded_with_errors'}`
  | `v2.core.account.${'closed' | 'created' | 'updated'}`
  | `v2.core.account[configuration.customer].${'capability_status_updated' | 'updated'}`
  | `v2.core.account[configuration.merchant].${'capability_status_updated' | 'updated'}`
  | `v2.core.account[configuration.recipient].${'capability_status_updated' | 'updated'}`
  | 'v2.core.account[defaults].updated'
  | 'v2.core.account[future_requirements].updated'
  | 'v2.core.account[identity].updated'
  | 'v2.core.account[requirements].updated'
  | 'v2.core.account_link.returned'
  | `v2.core.account_person.${'created' | 'deleted' | 'updated'}`
  | 'v2.core.event_destination.ping'
  | 'v2.money_management.adjustment.created'
  | `v2.money_management.financial_account.${'created' | 'updated'}`
  | `v2.money_management.financial_address.${'activated' | 'failed'}`
  | `v2.money_management.inbound_transfer.${'available' | 'bank_debit_failed' | 'bank_debit_processing' | 'bank_debit_queued' | 'bank_debit_returned' | 'bank_debit_succeeded'}`
  | `v2.money_management.outbound_payment.${'canceled' | 'created' | 'failed' | 'posted' | 'returned' | 'under_review' | 'updated'}`
  | `v2.money_management.payout_intent.${'canceled' | 'created' | 'pending' | 'posted' | 'processing' | 'requires_action' | 'updated'}`
  | `v2.money_management.payout_method.${'created' | 'updated'}`
  | `v2.money_management.received_credit.${'available' | 'failed' | 'returned' | 'succeeded'}`
  | `v2.money_management.recipient_verification.${'created' | 'updated'}`
  | `v2.money_management.transaction.${'created' | 'updated'}`
  | (`v1.${string}` & {})
  | (`v2.${string}` & {})
