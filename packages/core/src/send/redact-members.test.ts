import { expect, test } from 'vitest'
import { redactMembers } from './redact-members.js'

const redactorOf = redactMembers(/^(number|cvc)$/)

test.each(['4242424242424242', '4242 4242 4242 4242', '4242-4242-4242-4242'])(
  'removes %s however it is grouped',
  (number) => {
    const redact = redactorOf({ type: 'card', card: { number, cvc: '123' } })
    for (const echo of ['4242424242424242', '4242 4242 4242 4242', '4242-4242-4242-4242']) {
      expect(redact?.(`The card ${echo} was declined`)).toBe('The card [redacted] was declined')
    }
    // Within a sentence it would be any number.
    expect(redact?.('123')).toBe('[redacted]')
  },
)

test('finds them at any depth, and nothing in a body without any', () => {
  expect(redactorOf({ methods: [{ number: 12345678 }] })?.('12345678')).toBe('[redacted]')
  expect(redactorOf({ name: 'Ada', number: '', cvc: null })).toBeUndefined()
  expect(redactorOf({})).toBeUndefined()
})

test('takes nothing out for a number without digits', () => {
  expect(redactorOf({ number: ' - ' })?.('The card - was declined')).toBe('The card - was declined')
})
