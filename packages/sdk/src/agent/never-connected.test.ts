import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBilling } from '@billing/sdk'
import { type AuditEntry, createToolset, exitCodeOf } from '@billing/sdk/agent'
import { allTools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { neverConnected } from './never-connected.js'

const failure = (details: object): Error => Object.assign(new Error('failed'), details)
const fetchFailed = (cause: unknown): TypeError => new TypeError('fetch failed', { cause })

test.each([
  ['a name that nobody knows', failure({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }), true],
  ['a name server that does not answer', failure({ code: 'EAI_AGAIN', syscall: 'getaddrinfo' }), true],
  ['nobody that listens', failure({ code: 'ECONNREFUSED', syscall: 'connect' }), true],
  ['a network that is not reached', failure({ code: 'ENETUNREACH', syscall: 'connect' }), true],
  ['a connection that took too long', failure({ code: 'UND_ERR_CONNECT_TIMEOUT' }), true],
  ['a certificate that is not trusted', failure({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }), true],
  ['a certificate of another host', failure({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), true],
  [
    'several addresses',
    failure({ errors: [failure({ code: 'ECONNREFUSED' }), failure({ code: 'ENETUNREACH', syscall: 'connect' })] }),
    true,
  ],
  [
    'several addresses, one of which broke off',
    failure({ errors: [failure({ code: 'ECONNREFUSED' }), failure({ code: 'ECONNRESET' })] }),
    false,
  ],
  ['a connection that was reset', failure({ code: 'ECONNRESET', syscall: 'read' }), false],
  ['a network that is lost', failure({ code: 'ENETUNREACH', syscall: 'write' }), false],
  ['an answer that took too long', failure({ code: 'UND_ERR_HEADERS_TIMEOUT' }), false],
  ['nothing that is said', failure({}), false],
  ['no error', undefined, false],
])('%s', (_, cause, expected) => {
  expect(neverConnected(fetchFailed(cause))).toBe(expected)
  expect(neverConnected(cause)).toBe(expected)
})

test('ends for causes that go on for ever', () => {
  const error = new Error('failed')
  error.cause = error
  expect(neverConnected(error)).toBe(false)
})

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('a call', () => {
  const REFUSED = fetchFailed(failure({ code: 'ECONNREFUSED', syscall: 'connect' }))
  const RESET = fetchFailed(failure({ code: 'ECONNRESET' }))

  function setUp(...answers: (Error | number)[]) {
    const entries: AuditEntry[] = []
    const fetch = async (): Promise<Response> => {
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (typeof answer === 'number') return new Response('{"error":{}}', { status: answer })
      throw answer
    }
    const credentials = { subdomain: 'example', apiUsername: 'user', apiPassword: 'pass' }
    const billing = createBilling({
      stripe: { apiKey: 'sk_test_x', fetch },
      chargeover: { ...credentials, fetch, maxRetries: 0 },
    })
    const toolset = createToolset(billing, {
      tools: allTools,
      policy: { write: 'allow', live: 'allow' },
      audit: { append: async (entry) => void entries.push(entry) },
    })
    return { toolset, entries }
  }
  const NOTE = ['chargeover_create_customer', { company: 'Acme' }] as const

  test.each([NOTE, ['stripe_list_customers', {}]] as const)(
    'of %s that reached nobody was not sent',
    async (name, input) => {
      const { toolset } = setUp(REFUSED)
      const envelope = await toolset.call(name, input)
      expect(envelope).toMatchObject({
        error: expect.stringMatching(/^Connection failed.* Nothing was sent\.$/),
        problem: { kind: 'connection', sent: 'no', retry: 'safe', next: ['repeat the call'] },
      })
      expect(exitCodeOf(envelope)).toBe(7)
    },
  )

  test('leaves no open intent in the log', async () => {
    const { toolset, entries } = setUp(REFUSED)
    await toolset.call(...NOTE)
    expect(entries.map(({ event, outcome }) => [event, outcome])).toEqual([
      ['intent', null],
      ['outcome', 'connection'],
    ])
  })

  test('of which an earlier attempt may have arrived is unknown', async () => {
    const { toolset } = setUp(500, REFUSED)
    const { problem } = await toolset.call('stripe_create_customer', {})
    expect(problem).toMatchObject({ kind: 'connection', sent: 'unknown', retry: 'with_key' })
  })

  test('that was cut off: a write may have been carried out, a read changes nothing', async () => {
    const { toolset } = setUp(RESET)
    expect((await toolset.call(...NOTE)).problem).toMatchObject({ kind: 'connection', sent: 'unknown' })
    expect(await toolset.call('stripe_list_customers', {})).toMatchObject({
      error: expect.stringMatching(/No answer arrived\.$/),
      problem: { kind: 'connection', sent: 'yes', retry: 'safe' },
    })
  })

  test('over a real network', async () => {
    const baseUrl = `http://127.0.0.1:${await closedPort()}`
    const billing = createBilling({ stripe: { apiKey: 'sk_test_x', baseUrl, maxRetries: 0 } })
    const { problem } = await createToolset(billing, { policy: { write: 'allow' } }).call('stripe_create_customer', {})
    expect(problem).toMatchObject({ kind: 'connection', sent: 'no' })
  })
})
