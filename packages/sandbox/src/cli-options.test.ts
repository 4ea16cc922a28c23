import { expect, test } from 'vitest'
import { readOptions, UsageError } from './cli-options.js'

test('default', () => {
  expect(readOptions([])).toEqual({
    ports: { stripe: 12111, chartmogul: 12112, chargeover: 12113, control: 12110 },
    host: '127.0.0.1',
    allowedHosts: [],
    seed: 42,
    sample: {},
    now: undefined,
    fixture: undefined,
    state: undefined,
    webhooks: [],
    webhookSecret: 'whsec_sandbox',
    quiet: false,
  })
})

test('what the sandbox starts with, and whom it tells', () => {
  const args =
    '--now 2026-03-01 --customers 30 --years 1.5 --state s.json --webhook http://a.test/ --webhook https://b.test/x --webhook-secret whsec_x --allow-host sandbox --allow-host billing'
  expect(readOptions(args.split(' '))).toMatchObject({
    now: '2026-03-01',
    sample: { customers: 30, years: 1.5 },
    state: 's.json',
    webhooks: ['http://a.test/', 'https://b.test/x'],
    webhookSecret: 'whsec_x',
    allowedHosts: ['sandbox', 'billing'],
  })
})

test.each([
  [['--now', 'soon'], '--now must be a time such as 2026-03-01T00:00:00Z, got "soon".'],
  [['--customers', 'many'], '--customers must be a number, got "many".'],
  [['--years', '-1'], '--years'],
  [['--webhook', 'localhost:3000'], '--webhook must be an address with http or https, got "localhost:3000".'],
  [['--webhook', '/webhooks'], '--webhook must be an address with http or https, got "/webhooks".'],
  [['--control-port', '12111'], '--stripe-port and --control-port are both 12111'],
])('refuses %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(UsageError)
  expect(() => readOptions(args)).toThrow(message)
})
