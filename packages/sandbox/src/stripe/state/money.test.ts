import { describe, expect, it } from 'vitest'
import {
  formatAmount,
  formatUnitAmount,
  isCurrency,
  minimumAmount,
  multiplyAmount,
  percentOf,
  roundAmount,
  smallestStep,
} from './money.js'

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
    expect([roundAmount(149.5, 'usd'), roundAmount(149, 'isk'), roundAmount(-155, 'kwd')]).toEqual([150, 100, -160])
    expect([roundAmount(2.5, 'usd'), roundAmount(-2.5, 'usd'), roundAmount(-0.4, 'usd')]).toEqual([3, -3, 0])
  })
})

describe('percentOf', () => {
  it('is exact where a product of floating-point numbers is not', () => {
    expect(Math.round(50 * 0.29)).toBe(14)
    expect([percentOf(50, 29, 'usd'), percentOf(250, 8.2, 'usd'), percentOf(-250, 8.2, 'usd')]).toEqual([15, 21, -21])
    expect([percentOf(1010, 29, 'kwd'), percentOf(150, 24, 'isk')]).toEqual([290, 0])
  })

  it('of an amount that includes it', () => {
    expect([percentOf(1002, 25, 'usd', 25), percentOf(999, 20, 'usd', 20)]).toEqual([200, 167])
  })
})

describe('multiplyAmount', () => {
  it('default', () => {
    const cases: readonly Parameters<typeof multiplyAmount>[] = [
      ['1500', 3, 'usd'],
      ['1.005', 100, 'usd'],
      ['0.000000000001', 1, 'usd'],
      ['-12.5', 3, 'usd'],
      ['-0.5', 1, 'usd'],
      ['1.5', 3, 'kwd'],
    ]
    expect(cases.map((arguments_) => multiplyAmount(...arguments_))).toEqual([4500, 101, 0, -38, -1, 0])
  })
})

describe('isCurrency', () => {
  it('default', () => {
    expect([isCurrency('usd'), isCurrency('xxx'), isCurrency('USD')]).toEqual([true, false, false])
  })
})
