import type { Route } from '../runtime/router.js'
import { accountRoutes } from './account.js'
import { activityRoutes } from './activity-routes.js'
import { attributeRoutes } from './attributes.js'
import { connectSubscriptionRoutes } from './connect-subscriptions.js'
import type { Handler } from './context.js'
import { contactRoutes } from './crm/contacts.js'
import { noteRoutes } from './crm/notes.js'
import { opportunityRoutes } from './crm/opportunities.js'
import { taskRoutes } from './crm/tasks.js'
import { customerSubscriptionRoutes } from './customer-subscriptions.js'
import { customerRoutes } from './customers.js'
import { dataImportRoutes } from './data-imports.js'
import { dataSourceRoutes } from './data-sources.js'
import { activitiesExportRoutes } from './export/activities-export.js'
import { importInvoiceRoutes } from './import-invoices.js'
import { importSubscriptionRoutes } from './import-subscriptions.js'
import { invoiceRoutes } from './invoices.js'
import { lineItemRoutes } from './line-items.js'
import { mergeRoutes } from './merges.js'
import { metricRoutes } from './metrics/metric-routes.js'
import { planGroupRoutes } from './plan-groups.js'
import { planRoutes } from './plans.js'
import { subscriptionAttributeRoutes } from './subscription-attributes.js'
import { subscriptionEventRoutes } from './subscription-events.js'
import { transactionRoutes } from './transactions.js'
import { uploadRoutes } from './uploads/uploads.js'

/** All routes of the emulated ChartMogul. */
export const routes: readonly Route<Handler>[] = [
  ...accountRoutes,
  ...dataSourceRoutes,
  ...dataImportRoutes,
  ...uploadRoutes,
  ...customerRoutes,
  ...mergeRoutes,
  ...attributeRoutes,
  ...customerSubscriptionRoutes,
  ...connectSubscriptionRoutes,
  ...subscriptionAttributeRoutes,
  ...planRoutes,
  ...planGroupRoutes,
  ...invoiceRoutes,
  ...importInvoiceRoutes,
  ...importSubscriptionRoutes,
  ...lineItemRoutes,
  ...transactionRoutes,
  ...subscriptionEventRoutes,
  ...metricRoutes,
  ...activityRoutes,
  ...activitiesExportRoutes,
  ...contactRoutes,
  ...noteRoutes,
  ...opportunityRoutes,
  ...taskRoutes,
]
