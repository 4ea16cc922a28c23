import { sha256 } from '@billing/core/internal'
import type { JournalEntry, LuaEnvelope, RunJournal } from '../lua.types.js'

/** Ends a script: unlike an error, it cannot be caught in there. */
export class Stop extends Error {
  constructor(
    readonly kind: 'diverged' | 'unresolved',
    message: string,
  ) {
    super(message)
  }
}

/** A call that is about to be made. */
export interface PlannedCall {
  /** What it calls, for people and for comparison. */
  readonly name: string
  readonly account: string
  /** Its input as JSON, the same for the same input. */
  readonly input: string
  /** Its place among all calls of the script, from 1 on. */
  readonly position: number
  /** The id that it has at every attempt; undefined for a call that changes nothing. */
  readonly callId: string | undefined
  /** For how long, in milliseconds, a repetition with the same id cannot take effect twice. */
  readonly repeatableMs: number
  /** Whether no later call depends on what it comes to: then a failure is called again, whatever the run did after it. */
  readonly isIndependent?: boolean
  /** Makes the call. */
  send(callId: string | undefined): Promise<LuaEnvelope>
}

/** The id of a call at an attempt: one that has failed for good is a new call to the provider, which remembers what it refused. */
const attemptId = (callId: string | undefined, attempt: number): string | undefined =>
  callId && attempt > 1 ? `${callId}.${attempt}` : callId

const nameOf = ({ account }: { readonly account: string }, name: string): string =>
  account ? `${name} (account ${account})` : name

function assertSame(entry: JournalEntry, call: PlannedCall, hash: string, { id }: RunJournal): void {
  if (entry.hash === hash) return
  const before = nameOf(entry, entry.call)
  const now = nameOf(call, call.name)
  const difference = before === now ? `${now} had another input` : `it was ${before} and is now ${now}`
  throw new Stop(
    'diverged',
    `call ${call.position} is not the one that the journal of run ${id} has: ${difference}. ` +
      'It was not sent. Continue with what it was, or start a new run under another name.',
  )
}

/**
 * Makes a call in a run: answers from the journal where it has finished before, and otherwise notes that it begins, makes it, and notes the
 * outcome.
 *
 * @throws {Stop} where the journal has another call in its place, or a write whose outcome is unknown and that may not be repeated
 */
export async function journaledCall(
  call: PlannedCall,
  journal: RunJournal,
): Promise<{ envelope: LuaEnvelope; replayed: boolean }> {
  const { position, account, callId } = call
  const hash = await sha256(JSON.stringify([call.name, account, call.input]))
  const entry = await journal.read(position)
  if (entry) {
    assertSame(entry, call, hash, journal)
    // After a failure that the script has caught it went on: that is a part of what it did.
    const next = !call.isIndependent && (await journal.read(position + 1))
    if (entry.state === 'succeeded' || (entry.state === 'failed' && next)) {
      return { envelope: entry.envelope as LuaEnvelope, replayed: true }
    }
  }
  const isUnknown = entry && (entry.state === 'begun' || (entry.envelope as LuaEnvelope).problem?.sent === 'unknown')
  if (callId && isUnknown && Date.now() - entry.at >= call.repeatableMs) {
    throw new Stop(
      'unresolved',
      `it is not known whether ${nameOf(call, call.name)} (call ${position} of run ${journal.id}, begun ` +
        `${new Date(entry.at).toISOString()}) took effect, and to repeat it might do it twice. Nothing was sent. ` +
        'Look it up at the provider, then note the outcome in the journal, or start a new run under another name.',
    )
  }
  const attempt = entry ? entry.attempt + (isUnknown ? 0 : 1) : 1
  // The time of the first attempt counts for how long the provider remembers it.
  const begun = { call: call.name, account, hash, attempt, at: isUnknown ? entry.at : Date.now() }
  if (callId) await journal.write(position, { ...begun, state: 'begun' })
  const envelope = await call.send(attemptId(callId, attempt))
  await journal.write(position, { ...begun, state: envelope.success ? 'succeeded' : 'failed', envelope })
  return { envelope, replayed: false }
}
