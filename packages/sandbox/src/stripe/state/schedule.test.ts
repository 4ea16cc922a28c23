import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSchedule } from './schedule.js'

describe('createSchedule', () => {
  it('default', () => {
    const schedule = createSchedule()
    schedule.add(20, 'invoice', 'late')
    schedule.add(10, 'invoice', 'early')
    expect(schedule.takeDue(9)).toBeUndefined()
    expect(schedule.takeDue(10)?.id).toBe('early')
    expect(schedule.takeDue(10)).toBeUndefined()
    expect(createSchedule(() => schedule.all()).takeDue(99)?.id).toBe('late')
  })
  it('reads the tasks of an earlier schedule when one of them may be due', () => {
    const task = { at: 20, kind: 'invoice', id: 'a', sequence: 1 } as const
    let asked = 0
    const schedule = createSchedule(() => {
      asked += 1
      return [task]
    }, 10)
    expect([schedule.takeDue(10), asked]).toEqual([undefined, 0])
    schedule.add(15, 'invoice', 'b')
    expect([schedule.takeDue(30)?.id, schedule.takeDue(30)?.id, asked]).toEqual(['b', 'a', 1])
  })
  it('returns tasks in the order of time, and those of one second in the order of addition', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), (times) => {
        const schedule = createSchedule()
        times.forEach((time, index) => {
          schedule.add(time, 'invoice', String(index))
        })
        const taken: (readonly [number, number])[] = []
        for (let task = schedule.takeDue(9); task; task = schedule.takeDue(9)) taken.push([task.at, Number(task.id)])
        const sorted = times.map((time, index) => [time, index] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1])
        expect(taken).toEqual(sorted)
      }),
    )
  })
})
