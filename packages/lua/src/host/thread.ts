/// <reference types="node" />

import type { MessagePort, Worker } from 'node:worker_threads'
import { ConfigError } from '@billing/core'
import { WORKER_SOURCE } from '../gen/worker-source.js'
import type { Answer } from '../worker/interpreter.js'
import { ANSWERED, INTERRUPTED, type ThreadData, WAITING } from '../worker/protocol.js'

/** A thread that runs scripts, one at a time. */
export interface LuaThread {
  readonly worker: Worker
  /** Whether it can run a script. */
  isAlive(): boolean
  /** Whether it waits for an answer. */
  isWaiting(): boolean
  /** Ends the chunk that runs, unless it goes on whatever happens; without `on` the next one runs. */
  interrupt(on: boolean): void
  /** Answers what it asked. */
  answer(answer: Answer): void
}

interface Builtins {
  readonly 'node:worker_threads': typeof import('node:worker_threads')
  readonly 'node:module': typeof import('node:module')
}

/** What runtimes without threads don't have, so that an import would fail before any code of ours runs. */
type LoadBuiltin = <Name extends keyof Builtins>(name: Name) => Builtins[Name]

/** What JavaScript may take in a thread. What it works on is limited, so that this is never reached: V8 may end the whole process then. */
const HEAP_MB = 512

/** Runtimes that have threads in which scripts cannot be run, with the reason. */
const UNSUITABLE: Readonly<Record<string, string>> = {
  bun: 'Bun does not end a thread that computes, so that no limit would hold',
  deno: 'Deno cannot load the interpreter in a thread',
}

/**
 * What this runtime starts threads with.
 *
 * @throws {ConfigError} where it has no threads, or none that can run scripts
 */
export function threadBuiltins(scope: object = globalThis): LoadBuiltin {
  const { process } = scope as {
    process?: { getBuiltinModule?: LoadBuiltin; versions?: Readonly<Record<string, string>> }
  }
  const unsuitable = Object.keys(UNSUITABLE).find((name) => process?.versions?.[name])
  const load = process?.getBuiltinModule
  if (unsuitable || !load?.('node:worker_threads')?.Worker) {
    const reason = unsuitable ? UNSUITABLE[unsuitable] : 'this runtime does not have them'
    throw new ConfigError(`createLua needs threads that can be ended: ${reason}. Run scripts in Node 20.19 or later`)
  }
  return load as LoadBuiltin
}

/** Where wasmoon is. It is loaded in the thread, so that a process without scripts never loads it. */
export function findWasmoon(load: LoadBuiltin, from: string = import.meta.url): string {
  try {
    return load('node:module').createRequire(from).resolve('wasmoon')
  } catch (cause) {
    const remedy = 'run npm install wasmoon; where a bundler is the reason, exclude @billing/lua from the bundle'
    throw new ConfigError(`createLua did not find the package wasmoon: ${remedy}`, undefined, { cause })
  }
}

/** Starts a thread and waits until it can run scripts. */
export async function startThread(load: LoadBuiltin, settings: Omit<ThreadData, 'shared'>): Promise<LuaThread> {
  const { Worker, MessageChannel } = load('node:worker_threads')
  const shared = new Int32Array(new SharedArrayBuffer(12))
  const { port1, port2 }: { port1: MessagePort; port2: MessagePort } = new MessageChannel()
  const worker = new Worker(WORKER_SOURCE, {
    eval: true,
    name: 'billing-lua',
    workerData: { ...settings, shared: shared.buffer, answers: port2 },
    transferList: [port2],
    // It needs nothing of the process: neither its environment, which holds credentials, nor its arguments and flags.
    env: {},
    argv: [],
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  port1.unref()
  await new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', resolve)
  })
  let alive = true
  worker.on('exit', () => {
    alive = false
  })
  // Without a listener an error of a thread that nobody uses would end the process.
  worker.on('error', () => {})
  return {
    worker,
    isAlive: () => alive,
    isWaiting: () => Atomics.load(shared, WAITING) === 1,
    interrupt: (on) => void Atomics.store(shared, INTERRUPTED, on ? 1 : 0),
    answer(answer) {
      // Before the thread wakes up: it takes what has arrived by then.
      port1.postMessage(answer)
      Atomics.store(shared, ANSWERED, 1)
      Atomics.notify(shared, ANSWERED)
    },
  }
}
