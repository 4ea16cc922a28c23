import dns from 'node:dns'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lookupUnknownHost } from './lookup-unknown-host.js'
import { clientOf, outcomeOf, serve, TRANSPORTS } from './set-up.js'

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

const failed = { name: 'ConnectionError', attempts: 3 }

describe.each(TRANSPORTS)('%s', (transport) => {
  test('a refused connection is a ConnectionError with the cause, after three attempts', async () => {
    const server = await serve(() => {})
    await server.close()
    const stripe = clientOf(transport, server.origin)
    expect(await outcomeOf(stripe.createCustomer())).toEqual(failed)
    await expect(stripe.getBalance()).rejects.toThrow(/ECONNREFUSED/)
  })

  test('so is an unknown host', async () => {
    vi.spyOn(dns, 'lookup').mockImplementation(lookupUnknownHost as never)
    const stripe = clientOf(transport, 'https://billing.invalid')
    expect(await outcomeOf(stripe.createCustomer())).toEqual(failed)
    await expect(stripe.getBalance()).rejects.toThrow(/ENOTFOUND/)
  })

  test('so is a host that speaks no TLS', async () => {
    const server = await serve(() => {})
    const stripe = clientOf(transport, server.origin.replace('http:', 'https:'))
    expect(await outcomeOf(stripe.createCustomer())).toEqual(failed)
    expect(server.requests).toEqual([])
  })

  test('a delete is not sent again, since it is not known whether the first one arrived', async () => {
    const server = await serve(() => {})
    await server.close()
    const stripe = clientOf(transport, server.origin)
    expect(await outcomeOf(stripe.deleteCustomer({ id: 'cus_1' }))).toEqual({ ...failed, attempts: 1 })
  })

  test('a handshake that is never answered ends at the timeout', async () => {
    // The handshake is not completed: for the client, TLS is still being negotiated.
    const server = await serve(() => {}, { silent: true })
    const stripe = clientOf(transport, server.origin.replace('http:', 'https:'), { timeoutMs: 100 })
    expect(await outcomeOf(stripe.createCustomer())).toEqual({ name: 'TimeoutError', attempts: 1 })
    await expect.poll(() => server.accepted()).toBe(1)
    // undici goes on connecting, and a transport that is closed waits for that.
    await server.close()
  })
})
