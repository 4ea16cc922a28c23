export * from '@billing/stripe'
