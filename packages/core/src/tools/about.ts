/** A provider in a few words. */
export interface About {
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly name: string
  /** The name for people. */
  readonly title: string
  /** What it is for. */
  readonly description: string
}
