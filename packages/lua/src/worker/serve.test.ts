import { expect, test } from 'vitest'
import { LuaFactory } from 'wasmoon'
import type { Answer } from './interpreter.js'
import { type FromThread, INTERRUPTED, type ThreadData, type ToThread } from './protocol.js'
import { serve } from './serve.js'

declare const WebAssembly: {
  Memory: new (options: { initial: number }) => { buffer: ArrayBuffer; grow(pages: number): number }
}

const tool = {
  name: 'stripe_list_customers',
  function: 'listCustomers',
  aliases: [],
  provider: 'stripe',
  documented: true,
  params: ['limit'],
}

/** What `serve` does with a script, on this thread. */
async function served(
  limits: Partial<ThreadData> = {},
  answer: Answer | (() => Answer) = { json: '{"customers":[{"id":"cus_1"}]}' },
) {
  const sent: FromThread[] = []
  const memory = new WebAssembly.Memory({ initial: 1 })
  let take: (message: ToThread) => void = () => {}
  const data: ThreadData = {
    wasmoon: '',
    catalogue: { tools: [tool], accounts: { stripe: ['default', 'work'] } },
    maxBytes: 2 * 65_536,
    maxSteps: 1e9,
    maxOutput: 1_000,
    shared: new SharedArrayBuffer(12),
    ...limits,
  }
  await serve({
    data,
    Factory: LuaFactory,
    memory,
    send: (message) => void sent.push(message),
    onScript: (given) => {
      take = given
    },
    receive: () => (typeof answer === 'function' ? answer() : answer),
    stand: () => {
      throw new Error('it stands')
    },
    now: () => performance.now(),
  })
  const run = (code: string): FromThread[] => {
    sent.length = 0
    take({ script: { code, name: 'w.lua', seed: [1, 2] } })
    return [...sent]
  }
  return { run, memory, sent, take: (message: ToThread) => take(message) }
}

const endOf = (messages: readonly FromThread[]) => {
  const last = messages.at(-1)
  return last?.type === 'end' ? last.ending : undefined
}

test('a script prints, calls and returns', async () => {
  const { run, sent } = await served()
  expect(sent).toEqual([{ type: 'ready' }])
  const messages = run(
    'print("a") local list = stripe.list_customers(5) return list.customers[1].id, #stripe.work.list_customers({}).customers',
  )
  expect(messages).toEqual([
    { type: 'print', text: 'a' },
    {
      type: 'ask',
      request: { kind: 'call', tool: 'stripe_list_customers', account: '', input: '{"limit":5}' },
      ms: expect.any(Number),
    },
    {
      type: 'ask',
      request: { kind: 'call', tool: 'stripe_list_customers', account: 'work', input: '{}' },
      ms: expect.any(Number),
    },
    {
      type: 'end',
      ending: { outcome: 'done', text: '["cus_1",1]' },
      steps: expect.any(Number),
      bytes: 16_777_216,
      grown: false,
    },
  ])
})

test('everything else that is asked', async () => {
  const { run } = await served({}, { json: '"text"' })
  expect(run('docs.read("stripe") mcp.call("a", "b", { 1 }) mcp.servers()').slice(0, 3)).toMatchObject([
    { request: { kind: 'docs', method: 'read', name: 'stripe' } },
    { request: { kind: 'mcp', method: 'call', values: ['a', 'b', [1]] } },
    { request: { kind: 'mcp', method: 'servers', values: [] } },
  ])
  expect(
    endOf(run('for name in pairs(stripe) do return name, json.decode("[1]"), regex.match("ab", "b")[0] end')),
  ).toEqual({
    outcome: 'done',
    text: '["list_customers",[1],"b"]',
  })
  expect(endOf(run('x = ='))).toEqual({ outcome: 'syntax', text: "w.lua:1: unexpected symbol near '='" })
})

test('refusals are errors of the script', async () => {
  const { run } = await served({}, { error: 'refused' })
  expect(endOf(run('stripe.list_customers({})'))).toEqual({ outcome: 'error', text: 'w.lua:1: refused' })
  expect(endOf(run('app.integrations.paypal.x()'))?.text).toBe('w.lua:1: app.integrations has no paypal, but stripe')
  expect(endOf(run('error(setmetatable({}, { __tostring = function() error("hidden") end }))'))?.text).toBe(
    'w.lua:1: hidden',
  )
  expect(endOf(run('stripe.wrk.x()'))?.text).toBe(
    'w.lua:1: stripe has no function and no account wrk; did you mean work?',
  )
})

test('what is too long to leave the thread is refused', async () => {
  const { run } = await served()
  expect(endOf(run('return ("x"):rep(2e6)'))?.text).toBe('what the script returned takes more than 1000000 characters')
  expect(endOf(run('docs.read(("x"):rep(300))'))?.text).toMatch(
    /a text of 300 characters is too long here; at most 200 are possible/,
  )
})

test('limits send what was exceeded, and stand', async () => {
  const { run, sent } = await served({ maxSteps: 5_000 })
  expect(() => run('while true do end')).toThrow('it stands')
  expect(sent).toEqual([{ type: 'limit', limit: 'steps' }])
  const talking = await served({ maxOutput: 300 })
  // A thread would never return from it.
  talking.run('print("a") print("b") print("c")')
  expect(talking.sent.map(({ type }) => type)).toEqual(['print', 'print', 'limit', 'end'])
})

test('chunks run in the state of those before them, each with the limits for itself, until there are none', async () => {
  const shared = new SharedArrayBuffer(12)
  const chunk = (code: string): Answer => ({
    json: JSON.stringify({ code, name: 'session', seed: [1, 2], isChunk: true }),
  })
  const answers = [chunk('x + 1'), chunk('while true do end'), chunk('x'), { error: 'no more' }]
  const { take, sent } = await served({ shared, maxOutput: 150 }, () => {
    const answer = answers.shift() as Answer
    // The second one is interrupted.
    if (answers.length === 2) Atomics.store(new Int32Array(shared), INTERRUPTED, 1)
    return answer
  })
  take({ script: { code: 'x = 1', name: 'session', seed: [1, 2], isChunk: true } })
  const endings = sent.flatMap((message) =>
    message.type === 'ask' && message.request.kind === 'chunk' ? [message.request.ending] : [],
  )
  expect(endings).toEqual([
    { outcome: 'done', text: '[]' },
    { outcome: 'done', text: '[2]' },
    { outcome: 'error', text: expect.stringContaining('interrupted') },
    { outcome: 'done', text: '[1]' },
  ])
  expect(sent.flatMap((message) => (message.type === 'print' ? [message.text] : []))).toEqual(['2', '1'])
})

test('memory grows up to its limit', async () => {
  const { memory, sent } = await served()
  expect(memory.grow(1)).toBe(1)
  sent.length = 0
  expect(() => memory.grow(2)).toThrow('the memory limit is reached')
  expect(() => memory.grow(2)).toThrow(RangeError)
  expect(sent).toEqual([])
  expect(() => memory.grow(1)).toThrow('it stands')
  expect(sent).toEqual([{ type: 'limit', limit: 'memory' }])
})
