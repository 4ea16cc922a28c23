import { closeDispute } from './billing/dispute-charge.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, mergeMetadata, object } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { DisputeRecord } from './state/records.js'
import { presentDispute } from './wire/dispute.js'

function existing({ account, id }: Call): DisputeRecord {
  const dispute = account.disputes.get(id)
  if (!dispute) throw noSuchObject('dispute', id, 'dispute')
  return dispute
}

const isOpen = ({ status }: DisputeRecord): boolean =>
  status.endsWith('needs_response') || status.endsWith('under_review')

/** Evidence that decides a dispute in test mode, as `uncategorized_text`; any other leaves it under review. */
const OUTCOMES: Readonly<Record<string, 'won' | 'lost'>> = { winning_evidence: 'won', losing_evidence: 'lost' }

function update(call: Call): Wire {
  const { account, values } = call
  const dispute = existing(call)
  const evidence = object(values, 'evidence')
  if (evidence && !dispute.status.endsWith('needs_response')) {
    throw invalidRequest('This dispute can no longer be responded to: evidence was submitted, or it is closed.')
  }
  const isSubmitted = evidence !== undefined && (flag(values, 'submit') ?? true)
  const changed = account.disputes.replace({
    ...dispute,
    evidence: { ...dispute.evidence, ...(evidence as DisputeRecord['evidence'] | undefined) },
    metadata: mergeMetadata(dispute.metadata, values),
    status: isSubmitted
      ? dispute.status === 'needs_response'
        ? 'under_review'
        : 'warning_under_review'
      : dispute.status,
    submission_count: dispute.submission_count + (isSubmitted ? 1 : 0),
  })
  announce(account, 'charge.dispute.updated', presentDispute(account, changed), presentDispute(account, dispute))
  const outcome = isSubmitted ? OUTCOMES[String(changed.evidence.uncategorized_text)] : undefined
  return presentDispute(account, outcome ? closeDispute(account, changed, outcome) : changed)
}

/** Accepts a dispute, which loses it. */
function close(call: Call): Wire {
  const dispute = existing(call)
  if (!isOpen(dispute)) throw invalidRequest('This dispute is already closed.')
  return presentDispute(call.account, closeDispute(call.account, dispute, 'lost'))
}

export const disputeRoutes: readonly StripeRoute[] = [
  listRoute('/v1/disputes', PARAMETERS.listDisputes, 'dispute', ({ account, path, values }) =>
    listPage({
      rows: account.disputes,
      values,
      url: path,
      label: 'dispute',
      present: (dispute) => presentDispute(account, dispute),
      where: (dispute) =>
        matches(values, 'charge', dispute.charge) &&
        matches(values, 'payment_intent', dispute.payment_intent) &&
        inRange(values, 'created', dispute.created),
      keys: ['charge', 'payment_intent'],
    }),
  ),
  route('GET', '/v1/disputes/{id}', PARAMETERS.retrieve, 'dispute', (call) =>
    presentDispute(call.account, existing(call)),
  ),
  route('POST', '/v1/disputes/{id}', PARAMETERS.updateDispute, 'dispute', update),
  route('POST', '/v1/disputes/{id}/close', PARAMETERS.retrieve, 'dispute', close),
]
