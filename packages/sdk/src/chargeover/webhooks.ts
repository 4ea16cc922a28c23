export * from '@billing/chargeover/webhooks'
