import { invalidRequest } from '../http/errors.js'

export type Operator = ':' | '~' | '>' | '<' | '>=' | '<='

/** One condition of a query, such as `-metadata["key"]:"value"`. */
export interface Clause {
  readonly field: string
  /** The key of `metadata["key"]`. */
  readonly key: string | undefined
  readonly isNegated: boolean
  readonly operator: Operator
  /** Null for the presence of a key: `metadata["key"]:null`. */
  readonly value: string | null
}

export interface Query {
  readonly clauses: readonly Clause[]
  readonly combination: 'and' | 'or'
}

const CLAUSE = /(-?)([a-z][\w.]*)(?:\["((?:[^"\\]|\\.)+)"\])?(>=|<=|[:~><])(?:"((?:[^"\\]|\\.)*)"|([\w.-]+))/iy
const SEPARATOR = /\s+(?:(and|or)\s+)?/iy

/** Queries have at most this many clauses. */
const MAXIMUM = 10

const unreadable = () =>
  invalidRequest(
    'We were unable to parse your search query. Try using the format `metadata["key"]:"value"` to query for metadata or ' +
      'key:"value" to query for other fields.',
  )

/** Reads a query of Stripe's search query language: clauses joined by AND, by a space, which means the same, or by OR. */
export function parseQuery(text: string): Query {
  const query = text.trim()
  const clauses: Clause[] = []
  const combinations = new Set<'and' | 'or'>()
  let at = 0
  for (;;) {
    CLAUSE.lastIndex = at
    const found = CLAUSE.exec(query)
    if (!found) throw unreadable()
    clauses.push(clauseOf(found))
    at = CLAUSE.lastIndex
    if (at === query.length) break
    SEPARATOR.lastIndex = at
    const separator = SEPARATOR.exec(query)
    if (!separator) throw unreadable()
    combinations.add(separator[1]?.toLowerCase() === 'or' ? 'or' : 'and')
    at = SEPARATOR.lastIndex
  }
  if (combinations.size > 1 || clauses.length > MAXIMUM) throw unreadable()
  return { clauses, combination: combinations.has('or') ? 'or' : 'and' }
}

function clauseOf([, minus, field = '', key, operator, quoted, bare]: RegExpExecArray): Clause {
  const isMetadata = field === 'metadata'
  if (isMetadata !== (key !== undefined)) throw unreadable()
  const value = quoted === undefined ? bare : unescaped(quoted)
  // Only a number and, for metadata, null stand without quotes.
  const isNull = bare === 'null' && isMetadata && operator === ':'
  if (bare !== undefined && !isNull && !/^-?\d+(\.\d+)?$/.test(bare)) throw unreadable()
  return {
    field,
    key: key === undefined ? undefined : unescaped(key),
    isNegated: minus === '-',
    operator: operator as Operator,
    value: isNull ? null : (value ?? ''),
  }
}

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1')
