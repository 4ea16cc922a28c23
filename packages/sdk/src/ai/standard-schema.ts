/** A JSON Schema as Standard Schema, which the AI SDK and Mastra take without either being imported. */
export interface StandardJsonSchema {
  /** The properties of Standard Schema. */
  readonly '~standard': {
    /** The version of Standard Schema. */
    readonly version: 1
    /** Whose schema it is. */
    readonly vendor: string
    /** Accepts everything: the call checks its input, with messages for a model. */
    readonly validate: (value: unknown) => {
      /** What was given. */
      readonly value: unknown
    }
    /** The schema itself. */
    readonly jsonSchema: {
      /** Of what is written. */
      readonly input: () => Record<string, unknown>
      /** Of what is read. */
      readonly output: () => Record<string, unknown>
    }
  }
}

/** A JSON Schema as Standard Schema. */
export function standardSchema(schema: object): StandardJsonSchema {
  const json = (): Record<string, unknown> => schema as Record<string, unknown>
  return {
    '~standard': {
      version: 1,
      vendor: 'billing',
      validate: (value) => ({ value }),
      jsonSchema: { input: json, output: json },
    },
  }
}
