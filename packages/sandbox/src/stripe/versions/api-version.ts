import type { Form } from '../http/decode-form.js'
import type { Endpoint, Wire } from '../http/endpoint.js'
import { invalidRequest, notEmulated } from '../http/errors.js'
import { EXPANDABLE_FIELDS, type ExpandableFields, type Field, type Kind } from '../http/expandable-fields.js'
import type { Account } from '../state/account.js'
import { CHANGES, OLDEST } from './changes.js'
import { isWire } from './rewriting.js'
import type { VersionChange } from './version-change.types.js'

/** The version that the sandbox is written for, and that an account has unless its first request names another. */
export const API_VERSION = '2026-10-28.endive'

/** An API version as a caller sees it: requests are rewritten for the sandbox's own version, and what is sent for the caller's. */
export interface ApiVersion {
  readonly name: string
  readonly expandable: ExpandableFields
  request(endpoint: Pick<Endpoint, 'name'>, form: Form): Form
  /** Rewrites every object in what is sent. Events stay as they are: they have the account's version. */
  present<Sent>(account: Account, sent: Sent): Sent
}

const known = new Map<string, ApiVersion>()

export function apiVersion(name: string): ApiVersion {
  const version = known.get(name) ?? createVersion(name)
  known.set(name, version)
  return version
}

/** Versions are dates, since acacia with a release name. Betas that follow change nothing here. */
const FORMAT = /^\d{4}-\d{2}-\d{2}(\.\w+)?(; \w+=v\d+)*$/

export const isEmulated = (name: string): boolean => FORMAT.test(name) && name >= OLDEST

/** The version of a request, or without one the account's, which its first request decides. */
export function requestedVersion(account: Account, headers: Headers): ApiVersion {
  const sent = headers.get('stripe-version') || null
  if (sent !== null && !FORMAT.test(sent)) {
    throw invalidRequest(`Invalid Stripe API version: ${sent}`)
  }
  if (sent !== null && !isEmulated(sent)) throw notEmulated(`the API version ${sent}; the oldest is ${OLDEST}`)
  account.apiVersion ??= sent ?? API_VERSION
  return apiVersion(sent ?? account.apiVersion)
}

function createVersion(name: string): ApiVersion {
  const isIncluded = ({ since }: VersionChange) => since <= name.slice(0, since.length)
  const included = CHANGES.filter(isIncluded)
  const newer = CHANGES.filter((change) => !isIncluded(change))
  const newestFirst = [...newer].reverse()

  function presentWire(account: Account, sent: Wire): Wire {
    if (sent.object === 'event' || sent.deleted === true) return sent
    let object = sent
    for (const { objects } of newestFirst) object = objects?.[String(sent.object)]?.(object, account) ?? object
    const entries = Object.entries(object)
    return Object.fromEntries(entries.map(([key, value]) => [key, key === 'metadata' ? value : within(account, value)]))
  }
  function within(account: Account, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => within(account, item))
    return isWire(value) ? presentWire(account, value) : value
  }

  return {
    name,
    expandable: expandableFields(newestFirst),
    request(endpoint, form) {
      for (const { withdrawn } of included) {
        for (const [parameter, error] of Object.entries(withdrawn?.[endpoint.name] ?? {})) {
          if (parameter in form) throw error()
        }
      }
      return newer.reduce((rewritten, { requests }) => requests?.[endpoint.name]?.(rewritten) ?? rewritten, form)
    },
    present: <Sent>(account: Account, sent: Sent): Sent =>
      newer.length === 0 ? sent : (within(account, sent) as Sent),
  }
}

/** The fields that can be expanded today, and those that older versions had. */
function expandableFields(changes: readonly VersionChange[]): ExpandableFields {
  const fields: Record<Kind, Readonly<Record<string, Field>>> = { ...EXPANDABLE_FIELDS }
  for (const { expandable = {} } of changes) {
    for (const [kind, older] of Object.entries(expandable) as [Kind, Readonly<Record<string, Field>>][]) {
      fields[kind] = { ...fields[kind], ...older }
    }
  }
  return fields
}
