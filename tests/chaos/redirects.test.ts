import { describe, expect, test } from 'vitest'
import { endingOf, reply, scene, serve, TRANSPORTS } from './caller.js'

describe.each(TRANSPORTS)('%s', (transport) => {
  test.each([301, 302, 303, 307, 308])('%i is an error, and neither credential nor body follows it', async (status) => {
    const elsewhere = await serve(({ socket }) => socket.end())
    const away = reply(status, { location: `${elsewhere.origin}/v1/customers` })
    const { stripe } = await scene(transport, [away, away])
    const unexpected = { name: 'ApiError', kind: 'unexpected', status, attempts: 1 }
    expect(await endingOf(stripe.createCustomer({ name: 'Acme' }))).toEqual(unexpected)
    expect(await endingOf(stripe.listCustomers())).toEqual(unexpected)
    expect(elsewhere.accepted()).toBe(0)
  })

  test('one to the same host is not followed either', async () => {
    const { stripe, server } = await scene(transport, [reply(302, { location: '/v1/balance' })])
    expect(await endingOf(stripe.listCustomers())).toMatchObject({ status: 302 })
    expect(server.requests).toHaveLength(1)
  })
})
