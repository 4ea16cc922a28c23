import {
  createSubscriptionEvent,
  deleteSubscriptionEvent,
  deleteSubscriptionEventByExternalId,
  disableSubscriptionEvent,
  disableSubscriptionEventByExternalId,
  updateSubscriptionEvent,
  updateSubscriptionEventByExternalId,
} from '@billing/chartmogul'
import { describe, expect, test } from 'vitest'
import created from '~test/fixtures/chartmogul/subscription-events-create/1.json' with { type: 'json' }
import updated from '~test/fixtures/chartmogul/subscription-events-update/1.json' with { type: 'json' }
import { recordChartMogul } from '~test/support/chartmogul.js'

const key = { data_source_uuid: 'ds_1', external_id: 'event 1' }
const start = {
  data_source_uuid: 'ds_1',
  customer_external_id: 'customer_001',
  event_type: 'subscription_start',
  event_date: '2026-03-01',
  effective_date: '2026-03-01',
  subscription_external_id: 'subscription_001',
  amount_in_cents: 5000,
}

describe('createSubscriptionEvent', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul({ status: 201, body: created })
    expect(await createSubscriptionEvent(chartmogul, start)).toEqual(created)
    expect(requests).toMatchObject([{ method: 'POST', path: '/v1/subscription_events' }])
    expect(requests[0]?.body).toBe(JSON.stringify({ subscription_event: start }))
  })

  test('the kind of change is in the query', async () => {
    const { chartmogul, requests } = recordChartMogul({ status: 201, body: created })
    await createSubscriptionEvent(chartmogul, { ...start, handle_as_user_edit: true })
    expect(requests[0]?.path).toBe('/v1/subscription_events?handle_as_user_edit=true')
    expect(requests[0]?.body).toBe(JSON.stringify({ subscription_event: start }))
  })

  test('rejects when the event is stored but invalid', async () => {
    const body = { ...created, errors: { plan_external_id: ['is unknown'] } }
    const { chartmogul } = recordChartMogul({ status: 201, body })
    await expect(createSubscriptionEvent(chartmogul, start)).rejects.toMatchObject({
      kind: 'invalid_request',
      status: 201,
      operation: 'chartmogul_create_subscription_event',
      answer: body,
    })
  })
})

describe('updateSubscriptionEvent', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(updated)
    const params = { id: updated.id, amount_in_cents: 7500 }
    expect(await updateSubscriptionEvent(chartmogul, { ...params, handle_as_user_edit: false })).toEqual(updated)
    expect(requests).toMatchObject([{ method: 'PATCH', path: '/v1/subscription_events?handle_as_user_edit=false' }])
    expect(requests[0]?.body).toBe(JSON.stringify({ subscription_event: params }))
  })

  test('by its external id', async () => {
    const { chartmogul, requests } = recordChartMogul(updated)
    expect(await updateSubscriptionEventByExternalId(chartmogul, { ...key, quantity: 2 })).toEqual(updated)
    expect(requests).toMatchObject([{ method: 'PATCH', path: '/v1/subscription_events' }])
    expect(requests[0]?.body).toBe(JSON.stringify({ subscription_event: { ...key, quantity: 2 } }))
  })
})

describe('deleteSubscriptionEvent', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(() => new Response(null, { status: 204 }))
    expect(await deleteSubscriptionEvent(chartmogul, { id: 7 })).toBeUndefined()
    expect(requests).toMatchObject([
      { method: 'DELETE', path: '/v1/subscription_events?subscription_event[id]=7', body: '' },
    ])
  })

  test('by its external id', async () => {
    const { chartmogul, requests } = recordChartMogul(() => new Response(null, { status: 204 }))
    expect(await deleteSubscriptionEventByExternalId(chartmogul, key)).toBeUndefined()
    expect(requests[0]?.path).toBe(
      '/v1/subscription_events?subscription_event[data_source_uuid]=ds_1&subscription_event[external_id]=event%201',
    )
  })
})

describe('disableSubscriptionEvent', () => {
  const disabled = { ...created, disabled: true }

  test.each([
    ['alone', disabled],
    ['in an envelope', { subscription_event: disabled }],
  ])('returns an event that comes %s', async (_, answer) => {
    const { chartmogul, requests } = recordChartMogul(answer)
    expect(await disableSubscriptionEvent(chartmogul, { id: 7, disabled: true })).toEqual(disabled)
    expect(requests).toMatchObject([{ method: 'PATCH', path: '/v1/subscription_events/7/disabled_state' }])
    expect(requests[0]?.body).toBe('{"disabled":true}')
  })

  test('by its external id', async () => {
    const { chartmogul, requests } = recordChartMogul({ subscription_event: created })
    expect(await disableSubscriptionEventByExternalId(chartmogul, { ...key, disabled: false })).toEqual(created)
    expect(requests).toMatchObject([{ method: 'PATCH', path: '/v1/subscription_events/disabled_state' }])
    expect(requests[0]?.body).toBe(JSON.stringify({ ...key, disabled: false }))
  })
})

describe('an event that is not named is refused before anything is sent', () => {
  test.each([updateSubscriptionEvent, deleteSubscriptionEvent, disableSubscriptionEvent])('%o', async (write) => {
    const { chartmogul, requests } = recordChartMogul(created)
    for (const params of [undefined, {}, { id: undefined }, { id: 0 }, { id: Number.NaN }]) {
      await expect(write(chartmogul, params as never)).rejects.toMatchObject({ issues: [{ path: ['id'] }] })
    }
    expect(requests).toHaveLength(0)
  })

  test.each([
    updateSubscriptionEventByExternalId,
    deleteSubscriptionEventByExternalId,
    disableSubscriptionEventByExternalId,
  ])('%o', async (write) => {
    const { chartmogul, requests } = recordChartMogul(created)
    const wrong: [object | undefined, string][] = [
      [undefined, 'data_source_uuid'],
      [{ external_id: 'event_001' }, 'data_source_uuid'],
      [{ ...key, external_id: undefined }, 'external_id'],
      [{ ...key, external_id: '' }, 'external_id'],
    ]
    for (const [params, missing] of wrong) {
      await expect(write(chartmogul, params as never)).rejects.toMatchObject({ issues: [{ path: [missing] }] })
    }
    expect(requests).toHaveLength(0)
  })
})
