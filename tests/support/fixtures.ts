import { readFileSync } from 'node:fs'
import type { ProviderName } from '@billing/sandbox'

/** A recorded answer and the operation it answers. */
export interface Fixture {
  readonly name: string
  /** The operation, or `error` for a body of an error answer. */
  readonly operation: string
  readonly status: number
  readonly body: unknown
}

interface Entry {
  readonly file: string
  readonly operation: string
  readonly status: number
  /** The record of a list, answered on its own. */
  readonly single?: boolean
}

interface Interaction {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8'))

/** Every recorded answer of a provider. */
export function fixturesOf(provider: ProviderName): Fixture[] {
  if (provider === 'stripe') {
    const { interactions } = read('stripe/recorded.json') as { interactions: Interaction[] }
    return interactions.map(({ operation, method, path, status, body }, index) => ({
      name: `${index} ${method} ${path.split('?')[0]} (${status})`,
      operation: status >= 400 ? 'error' : operation.replace('stripe_update_subscription', 'stripe_get_subscription'),
      status,
      body,
    }))
  }
  return (read(`${provider}/index.json`) as Entry[]).map(({ file, operation, status, single }) => {
    const body = read(`${provider}/${file}`) as { response?: unknown }
    return { name: file, operation, status, body: single ? { ...body, response: [body.response] } : body }
  })
}
