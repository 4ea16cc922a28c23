import { createChartMogul, uploadData } from '@billing/chartmogul'
import { callTool } from '@billing/chartmogul/tools'
import { validate } from '@billing/chartmogul/zod'
import { createSandbox } from '@billing/sandbox'
import { expect, test } from 'vitest'
import { chartmogulError, recordChartMogul, recordChartMogulWith } from '~test/support/chartmogul.js'

const ANSWER = {
  id: 12345,
  status: 'queued',
  created_at: '2026-03-19T10:00:00Z',
  updated_at: '2026-03-19T10:00:00Z',
  error_count: 0,
  processed_count: 0,
}

const CSV = 'Name,Email\nÅse,ase@example.com\n'
const UPLOAD = { data_source_uuid: 'ds_1', type: 'customer' }

const bodyOf = (csv: string, boundary = 'billing-upload'): string =>
  [
    `--${boundary}`,
    'content-disposition: form-data; name="file"; filename="upload.csv"',
    'content-type: text/csv',
    '',
    csv,
    `--${boundary}`,
    'content-disposition: form-data; name="type"',
    '',
    'customer',
    `--${boundary}--`,
    '',
  ].join('\r\n')

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(ANSWER)
  expect(await uploadData(chartmogul, { ...UPLOAD, file: CSV, batch_name: 'march' })).toEqual(ANSWER)
  const [request] = requests
  expect(request).toMatchObject({ method: 'POST', path: '/v1/data_sources/ds_1/uploads' })
  expect(request?.headers['content-type']).toBe('multipart/form-data; boundary=billing-upload')
  // As the platform reads it.
  const form = await new Response(request?.body, { headers: request?.headers as Record<string, string> }).formData()
  const file = form.get('file') as File
  expect([file.name, file.type, await file.text()]).toEqual(['upload.csv', 'text/csv', CSV])
  expect([form.get('type'), form.get('batch_name')]).toEqual(['customer', 'march'])
  expect([...form.keys()]).toEqual(['file', 'type', 'batch_name'])
})

test.each([
  ['text', CSV],
  ['bytes', new TextEncoder().encode(CSV)],
  ['a buffer of Node', Buffer.from(CSV)],
  ['a blob', new Blob([CSV], { type: 'text/csv' })],
  ['a file', new File([CSV], 'customers.csv')],
])('sends %s, also with validate', async (_, file) => {
  const { chartmogul, requests } = recordChartMogulWith({ validate }, ANSWER)
  await uploadData(chartmogul, { ...UPLOAD, file })
  expect(requests.map(({ body }) => body)).toEqual([bodyOf(CSV)])
})

test('keeps every character of the file, its byte order mark and its line ends too', async () => {
  const { chartmogul, requests } = recordChartMogul(ANSWER)
  const csv = '\ufeffName\r\n"a ""b"" --c"\r\n'
  await uploadData(chartmogul, { ...UPLOAD, file: new TextEncoder().encode(csv) })
  expect(requests[0]?.body).toBe(bodyOf(csv))
})

test('separates the parts by what none of them contains', async () => {
  const { chartmogul, requests } = recordChartMogul(ANSWER)
  const csv = 'Name\r\n--billing-upload--\r\n'
  await uploadData(chartmogul, { ...UPLOAD, file: csv })
  expect(requests[0]?.body).toBe(bodyOf(csv, 'billing-uploadbilling-upload'))
})

test.each([
  ['a path', './customers.csv', 'pass the contents, not the path'],
  ['an empty file', '', 'must have a line of column names and a row'],
  ['column names only', 'Name,Email\n', 'must have a line of column names and a row'],
  ['another encoding', new Uint8Array([78, 10, 0xc5, 115, 101]), 'must be text, or UTF-8 as bytes or a Blob'],
  ['an object', { name: 'customers.csv' }, 'must be text, or UTF-8'],
  ['nothing', undefined, 'must have a line of column names'],
])('refuses %s before anything is sent', async (_, file, message) => {
  const { chartmogul, requests } = recordChartMogul(ANSWER)
  const upload = uploadData(chartmogul, { ...UPLOAD, file } as never)
  await expect(upload).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['file'], message: expect.stringContaining(message) }],
  })
  expect(requests).toEqual([])
})

test('refuses parameters that are missing', async () => {
  const { chartmogul, requests } = recordChartMogul(ANSWER)
  await expect(uploadData(chartmogul, { data_source_uuid: 'ds_1', file: CSV } as never)).rejects.toThrow(
    'type: is missing',
  )
  await expect(uploadData(chartmogul, { type: 'plan', file: CSV } as never)).rejects.toThrow(
    'data_source_uuid: is missing',
  )
  await expect(uploadData(chartmogul, undefined as never)).rejects.toMatchObject({ name: 'ValidationError' })
  expect(() => validate('chartmogul_upload_data', { ...UPLOAD, file: 7 })).toThrow(
    'file: must be text, bytes or a Blob',
  )
  expect(requests).toEqual([])
})

test('is not repeated after a failure that may have taken effect, but after a refusal', async () => {
  const failing = recordChartMogul(chartmogulError(503, {}))
  await expect(uploadData(failing.chartmogul, { ...UPLOAD, file: CSV })).rejects.toMatchObject({
    kind: 'server',
    attempts: 1,
  })
  const limited = recordChartMogul(chartmogulError(429, {}), ANSWER)
  expect(await uploadData(limited.chartmogul, { ...UPLOAD, file: CSV })).toEqual(ANSWER)
  expect(limited.requests.map(({ body }) => body)).toEqual([bodyOf(CSV), bodyOf(CSV)])
})

test('is a tool, and a method of a client', async () => {
  const { chartmogul, requests } = recordChartMogul(ANSWER)
  await callTool(chartmogul, 'chartmogul_upload_data', { ...UPLOAD, file: CSV })
  expect(requests[0]?.body).toBe(bodyOf(CSV))
})

test('sends no field that is undefined', async () => {
  const { chartmogul, requests } = recordChartMogul(ANSWER)
  await uploadData(chartmogul, { ...UPLOAD, file: CSV, note: undefined } as never)
  expect(requests[0]?.body).toBe(bodyOf(CSV))
})

test('is imported by the sandbox', async () => {
  const { fetch } = createSandbox({ seed: false })
  const chartmogul = createChartMogul({ apiKey: 'key', fetch })
  const { uuid } = await chartmogul.createDataSource({ name: 'Import' })
  const file = 'Name,Email,External ID\nAcme,billing@acme.example,acme\n'
  await chartmogul.uploadData({ data_source_uuid: uuid, type: 'customer', file, batch_name: 'First' })
  const { entries } = await chartmogul.listCustomers({ external_id: 'acme' })
  expect(entries).toMatchObject([{ name: 'Acme', data_source_uuid: uuid }])
})
