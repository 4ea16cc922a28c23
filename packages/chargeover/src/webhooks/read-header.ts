/** The headers of a request: of `fetch`, of Node, or any object of names and values. Names are case-insensitive. */
export type WebhookHeaders =
  | {
      /** The value of a header; null when there is none. */
      get(name: string): string | null
    }
  | { readonly [name: string]: string | readonly string[] | undefined }

/** The value of a header; undefined when the request has none. `name` is in lower case. */
export function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return value === undefined ? undefined : `${value}`
}
