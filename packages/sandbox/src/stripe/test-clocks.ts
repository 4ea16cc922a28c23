import { cycleOf } from './billing/cycle-of.js'
import { endSubscription } from './billing/end-subscription.js'
import { boundary } from './billing/periods.js'
import { hasEnded } from './billing/subscription-records.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { listPage } from './http/lists.js'
import { integer, string } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { CustomerRecord, TestClockRecord } from './state/records.js'
import { presentCustomer } from './wire/customer.js'
import { presentTestClock } from './wire/test-clock.js'

function create({ account, values }: Call): Wire {
  const clock = account.testClocks.add({
    id: account.newId('clock'),
    created: account.now(),
    frozen_time: integer(values, 'frozen_time') ?? account.now(),
    name: string(values, 'name') ?? null,
    target: null,
  })
  const wire = presentTestClock(clock)
  announce(account, 'test_helpers.test_clock.created', wire)
  return wire
}

function existing({ account, id }: Call): TestClockRecord {
  const clock = account.testClocks.get(id)
  if (!clock) throw noSuchObject('test_clock', id, 'test_clock')
  return clock
}

const customersOf = (account: Account, { id }: TestClockRecord): readonly CustomerRecord[] =>
  account.customers.where('test_clock', id).filter(({ deleted }) => !deleted)

/** How far a clock may go at once: two periods of the shortest subscription, or two years without one. */
function furthest(account: Account, clock: TestClockRecord): number {
  const cycles = customersOf(account, clock)
    .flatMap(({ id }) => account.subscriptions.where('customer', id))
    .filter((subscription) => !hasEnded(subscription))
    .map((subscription) => cycleOf(account, subscription))
  const limits = cycles.map((cycle) => boundary(clock.frozen_time, cycle, 2))
  return limits.length > 0
    ? Math.min(...limits)
    : boundary(clock.frozen_time, { interval: 'year', interval_count: 1 }, 2)
}

/** Sets a clock going; it arrives when the request has been answered. */
function advance(call: Call): Wire {
  const { account, values } = call
  const clock = existing(call)
  const target = integer(values, 'frozen_time') ?? clock.frozen_time
  if (target <= clock.frozen_time) {
    throw invalidRequest('The new frozen_time must be after the current frozen_time of the test clock.', {
      param: 'frozen_time',
    })
  }
  if (target > furthest(account, clock)) {
    throw invalidRequest(
      'A test clock can be advanced by at most two intervals of its shortest subscription, or two years without one.',
      { param: 'frozen_time' },
    )
  }
  const wire = presentTestClock(account.testClocks.replace({ ...clock, target }))
  announce(account, 'test_helpers.test_clock.advancing', wire)
  return wire
}

/** Deletes a clock with its customers and their subscriptions. */
function remove(call: Call): Wire {
  const { account, id } = call
  const clock = existing(call)
  for (const customer of customersOf(account, clock)) {
    for (const subscription of account.subscriptions.where('customer', customer.id)) {
      endSubscription(account, subscription, { reason: 'cancellation_requested' })
    }
    account.customers.replace({ ...customer, deleted: true })
    announce(account, 'customer.deleted', presentCustomer(customer))
  }
  account.removeTestClock(id)
  announce(account, 'test_helpers.test_clock.deleted', presentTestClock(clock))
  return { id, object: 'test_helpers.test_clock', deleted: true }
}

const PATH = '/v1/test_helpers/test_clocks'

export const testClockRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createTestClock, 'test_clock', create),
  listRoute(PATH, PARAMETERS.page, 'test_clock', ({ account, path, values }) =>
    listPage({ rows: account.testClocks, values, url: path, label: 'test_clock', present: presentTestClock }),
  ),
  route('GET', `${PATH}/{id}`, PARAMETERS.retrieve, 'test_clock', (call) => presentTestClock(existing(call))),
  route('POST', `${PATH}/{id}/advance`, PARAMETERS.advanceTestClock, 'test_clock', advance),
  route('DELETE', `${PATH}/{id}`, {}, 'deleted', remove),
]
