import type { SandboxResponse } from '../runtime/provider.types.js'

/** Thrown to answer a request with an error of ChartMogul's. */
export class Refusal {
  constructor(readonly response: SandboxResponse) {}
}

// ChartMogul has no one error body: parameter checks, lookups, older and newer validations each have a shape of their own.

const withCode = (status: number, message: string, param: string | null): Refusal =>
  new Refusal({ status, body: { code: status, message, param } })

export const noApiKey = (): Refusal => withCode(401, 'No valid API key provided', null)

export const tooManyRequests = (): Refusal => withCode(429, 'Your request rate has exceeded our rate limit.', null)

export const missingParameter = (name: string): Refusal => withCode(400, `Parameter "${name}" is missing`, name)

export const invalidParameter = (name: string): Refusal => withCode(400, `Parameter "${name}" is invalid`, name)

export const invalidJson = (): Refusal => withCode(400, 'The request body is not a JSON object', null)

export const noCustomerWithEmail = (email: string): Refusal =>
  withCode(404, `Can't find any customers with email: "${email}"`, 'email')

export const notFound = (object: string): Refusal =>
  new Refusal({ status: 404, body: { error: `${object} not found` } })

/** The error of an import for an unknown customer. */
export const invoiceNotFound = (): Refusal => {
  const message = 'Invoice not found'
  return new Refusal({
    status: 404,
    body: { error: message, error_details: [{ param: 'invoice', code: 'invalid', message }] },
  })
}

export const fieldError = (field: string, message: string): Refusal =>
  new Refusal({ status: 422, body: { errors: { [field]: message } } })

export interface FieldProblem {
  readonly param: string
  readonly code: 'blank' | 'invalid'
  readonly message: string
}

export const modelErrors = (problems: readonly FieldProblem[]): Refusal =>
  new Refusal({
    status: 422,
    body: {
      ...Object.fromEntries(problems.map(({ param, message }) => [param, [message]])),
      error_details: problems,
    },
  })

export const blank = (param: string, name: string): FieldProblem => ({
  param,
  code: 'blank',
  message: `${name} can't be blank`,
})

export const unknownRoute = (): Refusal => new Refusal({ status: 404, body: { message: 'Not Found' } })

export const methodNotAllowed = (methods: readonly string[]): Refusal =>
  new Refusal({ status: 405, headers: { allow: methods.join(', ') }, body: { message: 'Method Not Allowed' } })

/** Not a 5xx: ChartMogul's own clients try those again for a quarter of an hour. */
export const notEmulated = (what: string): Refusal =>
  new Refusal({ status: 400, body: { error: `The sandbox does not emulate ${what}` } })
