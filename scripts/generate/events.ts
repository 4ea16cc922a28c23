import type { Provider } from './document.js'
import { readEventTable } from './event-table.js'
import { byName } from './references.js'

/** All but the last part: `customer.subscription` of `customer.subscription.deleted`. */
const familyOf = (type: string): string => type.slice(0, Math.max(0, type.lastIndexOf('.')))

const isIn = (type: string, family: string): boolean => type.startsWith(`${family}.`)

/** The family of a type, then the families that this one is in. */
function familiesOf(type: string): string[] {
  const family = familyOf(type)
  return family ? [family, ...familiesOf(family)] : []
}

function groupBy(types: readonly string[], keyOf: (type: string) => string): [key: string, types: string[]][] {
  const groups = new Map<string, string[]>()
  for (const type of types) groups.set(keyOf(type), [...(groups.get(keyOf(type)) ?? []), type])
  return [...groups]
}

/** Any type of a family. The braces keep it from absorbing the names beside it, which editors complete. */
const open = (family: string): string => `(\`${family}.\${string}\` & {})`

/** Types as template literals, one for each family: `` `invoice.${'paid' | 'sent'}` ``. */
function print(types: readonly string[]): string[] {
  return groupBy(types, familyOf).map(([family, members]) => {
    const actions = members.map((type) => `'${type.slice(family.length + 1)}'`)
    return actions.length > 1 ? `\`${family}.\${${actions.join(' | ')}}\`` : `'${members[0]}'`
  })
}

/**
 * The types of events, by the object that they carry. A family whose known types all carry the same object is open: types that are newer than
 * this package are expected to carry it too.
 */
export function generateEvents(root: string, { document }: Provider): string {
  const { WebhookEventType } = document.components.schemas
  const types = (WebhookEventType?.['x-extensible-enum'] ?? []).filter((type) => type !== '*')
  const table = readEventTable(root)
  const [unused] = table.unused(types)
  if (unused) throw new Error(`webhook_events.yaml: no event type begins with ${unused}`)
  const groups = groupBy(types, (type) => table.objectOf(type) ?? '').sort(([a], [b]) => byName(a, b))
  const models = groups.map(([name]) => name).filter(Boolean)
  const missing = models.find((name) => !document.components.schemas[name])
  if (missing) throw new Error(`webhook_events.yaml: there is no schema ${missing}`)

  /** The families that hold no type of another group: the outermost of those without a schema, the innermost of others. */
  const openFamilies = (name: string, members: readonly string[]): string[] => {
    const isPure = (family: string): boolean => types.every((type) => members.includes(type) || !isIn(type, family))
    const found = members.flatMap((type) => {
      const pure = familiesOf(type).filter(isPure)
      return (name ? pure[0] : pure.at(-1)) ?? []
    })
    return [...new Set(found)]
  }
  const union = (name: string, members: readonly string[]): string[] => [
    ...print(members),
    ...openFamilies(name, members).map(open),
  ]
  const eventOf = (name: string, members: readonly string[]): string => {
    const parts = union(name, members)
    if (parts.length < 2) return `StripeEventOf<${parts.join()}, ${name}>`
    return `StripeEventOf<\n${parts.map((part) => `      | ${part}`).join('\n')},\n      ${name}\n    >`
  }
  const others = groups.find(([name]) => !name)?.[1] ?? []
  return `import type {
${models.map((name) => `  ${name},\n`).join('')}} from '@billing/stripe'
import type { StripeEventOf, StripeObject } from '../webhooks/event-of.js'

/**
 * An event. Comparing \`type\` narrows \`data.object\`: \`invoice.paid\` carries an invoice, \`customer.subscription.deleted\` a subscription. Events
 * about objects without a type in this package are \`OtherStripeEvent\`.
 */
export type StripeEvent =
${groups
  .filter(([name]) => name)
  .map(([name, members]) => `  | ${eventOf(name, members)}\n`)
  .join('')}  | OtherStripeEvent

/**
 * An event about an object without a type in this package. A plain \`string\` would match every comparison and undo the narrowing of the
 * others, so the types are listed. For one that is newer than this package compare \`String(event.type)\`.
 */
export type OtherStripeEvent = StripeEventOf<
${union('', others)
  .map((part) => `  | ${part}`)
  .join('\n')},
  StripeObject
>

/** The type of a thin event. */
export type StripeThinEventType =
  | ${[...print(table.thin), open('v1'), open('v2')].join('\n  | ')}
`
}
