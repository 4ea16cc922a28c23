// A process that runs a workflow with a journal, and hangs where its parent ends it.
import { createLua, type RunJournal } from '@billing/lua'
import { billingToolset } from '@billing/lua/billing'
import { createFileJournal } from '@billing/lua/journal'
import { createBilling } from '@billing/sdk'

/** Where a run hangs at its second write: after the journal has noted that it begins, before it notes the outcome, or after that. */
export type Stage = 'begun' | 'answered' | 'noted'

/** What the process is started with. */
export interface InterruptedRun {
  readonly stripe: string
  readonly journal: string
  readonly stage?: Stage | undefined
}

const { stripe: baseUrl, journal: path, stage } = JSON.parse(process.argv[2] as string) as InterruptedRun
const file = await createFileJournal(path, 'nightly-7')

async function hang(): Promise<never> {
  process.send?.({ stage })
  return new Promise(() => {})
}

const journal: RunJournal = {
  id: file.id,
  read: file.read,
  async write(position, entry) {
    const isStage = position === 2 && (stage === 'begun' ? entry.state === 'begun' : entry.state !== 'begun')
    if (isStage && stage === 'answered') await hang()
    await file.write(position, entry)
    if (isStage && (stage === 'begun' || stage === 'noted')) await hang()
  },
}

const billing = createBilling({ stripe: { apiKey: 'sk_test_run', baseUrl, maxRetries: 0 } })
const lua = createLua({ toolset: billingToolset(billing) })
const { result, error, calls } = await lua.run(
  `local customer = stripe.create_customer({ name = "Acme Corp" })
   local product = stripe.create_product({ name = "Pro" })
   local price = stripe.create_price({ product = product.id, currency = "usd", unit_amount = 500 })
   return customer.id, product.id, price.product`,
  { run: journal },
)
await file.close()
await lua.close()
process.send?.({ result, error, replayed: calls.map(({ replayed }) => replayed) })
process.disconnect?.()
