import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { sandbox, config } = await serveChartMogul()
const { source: data_source_uuid } = await createDataSource(config)
let count = 0
const newCustomer = async (more = {}): Promise<string> => {
  const row = { data_source_uuid, external_id: `cus_${count++}`, name: 'Adam Smith', ...more }
  return (await ChartMogul.Customer.create(config, row)).uuid
}

test('contacts of a customer have positions', async () => {
  const customer_uuid = await newCustomer()
  const first = await ChartMogul.Contact.create(config, {
    customer_uuid,
    data_source_uuid,
    first_name: 'Adam',
    email: 'adam@smith.com',
    custom: [{ key: 'newsletter', value: true }],
  })
  expect(first).toMatchObject({
    uuid: expect.stringMatching(/^con_/),
    customer_uuid,
    position: 1,
    last_name: null,
    custom: { newsletter: true },
  })
  const second = await ChartMogul.Customer.createContact(config, customer_uuid, { data_source_uuid, title: 'CTO' })
  expect(second.position).toBe(2)
  expect(await ChartMogul.Contact.modify(config, second.uuid, { position: 1, phone: '555' })).toMatchObject({
    position: 1,
    title: 'CTO',
    phone: '555',
  })
  expect((await ChartMogul.Contact.retrieve(config, first.uuid)).position).toBe(2)
  const { entries } = await ChartMogul.Contact.all(config, { email: 'adam@smith.com' })
  expect(entries).toMatchObject([{ uuid: first.uuid }])
  expect((await ChartMogul.Customer.contacts(config, customer_uuid)).entries).toHaveLength(2)
})

test('a merged contact takes over what it lacks and is then the only one', async () => {
  const customer_uuid = await newCustomer()
  const create = (fields: object) => ChartMogul.Contact.create(config, { customer_uuid, data_source_uuid, ...fields })
  const into = await create({ first_name: 'Adam', custom: [{ key: 'a', value: 1 }] })
  const from = await create({ first_name: 'Eve', last_name: 'Smith', custom: [{ key: 'b', value: 2 }] })
  const merged = await ChartMogul.Contact.merge(config, into.uuid, from.uuid)
  expect(merged).toMatchObject({ first_name: 'Adam', last_name: 'Smith', custom: { a: 1, b: 2 } })
  expect(await rejection(ChartMogul.Contact.retrieve(config, from.uuid))).toMatchObject({ status: 404 })
  expect((await ChartMogul.Contact.retrieve(config, into.uuid)).customer_uuid).toBe(customer_uuid)
  expect(await ChartMogul.Contact.destroy(config, into.uuid)).toEqual({})
  expect((await ChartMogul.Customer.contacts(config, customer_uuid)).entries).toEqual([])
})

test('contacts of different customers cannot be merged', async () => {
  const create = async () => ChartMogul.Contact.create(config, { customer_uuid: await newCustomer(), data_source_uuid })
  const [into, from] = [await create(), await create()]
  expect(await rejection(ChartMogul.Contact.merge(config, into.uuid, from.uuid))).toMatchObject({ status: 400 })
})

test('the primary contact of a customer is its first contact, which a search finds too', async () => {
  const customer_uuid = await newCustomer({ primary_contact: { first_name: 'Eve', email: 'eve@primary.com' } })
  await ChartMogul.Customer.modify(config, customer_uuid, { primary_contact: { last_name: 'Jones' } })
  const { entries } = await ChartMogul.Customer.contacts(config, customer_uuid)
  expect(entries).toMatchObject([{ first_name: 'Eve', last_name: 'Jones', position: 1 }])
  const email = 'eve@primary.com'
  expect(await rejection(ChartMogul.Customer.search(config, { email }))).toMatchObject({ status: 404 })
  const found = await ChartMogul.Customer.search(config, { email, with_associated_emails: true })
  expect(found.entries).toMatchObject([{ uuid: customer_uuid }])
})

test('notes and logged calls', async () => {
  const customer_uuid = await newCustomer()
  const call = await ChartMogul.CustomerNote.create(config, {
    customer_uuid,
    type: 'call',
    text: 'Asked about annual billing',
    call_duration: 60,
    author_email: 'staff.user@example.com',
  })
  expect(call).toMatchObject({
    uuid: expect.stringMatching(/^note_/),
    call_duration: 60,
    author: 'Staff User (staff.user@example.com)',
    created_at: '2026-03-01T00:00:00.000Z',
  })
  const note = await ChartMogul.Customer.createNote(config, customer_uuid, { type: 'note', text: 'Likes tea' })
  expect(note.call_duration).toBe(0)
  sandbox.clock.advance('1 hour')
  expect(await ChartMogul.CustomerNote.patch(config, note.uuid, { text: 'Likes coffee' })).toMatchObject({
    text: 'Likes coffee',
    updated_at: '2026-03-01T01:00:00.000Z',
  })
  const uuids = async (query: object) =>
    (await ChartMogul.CustomerNote.all(config, query)).entries.map(({ uuid }: { uuid: string }) => uuid)
  expect(await uuids({ customer_uuid })).toEqual([note.uuid, call.uuid])
  expect(await uuids({ customer_uuid, type: 'call' })).toEqual([call.uuid])
  expect(await uuids({ author_email: 'staff.user@example.com' })).toEqual([call.uuid])
  expect((await ChartMogul.Customer.notes(config, customer_uuid)).entries).toHaveLength(2)
  expect(await ChartMogul.CustomerNote.destroy(config, call.uuid)).toEqual({})
  expect(await rejection(ChartMogul.CustomerNote.retrieve(config, call.uuid))).toMatchObject({ status: 404 })
})

test('opportunities', async () => {
  const customer_uuid = await newCustomer()
  const fields = {
    owner: 'sales@example.com',
    pipeline: 'New Business',
    pipeline_stage: 'Discovery',
    estimated_close_date: '2026-06-30',
    amount_in_cents: 100_00,
    currency: 'usd',
  }
  const created = await ChartMogul.Opportunity.create(config, { customer_uuid, ...fields })
  expect(created).toMatchObject({ ...fields, currency: 'USD', win_likelihood: 0, custom: {} })
  const later = await ChartMogul.Customer.createOpportunity(config, customer_uuid, {
    ...fields,
    estimated_close_date: '2026-09-30',
  })
  const change = { win_likelihood: 80, custom: [{ key: 'from_campaign', value: true }] }
  const changed = await ChartMogul.Opportunity.patch(config, created.uuid, change)
  expect(changed).toMatchObject({ win_likelihood: 80, custom: { from_campaign: true }, pipeline: 'New Business' })
  const after = { customer_uuid, estimated_close_date_on_or_after: '2026-07-01' }
  expect((await ChartMogul.Opportunity.all(config, after)).entries).toMatchObject([{ uuid: later.uuid }])
  const before = { customer_uuid, estimated_close_date_on_or_before: '2026-06-30' }
  expect((await ChartMogul.Opportunity.all(config, before)).entries).toMatchObject([{ uuid: created.uuid }])
  expect((await ChartMogul.Customer.opportunities(config, customer_uuid)).entries).toHaveLength(2)
  expect(await rejection(ChartMogul.Opportunity.patch(config, later.uuid, { win_likelihood: 101 }))).toMatchObject({
    status: 400,
  })
  expect(await ChartMogul.Opportunity.destroy(config, later.uuid)).toEqual({})
  expect(await rejection(ChartMogul.Opportunity.retrieve(config, later.uuid))).toMatchObject({ status: 404 })
})

test('tasks', async () => {
  const customer_uuid = await newCustomer()
  const fields = { task_details: 'Schedule a demo', assignee: 'sales@example.com', due_date: '2026-04-30' }
  const { task_uuid, ...task } = await ChartMogul.Task.create(config, { customer_uuid, ...fields })
  expect(task).toMatchObject({ ...fields, due_date: '2026-04-30T00:00:00.000Z', completed_at: null, customer_uuid })
  await ChartMogul.Customer.createTask(config, customer_uuid, { ...fields, due_date: '2026-05-30' })
  expect(await ChartMogul.Task.patch(config, task_uuid, { completed_at: '2026-04-20' })).toMatchObject({
    completed_at: '2026-04-20T00:00:00.000Z',
  })
  const found = async (query: object) =>
    (await ChartMogul.Task.all(config, { customer_uuid, ...query })).entries.map(({ due_date }: { due_date: string }) =>
      due_date.slice(0, 10),
    )
  expect(await found({})).toEqual(['2026-05-30', '2026-04-30'])
  expect(await found({ completed: true })).toEqual(['2026-04-30'])
  expect(await found({ completed: false })).toEqual(['2026-05-30'])
  expect(await found({ due_date_on_or_after: '2026-05-01' })).toEqual(['2026-05-30'])
  expect((await ChartMogul.Customer.tasks(config, customer_uuid)).entries).toHaveLength(2)
  const long = { customer_uuid, ...fields, task_details: 'x'.repeat(256) }
  expect(await rejection(ChartMogul.Task.create(config, long))).toMatchObject({ status: 400 })
  expect(await ChartMogul.Task.destroy(config, task_uuid)).toEqual({})
  expect(await rejection(ChartMogul.Task.retrieve(config, task_uuid))).toMatchObject({ status: 404 })
})

test('all of it is deleted with its customer', async () => {
  const customer_uuid = await newCustomer()
  const contact = await ChartMogul.Contact.create(config, { customer_uuid, data_source_uuid })
  const note = await ChartMogul.CustomerNote.create(config, { customer_uuid, type: 'note', text: 'Hello' })
  await ChartMogul.Customer.destroy(config, customer_uuid)
  expect(await rejection(ChartMogul.Contact.retrieve(config, contact.uuid))).toMatchObject({ status: 404 })
  expect(await rejection(ChartMogul.CustomerNote.retrieve(config, note.uuid))).toMatchObject({ status: 404 })
})
