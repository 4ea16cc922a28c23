export * from '@billing/stripe/tools'
