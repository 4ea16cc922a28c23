import { camel, pascal, singular } from './case.js'
import type { Provider, Schema } from './document.js'
import { refName } from './references.js'

/** Where a schema is referred to: the schema that has the property, and the names of the properties that lead to it. */
interface Use {
  readonly owner: string
  readonly path: readonly string[]
}

/** The uses of every schema. */
function usesOf(schemas: Record<string, Schema>): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const collect = (value: unknown, use: Use): void => {
    if (value === null || typeof value !== 'object') return
    const { $ref, properties, ...others } = value as Schema
    if ($ref) uses.set(refName($ref), [...(uses.get(refName($ref)) ?? []), use])
    for (const [name, property] of Object.entries(properties ?? {})) {
      collect(property, { ...use, path: [...use.path, name] })
    }
    const { example: _, examples: __, ...nested } = others as Record<string, unknown>
    for (const member of Object.values(nested)) collect(member, use)
  }
  for (const [owner, schema] of Object.entries(schemas)) collect(schema, { owner, path: [] })
  return uses
}

/** Names that hold for all uses, though the words of a use do not show it. */
const RIGHT: Readonly<Record<string, string>> = {
  BankAccountFiltersParam: 'the filters are about bank accounts',
  ShippingRateParam: 'it names a shipping rate or describes a new one',
  CouponOrPromotionCodeParam: 'it names one of the two',
  CouponReference: 'it names a coupon',
  PriceTier: 'the currency options are those of a price',
  SubscriptionTransferDataParam: 'the default settings are those of the subscriptions of a schedule',
}

/** A property in names of types: `TaxId` for `tax_ids`. */
const typeName = (property: string): string => singular(pascal(camel(property)))

const wordsOf = (name: string): string[] => (name.match(/[A-Z][a-z0-9]*/g) ?? []).map(singular)

/** What a name claims and a use contradicts, if anything. */
function contradiction(name: string, uses: readonly Use[], objects: readonly string[]): string | undefined {
  // Parameters and results differ by a suffix only.
  const stem = singular(name.replace(/Params?$/, ''))
  const properties = uses.flatMap(({ path }) => path.at(-1) ?? [])
  // One word is a kind of thing: an `Address` may be the `place_of_business`.
  const claimed = properties.find((property) => wordsOf(stem).length > 1 && stem.endsWith(typeName(property)))
  const other = claimed && properties.find((property) => !typeName(property).includes(typeName(claimed)))
  if (other) return `${claimed}, but is the type of ${other} as well`
  const object = objects.find((object) => name.startsWith(object) && /^[A-Z]/.test(name.slice(object.length)))
  if (!object || uses.length < 2) return undefined
  const stranger = uses.find(({ owner, path }) => {
    const words = [owner, ...path.map(typeName)].flatMap(wordsOf)
    return !wordsOf(object).every((word) => words.includes(word))
  })
  return stranger && `${object}, but is used by ${[stranger.owner, ...stranger.path].join('.')} as well`
}

/** Of an object with fewer properties no more is known than its id. */
const MIN_PROPERTIES = 4

/**
 * Throws when the name of a shared part claims more than holds for all of its uses: a property, though another property has the same type; or an
 * object, though another object has the same part. An object with an id is called by its own name everywhere.
 */
export function checkSharedNames({ name: provider, document }: Provider): void {
  const { schemas } = document.components
  const hasId = (name: string): boolean => !!schemas[name]?.properties?.['id']
  const objects = Object.keys(schemas)
    .filter((name) => hasId(name) && !/Params$/.test(name))
    .filter((name) => Object.keys(schemas[name]?.properties ?? {}).length >= MIN_PROPERTIES)
    .sort((a, b) => b.length - a.length)
  const claims = [...usesOf(schemas)].flatMap(([name, uses]) => {
    const isPart = schemas[name]?.type === 'object' && !hasId(name) && !(name in RIGHT)
    const claim = isPart && contradiction(name, uses, objects)
    return claim ? [`the name ${name} tells of ${claim}`] : []
  })
  if (claims.length) throw new Error(`${provider}: ${claims.join('; ')}`)
}
