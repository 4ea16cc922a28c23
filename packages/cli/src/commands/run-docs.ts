import { commandLine } from '@billing/core/internal'
import { catalogueDocs } from '@billing/sdk/catalogue'
import { CliError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { envelopeOf } from '../envelope.js'

function read(page: string | undefined): string {
  try {
    // The pages name the function of programs.
    return catalogueDocs(page?.replace(/^(app\.)?integrations\./, '')).replaceAll(
      /`docs\('([^']+)'\)`/g,
      '`billing docs $1`',
    )
  } catch (error) {
    throw new CliError('unknown_tool', (error as Error).message, [
      'billing docs',
      commandLine(['billing', 'search', `${page}`]),
    ])
  }
}

/** Shows a page of the documentation. */
export const runDocs: RunCommand = async ({ args: [page] }) => {
  const text = read(page)
  return { envelope: envelopeOf('docs', { data: { page: page ?? null, markdown: text } }), text: `${text.trimEnd()}\n` }
}
