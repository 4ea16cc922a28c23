import type { Account } from './account.js'
import { IP_ADDRESS } from './account-settings.js'
import { toDatetime } from './dates.js'
import type { Exchange } from './exchange.js'

const DEFAULT_LIMIT = 10
const MAX_LIMIT = 10

/** Notes a change of an object. */
export function noteRevision(account: Account, contextStr: string, contextId: number, note: string): void {
  account.revision.add({ ...account.stamp(account.revision, {}), contextStr, contextId, note })
}

/** The latest changes of an object, newest first. */
export function listRevisions(contextStr: string, contextId: number, { account, query }: Exchange): unknown[] {
  const limit = Number.parseInt(query.get('limit') ?? '', 10)
  const wanted = limit >= 1 ? Math.min(limit, MAX_LIMIT) : DEFAULT_LIMIT
  const rows = account.revision.by('contextId', contextId).filter((row) => row.contextStr === contextStr)
  return rows
    .slice(-wanted)
    .reverse()
    .map((row) => ({
      context_str: contextStr,
      context_id: contextId,
      admin_id: null,
      admin_name: null,
      user_id: null,
      user_name: null,
      integration_id: 1,
      revision_datetime: toDatetime(row.writtenAt),
      revision_ipaddr: IP_ADDRESS,
      revision_note: row.note,
    }))
}
