import { isHttpUrl } from '../runtime/is-http-url.js'
import { succeed } from './envelope.js'
import { invalidParameter, missingParameter, notFound } from './errors.js'
import { BASE_PATH, type Handler, pageOf, readInput } from './exchange.js'
import { toId, toStringOrNull } from './fields.js'
import { resources } from './resources.js'

const PATH = `${BASE_PATH}/_resthook`

const list: Handler = ({ account, query }) =>
  succeed(
    pageOf(
      [...account.resthook.all()].map(({ targetUrl, event }) => ({ target_url: targetUrl, event })),
      query,
    ),
  )

const subscribe: Handler = (exchange) => {
  const { account, origin } = exchange
  const input = readInput(exchange)
  const targetUrl = toStringOrNull(input['target_url'])
  const event = toStringOrNull(input['event'])
  if (targetUrl === null) throw missingParameter('target_url')
  if (event === null) throw missingParameter('event')
  // What would never arrive is refused: another protocol, or an object that there is not.
  const [, object] = /^(\w+)\.\w+$/.exec(event) ?? []
  if (!isHttpUrl(targetUrl) || !resources.some(({ name }) => name === object)) throw invalidParameter()
  const { id } = account.resthook.add({ ...account.stamp(account.resthook, {}), targetUrl, event })
  return succeed({ id }, 201, { location: `${origin}${PATH}/${id}` })
}

const unsubscribe: Handler = ({ account, params }) => {
  const row = account.resthook.get(toId(params['id']) ?? null)
  if (!row) throw notFound('object')
  account.resthook.delete(row)
  return succeed(true)
}

export const resthookRoutes = [
  { method: 'GET', path: PATH, handler: list },
  { method: 'POST', path: PATH, handler: subscribe },
  { method: 'DELETE', path: `${PATH}/{id}`, handler: unsubscribe },
]
