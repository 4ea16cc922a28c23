import { describe, expect, it } from 'vitest'
import { createRouter } from './router.js'

const router = createRouter([
  { method: 'GET', path: '/v1/customers', handler: 'list' },
  { method: 'POST', path: '/v1/customers', handler: 'create' },
  { method: 'GET', path: '/v1/customers/{id}', handler: 'get' },
  { method: 'GET', path: '/v1/customers/search', handler: 'search' },
  { method: 'GET', path: '/v1/customers/{id}/cards/{card}', handler: 'card' },
])

describe('createRouter', () => {
  it('default', () => {
    expect(router.match('GET', '/v1/customers/cus_1')).toEqual({ handler: 'get', params: { id: 'cus_1' } })
    expect(router.match('GET', '/v1/customers/cus_1/cards/c_2')).toEqual({
      handler: 'card',
      params: { id: 'cus_1', card: 'c_2' },
    })
  })
  it('prefers a literal segment to a parameter', () => {
    expect(router.match('GET', '/v1/customers/search')).toEqual({ handler: 'search', params: {} })
  })
  it('decodes parameters and leaves a malformed escape alone', () => {
    expect(router.match('GET', '/v1/customers/a%2Fb')).toMatchObject({ params: { id: 'a/b' } })
    expect(router.match('GET', '/v1/customers/%E0%A4%A')).toMatchObject({ params: { id: '%E0%A4%A' } })
  })
  it('names the allowed methods of a known path', () => {
    expect(router.match('DELETE', '/v1/customers')).toEqual({ methodNotAllowed: ['GET', 'POST'] })
  })
  it('does not match a path that is shorter, longer or has an empty segment', () => {
    expect(router.match('GET', '/v1')).toBeUndefined()
    expect(router.match('GET', '/v1/customers/')).toBeUndefined()
    expect(router.match('GET', '/v1/customers/a/b')).toBeUndefined()
  })
  it('refuses a route that is declared twice', () => {
    const twice = { method: 'GET', path: '/a', handler: 1 }
    expect(() => createRouter([twice, twice])).toThrow('GET /a is declared twice')
  })
})
