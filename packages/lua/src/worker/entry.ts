/// <reference types="node" />
// The thread in which scripts run. `pnpm generate` bundles it into gen/worker-source.ts; nothing imports this file.
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { LuaFactory } from 'wasmoon'
import { ANSWERED, type ThreadData } from './protocol.js'
import { serve } from './serve.js'

// wasmoon reports what it could not do, such as to grow, on the console. Standard output may be a protocol of the process.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {}

const { answers, ...data } = workerData as ThreadData & { answers: MessagePort }
const port = parentPort as MessagePort
const shared = new Int32Array(data.shared)
const { LuaFactory: Factory } = require(data.wasmoon) as { LuaFactory: typeof LuaFactory }

void serve({
  data,
  Factory,
  memory: (globalThis as unknown as { WebAssembly: { Memory: { prototype: never } } }).WebAssembly.Memory.prototype,
  send: (message) => port.postMessage(message),
  onScript: (take) => void port.on('message', take),
  receive() {
    Atomics.wait(shared, ANSWERED, 0)
    Atomics.store(shared, ANSWERED, 0)
    return receiveMessageOnPort(answers)?.message
  },
  stand() {
    for (;;) Atomics.wait(shared, ANSWERED, Atomics.load(shared, ANSWERED))
  },
  now: () => performance.now(),
})
