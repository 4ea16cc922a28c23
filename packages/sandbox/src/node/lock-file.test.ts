/// <reference types="node" />
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFile } from './lock-file.js'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json')

test('a file is for one sandbox until that lets it go', () => {
  const file = newFile()
  const unlock = lockFile(file)
  expect(() => lockFile(file)).toThrow(`process ${process.pid} uses it. Stop that sandbox, name another file`)
  unlock()
  expect(existsSync(`${file}.lock`)).toBe(false)
  lockFile(file)()
})

test.each([
  ['of a running process', `${process.ppid} ${hostname()}`, true],
  ['of a process that has ended', `999999999 ${hostname()}`, false],
  ['of an earlier process with the same id', `${process.pid} ${hostname()}`, false],
  ['of another machine', `${process.ppid} elsewhere`, false],
  ['that is none', 'x', false],
])('a lock %s', (_, text, isHeld) => {
  const file = newFile()
  writeFileSync(`${file}.lock`, text)
  if (isHeld) {
    expect(() => lockFile(file)).toThrow(`delete ${file}.lock`)
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(text)
  } else lockFile(file)()
})

test('what is no place for a file is refused', () => {
  expect(() => lockFile(join(newFile(), 'state.json'))).toThrow('ENOENT')
})
