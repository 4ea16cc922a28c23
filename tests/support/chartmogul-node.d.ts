/** The part of ChartMogul's own client that the tests use; it has no declarations of its own. */
declare module 'chartmogul-node' {
  export interface Config {
    retries?: number
  }

  // The answers are what the tests find out, hence `any`.
  type Method = (config: Config, ...args: readonly unknown[]) => Promise<any>
  type Resource<Name extends string> = { readonly [Key in Name]: Method }

  const ChartMogul: {
    readonly Config: new (apiKey: string, apiBase?: string) => Config
    readonly Account: Resource<'retrieve'>
    readonly Ping: Resource<'ping'>
    readonly DataSource: Resource<'all' | 'create' | 'destroy' | 'retrieve'>
    readonly Plan: Resource<'all' | 'create' | 'destroy' | 'modify' | 'retrieve'>
    readonly Customer: Resource<'all' | 'create' | 'destroy' | 'merge' | 'modify' | 'retrieve' | 'search'>
    readonly Invoice: Resource<'all' | 'allAny' | 'create' | 'destroy' | 'retrieve' | 'updateStatus'>
    readonly Subscription: Resource<'all' | 'cancel'>
    readonly Transaction: Resource<'create'>
    readonly Metrics: Resource<
      'all' | 'arpa' | 'arr' | 'asp' | 'customerChurnRate' | 'customerCount' | 'ltv' | 'mrr' | 'mrrChurnRate'
    > & { readonly Customer: Resource<'activities' | 'subscriptions'> }
  }
  export default ChartMogul
}
