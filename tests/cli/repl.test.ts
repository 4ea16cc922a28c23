import { PassThrough } from 'node:stream'
import { createSandbox } from '@billing/sandbox'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createMachine, type Machine, type Ran, type RunOptions } from './terminal.js'

const env = { STRIPE_API_KEY: 'sk_test_topsecretkey123' }
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

const machines: Machine[] = []
afterAll(() => {
  for (const one of machines) one.remove()
})
let sandbox = createSandbox({ seed: false })
let machine: Machine
beforeEach(() => {
  sandbox = createSandbox({ seed: false })
  machine = createMachine({ env, fetch: sandbox.fetch })
  machines.push(machine)
})
const posts = () => sandbox.requests.filter(({ method }) => method === 'POST').length

/** What is typed at a terminal: each text once what it follows is on the screen for the next time. */
async function type(
  steps: readonly (readonly [after: string, text: string])[],
  options: RunOptions = {},
): Promise<Ran> {
  const typed = new PassThrough()
  const left = [...steps]
  let screen = ''
  const onStderr = (text: string): void => {
    screen += text
    const [after, typing] = left[0] ?? []
    if (after === undefined || !screen.endsWith(after)) return
    left.shift()
    screen = ''
    setTimeout(() => typed.write(typing), 0)
  }
  const ran = await machine.run(['lua', '--repl'], { attended: true, typed, onStderr, ...options })
  expect(left).toEqual([])
  return ran
}

describe('at a terminal', () => {
  test('runs what is typed, keeps globals, goes on after errors, and ends with Ctrl-D', async () => {
    const { code, stdout, stderr } = await type([
      ['> ', 'x = 20\n'],
      ['> ', 'x + 1\n'],
      ['> ', 'for i = 1, 2 do\n'],
      ['>> ', 'print(i)\n'],
      ['>> ', 'end\n'],
      ['> ', '\n'],
      ['> ', 'error("no")\n'],
      ['> ', 'x = = 1\n'],
      ['> ', 'stripe.lst_customers()\n'],
      ['> ', 'return #stripe.list_customers().customers\n'],
      ['> ', CTRL_D],
    ])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '21\n1\n2\n0\n' })
    expect(stderr).toContain('repl:1: no\n')
    expect(stderr).toContain("repl:1: unexpected symbol near '='\n")
    expect(stderr).toContain('did you mean list_customers?')
  })

  test('Ctrl-C ends what runs, and takes back what was typed', async () => {
    const { code, stdout, stderr } = await type([
      ['> ', 'x = 1 print("begun")\n'],
      ['> ', 'while true do end\n'],
      ['while true do end\r\n', CTRL_C],
      ['> ', 'if x then\n'],
      ['>> ', `print("typed"${CTRL_C}`],
      ['> ', 'x\n'],
      ['> ', CTRL_D],
    ])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'begun\n1\n' })
    expect(stderr).toContain('interrupted\n')
  })

  test('asks about writes at the same prompt, and what was typed before the question is no answer', async () => {
    const create = (name: string): string => `stripe.create_customer({ name = "${name}" }).name\n`
    const { stdout, stderr } = await type([
      ['> ', create('A')],
      ['(y/N) ', 'y\n'],
      ['> ', create('B')],
      ['(y/N) ', 'no\n'],
      ['> ', `${create('C')}y\ny\n`],
      ['(y/N) ', '\n'],
      ['> ', CTRL_D],
    ])
    expect({ stdout, posts: posts() }).toEqual({ stdout: 'A\n', posts: 1 })
    expect(stderr).toContain('POST https://api.stripe.com/v1/customers')
    expect(stderr).toContain('It was not approved')
  })

  test('says that the variables are lost where a limit ends the thread', async () => {
    const typed = new PassThrough()
    typed.end('x = 1\nwhile true do end\nx\n')
    const { code, stderr } = await machine.run(['lua', '--repl', '--timeout', '1'], { typed })
    expect(code).toBe(0)
    expect(stderr).toContain('The variables are lost')
  })
})

describe('from a pipe', () => {
  const piped = (stdin: string, ...more: readonly string[]) => machine.run(['lua', '--repl', ...more], { stdin })

  test('runs each line, without prompts, to the end of the input', async () => {
    const { code, stdout, stderr } = await piped('x = 1\r\nerror("no")\r\nx\r\nfor i = 1, 2 do\nprint(i) end')
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '1\n1\n2\n', stderr: 'repl:1: no\n' })
    expect((await piped('for i = 1')).stderr).toContain('near <eof>')
    expect((await piped('stripe == nil', '--mcp-only')).stdout).toBe('true\n')
  })

  test('waits for lines that come later', async () => {
    const typed = new PassThrough()
    const onStdout = (text: string) => text === '2\n' && setTimeout(() => typed.end('1 + 2\n'), 0)
    const running = machine.run(['lua', '--repl', '--mcp-only'], { typed, onStdout })
    // The second once the first is answered.
    typed.write('1 + 1\n')
    expect((await running).stdout).toBe('2\n3\n')
  })

  test('answers with a line of JSON for each chunk', async () => {
    const { stdout } = await piped('1 + 1\nstripe.create_customer({})\n', '--json')
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ success: true, result: [2], output: '2' })
    expect(second).toMatchObject({ success: false, problem: { kind: 'approval_required' } })
    expect(posts()).toBe(0)
  })

  test('is 8 where a write has no outcome, also one that a chunk caught, and names its key', async () => {
    machine.write('.config/billing/config.json', { policy: { write: 'allow' } })
    const fetch = async () => new Response('', { status: 502 })
    const { code, stderr } = await machine.run(['lua', '--repl'], {
      fetch,
      stdin: 'pcall(stripe.create_customer, {})\nx = 1\n',
    })
    expect(code).toBe(8)
    expect(stderr).toMatch(/It is not known whether stripe_create_customer was carried out\.\n.*idempotency key bill_/)
  }, 30_000)

  test('is 130 where the command is interrupted', async () => {
    const { code } = await machine.run(['lua', '--repl', '--offline'], {
      stdin: 'while true do end\nprint(1)\n',
      signal: AbortSignal.timeout(1_500),
    })
    expect(code).toBe(130)
  })

  test.each([
    [['x.lua'], '--repl and x.lua: give one of them'],
    [['--eval', '1'], '--repl and --eval: give one of them'],
    [['--run', 'x'], '--repl and --run: give one of them'],
  ])('refuses %j', async (more, expected) => {
    const { code, stdout } = await piped('', ...more)
    expect(code).toBe(2)
    expect(stdout).toContain(expected)
  })
})
