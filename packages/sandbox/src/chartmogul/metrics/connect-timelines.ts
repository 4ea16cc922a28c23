import type { Timeline } from './timeline.js'

/**
 * Connected subscriptions count as one: where one ends before the next one starts, its revenue lasts until then, so that there
 * is neither churn nor reactivation between them.
 */
export function connectTimelines(timelines: readonly Timeline[]): Timeline[] {
  return timelines.map((timeline) => {
    const connection = timeline.subscription.connection ?? null
    const last = timeline.steps.at(-1)
    if (connection === null || !last?.cancelled) return timeline
    const starts = timelines
      .filter(({ subscription, start }) => subscription.connection === connection && start > last.time)
      .map(({ start }) => start)
    if (starts.length === 0) return timeline
    return { ...timeline, steps: [...timeline.steps.slice(0, -1), { ...last, time: Math.min(...starts) }] }
  })
}
