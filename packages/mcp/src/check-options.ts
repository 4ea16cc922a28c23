import { ConfigError } from '@billing/core'
import type { McpOptions } from './options.types.js'

const MODES = ['tools', 'read', 'code']

/** Refuses options that cannot be meant. */
export function checkOptions({ mode = 'tools', lua, stateKey }: McpOptions): void {
  if (!MODES.includes(mode)) throw new ConfigError(`mode: must be ${MODES.join(', ')}, not ${JSON.stringify(mode)}`)
  if (mode === 'code' && typeof lua !== 'function') {
    throw new ConfigError('lua: the mode "code" needs it; pass createLua of @billing/lua')
  }
  if (stateKey !== undefined && stateKey.length < 32) throw new ConfigError('stateKey: must have 32 characters or more')
}
