import type { IncomingHttpHeaders } from 'node:http'
import type { Id, Invoice, PackageRow } from '@billing/chargeover'
import { type ChargeOverEvent, verifyWebhook } from '@billing/chargeover/webhooks'
import { describe, expectTypeOf, test } from 'vitest'

declare const event: ChargeOverEvent
declare const headers: IncomingHttpHeaders

test('default', () => {
  expectTypeOf(verifyWebhook).returns.resolves.toEqualTypeOf<ChargeOverEvent>()
  expectTypeOf(event.context_id).toEqualTypeOf<Id>()
  expectTypeOf(event.data.package).toEqualTypeOf<Partial<PackageRow> | undefined>()
  expectTypeOf(event.data.invoice?.balance).toEqualTypeOf<Invoice['balance'] | undefined>()
  expectTypeOf(event.data.quote).toEqualTypeOf<unknown>()
  expectTypeOf(event).not.toHaveProperty('security_token')
})

test('kinds and events know their values and take any other', () => {
  if (event.context_str === 'invoice' && event.event === 'insert') return
  if (event.context_str === 'something new' || event.event === 'something else') return
  expectTypeOf<ChargeOverEvent['event']>().not.toEqualTypeOf<string>()
  // @ts-expect-error
  if (event.event === 7) return
})

describe('verifyWebhook', () => {
  test('takes bodies and headers as frameworks hand them over', async () => {
    const request = new Request('https://example.com')
    verifyWebhook(await request.text(), request.headers, 'secret')
    verifyWebhook(await request.arrayBuffer(), { 'X-ChargeOver-Key': 'secret' }, ['secret', 'next'])
    verifyWebhook(Buffer.from(''), headers, 'secret')
    verifyWebhook({ context_str: 'invoice' }, {}, 'secret')
    verifyWebhook('', {}, process.env['CHARGEOVER_WEBHOOK_SECRET'])
    verifyWebhook('', {}, [process.env['CHARGEOVER_WEBHOOK_SECRET'], process.env['NEXT_SECRET']])
  })

  test('refuses a missing secret and headers that are none', () => {
    // @ts-expect-error
    verifyWebhook('', headers)
    // @ts-expect-error
    verifyWebhook('', 'secret', 'secret')
  })
})
