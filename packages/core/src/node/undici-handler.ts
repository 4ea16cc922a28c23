/// <reference types="node" />
import type { Dispatcher } from 'undici'

/** Header fields as undici reads them: repeated ones as an array. */
export type HeaderFields = Readonly<Record<string, string | string[] | undefined>>

/** The events of an exchange, in this order. */
export interface ExchangeEvents {
  /** The request is about to be sent on a connection. Throwing drops it. */
  onStart(abort: (reason: Error) => void): void
  /** The head of the answer, or of an interim one. */
  onHead(status: number, fields: HeaderFields, statusText: string): void
  onData(chunk: Buffer): void
  onEnd(): void
  /** The exchange has failed; no further event follows. */
  onFailure(cause: Error): void
}

/**
 * A handler for every version of undici: 7 and 8 call the first five methods, 6 the others. The version cannot be known beforehand,
 * since a dispatcher may come from another copy of undici than ours.
 */
export function createUndiciHandler(events: ExchangeEvents): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller) => events.onStart((reason) => controller.abort(reason)),
    onResponseStart: (_, status, fields, statusText = '') => events.onHead(status, fields, statusText),
    onResponseData: (_, chunk) => events.onData(chunk),
    onResponseEnd: () => events.onEnd(),
    onResponseError: (_, cause) => events.onFailure(cause),

    onConnect: (abort) => events.onStart(abort),
    onHeaders(status, fields, _, statusText) {
      events.onHead(status, readFields(fields), statusText)
      return true
    },
    onData(chunk) {
      events.onData(chunk)
      return true
    },
    onComplete: () => events.onEnd(),
    onError: (cause) => events.onFailure(cause),
  }
}

/** Header fields from the alternating names and values of undici 6, decoded as Latin-1, as `Headers` does. */
function readFields(raw: readonly Buffer[]): HeaderFields {
  // Without a prototype: a field may be named like one of its members.
  const fields: Record<string, string[]> = Object.create(null)
  for (let index = 0; index < raw.length; index += 2) {
    const name = String(raw[index]).toLowerCase()
    fields[name] = [...(fields[name] ?? []), (raw[index + 1] as Buffer).toString('latin1')]
  }
  return fields
}
