import type { Shape } from '../http/check-parameters.js'
import { expand } from './shared.js'

export const testClocks = {
  createTestClock: { customer: 'unsupported', expand, 'frozen_time!': 'integer', name: 'string' },
  advanceTestClock: { expand, 'frozen_time!': 'integer' },
} satisfies Record<string, Shape>
