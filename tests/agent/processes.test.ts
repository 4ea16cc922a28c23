import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox, type Sandbox } from '@billing/sandbox'
import { type Listening, listen } from '@billing/sandbox/node'
import type { Envelope } from '@billing/sdk/agent'
import { fileApprovals, stateFolder, verifyAuditFile } from '@billing/sdk/agent/node'
import { createStripe } from '@billing/stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bundleScript } from '../support/bundle-script.js'
import type { Point } from './points.js'
import type { Task } from './worker.js'
import { charge, LIMITED, UNLIMITED } from './world.js'

const root = mkdtempSync(join(tmpdir(), 'billing-agent-'))
let program: string
let sandbox: Sandbox
let server: Listening
let folder: string

beforeAll(async () => {
  program = await bundleScript(fileURLToPath(new URL('worker.ts', import.meta.url)), 'sdk')
  sandbox = createSandbox({ seed: false })
  server = await listen(sandbox)
})
beforeEach(() => {
  sandbox.reset()
  folder = mkdtempSync(join(root, 'state-'))
})
afterAll(async () => {
  await server?.close()
  rmSync(root, { recursive: true, force: true })
})

/** What a process answered; nothing where it was killed. */
async function run(task: Partial<Task> = {}): Promise<readonly Envelope[]> {
  const whole: Task = {
    url: server.stripe,
    folder,
    input: charge(4_000, { description: 'to jane@example.com' }),
    options: {},
    calls: 1,
    toolset: { policy: UNLIMITED, run: 'nightly' },
    ...task,
  }
  const worker = fork(program, [JSON.stringify(whole)])
  let answer: readonly Envelope[] = []
  worker.on('message', (message) => {
    answer = message as readonly Envelope[]
  })
  const [code, signal] = await once(worker, 'close')
  expect(code ?? signal).toBe(task.point ? 'SIGKILL' : 0)
  return answer
}

async function charged(): Promise<number[]> {
  const { charges } = await createStripe({ apiKey: 'sk_test_default', fetch: sandbox.fetch }).listCharges()
  return charges.map(({ amount }) => amount)
}

const verify = () => verifyAuditFile(stateFolder(folder).audit)

describe.each<{ point: Point; carriedOut: boolean; open: number; torn: number }>([
  { point: 'before the intent', carriedOut: false, open: 0, torn: 0 },
  { point: 'within the intent', carriedOut: false, open: 0, torn: 1 },
  { point: 'after the intent', carriedOut: false, open: 1, torn: 0 },
  { point: 'before the request', carriedOut: false, open: 1, torn: 0 },
  { point: 'after the request', carriedOut: true, open: 1, torn: 0 },
  { point: 'before the outcome', carriedOut: true, open: 1, torn: 0 },
  { point: 'within the outcome', carriedOut: true, open: 1, torn: 1 },
  { point: 'after the outcome', carriedOut: true, open: 0, torn: 0 },
])('a process that is killed $point', ({ point, carriedOut, open, torn }) => {
  test('leaves a log that tells what to check, and the run goes on without doing it twice', async () => {
    await run({ point })
    expect(await charged()).toEqual(carriedOut ? [4_000] : [])
    const left = await verify()
    expect(left).toMatchObject({ intact: true, broken: null })
    expect([left.open.length, left.torn.length]).toEqual([open, torn])
    for (const entry of left.open) {
      expect(entry).toMatchObject({ tool: 'stripe_create_payment_intent', amount: { currency: 'usd', minor: 4_000 } })
      expect(left.next.join()).toMatch(`the key ${entry.key}`)
    }
    // The same run gives the same write its key again.
    const [again] = await run()
    expect(again).toMatchObject({ success: true, data: { status: 'succeeded' } })
    expect(await charged()).toEqual([4_000])
    expect(await verify()).toMatchObject({ intact: true, open: [], next: [] })
  })
})

test('processes share the totals of a day', async () => {
  const toolset = { policy: LIMITED }
  const answers = await Promise.all(Array.from({ length: 3 }, () => run({ calls: 3, toolset })))
  expect(await charged()).toEqual([4_000, 4_000])
  const kinds = answers.flat().map(({ problem }) => problem?.kind ?? 'done')
  expect(kinds.toSorted()).toEqual(['done', 'done', ...Array(7).fill('over_limit')])
  expect(await verify()).toMatchObject({ intact: true, open: [] })
})

test('a person approves in one process what another one carries out, once', async () => {
  const toolset = { policy: { write: 'ask' } as const }
  const [asked] = await run({ toolset })
  const approval = asked?.problem?.plan?.hash ?? ''
  expect(asked?.problem).toMatchObject({
    kind: 'approval_required',
    next: [expect.stringContaining(`toolset.approve('${approval}', { by })`)],
  })
  const store = fileApprovals(stateFolder(folder).approvals)
  expect(await store.approve(approval, 'jane')).toBe(true)
  const answers = await Promise.all([1, 2, 3].map(() => run({ toolset, options: { approval } })))
  expect(answers.flat().map(({ problem }) => problem?.kind ?? 'done')).toEqual(
    expect.arrayContaining(['done', 'approval_invalid', 'approval_invalid']),
  )
  expect(await charged()).toEqual([4_000])
  const { audit } = stateFolder(folder)
  expect(JSON.parse(readFileSync(audit, 'utf8').split('\n')[0] ?? '')).toMatchObject({
    event: 'intent',
    approver: 'jane',
  })
})

test('an approval that something else wrote is none', async () => {
  const toolset = { policy: { write: 'ask' } as const }
  const [asked] = await run({ toolset })
  const approval = asked?.problem?.plan?.hash ?? ''
  const file = join(stateFolder(folder).approvals, `${approval}.json`)
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), by: 'jane' }))
  const [answer] = await run({ toolset, options: { approval } })
  expect(answer?.problem).toMatchObject({ kind: 'approval_invalid', sent: 'no' })
  expect(await charged()).toEqual([])
})

describe('a log that was changed', () => {
  test.each([
    [
      'an amount',
      (text: string) => text.replace('"minor":4000', '"minor":1'),
      'line 2: the line before it was changed',
    ],
    ['a line that is missing', (text: string) => text.replace(/^.*\n/, ''), 'line 1: the line before it was changed'],
    [
      'the end that is missing',
      (text: string) => `${text.split('\n').slice(0, 2).join('\n')}\n`,
      'are missing at the end',
    ],
  ])('%s', async (_, change, message) => {
    await run({ calls: 2 })
    const { audit } = stateFolder(folder)
    writeFileSync(audit, change(readFileSync(audit, 'utf8')))
    const report = await verify()
    expect(report.intact).toBe(false)
    expect(report.next.join()).toMatch(message)
  })
})
