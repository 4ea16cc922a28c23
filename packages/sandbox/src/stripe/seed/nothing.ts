/** What most rows of sample data have none of. One object for all: rows are never changed in place, and an empty object of each would take as much room as seven numbers. */
export const NOTHING: Readonly<Record<string, never>> = Object.freeze({})
