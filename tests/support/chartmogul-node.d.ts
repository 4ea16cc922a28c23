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
    readonly PlanGroup: Resource<'all' | 'create' | 'destroy' | 'modify' | 'retrieve'>
    readonly Customer: Resource<
      | 'all'
      | 'attributes'
      | 'contacts'
      | 'create'
      | 'createContact'
      | 'createNote'
      | 'createOpportunity'
      | 'createTask'
      | 'destroy'
      | 'merge'
      | 'modify'
      | 'notes'
      | 'opportunities'
      | 'retrieve'
      | 'search'
      | 'tasks'
      | 'unmerge'
    >
    readonly Contact: Resource<'all' | 'create' | 'destroy' | 'merge' | 'modify' | 'retrieve'>
    readonly CustomerNote: Resource<'all' | 'create' | 'destroy' | 'patch' | 'retrieve'>
    readonly Opportunity: Resource<'all' | 'create' | 'destroy' | 'patch' | 'retrieve'>
    readonly Task: Resource<'all' | 'create' | 'destroy' | 'patch' | 'retrieve'>
    readonly Tag: Resource<'add' | 'remove'>
    readonly CustomAttribute: Resource<'add' | 'remove' | 'update'>
    readonly Invoice: Resource<
      | 'all'
      | 'allAny'
      | 'create'
      | 'destroy'
      | 'destroyAll'
      | 'destroyByExternalId'
      | 'disable'
      | 'disableByExternalId'
      | 'enable'
      | 'enableByExternalId'
      | 'modify'
      | 'retrieve'
      | 'update'
      | 'updateStatus'
    >
    readonly LineItem: Resource<
      | 'all'
      | 'create'
      | 'destroy'
      | 'destroyByExternalId'
      | 'disable'
      | 'disableByExternalId'
      | 'enable'
      | 'enableByExternalId'
      | 'modify'
      | 'retrieve'
      | 'update'
    >
    readonly Subscription: Resource<'all' | 'cancel'>
    readonly SubscriptionEvent: Resource<
      'all' | 'create' | 'deleteWithParams' | 'disable' | 'enable' | 'updateWithParams'
    >
    readonly Transaction: Resource<
      | 'all'
      | 'create'
      | 'destroy'
      | 'destroyByExternalId'
      | 'disable'
      | 'disableByExternalId'
      | 'enable'
      | 'enableByExternalId'
      | 'modify'
      | 'retrieve'
      | 'update'
    >
    readonly JsonImport: Resource<'create' | 'retrieve'>
    readonly Metrics: Resource<
      'all' | 'arpa' | 'arr' | 'asp' | 'customerChurnRate' | 'customerCount' | 'ltv' | 'mrr' | 'mrrChurnRate'
    > & {
      readonly Activity: Resource<'all'>
      readonly ActivitiesExport: Resource<'create' | 'retrieve'>
      readonly Customer: Resource<'activities' | 'connectSubscriptions' | 'disconnectSubscriptions' | 'subscriptions'>
    }
  }
  export default ChartMogul
}
