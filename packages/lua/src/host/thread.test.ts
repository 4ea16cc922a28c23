import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { ConfigError } from '@billing/core'
import { expect, test } from 'vitest'
import { createLua } from '../index.js'
import { runScript } from './run-script.js'
import { findWasmoon, startThread, threadBuiltins } from './thread.js'

test.each([
  ['no process', {}, /this runtime does not have them/],
  ['an empty process', { process: {} }, /this runtime does not have them/],
  ['no threads', { process: { getBuiltinModule: () => undefined } }, /this runtime does not have them/],
  ['Bun', { process: { ...process, versions: { bun: '1.4.5' } } }, /Bun does not end a thread that computes/],
  ['Deno', { process: { ...process, versions: { deno: '2.9.6' } } }, /Deno cannot load the interpreter/],
])('a runtime that cannot run scripts is told so: %s', (_, scope, message) => {
  expect(() => threadBuiltins(scope)).toThrow(ConfigError)
  expect(() => threadBuiltins(scope)).toThrow(message)
})

test('where wasmoon is missing it is told how to install it', () => {
  // The name of a package that nobody has.
  const load = () => ({
    createRequire: () => ({ resolve: () => createRequire(import.meta.url).resolve('wasmoon-none') }),
  })
  expect(() => findWasmoon(load as never)).toThrow(/did not find the package wasmoon: run npm install wasmoon/)
})

test('a thread that cannot start rejects', async () => {
  const settings = { wasmoon: '/none', catalogue: { tools: [] }, maxBytes: 1, maxSteps: 1, maxOutput: 1 }
  await expect(startThread(threadBuiltins(), settings)).rejects.toThrow(/none/)
})

const script = { code: '', name: 'w.lua', seed: [1, 2] } as const
const run = {
  script,
  timeoutMs: 10_000,
  signal: undefined,
  answer: () => Promise.reject(new Error('none')),
  print: () => {},
}

test.each([
  ["throw new Error('broken')", 'broken'],
  ['process.exit()', 'the thread ended'],
])('a thread that does %s is a failure', async (code, message) => {
  const worker = new Worker(`require('node:worker_threads').parentPort.on('message', () => { ${code} })`, {
    eval: true,
  })
  const thread = { worker, isAlive: () => true, isWaiting: () => false, answer: () => {} }
  expect(await runScript(thread, run)).toEqual({ kind: 'failed', message })
})

test('a thread whose JavaScript takes too much memory has reached that limit', async () => {
  const code =
    "require('node:worker_threads').parentPort.on('message', () => { for (const all = []; ; ) all.push(new Array(100).fill(0)) })"
  const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } })
  const thread = { worker, isAlive: () => true, isWaiting: () => false, answer: () => {} }
  expect(await runScript(thread, { ...run, timeoutMs: 60_000 })).toEqual({ kind: 'limit', limit: 'memory' })
})

test('a thread that waits for an answer is not ended on time: what it asks is on its way', async () => {
  const code = "require('node:worker_threads').parentPort.on('message', () => setTimeout(() => process.exit(), 200))"
  const thread = {
    worker: new Worker(code, { eval: true }),
    isAlive: () => true,
    isWaiting: () => true,
    answer: () => {},
  }
  expect(await runScript(thread, { ...run, timeoutMs: 20 })).toEqual({ kind: 'failed', message: 'the thread ended' })
})

const toolset = { tools: [], call: () => Promise.reject(new Error('none')) }

test('a thread that ended while nobody used it is replaced', async () => {
  const lua = createLua({ toolset })
  await lua.run('return 1')
  await lua.close()
  expect((await lua.run('return 2')).result).toEqual([2])
  await lua.close()
  await lua.close()
})

test('a thread that fails is a failure of the script, and of nothing else', async () => {
  let worker: Worker | undefined
  process.once('worker', (started) => {
    worker = started
  })
  const lua = createLua({ toolset })
  await lua.run('return 1')
  // It is kept, and fails while nobody uses it.
  worker?.emit('error', new Error('late'))
  const { error, failure } = await lua.run('print("ended") while true do end', {
    onPrint: () => void worker?.terminate(),
  })
  expect([error, failure?.kind]).toEqual(['script: the interpreter failed: the thread ended', 'error'])
  expect((await lua.run('return 2')).result).toEqual([2])
  await lua.close()
})

test('a busy process does not count against a script, but what the script has computed does', async () => {
  const block = (ms: number) => {
    const end = performance.now() + ms
    while (performance.now() < end);
  }
  const lua = createLua({ toolset, timeoutMs: 300, onPrint: (text) => block(Number(text)) })
  expect((await lua.run('print(1500) docs.list() return 1')).result).toEqual([1])
  const { failure } = await lua.run('print(3000) for i = 1, 1e8 do end docs.list() return 1')
  expect(failure?.limit).toBe('time')
  await lua.close()
})

test('an error that cannot be shown is an error', async () => {
  const lua = createLua({ toolset })
  const { error, failure } = await lua.run('error(setmetatable({}, { __tostring = function() error("hidden") end }))', {
    name: 'w.lua',
  })
  expect([error, failure?.kind]).toEqual(['w.lua:1: hidden', 'error'])
  await lua.close()
})
