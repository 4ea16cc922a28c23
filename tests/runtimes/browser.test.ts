import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { inject } from 'vitest'
import { testContract } from './contract.js'
import type { Outcome, runScenario as RunScenario, Upstream } from './scenario.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** What the page finds on its own origin, since providers allow no other to call them from a browser. */
const PROVIDERS = ['stripe', 'chartmogul', 'chargeover'] as const

testContract(`Chromium at ${executablePath}`, async (upstream) => {
  const root = inject('consumer')
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="browser.js"></script>')
  const proxy = Object.fromEntries(
    PROVIDERS.map((name) => [
      `/${name}`,
      { target: upstream[name], rewrite: (path: string) => path.slice(name.length + 1) },
    ]),
  )
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, proxy },
  })
  await server.listen()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const [origin = ''] = server.resolvedUrls?.local ?? []
    const page = await browser.newPage()
    await page.goto(origin, { waitUntil: 'load' })
    await page.waitForFunction(() => 'runScenario' in globalThis)
    const own = Object.fromEntries(PROVIDERS.map((name) => [name, `${origin}${name}`]))
    return await page.evaluate(
      (surroundings): Promise<Outcome[]> =>
        (globalThis as unknown as { runScenario: typeof RunScenario }).runScenario(surroundings),
      { upstream: { ...upstream, ...own } as Upstream },
    )
  } finally {
    await browser.close()
    await server.close()
  }
})
