import { fc } from './fast-check.js'
import { text } from './text.js'

/** What the library looks for in answers, so that what it finds there is seldom what it expects. */
const KNOWN_KEYS = [
  'error',
  'errors',
  'error_details',
  'message',
  'param',
  'type',
  'code',
  'decline_code',
  'status',
  'response',
  'details',
  'object',
  'id',
  'uuid',
  'data',
  'has_more',
  'cursor',
  'entries',
  'invoices',
  'plans',
  'items',
  'plan',
  'created',
  'summary',
  'start-date',
  'customer_id',
  'data_source_uuids',
  'external_ids',
]

/** What would change an object, or what is done with one, if it were not taken for data. */
const HOSTILE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'then', 'length', '0']

const POLLUTION = ['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}']

/** JSON text of any shape. `echoes` are strings that a server might send back. */
export function json(echoes: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...KNOWN_KEYS) },
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_KEYS) },
    { weight: 1, arbitrary: fc.oneof(text, fc.constantFrom(...echoes)) },
  )
  const echoed = fc.constantFrom(...echoes).chain((echo) => fc.constantFrom(JSON.stringify(echo), escaped(echo)))
  const scalar = fc.oneof(
    fc.constantFrom('null', 'true', 'false', '0', '""', '[]', '{}', '-0', '1e999', ...POLLUTION),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    text.map((value) => JSON.stringify(value)),
    echoed,
  )
  return fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 4 }).map((members) => `[${members.join()}]`),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 5 })
        .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`),
    ),
  })).value
}

/** The same text, no letter of which is written as itself. */
const escaped = (value: string): string =>
  `"${[...value].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`

/** A JSON text with the value at the end of `steps` replaced; each step picks a member. */
export function replaced(body: string, steps: readonly number[], replacement: string): string {
  const replaceIn = (value: unknown, [step, ...deeper]: readonly number[]): string => {
    const members = typeof value === 'object' && value !== null ? Object.entries(value) : []
    if (step === undefined || !members.length) return replacement
    const written = members.map(([name, member], index) => {
      const part = index === step % members.length ? replaceIn(member, deeper) : JSON.stringify(member)
      return Array.isArray(value) ? part : `${JSON.stringify(name)}:${part}`
    })
    return Array.isArray(value) ? `[${written.join()}]` : `{${written.join()}}`
  }
  return replaceIn(JSON.parse(body), steps)
}
