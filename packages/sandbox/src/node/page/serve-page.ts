import type { Answer, SandboxRequest } from '@billing/sandbox'
import { PAGE_HTML } from './page-html.js'
import { PAGE_SCRIPT } from './page-script.js'
import { PAGE_STYLE } from './page-style.js'

/** Everything comes from this address, nothing is inline, and no other page can frame it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#555" d="M2 2h12v12H2z"/></svg>'

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': ['text/html; charset=utf-8', PAGE_HTML],
  '/_sandbox': ['text/html; charset=utf-8', PAGE_HTML],
  '/_sandbox/': ['text/html; charset=utf-8', PAGE_HTML],
  '/_sandbox/page.css': ['text/css; charset=utf-8', PAGE_STYLE],
  '/_sandbox/page.svg': ['image/svg+xml', ICON],
  '/_sandbox/page.js': ['text/javascript; charset=utf-8', PAGE_SCRIPT],
}

/** The page that shows the state in a browser; `undefined` for any other path. */
export function servePage({ method, url }: SandboxRequest): Answer | undefined {
  const file = method === 'GET' || method === 'HEAD' ? FILES[url.pathname] : undefined
  if (!file) return undefined
  const [type, body] = file
  return {
    status: 200,
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: method === 'HEAD' ? null : body,
    truncated: false,
  }
}
