/**
 * A text of a provider without what controls a terminal: escape sequences, and characters that change the direction of the text. Anybody who
 * can name a customer could otherwise change what a person sees.
 */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is replaced
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
