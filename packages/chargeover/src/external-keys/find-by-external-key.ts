import { asOneCall, call, checkRows, checkRules, invalid, unexpectedAnswer } from '@billing/core/internal'
import type { ChargeOverClient, ChargeOverRequestOptions } from '../client.js'
import { condition } from '../conditions/condition.js'
import type { Envelope, FindByExternalKeyParams } from '../gen/models.js'

/** What a finder needs of a record. */
interface Keyed {
  readonly external_key?: string | number | null | undefined
}

/** What a finder returns: ChargeOver's envelope, with the record in place of a list. */
type Found<Row> = Omit<Envelope, 'response'> & { response: Row | null }

/**
 * Finds the one record with an external key. ChargeOver ignores a condition that it does not understand, and then answers with any
 * records: unless all that it answers have the key, and it is one at most, this is an error.
 *
 * `whole` retrieves a record of which lists leave out the key.
 */
export function findByExternalKey<Row extends object, Record extends Keyed = Row & Keyed>(
  client: ChargeOverClient,
  operation: string,
  path: string,
  params: FindByExternalKeyParams,
  options: ChargeOverRequestOptions | undefined,
  whole?: (row: Row, options: ChargeOverRequestOptions) => Promise<Record>,
): Promise<Found<Record>> {
  const request = call(client, operation, params, options)
  const { provider, callTimeoutMs: timeoutMs } = client
  const { external_key: key, ...others } = params ?? {}
  if (typeof key !== 'string' || !key) throw invalid('external_key', 'must be a non-empty string')

  checkRules(params, ['external_key^where', 'external_key^limit', 'external_key^offset'])

  const refuse = (message: string): never => {
    // It is about another record, whose data is nobody's business here.
    throw unexpectedAnswer(client, operation, message)
  }

  return asOneCall({ provider, timeoutMs }, operation, request, async (each) => {
    const query = { ...others, where: condition('external_key', 'EQUALS', key), limit: 2, offset: 0 }
    const { data } = await client.http.GET<Found<Row> & { response: Row[] }>(path, { ...each, params: { query } })
    const { response: rows } = checkRows(client, operation, data, 'response')
    const { operation: _, input: __, ...call } = each
    const found = await Promise.all(rows.map((row) => (whole ? whole(row, call) : (row as unknown as Record))))
    if (found.some(({ external_key }) => String(external_key) !== key)) {
      refuse('ChargeOver answered with a record that has another external_key: it did not understand the condition')
    }
    if (found.length > 1) refuse('More than one record has this external_key')
    return { ...data, response: found[0] ?? null }
  })
}
