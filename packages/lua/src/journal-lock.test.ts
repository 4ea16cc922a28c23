import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError } from '@billing/core'
import { afterAll, expect, test } from 'vitest'
import { createFileJournal, JournalLockedError } from './journal.js'

const folder = mkdtempSync(join(tmpdir(), 'billing-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { pid: ended } = spawnSync(process.execPath, ['--version'])
const host = hostname()
const entry = { call: 'stripe_create_customer', account: '', hash: 'h', attempt: 1, state: 'begun', at: 1 } as const

test('a journal that is open cannot be opened again until it is closed', async () => {
  const path = join(folder, 'open.jsonl')
  const first = await createFileJournal(path, 'open')
  const refused = await createFileJournal(path, 'open').catch((error) => error)
  expect(refused).toBeInstanceOf(JournalLockedError)
  expect(ConfigError.isInstance(refused)).toBe(true)
  expect(refused).toMatchObject({ name: 'JournalLockedError', lock: `${path}.lock`, pid: process.pid, host })
  expect(refused.message).toBe(
    `the journal ${path} is in use by process ${process.pid} on ${host}. Nothing was sent. Wait until that run has ended; where no process uses it, remove ${path}.lock`,
  )
  await first.close()
  await (await createFileJournal(path, 'open')).close()
  expect(readdirSync(folder).filter((name) => name.startsWith('open'))).toEqual(['open.jsonl'])
})

test.each([
  ['a process that has ended', { pid: ended, host, token: 't' }, true],
  ['a process whose number another one has by now', { pid: process.pid, started: '0', host, token: 't' }, true],
  ['a process of another machine', { pid: ended, host: 'elsewhere', token: 't' }, false],
  ['nobody, since it was cut off', undefined, false],
])('of the lock of %s', async (title, owner, isTakenOver) => {
  const path = join(folder, `${title}.jsonl`)
  writeFileSync(`${path}.lock`, owner ? JSON.stringify(owner) : '')
  const opened = createFileJournal(path, 'a')
  if (isTakenOver) await (await opened).close()
  else
    await expect(opened).rejects.toThrow(owner ? /in use by process \d+ on elsewhere\./ : /in use by another process\./)
  expect(existsSync(`${path}.lock`)).toBe(!isTakenOver)
})

test('of several that take over the lock of a process that has ended, at most one goes on', async () => {
  const path = join(folder, 'race.jsonl')
  writeFileSync(`${path}.lock`, JSON.stringify({ pid: ended, host, token: 't' }))
  const opened = await Promise.allSettled(Array.from({ length: 8 }, () => createFileJournal(path, 'race')))
  const journals = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const written = await Promise.allSettled(journals.map((journal) => journal.write(1, entry)))
  expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await Promise.all(journals.map((journal) => journal.close()))
  expect(readdirSync(folder).filter((name) => name.startsWith('race'))).toEqual(['race.jsonl'])
})

test.each([
  [
    'taken over',
    () => JSON.stringify({ pid: 1, host: 'elsewhere', token: 'other' }),
    /in use by process 1 on elsewhere/,
  ],
  ['removed', () => undefined, /in use by another process/],
])(
  'a journal whose lock was %s is not written any more, and the lock of another one stays',
  async (title, lock, message) => {
    const path = join(folder, `lost-${title}.jsonl`)
    const journal = await createFileJournal(path, 'lost')
    const content = lock()
    if (content) writeFileSync(`${path}.lock`, content)
    else rmSync(`${path}.lock`)
    await expect(journal.write(1, entry)).rejects.toThrow(message)
    await journal.close()
    expect(existsSync(`${path}.lock`) && readFileSync(`${path}.lock`, 'utf8')).toBe(content ?? false)
  },
)

test('a folder that does not exist is an error', async () => {
  await expect(createFileJournal(join(folder, 'none', 'a.jsonl'), 'a')).rejects.toThrow(/ENOENT/)
})
