import type { Account } from '../state/account.js'
import { INCLUDED_FIELDS } from '../wire/included-fields.js'
import { loadObject } from '../wire/load-object.js'
import type { Endpoint, Wire } from './endpoint.js'
import { invalidRequest } from './errors.js'
import { EXPANDABLE_FIELDS, type ExpandableFields, type Field, type Kind } from './expandable-fields.js'

/** All requested paths, merged: per field what it is and what to expand inside it. */
export type Plan = Map<string, { readonly field: Field; readonly inside: Plan }>

/** What an endpoint answers with. */
type Answered = Pick<Endpoint, 'returns' | 'list' | 'expandable'>

const MAX_DEPTH = 4

/** Reads the requested paths. Unknown ones are refused even where there is nothing to expand, and before the request is carried out. */
export function planExpansion(answer: Answered, paths: readonly string[], fields = EXPANDABLE_FIELDS): Plan {
  const plan: Plan = new Map()
  for (const path of paths) {
    if (!answer.expandable?.includes(path)) addPath(plan, answer, path, fields)
  }
  return plan
}

/** Rewrites an object for the API version of the request. */
type Present = (wire: unknown) => unknown

/** Replaces ids by their objects, in an object or in every object of a list. */
export function expand(
  account: Account,
  wire: Wire,
  { returns: kind, list }: Answered,
  plan: Plan,
  present: Present = (loaded) => loaded,
): Wire {
  if (plan.size === 0) return wire
  const source = { account, present }
  if (!list) return expandObject(source, wire, kind, plan)
  const data = Array.isArray(wire.data) ? wire.data : []
  return { ...wire, data: data.map((item: Wire) => expandObject(source, item, kind, plan)) }
}

function addPath(root: Plan, { returns, list }: Answered, path: string, fields: ExpandableFields): void {
  const segments = path.split('.')
  if (segments.length > MAX_DEPTH) {
    throw invalidRequest(`You cannot expand more than ${MAX_DEPTH} levels of a property. Property: ${path}`, {
      code: 'property_expansion_max_depth',
    })
  }
  const refuse = (hint = '') => invalidRequest(`This property cannot be expanded (${path}).${hint}`)
  let rest = segments
  if (list) {
    if (segments[0] !== 'data') throw refuse(` You may want to try expanding 'data.${path}' instead.`)
    if (segments.length === 1) throw refuse()
    rest = segments.slice(1)
  }
  let plan = root
  let kind = returns
  while (rest.length > 0) {
    const name = fieldName(fields[kind], rest)
    const field = name === undefined ? undefined : fields[kind][name]
    if (name === undefined || !field) throw refuse()
    const entry = plan.get(name) ?? { field, inside: new Map() }
    plan.set(name, entry)
    plan = entry.inside
    kind = field.to
    rest = rest.slice(name.split('.').length)
    // Any path is accepted inside a list or an object that exists only at Stripe.
    if (kind === 'opaque') return
    if (field.as === 'list' || field.as === 'included_list') {
      if (rest.length > 0 && rest[0] !== 'data') throw refuse()
      rest = rest.slice(1)
    }
  }
}

const fieldName = (fields: ExpandableFields[Kind], segments: readonly string[]): string | undefined => {
  for (let length = segments.length; length > 0; length -= 1) {
    const name = segments.slice(0, length).join('.')
    if (name in fields) return name
  }
  return undefined
}

/** Where the objects of ids are, and how they are sent. */
interface Source {
  readonly account: Account
  readonly present: Present
}

function expandObject(source: Source, wire: Wire, kind: Kind, plan: Plan): Wire {
  if (wire.deleted === true) return wire
  const { account, present } = source
  let result = wire
  for (const [name, { field, inside }] of plan) {
    const within = (object: unknown): unknown =>
      isWire(object) ? expandObject(source, object, field.to, inside) : object
    const withinList = (object: unknown): unknown =>
      isWire(object) && Array.isArray(object.data) ? { ...object, data: object.data.map(within) } : object
    const refer = (value: unknown): unknown =>
      within(typeof value === 'string' ? present(loadObject(account, field.to, value) ?? value) : value)
    result = change(result, name.split('.'), (value) => {
      switch (field.as) {
        case 'reference':
          return Array.isArray(value) ? value.map(refer) : refer(value)
        case 'object':
          return within(value)
        case 'list':
          return withinList(value)
        case 'included':
          return present(INCLUDED_FIELDS[`${kind}.${name}`]?.(account, String(wire.id)))
        case 'included_list':
          return withinList(present(INCLUDED_FIELDS[`${kind}.${name}`]?.(account, String(wire.id))))
      }
    })
  }
  return result
}

const isWire = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy with the value at the path changed, in every object of a list; a path through null is left alone. */
function change(wire: Wire, path: readonly string[], to: (value: unknown) => unknown): Wire {
  const [name, ...rest] = path
  if (name === undefined) return wire
  const value = wire[name]
  if (rest.length === 0) return { ...wire, [name]: to(value) }
  const inside = (item: unknown) => (isWire(item) ? change(item, rest, to) : item)
  return { ...wire, [name]: Array.isArray(value) ? value.map(inside) : inside(value) }
}
