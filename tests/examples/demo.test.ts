import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { majorMoney, money, type Section } from '../../examples/src/report.js'

/** Runs the program behind `npm run demo`, against the sandbox over HTTP. */
async function demo(...args: string[]): Promise<string> {
  const program = fileURLToPath(new URL('../../examples/src/demo.ts', import.meta.url))
  const options = ['--import', 'tsx', '--conditions', '@billing/source', program, ...args]
  const { stdout, stderr } = await promisify(execFile)(process.execPath, options)
  expect(stderr).toBe('')
  return stdout
}

describe('the report', () => {
  let sections: Section[]
  let text: string
  beforeAll(async () => {
    sections = JSON.parse(await demo('--json'))
    text = await demo()
  }, 60_000)

  const section = (title: string): Section => {
    const found = sections.find((one) => one.title.includes(title))
    if (!found) throw new Error(`No section is named ${title}`)
    return found
  }

  test('covers all three providers, and prints as text what it has as JSON', () => {
    const providers = sections.map(({ title }) => title.split(':')[0])
    expect([...new Set(providers)]).toEqual(['Stripe', 'ChargeOver', 'ChartMogul'])
    for (const { title, rows, chart } of sections) {
      expect(text).toContain(`${title}\n`)
      expect(rows.length, title).toBeGreaterThan(0)
      if (!chart) for (const cell of rows.flatMap(Object.values)) expect(text).toContain(String(cell ?? '–'))
    }
  })

  test('shows an invoice that is paid with its amount, in dollars and in yen', () => {
    const paid = section('invoice subscribers').rows.filter(({ step }) => step === 'paid')
    expect(paid).toEqual([
      expect.objectContaining({ status: 'paid', total: '$3,750.00', paid: '$3,750.00', due: '$0.00' }),
      expect.objectContaining({ status: 'paid', total: '¥540,000', paid: '¥540,000', due: '¥0' }),
    ])
    const lines = section('lines of these invoices').rows
    expect(lines.map(({ amount }) => amount)).toEqual(['$3,750.00', '¥540,000', '-$3,750.00'])
    expect(lines.map(({ invoice }) => invoice)).toEqual([paid[0]?.number, paid[1]?.number, expect.any(String)])
  })

  test('has no section whose amounts are all zero', () => {
    const isAmount = (cell: unknown): boolean =>
      /^-?\D?[\d,]+(\.\d+)?$/.test(`${cell}`) && /\D/.test(`${cell}`[0] ?? '')
    for (const { title, rows } of sections) {
      const amounts = rows.flatMap(Object.values).filter(isAmount)
      if (amounts.length)
        expect(
          amounts.some((amount) => /[1-9]/.test(amount)),
          title,
        ).toBe(true)
    }
  })
})

describe('amounts', () => {
  test.each([
    [2999, 'usd', '$29.99'],
    [-375_000, 'usd', '-$3,750.00'],
    [1000, 'jpy', '¥1,000'],
    [50_000, 'krw', '₩50,000'],
    // Stripe counts these in hundredths, and these in thousandths, even where the currency is used otherwise.
    [150_000, 'huf', 'HUF 1,500.00'],
    [150_000, 'idr', 'IDR 1,500.00'],
    [1500, 'mga', 'MGA 1,500'],
    [12_345, 'kwd', 'KWD 12.345'],
    [null, 'eur', '€0.00'],
  ])('%o %s in minor units is %s', (amount, currency, text) => {
    // Between a code and its amount there is a space that does not break.
    expect(money(amount, currency).replace('\u00a0', ' ')).toBe(text)
  })

  test.each([
    [100.99, 'USD', '$100.99'],
    [1000, 'JPY', '¥1,000'],
  ])('%o %s in major units is %s', (amount, currency, text) => {
    expect(majorMoney(amount, currency)).toBe(text)
  })
})
