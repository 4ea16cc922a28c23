import { createSandbox } from '@billing/sandbox'
import { NOW } from './serve-sandbox.js'

export type Form = { readonly [name: string]: string | number | boolean | Form | readonly (string | Form)[] }

export interface Answer {
  readonly status: number
  /** A test says what it expects of a body by reading it. */
  readonly body: any
}

/** Stripe requests to an empty sandbox, without a client in between. */
export function createStripeCaller() {
  const sandbox = createSandbox({ seed: false, now: NOW })

  async function call(method: string, path: string, form: Form = {}): Promise<Answer> {
    const encoded = encode(form)
    const query = method !== 'POST' && encoded ? `${path.includes('?') ? '&' : '?'}${encoded}` : ''
    const response = await sandbox.fetch(`https://api.stripe.com${path}${query}`, {
      method,
      headers: { authorization: 'Bearer sk_test_x', 'content-type': 'application/x-www-form-urlencoded' },
      ...(method === 'POST' ? { body: encoded } : {}),
    })
    return { status: response.status, body: await response.json() }
  }

  /** The body of a request that has to succeed. */
  async function make(path: string, form: Form = {}): Promise<any> {
    const { status, body } = await call('POST', path, form)
    if (status !== 200) throw new Error(`POST ${path}: ${status} ${JSON.stringify(body)}`)
    return body
  }

  return { call, make }
}

/** Brackets and indexed lists, as SDKs write forms. */
function encode(form: Form): string {
  const pairs: [string, string][] = []
  const write = (name: string, value: Form[string]): void => {
    if (typeof value !== 'object') pairs.push([name, String(value)])
    else for (const [key, item] of Object.entries(value)) write(`${name}[${key}]`, item)
  }
  for (const [name, value] of Object.entries(form)) write(name, value)
  return new URLSearchParams(pairs).toString()
}
