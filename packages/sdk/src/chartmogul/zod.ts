export * from '@billing/chartmogul/zod'
