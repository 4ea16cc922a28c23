/** A JSON Schema as written in the fragments. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: (string | number | boolean)[]
  const?: string | number | boolean
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  description?: string
  default?: unknown
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minProperties?: number
  patternProperties?: Record<string, Schema>
  pattern?: string
  format?: string
  examples?: unknown[]
  deprecated?: boolean
  /** The known values of an open enumeration. */
  'x-extensible-enum'?: string[]
  /** The empty string or null clears the value. */
  'x-emptyable'?: boolean
  /** Required properties with those that can take the place of each: exactly one of them is given. */
  'x-required-unless'?: Record<string, string[]>
  /** The fields that a list can be filtered by, with the kind of their values; `custom_1..9` stands for nine fields. */
  'x-conditions'?: Record<string, string>
  /** The fields that a list can be sorted by: those that its conditions (`by`) name, and further ones. */
  'x-order'?: { by: string; and: string[] }
  /** The object has many properties of few kinds; the JSON Schema of an input folds them (see `foldFields`). */
  'x-fields'?: boolean
  /** A string that may also be a `Date`. */
  'x-date'?: boolean
  /** The contents of a file, which may also be bytes or a blob. */
  'x-file'?: boolean
  /** Properties that cannot be given together with another one. */
  'x-excludes'?: Record<string, string>
  /** Left out, it means all of it, such as the amount of a refund; so a key without a value is refused. */
  'x-default-all'?: boolean
  /** Properties that require others. */
  dependentRequired?: Record<string, string[]>
  /** The TypeScript type, where JSON Schema cannot express it. */
  'x-typescript'?: string
}

export interface ToolExtension {
  name?: string
  /** The parameters pass through unchanged: everything else is derived, except what follows `example`. */
  plain?: boolean
  /**
   * Written by hand, but the parameters pass through unchanged as well: a bound client calls it by its route, which is smaller. The route
   * itself is given where several tools share the operation.
   */
  routed?: boolean | string
  /** The kinds of `ApiError` to expect, with the case in which each occurs. */
  errors?: Record<string, string>
  /** An input. */
  example?: object
  /** Pairs of parameters that cannot be given together. */
  excludes?: Record<string, string>
  function: string
  aliases: string[]
  access: 'read' | 'write'
  title: string
  description: string
  input?: string
  /** The provider's documentation, where it is not that of the operation. */
  externalDocs?: { url: string }
  /** The type of the result; nothing without one. That of a plain operation is derived from its answer, unless it is `void`. */
  result?: string
  /** How a list goes on: after a cursor, at an offset, or with the page that the one before names. */
  pagination?: 'cursor' | 'offset' | 'page'
  /** The answer is a list that has no pages: without rows it is an error, as that of a list with pages is. */
  unpaged?: boolean
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
  /** The API does not have it. */
  'x-input-only'?: boolean
}

export interface Operation {
  operationId: string
  description?: string
  tags?: string[]
  externalDocs: { url: string }
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { description?: string; content?: Record<string, { schema: Schema }> }>
  'x-tool'?: ToolExtension
  'x-tools-also'?: ToolExtension[]
}

export interface Document {
  openapi: string
  info: { title: string; description: string }
  /** The resources. */
  tags: { name: string; description?: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> }
}

/** What operations are grouped by: the folder of their functions, their page, their toolset. */
export interface Resource {
  /** For programs: `payment_intents`. */
  id: string
  /** For people: `Payment intents`. */
  title: string
  /** What it is, in a sentence. */
  description: string
  /** The folder of its functions: `payment-intents`. */
  folder: string
  /** The constant with its operations: `paymentIntents`. */
  constant: string
}

/** One tool and the operation it mainly calls. */
export interface Tool extends ToolExtension {
  name: string
  result: string
  /** Whether it is one of the documented tools. */
  documented: boolean
  resource: Resource
  /** What the operation answers, in a sentence. */
  returns: string
  /** For `followRoute`. */
  route: string
  method: string
  path: string
  /** The provider's own documentation. */
  url: string
}

export interface Provider {
  name: string
  /** `title`, such as ChartMogul, is the prefix of type names. */
  about: { name: string; title: string; description: string }
  document: Document
  tools: Tool[]
  /** The schema of the 2xx body, by operation. */
  responses: Record<string, Schema>
}
