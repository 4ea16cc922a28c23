import { Refusal } from './errors.js'

/** The user name of HTTP Basic credentials. Any complete pair is accepted; each name has its own data. */
export function readUser(headers: Headers): string {
  const [scheme, credentials = ''] = (headers.get('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'basic') {
    throw new Refusal(401, 'Invalid or incorrect authorization [Missing (basic) authorization header.]')
  }
  const [, user, password] = /^([^:]+):(.+)$/s.exec(decode(credentials)) ?? []
  if (!user || !password) throw new Refusal(401, 'Invalid or incorrect authorization')
  return user
}

function decode(base64: string): string {
  try {
    return atob(base64)
  } catch {
    return ''
  }
}
