/** A worker: `/scenario` runs the scenario; `/call` and `/walk` use clients that all requests share. */
import { createChartMogul } from '@billing/chartmogul'
import { createStripe, createTokenBucket, listCustomers } from '@billing/stripe'
import { runScenario } from './scenario.js'
import type { Upstream } from './surroundings.js'

/** Filled in by the bundler. */
declare const UPSTREAM: Upstream

const timeoutMs = 15_000

/** A secret that has to be fetched. */
const apiKey = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 1))
  return 'sk_test_1234567890'
}

const chartmogul = createChartMogul({ apiKey: 'cm_1234567890', baseUrl: UPSTREAM.chartmogul, timeoutMs })
const limiter = createTokenBucket({ perSecond: 60, concurrency: 10 })
const stripe = createStripe({ apiKey, baseUrl: UPSTREAM.stripe, timeoutMs, limiter })

const answers: Record<string, () => Promise<unknown>> = {
  '/scenario': () => runScenario({ upstream: UPSTREAM }),
  '/call': async () => (await chartmogul.listCustomers({ per_page: 1 })).entries.length,
  '/walk': async () =>
    (await stripe.paginate(listCustomers, { limit: 20 }, { concurrency: 3 }).collect({ max: 50 })).length,
}

export default {
  async fetch({ url }: Request): Promise<Response> {
    return Response.json(await answers[new URL(url).pathname]?.())
  },
}
