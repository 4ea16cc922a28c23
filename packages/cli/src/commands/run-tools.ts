import { catalogue } from '@billing/sdk/catalogue'
import { usageError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { didYouMean } from '../did-you-mean.js'
import { envelopeOf } from '../envelope.js'
import { toolRow } from '../tool-row.js'

/** The value of an option that has few: the nearest one is named where it is none of them. */
function oneOf<T extends string>(option: string, value: string | undefined, known: readonly T[]): T | undefined {
  const found = known.find((one) => one === value)
  if (value !== undefined && found === undefined) {
    throw usageError(`--${option}: is ${JSON.stringify(value)}${didYouMean(known, value)}`)
  }
  return found
}

/** Lists the tools. */
export const runTools: RunCommand = async ({ options }) => {
  const provider = oneOf('provider', options.provider, ['chargeover', 'chartmogul', 'stripe'] as const)
  const access = oneOf('access', options.access, ['read', 'write'] as const)
  const tools = catalogue.filter(
    (tool) =>
      (options.every || tool.documented) &&
      (provider === undefined || tool.provider === provider) &&
      (access === undefined || tool.access === access),
  )
  return { envelope: envelopeOf('tools', { data: { tools: tools.map(toolRow) } }) }
}
