import { createSandbox, type ProviderName, type Sandbox } from '@billing/sandbox'
import { type Listening, listen } from '@billing/sandbox/node'
import { PROVIDERS } from '../support/providers.js'

/** The three providers on this machine, each with three customers. */
export interface Upstream {
  /** What an app needs to know about them. */
  readonly env: Readonly<Record<string, string>>
  /** Gives the customer that the pages show another name. */
  rename(provider: ProviderName, name: string): Promise<void>
  /** How many requests have arrived. */
  requests(provider: ProviderName, method?: string): number
  close(): Promise<void>
}

/** One provider as a test sees it: how to create its customers and to rename one. */
interface Endpoint {
  create(name: string): Promise<string>
  rename(id: string, name: string): Promise<unknown>
}

export async function startUpstream(): Promise<Upstream> {
  const sandbox = createSandbox({ seed: false })
  const server = await listen(sandbox)
  const source = (await ask(`${server.chartmogul}/v1/data_sources`, 'POST', { name: 'Next' })).uuid as string
  const endpoints = endpointsOf(server, source)
  const ids = {} as Record<ProviderName, string>
  for (const provider of PROVIDERS) {
    ids[provider] = await endpoints[provider].create('First')
    await endpoints[provider].create('Second')
    await endpoints[provider].create('Third')
  }
  return {
    env: {
      STRIPE_URL: server.stripe,
      CHARTMOGUL_URL: server.chartmogul,
      CHARGEOVER_URL: server.chargeover,
      STRIPE_ID: ids.stripe,
      CHARTMOGUL_ID: ids.chartmogul,
      CHARGEOVER_ID: ids.chargeover,
      CHARTMOGUL_SOURCE: source,
    },
    async rename(provider, name) {
      await endpoints[provider].rename(ids[provider], name)
    },
    requests: (provider, method) => countRequests(sandbox, provider, method),
    close: () => server.close(),
  }
}

function endpointsOf(server: Listening, source: string): Record<ProviderName, Endpoint> {
  const { stripe, chartmogul, chargeover } = server
  return {
    stripe: {
      create: async (name) => (await ask(`${stripe}/v1/customers`, 'POST', new URLSearchParams({ name }))).id,
      rename: (id, name) => ask(`${stripe}/v1/customers/${id}`, 'POST', new URLSearchParams({ name })),
    },
    chartmogul: {
      create: async (name) => {
        const body = { data_source_uuid: source, external_id: name, name }
        return (await ask(`${chartmogul}/v1/customers`, 'POST', body)).uuid
      },
      rename: (id, name) => ask(`${chartmogul}/v1/customers/${id}`, 'PATCH', { name }),
    },
    chargeover: {
      create: async (company) => (await ask(`${chargeover}/api/v3/customer`, 'POST', { company })).response.id,
      rename: (id, company) => ask(`${chargeover}/api/v3/customer/${id}`, 'PUT', { company }),
    },
  }
}

function countRequests({ requests }: Sandbox, provider: ProviderName, method?: string): number {
  return requests.filter((request) => request.provider === provider && (!method || request.method === method)).length
}

/** A plain request, so that what is tested does not also set the scene. */
async function ask(url: string, method: string, body: object): Promise<any> {
  const form = body instanceof URLSearchParams
  const response = await fetch(url, {
    method,
    headers: {
      authorization: `Basic ${btoa('sk_test_next:next')}`,
      'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
    },
    body: form ? `${body}` : JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`)
  return response.json()
}
