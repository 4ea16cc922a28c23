/** An object that may still be changed, of a type that is read-only once it is finished. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] }
