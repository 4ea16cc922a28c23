import type { RequestOptions } from '../client/request-options.js'

// A symbol, so that no option can have its name. It is registered, so that a client from another copy of this package recognises it.
const CHECKED = /* @__PURE__ */ Symbol.for('@billing/checked')

/** What a tool's requests are sent with: the options of its call, its name, and its parameters for `validate`. */
export type ToolRequest<Options extends RequestOptions = RequestOptions> = Options & {
  /** The documented name of the tool. */
  readonly operation: string
  /** The parameters that it was called with. */
  readonly input: object | undefined
}

/** Puts a tool's request together, once its options are checked: that is done for a call, not for each of its requests. */
export function createToolRequest<Options extends RequestOptions>(
  options: Options | undefined,
  operation: string,
  input: object | undefined,
): ToolRequest<Options> {
  return { ...(options as Options), operation, input, [CHECKED]: true }
}

/** Whether a request is that of a tool, with options that are checked already. */
export function isToolRequest(init: object): init is ToolRequest {
  return CHECKED in init
}
