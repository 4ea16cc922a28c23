import type { SandboxResponse } from '../../runtime/provider.types.js'
import { type Html, html } from './html.js'

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0; padding: 2rem 1rem }
main { max-width: 30rem; margin: auto }
table { width: 100%; border-collapse: collapse }
td, th { padding: .4rem 0; text-align: left; border-bottom: 1px solid #8884 }
td:last-child, th:last-child { text-align: right }
label { display: block; margin: .8rem 0 }
input, select { display: block; width: 100%; box-sizing: border-box; padding: .5rem; font: inherit }
button { padding: .5rem 1rem; margin: .3rem .3rem .3rem 0; font: inherit }
[role=alert] { padding: .6rem; border: 2px solid #c33 }
`

/**
 * No script runs, nothing is loaded, and no other page can frame it. Forms may lead anywhere: browsers apply `form-action` to the redirects
 * that follow as well, and those go to the application's own addresses.
 */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action http: https:; base-uri 'none'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** A page that a customer sees. */
export const page = (title: string, content: Html, status = 200): SandboxResponse => ({
  status,
  headers: HEADERS,
  body: html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.markup,
})

/** Leads the customer on after a form was submitted. */
export const redirect = (location: string): SandboxResponse => ({
  status: 303,
  headers: { ...HEADERS, location },
  body: '',
})
