import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

const MISSING = 'Invalid or incorrect authorization [Missing (basic) authorization header.]'

describe('answers', () => {
  test('default', () => {
    const instance = createTestInstance()
    const created = instance.send('POST', 'customer', { company: 'Acme' })
    expect(created).toEqual({
      status: 201,
      headers: { location: 'https://example.chargeover.com/api/v3/customer/1' },
      body: { code: 201, status: 'OK', message: '', details: {}, response: { id: 1 } },
    })
    const updated = instance.send('PUT', 'customer/1', { company: 'Acme Corp' })
    expect(updated.status).toBe(202)
    expect(updated.headers).toEqual({ location: 'https://example.chargeover.com/api/v3/customer/1' })
    expect(instance.send('DELETE', 'customer/1').body).toEqual({
      code: 200,
      status: 'OK',
      message: '',
      details: {},
      response: true,
    })
  })

  test('a missing object is a 404 with null', () => {
    const instance = createTestInstance()
    for (const object of ['customer', 'user', 'invoice', 'transaction', 'package']) {
      expect(instance.send('GET', `${object}/99`)).toMatchObject({
        status: 404,
        body: { code: 404, status: 'Error', message: `This ${object} does not exist.`, response: null },
      })
    }
  })

  test('a body without data', () => {
    for (const body of [undefined, '', '{', '[]', {}]) {
      expect(createTestInstance().call('POST', 'customer', body)).toMatchObject({
        code: 400,
        message: 'A required parameter was missing: No data.',
        response: false,
      })
    }
  })

  test('an unknown object type and an unknown command', () => {
    const { call } = createTestInstance()
    const messageOf = (method: string, path: string) => {
      const { code, message, response } = call(method, path, { a: 1 })
      expect([code, response]).toEqual([400, false])
      return message
    }
    expect(messageOf('GET', 'customers')).toBe('The object type requested is not supported: list(customers, )')
    expect(messageOf('PUT', 'customer')).toBe('The command requested is not supported: modify(customer, )')
    call('POST', 'customer', { company: 'Acme' })
    expect(messageOf('POST', 'customer/1?action=fly')).toBe('The command requested is not supported: fly(customer, 1)')
  })

  test('what is not emulated is refused by name, with a status that no client tries again', () => {
    expect(createTestInstance().call('GET', '_report')).toMatchObject({
      code: 400,
      status: 'Error',
      message: expect.stringContaining('_report'),
    })
  })

  test('other paths answer HTML', () => {
    const { provider } = createTestInstance()
    const url = new URL('https://example.chargeover.com/login')
    expect(provider.handle({ method: 'GET', url, headers: new Headers(), body: '' })).toMatchObject({
      status: 404,
      headers: { 'content-type': expect.stringContaining('text/html') },
    })
  })

  test('lookup by token', () => {
    const { get, post } = createTestInstance()
    post('customer', { company: 'Acme' })
    const { token } = get('customer/1')
    expect(token).toMatch(/^[a-z0-9]{12}$/)
    expect(get(`customer/token:${token}`).customer_id).toBe(1)
  })
})

describe('credentials', () => {
  test('default', () => {
    const { provider } = createTestInstance()
    const url = new URL('https://example.chargeover.com/api/v3/customer')
    const ask = (authorization?: string) =>
      provider.handle({ method: 'GET', url, headers: new Headers(authorization ? { authorization } : {}), body: '' })
    expect(ask(`Basic ${btoa('user:password')}`).status).toBe(200)
    expect(ask()).toMatchObject({
      status: 401,
      body: { code: 401, status: 'Error', message: MISSING, response: false },
    })
    expect(ask('Bearer token').body).toMatchObject({ message: MISSING })
    for (const pair of [':password', 'user:', 'user']) expect(ask(`Basic ${btoa(pair)}`).status).toBe(401)
    expect(ask('Basic %%%').status).toBe(401)
  })

  test('each user name has its own data', () => {
    const { call } = createTestInstance()
    call('POST', 'customer', { company: 'Acme' }, 'one')
    expect(call('GET', 'customer', undefined, 'one').response).toHaveLength(1)
    expect(call('GET', 'customer', undefined, 'two').response).toEqual([])
  })
})
