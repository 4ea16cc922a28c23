/** Simple requests that work with any sample data, by their names in the report. */
export const LISTS = {
  'Stripe, GET /v1/customers': 'https://api.stripe.com/v1/customers?limit=1',
  'Stripe, GET /v1/invoices': 'https://api.stripe.com/v1/invoices?limit=1',
  'ChartMogul, GET /v1/customers': 'https://api.chartmogul.com/v1/customers?per_page=1',
  'ChargeOver, GET customer': 'https://example.chargeover.com/api/v3/customer?limit=1',
} as const

export const AUTHORIZATION = `Basic ${btoa('sk_test_benchmark:secret')}`
