import { searchCatalogue } from '@billing/sdk/catalogue'
import type { RunCommand } from '../command.types.js'
import { countOf } from '../count-of.js'
import { envelopeOf } from '../envelope.js'
import { toolRow } from '../tool-row.js'

/** Finds tools by words. */
export const runSearch: RunCommand = async ({ args, options }) => {
  const found = searchCatalogue(args.join(' '), { limit: countOf('limit', options.limit) ?? 10 })
  return { envelope: envelopeOf('search', { data: { tools: found.map(toolRow) } }) }
}
