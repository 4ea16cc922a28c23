import { runProcess } from '../processes.js'
import { atMost, type Figure } from './figure.js'
import { AUTHORIZATION } from './requests.js'

const OBJECTS = 100_000

const CREATE = {
  'Stripe customers (each with its event)': {
    url: 'https://api.stripe.com/v1/customers',
    type: 'application/x-www-form-urlencoded',
    body: "'name=Acme+' + i + '&email=billing' + i + '@acme.test&metadata[crm_id]=' + i",
  },
  'ChartMogul customers': {
    url: 'https://api.chartmogul.com/v1/customers',
    type: 'application/json',
    body: "JSON.stringify({ data_source_uuid, external_id: 'e' + i, name: 'Acme ' + i, email: 'billing' + i + '@acme.test' })",
  },
  'ChargeOver customers (each with its contact)': {
    url: 'https://example.chargeover.com/api/v3/customer',
    type: 'application/json',
    body: "JSON.stringify({ company: 'Acme ' + i, external_key: 'e' + i, superuser_email: 'billing' + i + '@acme.test' })",
  },
}

/** Measures the heap taken by objects that were created one by one. */
const script = ({ url, type, body }: (typeof CREATE)[keyof typeof CREATE]): string => `
  import { createSandbox } from '@billing/sandbox'
  const { fetch } = createSandbox({ seed: false })
  // Kept reachable until the end.
  globalThis.kept = fetch
  const headers = { authorization: '${AUTHORIZATION}', 'content-type': '${type}' }
  const source = { method: 'POST', headers, body: JSON.stringify({ name: 'Benchmark' }) }
  const { uuid: data_source_uuid } = await (await fetch('https://api.chartmogul.com/v1/data_sources', source)).json()
  gc()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < ${OBJECTS}; i++) {
    const { status } = await fetch('${url}', { method: 'POST', headers, body: ${body} })
    if (status > 201) throw new Error('responded with status ' + status)
  }
  gc()
  console.log((process.memoryUsage().heapUsed - before) / 1e6)
`

export async function memory(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, create] of Object.entries(CREATE)) {
    const { output } = await runProcess(['--expose-gc', '--input-type=module', '--eval', script(create)])
    figures.push(atMost(`heap: 100,000 ${name}`, 300, 'MB', Number(output)))
  }
  return figures
}
