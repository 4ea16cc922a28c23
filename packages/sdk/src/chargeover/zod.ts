export * from '@billing/chargeover/zod'
