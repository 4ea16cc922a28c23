import { updatePaymentIntent } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'pi_ghi789', description: 'Updated order description' }
  const { stripe, requests } = recordStripe(answer)
  const intent = await updatePaymentIntent(stripe, {
    id: 'pi_ghi789',
    description: 'Updated order description',
    metadata: { order_id: '1234', source: 'web' },
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/payment_intents/pi_ghi789',
      'description=Updated%20order%20description&metadata[order_id]=1234&metadata[source]=web',
    ),
  ])
  expect(intent).toEqual(answer)
})

test('clears the description, one key of the metadata, or all of it', async () => {
  const { stripe, requests } = recordStripe({})
  await updatePaymentIntent(stripe, { id: 'pi_ghi789', description: '', metadata: { source: null } })
  await updatePaymentIntent(stripe, { id: 'pi_ghi789', metadata: '' })
  expect(requests.map(({ body }) => body)).toEqual(['description=&metadata[source]=', 'metadata='])
})

test('rejects for an unknown payment intent', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(updatePaymentIntent(stripe, { id: 'pi_x' })).rejects.toMatchObject({ kind: 'not_found' })
})
