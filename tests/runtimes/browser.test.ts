import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { inject } from 'vitest'
import { PROVIDERS } from '../support/providers.js'
import { testContract } from './contract.js'
import type { Outcome, runScenario as RunScenario } from './scenario.js'
import type { Upstream } from './surroundings.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

testContract(`Chromium at ${executablePath}`, async (upstream) => {
  const root = inject('consumer')
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="browser.js"></script>')
  // Providers allow no other origin to call them from a browser, so the page finds them on its own.
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
