import { createWorld, type World } from './world.js'

/** A world keeps everything that ever happened in it: after this many calls another one is lighter. */
const CAPACITY = 6_000

/** Makes worlds as they are needed. It takes a while, so that small runs share one; each has markers of its own. */
export function createWorlds(): (calls: number) => World {
  let world: World | undefined
  let seen = 0
  return (calls) => {
    if (!world || seen + calls > CAPACITY) {
      world = createWorld()
      seen = 0
    }
    seen += calls
    return world
  }
}
