import { invalid } from '../errors.js'

const CALLBACKS = ['onRequest', 'onResponse', 'onError']

/** Refuses middleware that openapi-fetch would ignore, or report without naming it. */
export function checkMiddleware(middleware: unknown): void {
  const isValid =
    Array.isArray(middleware) &&
    middleware.every(
      (one) => CALLBACKS.some((name) => typeof Object(one)[name] === 'function') && typeof one === 'object',
    )
  if (!isValid) throw invalid('middleware', `must be objects with at least one of ${CALLBACKS.join(', ')}, in an array`)
}
