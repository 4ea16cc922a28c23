type Listener = (reason: unknown) => void

const listeners = new Set<Listener>()

function notifyAll(reason: unknown): void {
  for (const listener of listeners) listener(reason)
}

/** Reports promises whose rejection nothing handles, until the function it returns is called. */
export function onUnhandledRejection(listener: Listener): () => void {
  // One listener of the process serves all: many scenarios run at the same time.
  if (listeners.size === 0) process.on('unhandledRejection', notifyAll)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) process.off('unhandledRejection', notifyAll)
  }
}
