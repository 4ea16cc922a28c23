import type { Parameters, ValuesOf } from './parameters.js'

/** One request to the control address, with its parameters checked. */
export interface ControlCall<P extends Parameters = Parameters> {
  /** The `{…}` of the path. */
  readonly path: Readonly<Record<string, string>>
  /** The parameters: of the body, or of the query for GET and DELETE. */
  readonly values: ValuesOf<P>
}

type Method = 'DELETE' | 'GET' | 'POST' | 'PUT'

/** An operation of the control address. What it returns is sent as JSON; it throws a `ControlError` to refuse. */
export interface ControlRoute {
  /** The HTTP method. */
  readonly method: Method
  /** Below `/_sandbox`; that of a provider below `/_sandbox/<provider>`. */
  readonly path: string
  /** What the body may have, or the query of GET and DELETE. */
  readonly parameters: Parameters
  /** Carries the operation out and returns the answer. */
  readonly run: (call: ControlCall<never>) => unknown
  /** Whether the answer is one line: it is long, and for programs. */
  readonly isCompact?: boolean
}

/** Declares an operation; its function gets the parameters with the types that the table says. */
export const controlRoute = <P extends Parameters>(
  method: Method,
  path: string,
  parameters: P,
  run: (call: ControlCall<P>) => unknown,
): ControlRoute => ({ method, path, parameters, run: run as ControlRoute['run'] })
