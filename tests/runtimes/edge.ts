/** The scenario as a script of Vercel's edge runtime, which answers each request with the outcomes. */
import { runScenario } from './scenario.js'
import type { Upstream } from './surroundings.js'

/** Filled in by the bundler. */
declare const UPSTREAM: Upstream

addEventListener('fetch', (event) => {
  const { respondWith } = event as Event & { respondWith(answer: Promise<Response>): void }
  respondWith.call(
    event,
    runScenario({ upstream: UPSTREAM }).then((outcomes) => Response.json(outcomes)),
  )
})
