import { appendFile } from 'node:fs/promises'
import { type AuditLog, type AuditReport, chainLine, digest, verifyAudit } from '@billing/sdk/agent'
import { appendLine } from './append-line.js'
import { readLastLine } from './read-last-line.js'
import { readText } from './read-text.js'
import { withFileLock } from './with-file-lock.js'
import { writeText } from './write-text.js'

/** The file beside a log that has the hash of its last line, so that a missing end is noticed. */
const headOf = (path: string): string => `${path}.head`

/**
 * An audit log in a file: a line of JSON for each entry, with the hash of the line before it. Several processes can write to it.
 *
 * @example
 * ```ts
 * const toolset = createToolset(billing, { audit: fileAudit('audit.jsonl') })
 * ```
 */
export function fileAudit(path: string): AuditLog {
  return {
    append: (entry) =>
      withFileLock(path, async () => {
        const last = await readLastLine(path)
        // What broke off in a crash stays, as a line of its own.
        if (last && !last.isWhole) await appendFile(path, '\n')
        const line = await chainLine(entry, last?.text)
        await appendLine(path, line)
        await writeText(headOf(path), await digest(line))
      }),
  }
}

/** Checks the log of `fileAudit`, and finds the writes that somebody has to look after. */
export async function verifyAuditFile(path: string): Promise<AuditReport> {
  return verifyAudit((await readText(path)) ?? '', await readText(headOf(path)))
}
