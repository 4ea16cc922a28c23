import type { RequestOptions } from './types.js'

/** The options of a call with what `send` wants to know about the tool that makes it. */
export function call<Options extends RequestOptions>(
  operation: string,
  input?: object,
  options?: Options,
): Options & { operation: string; input: object | undefined } {
  return { ...(options as Options), operation, input }
}
