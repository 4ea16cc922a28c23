/** The most characters of what JavaScript works on for a script. The memory for that is limited by ending the whole process, so it must not be reached. */
export const MOST_TEXT = 4_000_000

/** The most characters of what leaves the thread at a time: the main thread reads it, without the limits of a script. */
export const MOST_SENT = 1_000_000

/** The most characters of a name. Suggestions compare each letter. */
export const MOST_NAME = 200

/** A text that is short enough. */
export function limitText(text: string, most: number): string {
  if (text.length <= most) return text
  throw new RangeError(`a text of ${text.length} characters is too long here; at most ${most} are possible`)
}
