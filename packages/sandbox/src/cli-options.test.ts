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

test.each([
  ['--help', 'help'],
  ['-h', 'help'],
  ['--version', 'version'],
  ['-v', 'version'],
])('%s', (option, asked) => {
  expect(readOptions([option])).toBe(asked)
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
  [['--stirpe-port', '0'], 'There is no option --stirpe-port; did you mean --stripe-port?'],
  [['--stripe=0'], 'There is no option --stripe; did you mean --stripe-port?'],
  [['--chargeoverPort=0'], 'There is no option --chargeoverPort; did you mean --chargeover-port?'],
  [
    ['--port', '8080'],
    'There is no option --port; did you mean --stripe-port or --chartmogul-port or --chargeover-port or --control-port?',
  ],
  [['--nonsense'], 'There is no option --nonsense.'],
  [['-x'], 'There is no option -x.'],
  [['--toString'], 'There is no option --toString.'],
  [['--stripe-port', '99999'], '--stripe-port must be from 0 to 65535, got "99999".'],
  [['--stripe-port'], "Option '--stripe-port <value>' argument missing"],
  [
    ['--chartmogul-port', '12111'],
    '--stripe-port and --chartmogul-port are both 12111; pass different ports, or 0 for any free one.',
  ],
  [['--seed', 'x'], '--seed must be an integer or "false", got "x".'],
  [['extra'], "Unexpected argument 'extra'."],
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
