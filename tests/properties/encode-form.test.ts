import { encodeForm } from '@billing/core/internal'
import { parse } from 'qs'
import { expect, test } from 'vitest'
import { queryStringifyRequestData } from '../node_modules/stripe/esm/utils.js'
import { fc } from './fast-check.js'
import { text, wellFormed } from './text.js'

type Tree =
  | string
  | number
  | boolean
  | bigint
  | Date
  | null
  | undefined
  | readonly Tree[]
  | { readonly [key: string]: Tree }

/** Anything a parameter can be, with keys from `key` and leaves from `leaf`. */
const parameters = (key: fc.Arbitrary<string>, leaf: fc.Arbitrary<Tree>): fc.Arbitrary<{ [key: string]: Tree }> => {
  const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
    leaf,
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('leaf'),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    ),
  }))
  return fc.dictionary(key, tree, { maxKeys: 6 })
}

const primitive = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.constantFrom(null, undefined),
)

const written = (leaf: Tree): string =>
  leaf instanceof Date ? `${Math.floor(leaf.getTime() / 1000)}` : wellFormed(String(leaf ?? ''))

const isBranch = (value: Tree): value is readonly Tree[] | { readonly [key: string]: Tree } =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** The leaves of an input with the way to them, as text. */
function leavesOf(value: Tree, path: readonly string[] = []): [readonly string[], string][] {
  if (value === undefined) return []
  if (!isBranch(value)) return [[path, written(value)]]
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, wellFormed(key)]))
}

/** The leaves of a form, read from its bytes: only brackets that are not encoded are structure. */
const leavesIn = (form: string): [string[], string][] =>
  form
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [key = '', value = ''] = pair.split('=')
      const [root = '', ...rest] = key.split('[').map((part) => decodeURIComponent(part.replace(/]$/, '')))
      return [[root, ...rest], decodeURIComponent(value)]
    })

/** The pairs of a form as every server sees them before it looks for brackets. */
const pairsOf = (form: string): [string, string][] => [...new URLSearchParams(form)]

test('a form holds the values passed, in order and nothing else, for any keys and values', () => {
  fc.assert(
    fc.property(parameters(text, primitive), (input) => {
      expect(leavesIn(encodeForm(input))).toEqual(leavesOf(input))
    }),
  )
})

test("a form says the same as that of Stripe's own client", () => {
  // Its encoder throws a URIError at half of a surrogate pair.
  const wellFormedOnly = parameters(
    text.map(wellFormed),
    primitive.map((leaf) => (typeof leaf === 'string' ? wellFormed(leaf) : leaf)),
  )
  fc.assert(
    fc.property(wellFormedOnly, (input) => {
      expect(pairsOf(encodeForm(input))).toEqual(pairsOf(queryStringifyRequestData(input)))
    }),
  )
})

test('the parser `qs` reads back what was passed', () => {
  // qs reads an encoded bracket as a bracket, appends where a key is empty, and refuses `__proto__`.
  const key = text.map(wellFormed).filter((name) => name !== '' && name !== '__proto__' && !/[[\]]/.test(name))
  const asObjects = (value: Tree): unknown => {
    if (!isBranch(value)) return written(value)
    const members = Object.entries(value).flatMap(([name, member]) =>
      leavesOf(member).length ? [[wellFormed(name), asObjects(member)]] : [],
    )
    return Object.fromEntries(members)
  }
  fc.assert(
    fc.property(parameters(key, primitive), (input) => {
      const read = parse(encodeForm(input), {
        depth: Number.POSITIVE_INFINITY,
        parameterLimit: Number.POSITIVE_INFINITY,
        plainObjects: true,
        // Indexes are keys to a model that does not care what is an array.
        parseArrays: false,
      })
      expect(JSON.parse(JSON.stringify(read))).toEqual(asObjects(input))
    }),
  )
})
