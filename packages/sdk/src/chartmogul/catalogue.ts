export * from '@billing/chartmogul/catalogue'
