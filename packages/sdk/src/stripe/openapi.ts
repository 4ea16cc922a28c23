export * from '@billing/stripe/openapi'
