/** The keywords of JSON Schema that inputs of tools are described with. */
export interface JsonSchema {
  /** The type of the value, or those that it may have. */
  readonly type?: string | readonly string[]
  /** What the value means. */
  readonly description?: string
  /** Schemas of which one has to fit. */
  readonly anyOf?: readonly JsonSchema[]
  /** The schemas of known members. */
  readonly properties?: Readonly<Record<string, JsonSchema>>
  /** The schemas of members by a pattern of their name. */
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  /** The schema of all other members, or whether there may be any. */
  readonly additionalProperties?: boolean | JsonSchema
  /** The members that have to be there. */
  readonly required?: readonly string[]
  /** The least number of members. */
  readonly minProperties?: number
  /** The schema of each item. */
  readonly items?: JsonSchema
  /** The least number of items. */
  readonly minItems?: number
  /** The most items. */
  readonly maxItems?: number
  /** The values that the value may have. */
  readonly enum?: readonly unknown[]
  /** The only value. */
  readonly const?: unknown
  /** What a text has to match. */
  readonly pattern?: string
  /** What a text is, such as an address. */
  readonly format?: string
  /** The least length of a text. */
  readonly minLength?: number
  /** The greatest length of a text. */
  readonly maxLength?: number
  /** The least number. */
  readonly minimum?: number
  /** The greatest number. */
  readonly maximum?: number
  /** What a number has to be above. */
  readonly exclusiveMinimum?: number
  /** The value that counts where none is given. */
  readonly default?: unknown
  /** Values as they may be. */
  readonly examples?: readonly unknown[]
}
