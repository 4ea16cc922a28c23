import { type Browser, chromium, type Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { folder } from './site.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

let browser: Browser
let server: PreviewServer
let origin: string
let page: Page
/** What goes wrong in the page, and what it asks of other hosts. */
let faults: string[]

beforeAll(async () => {
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    // A page that does not exist is not the first page.
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 0 },
  })
  origin = new URL(server.resolvedUrls?.local[0] ?? '').origin
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

beforeEach(async () => {
  faults = []
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.route(
    (url) => url.origin !== origin && url.protocol !== 'data:',
    (route) => {
      faults.push(`A request to ${route.request().url()}`)
      return route.abort()
    },
  )
})

afterEach(async () => {
  await page.context().close()
  expect(faults).toEqual([])
})

/** Opens a page, and waits until the scripts have taken it over. */
async function open(path: string): Promise<void> {
  await page.goto(`${origin}${path}`, { waitUntil: 'load' })
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}

test('the first page shows its title and leads to the guides', async () => {
  await open('/')
  expect(await page.title()).toContain('Billing SDK')
  expect(await page.locator('.VPHero h1').textContent()).toBe('Billing SDK')
  await page.locator('.VPHero .VPButton.brand').click()
  await page.locator('.VPSidebar').waitFor()
  expect(await page.locator('.VPSidebarItem.level-0 > .item').allInnerTexts()).toContain('Tools')
})

test('the search finds a function and opens its page', async () => {
  await open('/')
  await page.locator('#local-search button').click()
  await page.locator('.VPLocalSearchBox input').fill('listCustomers')
  const result = page.locator('.VPLocalSearchBox .result', { hasText: '@billing/stripe' }).first()
  expect(await result.textContent()).toMatch(/@billing\/stripe\s*listCustomers/)
  await result.click()
  await page.waitForURL('**/api/stripe/functions/listCustomers.html*')
  await page.locator('.vp-doc h1', { hasText: 'listCustomers()' }).waitFor()
})

test('the appearance can be dark, and stays so', async () => {
  await open('/tools/stripe.html')
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.locator('.VPNavBarAppearance button').click()
  await page.locator('html.dark').waitFor()
  const dark = await background()
  expect(dark).not.toBe(light)
  await page.reload({ waitUntil: 'load' })
  expect(await background()).toBe(dark)
})

test('the page of a resource is in the sidebar, below its provider', async () => {
  await open('/tools/stripe/refunds.html')
  const active = page.locator('.VPSidebarItem.level-2.is-active')
  expect(await active.textContent()).toBe('Refunds')
})

test('a button copies a snippet as it is shown', async () => {
  await open('/tools/stripe/customers.html')
  const block = page.locator('.vp-doc div.language-ts').first()
  await block.hover()
  await block.locator('button.copy').click()
  await block.locator('button.copy.copied').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain("from '@billing/stripe'")
  expect(copied.trim()).toBe((await block.locator('pre').textContent())?.trim())
})

test('the page for unknown addresses links to the first page', async () => {
  await open('/404.html')
  await page.locator('.NotFound a').click()
  await page.locator('.VPHero').waitFor()
})
