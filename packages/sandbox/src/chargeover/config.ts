import { succeed } from './envelope.js'
import { invalidParameter } from './errors.js'
import { BASE_PATH, type Handler, readInput } from './exchange.js'

/** Keeps the values; none of them changes how the sandbox behaves. */
const setConfig: Handler = (exchange) => {
  const values = readInput(exchange)
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === 'object' && value !== null) throw invalidParameter()
    exchange.account.config[key] = value as string | number | boolean | null
  }
  return succeed(true)
}

export const configRoutes = [{ method: 'POST', path: `${BASE_PATH}/_config`, handler: setConfig }]
