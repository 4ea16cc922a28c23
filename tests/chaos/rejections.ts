type Hear = (reason: unknown) => void

const hearing = new Set<Hear>()

function tellAll(reason: unknown): void {
  for (const hear of hearing) hear(reason)
}

/** Hears of promises that reject with nobody to catch it, until the function it returns is called. */
export function hearRejections(hear: Hear): () => void {
  // One listener for all who hear: many runs go on at the same time.
  if (hearing.size === 0) process.on('unhandledRejection', tellAll)
  hearing.add(hear)
  return () => {
    hearing.delete(hear)
    if (hearing.size === 0) process.off('unhandledRejection', tellAll)
  }
}
