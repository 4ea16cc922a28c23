import { catalogue, findCatalogueTool } from '@billing/sdk/catalogue'
import { afterAll, describe, expect, test } from 'vitest'
import { createMachine } from './terminal.js'

const machine = createMachine()
machine.write('project/list.json', '[]')
afterAll(() => machine.remove())

/** The request of a call with these arguments, and how it was refused. */
async function bodyOf(...argv: readonly string[]): Promise<string> {
  const { json } = await machine.run(['call', ...argv, '--dry-run', '--offline', '--json'])
  return json.success ? `${json.data.request.url} ${json.data.request.body ?? ''}` : `${json.error}`
}

describe('the examples of all tools', async () => {
  const { json } = await machine.run(['examples', '--json'])
  const shown: { tool: string; input: object; command: string }[] = json.data.examples

  test('are shown for every documented tool', () => {
    expect(new Set(shown.map(({ tool }) => findCatalogueTool(tool).tool.name)).size).toBe(40)
  })

  // A shell's words, as POSIX quotes them.
  const words = (line: string): string[] =>
    [...line.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
      word.replaceAll(/'([^']*)'|\\'/g, (_, text) => text ?? "'"),
    )

  const sendsWhatTheInputDoes = async ({ tool, input, command }: (typeof shown)[number]) => {
    const [, , ...argv] = words(command)
    expect(await bodyOf(...argv)).toBe(await bodyOf(tool, JSON.stringify(input)))
  }
  test.each(shown)('$command sends what the input does', sendsWhatTheInputDoes)

  test.each([
    ['a switch that is off', 'stripe.finalize_invoice', '--no-auto_advance'],
    [
      'a switch in an object',
      'stripe.update_billing_portal_configuration',
      '--no-features.subscription_cancel.enabled',
    ],
    ['a false that may be another value', 'chartmogul.update_subscription_custom_attributes', 'pre_sold false'],
    ['a negative number', 'stripe.create_customer_balance_transaction', '--amount=-500'],
    ['a list', 'chargeover.create_invoice', "--line_items '["],
    ['members that no flag can name', 'chargeover.list_users', "--where '{"],
  ])('%s in the example of %s', async (_, tool, expected) => {
    const { json } = await machine.run(['examples', tool, '--json'])
    const [example] = json.data.examples
    expect(example.command).toContain(expected)
    await sendsWhatTheInputDoes(example)
  })
})

test('no parameter has the name of an option, except one that --arg reaches', async () => {
  const { json } = await machine.run(['--map=json'])
  const call = (json as unknown as { name: string; options: { name: string }[] }[]).find(({ name }) => name === 'call')
  const options = new Set(call?.options.map(({ name }) => name.replaceAll('-', '_')))
  const hidden = catalogue.flatMap(({ name, inputSchema }) =>
    Object.keys((inputSchema as { properties?: object }).properties ?? {})
      .filter((property) => options.has(property))
      .map((property) => `${name}.${property}`),
  )
  expect(hidden).toEqual(['chargeover_run_aggregate.fields'])
})

test.each([
  [
    'a number stays a text where a text is wanted',
    ['stripe.create_customer', '--metadata.crm_id=012'],
    'metadata[crm_id]=012',
  ],
  ['within objects', ['stripe.list_customers', '--created.gte', '1700000000'], 'created[gte]=1700000000'],
  ['of two types', ['stripe.list_charges', '--created', '1700000000'], 'created=1700000000'],
  ['a switch', ['stripe.cancel_subscription', '--id', 'sub_1', '--prorate'], 'prorate=true'],
  ['a switch that is off', ['stripe.cancel_subscription', '--id', 'sub_1', '--no-prorate'], 'prorate=false'],
  ['a switch with a value', ['stripe.cancel_subscription', '--id', 'sub_1', '--prorate=false'], 'prorate=false'],
  ['a switch with its other value', ['stripe.cancel_subscription', '--id', 'sub_1', '--prorate=true'], 'prorate=true'],
  [
    'a list item by item',
    ['stripe.get_customer', '--id', 'cus_1', '--expand', 'sources', '--expand', 'tax'],
    'expand[0]=sources&expand[1]=tax',
  ],
  ['a list as JSON', ['stripe.get_customer', '--id', 'cus_1', '--expand', '["sources"]'], 'expand[0]=sources'],
  ['an item by its place', ['stripe.create_customer', '--preferred_locales[0]', 'en'], 'preferred_locales[0]=en'],
  ['dashes for underscores', ['stripe.create_customer', '--payment-method', 'pm_1'], 'payment_method=pm_1'],
  ['an object as JSON', ['stripe.create_customer', '--address', '{"city":"Bern"}'], 'address[city]=Bern'],
  ['JSON whatever the schema', ['stripe.create_customer', '--address:={"city":"Bern"}'], 'address[city]=Bern'],
  [
    'JSON, with a flag over it',
    ['stripe.create_customer', '{"name":"A","email":"a@b.c"}', '--name', 'B'],
    'name=B&email=a%40b.c',
  ],
  ['a negative number', ['stripe.create_customer', '--balance', '-5'], 'balance=-5'],
  ['--arg', ['stripe.create_customer', '--arg', 'name=A=B'], 'name=A%3DB'],
  ['--arg with JSON', ['stripe.create_customer', '--arg', 'address:={"city":"Bern"}'], 'address[city]=Bern'],
  ['an option before the tool', ['--account', 'work', 'stripe.create_customer', '--name', 'A'], 'name=A'],
  [
    'a price in the major unit, where the provider has that',
    ['chargeover.create_payment', '{"amount":15.00}'],
    '"amount":15',
  ],
  ['a number that is no whole one', ['chargeover.create_payment', '--amount', '10.5'], '"amount":10.5'],
  ['an identifier that is a number', ['chargeover.approve_invoice', '--id', '7'], 'invoice/7?action=approve'],
  [
    'a text that a number would change',
    ['chartmogul.update_customer_custom_attributes', '--customer_uuid', 'cus_1', '--custom.code', '0.10'],
    '"code":"0.10"',
  ],
  [
    'true where a text fits too',
    ['stripe.create_payment_intent', '--amount', '5', '--currency', 'usd', '--off_session', 'true'],
    'off_session=true',
  ],
  [
    'one of two types, item by item',
    ['stripe.create_customer', '--metadata.a=1', '--metadata.b', '2'],
    'metadata[a]=1&metadata[b]=2',
  ],
  [
    'members that the schema leaves open',
    [
      'chargeover.run_bulk',
      ...['--requests[0].request_method', 'POST', '--requests[0].uri', '/api/v3/customer'],
      ...['--requests[0].payload.company', 'Acme'],
    ],
    '"payload":{"company":"Acme"}',
  ],
  ['a switch that is never off', ['chargeover.list_customers', '--where.company.isNull'], 'where=company%3AIS%3ANULL'],
  [
    'a text that looks like JSON',
    ['stripe.create_customer', '--description', '{not JSON'],
    'description=%7Bnot%20JSON',
  ],
] as const)('%s', async (_, argv, expected) => {
  expect(await bodyOf(...argv)).toContain(expected)
})

const INTENT = ['stripe.create_payment_intent', '--currency', 'usd']

test.each([
  ['an unknown flag', ['stripe.list_customers', '--limt', '3'], 'unknown flag --limt, did you mean --limit?'],
  ['an unknown member', ['stripe.list_customers', '--created.gtt', '3'], 'did you mean --created.gt?'],
  ['a fraction of a cent', ['stripe.create_payment_intent', '--amount', '10.5'], '10.50 USD is --amount 1050'],
  [
    'an amount in the major unit',
    [...INTENT, '--amount', '15.00'],
    'got "15.00". Amounts are in the minor unit: 15.00 USD',
  ],
  ['an amount with an exponent', [...INTENT, '--amount', '1e3'], '1000.00 USD is --amount 100000'],
  ['it in --arg', [...INTENT, '--arg', 'amount=15.00'], '15.00 USD is --amount 1500'],
  ['it as JSON', [...INTENT, '--amount:=15.00'], '--amount: expected a whole number, got "15.00"'],
  ['it in --arg as JSON', [...INTENT, '--arg', 'amount:=15.00'], '--amount: expected a whole number, got "15.00"'],
  [
    'it in the JSON argument',
    ['stripe.create_payment_intent', '{"currency":"usd","description":"\\"1.50","amount":15.00}'],
    'the JSON argument: amount: expected a whole number, got "15.00". Amounts are in the minor unit: 15.00 USD is 1500',
  ],
  [
    'it within the JSON of a flag',
    ['stripe.list_customers', '--created', '{"gte":1.7e9}'],
    '--created.gte: expected a whole number, got "1.7e9"',
  ],
  [
    'words for a whole number',
    ['stripe.list_customers', '--limit', 'all'],
    '--limit: expected a whole number, got "all"',
  ],
  [
    'a number beyond those that are exact',
    ['stripe.list_customers', '--limit', '90071992547409931'],
    'expected a whole number',
  ],
  ['words for a number', ['chargeover.create_payment', '--amount', 'x'], '--amount: expected a number'],
  ['words for a switch', ['stripe.cancel_subscription', '--prorate=maybe'], '--prorate: expected true or false'],
  [
    'words for true or false in --arg',
    ['stripe.cancel_subscription', '--arg', 'prorate=maybe'],
    'expected true or false',
  ],
  ['a path that ends in the middle', ['stripe.list_customers', '--created.', '3'], 'unknown flag --created.'],
  ['a parameter of a tool without any', ['chargeover.get_current_user', '--arg', 'id=1'], 'unknown flag --id. Nothing'],
  ['a text for an object', ['chartmogul.merge_customers', '--from', 'x'], '--from: expected JSON such as {…}'],
  ['JSON that is none', ['stripe.create_customer', '{'], 'the JSON argument: is no valid JSON (line 1, column 2)'],
  ['stdin without anything', ['stripe.create_customer', '-'], 'stdin: is no valid JSON (line 1, column 1)'],
  ['a file that is a list', ['stripe.create_customer', '@list.json'], 'list.json: must be an object'],
  ['JSON that is no object', ['stripe.create_customer', '[]'], 'must be an object'],
  ['JSON that is null', ['stripe.create_customer', 'null'], 'must be an object'],
  ['JSON that is a number', ['stripe.create_customer', '7'], 'must be an object'],
  ['a value given twice', ['stripe.list_customers', '--limit', '1', '--limit', '2'], '--limit: is given 2 times'],
  ['an option given twice', ['stripe.list_customers', '--account', 'a', '--account', 'b'], '--account: is given twice'],
  [
    'a value and a member of it',
    ['stripe.create_customer', '--address', '', '--address.city', 'x'],
    'given as a value already',
  ],
  ['a gap in a list', ['stripe.create_customer', '--preferred_locales.3', 'en'], '3 is no position of the list'],
  ['--arg without a value', ['stripe.create_customer', '--arg', 'name'], '--arg: must be a name and a value'],
  ['--arg of an unknown name', ['stripe.create_customer', '--arg', 'nme=1'], 'did you mean --name?'],
  ['a missing value', ['stripe.create_customer', '--name'], '--name: has no value'],
  ['too many arguments', ['stripe.create_customer', '{}', '{}'], 'too many arguments'],
  ['a file that is not there', ['stripe.create_customer', '@nowhere.json'], 'nowhere.json: cannot be read'],
] as const)('refuses %s', async (_, argv, expected) => {
  const { code, json } = await machine.run(['call', ...argv, '--offline', '--json'])
  expect(json.error).toContain(expected)
  expect({ code, sent: json.problem?.sent, kind: json.problem?.kind }).toEqual({
    code: 2,
    sent: 'no',
    kind: 'invalid_input',
  })
})

test('takes what follows two dashes as it is', async () => {
  const argv = ['call', '--dry-run', '--offline', '--', 'stripe.create_customer', '{"name":"A"}']
  expect((await machine.run(argv)).json.data.request.body).toBe('name=A')
})

test('reads JSON from stdin and from a file', async () => {
  machine.write('project/input.json', { name: 'From a file' })
  expect(await bodyOf('stripe.create_customer', '@input.json')).toContain('name=From%20a%20file')
  const { json } = await machine.run(['call', 'stripe.create_customer', '-', '--dry-run', '--offline'], {
    stdin: '{"name":"Piped"}',
  })
  expect(json.data.request.body).toBe('name=Piped')
})
