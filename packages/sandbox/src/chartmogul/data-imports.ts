import { type Fields, readBody, readRecords, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { findDataSource } from './data-sources.js'
import { notFound, Refusal } from './errors.js'
import { newUuid } from './ids.js'
import { IMPORTS, RECORD_KINDS, type RecordKind } from './import-records.js'
import { ok } from './responses.js'
import { nextId } from './store.js'
import type { DataImportRow } from './store.types.js'

/** Carried out at once, though the answer says that it is queued. */
const importData: Handler = (context) => {
  const { store, random, now, params } = context
  const { uuid: dataSource } = findDataSource(store, params.uuid ?? '')
  const body = readBody(context)
  const external_id = requiredString(body, 'external_id')
  const records = readAll(body)
  const row = store.dataImports.put({
    id: nextId(store),
    uuid: newUuid(random),
    data_source_uuid: dataSource,
    external_id,
    ...carryOut(records, dataSource, context),
    created_at: now,
  })
  return ok({ ...present(row), status: 'queued', status_details: {} })
}

/** Named by the external id that the import was given, or by its id. */
const retrieveImport: Handler = ({ store, params }) => {
  const named = (row: DataImportRow) => row.external_id === params.import_id || row.uuid === params.import_id
  const rows = store.dataImports.by('data_source_uuid', findDataSource(store, params.uuid ?? '').uuid)
  const row = rows.findLast(named)
  if (!row) throw notFound('Import')
  return ok({ ...present(row), error_count: row.error_count, processed_count: row.processed_count })
}

export const dataImportRoutes = [
  { method: 'POST', path: '/v1/data_sources/{uuid}/json_imports', handler: importData },
  { method: 'GET', path: '/v1/data_sources/{uuid}/json_imports/{import_id}', handler: retrieveImport },
]

type Records = Readonly<Record<RecordKind, readonly Fields[]>>

const readAll = (body: Fields): Records =>
  Object.fromEntries(RECORD_KINDS.map((kind) => [kind, readRecords(body[kind] ?? [], kind)])) as Records

type Outcome = Pick<DataImportRow, 'status_details' | 'error_count' | 'processed_count'>

/** Imports what can be imported; a record that is refused is counted. */
function carryOut(records: Records, dataSource: string, context: Context): Outcome {
  const details: Record<string, Record<string, unknown>> = {}
  let errors = 0
  let processed = 0
  for (const kind of RECORD_KINDS) {
    for (const fields of records[kind]) {
      try {
        const owner = IMPORTS[kind](fields, dataSource, context)
        const imported = { status: 'imported' }
        if (owner === undefined) details[kind] = imported
        else details[owner] = { ...imported, ...details[owner], [kind]: imported }
        processed++
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        errors++
      }
    }
  }
  return { status_details: details, error_count: errors, processed_count: processed }
}

function present(row: DataImportRow): Record<string, unknown> {
  const time = `${new Date(row.created_at).toISOString().slice(0, 19)}Z`
  return {
    id: row.uuid,
    data_source_uuid: row.data_source_uuid,
    status: 'completed',
    external_id: row.external_id,
    status_details: row.status_details,
    created_at: time,
    updated_at: time,
  }
}
