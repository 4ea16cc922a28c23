import { invalidRequest } from './http/errors.js'

/** Refuses what is no e-mail address; what is absent or empty is none to check. */
export function checkEmail(email: string | null | undefined, param: string): void {
  if (!email || /^[^\s@]+@[^\s@]+$/.test(email)) return
  throw invalidRequest(`Invalid email address: ${email}`, { code: 'email_invalid', param })
}
