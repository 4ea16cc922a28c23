// The child process of the scenario `million-items`: prints the used heap after every 100,000 objects, in megabytes.
import { listCustomers, paginate } from '@billing/stripe'
import { officialStripe, ourStripe } from './clients.js'

const [client, origin = ''] = process.argv.slice(2)
const collectGarbage = (globalThis as { gc?: () => void }).gc

const items: AsyncIterable<unknown> =
  client === 'stripe'
    ? officialStripe(origin).customers.list({ limit: 100 })
    : paginate(ourStripe(origin), listCustomers, { limit: 100 })

const heapUsed: number[] = []
let count = 0
for await (const _ of items) {
  count += 1
  if (count % 100_000 === 0) {
    collectGarbage?.()
    heapUsed.push(process.memoryUsage().heapUsed / 1e6)
  }
}
console.log(JSON.stringify(heapUsed))
process.exit()
