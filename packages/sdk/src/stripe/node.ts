export * from '@billing/stripe/node'
