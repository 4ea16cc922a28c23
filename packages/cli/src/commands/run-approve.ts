import { fileApprovals, stateFolder } from '@billing/sdk/agent/node'
import { CliError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { stateFolderOf } from '../config/paths.js'
import { envelopeOf } from '../envelope.js'
import { printable } from '../output/printable.js'
import { requirePerson } from '../require-person.js'

/** Approves a plan, for a person at a terminal. */
export const runApprove: RunCommand = async ({ io, args: [hash = ''] }) => {
  requirePerson(io, 'approvals are given by a person')
  const approvals = fileApprovals(stateFolder(stateFolderOf(io)).approvals)
  const found = await approvals.find(hash)
  if (!found || Date.parse(found.plan.expiresAt) < Date.now()) {
    throw new CliError(
      'approval_invalid',
      'no plan of this hash waits for approval: it has expired, was carried out, or was never made',
      ['repeat the call: it answers with a new hash'],
    )
  }
  const { summary, rule, request, expiresAt } = found.plan
  const shown = [
    summary,
    `${request.method} ${request.url}`,
    request.body ?? '',
    `policy: ${rule}`,
    `until ${expiresAt}`,
  ]
  io.stderr.write(`${shown.filter(Boolean).map(printable).join('\n  ')}\n`)
  const isApproved = (await io.prompts.confirm('Approve it?')) && (await approvals.approve(hash, io.user))
  if (!isApproved) throw new CliError('denied', 'it was not approved')
  return {
    envelope: envelopeOf('approve', { data: { hash, by: io.user } }),
    note: `Approved. Repeat the call with --approval ${hash}\n`,
  }
}
