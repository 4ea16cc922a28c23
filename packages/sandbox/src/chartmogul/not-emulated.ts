import type { Handler } from './context.js'
import { notEmulated } from './errors.js'

/** Endpoints of ChartMogul that are not emulated: they are refused by name, unlike unknown paths. */
const ENDPOINTS = ['POST /v1/data_sources/{uuid}/uploads']

export const notEmulatedRoutes = ENDPOINTS.map((endpoint) => {
  const [method = '', path = ''] = endpoint.split(' ')
  const handler: Handler = () => {
    throw notEmulated(endpoint)
  }
  return { method, path, handler }
})
