import { CliError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { trustPath } from '../config/paths.js'
import { readConfig } from '../config/read-config.js'
import { readTrusted } from '../config/read-trusted.js'
import { writePrivate } from '../config/write-private.js'
import { envelopeOf } from '../envelope.js'
import { printable } from '../output/printable.js'
import { requirePerson } from '../require-person.js'

/** Records that the user trusts the project's configuration as it is now: any change to the file takes it back. */
export const runTrust: RunCommand = async ({ io, options }) => {
  requirePerson(io, 'a project is trusted by a person')
  const { project } = await readConfig(io)
  if (!project) throw new CliError('config', 'there is no billing.json in this folder or above it')
  const { path, hash, config } = project
  const { [path]: _, ...others } = await readTrusted(io)
  if (options.revoke) {
    await writePrivate(trustPath(io), JSON.stringify(others))
    return { envelope: envelopeOf('trust', { data: { path, trusted: false } }), note: `${path} is trusted no more\n` }
  }
  io.stderr.write(`${printable(`${path}:\n${JSON.stringify(config, null, 2)}`)}\n`)
  const question = 'Trust it? Its policy may then allow more than yours, and its commands run.'
  if (!(await io.prompts.confirm(question))) throw new CliError('denied', 'it is not trusted')
  await writePrivate(trustPath(io), JSON.stringify({ ...others, [path]: hash }))
  return {
    envelope: envelopeOf('trust', { data: { path, trusted: true } }),
    note: `${path} is trusted until it changes\n`,
  }
}
