import { type BillingTool, tools } from '@billing/sdk/tools'
import type { Cast } from './cast.js'
import { hasIntent, type Intent, intentFor } from './intents.js'
import { chance } from './seed.js'
import type { World } from './world.js'

/** One call as chance would have it. */
export interface Plan extends Intent {
  readonly number: number
  /** What the provider's side knows the caller's wish by. */
  readonly marker: string
  readonly tool: BillingTool
  readonly timeoutMs: number
  readonly maxRetries: number
  /** The caller's own key; without one the library makes its own. */
  readonly idempotencyKey?: string
  /** When the caller loses interest; 0 is before the call. */
  readonly abortAfterMs?: number
  /** Whether the caller asks again under the same key after a failure. */
  readonly insists: boolean
  /** A number from 0 to 1 that picks the client. */
  readonly draw: number
}

const callable = tools.filter(hasIntent)
const writes = callable.filter(({ access }) => access === 'write')
const reads = callable.filter(({ access }) => access === 'read')

/** How long most callers wait, in milliseconds: so short that many will not see their answer. */
export type Patience = readonly [least: number, most: number]

/** Two in three calls write. */
export function planCall(number: number, fault: string, patience: Patience, cast: Cast, world: World): Plan {
  const random = chance('call', fault, number)
  const kind = random.next() < 0.67 ? writes : reads
  const tool = kind[random.integer(0, kind.length - 1)]
  if (!tool) throw new Error('The catalogue is empty')
  const marker = `${fault.replaceAll(' ', '-')}-${number}`
  const isPatient = random.next() < 0.12
  const hasKey = tool.access === 'write' && random.next() < 0.5
  const aborts = random.next() < 0.1
  const timeoutMs = isPatient ? random.integer(600, 1_500) : random.integer(...patience)
  return {
    ...intentFor(tool, cast, world, marker),
    number,
    marker,
    tool,
    timeoutMs,
    maxRetries: random.integer(0, 4),
    ...(hasKey && { idempotencyKey: `key-${marker}` }),
    ...(aborts && { abortAfterMs: random.next() < 0.2 ? 0 : random.integer(1, timeoutMs) }),
    insists: hasKey && random.next() < 0.5,
    draw: random.next(),
  }
}
