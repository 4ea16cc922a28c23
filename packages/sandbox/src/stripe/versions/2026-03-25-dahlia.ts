import { changeForm } from './rewriting.js'
import type { VersionChange } from './version-change.types.js'

const RENAMED: readonly (readonly [before: string, since: string])[] = [
  ['custom', 'elements'],
  ['embedded', 'embedded_page'],
  ['hosted', 'hosted_page'],
]
const SINCE = new Map(RENAMED)
const BEFORE = new Map(RENAMED.map(([before, since]) => [since, before]))

/** The values of `ui_mode` have other names. */
export const dahlia: VersionChange = {
  since: '2026-03-25',
  requests: {
    'POST /v1/checkout/sessions': (form) => {
      const mode = typeof form.ui_mode === 'string' ? SINCE.get(form.ui_mode) : undefined
      return mode === undefined ? form : changeForm(form, { ui_mode: mode })
    },
  },
  objects: {
    'checkout.session': (session) => ({
      ...session,
      ui_mode: BEFORE.get(String(session.ui_mode)) ?? session.ui_mode,
    }),
  },
}
