import type { Form } from '../http/decode-form.js'
import type { Wire } from '../http/endpoint.js'
import { notEmulated } from '../http/errors.js'
import type { RewriteRequest } from './version-change.types.js'

type Changes = Readonly<Record<string, string | Form | undefined>>

/** A copy of a form with other values; an undefined one removes the parameter. */
export function changeForm(form: Form, changes: Changes): Form {
  const changed: Form = Object.assign(Object.create(null), form)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete changed[name]
    else changed[name] = value
  }
  return changed
}

/** A parameter that has another name now. */
export const renameParameter =
  (from: string, to: string): RewriteRequest =>
  (form) =>
    from in form ? changeForm(form, { [from]: undefined, [to]: form[from] }) : form

/** A parameter that older versions had and the sandbox has nothing for. */
export const refuseParameter =
  (name: string): RewriteRequest =>
  (form) => {
    if (name in form) throw notEmulated(`the parameter ${name}, which newer API versions do not have`)
    return form
  }

/** One after the other. */
export const inTurn =
  (...rewrites: readonly RewriteRequest[]): RewriteRequest =>
  (form) =>
    rewrites.reduce((changed, rewrite) => rewrite(changed), form)

/** A copy of an object without some of its fields. */
export const omit = (object: Wire, ...names: readonly string[]): Wire =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))

export const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of a sub-object, or undefined when there is no such sub-object. */
export const at = (object: unknown, ...path: readonly string[]): unknown =>
  path.reduce((value: unknown, name) => (isWire(value) ? value[name] : undefined), object)
