/**
 * Infers the paths of a call's `expand`, as a member of the union that is the type of the parameters. It is `never` once `Expand` is known,
 * so that only the parameters remain. In an optional property, `undefined` would be left out of what is inferred, and paths that are not
 * always passed would count as passed; hence a required property, in a conditional type, which nothing has to be assignable to.
 */
export type ExpandOf<Expand> = Expand extends unknown
  ? never
  : {
      /** The paths, which are inferred. */
      readonly expand: Expand
    }

/**
 * A result in which the fields that `expand` names hold objects instead of ids. Only the paths that are certain count: literals in an
 * array that is always passed. Of the pages of a list, the paths begin with `data.`, as in the call.
 *
 * A condition has to be within `expand`: `expand: condition ? ['customer'] : undefined`. Where the parameters as a whole depend on it, as
 * in `condition ? { id, expand: ['customer'] } : { id }`, TypeScript infers the paths of those that have some, and the type is narrowed
 * although nothing may be expanded. So it is with `...(condition && { expand: ['customer'] })`, and, under `exactOptionalPropertyTypes`,
 * with a variable whose `expand` is optional.
 *
 * @example
 * ```ts
 * import type { Expanded, Invoice } from '@billing/stripe'
 *
 * type InvoiceWithCustomer = Expanded<Invoice, ['customer']>
 * ```
 */
export type Expanded<Result, Expand> = undefined extends Expand ? Result : ByPaths<Result, Expand>

/** One result for each array that may have been passed. */
type ByPaths<Result, Expand> = Expand extends unknown ? Narrowed<Result, CertainOf<Expand>> : never

/** The certain paths of an array, none where its length is not known. By recursion, since a mapped tuple costs a hundred instantiations. */
type CertainOf<Expand> = Expand extends readonly [infer Path, ...infer Others]
  ? Certain<Path> | CertainOf<Others>
  : never

/** A path that is one literal: no union, no template and no other string, as a key of which an object may lack everything. */
type Certain<Path, All = Path> = Path extends string
  ? [All] extends [Path]
    ? Nothing extends { [Key in Path]: unknown }
      ? never
      : Path
    : never
  : never

type Nothing = Record<never, never>

type Narrowed<Result, Path extends string> = [Path] extends [never]
  ? Result
  : Result extends { readonly has_more: boolean; readonly data?: never }
    ? ExpandedRows<Result, After<Path, 'data'>>
    : ExpandedFields<Result, Path>

/** The page of a list, whose rows are named after what is listed. */
type ExpandedRows<Page, Path extends string> = {
  [Key in keyof Page]: Page[Key] extends readonly object[] ? ExpandedValue<Page[Key], Path> : Page[Key]
}

type ExpandedFields<Value, Path extends string> = {
  [Key in keyof Value]: Key extends First<Path> ? ExpandedValue<Value[Key], After<Path, Key>> : Value[Key]
}

/** A value without the id that stands for an object, and narrowed by the paths within. A string that no object can replace stays. */
type ExpandedValue<Value, Path extends string, All = Value> = Value extends string
  ? [Exclude<All, string | null | undefined>] extends [never]
    ? Value
    : never
  : Value extends readonly (infer Item)[]
    ? ExpandedValue<Item, Path>[]
    : [Path] extends [never]
      ? Value
      : ExpandedFields<Value, Path>

type First<Path extends string> = Path extends `${infer Key}.${string}` ? Key : Path

type After<Path extends string, Key> = Path extends `${Key & string}.${infer Rest}` ? Rest : never
