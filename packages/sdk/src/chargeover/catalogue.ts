export * from '@billing/chargeover/catalogue'
