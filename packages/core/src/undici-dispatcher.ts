/**
 * What is used of undici's `Dispatcher`. Its own type differs between undici 6, 7 and 8 and leads to the types of Node, which a declaration
 * here would then need.
 */
export interface UndiciDispatcher {
  // biome-ignore lint/suspicious/noExplicitAny: undici's own types of one of several major versions
  dispatch(options: any, handler: any): boolean
  close(): Promise<void>
}
