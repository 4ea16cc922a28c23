import { checkRules } from '@billing/core/internal'

/** Refuses a call that does not say which event it is about, in its billing system. */
export const checkExternalId = (params: object): void => checkRules(params, ['data_source_uuid!', 'external_id!'])
