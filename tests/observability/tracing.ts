import { context, propagation, type TextMapPropagator, type Tracer, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { otelHooks } from '../../examples/src/opentelemetry/otel-hooks.js'

/** The header of W3C Trace Context, as the propagator of every OpenTelemetry distribution writes it. */
const traceparent: TextMapPropagator<unknown> = {
  inject(active, carrier, setter) {
    const span = trace.getSpanContext(active)
    if (span) setter.set(carrier, 'traceparent', `00-${span.traceId}-${span.spanId}-0${span.traceFlags}`)
  },
  extract: (active) => active,
  fields: () => ['traceparent'],
}

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
propagation.setGlobalPropagator(traceparent)

const exporter = new InMemorySpanExporter()

/** Forgets what was exported: for `afterEach` of each file. */
export const forgetSpans = (): void => exporter.reset()

const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })

const tracer: Tracer = provider.getTracer('test')

/** One for all clients of a test file, as in a service. */
export const hooks = otelHooks(tracer)

/** Everything that was exported in this test, in the order in which it ended. */
export const exported = (): readonly ReadableSpan[] => exporter.getFinishedSpans()

export const idOf = (span: ReadableSpan): string => span.spanContext().spanId

/** Milliseconds since the epoch. */
export const startOf = ({ startTime: [seconds, nanoseconds] }: ReadableSpan): number =>
  seconds * 1e3 + nanoseconds / 1e6

/** The spans right below one, in the order in which they ended. */
export const below = (parent: ReadableSpan): readonly ReadableSpan[] =>
  exported().filter(({ parentSpanContext }) => parentSpanContext?.spanId === idOf(parent))

/** The spans of calls. */
export const calls = (): readonly ReadableSpan[] =>
  exported().filter(({ attributes }) => 'billing.operation' in attributes)

/** The span of the one call that was made. */
export function onlyCall(): ReadableSpan {
  const [call, ...others] = calls()
  if (!call || others.length) throw new Error(`there are ${calls().length} spans of calls`)
  return call
}

/** Runs `work` inside a span of the application's own. */
export const within = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(name, (span) => work().finally(() => span.end()))
