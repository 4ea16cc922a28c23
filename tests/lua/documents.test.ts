import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLua, type LuaToolset } from '@billing/lua'
import { billingToolset } from '@billing/lua/billing'
import { afterAll, describe, expect, test } from 'vitest'
import { billingOn, documentedSandbox } from '../support/documented-sandbox.js'

const folder = fileURLToPath(new URL('../fixtures/lua', import.meta.url))

/** The Lua of the documentation, as it is there. */
const blocks = readdirSync(folder).flatMap((provider) =>
  readdirSync(join(folder, provider)).map((file) => `${provider}/${file}`),
)

/** What the documentation shows where a website hides addresses. */
const HIDDEN = '[email\u00a0protected]'

/** What is wrong with the blocks that don't run to their end: mistakes of the documentation, which the providers refuse as well. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  // Fields that do not exist.
  'chartmogul/03.lua': /:8: attempt to concatenate a nil value \(field 'state'\); this object has no state, but .*plan/,
  'chartmogul/04.lua':
    /:6: attempt to concatenate a nil value \(field 'currency'\); this object has no currency, but data_source_uuid, external_id, interval_count, interval_unit, name, uuid$/,
  'chartmogul/05.lua':
    /:8: attempt to concatenate a nil value \(field 'amount'\); this object has no amount, but .*date/,
  'chartmogul/07.lua': /:2: attempt to concatenate a nil value \(field 'email'\); this object has no email, but .*name/,
  // A name that stands for any.
  'chartmogul/08.lua': /:2: chartmogul has no function function_name; did you mean /,
  'stripe/32.lua': /:2: stripe has no function function_name; did you mean /,
  // Twice the same.
  'stripe/16.lua': /:7: stripe_capture_payment_intent: .*already been captured/,
  'stripe/24.lua': /:10: stripe_cancel_subscription: No such subscription/,
  // No payment method.
  'stripe/27.lua': /:22: stripe_create_subscription: This customer has no attached payment source/,
  // No address to return to.
  'stripe/28.lua': /:14: stripe_confirm_payment_intent: .*return_url/,
  'stripe/29.lua': /:10: stripe_confirm_payment_intent: .*return_url/,
}

/** What is called in the sandbox of the block that runs. */
let current: LuaToolset
const { tools } = billingToolset(billingOn(await documentedSandbox()))
const lua = createLua({ toolset: { tools, call: (...args) => current.call(...args) } })
afterAll(() => lua.close())

async function run(block: string, code: string) {
  const sandbox = await documentedSandbox(block === 'stripe/16.lua' ? 'authorized' : 'created')
  current = billingToolset(billingOn(sandbox, ['work', 'personal']))
  return lua.run(code, { name: block })
}

const read = (block: string): string => readFileSync(join(folder, block), 'utf8')

test('there are 43 blocks, of which 32 are right', () => {
  expect(blocks).toHaveLength(43)
  expect(blocks.filter((block) => !(block in FAULTS))).toHaveLength(32)
})

describe('the Lua of the documentation', () => {
  test.each(blocks)(
    '%s',
    async (block) => {
      const { error, failure } = await run(block, read(block).replaceAll(HIDDEN, 'billing@acme.com'))
      const fault = FAULTS[block]
      if (fault) expect(error).toMatch(fault)
      else expect(error).toBeUndefined()
      expect(failure?.kind).toBe(fault ? 'error' : undefined)
    },
    60_000,
  )
})

const hiding = blocks.filter(
  (block) => read(block).includes(`= "${HIDDEN}"`) && /create_customer|update_customer/.test(read(block)),
)

test.each(hiding)(
  '%s is refused with an address that the website hides',
  async (block) => {
    const { error, failure } = await run(block, read(block))
    expect(error).toContain(`Invalid email address: ${HIDDEN}`)
    expect(failure?.call?.problem).toMatchObject({ kind: 'invalid_request', status: 400, sent: 'yes' })
  },
  60_000,
)

test('the one-liners of the documentation run', async () => {
  const printed = await run(
    'eval',
    `print(docs.read("chargeover")) print(docs.read("chargeover.list_customers")) dump(mcp.servers())
    dump(app.integrations.chargeover.list_customers({limit = 1, offset = 1}))`,
  )
  expect(printed.error).toBeUndefined()
  expect(printed.output).toContain('# chargeover\n')
  expect(printed.output).toContain('# chargeover.list_customers\n')
  expect(printed.output).toContain('\n{}\n')
  expect(printed.output).toMatch(/company: \w/)
}, 60_000)

test('placeholders of the documentation are refused before anything is sent', async () => {
  const { error, failure } = await run(
    'workflow.lua',
    `local chargeover = app.integrations.chargeover
    local result = chargeover.list_customers({limit = 1, offset = 1, where = "example_where", order = "example_order"})`,
  )
  expect(error).toMatch(/^workflow.lua:2: chargeover_list_customers: .*where/)
  expect(failure?.call?.problem?.sent).toBe('no')
}, 60_000)
