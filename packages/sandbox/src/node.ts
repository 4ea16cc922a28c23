/// <reference types="node" />
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addWebhook } from './node/add-webhook.js'
import { keepState } from './node/keep-state.js'
import type { ListenableSandbox, Listening, ListenOptions, ServedRequest } from './node/listen.types.js'
import { startServer } from './node/start-server.js'
import { byProvider, PROVIDER_NAMES } from './runtime/providers.js'

const NAMES = [...PROVIDER_NAMES, 'control'] as const

export type { ListenableSandbox, Listening, ListenOptions, ServedRequest, WebhookTarget } from './node/listen.types.js'

/**
 * Serves a sandbox over HTTP: one port per provider, and one for the control address.
 *
 * @throws Error when a port is taken; it names the provider and the port. Several are an `AggregateError`.
 * @throws Error when the file of \`state\` has no state, cannot be written or is kept by another sandbox
 * @example
 * const server = await listen(createSandbox(), { stripe: 12111 })
 * server.stripe // 'http://127.0.0.1:12111'
 * await server.close()
 */
export async function listen(sandbox: ListenableSandbox, options: ListenOptions = {}): Promise<Listening> {
  const host = options.host ?? '127.0.0.1'
  const state = options.state === undefined ? undefined : keepState(sandbox, options.state)
  try {
    for (const webhook of options.webhooks ?? []) await addWebhook(sandbox, webhook)
  } catch (error) {
    state?.abandon()
    throw error
  }
  const onRequest = (request: ServedRequest) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') state?.changed()
    options.onRequest?.(request)
  }
  const started = await Promise.allSettled(
    NAMES.map((name) =>
      startServer({
        name,
        port: options[name] ?? 0,
        host,
        dispatch: sandbox.dispatch,
        control: sandbox.control,
        allowedHosts: [host, ...(options.allowedHosts ?? [])],
        onRequest,
      }),
    ),
  )
  const servers = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const failures = started.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []))
  if (failures.length) {
    await Promise.all(servers.map(stopServer))
    state?.abandon()
    throw failures.length > 1
      ? new AggregateError(failures, failures.map(({ message }) => message).join('\n'))
      : failures[0]
  }
  // All have started, in the order of the names.
  const origin = (name: (typeof NAMES)[number]) => originOf(servers[NAMES.indexOf(name)] as Server, host)
  const origins = byProvider(origin)
  const stopServing = PROVIDER_NAMES.map((provider) => sandbox.serve(origins[provider], provider))
  return {
    ...origins,
    control: origin('control'),
    async close() {
      for (const remove of stopServing) remove()
      await Promise.all(servers.map(stopServer))
      await state?.close()
    },
  }
}

async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

/** The address at which a client on this machine reaches the server: a wildcard address cannot be connected to. */
function originOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
