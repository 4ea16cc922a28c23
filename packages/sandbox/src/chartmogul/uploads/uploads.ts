import type { Context, Handler } from '../context.js'
import { findDataSource } from '../data-sources.js'
import { invalidParameter, missingParameter, notEmulated, Refusal } from '../errors.js'
import { newUuid } from '../ids.js'
import { IMPORTS } from '../import-records.js'
import { ok } from '../responses.js'
import { nextId } from '../store.js'
import type { UploadRow } from '../store.types.js'
import { readRow, refuseOtherColumns, UPLOADS, type Upload } from './columns.js'
import { type CsvRow, parseCsv } from './parse-csv.js'
import { parseMultipart } from './parse-multipart.js'

/** Types of uploads whose columns are not known. */
export const NOT_EMULATED_UPLOADS = [
  'contact',
  'manual_subscription_event',
  'customer_note',
  'customers_contacts_enrichment',
]

/** Carried out at once, though the answer says that it is queued: what became of it, ChartMogul shows on its site alone. */
const uploadData: Handler = (context) => {
  const { store, random, now, params, body } = context
  const { uuid: dataSource } = findDataSource(store, params.uuid ?? '')
  const fields = parseMultipart(body)
  const type = fields?.get('type')
  const file = fields?.get('file')
  if (file === undefined) throw missingParameter('file')
  if (type === undefined) throw missingParameter('type')
  if (NOT_EMULATED_UPLOADS.includes(type)) throw notEmulated(`uploads of the type "${type}"`)
  const upload = UPLOADS.get(type)
  if (!upload) throw invalidParameter('type')
  const [header, ...rows] = parseCsv(file.replace(/^\uFEFF/, '')) ?? []
  if (!header) throw invalidParameter('file')
  const row: UploadRow = {
    id: nextId(store),
    uuid: newUuid(random),
    data_source_uuid: dataSource,
    type,
    batch_name: fields?.get('batch_name') ?? null,
    ...carryOut(header.cells, rows, upload, { ...context, dataSource }),
    created_at: now,
  }
  store.uploads.put(row)
  const time = `${new Date(now).toISOString().slice(0, 19)}Z`
  return ok({
    id: row.id,
    status: 'queued',
    created_at: time,
    updated_at: time,
    error_count: 0,
    processed_count: 0,
  })
}

export const uploadRoutes = ['/v1/data_sources/{uuid}/uploads', '/v1/data_sources/{uuid}/uploads/'].map((path) => ({
  method: 'POST',
  path,
  handler: uploadData,
}))

type Outcome = Pick<UploadRow, 'errors' | 'processed_count'>

/** Imports what can be imported, and says why each of the other rows is refused. */
function carryOut(
  header: readonly string[],
  rows: readonly CsvRow[],
  upload: Upload,
  context: Context & { readonly dataSource: string },
): Outcome {
  const names = header.map((name) => name.trim())
  refuseOtherColumns(rows, names, upload)
  const errors: { line: number; message: string }[] = []
  for (const { line, cells } of rows) {
    try {
      IMPORTS[upload.kind](readRow(cells, names, upload), context.dataSource, context)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      errors.push({ line, message: messageOf(error) })
    }
  }
  return { errors, processed_count: rows.length - errors.length }
}

/** ChartMogul's errors have several forms. */
function messageOf({ response }: Refusal): string {
  const { message, error, errors } = response.body as Readonly<Record<string, unknown>>
  const text = message ?? error
  return typeof text === 'string' ? text : JSON.stringify(errors ?? response.body)
}
