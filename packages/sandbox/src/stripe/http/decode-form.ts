/** A decoded form: strings at the leaves, brackets as nesting. Lists are objects keyed by index until the parameter table turns them into arrays. */
export type Form = { [key: string]: string | Form }

const createForm = (): Form => Object.create(null) as Form

/** Decodes `application/x-www-form-urlencoded` with brackets: `a[b]=1`, `a[0]=1`, `a[]=1`, at any depth. A later value wins. */
export function decodeForm(...encoded: readonly string[]): Form {
  const form = createForm()
  for (const part of encoded) {
    if (part === '') continue
    for (const pair of part.split('&')) {
      if (pair === '') continue
      const equals = pair.indexOf('=')
      const key = decodeComponent(equals < 0 ? pair : pair.slice(0, equals))
      put(form, pathOf(key), equals < 0 ? '' : decodeComponent(pair.slice(equals + 1)))
    }
  }
  return form
}

function put(form: Form, path: readonly string[], value: string): void {
  let node = form
  path.forEach((segment, index) => {
    const rest = path.slice(index + 1)
    const key = segment === '' && index > 0 ? elementKey(node, rest) : segment
    if (rest.length === 0) {
      node[key] = value
      return
    }
    const next = node[key]
    if (typeof next === 'object') {
      node = next
    } else {
      const created = createForm()
      node[key] = created
      node = created
    }
  })
}

/** `a[]` is a new element. `a[][b]` belongs to the last one, unless that has a `b` already: so Rack, and with it Stripe, reads forms. */
function elementKey(list: Form, rest: readonly string[]): string {
  const length = Object.keys(list).length
  const last = list[String(length - 1)]
  const isContinued = rest.length > 0 && typeof last === 'object' && !holds(last, rest)
  return String(isContinued ? length - 1 : length)
}

/** Whether a value is at the path already; a list can always take another. */
function holds(node: Form, [key = '', ...rest]: readonly string[]): boolean {
  const value = key === '' ? undefined : node[key]
  return value !== undefined && (rest.length === 0 || typeof value === 'string' || holds(value, rest))
}

/** `items[0][price]` → `['items', '0', 'price']`; a key without closed brackets is one plain name. */
function pathOf(key: string): string[] {
  const open = key.indexOf('[')
  if (open <= 0 || !key.endsWith(']')) return [key]
  return [key.slice(0, open), ...key.slice(open + 1, -1).split('][')]
}

function decodeComponent(encoded: string): string {
  const spaced = encoded.replaceAll('+', ' ')
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
