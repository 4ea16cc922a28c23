import {
  type ChargeOverTool,
  type ChargeOverToolTypes,
  about as chargeover,
  tools as chargeoverTools,
} from '@billing/chargeover/tools'
import { validate as validateChargeOver } from '@billing/chargeover/zod'
import {
  type ChartMogulTool,
  type ChartMogulToolTypes,
  about as chartmogul,
  tools as chartmogulTools,
} from '@billing/chartmogul/tools'
import { validate as validateChartMogul } from '@billing/chartmogul/zod'
import type { RequestOptions, ToolArguments, ToolResult } from '@billing/core'
import { checkObject, findTool, invalid } from '@billing/core/internal'
import { type StripeTool, type StripeToolTypes, about as stripe, tools as stripeTools } from '@billing/stripe/tools'
import { validate as validateStripe } from '@billing/stripe/zod'
import { overviewPage, providerPage, toolPage } from './pages.js'

/** A tool of any provider. */
export type BillingTool = ChargeOverTool | ChartMogulTool | StripeTool

/** The input and the result of each tool of any provider, by its documented name. */
export interface BillingToolTypes extends ChargeOverToolTypes, ChartMogulToolTypes, StripeToolTypes {}

/** Every documented tool of every provider. */
export const tools: readonly BillingTool[] = [...chargeoverTools, ...chartmogulTools, ...stripeTools]

/** What the documentation puts in front of the names of tools. */
const PREFIX = 'app.integrations.'

const PROVIDERS = {
  chargeover: { about: chargeover, tools: chargeoverTools, validate: validateChargeOver },
  chartmogul: { about: chartmogul, tools: chartmogulTools, validate: validateChartMogul },
  stripe: { about: stripe, tools: stripeTools, validate: validateStripe },
}
type ProviderName = 'chargeover' | 'chartmogul' | 'stripe'

/** The result of `createBilling` for any set of providers. */
export type AnyBilling = { readonly [Provider in ProviderName]?: Accounts | undefined }

interface Accounts {
  /** The client of an account. */
  account(name: string): object
}

/** Options of a call by name. */
export interface CallToolOptions extends RequestOptions {
  /** The account to use; the one in the name, or `default`, without it. */
  readonly account?: string | undefined
}

/**
 * Calls a tool of any provider by any documented spelling of its name: `stripe_list_customers`, `stripe.list_customers`,
 * `stripe.listCustomers`, or with an account, `stripe.work.list_customers`. By the documented name itself input and result are typed.
 * The input is always checked first.
 *
 * @returns what the function of that tool returns
 * @throws {ValidationError} for an unknown tool or account, with the nearest name, and for an input that does not fit
 * @example
 * ```ts
 * const page = await callTool(billing, 'stripe_list_customers', { limit: 25 }, { account: 'work' })
 * ```
 */
export async function callTool<Name extends keyof BillingToolTypes | (string & {})>(
  billing: AnyBilling,
  name: Name,
  ...rest: ToolArguments<BillingToolTypes, Name, CallToolOptions>
): Promise<ToolResult<BillingToolTypes, Name>> {
  const [input = {}, callOptions] = rest as [object?, CallToolOptions?]
  const { tool, account: named } = findTool(tools, name, PREFIX)
  const provider = tool.provider as ProviderName
  const accounts = (Object(billing) as AnyBilling)[provider]
  if (!accounts?.account)
    throw invalid('billing', `has no client of ${provider}; pass its credentials to createBilling`)
  PROVIDERS[provider].validate(tool.name, input)
  checkObject('options', callOptions)
  const { account = named ?? 'default', ...options } = callOptions ?? {}
  if (named !== undefined && account !== named) {
    throw invalid('account', `is "${account}", but the name of the tool says "${named}"; pass one of them`)
  }
  const result = tool.execute(accounts.account(account) as never, input, options)
  return result as Promise<ToolResult<BillingToolTypes, Name>>
}

/**
 * The documentation as Markdown: an overview, a provider (`docs('stripe')`) or a tool (`docs('stripe.create_customer')`).
 *
 * @throws {ValidationError} for a name that is neither a provider nor a tool, with the nearest one
 * @example
 * ```ts
 * console.log(docs('stripe.create_customer'))
 * ```
 */
export function docs(name?: string): string {
  if (name === undefined) return overviewPage(Object.values(PROVIDERS).map(({ about, tools }) => [about, tools]))
  const provider = Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name as ProviderName] : undefined
  return provider ? providerPage(provider.about, provider.tools) : toolPage(findTool(tools, name, PREFIX).tool)
}
