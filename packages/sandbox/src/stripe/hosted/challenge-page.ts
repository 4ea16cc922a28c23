import type { SandboxResponse } from '../../runtime/provider.types.js'
import { html } from './html.js'
import { page } from './page.js'

/** The 3-D Secure challenge: the form is submitted again with its answer. */
export function challengePage(form: URLSearchParams): SandboxResponse {
  const hidden = [...form].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  return page(
    '3-D Secure',
    html`<p>The bank of the test card asks whether it is you.</p>
<form method="post">${hidden}
<p><button name="authenticate" value="succeed">Complete authentication</button>
<button name="authenticate" value="fail">Fail authentication</button></p>
</form>`,
  )
}
