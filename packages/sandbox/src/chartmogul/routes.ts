import type { Route } from '../runtime/router.js'
import { accountRoutes } from './account.js'
import type { Handler } from './context.js'
import { customerSubscriptionRoutes } from './customer-subscriptions.js'
import { customerRoutes } from './customers.js'
import { dataSourceRoutes } from './data-sources.js'
import { importInvoiceRoutes } from './import-invoices.js'
import { importSubscriptionRoutes } from './import-subscriptions.js'
import { invoiceRoutes } from './invoices.js'
import { metricRoutes } from './metrics/metric-routes.js'
import { planRoutes } from './plans.js'
import { transactionRoutes } from './transactions.js'

/** All routes of the emulated ChartMogul. */
export const routes: readonly Route<Handler>[] = [
  ...accountRoutes,
  ...dataSourceRoutes,
  ...customerRoutes,
  ...customerSubscriptionRoutes,
  ...planRoutes,
  ...invoiceRoutes,
  ...importInvoiceRoutes,
  ...importSubscriptionRoutes,
  ...transactionRoutes,
  ...metricRoutes,
]
