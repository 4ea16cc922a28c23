import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { config } = await serveChartMogul()
const { source: data_source_uuid } = await createDataSource(config)
let count = 0
const newCustomer = async (): Promise<string> => {
  const row = { data_source_uuid, external_id: `cus_${count++}`, email: 'adam@smith.com' }
  return (await ChartMogul.Customer.create(config, row)).uuid
}

test('tags', async () => {
  const customer = await newCustomer()
  expect(await ChartMogul.Tag.add(config, customer, { tags: ['vip', 'beta'] })).toEqual({ tags: ['vip', 'beta'] })
  expect(await ChartMogul.Tag.add(config, customer, { tags: ['vip', 'new'] })).toEqual({ tags: ['vip', 'beta', 'new'] })
  expect(await ChartMogul.Tag.remove(config, customer, { tags: ['beta', 'x'] })).toEqual({ tags: ['vip', 'new'] })
  expect(await ChartMogul.Customer.attributes(config, customer)).toEqual({
    tags: ['vip', 'new'],
    stripe: {},
    custom: {},
  })
})

test('custom attributes', async () => {
  const customer = await newCustomer()
  const custom = [
    { type: 'String', key: 'channel', value: 'Facebook' },
    { type: 'Integer', key: 'seats', value: 5 },
    { type: 'Timestamp', key: 'seen', value: '2026-01-31' },
    { type: 'Boolean', key: 'pro', value: true },
  ]
  const added = { channel: 'Facebook', seats: 5, seen: '2026-01-31T00:00:00.000Z', pro: true }
  expect(await ChartMogul.CustomAttribute.add(config, customer, { custom })).toEqual({ custom: added })
  const changes = { seats: 6, seen: '2026-02-01' }
  expect(await ChartMogul.CustomAttribute.update(config, customer, { custom: changes })).toEqual({
    custom: { ...added, seats: 6, seen: '2026-02-01T00:00:00.000Z' },
  })
  await ChartMogul.CustomAttribute.remove(config, customer, { custom: ['channel', 'seen', 'pro'] })
  expect((await ChartMogul.Customer.retrieve(config, customer)).attributes.custom).toEqual({ seats: 6 })
})

test('only attributes that the account has can be changed, also of another customer', async () => {
  const [one, two] = [await newCustomer(), await newCustomer()]
  const update = () => ChartMogul.CustomAttribute.update(config, two, { custom: { region: 'north' } })
  expect(await rejection(update())).toMatchObject({ status: 400 })
  await ChartMogul.CustomAttribute.add(config, one, { custom: [{ type: 'String', key: 'region', value: 'south' }] })
  expect(await update()).toEqual({ custom: { region: 'north' } })
})

test('a value of an unknown type or that is too long is refused', async () => {
  const customer = await newCustomer()
  const add = (attribute: object) => ChartMogul.CustomAttribute.add(config, customer, { custom: [attribute] })
  expect(await rejection(add({ type: 'Colour', key: 'a', value: 'red' }))).toMatchObject({ status: 400 })
  expect(await rejection(add({ type: 'String', key: 'a', value: 'x'.repeat(256) }))).toMatchObject({ status: 400 })
  expect(await rejection(add({ type: 'Timestamp', key: 'a', value: 'soon' }))).toMatchObject({ status: 400 })
})

test('every customer with an e-mail address', async () => {
  const customers = [await newCustomer(), await newCustomer()]
  const email = 'adam@smith.com'
  const { entries } = await ChartMogul.Tag.add(config, { email, tags: ['by-email'] })
  const tagged = entries.filter(({ uuid }: { uuid: string }) => customers.includes(uuid))
  expect(tagged).toHaveLength(2)
  for (const { attributes } of tagged) expect(attributes.tags).toContain('by-email')
  const custom = [{ type: 'Integer', key: 'age', value: 8 }]
  const changed = await ChartMogul.CustomAttribute.add(config, { email, custom })
  expect(changed.entries[0].attributes.custom.age).toBe(8)
  const unknown = { email: 'nobody@smith.com', tags: ['x'] }
  expect(await rejection(ChartMogul.Tag.add(config, unknown))).toMatchObject({ status: 404 })
})
