/** Encodes a CSV file and further fields as `multipart/form-data`. `FormData` would leave that to `fetch`, which not every transport is. */
export function encodeMultipart(
  csv: string,
  fields: Readonly<Record<string, string | undefined>>,
): { type: string; text: string } {
  const parts = Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : `"${name}"\r\n\r\n${text}`))
  parts.unshift(`"file"; filename="upload.csv"\r\ncontent-type: text/csv\r\n\r\n${csv}`)
  let boundary = 'billing-upload'
  // No part may contain it. Doubled, it is soon longer than any part.
  while (parts.some((part) => part.includes(boundary))) boundary += boundary
  const text = parts.map((part) => `--${boundary}\r\ncontent-disposition: form-data; name=${part}\r\n`).join('')
  return { type: `multipart/form-data; boundary=${boundary}`, text: `${text}--${boundary}--\r\n` }
}
