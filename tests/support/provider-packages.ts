import type { ClientOptions, Tool, Validate } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import type { BillingConfig } from '@billing/sdk'
import type { ZodObject, ZodRawShape, ZodType } from 'zod'
import { PROVIDERS } from './providers.js'

type Schemas = Readonly<Record<string, ZodType>>

/** A provider as what holds for every one of them sees it. */
export interface ProviderPackage {
  /** The name that people know, which is also that of its client's type. */
  readonly title: string
  readonly tools: readonly Tool<never>[]
  /** What the package exports, by name. */
  readonly functions: Readonly<Record<string, unknown>>
  readonly validate: Validate
  readonly validateResponses: Validate
  /** What each tool may be called with. */
  readonly inputSchemas: Schemas
  readonly responseSchemas: Schemas
  createResponseSchemas(object: (shape: ZodRawShape) => ZodObject): Schemas
  /** What no error may show. */
  readonly secrets: readonly string[]
  /** The client with methods. */
  create(options: ClientOptions): BoundClient
}

export interface BoundClient {
  readonly [method: string]: unknown
  readonly paginate: (list: never, params: never, options: object) => AsyncIterable<unknown>
}

const KEY = 'sk_test_c0nfidential'
const NAME = 'c0nfidential_name'
const PASSWORD = 'c0nfidential_password'

/** What a client is created with where that is not an API key. */
const CREDENTIALS: Readonly<Record<string, (account: string) => object>> = {
  chargeover: (account) => ({ subdomain: 'example', apiUsername: NAME + account, apiPassword: PASSWORD }),
}
const credentialsOf = (name: string, account = ''): object => CREDENTIALS[name]?.(account) ?? { apiKey: KEY + account }

async function load(name: string): Promise<ProviderPackage> {
  const functions = await import(/* @vite-ignore */ `@billing/${name}`)
  const { about, tools } = await import(/* @vite-ignore */ `@billing/${name}/tools`)
  const schemas = await import(/* @vite-ignore */ `@billing/${name}/zod`)
  const secrets = name in CREDENTIALS ? [NAME, PASSWORD, btoa(`${NAME}:${PASSWORD}`)] : [KEY, btoa(`${KEY}:`)]
  const create = functions[`create${about.title}`] as (options: object) => BoundClient
  return {
    title: about.title,
    tools,
    functions,
    ...schemas,
    secrets,
    create: (options) => create({ ...credentialsOf(name), ...options }),
  }
}

/** Every provider there is. */
export const providerPackages: Readonly<Record<ProviderName, ProviderPackage>> = Object.fromEntries(
  await Promise.all(PROVIDERS.map(async (name) => [name, await load(name)] as const)),
) as Record<ProviderName, ProviderPackage>

/** The options of one account of every provider, for `createBilling`. Its key or user name ends with `account`. */
export const billingConfig = (options: ClientOptions, account?: string): Required<BillingConfig> =>
  Object.fromEntries(PROVIDERS.map((name) => [name, { ...credentialsOf(name, account), ...options }])) as never
