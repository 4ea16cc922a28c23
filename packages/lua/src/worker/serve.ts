import type { LuaFactory } from 'wasmoon'
import { createCatalogue } from './catalogue.js'
import { type Answer, createInterpreter, type OutsideRequest } from './interpreter.js'
import { limitMemory } from './limit-memory.js'
import { type FromThread, INTERRUPTED, type LimitName, type ThreadData, type ToThread, WAITING } from './protocol.js'

/** What a thread has of its surroundings. */
export interface Thread {
  readonly data: ThreadData
  readonly Factory: typeof LuaFactory
  /** The prototype of `WebAssembly.Memory` in this thread. */
  readonly memory: Parameters<typeof limitMemory>[0]
  send(message: FromThread): void
  /** Calls `take` with each script. */
  onScript(take: (message: ToThread) => void): void
  /** Waits for the answer to what was asked. */
  receive(): Answer
  /** Does nothing until the thread is ended. */
  stand(): never
  /** A clock, in milliseconds. */
  now(): number
}

/** Runs the scripts that arrive, one after the other, within their limits. */
export async function serve({ data, Factory, memory, send, onScript, receive, stand, now }: Thread): Promise<void> {
  const shared = new Int32Array(data.shared)
  const catalogue = createCatalogue(data.catalogue)

  function exceed(limit: LimitName): never {
    send({ type: 'limit', limit })
    return stand()
  }

  limitMemory(memory, data.maxBytes, () => exceed('memory'))
  const interpreter = await createInterpreter(Factory)
  const bytesAtStart = interpreter.bytes()

  onScript(({ script }) => {
    let started = now()
    let waited = 0
    let steps = 0
    let printed = 0
    const outside = {
      ask(request: OutsideRequest): Answer {
        const asked = now()
        Atomics.store(shared, WAITING, 1)
        send({ type: 'ask', request, ms: asked - started - waited })
        const answer = receive()
        Atomics.store(shared, WAITING, 0)
        waited += now() - asked
        if (request.kind === 'chunk') {
          // Each has the limits for itself.
          started = now()
          waited = steps = printed = 0
        }
        return answer
      },
      print(text: string): void {
        // Each line is kept and sent one by one, and takes some bytes more than its text.
        printed += text.length + 100
        if (printed > data.maxOutput) exceed('output')
        send({ type: 'print', text })
      },
      count(): void {
        steps += 1_000
        if (steps > data.maxSteps) exceed('steps')
      },
      isInterrupted: () => Atomics.load(shared, INTERRUPTED) === 1,
      endChunk: () => void Atomics.store(shared, INTERRUPTED, 0),
    }
    const ending = interpreter.run(script, outside, catalogue)
    const bytes = interpreter.bytes()
    send({ type: 'end', ending, steps, bytes, grown: bytes > bytesAtStart })
  })
  send({ type: 'ready' })
}
