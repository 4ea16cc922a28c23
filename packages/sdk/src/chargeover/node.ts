export * from '@billing/chargeover/node'
