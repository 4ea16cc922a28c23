/** Lets everything go on that waits for nothing but its turn in the event loop, however long that takes on this machine. */
export async function turns(count = 50): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}
