import { isRecord } from './is-record.js'

/** Parses a JSON object; undefined when it is not one. The parser's own error would quote the text. */
export function parseObject(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
