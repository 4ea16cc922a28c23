import ChartMogul, { type Config } from 'chartmogul-node'

/** A data source with a monthly plan, the start of every import. */
export async function createDataSource(config: Config): Promise<{ source: string; plan: string }> {
  const { uuid: source } = await ChartMogul.DataSource.create(config, { name: 'In-house billing' })
  const { uuid: plan } = await ChartMogul.Plan.create(config, {
    data_source_uuid: source,
    name: 'Bronze',
    interval_count: 1,
    interval_unit: 'month',
    external_id: 'bronze',
  })
  return { source, plan }
}

/** One paid month of the plan, as it is imported. */
export function monthlyInvoice(plan: string, month: string, amount_in_cents = 5000) {
  const [year = 0, index = 1] = month.split('-').map(Number)
  const next = new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10)
  const start = `${month}-01`
  return {
    external_id: `invoice-${month}`,
    date: `${start} 00:00:00`,
    currency: 'USD',
    due_date: `${start} 00:00:00`,
    line_items: [
      {
        type: 'subscription',
        subscription_external_id: 'subscription-1',
        plan_uuid: plan,
        service_period_start: `${start} 00:00:00`,
        service_period_end: `${next} 00:00:00`,
        amount_in_cents,
        quantity: 1,
      },
    ],
    transactions: [{ date: `${start} 00:05:00`, type: 'payment', result: 'successful' }],
  }
}
