export * from '@billing/chargeover/tools'
