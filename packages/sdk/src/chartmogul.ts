export * from '@billing/chartmogul'
