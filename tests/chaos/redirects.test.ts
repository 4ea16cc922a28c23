import { describe, expect, test } from 'vitest'
import { outcomeOf, reply, serve, setUp, TRANSPORTS } from './set-up.js'

describe.each(TRANSPORTS)('%s', (transport) => {
  test.each([301, 302, 303, 307, 308])('%i is an error, and neither credential nor body follows it', async (status) => {
    const elsewhere = await serve(({ socket }) => socket.end())
    const away = reply(status, { location: `${elsewhere.origin}/v1/customers` })
    const { stripe } = await setUp(transport, [away, away])
    const unexpected = { name: 'ApiError', kind: 'unexpected', status, attempts: 1 }
    expect(await outcomeOf(stripe.createCustomer({ name: 'Acme' }))).toEqual(unexpected)
    expect(await outcomeOf(stripe.listCustomers())).toEqual(unexpected)
    expect(elsewhere.accepted()).toBe(0)
  })

  test('one to the same host is not followed either', async () => {
    const { stripe, server } = await setUp(transport, [reply(302, { location: '/v1/balance' })])
    expect(await outcomeOf(stripe.listCustomers())).toMatchObject({ status: 302 })
    expect(server.requests).toHaveLength(1)
  })
})
