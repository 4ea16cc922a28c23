/**
 * Whether a framework has thrown this to take over, so that it is not a failure. Next.js marks a page as dynamic, redirects and ends a prerender by
 * throwing through what a page awaits: its own `fetch`, or `cookies()` in a hook or a credential function. It must get back what it threw.
 *
 * Its signals name themselves by a `digest` such as `DYNAMIC_SERVER_USAGE` or `NEXT_REDIRECT;…`, by a `code` where a page must not become
 * dynamic, and React's by a type. Networks report none of these. An error that Next has shown once has a `digest` too, but that is a number.
 */
export function isControlFlow(thrown: unknown): boolean {
  const { digest, code, $$typeof } = Object(thrown)
  return /^[A-Z]+_[A-Z]/.test(digest) || code === 'NEXT_STATIC_GEN_BAILOUT' || $$typeof === Symbol.for('react.postpone')
}
