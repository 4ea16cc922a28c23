/** A worker: `/scenario` runs the scenario, any other path asks ChartMogul by a client that all requests share. */
import { createChartMogul } from '@billing/chartmogul'
import { runScenario, type Upstream } from './scenario.js'

/** Filled in by the bundler. */
declare const UPSTREAM: Upstream

const chartmogul = createChartMogul({ apiKey: 'cm_1234567890', baseUrl: UPSTREAM.chartmogul, timeoutMs: 15_000 })

export default {
  async fetch({ url }: Request): Promise<Response> {
    if (new URL(url).pathname === '/scenario') return Response.json(await runScenario({ upstream: UPSTREAM }))
    const { entries } = await chartmogul.listCustomers({ per_page: 1 })
    return Response.json(entries.length)
  },
}
