import { expect, test } from 'vitest'
import { routes } from '../../packages/sandbox/src/stripe/routes.js'
import { type Property, readStripeDeclarations, type Shape } from '../../scripts/stripe-declarations/index.js'

type Known = Readonly<Record<string, unknown>>

const declarations = readStripeDeclarations()

/** Not in the newest version, or not of the API's first generation. */
const UNDECLARED = ['GET /v1/invoices/upcoming', 'GET /v1/invoices/upcoming/lines', 'POST /v2/billing/meter_events']

const isObject = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The declared parameters that the sandbox would refuse as unknown to Stripe. */
function unknownTo(known: unknown, properties: readonly Property[], path = ''): string[] {
  if (!isObject(known)) return []
  const kinds = new Map(Object.entries(known).map(([name, kind]) => [name.replace(/[!?]$/, ''), kind]))
  if (kinds.has('*')) return []
  return properties.flatMap(({ name, shape }) => {
    const full = path === '' ? name : `${path}[${name}]`
    return kinds.has(name) ? unknownWithin(kinds.get(name), shape, full) : [full]
  })
}

const unknownWithin = (kind: unknown, { variants }: Shape, path: string): string[] =>
  variants.flatMap((variant) => {
    if (variant.kind === 'array' && Array.isArray(kind)) return unknownWithin(kind[0], variant.items, `${path}[]`)
    return variant.kind === 'object' ? unknownTo(kind, declarations.object(variant.id).properties, path) : []
  })

test('a parameter that Stripe declares is emulated or refused by name, and never unknown', () => {
  const unknown = routes
    .filter(({ handler }) => !UNDECLARED.includes(handler.name))
    .flatMap(({ method, path, handler }) => {
      const { parameters } = declarations.operation(method, path)
      return unknownTo(handler.parameters, parameters?.properties ?? []).map((name) => `${handler.name} ${name}`)
    })
  expect(unknown).toEqual([])
})
