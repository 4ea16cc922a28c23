import { ConfigError } from '@billing/core'
import { nearestName } from '@billing/core/internal'
import type { ToolsetOptions } from './toolset.types.js'

const NAMES: Readonly<Record<keyof ToolsetOptions, true>> = {
  agent: true,
  approvals: true,
  approve: true,
  audit: true,
  clock: true,
  force: true,
  limits: true,
  mode: true,
  policy: true,
  reveal: true,
  run: true,
  spent: true,
  surface: true,
  tools: true,
}

/**
 * Refuses options that cannot be meant: a policy under a name that is misspelled would be none.
 *
 * @throws {ConfigError} that names the option
 */
export function checkToolsetOptions(options: ToolsetOptions): void {
  const known = Object.keys(NAMES)
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new ConfigError(`${unknown}: unknown option, did you mean ${nearestName(known, unknown)}?`)
  }
  const { approve, tools = [], limits } = options
  if (approve !== undefined && typeof approve !== 'function') throw new ConfigError('approve: must be a function')
  if (!Array.isArray(tools) || !tools.every((tool) => typeof tool?.execute === 'function')) {
    throw new ConfigError('tools: must be tools of @billing/sdk/tools, such as toolsOf returns')
  }
  const { resultBytes = 0 } = limits ?? {}
  if (typeof resultBytes !== 'number' || !(resultBytes >= 0)) {
    throw new ConfigError('limits.resultBytes: must be a number, 0 or more')
  }
}
