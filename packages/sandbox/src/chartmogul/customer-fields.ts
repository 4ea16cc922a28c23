import { type Fields, isFields, optionalString, optionalTime, readStrings } from './body-fields.js'
import { readCustom } from './custom-attributes.js'
import { invalidParameter } from './errors.js'
import type { CustomerRow } from './store.types.js'

const LEAD_STATUSES = ['New Lead', 'Working Lead', 'Qualified Lead', 'Unqualified Lead']

type Writable = Omit<CustomerRow, 'id' | 'uuid' | 'data_source_uuid' | 'external_id' | 'created_at'>

export const NEW_CUSTOMER: Writable = {
  name: '',
  email: '',
  company: '',
  country: null,
  state: null,
  city: null,
  zip: null,
  lead_created_at: null,
  free_trial_started_at: null,
  owner: null,
  website_url: null,
  lead_status: 'New Lead',
  tags: [],
  custom: {},
}

/** Applies the fields of a create or update to a row; absent ones stay unchanged. */
export function writeFields<T extends Writable>(row: T, body: Fields): T {
  const written: { -readonly [K in keyof Writable]?: Writable[K] } = {}
  for (const name of ['name', 'email', 'company'] as const) {
    if (body[name] !== undefined) written[name] = optionalString(body, name) ?? ''
  }
  for (const name of ['city', 'zip', 'owner', 'website_url'] as const) {
    if (body[name] !== undefined) written[name] = optionalString(body, name)
  }
  for (const name of ['lead_created_at', 'free_trial_started_at'] as const) {
    if (body[name] !== undefined) written[name] = optionalTime(body, name)
  }
  if (body.country !== undefined) written.country = optionalString(body, 'country')?.toUpperCase() ?? null
  // Written with its country ("US-CA"), read without ("CA").
  if (body.state !== undefined) written.state = optionalString(body, 'state')?.replace(/^[A-Z]{2}-/, '') ?? null
  if (body.status !== undefined) written.lead_status = readLeadStatus(body.status)
  if (isFields(body.attributes)) {
    if (body.attributes.tags !== undefined)
      written.tags = [...new Set(readStrings(body.attributes.tags, 'attributes[tags]'))]
    if (body.attributes.custom !== undefined) {
      written.custom = { ...row.custom, ...readCustom(body.attributes.custom, 'attributes[custom]') }
    }
  }
  return { ...row, ...written }
}

/** The other statuses follow from subscriptions; only that of a lead can be set. */
function readLeadStatus(value: unknown): string {
  const status = typeof value === 'string' ? value.replaceAll('_', ' ') : ''
  if (!LEAD_STATUSES.includes(status)) throw invalidParameter('status')
  return status
}
