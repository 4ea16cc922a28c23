import fc from 'fast-check'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasRedis, type RedisServer, startRedis } from '~test/redis/server.js'
import { createExchange, type Order } from './exchange.js'

describe.skipIf(!hasRedis)('an exchange with Redis', () => {
  let redis: RedisServer
  let client: ReturnType<typeof createClient>
  let keys = 0

  beforeAll(async () => {
    redis = await startRedis()
    client = createClient({ url: redis.url })
    await client.connect()
  })
  afterAll(async () => {
    client?.destroy()
    await redis?.stop()
  })

  function instances(count: number, perSecond: number, concurrency = 0) {
    keys += 1
    const key = `quota-${keys}`
    const quota = { client, key, perSecond, concurrency, leaseMs: 60_000, timeoutMs: 5_000 }
    const started = async (): Promise<number[]> =>
      (await client.zRangeWithScores(`billing:{${key}}:starts`, 0, -1)).map(({ score }) => score / 1000)
    /** Adds starts of other instances, at these times from now, in milliseconds. */
    const fill = (...times: number[]): Promise<number> => {
      const now = Date.now()
      const entries = times.map((time, index) => ({ score: (now + time) * 1000, value: `${index}` }))
      return client.zAdd(`billing:{${key}}:starts`, entries)
    }
    return { started, fill, exchanges: Array.from({ length: count }, () => createExchange(quota)) }
  }

  const order = (want: number, rest: Partial<Order> = {}): Order => ({
    want,
    ahead: 1_000,
    unused: [],
    finished: [],
    ...rest,
  })
  const handlers = { onLateReply() {}, onNoReply() {} }

  test('default', async () => {
    const { exchanges } = instances(1, 4)
    const { waitMs, slots } = (await exchanges[0]?.(order(6), handlers)) ?? {}
    expect(waitMs).toBe(0)
    // The window has a margin of 30 ms, and what must wait is spread over the next one.
    expect(slots?.map(({ delayMs }) => delayMs)).toEqual([0, 0, 0, 0, 1030, 1287.5])
  })

  test('hands out no more future slots than the order allows', async () => {
    const { exchanges } = instances(1, 4)
    expect((await exchanges[0]?.(order(9, { ahead: 2 }), handlers))?.slots).toHaveLength(6)
  })

  test('counts the starts of the last second, each until it is over', async () => {
    const { exchanges, fill } = instances(1, 2)
    const filledAt = performance.now()
    await fill(-900, -200)
    const [first, second] = (await exchanges[0]?.(order(2), handlers))?.slots ?? []
    const elapsedMs = performance.now() - filledAt
    // The first of the two is over at 130, but what has to wait keeps its distance from the second.
    expect(first?.delayMs).toBeGreaterThan(Math.max(0, 313 - elapsedMs))
    expect(first?.delayMs).toBeLessThanOrEqual(316)
    expect(second?.delayMs).toBeGreaterThan(Math.max(500, 828 - elapsedMs))
    expect(second?.delayMs).toBeLessThanOrEqual(831)
  })

  test('counts the starts to come', async () => {
    const { exchanges, fill } = instances(1, 4)
    // There is room at 930, but that is too close to 1000; and any later time has five in its second, until 3030.
    const filledAt = performance.now()
    await fill(-100, -100, -100, -100, 1000, 2000, 2010, 2020, 2030)
    const delayMs = (await exchanges[0]?.(order(1), handlers))?.slots[0]?.delayMs
    expect(delayMs).toBeGreaterThan(3028 - (performance.now() - filledAt))
    expect(delayMs).toBeLessThanOrEqual(3060)
  })

  test('serves instances that wait for a place in turn, the one that got a place last', async () => {
    const [one, two, three] = instances(3, 100, 1).exchanges
    const held = (await one?.(order(1), handlers))?.slots ?? []
    await two?.(order(2), handlers)
    await three?.(order(1), handlers)
    await one?.(order(0, { finished: held.map(({ id }) => id) }), handlers)
    expect((await three?.(order(1), handlers))?.slots).toEqual([])
    const next = (await two?.(order(2), handlers))?.slots ?? []
    expect(next).toHaveLength(1)
    expect((await two?.(order(1, { finished: next.map(({ id }) => id) }), handlers))?.slots).toEqual([])
    expect((await three?.(order(1), handlers))?.slots).toHaveLength(1)
  })

  test('tells instances to ask again sooner where places come free sooner, and later when they are further back in the line', async () => {
    const { exchanges } = instances(3, 100, 1)
    const [one, two, three] = exchanges
    const askedAt = performance.now()
    const held = (await one?.(order(1), handlers))?.slots ?? []
    const unknown = (await two?.(order(1), handlers))?.waitMs ?? 0
    expect(unknown).toBe(125)
    expect((await three?.(order(1), handlers))?.waitMs).toBe(250)
    const again = (await one?.(order(0, { finished: held.map(({ id }) => id) }), handlers))?.waitMs
    const keptMs = performance.now() - askedAt
    expect(again).toBe(0)
    await two?.(order(1), handlers)
    // As long as the place was kept, half of that for each position in the line, but at least the shortest wait.
    expect((await three?.(order(1), handlers))?.waitMs).toBeLessThanOrEqual(Math.max(10, keptMs))
  })

  test('fills the gaps that returned slots leave', async () => {
    const { exchanges, started } = instances(2, 2)
    const [one, other] = exchanges
    const slots = (await one?.(order(8), handlers))?.slots ?? []
    const before = await started()
    await one?.(order(0, { unused: slots.slice(4, 6).map(({ id }) => id) }), handlers)
    expect(await started()).toHaveLength(6)
    await other?.(order(2), handlers)
    for (const [index, start] of (await started()).entries()) expect(start).toBeCloseTo(before[index] ?? 0, 3)
  })

  test('never puts more than the quota into one second, for any orders and returns', async () => {
    const step = fc.record({
      instance: fc.nat({ max: 2 }),
      want: fc.integer({ min: 0, max: 15 }),
      ahead: fc.integer({ min: 0, max: 10 }),
      // Which of the held slots are returned.
      unused: fc.array(fc.nat({ max: 40 }), { maxLength: 8 }),
    })
    const steps = fc.array(step, { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.4, max: 12, noNaN: true }), steps, async (perSecond, all) => {
        const { exchanges, started } = instances(3, perSecond)
        const held: string[][] = [[], [], []]
        for (const { instance, want, ahead, unused } of all) {
          const mine = held[instance] ?? []
          const back = mine.filter((_, index) => unused.includes(index))
          held[instance] = mine.filter((id) => !back.includes(id))
          const grant = await exchanges[instance]?.(order(want, { ahead, unused: back }), handlers)
          held[instance].push(...(grant?.slots ?? []).map(({ id }) => id))
        }
        const starts = await started()
        expect(starts).toHaveLength(held.flat().length)
        const most = Math.max(1, Math.floor(perSecond))
        for (const [index, start] of starts.entries()) {
          const next = starts[index + most]
          if (next !== undefined) expect(next - start).toBeGreaterThanOrEqual(1000 * Math.max(1, 1 / perSecond))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('never leases more places than there are, for any orders and returns', async () => {
    const step = fc.record({
      instance: fc.nat({ max: 2 }),
      want: fc.integer({ min: 0, max: 6 }),
      finished: fc.nat({ max: 3 }),
      unused: fc.nat({ max: 3 }),
    })
    const steps = fc.array(step, { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), steps, async (concurrency, all) => {
        const { exchanges } = instances(3, 100, concurrency)
        const held: string[][] = [[], [], []]
        for (const { instance, want, finished, unused } of all) {
          const mine = held[instance] ?? []
          const orders = order(want, { finished: mine.splice(0, finished), unused: mine.splice(0, unused) })
          const { waitMs = 0, slots = [] } = (await exchanges[instance]?.(orders, handlers)) ?? {}
          mine.push(...slots.map(({ id }) => id))
          expect(held.flat().length).toBeLessThanOrEqual(concurrency)
          // The reply to an instance that did not get all says when to ask again.
          if (slots.length < want) expect(waitMs).toBeGreaterThanOrEqual(10)
          else expect(waitMs).toBe(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
