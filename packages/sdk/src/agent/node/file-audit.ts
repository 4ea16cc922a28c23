import { ConfigError } from '@billing/core'
import { type AuditLog, type AuditReport, chainLine, endsWell, hashLine, verifyAudit } from '@billing/sdk/agent'
import { appendLine } from './append-line.js'
import { readLastLine } from './read-last-line.js'
import { readText } from './read-text.js'
import { withFileLock } from './with-file-lock.js'
import { writeText } from './write-text.js'

/** The file beside a log that has the hash of its last line, so that a missing end is noticed. */
const headOf = (path: string): string => `${path}.head`

/**
 * An audit log in a file: a line of JSON for each entry, with the hash of the line before it. Several processes can write to it. Behind an end
 * that was changed or removed it adds nothing, since that would hide the change: then no write is sent until somebody has moved the log away.
 *
 * @example
 * ```ts
 * const toolset = createToolset(billing, { audit: fileAudit('audit.jsonl') })
 * ```
 */
export function fileAudit(path: string): AuditLog {
  return {
    // The command line has its log at such a path.
    howToVerify: /[\\/]billing[\\/]audit\.jsonl$/.test(path) ? 'billing audit verify' : `verifyAuditFile('${path}')`,
    append: (entry) =>
      withFileLock(path, async () => {
        const last = await readLastLine(path)
        const isTorn = last?.isWhole === false
        const whole = isTorn ? await readLastLine(path, last.start) : last
        const head = (await readText(headOf(path))) ?? ''
        if (!(await endsWell(head, whole?.text, isTorn ? last.text : undefined))) {
          throw new ConfigError(
            `${path} does not end with the line that was written last: look what has happened to it, then move it away together with ${headOf(path)}`,
          )
        }
        const line = await chainLine(entry, last?.text)
        const hash = await hashLine(line)
        await writeText(headOf(path), `${await hashLine(last?.text)} ${hash}`)
        // What broke off in a crash stays, as a line of its own.
        await appendLine(path, isTorn ? `\n${line}` : line)
        await writeText(headOf(path), hash)
      }),
  }
}

/** Checks the log of `fileAudit`, and finds the writes that somebody has to look after. */
export function verifyAuditFile(path: string): Promise<AuditReport> {
  return withFileLock(path, async () => verifyAudit((await readText(path)) ?? '', (await readText(headOf(path))) ?? ''))
}
