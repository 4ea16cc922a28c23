import type { Shape } from '../http/check-parameters.js'
import { EVIDENCE_NAMES } from '../wire/dispute.js'
import { expand, page } from './shared.js'

export const disputes = {
  updateDispute: {
    evidence: {
      ...Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, 'string'])),
      appeal: 'unsupported',
      'enhanced_evidence?': 'unsupported',
    },
    expand,
    intended_submission_method: 'unsupported',
    metadata: 'metadata',
    submit: 'boolean',
  },
  listDisputes: { ...page, charge: 'id', created: 'range', payment_intent: 'id' },
} satisfies Record<string, Shape>
