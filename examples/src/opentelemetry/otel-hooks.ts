/** OpenTelemetry spans for the calls of a client: one for each call and, below it, one for each attempt. */
import { ApiError, type AttemptEvent, ConnectionError, type HookEvent, type Hooks } from '@billing/sdk'
import { type Attributes, context, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'

interface Spans {
  readonly call: Span
  /** The attempt under way, or the last one. */
  attempt?: Span
}

/** For the option `hooks` of a client, or of several: `createStripe({ apiKey, hooks: otelHooks(trace.getTracer('billing')) })`. */
export function otelHooks(tracer: Tracer): Hooks {
  const calls = new WeakMap<HookEvent['call'], Spans>()

  // A call that is cancelled before its first attempt reports only its error, so each hook may be the first.
  function spansOf(event: HookEvent): Spans {
    let spans = calls.get(event.call)
    if (!spans) {
      spans = { call: startCall(event) }
      calls.set(event.call, spans)
    }
    return spans
  }

  function startCall({ call, provider, operation, account }: HookEvent): Span {
    const attributes = { 'billing.provider': provider, 'billing.operation': operation, 'billing.account': account }
    return tracer.startSpan(operation, { kind: SpanKind.CLIENT, startTime: call.startedAt, attributes })
  }

  return {
    onRequest(event) {
      const spans = spansOf(event)
      const options = { kind: SpanKind.CLIENT, attributes: describeRequest(event) }
      spans.attempt = tracer.startSpan(event.method, options, trace.setSpan(context.active(), spans.call))
    },
    onResponse(event) {
      const { call, attempt } = spansOf(event)
      end(attempt, describeResponse(event), event.error)
      if (event.error === undefined) end(call, describeOutcome(event))
    },
    onError(event) {
      const { call, attempt } = spansOf(event)
      // An attempt that ran out of time or was cancelled is still open.
      end(attempt, describeResponse(event), event.error)
      end(call, describeOutcome(event), event.error)
    },
  }
}

function describeRequest({ method, url, attempt }: HookEvent): Attributes {
  const { hostname, port, protocol } = new URL(url)
  return {
    'http.request.method': method,
    'url.full': url,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'http.request.resend_count': attempt > 1 ? attempt - 1 : undefined,
  }
}

function describeResponse({ status, requestId }: AttemptEvent): Attributes {
  return { 'http.response.status_code': status, 'billing.request_id': requestId }
}

function describeOutcome({ attempt, requestId }: AttemptEvent): Attributes {
  return { 'billing.attempts': attempt, 'billing.request_id': requestId }
}

function end(span: Span | undefined, attributes: Attributes, error?: unknown): void {
  // The last attempt has ended, as a rule, before the call fails with it; and what is not sampled is not recorded.
  if (!span?.isRecording()) return
  span.setAttributes(attributes)
  if (error !== undefined) {
    span.setAttribute('error.type', typeOf(error))
    span.setStatus({ code: SpanStatusCode.ERROR, message: summaryOf(error) })
  }
  span.end()
}

/** One of few values, to group by. */
function typeOf(error: unknown): string {
  if (ApiError.isInstance(error)) return error.kind
  return error instanceof Error ? error.name : '_OTHER'
}

/** Codes only: messages quote what was sent, such as e-mail addresses and URLs. */
function summaryOf(error: unknown): string {
  const codes = ApiError.isInstance(error) ? [error.code, error.declineCode] : [systemCodeOf(error)]
  return [typeOf(error), ...codes].filter(Boolean).join(' ')
}

/** Why a connection failed, such as `ECONNRESET`. */
function systemCodeOf(error: unknown): string | undefined {
  const { code } = Object(ConnectionError.isInstance(error) && error.cause)
  return code && `${code}`
}
