import { readFileSync } from 'node:fs'
import { createSandbox } from '@billing/sandbox'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createMachine, type Machine, type RunOptions } from './terminal.js'

const KEY = 'sk_test_topsecretkey123'
const CONFIG = '.config/billing/config.json'
const JOURNALS = '.local/state/billing/journals'
const CREATE = ['call', 'stripe.create_customer', '--each', 'customers.jsonl']
const GET = ['call', 'stripe.get_customer', '--each', 'ids.jsonl']

const machines: Machine[] = []
afterAll(() => {
  for (const one of machines) one.remove()
})

let sandbox = createSandbox({ seed: false })
let machine: Machine
beforeEach(() => {
  sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  machine = createMachine({ env: { STRIPE_API_KEY: KEY }, fetch: sandbox.fetch })
  machines.push(machine)
  machine.write(CONFIG, { policy: { write: 'allow' } })
})

/** Objects as a file of JSON Lines. */
const write = (file: string, objects: readonly object[], end = '\n') =>
  machine.write(`project/${file}`, objects.map((one) => JSON.stringify(one) + end).join(''))
const named = (...names: readonly string[]) =>
  write(
    'customers.jsonl',
    names.map((name) => ({ name })),
  )

const posts = () => sandbox.requests.filter(({ method }) => method === 'POST')
async function customers(): Promise<string[]> {
  const { json } = await machine.run(['call', 'stripe.list_customers', '--all'], { fetch: sandbox.fetch })
  return json.data.customers.map(({ name }: { name: string }) => name).toReversed()
}

/** What stdout has as lines of JSON. */
const lines = (stdout: string): any[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A network that carries a request out and then does not answer, once for those that it is to lose. */
function losing(isLost: (body: string) => boolean, lost: () => void = () => undefined) {
  const seen = new Set<string>()
  return async (url: string, init: { readonly body?: string; readonly signal: AbortSignal }) => {
    const answer = await sandbox.fetch(url, init as never)
    const body = `${init.body}`
    if (!isLost(body) || seen.has(body)) return answer
    seen.add(body)
    lost()
    return new Promise((_, reject) => init.signal.addEventListener('abort', () => reject(init.signal.reason)))
  }
}

describe('a call for each line', () => {
  test('is made in the order of the lines, with what all have in common as flags', async () => {
    write('customers.jsonl', [{ name: 'Änne' }, { name: 'Bo', email: 'bo@example.com' }], '\r\n\r\n')
    const { code, json } = await machine.run([...CREATE, '--run', 'r', '--metadata.source', 'import'])
    expect(code).toBe(0)
    expect(json).toMatchObject({
      function: 'stripe.create_customer',
      meta: { account: 'default', mode: 'test', dry_run: false, run: 'r' },
      data: { done: 2, replayed: 0, failed: 0, unknown: 0, not_begun: 0 },
    })
    expect(json.data.calls).toMatchObject([
      { line: 1, success: true, replayed: false, data: { name: 'Änne', metadata: { source: 'import' } } },
      { line: 3, data: { name: 'Bo', email: 'bo@example.com' } },
    ])
    expect(await customers()).toEqual(['Änne', 'Bo'])
  })

  test('comes from stdin, and nothing is nothing to do', async () => {
    const argv = ['call', 'stripe.get_customer', '--each', '-']
    expect((await machine.run(argv, { stdin: '\ufeff{"id":"cus_0"}\n' })).json.data.calls).toHaveLength(1)
    const none = await machine.run(argv, { stdin: '\n' })
    expect({ code: none.code, calls: none.json.data.calls }).toEqual({ code: 0, calls: [] })
  })

  test('is shown as the other answers are', async () => {
    named('Änne', 'Bo')
    const offline = [...CREATE, '--offline']
    const table = await machine.run(offline, { attended: true })
    expect(table.stdout).toContain('│ line │ success │')
    const csv = await machine.run([...offline, '--output', 'csv', '--fields', 'line,data.name'])
    expect(csv.stdout).toBe('line,data.name\n1,Änne\n2,Bo\n')
    const jsonl = await machine.run([...offline, '--output', 'jsonl', '--fields', 'line,success'])
    expect(lines(jsonl.stdout)).toEqual([
      { line: 1, success: true },
      { line: 2, success: true },
    ])
    const whole = await machine.run([...offline, '--output', 'jsonl'], { attended: true })
    expect(lines(whole.stdout)[1]).toMatchObject({ line: 2, data: { name: 'Bo' } })
    expect(whole.stderr).toBe('Calling …1 of 2 …2 of 2 …\n')
  })

  test('only shows the requests with --dry-run', async () => {
    named('A', 'B')
    const { code, json } = await machine.run([...CREATE, '--dry-run'])
    expect({ code, posts: posts().length }).toEqual({ code: 0, posts: 0 })
    expect(json.meta).toMatchObject({ dry_run: true })
    expect(json.data.calls.map(({ data }: any) => data.request.body)).toEqual(['name=A', 'name=B'])
    // With a run it shows the keys that the run has.
    const keys = async (): Promise<string[]> => {
      const { json } = await machine.run([...CREATE, '--dry-run', '--run', 'r'])
      return json.data.calls.map(({ data }: any) => data.request.idempotencyKey)
    }
    const planned = await keys()
    await machine.run([...CREATE, '--run', 'r'])
    expect(posts().map(({ headers }) => headers['idempotency-key'])).toEqual(planned)
  })

  test.each([1, 3])('is made with %i at a time', async (concurrency) => {
    write(
      'ids.jsonl',
      Array.from({ length: 9 }, (_, index) => ({ id: `cus_${index}` })),
    )
    let now = 0
    let most = 0
    const fetch = async (...request: unknown[]) => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve))
      now--
      return (sandbox.fetch as (...args: unknown[]) => unknown)(...request)
    }
    const { code, json } = await machine.run([...GET, '--concurrency', `${concurrency}`], { fetch })
    expect({ code, most, failed: json.data.failed }).toEqual({ code: 6, most: concurrency, failed: 9 })
    expect(json.data.calls.map(({ line }: any) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})

describe('failures', () => {
  test('of one line do not keep the others from being called', async () => {
    const { id } = (await machine.run(['call', 'stripe.create_customer', '--name', 'A'])).json.data
    write('ids.jsonl', [{ id: 'cus_none' }, { id }, { id: 'cus_nobody' }])
    const { code, json } = await machine.run(GET)
    expect({ code, data: json.data }).toMatchObject({ code: 6, data: { done: 1, failed: 2, not_begun: 0 } })
    expect(json.error).toMatch(
      /^Line 1: .*cus_none.* Refused: line 1, line 3\. Of 3 calls 1 are done, 0 were not begun\.$/,
    )
    expect(json.problem).toMatchObject({ kind: 'not_found', sent: 'yes', next: [`billing ${GET.join(' ')}`] })
    const shown = await machine.run([...GET, '--output', 'csv', '--fields', 'line,success'])
    expect(shown.stdout).toBe('line,success\n1,false\n2,true\n3,false\n')
    expect(shown.stderr).toContain('Refused: line 1, line 3')
    const some = await machine.run([...GET, '--json', '--fields', 'line,data.id'])
    expect(some.json.data.calls).toEqual([
      { line: 1, 'data.id': null },
      { line: 2, 'data.id': id },
      { line: 3, 'data.id': null },
    ])
    const streamed = await machine.run([...GET, '--output', 'jsonl'])
    expect(lines(streamed.stdout)).toHaveLength(3)
    expect(streamed.stderr).toContain('Refused: line 1, line 3')
  })

  test('of many lines are counted', async () => {
    write(
      'ids.jsonl',
      Array.from({ length: 5 }, (_, index) => ({ id: `cus_${index}` })),
    )
    expect((await machine.run(GET)).json.error).toContain('Refused: line 1, line 2, line 3, 2 more.')
  })

  test.each([
    ['a policy that denies it', { rules: [{ match: '*', verdict: 'deny' }] }, 4, 'denied', []],
    [
      'a policy that asks',
      { write: 'ask' },
      5,
      'approval_required',
      [
        'allow stripe.create_customer in the policy, or run it in a terminal, where each call is asked about',
        `billing ${CREATE.join(' ')} --run r --resume`,
      ],
    ],
  ])('that are about all lines end it: %s', async (_, policy, code, kind, next) => {
    machine.write(CONFIG, { policy })
    named('A', 'B', 'C')
    const ran = await machine.run([...CREATE, '--run', 'r'])
    expect({ code: ran.code, kind: ran.json.problem?.kind, posts: posts().length }).toEqual({ code, kind, posts: 0 })
    expect(ran.json.data).toMatchObject({ done: 0, failed: 1, not_begun: 2 })
    expect(ran.json.problem).toMatchObject({ sent: 'no' })
    if (next.length > 0) expect(ran.json.problem?.next).toEqual(next)
  })

  test.each([
    ['a line that is no JSON', '{"name":"A"}\n{"name"', 'customers.jsonl:2: is no valid JSON'],
    ['a line that is no object', '{"name":"A"}\n\n7', 'customers.jsonl:3: must be an object'],
    [
      'a number that is not spelled as a whole one',
      '{"name":"A"}\n{"balance":15.00}',
      'customers.jsonl:2: balance: expected a whole number, got "15.00"',
    ],
    ['a list', '[\n{"name":"A"}]', 'customers.jsonl: must have an object on each line'],
    ['an object over several lines', '{\n"name":"A"}', 'customers.jsonl: must have an object on each line'],
    ['a parameter that is none', '{"name":"A"}\n{"nam":"B"}', 'customers.jsonl:2: '],
  ])('%s is found before anything is sent', async (_, text, expected) => {
    machine.write('project/customers.jsonl', text)
    const { code, json } = await machine.run([...CREATE, '--run', 'r'])
    expect(code).toBe(2)
    expect(json.error).toContain(expected)
    expect(sandbox.requests).toEqual([])
    const piped = await machine.run(['call', 'stripe.create_customer', '--each=-', '--run=r'], { stdin: text })
    expect(piped.json.error).toContain(expected.replace('customers.jsonl', 'stdin'))
  })

  test.each([
    [['--each', 'none.jsonl', '--run', 'r'], 'none.jsonl: cannot be read'],
    [['--each', 'customers.jsonl', '{}'], '--each: has the inputs, so that {} cannot be one'],
    [['--each', 'customers.jsonl', '--all'], '--each and --all: give one of them'],
    [['--each', 'customers.jsonl', '--approval', 'x'], '--each and --approval: give one of them'],
    [['--each', 'customers.jsonl', '--idempotency-key', 'x'], '--each and --idempotency-key: give one of them'],
    [['--each', 'customers.jsonl', '--concurrency', '101', '--run', 'r'], '--concurrency: at most 100, got 101'],
    [['--each', 'customers.jsonl', '--run', 'r', '--offline'], 'what runs offline ends with the command'],
    [['--each', 'customers.jsonl', '--run', '../r'], '--run: must be letters'],
    [['--each', 'customers.jsonl', '--resume'], '--resume: needs the name of the run'],
    [['--each', 'customers.jsonl', '--resume', '--run', 'r'], '--resume: there is no run r.'],
    [['--concurrency', '2'], '--concurrency: is of use with --each only'],
    [['--max', '2'], '--max: is of use with --all only'],
    [['--documented'], '--documented: is of use with --offline only'],
    [['-', '--name', 'x'], 'stdin: must be an object such as {"limit": 3}; --each makes a call for each line'],
  ])('%j is refused', async (more, expected) => {
    named('A')
    const { code, json } = await machine.run(['call', 'stripe.create_customer', ...more], { stdin: '[]' })
    expect({ code, posts: posts().length }).toEqual({ code: 2, posts: 0 })
    expect(json.error).toContain(expected)
  })

  test('reads that the policy asks about are named, and are not noted without a run', async () => {
    machine.write(CONFIG, { policy: { read: 'ask' } })
    write('ids.jsonl', [{ id: 'cus_1' }])
    const { code, json } = await machine.run(GET)
    expect({ code, next: json.problem?.next.at(-1) }).toEqual({ code: 5, next: `billing ${GET.join(' ')}` })
  })

  test('a write without the name of a run is refused with one that will do', async () => {
    named('A')
    const { code, json } = await machine.run(CREATE)
    expect(code).toBe(2)
    expect(json.problem?.next[0]).toMatch(/--each customers\.jsonl --run customers-\d{4}-\d\d-\d\d$/)
    const piped = await machine.run(['call', 'stripe.create_customer', '--each', '-'], { stdin: '{}' })
    expect(piped.json.problem?.next[0]).toMatch(/--each - --run run-\d{4}-/)
  })
})

describe('a run', () => {
  const RUN = [...CREATE, '--run', 'nightly-7']

  test('is begun once; --resume calls what has failed again, and nothing that is done', async () => {
    named('A', 'B')
    await machine.run(RUN)
    const again = await machine.run(RUN)
    expect({ code: again.code, next: again.json.problem?.next }).toEqual({
      code: 2,
      next: [`billing ${RUN.join(' ')} --resume`],
    })
    expect(again.json.error).toContain('nightly-7 has begun before')
    named('A', 'B', 'C')
    const { json } = await machine.run([...RUN, '--resume'])
    expect(json.data).toMatchObject({ done: 3, replayed: 2 })
    expect(json.data.calls[0]).toMatchObject({ replayed: true, data: { name: 'A' }, duration_ms: 0 })
    expect(await customers()).toEqual(['A', 'B', 'C'])
    const misspelled = await machine.run([...CREATE, '--run', 'nightly-8', '--resume'])
    expect({ error: misspelled.json.error, next: misspelled.json.problem?.next }).toEqual({
      error: '--resume: there is no run nightly-8, did you mean nightly-7? Nothing was sent.',
      next: [`billing ${[...CREATE, '--resume', '--run', 'nightly-7'].join(' ')}`],
    })
  })

  test('calls what was refused again, under another key', async () => {
    write('customers.jsonl', [{ name: 'A' }, { name: 'B', source: 'tok_none' }, { name: 'C' }])
    const argv = ['call', 'stripe.pay_invoice', '--each', 'invoices.jsonl', '--run', 'pay']
    write('invoices.jsonl', [{ id: 'in_1' }, { id: 'in_2' }])
    const first = await machine.run(argv)
    expect({ code: first.code, next: first.json.problem?.next }).toEqual({
      code: 6,
      next: [`billing ${argv.join(' ')} --resume`],
    })
    await machine.run([...argv, '--resume'])
    expect(new Set(posts().map(({ headers }) => headers['idempotency-key'])).size).toBe(posts().length)
  })

  test('that is interrupted names what is unknown with its key, and goes on without doing it twice', async () => {
    named('A', 'B', 'C', 'D')
    const controller = new AbortController()
    const fetch = losing(
      (body) => body.includes('name=B'),
      () => controller.abort(new Error('interrupted')),
    )
    const { code, json } = await machine.run(RUN, { fetch, signal: controller.signal })
    expect({ code, data: json.data }).toMatchObject({ code: 8, data: { done: 1, unknown: 1, not_begun: 2 } })
    const key = json.data.calls[1].problem.idempotency_key
    expect(json.error).toBe(
      `Interrupted. It is not known whether these were carried out: line 2 (key ${key}). Of 4 calls 1 are done, 2 were not begun.`,
    )
    expect(json.problem).toMatchObject({
      sent: 'unknown',
      idempotency_key: key,
      next: [`billing ${RUN.join(' ')} --resume`, 'billing audit verify'],
    })
    expect((await machine.run(['audit', 'verify'])).code).toBe(8)
    const again = await machine.run(json.problem?.next[0]?.split(' ').slice(1) ?? [])
    expect({ code: again.code, data: again.json.data }).toMatchObject({ code: 0, data: { done: 4, replayed: 1 } })
    expect(await customers()).toEqual(['A', 'B', 'C', 'D'])
    expect(posts().filter(({ headers }) => headers['idempotency-key'] === key)).toHaveLength(2)
    expect((await machine.run(['audit', 'verify'])).code).toBe(0)
  })

  test('that is interrupted between two calls is 130', async () => {
    named('A', 'B')
    const controller = new AbortController()
    const onStderr = (text: string) => text.startsWith('1 of 2') && controller.abort()
    const { code, json } = await machine.run([...RUN, '--json'], {
      attended: true,
      onStderr,
      signal: controller.signal,
    })
    expect({ code, error: json.error, kind: json.problem?.kind }).toEqual({
      code: 130,
      error: 'Interrupted. Of 2 calls 1 are done, 1 were not begun.',
      kind: 'aborted',
    })
  })

  test('refuses another input in the place of one that it has', async () => {
    named('A', 'B')
    await machine.run(RUN)
    named('A', 'X')
    const { code, json } = await machine.run([...RUN, '--resume'])
    expect({ code, posts: posts().length }).toEqual({ code: 2, posts: 2 })
    expect(json.error).toContain('Line 2: call 2 is not the one that the journal of run nightly-7 has')
  })

  test('is open in one command at a time, and says so', async () => {
    named('A')
    const path = machine.write(`${JOURNALS}/nightly-7.jsonl.lock`, { pid: process.ppid, host: 'elsewhere', token: 'x' })
    const { code, json } = await machine.run(RUN)
    expect({ code, posts: posts().length }).toEqual({ code: 3, posts: 0 })
    expect(json.error).toContain(path)
  })

  test('whose journal is taken away does not know what became of a call', async () => {
    named('A', 'B')
    const fetch = async (...request: unknown[]) => {
      machine.write(`${JOURNALS}/nightly-7.jsonl.lock`, { pid: process.ppid, host: 'elsewhere', token: 'x' })
      return (sandbox.fetch as (...args: unknown[]) => unknown)(...request)
    }
    const { code, json } = await machine.run(RUN, { fetch })
    expect({ code, posts: posts().length }).toEqual({ code: 8, posts: 1 })
    expect(json.data).toMatchObject({ unknown: 1, not_begun: 1 })
  })

  test('reads are noted too', async () => {
    write('ids.jsonl', [{ id: 'cus_1' }])
    const { json } = await machine.run([...GET, '--run', 'reads'])
    expect(json.problem?.next).toEqual([`billing ${GET.join(' ')} --run reads --resume`])
  })
})

describe('a write without a key of which the outcome is unknown', () => {
  const ADD = ['call', 'chartmogul.create_data_source', '--each', 'sources.jsonl', '--run', 'sources']
  const env = { CHARTMOGUL_API_KEY: KEY }
  const sources = async (): Promise<string[]> => {
    const { json } = await machine.run(['call', 'chartmogul.list_data_sources'], { env })
    return json.data.data_sources
      .map(({ name }: { name: string }) => name)
      .filter((name: string) => /^[ABC]$/.test(name))
  }

  test.each(['done', 'not-done'])('is settled by a person: %s', async (outcome) => {
    write('sources.jsonl', [{ name: 'A' }, { name: 'B' }, { name: 'C' }])
    const controller = new AbortController()
    const fetch = losing(
      (body) => body.includes('"B"'),
      () => controller.abort(),
    )
    const lost = await machine.run(ADD, { env, fetch, signal: controller.signal })
    expect({ code: lost.code, data: lost.json.data }).toMatchObject({ code: 8, data: { done: 1, unknown: 1 } })
    const stopped = await machine.run([...ADD, '--resume'], { env })
    expect({ code: stopped.code, data: stopped.json.data }).toMatchObject({
      code: 8,
      data: { replayed: 1, unknown: 1 },
    })
    expect(stopped.json.error).toContain('Line 2: An earlier attempt may have been carried out')
    const settling = `billing ${ADD.join(' ')} --resume --settle 2=${outcome}`
    expect(stopped.json.problem?.next).toContain(settling)
    expect(stopped.json.problem?.next).not.toContain(`billing ${ADD.join(' ')} --resume`)
    const settled = await machine.run(settling.split(' ').slice(1), { env })
    expect({ code: settled.code, done: settled.json.data.done }).toEqual({ code: 0, done: 3 })
    expect((await sources()).toSorted()).toEqual(outcome === 'done' ? ['A', 'B', 'C'] : ['A', 'B', 'B', 'C'])
  })

  test.each([
    ['1', '--settle: must be a line and what became of it'],
    ['1=done', '--settle: line 1 has no write of which the outcome is unknown'],
    ['9=done', '--settle: line 9 has no write of which the outcome is unknown'],
  ])('--settle %s is refused where there is none', async (text, expected) => {
    write('sources.jsonl', [{ name: 'A' }])
    await machine.run(ADD, { env })
    const { code, json } = await machine.run([...ADD, '--resume', '--settle', text], { env })
    expect({ code, error: json.error }).toEqual({ code: 2, error: expect.stringContaining(expected) })
  })
})

test('the commands of the documentation do what it says', async () => {
  const [, section = ''] = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8').split('## Many inputs')
  const [, input = '', commands = ''] = /```text\n(.*?)```.*?```sh\n(.*?)```/s.exec(section) ?? []
  machine.write('project/customers.jsonl', input)
  const ran = []
  for (const command of commands.trim().split('\n')) {
    ran.push(await machine.run(command.replace(/ > .*/, '').split(' ').slice(1)))
  }
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(ran.map(({ stdout }) => lines(stdout).length)).toEqual([1, 2, 1])
  expect(ran[2]?.json.data).toMatchObject({ done: 2, replayed: 2 })
  expect(await customers()).toEqual(['Acme Corp', 'Globex'])
})

test('nothing secret is in what a run keeps', async () => {
  named('A')
  const options: RunOptions = {}
  await machine.run([...CREATE, '--run', 'r'], options)
  expect(machine.texts()).not.toContain('topsecret')
})
