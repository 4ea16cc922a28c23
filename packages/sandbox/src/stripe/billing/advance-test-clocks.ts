import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import { presentTestClock } from '../wire/test-clock.js'
import { type AfterRetries, catchUp } from './catch-up.js'

/** Moves the test clocks that a request has set going, and does for their customers what was due in the meantime. */
export function advanceTestClocks(account: Account, afterRetries: AfterRetries): void {
  for (const clock of account.testClocks.walk('newer')) {
    if (clock.target === null) continue
    account.enterTestClock(clock.id)
    catchUp(account, clock.target, afterRetries)
    const ready = account.testClocks.replace({ ...clock, frozen_time: clock.target, target: null })
    announce(account, 'test_helpers.test_clock.ready', presentTestClock(ready))
    account.enterTestClock(undefined)
  }
}
