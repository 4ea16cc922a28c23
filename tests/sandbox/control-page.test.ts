import { createSandbox, type Sandbox } from '@billing/sandbox'
import { type Listening, listen } from '@billing/sandbox/node'
import { createStripe } from '@billing/stripe'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { executablePath, hasChromium } from '~test/support/chromium.js'

let browser: Browser
let page: Page
let sandbox: Sandbox
let server: Listening
/** What goes wrong in the page, and what it asks of other addresses. */
let faults: string[]

const stripe = () => createStripe({ apiKey: 'sk_test_page', fetch: sandbox.fetch })
const rows = () => page.locator('tbody tr:not([hidden])')
const cells = async () => (await rows().first().locator('td').allInnerTexts()).map((text) => text.trim())
const status = () => page.locator('#status')

async function open(): Promise<void> {
  await page.goto(server.control)
  await page.locator('table').waitFor()
}

describe.skipIf(!hasChromium)('the page of the control address', () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  }, 60_000)

  afterAll(() => browser.close())

  beforeEach(async () => {
    sandbox = createSandbox({ seed: false, now: '2026-01-31T00:00:00Z' })
    server = await listen(sandbox)
    faults = []
    page = await browser.newPage()
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.control)) faults.push(request.url())
    })
  })

  afterEach(async () => {
    await page.close()
    await server.close()
    expect(faults).toEqual([])
  })

  test('shows what there is, and moves the clock', async () => {
    const product = await stripe().createProduct({ name: 'Pro' })
    const price = await stripe().createPrice({
      product: product.id,
      unit_amount: 3000,
      currency: 'usd',
      recurring_interval: 'month',
    })
    const customer = await stripe().createCustomer({
      name: 'Acme Corp',
      payment_method: 'pm_card_visa',
      invoice_settings: { default_payment_method: 'pm_card_visa' },
    })
    await stripe().createSubscription({ customer: customer.id, price: price.id })
    await open()
    expect(await page.locator('#now').textContent()).toBe('2026-01-31T00:00:00.000Z')
    expect(await cells()).toEqual([customer.id, 'Acme Corp', '–', '2026-01-31T00:00:00.000Z', ''])

    await page.getByRole('button', { name: 'Advance' }).click()
    await expect.poll(() => status().textContent()).toBe('Advanced by 1 month.')
    expect(await page.locator('#now').textContent()).toBe('2026-02-28T00:00:00.000Z')
    await page.getByLabel('Set to').fill('2026-02-28T02:00:00Z')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await expect.poll(() => status().textContent()).toBe('Set to 2026-02-28T02:00:00Z.')

    const counts: string[] = []
    for (const list of ['Subscriptions', 'Invoices', 'Payments', 'Requests', 'Webhooks', 'Events']) {
      await page.getByRole('button', { name: list, exact: true }).click()
      await expect.poll(() => page.locator('caption').textContent()).toContain(`${list}: `)
      counts.push((await page.locator('caption').textContent()) ?? '')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(list)
    }
    expect(counts.slice(0, 5)).toEqual(['Subscriptions: 1', 'Invoices: 2', 'Payments: 2', 'Requests: 4', 'Webhooks: 0'])
    // More than one page of events.
    for (let count = 0; count < 50; count++) await stripe().createProduct({ name: `Product ${count}` })
    await page.getByRole('button', { name: 'Refresh' }).click()
    await expect.poll(() => page.locator('#position').textContent()).toMatch(/^1–50 of /)
    await page.getByRole('button', { name: 'Older' }).click()
    await expect.poll(() => page.locator('#position').textContent()).toMatch(/^51–/)
    expect(await page.getByRole('button', { name: 'Older' }).isDisabled()).toBe(true)
  })

  test('completes a payment that waits for its customer', async () => {
    const { id } = await stripe().createPaymentIntent({
      amount: 5000,
      currency: 'usd',
      payment_method: 'pm_card_threeDSecure2Required',
      confirm: true,
      return_url: 'https://example.com/done',
    })
    await open()
    await page.getByRole('button', { name: 'Payments' }).click()
    await page.getByRole('button', { name: 'Authenticate', exact: true }).click()
    await expect.poll(() => status().textContent()).toBe('Authenticate: done.')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('status')
    expect((await cells()).slice(0, 3)).toEqual([id, '–', 'succeeded'])
    expect((await stripe().getPaymentIntent({ id })).status).toBe('succeeded')

    const details = page.getByRole('button', { name: id })
    expect(await details.getAttribute('aria-expanded')).toBe('false')
    await details.press('Enter')
    expect(await details.getAttribute('aria-expanded')).toBe('true')
    expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toMatchObject({ id, status: 'succeeded' })
  })

  test('opens an account of each provider, resets, and says what is wrong', async () => {
    await open()
    expect(await page.locator('#account').textContent()).toBe('No key has been used yet')
    for (const [provider, first] of [
      ['chartmogul', 'Customers'],
      ['chargeover', 'Customers'],
      ['stripe', 'Customers'],
    ] as const) {
      await page.getByLabel('New account at').selectOption(provider)
      await page.getByRole('button', { name: 'Open' }).click()
      await expect.poll(() => page.locator('#account option:checked').textContent()).toContain(provider)
      await expect.poll(() => page.locator('caption').textContent()).toBe(`${first}: 0`)
    }
    await page.getByLabel('Advance by').fill('soon')
    await page.getByRole('button', { name: 'Advance' }).click()
    await expect.poll(() => status().textContent()).toContain('"soon" is not a duration')
    // The browser writes every refusal to its console.
    faults = faults.filter((fault) => !fault.includes('400 (Bad Request)'))
    page.once('dialog', (dialog) => dialog.accept())
    await page.getByRole('button', { name: 'Reset everything' }).click()
    await expect.poll(() => status().textContent()).toBe('Reset.')
    expect(await page.locator('#account').textContent()).toBe('No key has been used yet')
  })

  test('takes nothing that it shows for markup', async () => {
    const hostile = `<img src=x onerror="document.title='taken over'"><script>document.title='taken over'</script>"'&{{1+1}}`
    await stripe().createCustomer({ name: hostile, metadata: { note: hostile } })
    const body = new URLSearchParams({ name: hostile })
    const headers = { authorization: 'Bearer sk_test_page', 'x-trace': '<b>trace</b>' }
    await sandbox.fetch('https://api.stripe.com/v1/customers?<script>', { method: 'POST', headers, body })
    await open()
    expect((await cells())[1]).toBe(hostile)
    await rows().first().getByRole('button').first().click()
    expect(await page.locator('pre').first().textContent()).toContain('<img src=x onerror')
    for (const list of ['Events', 'Requests']) {
      await page.getByRole('button', { name: list }).click()
      await expect.poll(() => page.locator('caption').textContent()).toContain(list)
      await rows().first().getByRole('button').first().click()
    }
    await page.evaluate((duration) => {
      const field = document.querySelector('#duration') as HTMLInputElement
      field.value = duration
    }, hostile)
    await page.getByRole('button', { name: 'Advance' }).click()
    await expect.poll(() => status().textContent()).toContain('is not a duration')
    faults = faults.filter((fault) => !fault.includes('400 (Bad Request)'))
    expect(await page.locator('img, main script, b').count()).toBe(0)
    expect(await page.title()).toBe('Billing sandbox')
  })

  test('runs no script but its own, and is framed by nobody', async () => {
    const response = await page.goto(server.control)
    expect(response?.headers()['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.injected = true'
      document.body.append(script)
      return 'injected' in globalThis
    })
    expect(ran).toBe(false)
    faults = faults.filter((fault) => !/content security policy/i.test(fault))
  })

  test('can be used without a mouse, and names all that it has', async () => {
    await stripe().createCustomer({ name: 'Acme' })
    await open()
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, select, button')]
        .filter((control) => !control.labels?.length && !control.textContent?.trim())
        .map(({ outerHTML }) => outerHTML),
    )
    expect(unnamed).toEqual([])
    expect(await page.getByRole('table', { name: 'Customers: 1' }).count()).toBe(1)
    expect(await page.getByRole('columnheader', { name: 'email' }).count()).toBe(1)
    expect(await page.getByRole('navigation', { name: 'What is shown' }).count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('duration')
    await page.keyboard.press('Enter')
    await expect.poll(() => status().textContent()).toBe('Advanced by 1 month.')
  })

  test('is at the address of each provider too', async () => {
    const { status: code, headers } = await fetch(`${server.chargeover}/_sandbox/`)
    expect([code, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect((await fetch(`${server.control}/`, { method: 'HEAD' })).status).toBe(200)
    expect((await fetch(`${server.control}/`, { method: 'POST' })).status).toBe(404)
  })
})
