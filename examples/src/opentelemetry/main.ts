/** Traces calls to two providers, one with a retry and one that fails, against the sandbox, and prints their spans. */
import { createSandbox } from '@billing/sandbox'
import { createBilling, isApiError } from '@billing/sdk'
import { context } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { BasicTracerProvider, ConsoleSpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { otelHooks } from './otel-hooks.js'

// A service has this from its OpenTelemetry SDK, with an exporter to a collector.
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())] })
const tracer = provider.getTracer('billing')

const busy = { operation: 'POST /v1/customers', status: 503, headers: { 'retry-after': '0' }, times: 1 }
const { fetch } = createSandbox({ faults: [busy] })
const hooks = otelHooks(tracer)
const billing = createBilling({
  stripe: { apiKey: 'sk_test_x', fetch, hooks },
  chartmogul: { apiKey: 'key', fetch, hooks },
})

await tracer.startActiveSpan('sign-up', async (span) => {
  try {
    await billing.stripe.createCustomer({ name: 'Acme Corp', email: 'ada@example.com' })
    await billing.chartmogul.getCustomer({ id: 'cus_unknown' })
  } catch (error) {
    if (!isApiError(error) || error.kind !== 'not_found') throw error
  } finally {
    span.end()
  }
})
await provider.shutdown()
