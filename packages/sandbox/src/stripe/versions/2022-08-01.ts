import { changeForm } from './rewriting.js'
import type { VersionChange } from './version-change.types.js'

/** Invoices take in pending items only when they are asked to. */
export const august2022: VersionChange = {
  since: '2022-08-01',
  requests: {
    'POST /v1/invoices': (form) =>
      'pending_invoice_items_behavior' in form ? form : changeForm(form, { pending_invoice_items_behavior: 'include' }),
  },
}
