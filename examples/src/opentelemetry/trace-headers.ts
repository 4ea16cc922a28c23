/** Hands the active trace on to whatever stands between this process and the provider, such as a gateway of your own. */
import { context, propagation } from '@opentelemetry/api'

/** For the option `headers` of a call: `traceparent`, as the registered propagator writes it. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  propagation.inject(context.active(), headers)
  return headers
}
