import type { Random } from '../runtime/random.js'
import type { Company, CompanyCustomer, CompanyPlan, CompanySize } from './company.types.js'
import { COMPANY_FIRST, COMPANY_LAST, FAMILY_NAMES, GIVEN_NAMES, STREETS } from './names.js'
import { PLACES } from './places.js'
import { createSales } from './sales.js'

/** Enough for a second page of every list, and few enough to load without delay. */
export const DEFAULT_SIZE: CompanySize = { customers: 200, years: 2 }

const YEAR = 365 * 86_400_000
/** Below 1, so that sign-ups become more frequent towards today. */
const GROWTH_EXPONENT = 0.72

/** Cheapest first, which is the order customers move up in. Team and Business are priced per seat. */
const PLANS: readonly CompanyPlan[] = [
  plan('starter_monthly', 'Starter', 'One dashboard, one seat', 4_900, 'month'),
  plan('team_monthly', 'Team', 'Shared dashboards, per seat', 2_400, 'month'),
  plan('team_yearly', 'Team (yearly)', 'Shared dashboards, per seat, two months free', 24_000, 'year'),
  plan('business_yearly', 'Business (yearly)', 'Single sign-on and audit log, per seat', 42_000, 'year'),
]

/** The history of a growing business that sells analytics to other businesses, ending at `now`. The same `random` gives the same company. */
export function createCompany(random: Random, now: number, size: CompanySize = DEFAULT_SIZE): Company {
  const names = shuffledCompanyNames(random)
  const history = size.years * YEAR
  const start = now - history
  const customers: CompanyCustomer[] = []
  const sales = createSales(random, now, PLANS)
  for (let i = 0; i < size.customers; i++) {
    const createdAt = Math.floor(start + history * ((i + random.next()) / size.customers) ** GROWTH_EXPONENT)
    const customer = createCustomer(random, i, companyName(names, i), createdAt)
    customers.push(customer)
    sales.sell(customer)
  }
  return { name: 'Harborlight Analytics', endsAt: now, currency: 'usd', plans: PLANS, customers, ...sales.records() }
}

function plan(
  key: string,
  name: string,
  description: string,
  amount: number,
  interval: CompanyPlan['interval'],
): CompanyPlan {
  return { key, name, description, amount, interval, intervalCount: 1 }
}

function createCustomer(random: Random, index: number, company: string, createdAt: number): CompanyCustomer {
  const given = random.pick(GIVEN_NAMES)
  const family = random.pick(FAMILY_NAMES)
  const { phone, ...place } = random.pick(PLACES)
  const domain = `${company.toLowerCase().replaceAll(' ', '-')}.example`
  return {
    key: `customer_${String(index + 1).padStart(3, '0')}`,
    company,
    contact: `${given} ${family}`,
    email: `${given}.${family}@${domain}`.toLowerCase(),
    phone: phone.replaceAll('#', () => String(random.integer(0, 9))),
    address: { line1: `${random.integer(1, 240)} ${random.pick(STREETS)}`, ...place },
    createdAt,
  }
}

/** Once every pair of words is taken, the companies are named after their city as well, and then numbered. */
function companyName(names: readonly string[], index: number): string {
  const name = names[index % names.length] ?? ''
  const round = Math.floor(index / names.length)
  if (round === 0) return name
  const city = PLACES[(round - 1) % PLACES.length]?.city ?? ''
  const number = Math.floor((round - 1) / PLACES.length) + 1
  return number === 1 ? `${name} ${city}` : `${name} ${city} ${number}`
}

function shuffledCompanyNames(random: Random): string[] {
  const names = COMPANY_FIRST.flatMap((first) => COMPANY_LAST.map((last) => `${first} ${last}`))
  for (let i = names.length - 1; i > 0; i--) {
    const j = random.integer(0, i)
    const name = names[i] ?? ''
    names[i] = names[j] ?? ''
    names[j] = name
  }
  return names
}
