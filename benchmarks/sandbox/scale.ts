import { runProcess } from '../processes.js'
import { atMost, type Figure } from './figure.js'
import { AUTHORIZATION } from './requests.js'

/** Every object that the sample data has is created for one of these. */
const FIRST = [
  'https://api.stripe.com/v1/customers?limit=100',
  'https://api.stripe.com/v1/invoices?limit=100',
  'https://api.stripe.com/v1/charges?limit=100',
  'https://api.chartmogul.com/v1/customers?per_page=100',
  'https://api.chartmogul.com/v1/invoices?per_page=100',
  'https://example.chargeover.com/api/v3/customer?limit=100',
  'https://example.chargeover.com/api/v3/invoice?limit=100',
  'https://example.chargeover.com/api/v3/transaction?limit=100',
]

/**
 * Measures 10,000 customers with three years of history at all three providers, and then the lists of these. Processor time, all threads together:
 * what else the machine does hardly changes it.
 */
const script = `
  import { createSandbox } from '@billing/sandbox'
  const began = process.cpuUsage()
  const sandbox = createSandbox({ now: '2026-03-01', sample: { customers: 10000, years: 3 } })
  globalThis.kept = sandbox
  const urls = ${JSON.stringify(FIRST)}
  const read = async (url) => (await sandbox.fetch(url, { headers: { authorization: '${AUTHORIZATION}' } })).text()
  for (const url of urls) await read(url)
  const { user, system } = process.cpuUsage(began)
  const seconds = (user + system) / 1e6
  gc()
  const megabytes = process.memoryUsage().heapUsed / 1e6
  const times = []
  for (let round = 0; round < 5; round++) {
    for (const url of urls) {
      const start = performance.now()
      await read(url)
      times.push(performance.now() - start)
    }
  }
  console.log(JSON.stringify({ seconds, megabytes, list: Math.max(...times.slice(urls.length)) }))
`

export async function scale(): Promise<Figure[]> {
  const { output } = await runProcess(['--expose-gc', '--input-type=module', '--eval', script])
  const { seconds, megabytes, list } = JSON.parse(output) as Record<'seconds' | 'megabytes' | 'list', number>
  return [
    atMost('10,000 customers with 3 years of history at each provider: processor time', 5, 's', seconds),
    atMost('10,000 customers with 3 years of history at each provider: heap', 600, 'MB', megabytes),
    atMost('a page of 100 among these, the slowest list', 50, 'ms', list),
  ]
}
