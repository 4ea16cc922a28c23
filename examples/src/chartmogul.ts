/** The documented ChartMogul workflows. */
import type { ChartMogul } from '@billing/chartmogul'
import { day, money, type Section } from './report.js'

export async function chartMogulWorkflows(chartmogul: ChartMogul): Promise<Section[]> {
  const { name, currency } = await chartmogul.getCurrentUser()
  const { entries: customers } = await chartmogul.listCustomers({ status: 'Active', per_page: 5 })
  const customer = customers[0]
  if (!customer) throw new Error('The sandbox has no customers')
  const { entries: subscriptions } = await chartmogul.listSubscriptions({ customer_uuid: customer.uuid })
  const { plans } = await chartmogul.listPlans({ per_page: 100 })
  const { entries: invoices } = await chartmogul.listInvoices({ customer_uuid: customer.uuid, per_page: 5 })
  const { entries: metrics } = await chartmogul.getMetrics({
    start_date: '2025-11-01',
    end_date: '2026-10-31',
    interval: 'month',
  })
  return [
    {
      title: `ChartMogul: active customers of ${name}`,
      rows: customers.map((row) => ({
        customer: row.name,
        status: row.status,
        since: day(row['customer-since']),
        MRR: money(row.mrr, currency),
        ARR: money(row.arr, currency),
      })),
    },
    {
      title: `ChartMogul: subscriptions of ${customer.name}`,
      rows: subscriptions.map((row) => ({
        plan: row.plan,
        quantity: row.quantity,
        status: row.status,
        MRR: money(row.mrr, row.currency),
        from: day(row['start-date']),
        to: day(row['end-date']),
      })),
    },
    {
      title: 'ChartMogul: plans',
      rows: plans.map((row) => ({ plan: row.name, every: `${row.interval_count} ${row.interval_unit}` })),
    },
    {
      title: `ChartMogul: invoices of ${customer.name}`,
      rows: invoices.map((row) => ({
        invoice: row.external_id,
        date: day(row.date),
        lines: row.line_items.length,
        amount: money(
          row.line_items.reduce((sum, line) => sum + line.amount_in_cents, 0),
          row.currency,
        ),
      })),
    },
    {
      title: 'ChartMogul: metrics by month',
      rows: metrics.map((row) => ({
        month: row.date.slice(0, 7),
        MRR: money(row.mrr, currency),
        customers: row.customers,
        ARPA: money(row.arpa, currency),
        'customer churn': `${row['customer-churn-rate']}%`,
      })),
    },
    mrrChart(metrics, currency),
  ]
}

function mrrChart(metrics: readonly { date: string; mrr: number }[], currency: string): Section {
  return {
    title: 'ChartMogul: MRR by month',
    rows: metrics.map((row) => ({ month: row.date.slice(0, 7), mrr: row.mrr })),
    chart: { label: 'month', value: 'mrr', currency },
  }
}
