import type { Context } from './context.js'
import { missingParameter } from './errors.js'
import { filterOf } from './query.js'

/** The data source and external id in the query, by which billing data can be named instead of by its uuid. */
export function readExternalId({ query }: Context): { dataSource: string; externalId: string } {
  const dataSource = filterOf(query, 'data_source_uuid')
  const externalId = filterOf(query, 'external_id')
  if (dataSource === undefined) throw missingParameter('data_source_uuid')
  if (externalId === undefined) throw missingParameter('external_id')
  return { dataSource, externalId }
}
