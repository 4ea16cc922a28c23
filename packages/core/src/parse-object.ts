import { isRecord } from './is-record.js'

/** The object that a text is in JSON; undefined when it is none. The parser's own error would quote it. */
export function parseObject(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
