import type { DeclaredObject, ObjectId, Property, Shape, Variant } from '../../scripts/stripe-declarations/index.js'

export interface Side {
  object(id: ObjectId): DeclaredObject
}

/** Collects where what we declare differs from what Stripe declares, as `Schema.property: difference`. */
export class Comparison {
  readonly differences = new Set<string>()
  /** The ids of our objects that were compared. */
  readonly compared = new Set<ObjectId>()
  readonly #done = new Set<string>()

  constructor(
    private readonly ours: Side,
    private readonly theirs: Side,
  ) {}

  objects(ours: DeclaredObject, theirs: readonly Property[], path: string): void {
    const declared = new Map(theirs.map((property) => [property.name, property]))
    for (const property of ours.properties) {
      const counterpart = declared.get(property.name)
      if (counterpart) this.#property(property, counterpart, `${path}.${property.name}`)
      else this.differences.add(`${path}.${property.name}: not declared by Stripe`)
    }
    const names = new Set(ours.properties.map(({ name }) => name))
    for (const { name, shape } of theirs)
      if (!names.has(name) && !isAbsent(shape)) this.differences.add(`${path}.${name}: missing`)
  }

  shapes(ours: Shape, theirs: Shape, path: string): void {
    if (theirs.variants.some(({ kind }) => kind === 'unknown')) return
    if (ours.nullable !== theirs.nullable)
      this.differences.add(`${path}: ${ours.nullable ? 'nullable' : 'not nullable'}`)
    if (ours.emptyable !== theirs.emptyable)
      this.differences.add(`${path}: ${ours.emptyable ? 'emptyable' : 'not emptyable'}`)
    this.#variants(ours.variants, theirs.variants, path)
  }

  #property(ours: Property, theirs: Property, path: string): void {
    if (ours.required !== theirs.required) this.differences.add(`${path}: ${ours.required ? 'required' : 'optional'}`)
    this.shapes(ours.shape, theirs.shape, path)
  }

  #variants(ours: readonly Variant[], theirs: readonly Variant[], path: string): void {
    const [here, there] = [kinds(ours), kinds(theirs)]
    if (here !== there) {
      this.differences.add(`${path}: ${here} instead of ${there}`)
      return
    }
    this.#enumerations(ours, theirs, path)
    const [objects, others] = split(theirs)
    const [ourObjects, ourOthers] = split(ours)
    for (const [index, object] of ourObjects.entries())
      this.#reference(object.id, this.#counterpart(object.id, objects)?.id ?? objects[index]?.id, path)
    for (const object of objects)
      if (!ourObjects.some(({ id }) => (this.#counterpart(id, objects)?.id ?? object.id) === object.id))
        this.differences.add(`${path}: lacks ${object.id.replace(/.*#/, '')}`)
    for (const [index, variant] of ourOthers.entries()) {
      const other = others.find(({ kind }, at) => kind === variant.kind && at >= index) ?? others[index]
      if ('items' in variant && other && 'items' in other) this.shapes(variant.items, other.items, `${path}[]`)
    }
  }

  #enumerations(ours: readonly Variant[], theirs: readonly Variant[], path: string): void {
    const [here, there] = [values(ours), values(theirs)]
    const missing = there.filter((value) => !here.includes(value))
    // Words that complete a plain string, such as the paths of `expand`, are ours alone.
    const extra = there.length ? here.filter((value) => !there.includes(value)) : []
    if (missing.length) this.differences.add(`${path}: lacks ${missing.join(', ')}`)
    if (extra.length) this.differences.add(`${path}: adds ${extra.join(', ')}`)
  }

  #reference(id: ObjectId, declared: ObjectId | undefined, path: string): void {
    if (!declared) {
      this.differences.add(`${path}: ${id} is not declared by Stripe`)
      return
    }
    const pair = `${id} ${declared}`
    if (this.#done.has(pair)) return
    this.#done.add(pair)
    this.compared.add(id)
    this.objects(this.ours.object(id), this.theirs.object(declared).properties, isNamed(id) ? id : path)
  }

  /** The declared object of a union that has the same constants (`object`, `deleted`) as ours. */
  #counterpart(id: ObjectId, candidates: readonly { id: ObjectId }[]): { id: ObjectId } | undefined {
    if (candidates.length < 2) return candidates[0]
    const wanted = constants(this.ours.object(id))
    return candidates.find((candidate) => constants(this.theirs.object(candidate.id)) === wanted)
  }
}

/** A property that only tells an object from its deleted form is declared where both can stand. */
function isAbsent({ variants }: Shape): boolean {
  return variants.every(({ kind }) => kind === 'absent')
}

function isNamed(id: ObjectId): boolean {
  return !id.startsWith('inline ')
}

function constants({ properties }: DeclaredObject): string {
  const value = (name: string): string => {
    const [variant] = properties.find((property) => property.name === name)?.shape.variants ?? []
    return variant?.kind === 'constant' && variant.value !== false ? String(variant.value) : ''
  }
  return `${value('object')} ${value('deleted')}`
}

function split(variants: readonly Variant[]): [{ id: ObjectId }[], Variant[]] {
  const objects = variants.flatMap((variant) => (variant.kind === 'object' ? [variant] : []))
  return [objects, variants.filter(({ kind }) => kind !== 'object')]
}

const KINDS: Partial<Record<Variant['kind'], string>> = {
  decimal: 'string',
  enumeration: 'string',
}

/** What may stand there, without counting the objects of a union or the words that spell a string. */
function kinds(variants: readonly Variant[]): string {
  const names = variants.map((variant) => {
    if (variant.kind === 'constant') return typeof variant.value === 'string' ? 'string' : 'boolean'
    if (variant.kind === 'absent') return 'boolean'
    return KINDS[variant.kind] ?? variant.kind
  })
  return [...new Set(names)].sort().join(' or ')
}

function values(variants: readonly Variant[]): string[] {
  return variants.flatMap((variant) => {
    if (variant.kind === 'enumeration') return [...variant.values]
    return variant.kind === 'constant' && typeof variant.value === 'string' ? [variant.value] : []
  })
}
