import { CURRENCIES } from './account-settings.js'
import { succeed } from './envelope.js'
import { invalidParameter, missingParameter, unsupportedCommand } from './errors.js'
import { BASE_PATH, type Exchange, type Handler, pageOf, readInput } from './exchange.js'
import { toStringOrNull } from './fields.js'

const PATH = `${BASE_PATH}/currency`

const list: Handler = ({ query }) => succeed(pageOf(CURRENCIES, query))

const act = (exchange: Exchange, action: string | null | undefined) => {
  if (action === 'getExchangeRate') return getExchangeRate(exchange)
  if (action === 'setExchangeRate') return setExchangeRate(exchange)
  throw unsupportedCommand(action ?? 'create', 'currency')
}

export const currencyRoutes: { method: string; path: string; handler: Handler }[] = [
  { method: 'GET', path: PATH, handler: list },
  { method: 'POST', path: PATH, handler: (exchange) => act(exchange, exchange.query.get('action')) },
  {
    method: 'POST',
    path: `${PATH}/_action/{action}`,
    handler: (exchange) => act(exchange, exchange.params['action']),
  },
]

/** Currencies are at par until a rate is set, in either direction: the sandbox has no rates of its own. */
const getExchangeRate: Handler = (exchange) => {
  const { exchangeRates } = exchange.account
  const { from, to } = readPair(exchange)
  const reverse = exchangeRates[`${to}:${from}`]
  return succeed(exchangeRates[`${from}:${to}`] ?? (reverse === undefined ? 1 : 1 / reverse))
}

const setExchangeRate: Handler = (exchange) => {
  const { from, to } = readPair(exchange)
  const { exchange: given } = readInput(exchange)
  if (given === undefined) throw missingParameter('exchange')
  const rate = Number(given)
  if (!(rate > 0) || !Number.isFinite(rate)) throw invalidParameter()
  exchange.account.exchangeRates[`${from}:${to}`] = rate
  return succeed(true)
}

function readPair(exchange: Exchange): { from: string; to: string } {
  const input = readInput(exchange)
  const [from, to] = ['from', 'to'].map((name) => {
    const code = toStringOrNull(input[name])
    if (code === null) throw missingParameter(name)
    if (!CURRENCIES.some(({ iso4217 }) => iso4217 === code)) throw invalidParameter()
    return code
  }) as [string, string]
  return { from, to }
}
