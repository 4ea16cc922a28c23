import { expect, test } from 'vitest'
import { ValidationError } from '../errors.js'
import { checkRules } from './check-rules.js'

test.each<[rule: string, params: object | undefined]>([
  ['amount?', {}],
  ['amount?', undefined],
  ['amount?', { amount: 0 }],
  ['tags!', { tags: ['a'] }],
  ['into!', { into: { id: undefined, external_id: 'x' } }],
  ['custom!', { custom: { channel: '' } }],
  ['end>start', {}],
  ['end>start', { end: undefined, start: 1 }],
  ['end>start', { end: 2, start: 1 }],
  ['lines*', {}],
  ['lines*', { lines: undefined }],
  ['lines*', { lines: ['a'] }],
  ['shares+', { shares: [] }],
  ['id^key+', { key: 'x' }],
  ['id^key', { id: 1, key: undefined }],
  ['id^key^token', {}],
  ['id^key+', { id: null, key: 'x' }],
  ['amount?', { amount: '10.00' }],
])('%s lets %j pass', (rule, params) => {
  expect(checkRules(params, [rule])).toBeUndefined()
})

class Money {
  readonly #amount = 500
  get value(): number {
    return this.#amount
  }
}

const ALL = 'leave the key out for all of it, such as a full refund'
const MISSING = 'is missing or empty; pass it with the parameters'

test.each<[rule: string, params: object | undefined, message: string]>([
  ['amount?', { amount: undefined }, `amount: cannot be Undefined; ${ALL}`],
  ['amount?', { amount: null }, `amount: cannot be Null; ${ALL}`],
  ['amount?', { amount: '' }, `amount: cannot be String; ${ALL}`],
  ['amount?', { amount: {} }, `amount: cannot be Object; ${ALL}`],
  ['amount?', { amount: Object(5) }, `amount: cannot be Number; ${ALL}`],
  ['amount?', { amount: new Money() }, `amount: cannot be Object; ${ALL}`],
  ['id^key+', { id: null }, 'id: required unless key is given'],
  ['tags!', undefined, `tags: ${MISSING}`],
  ['tags!', { tags: undefined }, `tags: ${MISSING}`],
  ['tags!', { tags: null }, `tags: ${MISSING}`],
  ['tags!', { tags: '' }, `tags: ${MISSING}`],
  ['tags!', { tags: [] }, `tags: ${MISSING}`],
  ['custom!', { custom: {} }, `custom: ${MISSING}`],
  ['into!', { into: { id: undefined, external_id: null } }, `into: ${MISSING}`],
  ['rows!', { rows: [{}, { id: undefined }] }, `rows: ${MISSING}`],
  ['end>start', { end: 2 }, 'end: needs start'],
  ['end>start', { end: 2, start: undefined }, 'end: needs start'],
  ['lines*', { lines: [] }, `lines: ${MISSING}`],
  ['lines*', { lines: null }, `lines: ${MISSING}`],
  ['lines*', { lines: [{}] }, `lines: ${MISSING}`],
  ['shares+', {}, `shares: ${MISSING}`],
  ['id^key+', { id: undefined }, 'id: required unless key is given'],
  ['id^key^token+', {}, 'id: required unless key or token is given'],
  ['id^data+', { data: {} }, 'id: required unless data is given'],
  ['data^id+', { data: { name: undefined } }, 'data: required unless id is given'],
  ['id^key+', { id: 1, key: 2 }, 'key: cannot be combined with id; pass one of them'],
  ['id^key^token', { key: 1, token: 2 }, 'token: cannot be combined with key; pass one of them'],
])('%s refuses %j', (rule, params, message) => {
  const check = () => checkRules(params, ['other?', rule])
  expect(check).toThrow(ValidationError)
  expect(check).toThrow(message)
  expect(check).toThrow(
    expect.objectContaining({ issues: [{ path: [message.split(':')[0]], message: expect.any(String) }] }),
  )
})

test('an object that refers to itself is not empty, and is refused before it is sent', () => {
  const into: Record<string, unknown> = {}
  into['into'] = into
  expect(checkRules({ into }, ['into!'])).toBeUndefined()
})
