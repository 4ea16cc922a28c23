/** Runs every documented workflow against the sandbox over HTTP and prints a report, with `--json` as JSON. */
import { createSandbox } from '@billing/sandbox'
import { listen } from '@billing/sandbox/node'
import { createBilling } from '@billing/sdk'
import { chargeOverWorkflows } from './chargeover.js'
import { chartMogulWorkflows } from './chartmogul.js'
import { type Section, toText } from './report.js'
import { stripeWorkflows } from './stripe.js'

const sandbox = createSandbox({ seed: 42, now: '2026-11-01T00:00:00Z' })
const server = await listen(sandbox)
try {
  const billing = createBilling({
    stripe: { apiKey: 'sk_test_demo', baseUrl: server.stripe },
    chartmogul: { apiKey: 'demo', baseUrl: server.chartmogul },
    chargeover: { url: server.chargeover, apiUsername: 'demo', apiPassword: 'demo' },
  })
  const sections: Section[] = [
    ...(await stripeWorkflows(billing.stripe)),
    ...(await chargeOverWorkflows(billing.chargeover)),
    ...(await chartMogulWorkflows(billing.chartmogul)),
  ]
  console.log(process.argv.includes('--json') ? JSON.stringify(sections, null, 2) : toText(sections))
} finally {
  await server.close()
}
