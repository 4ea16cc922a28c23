import type { Account } from './account.js'
import { toDatetime, toDatetimeOrNull } from './dates.js'
import { invalidParameter, missingParameter } from './errors.js'
import { toId, toInput, toStringOrNull } from './fields.js'
import type { Input } from './resource.types.js'
import type { Item, Package, PackageLine } from './state.types.js'
import { readTierset, tiersetToWire } from './tierset.js'
import { tokenOf } from './token.js'

export function lineToWire(line: PackageLine, account: Account, currencyId: unknown): Record<string, unknown> {
  const item = account.item.get(line.itemId)
  return {
    line_item_id: line.id,
    item_id: line.itemId,
    tierset_id: line.tierset.id,
    external_key: line.externalKey,
    nickname: line.nickname,
    descrip: line.descrip,
    trial_days: line.trialDays,
    trial_units: 0,
    custom_1: null,
    custom_2: null,
    custom_3: null,
    subscribe_datetime: toDatetime(line.subscribedAt),
    subscribe_prorate_from_datetime: null,
    subscribe_prorate_to_datetime: null,
    cancel_datetime: toDatetimeOrNull(line.canceledAt),
    expire_datetime: null,
    expire_recurs: null,
    license: '',
    item_name: item?.fields['name'] ?? '',
    item_external_key: item?.fields['external_key'] ?? null,
    item_accounting_sku: item?.fields['accounting_sku'] ?? null,
    item_token: item ? tokenOf(item) : '',
    item_units: item?.fields['units'] ?? null,
    tierset: tiersetToWire(line.tierset, currencyId),
  }
}

/** Reads a line of a new package; its price is the item's unless it has its own. */
export function readLine(given: unknown, account: Account, paycycle: string): PackageLine {
  const input = toInput(given)
  const item = itemOf(input, account)
  return {
    id: account.nextId('line'),
    itemId: item.id,
    tierset: readTierset(input['tierset'], account, item.tierset, paycycle),
    descrip: toStringOrNull(input['descrip']) ?? toStringOrNull(item.fields['description']),
    nickname: toStringOrNull(input['nickname']) ?? '',
    externalKey: toStringOrNull(input['external_key']),
    quantity: readQuantity(input, 1),
    trialDays: readTrialDays(input),
    subscribedAt: account.now(),
    canceledAt: null,
  }
}

export function itemOf(input: Input, account: Account): Item {
  if (input['item_id'] === undefined) throw missingParameter('item_id')
  const item = account.item.get(toId(input['item_id']) ?? null)
  if (!item) throw invalidParameter()
  return item
}

export function readQuantity(input: Input, fallback: number): number {
  const quantity = Number(input['line_quantity'] ?? fallback)
  if (!(quantity >= 0)) throw invalidParameter()
  return quantity
}

const MAX_TRIAL_DAYS = 36_500

function readTrialDays(input: Input): number {
  const days = Number(input['trial_days'] ?? 0)
  if (!Number.isInteger(days) || days < 0 || days > MAX_TRIAL_DAYS) throw invalidParameter()
  return days
}

/** A `line_item_id` changes a line or, with `cancel`, drops it; a line without one is added. */
export function upgradeLines(row: Package, input: Input, account: Account): void {
  const changes = input['line_items']
  if (!Array.isArray(changes) || changes.length === 0) throw missingParameter('line_items')
  const lines = [...row.lines]
  const paycycle = String(row.fields['paycycle'])
  for (const change of changes.map(toInput)) {
    if (change['line_item_id'] === undefined) {
      lines.push(readLine(change, account, paycycle))
      continue
    }
    const index = lines.findIndex((line) => line.id === toId(change['line_item_id']))
    const line = lines[index]
    if (!line || line.canceledAt !== null) throw invalidParameter()
    if (change['cancel'] === true) lines[index] = { ...line, canceledAt: account.now() }
    else lines[index] = changeLine(line, change, account, paycycle)
  }
  row.lines = lines
}

function changeLine(line: PackageLine, change: Input, account: Account, paycycle: string): PackageLine {
  const quantity = readQuantity(change, line.quantity)
  const descrip = toStringOrNull(change['descrip']) ?? line.descrip
  if (change['item_id'] === undefined && change['tierset'] === undefined) return { ...line, quantity, descrip }
  const item = change['item_id'] === undefined ? undefined : itemOf(change, account)
  return {
    ...line,
    quantity,
    descrip,
    itemId: item?.id ?? line.itemId,
    tierset: readTierset(change['tierset'], account, item?.tierset ?? line.tierset, paycycle),
  }
}
