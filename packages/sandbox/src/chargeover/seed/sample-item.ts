import type { CompanyPlan } from '../../seed/company.types.js'
import type { Account } from '../account.js'
import type { Tierset } from '../state.types.js'
import type { SampleContext } from './sample-context.js'

export function addSampleItem({ account, items }: SampleContext, plan: CompanyPlan): void {
  const fields = { item_type: 'service', name: plan.name, description: plan.description, external_key: plan.key }
  const row = { ...account.stamp(account.item, fields), tierset: tiersetOf(plan, account) }
  items.set(plan.key, account.item.add(row))
}

/** Priced per unit, so that an amount is the plan's times the quantity. */
function tiersetOf({ amount, interval }: CompanyPlan, account: Account): Tierset {
  return {
    id: account.nextId('tierset'),
    setup: 0,
    base: 0,
    paycycle: interval === 'year' ? 'yrl' : 'mon',
    pricemodel: 'uni',
    tiers: [{ unit_from: 1, unit_to: 9_999, amount }],
    writtenAt: account.now(),
  }
}
