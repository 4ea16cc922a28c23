import {
  type ChargeOverResourceName,
  type ChargeOverTool,
  type ChargeOverToolTypes,
  allTools as chargeoverTools,
} from '@billing/chargeover/tools'
import { validate as validateChargeOver } from '@billing/chargeover/zod'
import {
  type ChartMogulResourceName,
  type ChartMogulTool,
  type ChartMogulToolTypes,
  allTools as chartmogulTools,
} from '@billing/chartmogul/tools'
import { validate as validateChartMogul } from '@billing/chartmogul/zod'
import type { RequestOptions, ToolArguments, ToolResult } from '@billing/core'
import { checkObject, findTool, invalid, selectTools, type ToolFilter } from '@billing/core/internal'
import { catalogueDocs } from '@billing/sdk/catalogue'
import {
  type StripeResourceName,
  type StripeTool,
  type StripeToolTypes,
  allTools as stripeTools,
} from '@billing/stripe/tools'
import { validate as validateStripe } from '@billing/stripe/zod'
import { PREFIX } from './prefix.js'

/** A tool of any provider. */
export type BillingTool = ChargeOverTool | ChartMogulTool | StripeTool

/** The input and the result of each tool of any provider, by its documented name. */
export interface BillingToolTypes extends ChargeOverToolTypes, ChartMogulToolTypes, StripeToolTypes {}

/** Every tool of every provider. */
export const allTools: readonly BillingTool[] = [...chargeoverTools, ...chartmogulTools, ...stripeTools]

/** The documented tools of every provider. */
export const tools: readonly BillingTool[] = allTools.filter(({ documented }) => documented)

const PROVIDERS = {
  chargeover: { tools: chargeoverTools, validate: validateChargeOver },
  chartmogul: { tools: chartmogulTools, validate: validateChartMogul },
  stripe: { tools: stripeTools, validate: validateStripe },
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
  const providers = Object(billing) as AnyBilling
  const { tool, account: named } = findCallable(providers, name)
  const provider = tool.provider as ProviderName
  const accounts = providers[provider]
  if (!accounts?.account)
    throw invalid('billing', `has no client of ${provider}; pass its credentials to createBilling`)
  PROVIDERS[provider].validate(tool.name, input)
  checkObject('options', callOptions)
  const { account = named ?? 'default', ...options } = callOptions ?? {}
  if (named !== undefined && account !== named) {
    throw invalid('account', `is "${account}", but the name of the tool says "${named}"; pass one of them`)
  }
  const result = tool.execute(accounts.account(account) as never, input, options as never)
  return result as Promise<ToolResult<BillingToolTypes, Name>>
}

/** The tool of a name: of a short one that several providers have, that of a provider in use. */
function findCallable(billing: AnyBilling, name: string): ReturnType<typeof findTool<BillingTool>> {
  const callable = allTools.filter(({ provider }) => billing[provider as ProviderName]?.account)
  try {
    return findTool(callable, name, PREFIX)
  } catch {
    return findTool(allTools, name, PREFIX)
  }
}

/** Which tools to select; a tool has to match everything that is given. */
export interface BillingToolFilter
  extends ToolFilter<ChargeOverResourceName | ChartMogulResourceName | StripeResourceName> {
  /** The provider whose tools are wanted; those of all without it. */
  readonly provider?: ProviderName | undefined
}

/**
 * Selects tools by provider, by resource and by what they do, for an agent that should have no others. Without a filter it returns all of
 * them; `tools` are the documented ones.
 *
 * @returns the tools by provider, in alphabetical order
 * @throws {ValidationError} for an unknown provider or resource, with the nearest name
 * @example
 * ```ts
 * const readers = toolsOf({ provider: 'stripe', resources: ['invoices'], access: 'read', documented: true })
 * ```
 */
export function toolsOf(filter: BillingToolFilter = {}): readonly BillingTool[] {
  return selectTools(allTools, filter, Object.keys(PROVIDERS))
}

/**
 * The documentation as Markdown: an overview, a provider (`docs('stripe')`), a resource (`docs('stripe.refunds')`) or a tool
 * (`docs('stripe.create_customer')`).
 *
 * @throws {ValidationError} for a name that is none of them, with the nearest one
 * @example
 * ```ts
 * console.log(docs('stripe.create_customer'))
 * ```
 */
export function docs(name?: string): string {
  return catalogueDocs(name)
}
