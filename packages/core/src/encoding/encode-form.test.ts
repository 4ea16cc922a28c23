import { expect, test } from 'vitest'
import { encodeForm } from './encode-form.js'

test('default', () => {
  expect(encodeForm({ customer: 'cus_1', items: [{ price: 'p', quantity: 2 }], metadata: { k: 'v' } })).toBe(
    'customer=cus_1&items[0][price]=p&items[0][quantity]=2&metadata[k]=v',
  )
})

test.each([
  ['text', { a: 'b c' }, 'a=b%20c'],
  ['what is special in a query', { a: '&=+#?%[]' }, 'a=%26%3D%2B%23%3F%25%5B%5D'],
  ['letters of every script', { é: '株🚀' }, '%C3%A9=%E6%A0%AA%F0%9F%9A%80'],
  ['half of a surrogate pair', { a: 'x\ud83d', '\ude80': 'y' }, 'a=x%EF%BF%BD&%EF%BF%BD=y'],
  ['a key that is special', { 'a b': { 'c[d]=&': 1 } }, 'a%20b[c%5Bd%5D%3D%26]=1'],
  ['null', { a: null }, 'a='],
  ['empty text', { a: '', b: { c: '' } }, 'a=&b[c]='],
  ['undefined', { a: undefined, b: [undefined], c: { d: undefined } }, ''],
  ['numbers', { a: 0, b: -1.5, c: 10n }, 'a=0&b=-1.5&c=10'],
  ['booleans', { a: true, b: false }, 'a=true&b=false'],
  ['a date', { a: new Date('2026-03-01T00:00:00.999Z'), b: [new Date(0)] }, 'a=1772323200&b[0]=0'],
  ['nothing in an array or object', { a: [], b: {}, c: [[]], d: [{}] }, ''],
  ['an empty key', { '': 'x', a: { '': { b: 'y' } } }, '=x&a[][b]=y'],
  ['members under an empty key, which stay there', { '': { amount: 1 } }, '[amount]=1'],
  ['arrays in arrays', { a: [['x'], ['y', null]] }, 'a[0][0]=x&a[1][0]=y&a[1][1]='],
  ['nothing at all', {}, ''],
])('encodes %s', (_, input, expected) => {
  expect(encodeForm(input)).toBe(expected)
})
