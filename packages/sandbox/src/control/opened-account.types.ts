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
  /** How many there are, and some of them, newest first. */
  read(offset: number, limit: number): { readonly total: number; readonly rows: readonly ShownObject[] }
}

/** An object as its provider sends it, and what can be done with it at the control address. */
export interface ShownObject {
  readonly object: Readonly<Record<string, unknown>>
  readonly actions?: readonly ShownAction[]
}

/** A POST to the control address. */
export interface ShownAction {
  /** What the button says. */
  readonly label: string
  /** Below `/_sandbox`. */
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
}
