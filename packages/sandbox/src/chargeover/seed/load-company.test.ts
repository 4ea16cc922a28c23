import { describe, expect, test } from 'vitest'
import { createRandom } from '../../runtime/random.js'
import { createCompany } from '../../seed/company.js'
import { createTestInstance } from '../testing.js'

const NOW = Date.UTC(2026, 2, 10, 14, 15)
const company = createCompany(createRandom(42), NOW)

function setUp() {
  const instance = createTestInstance(company, NOW)
  const all = (path: string) => {
    const rows: Record<string, number & string>[] = []
    for (let offset = 0; ; offset += 500) {
      const page = instance.get(`${path}${path.includes('?') ? '&' : '?'}limit=500&offset=${offset}`)
      rows.push(...page)
      if (page.length < 500) return rows
    }
  }
  return { ...instance, all }
}

const cents = (amount: number | undefined) => Math.round((amount ?? 0) * 100)
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)

describe('the sample company', () => {
  test('default', () => {
    const { get } = setUp()
    expect(get('customer/_count')).toBe(company.customers.length)
    expect(get('package/_count')).toBe(company.subscriptions.length)
    expect(get('invoice/_count')).toBe(company.invoices.length)
    expect(get('item/_count')).toBe(company.plans.length)
    const [customer] = company.customers
    const [found] = get(`customer?where=external_key:EQUALS:${customer?.key}`)
    expect(found).toMatchObject({ company: customer?.company, superuser_email: customer?.email })
  })

  test('amounts are the company’s', () => {
    const { all } = setUp()
    const total = (rows: Record<string, number>[], key: string) => sum(rows.map((row) => cents(row[key])))
    expect(total(all('invoice'), 'total')).toBe(sum(company.invoices.map(({ amount }) => amount)))
    const paid = sum(company.invoices.map(({ amount, paidAt }) => (paidAt === null ? 0 : amount)))
    expect(total(all('transaction?where=transaction_type:EQUALS:pay'), 'amount')).toBe(paid)
    const refunded = sum(company.invoices.map(({ refundedAmount }) => refundedAmount))
    expect(refunded).toBeGreaterThan(0)
    expect(total(all('transaction?where=transaction_type:EQUALS:ref'), 'amount')).toBe(-refunded)
  })

  test('every balance is consistent with the transactions', () => {
    const { all } = setUp()
    const invoices = all('invoice')
    const applied = new Map<number, number>()
    for (const { applied_to } of all('transaction?expand=applied_to')) {
      for (const one of applied_to as unknown as { invoice_id: number; applied: number }[]) {
        const id = Number(one.invoice_id)
        applied.set(id, (applied.get(id) ?? 0) + cents(one.applied))
      }
    }
    for (const invoice of invoices) {
      const expected = invoice.is_void ? 0 : cents(invoice.total) - (applied.get(invoice.invoice_id ?? 0) ?? 0)
      expect(cents(invoice.balance), `invoice ${invoice.invoice_id}`).toBe(expected)
    }
    for (const customer of all('customer')) {
      const own = invoices.filter((invoice) => invoice.customer_id === customer.customer_id)
      expect(cents(customer.balance)).toBe(sum(own.map((invoice) => cents(invoice.balance))))
    }
  })

  test('has objects of every status', () => {
    const { get } = setUp()
    for (const status of ['open-unpaid', 'open-overdue', 'open-collections', 'closed-void', 'closed-paid']) {
      expect(get(`invoice/_count?where=invoice_status_str:EQUALS:${status}`), status).toBeGreaterThan(0)
    }
    for (const status of ['active-current', 'active-overdue', 'canceled-manual', 'canceled-nonpayment']) {
      expect(get(`package/_count?where=package_status_str:EQUALS:${status}`), status).toBeGreaterThan(0)
    }
    expect(get('package?limit=1&expand=line_items')[0].line_items[0].tierset.pricemodel).toBe('uni')
    expect(get('transaction/_count?where=transaction_type:EQUALS:cre')).toBeGreaterThan(0)
  })

  test('ids are in the order of time', () => {
    const { all } = setUp()
    const times = all('transaction').map((row) => Date.parse(row.transaction_datetime ?? ''))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  test('transactions do not depend on when they are first read', () => {
    const change = ({ call }: ReturnType<typeof setUp>) => {
      call('DELETE', 'creditcard/1')
      call('POST', 'invoice/10000?action=void')
      call('DELETE', 'invoice/10001')
      call('DELETE', 'customer/3')
      call('POST', 'transaction', { customer_id: 1, amount: 5 })
    }
    const [late, early] = [setUp(), setUp()]
    change(late)
    const known = early.get('transaction/_count')
    change(early)
    expect(late.all('transaction?expand=applied_to')).toEqual(early.all('transaction?expand=applied_to'))
    expect(late.get('transaction/_count')).not.toBe(known)
  })

  test('each user name has its own copy, with the same tokens', () => {
    const { call } = setUp()
    const read = (user: string) => call('GET', 'customer/1', undefined, user).response
    expect(read('one')).toEqual(read('two'))
    call('PUT', 'customer/1', { company: 'Changed' }, 'one')
    expect(read('two').company).not.toBe('Changed')
  })

  test('packages are billed when the clock moves, and paid where the card is valid', () => {
    const { clock, get } = setUp()
    const before = get('invoice/_count')
    clock.advance('1 month')
    expect(get('invoice/_count')).toBeGreaterThan(before + 50)
    const fresh = `invoice_id:GT:${10_000 + before - 1}`
    expect(get(`invoice/_count?where=${fresh},is_paid:EQUALS:true`)).toBeGreaterThan(20)
    expect(get(`invoice/_count?where=${fresh},is_paid:EQUALS:false`)).toBeGreaterThan(0)
  })
})

describe('state', () => {
  test('save and restore change nothing that a caller can see', () => {
    const { provider, get, post } = setUp()
    const { id } = post('customer', { company: 'Acme' })
    const read = () => [get(`customer/${id}`), get('invoice?limit=3&order=total:DESC'), get('transaction/_count')]
    const before = read()
    provider.restore(JSON.parse(JSON.stringify(provider.save())))
    expect(read()).toEqual(before)
    expect(post('customer', { company: 'Bolt' }).id).toBe(id + 1)
  })

  test('clear restores the sample company', () => {
    const { provider, get, call } = setUp()
    call('DELETE', 'customer/1')
    provider.clear()
    expect(get('customer/1').customer_id).toBe(1)
  })
})
