/**
 * Whether a framework has thrown this to take over, so that it is no failure. Next.js marks a page as dynamic, redirects and ends a prerender by
 * throwing through what a page awaits: its own `fetch`, or `cookies()` in a hook or a credential function. It must get back what it threw.
 *
 * Its signals name themselves by a `digest` such as `DYNAMIC_SERVER_USAGE` or `NEXT_REDIRECT;…`, React's by a type. Networks report neither. An
 * error that Next has shown once has a `digest` too, but that is a number.
 */
export function isControlFlow(thrown: unknown): boolean {
  const { digest, $$typeof } = Object(thrown)
  return /^[A-Z]+_[A-Z]/.test(digest) || $$typeof === Symbol.for('react.postpone')
}
