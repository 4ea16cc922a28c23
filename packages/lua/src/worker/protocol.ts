import type { CatalogueData } from './catalogue.js'
import type { Ending, OutsideRequest, Script } from './interpreter.js'

/** What can end a script. */
export type LimitName = 'time' | 'steps' | 'memory' | 'output'

/** What a thread is started with. */
export interface ThreadData {
  /** The file of wasmoon. */
  readonly wasmoon: string
  readonly catalogue: CatalogueData
  readonly maxBytes: number
  readonly maxSteps: number
  readonly maxOutput: number
  /** Three numbers: whether an answer has arrived, whether the thread waits for one, and whether what runs is to end. */
  readonly shared: SharedArrayBuffer
}

/** The places in `shared`. */
export const ANSWERED = 0
export const WAITING = 1
export const INTERRUPTED = 2

/** What the main thread sends: a script, or an answer. */
export type ToThread = { readonly script: Script }

/** What a thread sends. */
export type FromThread =
  | { readonly type: 'ready' }
  | { readonly type: 'print'; readonly text: string }
  /** It waits for the answer; `ms` is how long it has computed so far. */
  | { readonly type: 'ask'; readonly request: OutsideRequest; readonly ms: number }
  /** It stands still and has to be ended. */
  | { readonly type: 'limit'; readonly limit: LimitName }
  | {
      readonly type: 'end'
      readonly ending: Ending
      readonly steps: number
      readonly bytes: number
      /** Whether the memory had to grow: it is never given back, so that the next script would have less. */
      readonly grown: boolean
    }
