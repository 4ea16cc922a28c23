import { describe, expect, it } from 'vitest'
import { createTestClient } from '../testing.js'

const { send } = createTestClient()
const as = (authorization: string) => send('GET', '/v1/balance', '', { authorization })

describe('authentication', () => {
  it('default', () => {
    expect(as('Bearer sk_test_1').status).toBe(200)
    expect(as(`Basic ${btoa('sk_test_1:')}`).status).toBe(200)
    expect(as('Bearer rk_test_1').status).toBe(200)
  })
  it('refuses a request without a key', () => {
    for (const header of ['', 'Digest x', 'Basic !!!', `Basic ${btoa(':')}`]) {
      const { status, body, headers } = as(header)
      expect(status).toBe(401)
      expect(body.error.type).toBe('invalid_request_error')
      expect(body.error.message).toContain('You did not provide an API key.')
      expect(headers['www-authenticate']).toBe('Bearer realm="Stripe"')
      expect(headers['request-id']).toMatch(/^req_\w{14}$/)
    }
  })
  it('refuses a malformed key, and shows little of it', () => {
    expect(as('Bearer pk_test_abcdefghijkl').body.error.message).toBe('Invalid API Key provided: pk_test_********ijkl')
    expect(as('Bearer short').body.error.message).toBe('Invalid API Key provided: *****')
  })
})
