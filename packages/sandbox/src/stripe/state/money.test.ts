import { describe, expect, it } from 'vitest'
import { formatAmount, formatUnitAmount, isCurrency, minimumAmount, roundAmount, smallestStep } from './money.js'

describe('formatAmount', () => {
  it('default', () => {
    expect(formatAmount(123456, 'usd')).toBe('$1,234.56')
    expect(formatAmount(500, 'jpy')).toBe('¥500')
    expect(formatAmount(99_999_999, 'eur')).toBe('€999,999.99')
    expect(formatAmount(1000, 'kwd')).toBe(`KWD\u00a01.000`)
  })
})

describe('formatUnitAmount', () => {
  it('default', () => {
    expect(['3.6', '0.0004', '1500', '100000'].map((decimal) => formatUnitAmount(decimal, 'usd'))).toEqual([
      '$0.036',
      '$0.000004',
      '$15.00',
      '$1,000.00',
    ])
    expect(formatUnitAmount('0.5', 'jpy')).toBe('¥0.5')
  })
})

describe('minimumAmount', () => {
  it('default', () => {
    expect(['usd', 'gbp', 'jpy', 'huf', 'krw', 'kwd', 'isk'].map(minimumAmount)).toEqual([
      50, 30, 50, 17500, 1, 500, 100,
    ])
  })
})

describe('smallestStep and roundAmount', () => {
  it('default', () => {
    expect(['usd', 'jpy', 'isk', 'ugx', 'kwd', 'tnd'].map(smallestStep)).toEqual([1, 1, 100, 100, 10, 10])
    expect([roundAmount(149.5, 'usd'), roundAmount(149, 'isk'), roundAmount(-155, 'kwd')]).toEqual([150, 100, -150])
  })
})

describe('isCurrency', () => {
  it('default', () => {
    expect([isCurrency('usd'), isCurrency('xxx'), isCurrency('USD')]).toEqual([true, false, false])
  })
})
