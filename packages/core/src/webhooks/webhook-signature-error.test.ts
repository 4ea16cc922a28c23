import { expect, test } from 'vitest'
import { BillingError, ConfigError } from '../errors.js'
import { WebhookSignatureError } from './webhook-signature-error.js'

test('is recognised by its brand, not by its class alone', () => {
  const error = new WebhookSignatureError('no match', { provider: 'stripe', check: 'signature' })
  expect(error).toBeInstanceOf(BillingError)
  expect(error.name).toBe('WebhookSignatureError')
  expect(WebhookSignatureError.isInstance(error)).toBe(true)
  expect(WebhookSignatureError.isInstance(new ConfigError('x'))).toBe(false)
  expect(error.toJSON()).toEqual({
    name: 'WebhookSignatureError',
    message: 'no match',
    provider: 'stripe',
    check: 'signature',
  })
})
