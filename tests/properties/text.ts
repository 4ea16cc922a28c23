import { fc } from './fast-check.js'

/** What has a meaning to an object, a URL, a form, a filter or a path. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '[',
  ']',
  '[]',
  '&',
  '=',
  '+',
  '%',
  '%00',
  '%2e%2e',
  '%2F',
  ';',
  '#',
  '?',
  '/',
  '\\',
  '.',
  '..',
  ',',
  ':',
  '\0',
  '\r\n',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '\ude80',
  '🚀',
  ' ',
  ' ',
  'NULL',
  'IS:NULL',
  'EQUALS',
]

/** Any UTF-16, halves of surrogate pairs included. */
const utf16 = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
const joined = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 3 })), { maxLength: 6 })

/** Text that tries to be something else. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  joined.map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  utf16,
)

/** A string after a round trip over the network: half of a surrogate pair has no UTF-8. */
export const wellFormed = (value: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(value))
