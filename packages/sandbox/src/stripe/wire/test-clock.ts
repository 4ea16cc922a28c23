import type { Wire } from '../http/endpoint.js'
import type { TestClockRecord } from '../state/records.js'

const DAY = 86_400

export const presentTestClock = ({ id, created, frozen_time, name, target }: TestClockRecord): Wire => ({
  id,
  object: 'test_helpers.test_clock',
  created,
  deletes_after: created + 30 * DAY,
  frozen_time,
  livemode: false,
  name,
  status: target === null ? 'ready' : 'advancing',
  status_details: target === null ? {} : { advancing: { target_frozen_time: target } },
})
