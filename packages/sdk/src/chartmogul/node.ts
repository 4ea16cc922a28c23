export * from '@billing/chartmogul/node'
