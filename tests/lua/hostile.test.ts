import { createLua, type LuaFailure } from '@billing/lua'
import { afterAll, describe, expect, test } from 'vitest'

const toolset = { tools: [], call: () => Promise.reject(new Error('there are no tools')) }
const limits = { toolset, maxSteps: 30_000_000_000, maxBytes: 128 << 20 }
const lua = createLua(limits)
// For scripts that nothing but time ends.
const impatient = createLua({ ...limits, timeoutMs: 400 })
afterAll(() => Promise.all([lua.close(), impatient.close()]))

type Limit = LuaFailure['limit']

/** Scripts that must not hold up or end the process, each with the limits that may end it. */
const HOSTILE: readonly (readonly [title: string, possible: readonly Limit[], code: string])[] = [
  ['an endless loop', ['time'], 'while true do end'],
  [
    'an endless loop inside pcall, again and again',
    ['time'],
    'while true do pcall(function() while true do end end) end',
  ],
  ['a message handler that loops', ['time'], 'xpcall(error, function() while true do end end)'],
  ['a pattern that backtracks', ['time'], '("a"):rep(1e4):find(".-.-.-.-b$")'],
  ['a regular expression that backtracks', ['time'], 'regex.match(("a"):rep(60) .. "b", "/^(a|a)+$/")'],
  ['a text that doubles for ever', ['memory'], 'local text = "x" while true do text = text .. text end'],
  [
    'memory that is taken inside pcall, again and again',
    ['memory', 'time'],
    'while true do pcall(function() local t = {} while true do t[#t + 1] = ("x"):rep(1e6) end end) end',
  ],
  ['a text of 1 GB at once', ['memory'], 'local ok = pcall(string.rep, "x", 1e9) while true do end'],
  ['a finalizer that loops', ['time'], 'setmetatable({}, { __gc = function() while true do end end })'],
  ['a loop in C that no step interrupts', ['time'], 'table.move({ 1 }, 1, math.maxinteger - 1, 2)'],
  [
    'a coroutine that starts coroutines',
    ['time', 'memory'],
    'local function f() while true do pcall(coroutine.wrap(f)) end end f()',
  ],
  ['a flood of output', ['output'], 'while true do print(("x"):rep(1e4)) end'],
  ['repeating nothing', ['time'], 'return ("").rep("", math.maxinteger)'],
]

describe('hostile scripts end on their limit', () => {
  test.each(HOSTILE)(
    '%s',
    async (_, possible, code) => {
      const runner = possible.includes('time') ? impatient : lua
      const { success, failure, error, durationMs } = await runner.run(code, { name: 'hostile.lua' })
      expect({ success, kind: failure?.kind }).toEqual({ success: false, kind: 'limit' })
      expect(possible).toContain(failure?.limit)
      expect(error).toMatch(/^hostile\.lua: the script was ended: it /)
      // Starting a thread on a busy machine takes most of it.
      expect(durationMs).toBeLessThan(15_000)
      // The process lives on, and so does the next script.
      expect((await runner.run('return 1 + 1')).result).toEqual([2])
    },
    60_000,
  )
})

test.each([
  ['endless recursion', 'local function f() return 1 + f() end f()', /stack overflow/],
  ['recursion inside pcall', 'local function f() return pcall(f) end return f()', undefined],
  ['nested texts of JSON', 'json.decode(("["):rep(1e5) .. ("]"):rep(1e5))', /nested/],
  [
    'a text of JSON with millions of lists',
    'json.decode("[" .. ("[],"):rep(4e6) .. "[]]")',
    /a text of 12000004 characters is too long here/,
  ],
  [
    'a text of JSON with a million lists',
    'json.decode("[" .. ("[],"):rep(1.3e6) .. "[]]") error("it is read")',
    /it is read|memory/,
  ],
  ['a regular expression with millions of matches', 'regex.match_all(("a"):rep(3e6), "a")', /more than 500000 matches/],
  ['a replacement that grows', 'regex.gsub(("a"):rep(1e6), "a", ("b"):rep(1e6))', /longer than 16000000 characters/],
  [
    'a name that takes long to compare',
    'local x = stripe or app.integrations[("x"):rep(1e7)]',
    /a text of 10000000 characters is too long here/,
  ],
  ['a page that takes long to compare', 'docs.read(("x"):rep(1e6))', /a text of 1000000 characters is too long here/],
  ['an input of millions of tables', 'mcp.call("a", "b", { text = ("x"):rep(2e6) })', /too long here/],
  [
    'a result of millions of texts',
    'return ("x"):rep(2e6)',
    /what the script returned takes more than 1000000 characters/,
  ],
  ['a table that contains itself', 'local t = {} t.t = t json.encode(t)', /a table contains itself/],
  ['bytecode', '\u001bLua', /binary chunk|unexpected symbol/],
  [
    'a sort without an order',
    'local t = {} for i = 1, 1000 do t[i] = i end table.sort(t, function() return true end)',
    /invalid order/,
  ],
])(
  '%s ends by itself',
  async (_, code, message) => {
    const { error, failure } = await lua.run(code)
    if (message) expect(error).toMatch(message)
    expect(failure?.kind).not.toBe('limit')
  },
  60_000,
)

test('steps are limited, in coroutines as well', async () => {
  const short = createLua({ toolset: { tools: [], call: async () => ({ success: true }) }, maxSteps: 100_000 })
  const { failure, error } = await short.run('coroutine.wrap(function() while true do end end)()', { name: 'w.lua' })
  expect(failure).toMatchObject({ kind: 'limit', limit: 'steps' })
  expect(error).toBe('w.lua: the script was ended: it took more than 100000 steps (maxSteps)')
  expect((await short.run('for i = 1, 1000 do end')).steps).toBeLessThan(20_000)
  await short.close()
}, 60_000)

test.each([
  'os',
  'io',
  'load',
  'loadstring',
  'loadfile',
  'dofile',
  'require',
  'package',
  'debug',
  'collectgarbage',
  'null',
])(
  'scripts have no %s',
  async (name) => {
    const { result } = await lua.run(
      `return ${name} == nil, _G.${name} == nil, string.dump == nil, getmetatable("").__index.dump == nil`,
    )
    expect(result).toEqual([true, true, true, true])
  },
  60_000,
)
