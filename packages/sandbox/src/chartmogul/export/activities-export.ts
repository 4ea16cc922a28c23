import { ACTIVITY_TYPES } from '../activities.js'
import { activitiesBetween, presentActivity } from '../activity-routes.js'
import { optionalString, optionalTime, readBody } from '../body-fields.js'
import type { Context, Handler } from '../context.js'
import { DAY, toIso, toOffsetIso } from '../dates.js'
import { invalidParameter } from '../errors.js'
import { findRow } from '../find-row.js'
import { newUuid } from '../ids.js'
import { ok } from '../responses.js'
import { nextId, type Store } from '../store.js'
import type { ActivitiesExportRow } from '../store.types.js'
import { zipOf } from './zip.js'

/** Where the files of exports are, for whoever has the link. */
export const EXPORT_FILES = '/activities_exports/'
const LINK_LASTS = 7 * DAY

const createExport: Handler = (context) => {
  const { store, random, now, body } = context
  const fields = body === '' ? {} : readBody(context)
  const activity_type = optionalString(fields, 'type')
  if (activity_type !== null && !ACTIVITY_TYPES.some((known) => known === activity_type)) throw invalidParameter('type')
  const row = store.activitiesExports.put({
    id: nextId(store),
    uuid: newUuid(random),
    activity_type,
    start_date: optionalTime(fields, 'start-date'),
    end_date: optionalTime(fields, 'end-date'),
    created_at: now,
    finished_at: null,
  })
  return ok(present(row, context))
}

/** An export is pending until it is retrieved. */
const retrieveExport: Handler = (context) => {
  const { store, now } = context
  const row = findRow(store.activitiesExports, context, 'Activities export')
  return ok(
    present(row.finished_at === null ? store.activitiesExports.put({ ...row, finished_at: now }) : row, context),
  )
}

export const activitiesExportRoutes = [
  { method: 'POST', path: '/v1/activities_export', handler: createExport },
  { method: 'GET', path: '/v1/activities_export/{uuid}', handler: retrieveExport },
]

/** The file that a link leads to: `undefined` when there is none or the link has expired. */
export function exportFile(stores: Iterable<Store>, pathname: string, now: number): Uint8Array | undefined {
  const uuid = pathname.slice(EXPORT_FILES.length).replace(/\.zip$/, '')
  for (const store of stores) {
    const row = store.activitiesExports.get(uuid)
    if (!row) continue
    if (row.finished_at === null || now >= row.finished_at + LINK_LASTS) return undefined
    return zipOf('activities.csv', csvOf(store, row, row.finished_at))
  }
  return undefined
}

function csvOf(store: Store, row: ActivitiesExportRow, now: number): string {
  const filter = {
    from: row.start_date ?? undefined,
    to: row.end_date ?? undefined,
    type: row.activity_type ?? undefined,
  }
  const records = activitiesBetween({ store, now }, filter).map((activity) => presentActivity(store, activity))
  const columns = Object.keys(records[0] ?? {})
  const lines = [columns, ...records.map((record) => columns.map((name) => String(record[name])))]
  return lines.map((cells) => `${cells.map(quote).join(',')}\n`).join('')
}

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

function present(row: ActivitiesExportRow, { origin }: Context): Record<string, unknown> {
  const { uuid, finished_at } = row
  return {
    id: uuid,
    status: finished_at === null ? 'pending' : 'succeeded',
    file_url: finished_at === null ? null : `${origin}${EXPORT_FILES}${uuid}.zip`,
    params: {
      kind: 'activities',
      params: {
        activity_type: row.activity_type,
        start_date: toText(row.start_date),
        end_date: toText(row.end_date),
      },
    },
    expires_at: finished_at === null ? null : toOffsetIso(finished_at + LINK_LASTS),
    created_at: toOffsetIso(row.created_at),
  }
}

/** `2020-12-31 00:00:00 +0000` */
const toText = (time: number | null): string | null =>
  time === null ? null : `${toIso(time).slice(0, 19).replace('T', ' ')} +0000`
