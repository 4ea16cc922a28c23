import { createSandbox } from '@billing/sandbox'
import { interleave, median } from '../harness.js'
import { atMost, type Figure } from './figure.js'
import { AUTHORIZATION, LISTS } from './requests.js'

const CALLS = 1000

/** Measures getting one object by id with `sandbox.fetch`, after warming up. */
export async function perCall(): Promise<Figure[]> {
  const { fetch } = createSandbox({ now: '2026-03-01' })
  const headers = { authorization: AUTHORIZATION }
  const read = async (url: string) => (await fetch(url, { headers })).json()
  const stripe = await read(LISTS['Stripe, GET /v1/customers'])
  const chartmogul = await read(LISTS['ChartMogul, GET /v1/customers'])
  const urls = {
    'Stripe, GET /v1/customers/{id}': `https://api.stripe.com/v1/customers/${stripe.data[0].id}`,
    'ChartMogul, GET /v1/customers/{uuid}': `https://api.chartmogul.com/v1/customers/${chartmogul.entries[0].uuid}`,
    'ChargeOver, GET customer/{id}': 'https://example.chargeover.com/api/v3/customer/1',
  }
  const contestants = Object.entries(urls).map(([name, url]) => {
    const measure = async () => {
      const began = performance.now()
      for (let call = 0; call < CALLS; call++) await fetch(url, { headers })
      return ((performance.now() - began) * 1000) / CALLS
    }
    return [name, measure] as const
  })
  const samples = await interleave(Object.fromEntries(contestants), { rounds: 9, warmUp: 3 })
  return Object.entries(samples).map(([name, times]) => atMost(`\`sandbox.fetch\`: ${name}`, 60, 'µs', median(times)))
}
