import { afterEach, describe, expect, test, vi } from 'vitest'
import { createRandom } from '../../packages/sandbox/src/runtime/random.js'
import type { Exchange } from './exchange.js'
import { CUTS } from './faults/cuts.js'
import type { SocketFault } from './faults/socket-fault.js'
import { keysAt, outcomeOf, setUp, TRANSPORTS } from './set-up.js'

afterEach(() => void vi.restoreAllMocks())

const random = createRandom(1)
const once = (fault: SocketFault) => [(exchange: Exchange) => fault(exchange, random)]

/** The faults after which the write has happened, although its answer has not arrived. */
const DONE = Object.keys(CUTS).filter((name) => !name.endsWith('before the write'))

describe.each(TRANSPORTS)('%s, a connection that is', (transport) => {
  describe.each(Object.entries(CUTS))('%s', (name, fault) => {
    test('default: the write is sent again with its key, and is carried out once', async () => {
      // A tenth of a second between the attempts: the first one is through by then.
      vi.spyOn(Math, 'random').mockReturnValue(0.2)
      const { stripe, server, providers } = await setUp(transport, once(fault))
      const { id } = await stripe.createCustomer({ name: 'Acme' })
      expect(providers.effectLog.of('it')).toEqual([{ operation: 'POST /v1/customers', id }])
      const [first, second, ...more] = keysAt(server)
      expect([second, more]).toEqual([first, []])
    })

    test('without retries is a ConnectionError', async () => {
      const { stripe } = await setUp(transport, once(fault), { maxRetries: 0 })
      expect(await outcomeOf(stripe.createCustomer())).toEqual({ name: 'ConnectionError', attempts: 1 })
    })

    test('gets the error of a delete, which has no key and is not sent again', async () => {
      const { stripe, server, providers } = await setUp(transport, once(fault))
      const { id } = providers.stripe('/v1/customers', { name: 'Acme' })
      expect(await outcomeOf(stripe.deleteCustomer({ id }))).toEqual({ name: 'ConnectionError', attempts: 1 })
      expect(server.requests).toHaveLength(1)
      if (name !== 'reset during the write')
        expect(providers.effectLog.of('it')).toHaveLength(DONE.includes(name) ? 1 : 0)
    })
  })

  test('closed again and again is a ConnectionError that counts the attempts', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const close = ({ socket }: Exchange): void => void socket.end()
    const { stripe, server } = await setUp(transport, [close, close, close])
    expect(await outcomeOf(stripe.getBalance())).toEqual({ name: 'ConnectionError', attempts: 3 })
    expect(server.requests).toHaveLength(3)
  })
})
