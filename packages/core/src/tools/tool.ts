import type { RequestOptions } from '../client/request-options.js'

/** What is known of a tool without its function. */
export interface ToolDescription {
  /** The documented name, such as `stripe_list_customers`. */
  readonly name: string
  /** The name of the function, such as `listCustomers`. */
  readonly function: string
  /** Further documented names. */
  readonly aliases: readonly string[]
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly provider: string
  /** What it acts on, such as `payment_intents`. */
  readonly resource: string
  /** Whether it is one of the documented tools, which are the default set. */
  readonly documented: boolean
  /** The name for people, such as `List customers`. */
  readonly title: string
  /** What it does, for people and for models that choose a tool. */
  readonly description: string
  /** Whether a call changes anything at the provider. */
  readonly access: 'read' | 'write'
  /** The provider's own documentation. */
  readonly documentation: string
  /** The input as JSON Schema 2020-12. */
  readonly inputSchema: object
}

/** One tool, ready to be handed to an agent. */
export interface Tool<Client, Options extends RequestOptions = RequestOptions> extends ToolDescription {
  /** Calls the function with an input that fits `inputSchema`; returns what the function returns. */
  execute(client: Client, input: object, options?: Options): Promise<unknown>
}

/** What a tool takes and returns. */
export interface ToolType<Input, Result> {
  /** Its parameters. */
  readonly input: Input
  /** What a call resolves with. */
  readonly result: Result
}

/** What follows the name in a call by name: the input, which may be left out where nothing in it is required, and options. */
export type ToolArguments<Types, Name, Options> = [Name] extends [keyof Types]
  ? Types[Name] extends { readonly input: infer Input }
    ? Record<never, never> extends Input
      ? [input?: Input, options?: Options]
      : [input: Input, options?: Options]
    : never
  : [input?: object, options?: Options]

/** What a call by name returns: unknown where the name is not the documented one. */
export type ToolResult<Types, Name> = [Name] extends [keyof Types]
  ? Types[Name] extends { readonly result: infer Result }
    ? Result
    : never
  : unknown
