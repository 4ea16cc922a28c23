import { mkdir, realpath, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Replaces a file that only its owner can read, at once, and makes its folder. */
export async function writePrivate(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  // A link, such as that to a folder of settings under version control, stays one.
  const target = await realpath(path).catch(() => path)
  const fresh = `${target}.${crypto.randomUUID()}`
  await writeFile(fresh, text, { mode: 0o600, flag: 'wx' })
  await rename(fresh, target)
}
