export * from '@billing/stripe/webhooks'
