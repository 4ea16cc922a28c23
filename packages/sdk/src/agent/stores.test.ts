import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import {
  type AuditEntry,
  memoryApprovals,
  memorySpend,
  type Plan,
  type Spending,
  verifyAudit,
} from '@billing/sdk/agent'
import { fileApprovals, fileAudit, fileSpend, stateFolder, verifyAuditFile } from '@billing/sdk/agent/node'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeText } from './node/write-text.js'

const root = mkdtempSync(join(tmpdir(), 'billing-stores-'))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(root, 'state-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const HASH = 'a'.repeat(64)
const plan = (expiresAt = '2026-03-01T12:10:00.000Z', hash = HASH) => ({ hash, expiresAt }) as Plan

describe.each([
  ['memoryApprovals', () => memoryApprovals()],
  ['fileApprovals', () => fileApprovals(join(folder, 'approvals'))],
])('%s', (_, create) => {
  test('hands out an approved plan once', async () => {
    const store = create()
    expect(await store.find(HASH)).toBeUndefined()
    expect(await store.approve(HASH, 'jane')).toBe(false)
    await store.propose(plan())
    expect(await store.take(HASH)).toBeUndefined()
    expect(await store.find(HASH)).toEqual({ plan: plan(), by: null })
    expect(await store.approve(HASH, 'jane')).toBe(true)
    expect(await store.take(HASH)).toEqual({ plan: plan(), by: 'jane' })
    expect(await store.take(HASH)).toBeUndefined()
    expect(await store.approve(HASH, 'jane')).toBe(false)
  })

  test('keeps an approval when its plan is proposed again, until it has expired', async () => {
    const store = create()
    await store.propose(plan())
    await store.approve(HASH, 'jane')
    await store.propose(plan('2026-03-01T12:20:00.000Z'))
    expect(await store.find(HASH)).toMatchObject({ by: 'jane', plan: { expiresAt: '2026-03-01T12:10:00.000Z' } })
    await store.propose(plan('2026-03-01T12:20:00.001Z'))
    expect(await store.find(HASH)).toMatchObject({ by: null, plan: { expiresAt: '2026-03-01T12:20:00.001Z' } })
  })

  test('has one key, that no other store has', async () => {
    const store = create()
    expect(await store.key()).toBe(await store.key())
    expect(await store.key()).toMatch(/^[\da-f-]{36,}$/)
    expect(await memoryApprovals().key()).not.toBe(await store.key())
  })
})

describe('fileApprovals', () => {
  test('tell how a plan is approved: by the command line what is kept where that looks', () => {
    expect(fileApprovals(stateFolder().approvals).howToApprove?.(HASH)).toBe(`billing approve ${HASH}`)
    expect(fileApprovals(join(folder, 'approvals')).howToApprove?.(HASH)).toBe(
      `a person approves it: toolset.approve('${HASH}', { by }), of a toolset with fileApprovals('${join(folder, 'approvals')}')`,
    )
  })

  test('share a folder, which nobody else can read', async () => {
    const path = join(folder, 'approvals')
    const [one, two] = [fileApprovals(path), fileApprovals(path)]
    await one.propose(plan())
    expect(await two.find(HASH)).toMatchObject({ by: null })
    expect(await two.key()).toBe(await one.key())
    expect(statSync(path).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(path)) expect(statSync(join(path, name)).mode & 0o777).toBe(0o600)
  })

  test('read no file that another name or another key was meant for', async () => {
    const path = join(folder, 'approvals')
    const store = fileApprovals(path)
    await store.propose(plan())
    await store.approve(HASH, 'jane')
    const text = readFileSync(join(path, `${HASH}.json`), 'utf8')
    writeFileSync(join(path, `${'b'.repeat(64)}.json`), text)
    expect(await store.find('b'.repeat(64))).toBeUndefined()
    expect(await store.find('../approvals/key')).toBeUndefined()
    writeFileSync(join(path, 'key'), 'another')
    expect(await fileApprovals(path).find(HASH)).toBeUndefined()
  })

  test.each(['', 'null', '{}', '[1]', '{"plan":', '{"plan":{},"by":null}'])(
    'take no file with %j for a plan',
    async (text) => {
      const store = fileApprovals(folder)
      await store.propose(plan())
      writeFileSync(join(folder, `${HASH}.json`), text)
      expect(await store.find(HASH)).toBeUndefined()
      await store.propose(plan())
      expect(await store.approve(HASH, 'jane')).toBe(true)
    },
  )

  test('forget plans after a day, and nothing else', async () => {
    const path = join(folder, 'approvals')
    const store = fileApprovals(path)
    await store.propose(plan())
    for (const name of readdirSync(path)) utimesSync(join(path, name), 0, 0)
    await store.propose(plan(undefined, 'b'.repeat(64)))
    expect(readdirSync(path).toSorted()).toEqual([`${'b'.repeat(64)}.json`, 'key'])
  })
})

describe.each([
  ['memorySpend', () => memorySpend()],
  ['fileSpend', () => fileSpend(join(folder, 'spent'))],
])('%s', (_, create) => {
  const spending = (id: string, minor: number, others: Partial<Spending> = {}): Spending => ({
    id,
    scope: 'rule',
    day: '2026-03-01',
    amount: { currency: 'usd', minor },
    limit: 100,
    ...others,
  })

  test('reserves up to the limit of a day', async () => {
    const store = create()
    expect(await store.total('rule', '2026-03-01', 'usd')).toBe(0)
    expect(await store.reserve(spending('a', 60))).toBe(true)
    expect(await store.reserve(spending('b', 41))).toBe(false)
    expect(await store.reserve(spending('b', 40))).toBe(true)
    expect(await store.total('rule', '2026-03-01', 'usd')).toBe(100)
    // Other days, limits and currencies have totals of their own.
    expect(await store.reserve(spending('c', 100, { day: '2026-03-02' }))).toBe(true)
    expect(await store.reserve(spending('c', 100, { scope: 'other' }))).toBe(true)
    expect(await store.reserve(spending('c', 100, { amount: { currency: 'eur', minor: 100 } }))).toBe(true)
    // What a person allows is above it, and counts.
    expect(await store.reserve(spending('d', 10, { limit: undefined }))).toBe(true)
    expect(await store.total('rule', '2026-03-01', 'usd')).toBe(110)
  })

  test('counts repetitions once, until all of them are released', async () => {
    const store = create()
    const total = () => store.total('rule', '2026-03-01', 'usd')
    for (let attempt = 0; attempt < 3; attempt++) expect(await store.reserve(spending('a', 60))).toBe(true)
    expect(await total()).toBe(60)
    await store.release(spending('a', 60))
    await store.release(spending('a', 60))
    expect(await total()).toBe(60)
    await store.release(spending('a', 60))
    await store.release(spending('a', 60))
    expect(await total()).toBe(0)
  })
})

test('what broke off while a total was written is not counted', async () => {
  const path = join(folder, 'spent')
  const store = fileSpend(path)
  const spending = { id: 'a', scope: 'rule', day: '2026-03-01', amount: { currency: 'usd', minor: 5 }, limit: 100 }
  await store.reserve(spending)
  appendFileSync(join(path, '2026-03-01.jsonl'), '{"id":"b","sco')
  expect(await store.total('rule', '2026-03-01', 'usd')).toBe(5)
  expect(await store.reserve({ ...spending, id: 'c' })).toBe(true)
  expect(await store.total('rule', '2026-03-01', 'usd')).toBe(10)
})

test('a text that cannot be written leaves no file behind', async () => {
  await expect(writeText(folder, 'x')).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY/)
  expect(readdirSync(root).filter((name) => name.startsWith(`${basename(folder)}.`))).toEqual([])
})

describe('fileAudit', () => {
  test('tells how the log is checked', () => {
    expect(fileAudit(stateFolder().audit).howToVerify).toBe('billing audit verify')
    expect(fileAudit('audit.jsonl').howToVerify).toBe("verifyAuditFile('audit.jsonl')")
  })

  const entry = (event: AuditEntry['event'], others: Partial<AuditEntry> = {}): AuditEntry => ({
    event,
    time: '2026-03-01T12:00:00.000Z',
    call: 'call_1',
    run: 'run_1',
    surface: 'library',
    agent: null,
    tool: 'stripe_pay_invoice',
    account: 'work',
    mode: 'live',
    rule: 'write',
    approver: null,
    input: { id: 'in_1' },
    amount: { currency: 'usd', minor: 500 },
    key: 'bill_1',
    request_id: null,
    outcome: event === 'outcome' ? 'done' : null,
    ...others,
  })
  const path = () => join(folder, 'deep', 'audit.jsonl')

  test('chains lines that are longer than what is read at once', async () => {
    const log = fileAudit(path())
    const long = 'ä'.repeat(50_000)
    for (const call of ['1', '2', '3']) await log.append(entry('intent', { call, key: null, input: { long } }))
    for (const call of ['1', '2', '3']) await log.append(entry('outcome', { call, key: null }))
    expect(await verifyAuditFile(path())).toEqual({
      intact: true,
      lines: 6,
      broken: null,
      torn: [],
      open: [],
      next: [],
    })
    expect(statSync(path()).mode & 0o777).toBe(0o600)
  })

  test('goes on behind a line that broke off, and is checked with it', async () => {
    const log = fileAudit(path())
    await log.append(entry('intent'))
    appendFileSync(path(), '{"prev":"')
    expect(await verifyAuditFile(path())).toMatchObject({ torn: [2], intact: true, lines: 2 })
    await log.append(entry('outcome'))
    expect(await verifyAuditFile(path())).toMatchObject({ torn: [2], intact: true, lines: 3, open: [] })
    writeFileSync(path(), readFileSync(path(), 'utf8').replace('{"prev":"\n', '{"prev":\n'))
    expect(await verifyAuditFile(path())).toMatchObject({ intact: false, broken: { line: 3 } })
  })

  test('says what to look after, as long as nothing settles it', async () => {
    const log = fileAudit(path())
    await log.append(entry('intent', { call: 'a' }))
    await log.append(entry('intent', { call: 'b', key: null, amount: 'unknown' }))
    await log.append(entry('outcome', { call: 'b', key: null, amount: 'unknown', outcome: 'unknown' }))
    await log.append(entry('intent', { call: 'c', key: null, amount: null }))
    await log.append(entry('outcome', { call: 'c', key: null, amount: null, outcome: 'card' }))
    const { open, next } = await verifyAuditFile(path())
    expect(open.map(({ call }) => call)).toEqual(['a', 'b'])
    expect(next).toEqual([
      '2026-03-01T12:00:00.000Z: look at the provider whether stripe_pay_invoice (work, 500 usd) was carried out, with {"id":"in_1"}; repeating it with the key bill_1 cannot carry it out twice',
      '2026-03-01T12:00:00.000Z: look at the provider whether stripe_pay_invoice (work) was carried out, with {"id":"in_1"}',
    ])
    // The same key, so the same write: but only on the same account.
    await log.append(entry('outcome', { call: 'd', account: 'default' }))
    await log.append(entry('outcome', { call: 'd', outcome: 'card' }))
    expect((await verifyAuditFile(path())).open).toHaveLength(2)
    await log.append(entry('outcome', { call: 'd' }))
    expect((await verifyAuditFile(path())).open.map(({ call }) => call)).toEqual(['b'])
  })

  test('of which the end is missing is found out by the hash that is kept apart', async () => {
    const log = fileAudit(path())
    for (const event of ['intent', 'outcome', 'intent', 'outcome'] as const) await log.append(entry(event))
    const text = readFileSync(path(), 'utf8')
    const shorter = text.split('\n').slice(0, 2).join('\n').concat('\n')
    expect(await verifyAudit(shorter)).toMatchObject({ intact: true })
    const head = readFileSync(`${path()}.head`, 'utf8')
    expect(await verifyAudit(shorter, head)).toMatchObject({
      intact: false,
      broken: { line: 3, reason: 'lines are missing at the end, or were changed or added there' },
      next: ['line 3: lines are missing at the end, or were changed or added there: compare the log with a copy of it'],
    })
    expect(await verifyAudit(text, head)).toMatchObject({ intact: true })
  })

  const hash = (line: string) => createHash('sha256').update(line).digest('hex')
  const headPath = () => `${path()}.head`
  const lastOf = (text: string) => text.split('\n').at(-2) ?? ''

  test.each<readonly [string, (text: string) => void]>([
    ['lines are missing', (text) => writeFileSync(path(), `${text.split('\n').slice(0, 4).join('\n')}\n`)],
    ['the last line is missing', (text) => writeFileSync(path(), `${text.split('\n').slice(0, 5).join('\n')}\n`)],
    ['the last line was changed', (text) => writeFileSync(path(), text.replace(/"run_1"(?!.*\n.)/, '"run_2"'))],
    [
      'a line was forged',
      (text) => appendFileSync(path(), `${JSON.stringify({ ...entry('intent'), prev: hash(lastOf(text)) })}\n`),
    ],
    ['a line of null was added', () => appendFileSync(path(), 'null\n')],
    ['the hash is missing', () => rmSync(headPath())],
    ['the lines are missing', () => rmSync(path())],
  ])('at the end of which %s is not intact, and nothing is added to it', async (_, change) => {
    const log = fileAudit(path())
    for (const event of ['intent', 'outcome', 'intent', 'outcome', 'intent', 'outcome'] as const) {
      await log.append(entry(event))
    }
    change(readFileSync(path(), 'utf8'))
    expect(await verifyAuditFile(path())).toMatchObject({ intact: false })
    await expect(fileAudit(path()).append(entry('intent'))).rejects.toThrow('does not end with the line')
    expect(await verifyAuditFile(path())).toMatchObject({ intact: false })
    // Both files are moved away, and a new log begins.
    for (const file of [path(), headPath()]) rmSync(file, { force: true })
    await log.append(entry('intent'))
    expect(await verifyAuditFile(path())).toMatchObject({ intact: true, lines: 1 })
  })

  test.each<readonly [string, (line: string) => string]>([
    ['before a line', () => ''],
    ['within it', (line) => line.slice(0, 40)],
    ['before its hash is kept', (line) => `${line}\n`],
  ])('of a process that broke off %s is intact, and goes on', async (_, written) => {
    const log = fileAudit(path())
    await log.append(entry('intent'))
    const [before = ''] = readFileSync(path(), 'utf8').split('\n')
    const line = JSON.stringify({ prev: hash(before), ...entry('outcome') })
    writeFileSync(headPath(), `${hash(before)} ${hash(line)}`)
    appendFileSync(path(), written(line))
    expect(await verifyAuditFile(path())).toMatchObject({ intact: true })
    await log.append(entry('outcome'))
    expect(await verifyAuditFile(path())).toMatchObject({ intact: true, broken: null, open: [] })
  })

  test('of a process that broke off behind a line that broke off is intact, and goes on', async () => {
    const log = fileAudit(path())
    await log.append(entry('intent'))
    appendFileSync(path(), '{"prev":"')
    writeFileSync(headPath(), `${hash('{"prev":"')} ${hash('next')}`)
    expect(await verifyAuditFile(path())).toMatchObject({ intact: true, torn: [2] })
    await log.append(entry('outcome'))
    expect(await verifyAuditFile(path())).toMatchObject({ intact: true, torn: [2], lines: 3 })
  })

  test('without a file has nothing to tell', async () => {
    expect(await verifyAuditFile(path())).toMatchObject({ intact: true, lines: 0 })
    const empty = join(folder, 'empty.jsonl')
    writeFileSync(empty, '')
    await fileAudit(empty).append(entry('intent'))
    expect(await verifyAuditFile(empty)).toMatchObject({ intact: true, lines: 1 })
  })

  test('that cannot be written rejects', async () => {
    const loop = join(folder, 'loop')
    symlinkSync(loop, loop)
    await expect(fileAudit(loop).append(entry('intent'))).rejects.toThrow('ELOOP')
    mkdirSync(path(), { recursive: true })
    await expect(fileAudit(path()).append(entry('intent'))).rejects.toThrow('EISDIR')
    await expect(verifyAuditFile(path())).rejects.toThrow('EISDIR')
    writeFileSync(join(folder, 'file'), '')
    await expect(fileAudit(join(folder, 'file', 'audit.jsonl')).append(entry('intent'))).rejects.toThrow()
  })
})

describe('the lock of a file', () => {
  const append = () => fileSpend(folder).total('rule', '2026-03-01', 'usd')
  const lock = () => join(folder, '2026-03-01.jsonl.lock')

  test('of a process that is gone is taken over', async () => {
    // No process has it: it is above what systems give out.
    writeFileSync(lock(), JSON.stringify({ pid: 99_999_999, started: '1' }))
    await Promise.all([append(), append(), append()])
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a process whose number another one has by now is taken over', async () => {
    writeFileSync(lock(), JSON.stringify({ pid: process.pid, started: '0' }))
    expect(await append()).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['taken over by another process meanwhile', '', true],
    ['being taken over by another process', '.takeover', false],
  ])('that is %s is not taken over', async (_, suffix, meanwhile) => {
    const held = () => writeFileSync(`${lock()}${suffix}`, JSON.stringify({ pid: process.pid }))
    writeFileSync(lock(), JSON.stringify({ pid: 99_999_999 }))
    if (!meanwhile) held()
    const now = vi.spyOn(performance, 'now')
    const started = performance.now()
    const kill = vi.spyOn(process, 'kill')
    kill.mockImplementation((holder) => {
      if (holder === process.pid) return true
      // Between the look at the lock and its removal.
      if (meanwhile) held()
      now.mockImplementation(() => started + 60_000)
      throw Object.assign(new Error('no such process'), { code: 'ESRCH' })
    })
    syncBuiltinESMExports()
    await expect(append()).rejects.toThrow('is held by another process')
    kill.mockRestore()
    syncBuiltinESMExports()
    now.mockRestore()
    expect(readdirSync(folder)).toHaveLength(meanwhile ? 1 : 2)
  })

  test('that a process was about to take over is taken over', async () => {
    for (const name of [lock(), `${lock()}.takeover`]) writeFileSync(name, JSON.stringify({ pid: 99_999_999 }))
    expect(await append()).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })

  test('that its process had no time to sign is taken over after a while', async () => {
    writeFileSync(lock(), '')
    utimesSync(lock(), 0, 0)
    expect(await append()).toBe(0)
  })

  test.each([
    ['of a process that lives', () => writeFileSync(lock(), JSON.stringify({ pid: process.pid }))],
    ['that cannot be read', () => mkdirSync(lock())],
  ])('%s is waited for, and not forever', async (_, hold) => {
    hold()
    const started = performance.now()
    const now = vi.spyOn(performance, 'now')
    now.mockImplementation(() => started)
    const waiting = append()
    const failed = expect(waiting).rejects.toThrow('is held by another process')
    await new Promise((resolve) => setTimeout(resolve, 30))
    now.mockImplementation(() => started + 60_000)
    await failed
    now.mockRestore()
    rmSync(lock(), { recursive: true })
    expect(await append()).toBe(0)
  })

  test('that cannot be made is an error', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(fileSpend(join(folder, 'file')).total('rule', '2026-03-01', 'usd')).rejects.toThrow(/EEXIST|ENOTDIR/)
    await expect(fileSpend(folder).total('rule', 'x'.repeat(250), 'usd')).rejects.toThrow('ENAMETOOLONG')
  })
})

test('stateFolder has a place for everything', () => {
  vi.stubEnv('XDG_STATE_HOME', '/state')
  expect(stateFolder()).toEqual({
    audit: '/state/billing/audit.jsonl',
    approvals: '/state/billing/approvals',
    spent: '/state/billing/spent',
    journals: '/state/billing/journals',
  })
  vi.stubEnv('XDG_STATE_HOME', '')
  expect(stateFolder().audit).toBe(join(homedir(), '.local', 'state', 'billing', 'audit.jsonl'))
  vi.unstubAllEnvs()
  expect(stateFolder('/x').journals).toBe('/x/journals')
})
