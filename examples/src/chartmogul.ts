/** The documented ChartMogul workflows. */
import type { ChartMogul, Customer } from '@billing/chartmogul'
import { day, money, type Section } from './report.js'

export async function chartMogulWorkflows(chartmogul: ChartMogul): Promise<Section[]> {
  const { name, currency } = await chartmogul.getCurrentUser()
  const { entries: customers } = await chartmogul.listCustomers({ status: 'Active', per_page: 5 })
  const customer = customers[0]
  if (!customer) throw new Error('The sandbox has no customers')
  return [
    activeCustomers(name, currency, customers),
    await subscriptionsOf(chartmogul, customer),
    await plans(chartmogul),
    await invoicesOf(chartmogul, customer),
    ...(await metricsByMonth(chartmogul, currency)),
  ]
}

function activeCustomers(account: string, currency: string, customers: readonly Customer[]): Section {
  return {
    title: `ChartMogul: active customers of ${account}`,
    rows: customers.map((row) => ({
      customer: row.name,
      status: row.status,
      since: day(row['customer-since']),
      MRR: money(row.mrr, currency),
      ARR: money(row.arr, currency),
    })),
  }
}

async function subscriptionsOf(chartmogul: ChartMogul, { uuid, name }: Customer): Promise<Section> {
  const { entries } = await chartmogul.listSubscriptions({ customer_uuid: uuid })
  return {
    title: `ChartMogul: subscriptions of ${name}`,
    rows: entries.map((row) => ({
      plan: row.plan,
      quantity: row.quantity,
      status: row.status,
      MRR: money(row.mrr, row.currency),
      from: day(row['start-date']),
      to: day(row['end-date']),
    })),
  }
}

async function plans(chartmogul: ChartMogul): Promise<Section> {
  const { plans } = await chartmogul.listPlans({ per_page: 100 })
  return {
    title: 'ChartMogul: plans',
    rows: plans.map((row) => ({ plan: row.name, every: `${row.interval_count} ${row.interval_unit}` })),
  }
}

async function invoicesOf(chartmogul: ChartMogul, { uuid, name }: Customer): Promise<Section> {
  const { entries } = await chartmogul.listInvoices({ customer_uuid: uuid, per_page: 5 })
  return {
    title: `ChartMogul: invoices of ${name}`,
    rows: entries.map((row) => ({
      invoice: row.external_id,
      date: day(row.date),
      lines: row.line_items.length,
      amount: money(
        row.line_items.reduce((sum, line) => sum + line.amount_in_cents, 0),
        row.currency,
      ),
    })),
  }
}

/** The metrics of a year as a table, and MRR as a chart. */
async function metricsByMonth(chartmogul: ChartMogul, currency: string): Promise<Section[]> {
  const { entries } = await chartmogul.getMetrics({
    start_date: '2025-11-01',
    end_date: '2026-10-31',
    interval: 'month',
  })
  return [
    {
      title: 'ChartMogul: metrics by month',
      rows: entries.map((row) => ({
        month: row.date.slice(0, 7),
        MRR: money(row.mrr, currency),
        customers: row.customers,
        ARPA: money(row.arpa, currency),
        'customer churn': `${row['customer-churn-rate']}%`,
      })),
    },
    {
      title: 'ChartMogul: MRR by month',
      rows: entries.map((row) => ({ month: row.date.slice(0, 7), mrr: row.mrr })),
      chart: { label: 'month', value: 'mrr', currency },
    },
  ]
}
