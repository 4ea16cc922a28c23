import type { Form } from './decode-form.js'
import { invalidRequest } from './errors.js'

/** Decodes the JSON of a request below `/v2/` to what the form of an older one would be. */
export function decodeJson(body: string): Form {
  const form = body === '' ? {} : toForm(parse(body))
  if (typeof form === 'string') throw invalidJson()
  return form
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw invalidJson()
  }
}

const invalidJson = () => invalidRequest('Invalid request (check that your POST body is a JSON object).')

function toForm(value: unknown): string | Form {
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value)
  const form: Form = Object.create(null)
  for (const [key, item] of Object.entries(value)) form[key] = toForm(item)
  return form
}
