import { presentCharge } from '../wire/charge.js'
import { embeddedList } from '../wire/embedded-list.js'
import { INCLUDED_FIELDS } from '../wire/included-fields.js'
import type { VersionChange } from './version-change.types.js'

/** Payment intents no longer list their charges, nor charges their refunds. */
export const november2022: VersionChange = {
  since: '2022-11-15',
  expandable: {
    charge: { refunds: { to: 'refund', as: 'list' } },
    payment_intent: { charges: { to: 'charge', as: 'list' } },
  },
  objects: {
    charge: (charge, account) => ({
      ...charge,
      refunds: INCLUDED_FIELDS['charge.refunds']?.(account, String(charge.id)),
    }),
    payment_intent: (intent, account) => ({
      ...intent,
      charges: embeddedList(
        `/v1/charges?payment_intent=${intent.id}`,
        account.charges.where('payment_intent', String(intent.id)).reverse().map(presentCharge),
      ),
    }),
  },
}
