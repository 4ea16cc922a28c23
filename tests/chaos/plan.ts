import { type BillingTool, tools } from '@billing/sdk/tools'
import type { Fixtures } from './fixtures.js'
import type { Providers } from './providers.js'
import { hasSample, type SampleCall, sampleCallFor } from './sample-calls.js'
import { chance } from './seed.js'

/** One call, drawn at random. */
export interface Plan extends SampleCall {
  readonly number: number
  /** Identifies the call in the effect log. */
  readonly marker: string
  readonly tool: BillingTool
  readonly timeoutMs: number
  readonly maxRetries: number
  /** The caller's own key; without one the library makes its own. */
  readonly idempotencyKey?: string
  /** When the caller aborts; 0 is before the call. */
  readonly abortAfterMs?: number
  /** Whether the caller repeats the call under the same key after a failure. */
  readonly repeatsAfterFailure: boolean
  /** A number from 0 to 1 that picks the client. */
  readonly draw: number
}

const callable = tools.filter(hasSample)
const writes = callable.filter(({ access }) => access === 'write')
const reads = callable.filter(({ access }) => access === 'read')

/** Between what the timeouts of most calls lie, in milliseconds: so short that many end before the answer. */
export type TimeoutRange = readonly [least: number, most: number]

/** Two in three calls write. */
export function planCall(
  number: number,
  fault: string,
  timeoutRange: TimeoutRange,
  fixtures: Fixtures,
  providers: Providers,
): Plan {
  const random = chance('call', fault, number)
  const kind = random.next() < 0.67 ? writes : reads
  const tool = kind[random.integer(0, kind.length - 1)]
  if (!tool) throw new Error('The catalogue is empty')
  const marker = `${fault.replaceAll(' ', '-')}-${number}`
  const isPatient = random.next() < 0.12
  const hasKey = tool.access === 'write' && random.next() < 0.5
  const aborts = random.next() < 0.1
  const timeoutMs = isPatient ? random.integer(600, 1_500) : random.integer(...timeoutRange)
  return {
    ...sampleCallFor(tool, fixtures, providers, marker),
    number,
    marker,
    tool,
    timeoutMs,
    maxRetries: random.integer(0, 4),
    ...(hasKey && { idempotencyKey: `key-${marker}` }),
    ...(aborts && { abortAfterMs: random.next() < 0.2 ? 0 : random.integer(1, timeoutMs) }),
    repeatsAfterFailure: hasKey && random.next() < 0.5,
    draw: random.next(),
  }
}
