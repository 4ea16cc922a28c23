import type { LuaEnvelope } from './lua.types.js'

/** A call of a run, as its journal keeps it. */
export interface JournalEntry {
  /** The name of the tool. */
  readonly call: string
  /** The account that it was called with. */
  readonly account: string
  /** SHA-256 of tool, account and input: a call with another one differs. */
  readonly hash: string
  /** How often the call was begun anew after it had failed. It is a part of the call's id. */
  readonly attempt: number
  /** Whether it was begun, succeeded or failed. Where it was begun and has no other state, its outcome is unknown. */
  readonly state: 'begun' | 'succeeded' | 'failed'
  /** When it was begun, in milliseconds since the epoch. */
  readonly at: number
  /** What it was answered. */
  readonly envelope?: LuaEnvelope | undefined
}

/** What remembers the calls of a run, so that a script that was interrupted goes on without doing a write twice. */
export interface RunJournal {
  /** The name of the run. It is a part of the id of every write, so it must not be used for another one. */
  readonly id: string
  /** The newest entry of the call at a position; calls are numbered from 1. */
  read(position: number): JournalEntry | undefined | Promise<JournalEntry | undefined>
  /** Stores the entry of a call. It must be stored durably when the promise resolves: the write is sent after that. */
  write(position: number, entry: JournalEntry): void | Promise<void>
}
