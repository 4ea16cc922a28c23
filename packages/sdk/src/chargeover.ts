export * from '@billing/chargeover'
