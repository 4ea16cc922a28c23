import type { Tool } from './tool.js'

/** The name of a tool as documents and commands show it: `stripe.list_customers`. */
export const dottedName = ({ name, provider }: Pick<Tool<never>, 'name' | 'provider'>): string =>
  `${provider}.${name.slice(provider.length + 1)}`
