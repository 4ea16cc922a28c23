/** Where a customer returns after a payment method that redirects. */
export const RETURN_URL = 'https://example.com/payment/complete'

/** A payment method, attached to the customer as the default for invoices. */
export const withCard = (card: string) => ({ payment_method: card, invoice_settings: { default_payment_method: card } })
