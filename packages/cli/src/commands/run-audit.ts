import { nearestName } from '@billing/core/internal'
import { stateFolder, verifyAuditFile } from '@billing/sdk/agent/node'
import { usageError } from '../cli-error.js'
import type { CommandInput, Outcome, RunCommand } from '../command.types.js'
import { stateFolderOf } from '../config/paths.js'
import { readIfThere } from '../config/read-if-there.js'
import { countOf } from '../count-of.js'
import { envelopeOf, failedEnvelope } from '../envelope.js'

/** What tells entries apart, in a table. */
const COLUMNS = ['time', 'event', 'outcome', 'tool', 'account', 'mode', 'approver']

/** Checks the log, and names the writes that somebody has to look after. */
async function verify({ io }: CommandInput): Promise<Outcome> {
  const path = stateFolder(stateFolderOf(io)).audit
  const { intact, lines, broken, torn, open, next } = await verifyAuditFile(path)
  const data = { path, intact, lines, broken, torn, open }
  if (!intact || open.length > 0) {
    const error = intact
      ? `${open.length} writes have no known outcome`
      : `${path}: line ${broken?.line}: ${broken?.reason}`
    const envelope = failedEnvelope('audit', error, { kind: intact ? 'outcome_unknown' : 'audit_unavailable', next })
    return { envelope: { ...envelope, data }, isPartial: true, ...(intact && { code: 8 }) }
  }
  return { envelope: envelopeOf('audit', { data }), note: `${path}: ${lines} lines, none changed\n` }
}

/** The newest entries. */
async function tail({ io, options }: CommandInput): Promise<Outcome> {
  const path = stateFolder(stateFolderOf(io)).audit
  const lines = ((await readIfThere(path)) ?? '').split('\n').filter(Boolean)
  const entries = lines.slice(-(countOf('lines', options.lines) ?? 10)).flatMap((line) => {
    try {
      return [JSON.parse(line)]
    } catch {
      return []
    }
  })
  return { envelope: envelopeOf('audit', { data: { entries } }), columns: COLUMNS }
}

/** Checks or shows the audit log. */
export const runAudit: RunCommand = async (input) => {
  const [action = 'verify'] = input.args
  if (action === 'verify' && input.options.lines !== undefined)
    throw usageError('--lines: is of use with audit tail only')
  if (action === 'verify') return verify(input)
  if (action === 'tail') return tail(input)
  const nearest = nearestName(['verify', 'tail'], action)
  throw usageError(`audit has no ${JSON.stringify(action)}, did you mean ${nearest}?`, [`billing audit ${nearest}`])
}
