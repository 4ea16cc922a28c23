import type { Account } from './account.js'
import { toDatetime } from './dates.js'
import { invalidParameter, missingParameter, notEmulated } from './errors.js'
import { checkExternalKey, readTime, toId, toList, toStringOrNull } from './fields.js'
import type { Context, Input, Resource } from './resource.types.js'
import type { PackageLine, Usage } from './state.types.js'

const TYPES = ['add', 'max', 'lat']
/** Types of which nobody says how they are counted. */
const TYPES_NOT_EMULATED = ['pia', 'pas', 'dlt']
const MAX_BULK = 1_000

/** What was used of a line of a package. */
export const usage: Resource<Usage> = {
  name: 'usage',
  idKey: 'usage_history_id',
  table: (account) => account.usage,
  columns: {
    usage_history_id: (row) => row.id,
    line_item_id: (row) => row.lineItemId,
    usage_value: (row) => row.value,
    type: (row) => row.type,
    from: (row) => toDatetime(row.from),
    to: (row) => toDatetime(row.to),
    external_key: (row) => row.fields['external_key'] ?? null,
  },
  detail: {},
  expansions: [],
  filters: {},
  aliases: {},
  create,
  actions: {},
  collectionActions: {
    /** All records or, when one of them is refused, none. */
    bulk(input, context) {
      const records = toList(input)
      if (records.length === 0) throw missingParameter('No data')
      if (records.length > MAX_BULK) throw invalidParameter()
      for (const record of records) read(record, context)
      return records.map((record) => ({ id: create(record, context).id }))
    },
  },
}

function create(input: Input, context: Context): Usage {
  const { account } = context
  const { fields, ...parts } = read(input, context)
  return account.usage.add({ ...account.stamp(account.usage, fields), ...parts, invoiced: false })
}

function read(input: Input, { account }: Context) {
  const line = lineOf(input, account)
  const value = Number(input['usage_value'])
  if (input['usage_value'] === undefined) throw missingParameter('usage_value')
  if (!Number.isFinite(value)) throw invalidParameter()
  const type = toStringOrNull(input['type']) ?? 'add'
  if (TYPES_NOT_EMULATED.includes(type)) throw notEmulated(`usage of the type "${type}"`)
  if (!TYPES.includes(type)) throw invalidParameter()
  const fields = { external_key: toStringOrNull(input['external_key']) }
  checkExternalKey(account.usage, fields.external_key)
  const from = readTime(input['from']) ?? account.now()
  return { fields, lineItemId: line.id, value, type, from, to: readTime(input['to']) ?? from }
}

/** The line that the record names: by its id or external key, or by the keys of its customer and item. */
function lineOf(input: Input, account: Account): PackageLine {
  const id = toId(input['line_item_id'])
  const key = toStringOrNull(input['line_item_external_key'])
  const [customerKey, itemKey] = [input['customer.external_key'], input['line_item.item_external_key']]
  if (id === undefined && key === null && itemKey === undefined) throw missingParameter('line_item_id')
  for (const row of account.package.all()) {
    if (customerKey !== undefined && account.customer.get(row.customerId)?.fields['external_key'] !== customerKey)
      continue
    const line = row.lines.find((one) => {
      if (one.canceledAt !== null) return false
      if (id !== undefined) return one.id === id
      return key === null ? account.item.get(one.itemId)?.fields['external_key'] === itemKey : one.externalKey === key
    })
    if (line) return line
  }
  throw invalidParameter()
}

/** Takes the usage of a line that no invoice has charged yet: the sum, and records that are a maximum or the latest count alone. */
export function takeUsage(line: PackageLine, account: Account, at: number): number | undefined {
  const records = account.usage.by('lineItemId', line.id).filter((record) => !record.invoiced && record.from <= at)
  if (records.length === 0) return undefined
  for (const record of records) record.invoiced = true
  const of = (type: string) => records.filter((record) => record.type === type).map(({ value }) => value)
  const added = of('add').reduce((sum, value) => sum + value, 0)
  return added + Math.max(0, ...of('max')) + (of('lat').at(-1) ?? 0)
}
