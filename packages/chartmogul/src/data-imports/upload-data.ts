import { call, checkRules, type RoutedHttp } from '@billing/core/internal'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { UploadDataParams, UploadDataResult } from '../gen/models.js'
import { encodeMultipart } from './encode-multipart.js'
import { readFile } from './read-file.js'

/**
 * Uploads a CSV file with customers, plans, invoices or other records, which ChartMogul imports later.
 *
 * The file is UTF-8 with the columns that ChartMogul documents for its `type`. Upload customers and plans first, and what refers to them
 * once their rows are processed. **An upload is not repeated after a failure that may have taken effect.** `importData` takes records as JSON,
 * and `getDataImport` says how far that is.
 *
 * @returns the upload, which is queued; there is no operation for its progress, which ChartMogul shows
 * @throws {ValidationError} for a file that is not UTF-8, and for a path in place of its contents
 * @throws {ApiError} `not_found` when there is no such data source; `invalid_request` when the file or its type is refused
 *
 * @see https://dev.chartmogul.com/reference/sources/import-csv
 * @example
 * ```ts
 * const { id } = await uploadData(chartmogul, {
 *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
 *   type: 'plan',
 *   file: 'Plan name,Interval count,Interval unit,Plan external ID\nPro,1,month,plan_001\n',
 * })
 * ```
 */
export async function uploadData(
  client: ChartMogulClient,
  params: UploadDataParams,
  options?: ChartMogulRequestOptions,
): Promise<UploadDataResult> {
  const request = call(client, 'chartmogul_upload_data', params, options)
  checkRules(params, ['type!'])
  const { data_source_uuid, file, ...fields } = params
  const form = encodeMultipart(await readFile(file), fields)
  const { data } = await (client.http as RoutedHttp).POST('/v1/data_sources/{data_source_uuid}/uploads', {
    ...request,
    params: { path: { data_source_uuid } },
    headers: { ...request.headers, 'content-type': form.type },
    text: form.text,
  })
  return data as UploadDataResult
}
