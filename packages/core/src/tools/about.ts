/** A resource of a provider in a few words. */
export interface AboutResource {
  /** The name for people. */
  readonly title: string
  /** What it is. */
  readonly description: string
}

/** A provider in a few words. */
export interface About {
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly name: string
  /** The name for people. */
  readonly title: string
  /** What it is for. */
  readonly description: string
  /** What its tools are grouped by. */
  readonly resources: Readonly<Record<string, AboutResource>>
}
