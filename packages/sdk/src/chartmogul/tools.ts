export * from '@billing/chartmogul/tools'
