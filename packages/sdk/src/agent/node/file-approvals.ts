import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { hmac } from '@billing/core/internal'
import { type Approval, type ApprovalStore, replacesApproval } from '@billing/sdk/agent'
import { readText } from './read-text.js'
import { withFileLock } from './with-file-lock.js'
import { writeText } from './write-text.js'

/** What a file of a plan has. */
interface Stored extends Approval {
  /** Made with the key of the folder: a file that something else wrote is no approval. */
  readonly mac: string
}

/** What a file that something else wrote has is no plan. */
function parse(text: string): Partial<Stored> | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Plans of which the file is so old are removed. */
const FORGOTTEN_MS = 86_400_000

/**
 * Keeps plans in a folder, so that a person can approve in one process what another one carries out.
 *
 * @example
 * ```ts
 * const toolset = createToolset(billing, { approvals: fileApprovals('approvals') })
 * ```
 */
export function fileApprovals(folder: string): ApprovalStore {
  const lock = <T>(work: () => Promise<T>): Promise<T> => withFileLock(join(folder, 'approvals'), work)
  const fileOf = (hash: string): string => join(folder, `${hash}.json`)
  const keyFile = join(folder, 'key')
  let known: string | undefined

  async function readKey(): Promise<string> {
    known ??= await readText(keyFile)
    if (known === undefined) {
      known = crypto.randomUUID() + crypto.randomUUID()
      await writeText(keyFile, known)
    }
    return known
  }
  const key = async (): Promise<string> => known ?? lock(readKey)
  const macOf = async ({ plan, by }: Approval): Promise<string> => hmac(await readKey(), JSON.stringify([plan, by]))

  async function find(hash: string): Promise<Approval | undefined> {
    // It names a file.
    const text = /^[0-9a-f]{64}$/.test(hash) ? await readText(fileOf(hash)) : undefined
    if (text === undefined) return undefined
    const { plan, by, mac } = parse(text) ?? {}
    return plan && by !== undefined && mac === (await macOf({ plan, by })) && plan.hash === hash
      ? { plan, by }
      : undefined
  }
  async function write(approval: Approval): Promise<void> {
    await writeText(fileOf(approval.plan.hash), JSON.stringify({ ...approval, mac: await macOf(approval) }))
  }
  return {
    key,
    // The command line keeps its plans in such a folder.
    howToApprove: (hash) =>
      /[\\/]billing[\\/]approvals$/.test(folder)
        ? `billing approve ${hash}`
        : `a person approves it: toolset.approve('${hash}', { by }), of a toolset with fileApprovals('${folder}')`,
    find: (hash) => lock(() => find(hash)),
    propose: (plan) =>
      lock(async () => {
        await forget(folder)
        if (replacesApproval(plan, await find(plan.hash))) await write({ plan, by: null })
      }),
    approve: (hash, by) =>
      lock(async () => {
        const found = await find(hash)
        if (found) await write({ plan: found.plan, by })
        return found !== undefined
      }),
    take: (hash) =>
      lock(async () => {
        const found = await find(hash)
        if (!found?.by) return undefined
        await rm(fileOf(hash))
        return found
      }),
  }
}

/** Removes the plans that nobody can approve or carry out any more. */
async function forget(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const isOld = Date.now() - (await stat(path)).mtimeMs > FORGOTTEN_MS
    if (isOld && /^[0-9a-f]{64}\.json$/.test(name)) await rm(path, { force: true })
  }
}
