export * from '@billing/chartmogul/openapi'
