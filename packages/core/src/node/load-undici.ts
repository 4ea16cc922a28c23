import { ConfigError } from '@billing/core'
import requireUndici from './require-undici.cjs'

/** The part of undici that a transport is built from. */
export type Undici = Pick<typeof import('undici'), 'Agent' | 'buildConnector'>

const WITHOUT = 'leave out the option fetch to use the fetch of the runtime'

/**
 * Loads undici.
 *
 * @throws {ConfigError} when it is not installed, cannot be loaded, or is a stub of the runtime that sends nothing
 */
export function loadUndici(load: () => Undici = requireUndici): Undici {
  let undici: Undici
  try {
    undici = load()
  } catch (cause) {
    const { code, message } = cause as Error & { code?: string }
    if (code === 'MODULE_NOT_FOUND') {
      throw new ConfigError(`nodeTransport needs the package undici: run npm install undici, or ${WITHOUT}`)
    }
    const remedy =
      'undici 8 needs Node 22.19; where a bundler is the reason, pass { dispatcher: new Agent() } of undici'
    throw new ConfigError(`nodeTransport could not load undici (${message}): ${remedy}`, undefined, { cause })
  }
  // Bun resolves every import of undici to a stub of its own, whether undici is installed or not.
  if (!canDispatch(undici.Agent?.prototype)) {
    throw new ConfigError(`nodeTransport cannot send here, since this runtime replaces undici by a stub: ${WITHOUT}`)
  }
  return undici
}

/** Whether an object sends requests as the dispatchers of undici do. */
export function canDispatch(candidate: object | null | undefined): boolean {
  return typeof (candidate as { dispatch?: unknown } | null | undefined)?.dispatch === 'function'
}
