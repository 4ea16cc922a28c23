import * as entry from '@billing/chargeover'
import {
  bindChargeOver,
  type ChargeOverClient,
  createChargeOver,
  createChargeOverClient,
  getCustomer,
  invoices,
  listCustomers,
} from '@billing/chargeover'
import { allTools } from '@billing/chargeover/tools'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverRequest, queryOf } from '~test/support/chargeover.js'
import { record } from '~test/support/recorder.js'

const recordBound = (...answers: object[]) => {
  const { fetch, requests } = record(...answers)
  return {
    chargeover: createChargeOver({ subdomain: 'example', apiUsername: 'public', apiPassword: 'private', fetch }),
    requests,
  }
}

test('default', async () => {
  const { chargeover, requests } = recordBound(chargeoverAnswer({ customer_id: 1, company: 'Acme Corp' }))
  expect(await chargeover.getCustomer({ id: 1 })).toMatchObject({ response: { company: 'Acme Corp' } })
  expect(requests).toEqual([chargeoverRequest('/customer/1')])
})

test('has every tool as a method that does what the function does', async () => {
  for (const tool of allTools) {
    const [example] = (tool.inputSchema as { examples?: object[] }).examples ?? []
    const sent = async (method: (client: ChargeOverClient, ...rest: object[]) => unknown, ...rest: object[]) => {
      const { chargeover, requests } = recordBound(chargeoverAnswer([]))
      // Not every tool takes this answer.
      const failure = await Promise.resolve(method(chargeover, ...rest)).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (failure !== undefined) expect(failure, name).toMatchObject({ name: 'ApiError', kind: 'unexpected' })
      return requests.map(({ method, path }) => ({ method, path }))
    }
    const name = tool.function as 'listCustomers'
    const rest = example ? [example] : []
    const byMethod = await sent((client) => (client as ReturnType<typeof createChargeOver>)[name](...rest))
    expect(byMethod, name).toHaveLength(1)
    expect(byMethod, name).toEqual(await sent(entry[name], ...rest))
  }
})

test('has the documented aliases', async () => {
  const { chargeover, requests } = recordBound(chargeoverAnswer([]))
  await chargeover.listPackages({ customer_id: 123 })
  await chargeover.testApiAccess()
  expect(requests.map(({ path }) => path)).toEqual([
    '/api/v3/package?limit=10&offset=0&where=customer_id%3AEQUALS%3A123',
    '/api/v3/customer?limit=1&offset=0',
  ])
  expect(entry.listPackages).toBe(entry.listSubscriptions)
})

test('is a client, so that the standalone functions take it', async () => {
  const { chargeover, requests } = recordBound(chargeoverAnswer({}))
  await getCustomer(chargeover, { id: 1 })
  await chargeover.http.GET('/invoice/{id}', { params: { path: { id: 2 } } })
  expect(requests.map(({ path }) => path)).toEqual(['/api/v3/customer/1', '/api/v3/invoice/2'])
})

test('paginates', async () => {
  const { chargeover, requests } = recordBound(chargeoverAnswer([{ customer_id: 1 }]), chargeoverAnswer([]))
  expect(await chargeover.paginate(listCustomers, { limit: 1 }).collect({ max: 9 })).toEqual([{ customer_id: 1 }])
  expect(requests.map((request) => queryOf(request).where)).toEqual([undefined, 'customer_id:GT:1'])
})

test('has only the tools of certain resources, if any are named', () => {
  const chargeover = createChargeOver({
    subdomain: 'example',
    apiUsername: 'u',
    apiPassword: 'p',
    resources: [invoices],
  })
  expect(chargeover.listInvoices).toBeTypeOf('function')
  expect(chargeover).not.toHaveProperty('createUser')
  expect(Object.keys(chargeover.paginate)).toEqual(
    Object.keys(
      bindChargeOver(createChargeOverClient({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p' }), [invoices])
        .paginate,
    ),
  )
})

test('without options says what is missing', () => {
  expect(() => createChargeOver(undefined as never)).toThrow('is missing')
})
