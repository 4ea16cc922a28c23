/** A program that makes one call, says how it ended and has nothing more to do. Arguments: transport, ending, address. */
import { createTokenBucket } from '@billing/core'
import { nodeTransport } from '@billing/core/node'
import { createStripe, listCustomers } from '@billing/stripe'
import { SECRETS } from '../secrets.js'

const [transport, ending = '', baseUrl = ''] = process.argv.slice(2)
const reason = new Error('The caller gives up')
const controller = new AbortController()
const { signal } = controller
const limiter = createTokenBucket({ perSecond: 0.001 })

const stripe = createStripe({
  apiKey: SECRETS.stripe,
  baseUrl,
  ...(transport === 'nodeTransport' && { fetch: nodeTransport() }),
  ...(ending === 'aborted while waiting for the limiter' && { limiter }),
})

const abortSoon = (): void => void setTimeout(() => controller.abort(reason), 150)

const ENDINGS: Readonly<Record<string, () => Promise<unknown>>> = {
  resolved: () => stripe.getBalance(),
  refused: () => stripe.getBalance(),
  'timed out': () => stripe.getBalance({ timeoutMs: 150 }),
  'aborted before sending': () => {
    controller.abort(reason)
    return stripe.getBalance({ signal })
  },
  'aborted while waiting for the limiter': async () => {
    await limiter.acquire(signal)
    abortSoon()
    await stripe.getBalance({ signal })
  },
  'aborted between pages': async () => {
    for await (const _ of stripe.paginate(listCustomers, { limit: 1 }, { signal })) controller.abort(reason)
  },
}

const otherwise = (): Promise<unknown> => {
  abortSoon()
  return stripe.getBalance({ signal })
}

const outcome = await (ENDINGS[ending] ?? otherwise)().then(
  () => 'resolved',
  (error) => (error === reason ? 'aborted' : error.name),
)
process.stdout.write(outcome)
