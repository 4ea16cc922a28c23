import { ConfigError } from '@billing/core'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { tools } from '@billing/sdk/tools'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { billingToolset } from './billing.js'
import { createLua, type LuaEnvelope, type LuaSession, type LuaToolset } from './index.js'

const sandbox = createSandbox({ seed: false })
const real = billingToolset(
  createBilling({ stripe: { apiKey: 'sk_test_x', fetch: sandbox.fetch as typeof globalThis.fetch } }),
  { tools },
)
let instead: (() => Promise<LuaEnvelope>) | undefined
const toolset: LuaToolset = {
  tools: real.tools,
  call: (...args) => instead?.() ?? real.call(...args),
}
const lua = createLua({ toolset, timeoutMs: 1_000, maxOutput: 5_000, maxSteps: 5_000_000 })
const sessions: LuaSession[] = []
const open = (...args: Parameters<typeof lua.session>): LuaSession => {
  const session = lua.session(...args)
  sessions.push(session)
  return session
}
afterEach(async () => {
  instead = undefined
  await Promise.all(sessions.splice(0).map((session) => session.close()))
})
afterAll(() => lua.close())

describe('a session', () => {
  test('keeps its globals from chunk to chunk, and prints what expressions are', async () => {
    const printed: string[] = []
    const session = open({ onPrint: (text) => void printed.push(text) })
    expect(await session.run('x = { a = 1 }')).toMatchObject({ success: true, output: '', result: [], isLost: false })
    expect(await session.run('x.a + 1, "two"')).toMatchObject({ output: '2\ttwo', result: [2, 'two'] })
    const { calls, result } = await session.run('stripe.create_customer({ name = "Acme" }).name')
    expect({ calls: calls.map((call) => call.function), result }).toEqual({
      calls: ['stripe_create_customer'],
      result: ['Acme'],
    })
    expect((await session.run('for i = 1, 2 do print(i) end')).output).toBe('1\n2')
    expect(printed).toEqual(['2\ttwo', 'Acme', '1', '2'])
    // Another one has its own.
    expect((await open().run('x')).result).toEqual([null])
  })

  test('goes on after errors, which name the chunk', async () => {
    const session = open({ name: 'stdin' })
    await session.run('y = 1')
    expect((await session.run('error("no")')).error).toBe('stdin:1: no')
    const unfinished = await session.run('for i = 1, 2 do')
    expect(unfinished.failure?.kind).toBe('syntax')
    expect(unfinished.error).toMatch(/near <eof>$/)
    expect((await session.run('setmetatable({}, { __tostring = function() error("shown") end })')).error).toContain(
      'shown',
    )
    const refused = await session.run('stripe.get_customer({ id = "cus_0" })')
    expect(refused.failure?.call?.problem?.kind).toBe('not_found')
    expect((await session.run('y')).result).toEqual([1])
  })

  test('gives each chunk the limits for itself, and begins afresh after one', async () => {
    const session = open()
    for (const _ of [1, 2, 3]) {
      expect((await session.run('z = 1 print(("x"):rep(3000)) for i = 1, 2000000 do end')).error).toBeUndefined()
    }
    const endless = await session.run('while true do end')
    expect({ kind: endless.failure?.kind, isLost: endless.isLost }).toEqual({ kind: 'limit', isLost: true })
    expect(await session.run('z')).toMatchObject({ result: [null], isLost: false })
  })
})

describe('a chunk that is interrupted', () => {
  const patient = createLua({ toolset, timeoutMs: 20_000 })
  afterAll(() => patient.close())

  test.each([
    ['a loop', 'while true do end'],
    ['one that catches errors', 'pcall(function() while true do end end) kept = 2'],
    ['one that handles errors', 'xpcall(function() while true do end end, function() kept = 2 end) kept = 2'],
  ])('ends, and the session keeps its globals: %s', async (_, code) => {
    const session = patient.session()
    sessions.push(session)
    await session.run('kept = 1')
    const ended = await session.run(code, { signal: AbortSignal.timeout(50) })
    expect(ended).toMatchObject({ success: false, error: 'interrupted', isLost: false })
    expect(ended.failure?.kind).toBe('aborted')
    expect((await session.run('kept')).result).toEqual([1])
  })

  test.each([
    ['a search that takes hours', '("a"):rep(1e4):find(".-.-.-.-b$")', true],
    // It ends by itself or not, whichever is first.
    ['coroutines', 'while true do coroutine.resume(coroutine.create(function() while true do end end)) end', undefined],
  ])('is ended with its globals where it goes on regardless: %s', async (_, code, isLost) => {
    const session = patient.session()
    sessions.push(session)
    const ended = await session.run(code, { signal: AbortSignal.timeout(50) })
    expect(ended.failure?.kind).toBe('aborted')
    if (isLost !== undefined) expect(ended.isLost).toBe(isLost)
    expect((await session.run('1 + 1')).result).toEqual([2])
  })

  test('waits for the outcome of its call', async () => {
    const session = open()
    const controller = new AbortController()
    instead = () => {
      controller.abort()
      const answer = { success: false, error: 'aborted', problem: { kind: 'aborted', sent: 'unknown' } } as const
      return new Promise((resolve) => setTimeout(() => resolve(answer), 700))
    }
    const ended = await session.run('stripe.create_customer({}) while true do end', { signal: controller.signal })
    expect(ended.calls).toMatchObject([{ success: false, problem: { sent: 'unknown' } }])
    expect({ kind: ended.failure?.kind, isLost: ended.isLost }).toEqual({ kind: 'aborted', isLost: false })
    const before = await session.run('while true do end', { signal: AbortSignal.abort() })
    expect(before.failure?.kind).toBe('aborted')
  })
})

test('runs one chunk at a time, of text', async () => {
  const session = open()
  const first = session.run('1')
  await expect(session.run('2')).rejects.toThrow(ConfigError)
  await expect(session.run(3 as never)).rejects.toThrow('the chunk must be a string of Lua')
  expect((await first).result).toEqual([1])
})

test('what prints may throw', async () => {
  const session = open({
    onPrint() {
      throw new Error('closed')
    },
  })
  await expect(session.run('print(1)')).rejects.toThrow('closed')
})

test('is closed twice, and before it has begun', async () => {
  const session = open()
  await session.close()
  await session.close()
})
