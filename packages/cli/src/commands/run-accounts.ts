import type { RunCommand } from '../command.types.js'
import { findAccounts } from '../config/find-accounts.js'
import { readConfig } from '../config/read-config.js'
import { envelopeOf } from '../envelope.js'

/** Lists the accounts, and where their credentials are; never the credentials. */
export const runAccounts: RunCommand = async ({ io }) => {
  const accounts = findAccounts(await readConfig(io), io).map(({ provider, name, source, credentials, mode }) => ({
    provider,
    account: name,
    source,
    credentials: Object.entries(credentials)
      .map(([option, place]) => `${option}: ${place}`)
      .join(', '),
    mode: mode ?? 'unknown',
  }))
  return { envelope: envelopeOf('accounts', { data: { accounts } }) }
}
