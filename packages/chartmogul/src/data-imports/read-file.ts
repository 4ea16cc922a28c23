import { invalid } from '@billing/core/internal'

/** The text of a file, given as text, as bytes or as a blob. What is not UTF-8 would be imported with the wrong letters. */
export async function readFile(file: unknown): Promise<string> {
  const isBlob = typeof Object(file).arrayBuffer === 'function'
  const contents: unknown = isBlob ? await (file as Blob).arrayBuffer() : file
  const text = typeof contents === 'string' ? contents : decode(contents as ArrayBuffer)
  // The path of a file, a common mistake, is one line.
  if (!/[\r\n]/.test(text.trim())) {
    throw invalid('file', 'must have a line of column names and a row; pass the contents, not the path')
  }
  return text
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw invalid('file', 'must be text, or UTF-8 as bytes or a Blob')
  }
}
