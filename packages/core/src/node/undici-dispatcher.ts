/**
 * What is used of undici's `Dispatcher`. Its own type differs between undici 6, 7 and 8 and leads to the types of Node, which a declaration
 * here would then need.
 */
export interface UndiciDispatcher {
  /** Sends a request. */
  // biome-ignore lint/suspicious/noExplicitAny: undici's own types of one of several major versions
  dispatch(options: any, handler: any): boolean
  /** Waits for the requests under way and closes the connections. */
  close(): Promise<void>
}
