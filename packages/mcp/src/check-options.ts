import { ConfigError } from '@billing/core'
import { nearestName } from '@billing/core/internal'
import type { McpOptions } from './options.types.js'

const NAMES: Readonly<Record<keyof McpOptions, true>> = {
  authorize: true,
  hosts: true,
  lua: true,
  mode: true,
  origins: true,
  outputSchemas: true,
  stateKey: true,
  toolset: true,
}

/** Options of the toolset that are easily put beside it, where they would have no effect. */
const OF_TOOLSET = ['approvals', 'approve', 'audit', 'limits', 'policy', 'spent', 'tools']

const MODES = ['tools', 'read', 'code']

/** Refuses options that cannot be meant. */
export function checkOptions(options: McpOptions): void {
  const known = Object.keys(NAMES)
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const hint = OF_TOOLSET.includes(unknown)
      ? `is an option of toolset: { ${unknown} }`
      : `unknown option, did you mean ${nearestName(known, unknown)}?`
    throw new ConfigError(`${unknown}: ${hint}`)
  }
  const { mode = 'tools', lua, stateKey } = options
  if (!MODES.includes(mode)) throw new ConfigError(`mode: must be ${MODES.join(', ')}, not ${JSON.stringify(mode)}`)
  if (mode === 'code' && typeof lua !== 'function') {
    throw new ConfigError('lua: the mode "code" needs it; pass createLua of @billing/lua')
  }
  if (stateKey !== undefined && stateKey.length < 32) throw new ConfigError('stateKey: must have 32 characters or more')
  for (const name of ['hosts', 'origins'] as const) checkNames(options[name], name)
}

/** Host names alone are compared: an address would fit no request. */
function checkNames(names: unknown, option: string): void {
  const isList =
    names === undefined || (Array.isArray(names) && names.every((name) => /^(\[[\da-f:]+\]|[^\s:/]+)$/i.test(name)))
  if (!isList)
    throw new ConfigError(
      `${option}: must be an array of host names, such as mcp.example.com, without https:// and port`,
    )
}
