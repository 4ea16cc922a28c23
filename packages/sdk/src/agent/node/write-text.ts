import { open, rename, rm } from 'node:fs/promises'

/** Replaces a file that only its owner can read, at once: after a crash it has the old text or the new one. */
export async function writeText(path: string, text: string): Promise<void> {
  const fresh = `${path}.${crypto.randomUUID()}`
  try {
    const file = await open(fresh, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.datasync()
    } finally {
      await file.close()
    }
    await rename(fresh, path)
  } catch (error) {
    // On a disk that is full each attempt would leave one.
    await rm(fresh, { force: true })
    throw error
  }
}
