import { expect, it } from 'vitest'
import { createCollection } from './collection.js'
import { createOverlay } from './scratch-account.js'

const create = (rows: readonly { id: string; owner: string | null }[] = []) =>
  createCollection({ owner: (row: { id: string; owner: string | null }) => row.owner }, rows)

it('createOverlay', () => {
  const base = create(['a', 'b', 'c', 'd'].map((id) => ({ id, owner: 'x' })))
  const overlay = createOverlay(base, create())
  overlay.replace({ id: 'a', owner: 'x' })
  overlay.replace({ id: 'b', owner: 'y' })
  overlay.remove('c')
  overlay.add({ id: 'e', owner: 'x' })
  const ids = (rows: Iterable<{ id: string }>) => [...rows].map(({ id }) => id)
  expect(ids(overlay.where('owner', 'x'))).toEqual(['a', 'd', 'e'])
  expect(ids(overlay.where('owner', 'y'))).toEqual(['b'])
  expect(ids(overlay.all())).toEqual(['a', 'b', 'd', 'e'])
  expect(ids(overlay.walk('older', 'e'))).toEqual(['d', 'b', 'a'])
  expect(ids(overlay.copy().where('owner', 'x'))).toEqual(['a', 'd', 'e'])
  expect([overlay.get('b')?.owner, overlay.get('c'), overlay.get('d')?.owner]).toEqual(['y', undefined, 'x'])
  expect(ids(base.where('owner', 'x'))).toEqual(['a', 'b', 'c', 'd'])
})
