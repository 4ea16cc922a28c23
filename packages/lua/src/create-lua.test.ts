import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { toolsOf } from '@billing/sdk/tools'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { billingToolset } from './billing.js'
import { createLua, type LuaOptions, type LuaTool, type LuaToolset } from './index.js'

const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
const fetch = sandbox.fetch as typeof globalThis.fetch
const billing = createBilling({
  stripe: { default: { apiKey: 'sk_test_default', fetch }, work: { apiKey: 'sk_test_work', fetch } },
  chartmogul: { apiKey: 'key', fetch },
})
const toolset = billingToolset(billing)

const created: { close(): Promise<void> }[] = []
const create = (options: Partial<LuaOptions> = {}) => {
  const lua = createLua({ toolset, ...options })
  created.push(lua)
  return lua
}
const lua = create()
afterAll(() => Promise.all(created.map((one) => one.close())))

const run = (code: string) => lua.run(code, { name: 'workflow.lua' })
/** What an expression comes to. */
const evaluate = async (expression: string) => {
  const { error, result } = await run(`return ${expression}`)
  expect(error).toBeUndefined()
  return result
}
/** The message of the error that a script ends with. */
const errorOf = async (code: string) => {
  const { error } = await run(code)
  expect(error).toMatch(/^workflow\.lua:\d+: /)
  return error?.replace(/^workflow\.lua:/, '')
}

describe('calls', () => {
  test('by every documented spelling reach the same function', async () => {
    const { result, error } = await run(`
      local names = {
        stripe.list_customers, stripe.stripe_list_customers, stripe.listCustomers,
        app.integrations.stripe.list_customers, app.integrations.stripe.default.list_customers,
        app.integrations.stripe.work.stripe_list_customers,
      }
      local found = {}
      for index, list in ipairs(names) do found[index] = list({ limit = 1 }).object end
      return found, type(stripe.list_customers), rawequal(stripe.list_customers, stripe.list_customers)`)
    expect(error).toBeUndefined()
    expect(result).toEqual([Array(6).fill('list'), 'function', true])
  })

  test('take a table, or values in the order of the parameters', async () => {
    const { result, error, calls } = await run(`
      local product = stripe.create_product({ name = "Pro", metadata = {} })
      local found = stripe.get_product(product.id)
      local list = stripe.list_products()
      return found.name, #list.products, stripe.list_products(nil).object`)
    expect(error).toBeUndefined()
    expect(result).toEqual(['Pro', 1, 'list'])
    expect(calls.map(({ function: name, success, replayed, account }) => [name, success, replayed, account])).toEqual([
      ['stripe_create_product', true, false, undefined],
      ['stripe_get_product', true, false, undefined],
      ['stripe_list_products', true, false, undefined],
      ['stripe_list_products', true, false, undefined],
    ])
  })

  test('of an account use its credentials', async () => {
    const { result } = await run(`
      app.integrations.stripe.work.create_customer({ name = "Acme Corp" })
      return #app.integrations.stripe.work.list_customers({}).customers, #stripe.list_customers({ email = "x@example.com" }).customers`)
    expect(result).toEqual([1, 0])
  })

  test('work within sort, gsub and coroutines', async () => {
    const { result, error } = await run(`
      local wrapped = coroutine.wrap(function() coroutine.yield(stripe.get_balance({}).object) end)
      local text = ("a"):gsub("a", function() return stripe.get_balance({}).object end)
      local list = { 2, 1 }
      table.sort(list, function(a, b) stripe.get_balance({}) return a < b end)
      return wrapped(), text, list`)
    expect(error).toBeUndefined()
    expect(result).toEqual(['balance', 'balance', [1, 2]])
  })

  test('send an empty table as the list that the schema has', async () => {
    const sent: object[] = []
    const spy: LuaToolset = {
      tools: toolset.tools,
      call: async (_, input) => {
        sent.push(input)
        return { success: true, data: { list: [1, null, { a: null }] } }
      },
    }
    const { result } = await create({ toolset: spy }).run(`
      local answer = stripe.list_customers({ expand = {}, created = {} })
      return answer.list[2] == json.null, answer.list[3].a, tostring(json.null), answer`)
    expect(sent).toEqual([{ expand: [], created: {} }])
    expect(result).toEqual([true, null, 'null', { list: [1, null, {}] }])
  })

  test('fail with the line, the function and what happened', async () => {
    const { error, failure, calls } = await run('\nstripe.get_customer({ id = "cus_none" })')
    expect(error).toMatch(/^workflow\.lua:2: stripe_get_customer: No such customer: 'cus_none'/)
    expect(failure).toMatchObject({
      kind: 'error',
      line: 2,
      call: { problem: { kind: 'not_found', status: 404, sent: 'yes' } },
    })
    expect(failure?.call).toBe(calls[0])
  })

  test('that fail can be caught', async () => {
    expect(await evaluate('pcall(stripe.get_customer, { id = 5 })')).toEqual([
      false,
      expect.stringMatching(/^workflow\.lua:1: stripe_get_customer: id: .*Nothing was sent\.$/),
    ])
  })

  test.each([
    ['stripe.lst_customers({})', '1: stripe has no function lst_customers; did you mean list_customers?'],
    [
      'app.integrations.stripe.work.lst_customers({})',
      '1: stripe has no function lst_customers; did you mean list_customers?',
    ],
    ['app.integrations.paypal.pay({})', '1: app.integrations has no paypal, but chartmogul, stripe'],
    ['app.other()', '1: app has no other, but integrations and mcp'],
    ['app.integrations.stripe.x = 1', '1: cannot assign x here; use a local variable'],
    ['app.integrations()', "1: attempt to call a table value (field 'integrations')"],
    [
      'stripe.get_customer(1, 2, 3)',
      '1: stripe_get_customer: takes at most 2 values, in the order id, expand. Nothing was sent.',
    ],
    [
      'stripe.get_customer({ id = print })',
      '1: stripe_get_customer: a function has no form in JSON. Nothing was sent.',
    ],
    [
      'stripe.create_price({ unit_amount = 0/0 })',
      /^1: stripe_create_price: -?nan is no number in JSON. Nothing was sent\.$/,
    ],
    [
      'stripe.create_price({ unit_amount = 9007199254740993 })',
      '1: stripe_create_price: 9007199254740993 is too large to be sent exactly; send it as a text. Nothing was sent.',
    ],
    ['stripe.get_customer({ id = "\\xff" })', '1: stripe_get_customer: a text is not UTF-8. Nothing was sent.'],
    [
      'stripe.get_customer({ [5] = 1, id = 1 })',
      '1: stripe_get_customer: a table with the key 5 is neither a list from 1 on nor an object with names. Nothing was sent.',
    ],
  ])('%s is refused', async (code, message) => {
    const error = await errorOf(code)
    if (typeof message === 'string') expect(error).toBe(message)
    else expect(error).toMatch(message)
  })

  test('of an unknown account name those that there are', async () => {
    const accounts = { stripe: ['default', 'work'] }
    const strict = create({ toolset: { ...toolset, accounts } })
    const { error } = await strict.run('app.integrations.stripe.wrk.list_customers({})', { name: 'w.lua' })
    expect(error).toBe('w.lua:1: stripe has no function and no account wrk; did you mean work?')
    expect((await strict.run('return app.integrations.stripe.work.get_balance({}).object')).result).toEqual(['balance'])
  })

  test.each([
    ['local x = 1\nreturn stripe.get_customer(5, 6, 7)', 'w.lua:2: '],
    ['local x = 1\nlocal fine, problem = pcall(stripe.get_customer, 5, 6, 7)\nerror(problem, 0)', 'w.lua:2: '],
    ['local function f()\n  return stripe.get_customer(5, 6, 7)\nend\nf()', 'w.lua:2: '],
    ['local get = stripe.get_customer\nlocal x = get(5, 6, 7)', 'w.lua:2: '],
    ['local x = 1\nlocal fine, problem = pcall(docs.read, "nothing.of.it")\nerror(problem, 0)', 'w.lua:2: '],
  ])('have their line in tail calls and behind pcall: %s', async (code, line) => {
    const { error } = await create().run(code, { name: 'w.lua' })
    expect(error).toMatch(new RegExp(`^${line.replaceAll('.', '\\.')}(stripe_get_customer|docs.read)`))
  })

  test('of a tool that exists and cannot be called say why', async () => {
    const [first, ...others] = toolset.tools
    const unavailable = [{ tool: first as LuaTool, reason: `${first?.name} is not for scripts` }]
    const { error } = await create({ toolset: { ...toolset, tools: others, unavailable } }).run(
      `app.integrations.${first?.provider}.${first?.function}({})`,
      { name: 'w.lua' },
    )
    expect(error).toBe(`w.lua:1: ${first?.name} is not for scripts`)
  })

  test('of a toolset that rejects are errors of the script', async () => {
    const broken: LuaToolset = { tools: toolset.tools, call: () => Promise.reject(new Error('out of order')) }
    const { error, failure } = await create({ toolset: broken }).run('stripe.get_balance({})', { name: 'w.lua' })
    expect(error).toBe('w.lua:1: stripe_get_balance: out of order')
    expect(failure?.call?.problem).toEqual({ kind: 'unexpected', sent: 'unknown' })
    const silent: LuaToolset = { tools: toolset.tools, call: async () => ({ success: false }) }
    expect((await create({ toolset: silent }).run('stripe.get_balance({})')).error).toBe(
      'script:1: stripe_get_balance: failed',
    )
    const thrown: LuaToolset = { tools: toolset.tools, call: () => Promise.reject('no') }
    expect((await create({ toolset: thrown }).run('stripe.get_balance({})')).error).toBe(
      'script:1: stripe_get_balance: no',
    )
  })

  test('are listed by pairs', async () => {
    expect(
      await evaluate(
        '(function() local names = {} for name in pairs(chartmogul) do names[#names + 1] = name end return names end)()',
      ),
    ).toEqual([
      toolsOf({ provider: 'chartmogul', documented: true }).map(({ name }) => name.slice('chartmogul_'.length)),
    ])
    expect(
      await evaluate(
        '(function() local names = {} for name, value in pairs(app) do names[name] = type(value) end return names end)()',
      ),
    ).toEqual([{ integrations: 'table', mcp: 'table' }])
  })
})

describe('errors', () => {
  test.each([
    ['x = = 1', "1: unexpected symbol near '='", 'syntax'],
    ['os.execute("ls")', "1: attempt to index a nil value (global 'os'); scripts have no os", 'error'],
    ['error("mine")', '1: mine', 'error'],
    [
      'local list = stripe.get_balance({})\nprint(list.amount .. "x")',
      /^2: attempt to concatenate a nil value \(field 'amount'\); this object has no amount, but available, .*livemode, object, pending/,
      'error',
    ],
    [
      'local list = stripe.get_balance({})\nfor _ in ipairs(list.entries) do end',
      /^2: .*nil.*; this object has no entries, but available/,
      'error',
    ],
    [
      'local object = json.decode("{\\"a\\":{}}")\nreturn object.a.b.c',
      "2: attempt to index a nil value (field 'b'); this object has no b: it is empty",
      'error',
    ],
  ])('%s', async (code, message, kind) => {
    const error = await errorOf(code)
    if (typeof message === 'string') expect(error).toBe(message)
    else expect(error).toMatch(message)
    const { failure, success } = await run(code)
    expect({ success, kind: failure?.kind, line: failure?.line }).toEqual({
      success: false,
      kind,
      line: Number(error?.[0]),
    })
  })

  test('of a field that was missing before say nothing about it', async () => {
    const { error } = await run('local o = json.decode("{\\"a\\":1}")\nlocal x = o.b\nlocal y\nprint(y .. "")')
    expect(error).toBe("workflow.lua:4: attempt to concatenate a nil value (local 'y')")
  })

  test('that are no texts are shown', async () => {
    expect((await run('error({ code = 1 })')).error).toBe('{\n  code: 1\n}')
    expect((await run('error({ code = 1 })')).failure?.line).toBeUndefined()
    expect(await evaluate('select(2, pcall(error, { code = 1 }))')).toEqual([{ code: 1 }])
    expect(
      await evaluate(
        'select(2, xpcall(function() local t = json.decode("{}") return t.a.b end, function(e) return e end))',
      ),
    ).toEqual(["workflow.lua:1: attempt to index a nil value (field 'a'); this object has no a: it is empty"])
  })
})

describe('print and dump', () => {
  test('show tables', async () => {
    const lines: string[] = []
    const { output, result } = await lua.run(
      `print("a", 1, nil, { 1, { b = true } })
      local t = { x = {} } t.self = t
      print(tostring(t), setmetatable({}, { __tostring = function() return "mine" end }))
      return dump({ [10] = 1, [2] = 2, a = 3 }), dump()`,
      { onPrint: (text) => void lines.push(text) },
    )
    expect(lines.join('\n')).toBe(output)
    expect(output).toBe(
      'a\t1\tnil\t[\n  1,\n  {\n    b: true\n  }\n]\n{\n  self: <circular>,\n  x: {}\n}\tmine\n{\n  2: 2,\n  10: 1,\n  a: 3\n}',
    )
    expect(result).toEqual([{ 2: 2, 10: 1, a: 3 }])
  })

  test('onPrint of createLua is used without one of the run, and what it throws ends the script', async () => {
    const printed = vi.fn()
    const talkative = create({ onPrint: printed })
    await talkative.run('print("hello")')
    expect(printed.mock.calls).toEqual([['hello']])
    const broken = {
      onPrint: () => {
        throw new Error('no paper')
      },
    }
    await expect(talkative.run('print("hello") while true do end', broken)).rejects.toThrow('no paper')
    expect((await talkative.run('return 1')).result).toEqual([1])
  })
})

test('returned values are JSON, whatever they are', async () => {
  const { result } = await run(
    'local t = {} t.t = t return 1, nil, "é", 1.5, 1/0, print, t, "\\xff", {}, true, 1e300, 0.1, 2^53 // 1, math.mininteger',
  )
  expect(result).toEqual([
    1,
    null,
    'é',
    1.5,
    'inf',
    '<function>',
    { t: '<circular>' },
    '?',
    {},
    true,
    1e300,
    0.1,
    2 ** 53,
    '-9223372036854775808',
  ])
})

describe('json', () => {
  test('encodes and decodes', async () => {
    expect(
      await evaluate(
        'json.encode({ b = { 1, 2 }, a = "\\"\\n" }), json.decode("[1,{\\"a\\":2.5}]"), json.decode("null")',
      ),
    ).toEqual(['{\n    "a": "\\"\\u000a",\n    "b": [\n        1,\n        2\n    ]\n}', [1, { a: 2.5 }], null])
  })

  test.each([
    ['json.decode("{")', /^1: .*JSON/],
    ['json.decode(1)', /^1: json.decode: expected a text, got number/],
    ['json.encode(print)', /^1: json.encode: a function has no form in JSON/],
    ['json.null.a = 1', /^1: json.null has no fields/],
    [
      'local t = {} for i = 1, 600 do t = { t } end json.encode(t)',
      /^1: json.encode: tables are nested more than 500 deep/,
    ],
  ])('%s', async (code, message) => {
    expect(await errorOf(code)).toMatch(message)
  })

  test('reads what is nested deeper than the compiler takes', async () => {
    const levels = 300
    const code = `local t = json.decode(("[" ):rep(${levels}) .. "7" .. ("]"):rep(${levels})) for i = 1, ${levels} do t = t[1] end return t`
    expect((await run(code)).result).toEqual([7])
  })
})

describe('regex', () => {
  test('matches, with groups by number and name', async () => {
    const { result, error } = await run(`
      local match = regex.match("Order 12 of 2026", "/(?<number>\\\\d+) OF (\\\\d+)/i")
      return match[0], match[1], match[2], match.number, regex.match("a", "b"),
        regex.match_all("a1 b22", "[a-z](\\\\d+)"), regex.gsub("a1b2c3", "/\\\\d/", "<$0>", 2), regex.gsub("ab", "(a)(b)", "\\\\2\${1}"),
        regex.match("é", "/^.$/u")[0], regex.match("a/b", "#a/b#")[0], regex.match_all("x", "y")`)
    expect(error).toBeUndefined()
    expect(result).toEqual([
      '12 of 2026',
      '12',
      '2026',
      '12',
      null,
      { 0: ['a1', 'b22'], 1: ['1', '22'] },
      'a<1>b<2>c3',
      'ba',
      'é',
      'a/b',
      {},
    ])
  })

  test.each([
    ['regex.match("a", "/(/")', /^1: .*Invalid regular expression/],
    ['regex.match("a", "/a/x")', /^1: the flag x is not supported; i, m, s and u are/],
    ['regex.match(nil, "a")', /^1: regex.match: the subject must be a text/],
    ['regex.match("a", {})', /^1: regex.match: the pattern must be a text/],
    ['regex.gsub("a", "a")', /^1: the replacement must be a text/],
    ['regex.match("\\xff", "a")', /^1: regex.match: a text is not UTF-8/],
  ])('%s', async (code, message) => {
    expect(await errorOf(code)).toMatch(message)
  })
})

describe('docs', () => {
  test('answer from the descriptions of the tools', async () => {
    const [list, search, provider, page, prefixed] = await evaluate(
      'docs.list(), docs.search("Create stripe PRICE"), docs.read("stripe"), docs.read("stripe.get_customer"), docs.read("app.integrations.stripe")',
    )
    expect(list).toContain('chartmogul.list_customers - List customers from ChartMogul.')
    expect(search).toMatch(/^stripe\.create_price - [^\n]+\nstripe\.create_product - /)
    expect(provider).toMatch(/^# stripe\n\nstripe\.\w+ - /)
    expect(page).toMatch(/^# stripe\.get_customer\n\n.*\(read\)\n\n- id \(string, required\): .*\n- expand \(array\)/)
    expect(prefixed).toBe(provider)
    expect(await errorOf('docs.read("stripe.get_custmer")')).toBe(
      '1: docs.read: there is no page stripe.get_custmer; did you mean stripe.get_customer?',
    )
  })

  test('can be replaced', async () => {
    const replaced = create({
      docs: {
        read: (page) => Promise.resolve(page === 'none' ? (undefined as never) : `about ${page}`),
        search: () => {
          throw new Error('no index')
        },
      },
    })
    expect((await replaced.run('return docs.read("x")')).result).toEqual(['about x'])
    expect((await replaced.run('return docs.read("none")')).result).toEqual([null])
    expect((await replaced.run('docs.search("x")')).error).toBe('script:1: docs.search: no index')
    expect((await replaced.run('return docs.list()')).result).toEqual([
      expect.stringContaining('stripe.create_customer'),
    ])
  })

  test('have a page of a tool without parameters, and none without tools', async () => {
    const tool = {
      name: 'a_b',
      function: 'b',
      aliases: [],
      provider: 'a',
      documented: true,
      description: 'Does b.',
      access: 'read',
      inputSchema: {},
    } as const
    const simple = create({
      toolset: {
        tools: [tool, { ...tool, name: 'a_c', function: 'c', inputSchema: { properties: { x: {} } } }],
        call: async () => ({ success: true }),
      },
    })
    expect((await simple.run('return docs.read("a.b"), docs.read("a.c"), a.b()')).result).toEqual([
      '# a.b\n\nDoes b. (read)',
      '# a.c\n\nDoes b. (read)\n\n- x',
      null,
    ])
    expect((await simple.run('a.b(1)')).error).toBe('script:1: a_b: takes no parameters. Nothing was sent.')
    const empty = create({ toolset: { tools: [], call: async () => ({ success: true }) } })
    expect((await empty.run('docs.read("x")')).error).toBe('script:1: docs.read: there is no page x')
    expect((await empty.run('app.integrations.stripe.x()')).error).toBe(
      'script:1: app.integrations has no stripe, but nothing: no tool is allowed',
    )
  })
})

describe('mcp', () => {
  const mcp = {
    servers: () => ['files'],
    tools: (server?: string) => [{ server: server ?? 'all', name: 'read' }],
    schema: (server: string, tool: string) => ({ type: 'object', title: `${server}.${tool}` }),
    call: async (server: string, tool: string, input: unknown) => {
      if (tool === 'fail') throw new Error('no such file')
      return { server, tool, input }
    },
    resources: () => [],
    readResource: (server: string, uri: string) => `${server} ${uri}`,
    prompts: () => [],
    getPrompt: (server: string, name: string, args: unknown) => ({ server, name, args }),
  }
  const withServers = create({ mcp })

  test('calls configured servers', async () => {
    const { result, error, calls } = await withServers.run(`
      return mcp.servers(), app.mcp.tools(), mcp.tools("files")[1].server, mcp.schema("files", "read").title,
        mcp.call("files", "read", { path = "a" }), mcp.call("files.read", { path = "b" }), app.mcp.files.read({ path = "c" }), mcp.files.read(),
        mcp.read_resource("files", "file:///a"), mcp.get_prompt("files", nil, { x = 1 }), mcp.resources(), mcp.prompts()`)
    expect(error).toBeUndefined()
    const called = (input: object) => ({ server: 'files', tool: 'read', input })
    expect(result).toEqual([
      ['files'],
      [{ server: 'all', name: 'read' }],
      'files',
      'files.read',
      called({ path: 'a' }),
      called({ path: 'b' }),
      called({ path: 'c' }),
      called({}),
      'files file:///a',
      { server: 'files', args: { x: 1 } },
      {},
      {},
    ])
    expect(calls.map(({ function: name }) => name)).toEqual(Array(4).fill('mcp.files.read'))
  })

  test('passes on what servers refuse', async () => {
    const { error, failure } = await withServers.run('mcp.call("files", "fail", {})', { name: 'w.lua' })
    expect(error).toBe('w.lua:1: mcp.files.fail: no such file')
    expect(failure?.call?.problem?.sent).toBe('unknown')
    expect((await withServers.run('mcp.schema(print)', { name: 'w.lua' })).error).toBe(
      'w.lua:1: mcp.schema: a function has no form in JSON',
    )
  })

  test('is empty without servers', async () => {
    expect(await evaluate('mcp.servers(), mcp.tools(), mcp.resources(), mcp.prompts()')).toEqual([{}, {}, {}, {}])
    expect(await errorOf('mcp.call("a", "b")')).toBe('1: mcp.a.b: no MCP server is configured')
    expect(await errorOf('mcp.schema("a", "b")')).toBe('1: mcp.schema: no MCP server is configured')
  })
})

describe('limits and ends', () => {
  test('waiting for calls does not count as computing', async () => {
    const slow: LuaToolset = {
      tools: toolset.tools,
      call: () => new Promise((resolve) => setTimeout(() => resolve({ success: true, data: {} }), 1_500)),
    }
    const { error } = await create({ toolset: slow, timeoutMs: 1_000 }).run(
      'stripe.get_balance({}) stripe.get_balance({})',
    )
    expect(error).toBeUndefined()
  })

  test('the time is that of all parts of a script', async () => {
    const brief = create({ timeoutMs: 600 })
    const { failure } = await brief.run('while true do stripe.get_balance({}) for i = 1, 3e6 do end end')
    expect(failure?.limit).toBe('time')
  })

  test.each([
    ['steps', 'while true do end', 'it took more than 1000000 steps (maxSteps)'],
    ['output', 'for i = 1, 100 do print(i) end', 'it printed more than 2000 characters (maxOutput)'],
    ['memory', 'return ("x"):rep(1e8)', 'it needed more than 20971520 bytes of memory (maxBytes)'],
  ])('%s', async (limit, code, message) => {
    const small = create({ maxSteps: 1_000_000, maxOutput: 2_000, maxBytes: 20 << 20 })
    const { error, failure } = await small.run(code)
    expect(failure).toMatchObject({ kind: 'limit', limit })
    expect(error).toBe(`script: the script was ended: ${message}`)
  })

  test('a signal ends a script that computes', async () => {
    const controller = new AbortController()
    const running = lua.run('print("started") while true do end', {
      signal: controller.signal,
      onPrint: () => controller.abort(),
    })
    expect(await running).toMatchObject({
      success: false,
      error: 'script: the script was aborted',
      failure: { kind: 'aborted' },
      output: 'started',
      steps: undefined,
    })
    const { failure, calls } = await lua.run('stripe.get_balance({})', { signal: AbortSignal.abort() })
    expect([failure?.kind, calls]).toEqual(['aborted', []])
  })

  test('a signal is passed to the call under way, whose outcome is waited for', async () => {
    const controller = new AbortController()
    const waiting: LuaToolset = {
      tools: toolset.tools,
      call: (_, __, { signal }) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () =>
            setTimeout(
              () => resolve({ success: false, error: 'aborted', problem: { kind: 'aborted', sent: 'unknown' } }),
              100,
            ),
          )
          setTimeout(() => controller.abort(), 10)
        }),
    }
    const stopped = create({ toolset: waiting, signal: controller.signal })
    const { failure, calls } = await stopped.run(
      'pcall(stripe.pay_invoice, { id = "in_1" }) stripe.pay_invoice({ id = "in_2" })',
    )
    expect(failure?.kind).toBe('aborted')
    expect(calls).toMatchObject([{ function: 'stripe_pay_invoice', success: false, problem: { sent: 'unknown' } }])
  })

  test('scripts run at the same time, each in a thread', async () => {
    const results = await Promise.all([1, 2, 3].map((n) => lua.run(`x = (x or 0) + ${n} return x`)))
    expect(results.map(({ result }) => result)).toEqual([[1], [2], [3]])
    // A fresh state for each.
    expect((await lua.run('return x')).result).toEqual([null])
  })

  test('a thread whose memory has grown is replaced', async () => {
    const { bytes } = await lua.run('local t = {} for i = 1, 2e5 do t[i] = { i } end return #t')
    expect(bytes).toBeGreaterThan(17 << 20)
    expect((await lua.run('return 1')).bytes).toBeLessThan(17 << 20)
  })

  test('the order of pairs is the same in every thread', async () => {
    const code =
      'local names = {} for name in pairs({ a = 1, b = 1, c = 1, d = 1, e = 1, f = 1, g = 1 }) do names[#names + 1] = name end return table.concat(names)'
    const { result } = await lua.run(code)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await create().run(code)).result).toEqual(result)
  })
})

describe('options', () => {
  test.each([
    ['no options', undefined, /toolset/],
    ['no tools', { toolset: {} }, /toolset/],
    ['timeoutMs: 0', { toolset, timeoutMs: 0 }, /timeoutMs must be a whole number above 0/],
    ['maxSteps: 1.5', { toolset, maxSteps: 1.5 }, /maxSteps/],
    ['maxBytes: 1_000_000', { toolset, maxBytes: 1_000_000 }, /maxBytes must be at least 20971520/],
  ])('%s is refused', (_, options, message) => {
    expect(() => createLua(options as never)).toThrow(message)
  })

  test('a script must be a text', async () => {
    await expect(lua.run(5 as never)).rejects.toThrow('the script must be a string of Lua')
  })
})
