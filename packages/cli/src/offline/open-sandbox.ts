import type { Sandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import type { AnyBilling } from '@billing/sdk/tools'
import type { CliIo } from '../io.js'
import type { GivenOptions } from '../options.js'
import { createOfflineSandbox } from './create-offline-sandbox.js'

/** Clients on a sandbox, with an account `work` as the documentation has it. */
function billingOn(sandbox: Sandbox, account: string | undefined): AnyBilling {
  const fetch = sandbox.fetch as typeof globalThis.fetch
  const names = new Set(['default', 'work', ...(account === undefined ? [] : [account])])
  const forAll = (options: object) => Object.fromEntries([...names].map((name) => [name, { ...options, fetch }]))
  return createBilling({
    stripe: forAll({ apiKey: 'sk_test_offline' }),
    chartmogul: forAll({ apiKey: 'offline' }),
    chargeover: forAll({ subdomain: 'example', apiUsername: 'offline', apiPassword: 'offline' }),
  } as never) as AnyBilling
}

/** Opens an emulation of the providers in memory: it ends with the command. */
export async function openSandbox(
  io: CliIo,
  options: GivenOptions,
): Promise<{ billing: AnyBilling; clock: () => number }> {
  const sandbox = await createOfflineSandbox(io, options)
  return { billing: billingOn(sandbox, options.account), clock: () => sandbox.clock.now() }
}
