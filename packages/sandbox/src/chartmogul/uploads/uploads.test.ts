import { createChartMogul } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import { createSandbox } from '../../index.js'
import { createTestClient } from '../testing.js'
import { parseCsv } from './parse-csv.js'

/** A sandbox with a data source, and what a caller does with it. */
async function setUp() {
  const sandbox = createSandbox({ seed: false, now: '2026-03-19T10:00:00Z' })
  const chartmogul = createChartMogul({ apiKey: 'key', fetch: sandbox.fetch })
  const { uuid } = await chartmogul.createDataSource({ name: 'Billing' })
  const upload = (type: string, ...lines: string[]) =>
    chartmogul.uploadData({ data_source_uuid: uuid, type, file: `${lines.join('\n')}\n` })
  /** What became of the newest upload, as the control address shows it. */
  const outcome = async () => {
    const url = 'https://api.chartmogul.com/_sandbox/objects?provider=chartmogul&account=account_1&list=uploads'
    const { rows } = await (await sandbox.fetch(url)).json()
    return rows[0].object
  }
  return { chartmogul, uuid, upload, outcome }
}

test('default', async () => {
  const { chartmogul, uuid, outcome } = await setUp()
  const file = 'Name,Interval count,Interval unit,Plan ID\nPro,1,month,plan_001\nYearly,1,year,plan_002\n'
  const answer = await chartmogul.uploadData({ data_source_uuid: uuid, type: 'plan', file, batch_name: 'plans' })
  expect(answer).toEqual({
    id: expect.any(Number),
    status: 'queued',
    created_at: '2026-03-19T10:00:00Z',
    updated_at: '2026-03-19T10:00:00Z',
    error_count: 0,
    processed_count: 0,
  })
  expect(await outcome()).toMatchObject({ batch_name: 'plans', processed_count: 2, error_count: 0, errors: [] })
  const { plans } = await chartmogul.listPlans()
  expect(plans.map(({ name, external_id }) => [name, external_id])).toEqual([
    ['Yearly', 'plan_002'],
    ['Pro', 'plan_001'],
  ])
})

test('the files of a business, one after the other, make its metrics', async () => {
  const { chartmogul, upload, outcome } = await setUp()
  const files: Record<string, string[]> = {
    plan: ['Plan name,Interval count,Interval unit,Plan external ID', 'Pro,1,month,pro'],
    customer: [
      'Name,Email,Company,Country,State,City,Zip,External ID,Lead created at,Free trial started at,Attributes',
      '"Smith, Adam",adam@example.com,"Smith ""& Co""",US,CA,Oakland,94601,cus_1,2025-12-01 00:00:00,,',
      'Eve,eve@example.com,,DE,,,,cus_2,,,',
    ],
    invoice: [
      'Customer external ID,Invoice external ID,Invoiced date,Due date,Currency,Status',
      'cus_1,inv_1,2026-01-01 00:00:00,2026-01-15,USD,',
    ],
    line_item: [
      'Invoice external ID,External ID,Subscription external ID,Subscription set external ID,Type,Amount in cents,Plan,Service period start,Service period end,Quantity,Proration',
      'inv_1,li_1,sub_1,,subscription,5000,pro,2026-01-01 00:00:00,2026-02-01 00:00:00,2,FALSE',
      'inv_1,li_2,,,one_time,900,,,,1,',
    ],
    transaction: ['Invoice external ID,External ID,Type,Result,Date', 'inv_1,tr_1,payment,successful,2026-01-02'],
    subscription_event: [
      'External ID,Subscription set external ID,Subscription external ID,Customer external ID,Plan external ID,Date,Effective Date,Event Type,Currency,Amount in Cents,Quantity',
      'ev_1,,sub_2,cus_2,pro,2026-01-10,2026-01-10,subscription_start,USD,2500,1',
    ],
  }
  for (const [type, lines] of Object.entries(files)) {
    await upload(type, ...lines)
    expect(await outcome()).toMatchObject({ type, processed_count: lines.length - 1, errors: [] })
  }
  const { entries: customers } = await chartmogul.listCustomers()
  expect(customers.map(({ name, company, mrr }) => [name, company, mrr])).toEqual([
    ['Smith, Adam', 'Smith "& Co"', 5000],
    ['Eve', '', 2500],
  ])
  const { entries } = await chartmogul.getMrrMetrics({
    start_date: '2026-01-01',
    end_date: '2026-01-31',
    interval: 'month',
  })
  expect(entries.map(({ mrr }) => mrr)).toEqual([7500])
})

test('rows that are refused are counted, and the others imported', async () => {
  const { chartmogul, upload, outcome } = await setUp()
  const answer = await upload(
    'plan',
    'Name,Interval count,Interval unit,Plan ID',
    'Pro,1,month,pro',
    '',
    'Many,few,month,many',
    ',1,month,none',
    'Other,1,month,pro',
  )
  expect(answer).toMatchObject({ status: 'queued', error_count: 0 })
  expect(await outcome()).toMatchObject({
    processed_count: 1,
    error_count: 3,
    errors: [
      { line: 4, message: 'Parameter "Interval count" is invalid' },
      { line: 5, message: 'Parameter "name" is missing' },
      { line: 6, message: expect.stringContaining('already exists') },
    ],
  })
  expect((await chartmogul.listPlans()).plans).toHaveLength(1)
})

test.each([
  ['contact', 'Email\na@example.com', 'uploads of the type "contact"'],
  ['customer', 'Name,External ID,Attributes\nAdam,cus_1,vip', 'the column "Attributes" of an upload'],
])(
  'an upload of the type %s that is not emulated is refused by name, and changes nothing',
  async (type, file, what) => {
    const { chartmogul, upload } = await setUp()
    await expect(upload(type, file)).rejects.toMatchObject({ status: 400, message: expect.stringContaining(what) })
    expect((await chartmogul.listCustomers()).entries).toEqual([])
  },
)

test('what is no upload is refused', () => {
  const client = createTestClient('2026-03-19T10:00:00Z')
  const { uuid } = client.send('POST', '/v1/data_sources', { name: 'Billing' }).body
  const part = (name: string, value: string) =>
    `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const upload = (body: string, path = `/v1/data_sources/${uuid}/uploads/`) => client.send('POST', path, body)
  const type = part('type', 'plan')
  const file = part('file', 'Name\nPro')
  expect(upload(`${type}${file}--x--`).status).toBe(200)
  expect(upload(`${type}--x--`).body.param).toBe('file')
  expect(upload(`${file}--x--`).body.param).toBe('type')
  expect(upload(`${file}${part('type', 'plans')}--x--`).body.param).toBe('type')
  expect(upload(`${type}${part('file', 'Name\n"Pro')}--x--`).body.param).toBe('file')
  expect(upload(`${type}${part('file', '')}--x--`).body.param).toBe('file')
  expect(upload(`${file}content--x--`).body.param).toBe('file')
  expect(upload('{}').status).toBe(400)
  expect(upload('', '/v1/data_sources/ds_none/uploads').status).toBe(404)
})

test.each<[string, string, string[][] | undefined]>([
  [
    'lines of every kind',
    'a,b\r\n1,2\n3,4\r5,6',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ],
  ],
  ['quotes with commas, quotes and lines', '"a,b","c ""d""","e\nf"', [['a,b', 'c "d"', 'e\nf']]],
  [
    'empty cells and lines',
    'a,,\n\n,b',
    [
      ['a', '', ''],
      ['', 'b'],
    ],
  ],
  ['nothing', '', []],
  ['an open quote', 'a,"b', undefined],
  ['text after a quote', '"a"b,c', undefined],
])('a file with %s', (_, file, rows) => {
  expect(parseCsv(file)?.map(({ cells }) => cells)).toEqual(rows)
})
