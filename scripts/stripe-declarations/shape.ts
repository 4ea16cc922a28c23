/** What may stand for a value, as the declarations of the `stripe` package say it. */
export interface Shape {
  /** Whether `null` may stand there. */
  nullable: boolean
  /** Whether a parameter takes an empty value, which clears it (`Emptyable<T>`). */
  emptyable: boolean
  /** What it may be; several for a union. A string beside an object is an identifier that `expand` replaces by the object. */
  variants: readonly Variant[]
}

export type Variant =
  | { kind: 'string' | 'number' | 'boolean' | 'decimal' | 'binary' | 'unknown' }
  /** A property that an object never has, declared to tell it from its deleted form. */
  | { kind: 'absent' }
  | { kind: 'constant'; value: string | boolean | number }
  | { kind: 'enumeration'; values: readonly string[]; open: boolean }
  | { kind: 'array'; items: Shape }
  /** An object whose keys are the caller's. */
  | { kind: 'record'; values: Shape }
  /** A page of objects with `has_more`. */
  | { kind: 'list'; items: Shape }
  | { kind: 'search_result'; items: Shape }
  /** An object whose properties are read with `StripeDeclarations.object`. */
  | { kind: 'object'; id: ObjectId }

/** File and qualified name of a declared object, such as `resources/Coupons#Coupon.AppliesTo`. */
export type ObjectId = string

export interface Property {
  name: string
  required: boolean
  shape: Shape
  comment: string
}

export interface DeclaredObject {
  id: ObjectId
  comment: string
  properties: readonly Property[]
}

export interface DeclaredOperation {
  /** Class and method, such as `CouponResource.create`. */
  name: string
  comment: string
  /** The parameters that go into the query or the body; those of the path are not among them. */
  parameters: DeclaredObject | undefined
  result: Shape
}
