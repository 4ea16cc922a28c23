/** An account that a key has opened, as the control address shows it. */
export interface OpenedAccount {
  /** Names it among the accounts of its provider. */
  readonly id: string
  /** Name of the business. */
  readonly name: string
  /** The credentials that lead to it, with the middle left out. */
  readonly key: string
  /** Its objects, a list for each kind. */
  readonly lists: readonly ObjectList[]
}

/** The objects of one kind. */
export interface ObjectList {
  /** Such as `invoices`. */
  readonly name: string
  /** Such as `Invoices`. */
  readonly title: string
  /** The fields that a table of them shows. */
  readonly columns: readonly string[]
  /** Some of them. */
  read(offset: number, limit: number): ObjectPage
}

/** A part of a list. */
export interface ObjectPage {
  /** How many objects the whole list has. */
  readonly total: number
  /** Newest first. */
  readonly rows: readonly ShownObject[]
}

/** An object as its provider sends it, and what can be done with it at the control address. */
export interface ShownObject {
  /** The object. */
  readonly object: Readonly<Record<string, unknown>>
  /** What can be done with it now. */
  readonly actions?: readonly ShownAction[]
}

/** A POST to the control address. */
export interface ShownAction {
  /** What the button says. */
  readonly label: string
  /** Below `/_sandbox`. */
  readonly path: string
  /** The body of the request. */
  readonly body?: Readonly<Record<string, unknown>>
}
