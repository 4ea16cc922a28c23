/** A part of a body of the type `multipart/form-data`. */
export interface Part {
  /** The name of the field. */
  readonly name: string
  /** What its headers say beside the name, such as the name of a file. */
  readonly about?: string | undefined
  /** Its text; a part without one is left out. */
  readonly text: string | undefined
}

/** Encodes the fields of a form, among them files, as text. `FormData` would leave that to `fetch`, which not every transport is. */
export function encodeMultipart(parts: readonly Part[]): { type: string; text: string } {
  let boundary = 'billing-upload'
  // No part may contain it. Doubled, it is soon longer than any part.
  while (parts.some(({ text }) => text?.includes(boundary))) boundary += boundary
  const encoded = parts.flatMap(({ name, about = '', text }) =>
    text === undefined
      ? []
      : `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${about}\r\n\r\n${text}\r\n`,
  )
  return { type: `multipart/form-data; boundary=${boundary}`, text: `${encoded.join('')}--${boundary}--\r\n` }
}
