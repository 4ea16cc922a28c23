import type { BillingTool } from '@billing/sdk/tools'

/** Every documented name of a tool, without the provider. */
export const spellingsOf = ({ name, function: functionName, aliases, provider }: BillingTool): readonly string[] => [
  name.slice(provider.length + 1),
  functionName,
  ...aliases,
]
