export * from '@billing/stripe/zod'
