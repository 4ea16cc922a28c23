/** What is wrong with a request to the control address. */
export type ControlErrorType =
  | 'conflict'
  | 'forbidden'
  | 'invalid_parameter'
  | 'invalid_request'
  | 'method_not_allowed'
  | 'not_found'
  | 'too_large'

const STATUS: Readonly<Record<ControlErrorType, number>> = {
  conflict: 409,
  forbidden: 403,
  invalid_parameter: 400,
  invalid_request: 400,
  method_not_allowed: 405,
  not_found: 404,
  too_large: 413,
}

/** Thrown by an operation of the control address to refuse a request: the message names the parameter and the remedy. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  constructor(
    readonly type: ControlErrorType,
    message: string,
    readonly param?: string | undefined,
    /** Why a card was declined, in the words of the provider. */
    readonly reason: { readonly code?: string | undefined; readonly decline_code?: string | undefined } = {},
  ) {
    super(message)
  }

  get status(): number {
    return STATUS[this.type]
  }

  get body(): unknown {
    const { type, message, param, reason } = this
    return { error: { type, message, ...(param === undefined ? {} : { param }), ...reason } }
  }
}

export const invalidParameter = (param: string, message: string): ControlError =>
  new ControlError('invalid_parameter', message, param)
