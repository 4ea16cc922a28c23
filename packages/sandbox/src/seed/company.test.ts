import { describe, expect, test } from 'vitest'
import { addUnits } from '../runtime/add-units.js'
import { createRandom } from '../runtime/random.js'
import { createCompany } from './company.js'

const NOW = Date.UTC(2026, 5, 15, 12)
const company = createCompany(createRandom(42), NOW)
const byKey = <T extends { key: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.key, row]))

describe('createCompany', () => {
  test('default', () => {
    expect(company.plans.map(({ interval }) => interval)).toEqual(['month', 'month', 'year', 'year'])
    expect(company.customers).toHaveLength(200)
    expect(new Set(company.customers.map(({ address }) => address.country)).size).toBeGreaterThan(4)
  })

  test('the same random numbers and time give the same company, other random numbers another one', () => {
    expect(createCompany(createRandom(42), NOW)).toEqual(company)
    expect(createCompany(createRandom(43), NOW).customers).not.toEqual(company.customers)
  })

  test('keys, companies and addresses are unique; addresses are not real', () => {
    for (const rows of [company.customers, company.subscriptions, company.invoices]) {
      expect(byKey<{ key: string }>(rows).size).toBe(rows.length)
    }
    expect(new Set(company.customers.map((customer) => customer.company)).size).toBe(200)
    expect(new Set(company.customers.map(({ email }) => email)).size).toBe(200)
    for (const { email } of company.customers) expect(email).toMatch(/^[a-z]+\.[a-z]+@[a-z]+-[a-z]+\.example$/)
  })

  test('nothing is in the future, and everything is in the order of time', () => {
    const times = {
      customers: company.customers.map(({ createdAt }) => createdAt),
      subscriptions: company.subscriptions.map(({ startedAt }) => startedAt),
      invoices: company.invoices.map(({ issuedAt }) => issuedAt),
    }
    for (const [name, list] of Object.entries(times)) {
      expect(list, name).toEqual([...list].sort((a, b) => a - b))
      expect(Math.max(...list), name).toBeLessThanOrEqual(NOW)
    }
    for (const { paidAt } of company.invoices) expect(paidAt ?? 0).toBeLessThanOrEqual(NOW)
    for (const { cancelledAt } of company.subscriptions) expect(cancelledAt ?? 0).toBeLessThanOrEqual(NOW)
    expect(NOW - Math.min(...times.customers)).toBeLessThanOrEqual(NOW - addUnits(NOW, -24, 'month') + 86_400_000)
  })

  test('every invoice bills one period of its subscription', () => {
    const subscriptions = byKey(company.subscriptions)
    const plans = byKey(company.plans)
    for (const invoice of company.invoices) {
      const subscription = subscriptions.get(invoice.subscription)
      const plan = plans.get(invoice.plan)
      expect(subscription).toMatchObject({ customer: invoice.customer, plan: invoice.plan, quantity: invoice.quantity })
      expect(invoice.amount).toBe((plan?.amount ?? 0) * invoice.quantity)
      expect(invoice.periodStart).toBeGreaterThanOrEqual(
        subscription?.trialEndsAt ?? subscription?.startedAt ?? Number.NaN,
      )
      expect(invoice.periodStart).toBeLessThan(subscription?.cancelledAt ?? Number.POSITIVE_INFINITY)
      expect(invoice.paidAt !== null).toBe(invoice.status === 'paid')
      expect(invoice.refundedAmount).toBeLessThanOrEqual(invoice.paidAt === null ? 0 : invoice.amount)
    }
  })

  test('a customer has one subscription at a time', () => {
    const last = new Map<string, number | null>()
    for (const { customer, startedAt, cancelledAt } of company.subscriptions) {
      const ended = last.get(customer)
      if (ended !== undefined) expect(ended).not.toBeNull()
      expect(startedAt).toBeGreaterThanOrEqual(ended ?? 0)
      last.set(customer, cancelledAt)
    }
  })

  test('it has trials, upgrades, cancellations and unpaid invoices', () => {
    const { subscriptions, invoices } = company
    expect(subscriptions.some(({ trialEndsAt }) => trialEndsAt !== null)).toBe(true)
    expect(
      subscriptions.some(({ startedAt }) => subscriptions.some(({ cancelledAt }) => cancelledAt === startedAt)),
    ).toBe(true)
    for (const status of ['open', 'paid', 'void', 'uncollectible']) {
      expect(
        invoices.some((invoice) => invoice.status === status),
        status,
      ).toBe(true)
    }
    expect(invoices.some(({ refundedAmount }) => refundedAmount > 0)).toBe(true)
  })
})
