import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { allTools, tools } from '@billing/sdk/tools'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { billingToolset } from './billing.js'
import { createLua, type JournalEntry, type LuaEnvelope, type LuaToolset, type RunJournal } from './index.js'
import { createFileJournal } from './journal.js'

const folder = mkdtempSync(join(tmpdir(), 'billing-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
const fetch = sandbox.fetch as typeof globalThis.fetch
const real = billingToolset(
  createBilling({ stripe: { apiKey: 'sk_test_x', fetch }, chartmogul: { apiKey: 'key', fetch } }),
  { tools: tools },
)

/** What was called, and with which id. */
const called: (readonly [name: string, callId: string | undefined])[] = []
/** Takes the place of a call, such as for a process that ends in the middle of it. */
let instead: ((name: string) => Promise<LuaEnvelope> | undefined) | undefined
const toolset: LuaToolset = {
  tools: real.tools,
  async call(name, input, options) {
    called.push([name, options.callId])
    return (await instead?.(name)) ?? real.call(name, input, options)
  },
}
const lua = createLua({
  toolset,
  mcp: {
    servers: () => [],
    tools: () => [],
    schema: () => ({}),
    resources: () => [],
    readResource: () => '',
    prompts: () => [],
    getPrompt: () => '',
    call: async (server, tool) => {
      called.push([`mcp.${server}.${tool}`, undefined])
      return 'done'
    },
  },
})
afterAll(() => lua.close())

beforeEach(() => {
  sandbox.reset()
  called.length = 0
  instead = undefined
})

function memoryJournal(id = 'nightly-7') {
  const entries = new Map<number, JournalEntry>()
  const journal: RunJournal = {
    id,
    read: (position) => entries.get(position),
    write: (position, entry) => void entries.set(position, entry),
  }
  return { journal, entries }
}

const WORKFLOW = `
  local customer = stripe.create_customer({ name = "Acme Corp" })
  local found = stripe.get_customer(customer.id)
  local product = stripe.create_product({ name = "Pro" })
  mcp.call("chat", "post", { text = found.name })
  return customer.id, product.id, math.random()`

const customers = async () => (await lua.run('return #stripe.list_customers({}).customers')).result[0]

describe('a run', () => {
  test('that is done again answers from its journal', async () => {
    const { journal } = memoryJournal()
    const first = await lua.run(WORKFLOW, { run: journal })
    expect(first.error).toBeUndefined()
    expect(called).toEqual([
      ['stripe_create_customer', 'nightly-7#1'],
      ['stripe_get_customer', undefined],
      ['stripe_create_product', 'nightly-7#2'],
      ['mcp.chat.post', undefined],
    ])
    called.length = 0
    const again = await lua.run(WORKFLOW, { run: journal })
    expect(again.result).toEqual(first.result)
    expect(again.calls.map(({ replayed }) => replayed)).toEqual([true, true, true, true])
    expect(called).toEqual([])
    expect(await customers()).toBe(1)
  })

  test('that ended in the middle of a write to Stripe repeats it under the same id', async () => {
    const { journal } = memoryJournal()
    const controller = new AbortController()
    // It was carried out, and the process ended before the answer came.
    instead = (name) => {
      if (name !== 'stripe_create_product') return undefined
      controller.abort()
      return new Promise((resolve) =>
        setTimeout(() => resolve({ success: false, error: 'aborted', problem: { kind: 'aborted', sent: 'unknown' } })),
      )
    }
    expect((await lua.run(WORKFLOW, { run: journal, signal: controller.signal })).failure?.kind).toBe('aborted')
    instead = undefined
    called.length = 0
    const again = await lua.run(WORKFLOW, { run: journal })
    expect(again.error).toBeUndefined()
    expect(called).toEqual([
      ['stripe_create_product', 'nightly-7#2'],
      ['mcp.chat.post', undefined],
    ])
    expect(await customers()).toBe(1)
  })

  test('whose journal has a write to Stripe without an outcome repeats it, as long as Stripe remembers its key', async () => {
    const { journal, entries } = memoryJournal()
    await lua.run(WORKFLOW, { run: journal })
    const { envelope: _, ...begun } = entries.get(1) as JournalEntry
    entries.set(1, { ...begun, state: 'begun' })
    called.length = 0
    expect((await lua.run(WORKFLOW, { run: journal })).error).toBeUndefined()
    expect(called).toEqual([['stripe_create_customer', 'nightly-7#1']])
    expect(await customers()).toBe(1)
    entries.set(1, { ...begun, state: 'begun', at: Date.now() - 25 * 3_600_000 })
    const late = await lua.run(WORKFLOW, { run: journal, name: 'w.lua' })
    expect(late.failure?.kind).toBe('unresolved')
    expect(late.error).toMatch(
      /^w\.lua: it is not known whether stripe_create_customer \(call 1 of run nightly-7, begun .*Z\) took effect, .*Nothing was sent\./,
    )
  })

  test('whose journal has another call without an outcome stops, whatever the script catches', async () => {
    const { journal, entries } = memoryJournal()
    await lua.run(WORKFLOW, { run: journal })
    const { envelope: _, ...begun } = entries.get(4) as JournalEntry
    entries.set(4, { ...begun, state: 'begun', at: begun.at - 1 })
    called.length = 0
    const { failure } = await lua.run(WORKFLOW.replace('mcp.call(', 'pcall(mcp.call, '), { run: journal })
    expect(failure?.kind).toBe('unresolved')
    expect(called).toEqual([])
  })

  test.each([
    ['stripe.create_customer({ name = "Other" })', 'stripe_create_customer had another input'],
    ['stripe.create_product({ name = "Pro" })', 'it was stripe_create_customer and is now stripe_create_product'],
    [
      'app.integrations.stripe.default.create_customer({ name = "Acme Corp" })',
      'it was stripe_create_customer and is now stripe_create_customer (account default)',
    ],
  ])('stops at %s, which its journal does not have', async (code, difference) => {
    const { journal } = memoryJournal()
    await lua.run('stripe.create_customer({ name = "Acme Corp" })', { run: journal })
    called.length = 0
    const { error, failure } = await lua.run(`while true do pcall(function() ${code} end) end`, {
      run: journal,
      name: 'w.lua',
    })
    expect(failure?.kind).toBe('diverged')
    expect(error).toBe(
      `w.lua: call 1 is not the one that the journal of run nightly-7 has: ${difference}. It was not sent. ` +
        'Continue with what it was, or start a new run under another name.',
    )
    expect(called).toEqual([])
  })

  test('begins a write that was refused anew, under another id', async () => {
    const { journal } = memoryJournal()
    const code = 'stripe.pay_invoice({ id = "in_none" })'
    for (const _ of [1, 2, 3]) expect((await lua.run(code, { run: journal })).failure?.kind).toBe('error')
    expect(called.map(([, id]) => id)).toEqual(['nightly-7#1', 'nightly-7#1.2', 'nightly-7#1.3'])
  })

  test('begins a call that failed without a reason anew', async () => {
    const { journal } = memoryJournal()
    instead = async () => ({ success: false })
    const code = 'stripe.create_customer({ name = "A" })'
    expect((await lua.run(code, { run: journal, name: 'w.lua' })).error).toBe('w.lua:1: stripe_create_customer: failed')
    instead = undefined
    expect((await lua.run(code, { run: journal })).error).toBeUndefined()
  })

  test('replays a refusal that the script has caught', async () => {
    const { journal } = memoryJournal()
    const code =
      'pcall(stripe.pay_invoice, { id = "in_none" }) pcall(stripe.get_customer, "cus_none") return stripe.create_customer({ name = "A" }).id'
    const first = await lua.run(code, { run: journal })
    called.length = 0
    const again = await lua.run(code, { run: journal })
    expect(again.result).toEqual(first.result)
    expect(again.calls.map(({ success, replayed }) => [success, replayed])).toEqual([
      [false, true],
      [false, true],
      [true, true],
    ])
    expect(called).toEqual([])
  })

  test('does not go on where its journal fails', async () => {
    const full: RunJournal = {
      id: 'full',
      read: () => undefined,
      write: () => Promise.reject(new Error('the disk is full')),
    }
    await expect(lua.run('pcall(stripe.create_customer, { name = "A" })', { run: full })).rejects.toThrow(
      'the disk is full',
    )
    expect(called).toEqual([])
  })
})

test('a write to another provider is never repeated without its outcome', async () => {
  const { journal, entries } = memoryJournal()
  const own = { tools: allTools.filter(({ name }) => name === 'chartmogul_create_data_source'), call: real.call }
  const other = createLua({
    toolset: { ...own, call: async () => ({ success: false, problem: { kind: 'timeout', sent: 'unknown' } }) },
  })
  const code = 'chartmogul.create_data_source({ name = "A" })'
  expect((await other.run(code, { run: journal })).failure?.kind).toBe('error')
  entries.set(1, { ...(entries.get(1) as JournalEntry), at: Date.now() - 1 })
  expect((await other.run(code, { run: journal })).failure?.kind).toBe('unresolved')
  await other.close()
})

describe('a journal in a file', () => {
  test('is that of the next process', async () => {
    const path = join(folder, 'nightly.jsonl')
    const first = await createFileJournal(path, 'nightly-8')
    const { result } = await lua.run(WORKFLOW, { run: first })
    await first.close()
    expect(statSync(path).mode & 0o777).toBe(0o600)
    called.length = 0
    const second = await createFileJournal(path, 'nightly-8')
    expect((await lua.run(WORKFLOW, { run: second })).result).toEqual(result)
    await second.close()
    expect(called).toEqual([])
  })

  test('notes a write before it is sent', async () => {
    const path = join(folder, 'before.jsonl')
    const journal = await createFileJournal(path, 'before')
    let noted = ''
    instead = () => {
      noted = readFileSync(path, 'utf8')
      return undefined
    }
    await lua.run('stripe.create_customer({ name = "A" })', { run: journal })
    await journal.close()
    expect(JSON.parse(noted)).toMatchObject({
      run: 'before',
      position: 1,
      call: 'stripe_create_customer',
      state: 'begun',
      attempt: 1,
    })
    expect(noted).not.toContain('"A"')
  })

  test('ignores a line that a crash has cut off', async () => {
    const path = join(folder, 'torn.jsonl')
    const first = await createFileJournal(path, 'torn')
    await lua.run('stripe.create_customer({ name = "A" })', { run: first })
    await first.close()
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"run":"torn","posi`)
    const second = await createFileJournal(path, 'torn')
    expect(
      (await lua.run('stripe.create_customer({ name = "A" }) stripe.create_product({ name = "B" })', { run: second }))
        .error,
    ).toBeUndefined()
    await second.close()
    const third = await createFileJournal(path, 'torn')
    expect(await third.read(2)).toMatchObject({ state: 'succeeded' })
    await third.close()
  })

  test('of another run, or none, is refused', async () => {
    const path = join(folder, 'other.jsonl')
    writeFileSync(path, `${JSON.stringify({ run: 'a', position: 1 })}\n\n`)
    await expect(createFileJournal(path, 'b')).rejects.toThrow(/is the journal of run a, not of b$/)
    const same = await createFileJournal(path, 'a')
    expect([await same.read(1), await same.read(2)]).toEqual([{}, undefined])
    await same.close()
    writeFileSync(path, 'nothing\n')
    await expect(createFileJournal(path, 'b')).rejects.toThrow(/other\.jsonl:1 is no line of a journal$/)
    await expect(createFileJournal(folder, 'b')).rejects.toThrow(/EISDIR/)
  })
})
