import { expect, test } from 'vitest'
import operations from '../data/operations.json' with { type: 'json' }
import { read } from './markdown.js'

interface Operation {
  readonly method: string
  readonly path: string
  /** Why there is no tool for it. */
  readonly waits?: string
}

test('the page about any endpoint names exactly the operations that have no function yet', () => {
  const waiting = (operations as readonly Operation[]).filter(({ waits }) => waits)
  const rows = read('docs/any-endpoint.md').split('\n### Stripe\n')[1]?.split('\n### ')[0] ?? ''
  const named = [...rows.matchAll(/`([A-Z]+ \/.+?)`/g)].map(([, endpoint]) => endpoint)
  expect(named.toSorted()).toEqual(waiting.map(({ method, path }) => `${method} ${path}`).toSorted())
})
