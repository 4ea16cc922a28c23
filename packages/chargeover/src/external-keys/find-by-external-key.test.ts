import {
  type ChargeOverClient,
  findCustomerByExternalKey,
  findInvoiceByExternalKey,
  findItemByExternalKey,
  findTransactionByExternalKey,
  findUserByExternalKey,
} from '@billing/chargeover'
import { afterEach, describe, expect, test, vi } from 'vitest'
import recordedItem from '~test/fixtures/chargeover/item/3.json' with { type: 'json' }
import {
  chargeoverAnswer,
  chargeoverError,
  chargeoverRequest,
  recordChargeOver,
  recordChargeOverWith,
} from '~test/support/chargeover.js'
import { rejection } from '~test/support/client.js'
import { hang, type RecordedRequest } from '~test/support/recorder.js'

type Find = (
  client: ChargeOverClient,
  params: { external_key: string },
  options?: object,
) => Promise<{ response: object | null }>

const KEY = 'crm, 7:a'
const query = '?where=external_key%3AEQUALS%3Acrm%5C%2C%207%5C%3Aa&limit=2&offset=0'

afterEach(() => {
  vi.useRealTimers()
})

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(recordedItem)
  const found = await findItemByExternalKey(chargeover, { external_key: 'my_external_id' })
  expect(found).toEqual({ ...recordedItem, response: recordedItem.response[0] })
  expect(requests).toEqual([chargeoverRequest('/item?where=external_key%3AEQUALS%3Amy_external_id&limit=2&offset=0')])
})

describe.each<[string, string, Find]>([
  ['invoice', 'chargeover_get_invoice', findInvoiceByExternalKey],
  ['transaction', 'chargeover_get_transaction', findTransactionByExternalKey],
])('of a %s, of which lists leave the key out', (object, operation, find) => {
  /** A list of these records, each of which has its key when it is retrieved by itself. */
  const records = (keys: Readonly<Record<string, string | null>>) => (request: RecordedRequest) => {
    const id = /\/(\d+)$/.exec(request.path)?.[1]
    if (id) return chargeoverAnswer({ [`${object}_id`]: Number(id), external_key: keys[id] })
    return chargeoverAnswer(Object.keys(keys).map((each) => ({ [`${object}_id`]: each })))
  }

  test('retrieves the record', async () => {
    const { chargeover, requests } = recordChargeOver(records({ 44: KEY }))
    const found = await find(chargeover, { external_key: KEY })
    expect(found.response).toEqual({ [`${object}_id`]: 44, external_key: KEY })
    expect(requests).toEqual([chargeoverRequest(`/${object}${query}`), chargeoverRequest(`/${object}/44`)])
  })

  test('is null when there is none', async () => {
    const { chargeover, requests } = recordChargeOver(records({}))
    expect((await find(chargeover, { external_key: KEY })).response).toBeNull()
    expect(requests).toHaveLength(1)
  })

  test('refuses a record with another key, or with none', async () => {
    for (const key of ['other', null]) {
      const { chargeover } = recordChargeOver(records({ 1: key }))
      await expect(find(chargeover, { external_key: KEY })).rejects.toMatchObject({ kind: 'unexpected' })
    }
  })

  test('reports why the record could not be retrieved', async () => {
    const { chargeover } = recordChargeOver(
      chargeoverAnswer([{ [`${object}_id`]: 1 }]),
      chargeoverError(404, 'This object does not exist.'),
    )
    await expect(find(chargeover, { external_key: KEY })).rejects.toMatchObject({ kind: 'not_found', operation })
  })

  test('takes no longer than a call may, and passes its options on', async () => {
    vi.useFakeTimers()
    const { chargeover, requests } = recordChargeOverWith(
      { timeoutMs: 50 },
      chargeoverAnswer([{ [`${object}_id`]: 1 }]),
      () => hang(),
    )
    const failure = rejection(find(chargeover, { external_key: KEY }, { headers: { 'x-trace': '7' } }))
    await vi.advanceTimersByTimeAsync(60)
    expect(await failure).toMatchObject({ name: 'TimeoutError', message: expect.stringContaining('50 ms') })
    expect(requests.map(({ headers }) => headers['x-trace'])).toEqual(['7', '7'])
    expect(requests[1]?.signal.aborted).toBe(true)
  })
})

describe('an answer that is not what was asked for', () => {
  test.each<[string, object[]]>([
    ['a record with another key', [{ customer_id: 1, external_key: 'other' }]],
    ['a record whose key differs by case', [{ customer_id: 1, external_key: KEY.toUpperCase() }]],
    ['a record without a key', [{ customer_id: 1, external_key: null }]],
    ['a record that does not say', [{ customer_id: 1 }]],
    ['the right record beside another', [{ external_key: KEY }, { external_key: 'other' }]],
  ])('is an error: %s', async (_, rows) => {
    const { chargeover } = recordChargeOver(chargeoverAnswer(rows))
    const error = await rejection(findCustomerByExternalKey(chargeover, { external_key: KEY }))
    expect(error).toMatchObject({
      name: 'ApiError',
      kind: 'unexpected',
      operation: 'chargeover_find_customer_by_external_key',
      message: expect.stringContaining('did not understand the condition'),
      body: undefined,
    })
  })

  test('is an error: two records with the key', async () => {
    const { chargeover } = recordChargeOver(chargeoverAnswer([{ external_key: KEY }, { external_key: KEY }]))
    await expect(findCustomerByExternalKey(chargeover, { external_key: KEY })).rejects.toMatchObject({
      kind: 'unexpected',
      message: 'More than one record has this external_key (chargeover_find_customer_by_external_key)',
    })
  })

  test('is an error: no list', async () => {
    const { chargeover } = recordChargeOver(chargeoverAnswer(true))
    await expect(findCustomerByExternalKey(chargeover, { external_key: KEY })).rejects.toMatchObject({
      kind: 'unexpected',
    })
  })
})

test.each([undefined, null, '', 7])('refuses %j as a key', async (external_key) => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await expect(findUserByExternalKey(chargeover, { external_key } as never)).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['external_key'] }],
  })
  expect(requests).toHaveLength(0)
})

test('refuses to be called without parameters', async () => {
  const { chargeover } = recordChargeOver(chargeoverAnswer([]))
  await expect(findUserByExternalKey(chargeover, undefined as never)).rejects.toMatchObject({
    name: 'ValidationError',
  })
})

test.each([{ where: 'company:EQUALS:Acme' }, { limit: 1 }, { offset: 1 }])('refuses %j beside the key', async (own) => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await expect(findCustomerByExternalKey(chargeover, { external_key: KEY, ...own })).rejects.toThrow(
    `${Object.keys(own)[0]}: cannot be combined with external_key; pass one of them`,
  )
  expect(requests).toHaveLength(0)
})
