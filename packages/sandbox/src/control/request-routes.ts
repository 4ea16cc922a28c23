import type { LoggedRequest } from '../runtime/log-request.js'
import { invalidParameter } from './control-error.js'
import { type ControlRoute, controlRoute } from './control-route.js'
import { readProvider } from './read-provider.js'
import { redactBody, redactHeaders, redactPath } from './redact-secrets.js'

const MAX_LIMIT = 1_000

/** The requests that the providers have received, newest first and without secrets. */
export function requestRoutes(log: LoggedRequest[]): readonly ControlRoute[] {
  return [
    controlRoute('GET', '/requests', { provider: 'string?', limit: 'integer?' }, ({ values }) => {
      const { limit = 100 } = values
      const provider = values.provider === undefined ? undefined : readProvider(values.provider)
      if (limit < 1 || limit > MAX_LIMIT) {
        throw invalidParameter('limit', `limit must be from 1 to ${MAX_LIMIT}, got ${limit}.`)
      }
      const seen = log.filter((request) => provider === undefined || request.provider === provider)
      return { total: seen.length, requests: seen.slice(-limit).reverse().map(present) }
    }),
    controlRoute('DELETE', '/requests', {}, () => {
      log.length = 0
      return { total: 0, requests: [] }
    }),
  ]
}

const present = ({ provider, method, path, headers, body, status, at }: LoggedRequest) => ({
  provider,
  method,
  path: redactPath(path),
  status,
  at: new Date(at).toISOString(),
  headers: redactHeaders(headers),
  body: redactBody(body),
})
