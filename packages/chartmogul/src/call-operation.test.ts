import {
  addCustomerTags,
  cancelImportedSubscription,
  deleteContact,
  deleteInvoiceByExternalId,
  deleteNote,
  deletePlan,
  deleteTask,
  disableLineItemByExternalId,
  getTransactionByExternalId,
  importInvoices,
  listCustomerInvoices,
  listDataSources,
  listImportedSubscriptions,
  listPlanGroupPlans,
  listSubscriptionEvents,
  mergeContacts,
  paginate,
  removeCustomerTags,
  updateInvoiceByExternalId,
} from '@billing/chartmogul'
import { describe, expect, test } from 'vitest'
import contact from '~test/fixtures/chartmogul/contacts-merge/1.json' with { type: 'json' }
import invoices from '~test/fixtures/chartmogul/customer-invoices-list/5.json' with { type: 'json' }
import cancelled from '~test/fixtures/chartmogul/import-subscription-cancel/1.json' with { type: 'json' }
import subscriptions from '~test/fixtures/chartmogul/import-subscriptions-list/7.json' with { type: 'json' }
import imported from '~test/fixtures/chartmogul/invoices-import/1.json' with { type: 'json' }
import invoice from '~test/fixtures/chartmogul/invoices-retrieve/1.json' with { type: 'json' }
import plans from '~test/fixtures/chartmogul/plan-group-plans-list/1.json' with { type: 'json' }
import events from '~test/fixtures/chartmogul/subscription-events-list/1.json' with { type: 'json' }
import tags from '~test/fixtures/chartmogul/tags-remove/1.json' with { type: 'json' }
import transaction from '~test/fixtures/chartmogul/transactions-create/1.json' with { type: 'json' }
import { chartmogulError, recordChartMogul } from '~test/support/chartmogul.js'
import type { Answer } from '~test/support/recorder.js'

const customer_uuid = 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb'
const key = { data_source_uuid: 'ds_1', external_id: 'invoice 1' }
const empty = () => new Response(null, { status: 204 })

describe('a list', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(invoices)
    expect(await listCustomerInvoices(chartmogul, { customer_uuid, validation_type: 'all' })).toEqual(invoices)
    expect(requests).toMatchObject([
      { method: 'GET', path: `/v1/import/customers/${customer_uuid}/invoices?validation_type=all&per_page=50` },
    ])
  })

  test('always says whether more rows follow', async () => {
    const { chartmogul } = recordChartMogul({ subscription_events: [] })
    expect(await listSubscriptionEvents(chartmogul)).toEqual({ subscription_events: [], cursor: null, has_more: false })
  })

  test('finds a page by following cursors, and is empty after the last one', async () => {
    const second = { customer_uuid, page: 2 }
    const last = { ...subscriptions, cursor: null, has_more: false }
    const { chartmogul, requests } = recordChartMogul(subscriptions, last)
    expect(await listImportedSubscriptions(chartmogul, { ...second, per_page: 1 })).toEqual(last)
    expect(requests[1]?.path).toBe(
      `/v1/import/customers/${customer_uuid}/subscriptions?per_page=1&cursor=${encodeURIComponent(subscriptions.cursor)}`,
    )
    const end = await listImportedSubscriptions(recordChartMogul(last).chartmogul, second)
    expect(end).toEqual({ subscriptions: [], cursor: null, has_more: false })
  })

  test.each<[string, object, string]>([
    ['per_page', { per_page: 201 }, 'per_page'],
    ['page with cursor', { page: 2, cursor: 'x' }, 'page'],
  ])('refuses a wrong %s before anything is sent', async (_, params, path) => {
    const { chartmogul, requests } = recordChartMogul(plans)
    await expect(listPlanGroupPlans(chartmogul, { uuid: 'plg_1', ...params })).rejects.toMatchObject({
      issues: [{ path: [path] }],
    })
    expect(requests).toHaveLength(0)
  })

  test('is walked to its end', async () => {
    const { chartmogul, requests } = recordChartMogul(events, {
      subscription_events: [],
      cursor: null,
      has_more: false,
    })
    const found = await paginate(chartmogul, listSubscriptionEvents, { event_type: 'subscription_cancelled' }).collect({
      max: 10,
    })
    expect(found).toEqual(events.subscription_events)
    expect(requests[1]?.path).toContain(`cursor=${encodeURIComponent(events.cursor)}`)
  })

  test('without pages returns all of its rows, and nothing else passes for it', async () => {
    const { chartmogul, requests } = recordChartMogul({ data_sources: [] }, { uuid: 'ds_1' })
    expect(await listDataSources(chartmogul, { name: 'Acme' })).toEqual({ data_sources: [] })
    expect(requests[0]?.path).toBe('/v1/data_sources?name=Acme')
    await expect(listDataSources(chartmogul)).rejects.toMatchObject({ name: 'ApiError', kind: 'unexpected' })
  })
})

describe('a write', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(tags)
    expect(await addCustomerTags(chartmogul, { customer_uuid, tags: ['a', 'b'] })).toEqual(tags)
    expect(requests).toMatchObject([{ method: 'POST', path: `/v1/customers/${customer_uuid}/attributes/tags` }])
    expect(requests[0]?.body).toBe('{"tags":["a","b"]}')
    expect(requests[0]?.headers['content-type']).toBe('application/json')
  })

  test('without a body', async () => {
    const { chartmogul, requests } = recordChartMogul(contact)
    expect(await mergeContacts(chartmogul, { into_uuid: 'con_1', from_uuid: 'con_2' })).toEqual(contact)
    expect(requests[0]?.path).toBe('/v1/contacts/con_1/merge/con_2')
  })

  test('takes an edit by a user in the query', async () => {
    const { chartmogul, requests } = recordChartMogul({ status: 201, body: imported })
    const rows = [{ external_id: 'i', date: '2026-03-01', currency: 'USD', line_items: [] }]
    const params = { customer_uuid, invoices: rows, handle_as_user_edit: true }
    expect(await importInvoices(chartmogul, params)).toEqual(imported)
    expect(requests[0]?.path).toBe(`/v1/import/customers/${customer_uuid}/invoices?handle_as_user_edit=true`)
    expect(requests[0]?.body).toBe(JSON.stringify({ invoices: rows }))
  })

  test('rejects when some of the records are stored but invalid', async () => {
    const [first, second] = imported.invoices
    const body = { invoices: [first, { ...second, errors: { currency: ['is not supported'] } }] }
    const { chartmogul, requests } = recordChartMogul({ status: 201, body })
    await expect(
      importInvoices(chartmogul, { customer_uuid, invoices: [{ external_id: 'inv' } as never] }),
    ).rejects.toMatchObject({
      kind: 'invalid_request',
      status: 201,
      operation: 'chartmogul_import_invoices',
      message: expect.stringContaining('invoices[1].currency: is not supported'),
      answer: body,
    })
    expect(requests).toHaveLength(1)
  })

  test('is accepted with 202', async () => {
    const { chartmogul, requests } = recordChartMogul({ status: 202, body: cancelled })
    expect(await cancelImportedSubscription(chartmogul, { uuid: 'sub_1', cancellation_dates: [] })).toEqual(cancelled)
    expect(requests).toMatchObject([{ method: 'PATCH', body: '{"cancellation_dates":[]}' }])
  })
})

describe('a deletion', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(empty)
    expect(await deletePlan(chartmogul, { uuid: 'pl_1' })).toBeUndefined()
    expect(requests).toMatchObject([{ method: 'DELETE', path: '/v1/plans/pl_1', body: '' }])
    expect(requests[0]?.headers).not.toHaveProperty('content-type')
  })

  test.each<[what: string, answer: Answer]>([
    ['204', empty],
    ['200 without a body', () => new Response('', { status: 200 })],
    ['202 without a body', () => new Response(null, { status: 202 })],
    ['an empty object', {}],
    ['a confirmation', { status: 202, body: { message: 'Note is scheduled for deletion' } }],
  ])('returns nothing, answered by %s', async (_, answer) => {
    for (const remove of [deleteContact, deleteNote, deletePlan, deleteTask]) {
      expect(await remove(recordChartMogul(answer).chartmogul, { uuid: 'x_1' })).toBeUndefined()
    }
  })

  test('of a part returns what is left, so an empty answer is an error', async () => {
    for (const answer of [empty, () => new Response('', { status: 200 })]) {
      const { chartmogul } = recordChartMogul(answer)
      await expect(removeCustomerTags(chartmogul, { customer_uuid, tags: ['pilot'] })).rejects.toMatchObject({
        kind: 'unexpected',
        operation: 'chartmogul_remove_customer_tags',
      })
    }
  })

  test('of nothing is refused before anything is sent', async () => {
    const { chartmogul, requests } = recordChartMogul()
    for (const tags of [undefined, null, []]) {
      await expect(removeCustomerTags(chartmogul, { customer_uuid, tags: tags as string[] })).rejects.toMatchObject({
        message: 'tags: is missing or empty; pass it with the parameters',
      })
    }
    expect(requests).toEqual([])
  })

  test('has a body where it is of a part only', async () => {
    const { chartmogul, requests } = recordChartMogul(tags)
    expect(await removeCustomerTags(chartmogul, { customer_uuid, tags: ['pilot'] })).toEqual(tags)
    expect(requests).toMatchObject([{ method: 'DELETE', path: `/v1/customers/${customer_uuid}/attributes/tags` }])
    expect(requests[0]?.body).toBe('{"tags":["pilot"]}')
    expect(requests[0]?.headers['content-type']).toBe('application/json')
  })

  test('rejects for what does not exist', async () => {
    const { chartmogul } = recordChartMogul(chartmogulError(404, { error: 'Plan not found' }))
    await expect(deletePlan(chartmogul, { uuid: 'pl_1' })).rejects.toMatchObject({
      kind: 'not_found',
      operation: 'chartmogul_delete_plan',
    })
  })
})

describe('by the external id', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(invoice)
    expect(await updateInvoiceByExternalId(chartmogul, { ...key, currency: 'EUR' })).toEqual(invoice)
    expect(requests).toMatchObject([
      { method: 'PATCH', path: '/v1/invoices?data_source_uuid=ds_1&external_id=invoice%201' },
    ])
    expect(requests[0]?.body).toBe('{"currency":"EUR"}')
  })

  test('the key is in the query of every method', async () => {
    const { chartmogul, requests } = recordChartMogul(transaction, empty, { uuid: 'li_1', disabled: true })
    await getTransactionByExternalId(chartmogul, { ...key, with_disabled: true })
    await deleteInvoiceByExternalId(chartmogul, key)
    await disableLineItemByExternalId(chartmogul, { ...key, disabled: true })
    const query = 'data_source_uuid=ds_1&external_id=invoice%201'
    expect(requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', `/v1/transactions?${query}&with_disabled=true`, ''],
      ['DELETE', `/v1/invoices?${query}`, ''],
      ['PATCH', `/v1/line_items/disabled_state?${query}`, '{"disabled":true}'],
    ])
  })

  test.each([deleteInvoiceByExternalId, updateInvoiceByExternalId, getTransactionByExternalId])(
    '%o refuses half of the key before anything is sent',
    async (call) => {
      const { chartmogul, requests } = recordChartMogul(invoice)
      const half = { ...key, external_id: undefined } as never
      await expect(call(chartmogul, half)).rejects.toMatchObject({ issues: [{ path: ['external_id'] }] })
      await expect(call(chartmogul, undefined as never)).rejects.toMatchObject({ name: 'ValidationError' })
      expect(requests).toHaveLength(0)
    },
  )
})
