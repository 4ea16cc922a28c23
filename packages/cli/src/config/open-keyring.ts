import { ConfigError } from '@billing/core'

/** The keyring of the system. */
export async function openKeyring(name: string): Promise<import('@napi-rs/keyring').Entry> {
  let keyring: typeof import('@napi-rs/keyring')
  try {
    keyring = await import('@napi-rs/keyring')
  } catch {
    throw new ConfigError('the keyring needs a package that is not installed: npm install @napi-rs/keyring')
  }
  return new keyring.Entry('billing', name)
}
