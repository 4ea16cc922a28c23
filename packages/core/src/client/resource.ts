import type { Operations } from './bind.js'

declare const TYPES: unique symbol

/** The operations of a resource of a provider, with the types of its methods and of the walks over its lists. */
export type Resource<Provider extends string, Methods, Lists> = Operations & {
  /** Never there: it holds types. */
  readonly [TYPES]?: readonly [provider: Provider, methods: Methods, lists: Lists]
}

/** What the parts of a union have together. */
type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (whole: infer Whole) => void
  ? Whole
  : never

/** The methods of a client with certain resources. */
export type MethodsOf<Resources> = Together<
  Resources extends Resource<infer _Provider extends string, infer Methods, infer _Lists> ? Methods : never
>

/** The walks of a client with certain resources. */
export type ListsOf<Resources> = Together<
  Resources extends Resource<infer _Provider extends string, infer _Methods, infer Lists> ? Lists : never
>
