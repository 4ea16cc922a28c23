import type { ProviderName } from './providers.js'

/** What is wrong with a key of Stripe that cannot call the API. */
export const refusePublishable = (key: string): string | undefined =>
  key.startsWith('pk_')
    ? 'is a publishable key, which cannot call the API: a secret key begins with sk_, a restricted one with rk_'
    : undefined

const notText = (value: string): string | undefined =>
  /^[\x21-\x7e]+$/.test(value) ? undefined : 'has spaces, or characters that no credential has'

/** What is wrong with a credential that cannot be meant; undefined where nothing is. It never repeats the value. */
export function checkCredential(provider: ProviderName, option: string, value: string): string | undefined {
  if (provider === 'stripe') {
    const isKey = /^(sk|rk)_\w+$/.test(value)
    return refusePublishable(value) ?? (isKey ? undefined : 'is no key of Stripe: one begins with sk_ or rk_')
  }
  if (option === 'subdomain' && !/^[a-z\d-]+$/i.test(value)) {
    return 'must be one part of a host name, such as example for example.chargeover.com'
  }
  return notText(value)
}
