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
    // `a[]` means the next free index; within one element (`a[][b]`) that is always a new element.
    const key = segment === '' && index > 0 ? String(Object.keys(node).length) : segment
    if (index === path.length - 1) {
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
