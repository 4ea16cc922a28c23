const LEAKED = /^(Timeout|TCPSocketWrap|TCPServerWrap|TLSWrap|TCPConnectWrap|GetAddrInfoReqWrap)$/

const count = (): number => process.getActiveResourcesInfo().filter((name) => LEAKED.test(name)).length

/**
 * Counts the sockets and timers that keep the process alive; the answer waits until there are no more than there were, or for two
 * seconds, and tells how many are left over.
 */
export function countResources(): () => Promise<number> {
  const before = count()
  return async () => {
    for (const end = performance.now() + 2_000; count() > before && performance.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    // The pause of this very loop is over.
    return Math.max(0, count() - before)
  }
}

/** Resolves when a condition holds, or false after ten seconds. */
export async function eventually(condition: () => boolean): Promise<boolean> {
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    if (condition()) return true
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return condition()
}
