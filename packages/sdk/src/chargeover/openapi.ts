export * from '@billing/chargeover/openapi'
