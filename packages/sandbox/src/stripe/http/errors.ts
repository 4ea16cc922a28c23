/** The `error` object of Stripe's answers. `type` is the only key that is always there. */
export interface ErrorFields {
  readonly type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  readonly message: string
  readonly code?: string | undefined
  readonly param?: string | undefined
  readonly decline_code?: string | undefined
  readonly advice_code?: string | undefined
  readonly network_decline_code?: string | undefined
  readonly charge?: string | undefined
  readonly payment_intent?: unknown
  readonly payment_method?: unknown
  readonly setup_intent?: unknown
}

const NOT_EMULATED = 'sandbox_not_emulated'

/** Thrown anywhere below a route to answer with a Stripe error. */
export class StripeError extends Error {
  override readonly name = 'StripeError'
  constructor(
    readonly status: number,
    readonly fields: ErrorFields,
  ) {
    super(fields.message)
  }

  /** Whether the request passed the check of its parameters; only then is the answer kept under its idempotency key. */
  get executed(): boolean {
    const { code } = this.fields
    return this.status !== 401 && code !== NOT_EMULATED && !code?.startsWith('parameter_')
  }
}

type Details = Omit<ErrorFields, 'type' | 'message'>

export const invalidRequest = (message: string, details: Details = {}): StripeError =>
  new StripeError(400, { type: 'invalid_request_error', message, ...details })

export const unexpectedState = (message: string, paymentIntent: unknown): StripeError =>
  invalidRequest(message, { code: 'payment_intent_unexpected_state', payment_intent: paymentIntent })

export const unexpectedSetupState = (message: string, setupIntent: unknown): StripeError =>
  invalidRequest(message, { code: 'setup_intent_unexpected_state', setup_intent: setupIntent })

/** An object named in the path: 404. Older resources of Stripe name `id` as the parameter, others the placeholder of their path. */
export const noSuchObject = (label: string, id: string, param = 'id'): StripeError =>
  new StripeError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${label}: '${id}'`,
    param,
  })

/** An object named in a parameter: 400. */
export const noSuchReference = (label: string, id: string, param: string): StripeError =>
  invalidRequest(`No such ${label}: '${id}'`, { code: 'resource_missing', param })

export const missingParameter = (param: string): StripeError =>
  invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })

export const emptyParameter = (param: string): StripeError =>
  invalidRequest(
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; ` +
      `however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
    { code: 'parameter_invalid_empty', param },
  )

export const invalidInteger = (message: string, param: string): StripeError =>
  invalidRequest(message, { code: 'parameter_invalid_integer', param })

/** For what exists at Stripe and is not emulated: an error instead of a false success, with a status that no client tries again. */
export const notEmulated = (what: string): StripeError =>
  invalidRequest(`The sandbox does not emulate ${what}.`, { code: NOT_EMULATED })

/** An error as it is sent, with its keys in Stripe's order. Stripe links codes to their documentation and requests to their log. */
export function errorBody(
  { fields }: StripeError,
  log?: { readonly account: string; readonly request: string },
): { readonly error: Readonly<Record<string, unknown>> } {
  const { code } = fields
  const error: Record<string, unknown> = { ...fields }
  if (code && code !== NOT_EMULATED) {
    error.doc_url = `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`
  }
  if (log) {
    error.request_log_url = `https://dashboard.stripe.com/${log.account}/test/workbench/logs?object=${log.request}`
  }
  const present = Object.entries(error).filter(([, value]) => value !== undefined)
  return { error: Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1))) }
}
