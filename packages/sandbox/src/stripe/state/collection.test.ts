import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollection } from './collection.js'

interface Pet {
  readonly id: string
  readonly owner: string | null
}

const pets = (rows: readonly Pet[] = []) => createCollection<Pet>({ owner: (pet) => pet.owner }, rows)
const ids = (rows: Iterable<Pet>) => [...rows].map(({ id }) => id)

describe('createCollection', () => {
  it('default', () => {
    const rows = pets([
      { id: 'a', owner: 'x' },
      { id: 'b', owner: 'y' },
      { id: 'c', owner: 'x' },
    ])
    expect(rows.get('b')?.owner).toBe('y')
    expect(ids(rows.walk('older'))).toEqual(['c', 'b', 'a'])
    expect(ids(rows.walk('older', 'c', ['owner', 'x']))).toEqual(['a'])
    expect(ids(rows.walk('newer', 'b'))).toEqual(['c'])
    expect(ids(rows.where('owner', 'x'))).toEqual(['a', 'c'])
  })
  it('agrees with a plain list after any additions, replacements and removals', () => {
    const command = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      owner: fc.constantFrom('x', 'y', null),
      remove: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const rows = pets()
        let model: Pet[] = []
        for (const { id, owner, remove } of commands) {
          const known = model.some((pet) => pet.id === id)
          if (remove) {
            rows.remove(id)
            model = model.filter((pet) => pet.id !== id)
          } else {
            rows.replace({ id, owner })
            model = known ? model.map((pet) => (pet.id === id ? { id, owner } : pet)) : [...model, { id, owner }]
          }
        }
        expect(rows.all()).toEqual(model)
        for (const owner of ['x', 'y']) {
          const owned = model.filter((pet) => pet.owner === owner)
          expect(rows.where('owner', owner)).toEqual(owned)
          expect(ids(rows.walk('older', undefined, ['owner', owner]))).toEqual(ids(owned).reverse())
        }
        model.forEach((pet, index) => {
          const newer = model.slice(index + 1).filter(({ owner }) => owner === 'x')
          expect(ids(rows.walk('newer', pet.id, ['owner', 'x']))).toEqual(ids(newer))
          expect(ids(rows.walk('older', pet.id))).toEqual(ids(model.slice(0, index)).reverse())
        })
      }),
    )
  })
})
