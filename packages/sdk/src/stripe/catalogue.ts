export * from '@billing/stripe/catalogue'
