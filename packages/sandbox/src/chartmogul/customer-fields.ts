import { type Fields, isFields, optionalString } from './body-fields.js'
import { parseTime, toIso } from './dates.js'
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
    if (body[name] !== undefined) written[name] = readTimeOrNull(body, name)
  }
  if (body.country !== undefined) written.country = optionalString(body, 'country')?.toUpperCase() ?? null
  // Written with its country ("US-CA"), read without ("CA").
  if (body.state !== undefined) written.state = optionalString(body, 'state')?.replace(/^[A-Z]{2}-/, '') ?? null
  if (body.status !== undefined) written.lead_status = readLeadStatus(body.status)
  if (isFields(body.attributes)) {
    if (body.attributes.tags !== undefined) written.tags = readTags(body.attributes.tags)
    if (body.attributes.custom !== undefined) {
      written.custom = { ...row.custom, ...readCustom(body.attributes.custom) }
    }
  }
  return { ...row, ...written }
}

function readTimeOrNull(body: Fields, name: string): number | null {
  if (body[name] === null) return null
  const time = parseTime(body[name])
  if (time === undefined) throw invalidParameter(name)
  return time
}

/** The other statuses follow from subscriptions; only that of a lead can be set. */
function readLeadStatus(value: unknown): string {
  const status = typeof value === 'string' ? value.replaceAll('_', ' ') : ''
  if (!LEAD_STATUSES.includes(status)) throw invalidParameter('status')
  return status
}

function readTags(value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((tag) => typeof tag === 'string'))
    throw invalidParameter('attributes[tags]')
  return [...new Set(value)]
}

/** Accepts a list of typed values or a map. */
function readCustom(value: unknown): Record<string, unknown> {
  if (isFields(value)) return value
  if (!Array.isArray(value)) throw invalidParameter('attributes[custom]')
  const custom: Record<string, unknown> = {}
  for (const attribute of value) {
    if (!isFields(attribute) || typeof attribute.key !== 'string') throw invalidParameter('attributes[custom]')
    custom[attribute.key] = typedValue(attribute.type, attribute.value)
  }
  return custom
}

function typedValue(type: unknown, value: unknown): unknown {
  if (type !== 'Timestamp') return value
  const time = parseTime(value)
  if (time === undefined) throw invalidParameter('attributes[custom]')
  return toIso(time)
}
