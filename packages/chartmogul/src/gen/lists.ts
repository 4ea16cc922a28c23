// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Paginator } from '@billing/core'
import type { ChartMogulPaginateOptions } from '../pagination/paginate.js'
import type {
  Activity,
  Contact,
  Customer,
  CustomerActivity,
  CustomerNote,
  ImportedSubscription,
  Invoice,
  ListActivitiesParams,
  ListActivitiesResult,
  ListContactsParams,
  ListContactsResult,
  ListCustomerActivitiesParams,
  ListCustomerActivitiesResult,
  ListCustomerContactsParams,
  ListCustomerContactsResult,
  ListCustomerInvoicesParams,
  ListCustomerInvoicesResult,
  ListCustomerNotesParams,
  ListCustomerNotesResult,
  ListCustomersParams,
  ListCustomersResult,
  ListImportedSubscriptionsParams,
  ListImportedSubscriptionsResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListNotesParams,
  ListNotesResult,
  ListOpportunitiesParams,
  ListOpportunitiesResult,
  ListPlanGroupPlansParams,
  ListPlanGroupPlansResult,
  ListPlanGroupsParams,
  ListPlanGroupsResult,
  ListPlansParams,
  ListPlansResult,
  ListSubscriptionEventsParams,
  ListSubscriptionEventsResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListTasksParams,
  ListTasksResult,
  Note,
  Opportunity,
  Plan,
  PlanGroup,
  SearchCustomersParams,
  SearchCustomersResult,
  SubscriptionEntry,
  SubscriptionEvent,
  Task,
} from './models.js'

/** The pagination methods for activities, by the name of what is listed. */
export interface ActivitiesLists {
  /**
   * Iterates over all pages of {@link listActivities}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.activities()) console.log(item)
   * ```
   */
  activities(params?: ListActivitiesParams, options?: ChartMogulPaginateOptions): Paginator<Activity, ListActivitiesResult>

  /**
   * Iterates over all pages of {@link listCustomerActivities}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.customerActivities({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })) console.log(item)
   * ```
   */
  customerActivities(params: ListCustomerActivitiesParams, options?: ChartMogulPaginateOptions): Paginator<CustomerActivity, ListCustomerActivitiesResult>
}

/** The pagination methods for contacts, by the name of what is listed. */
export interface ContactsLists {
  /**
   * Iterates over all pages of {@link listContacts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.contacts()) console.log(item)
   * ```
   */
  contacts(params?: ListContactsParams, options?: ChartMogulPaginateOptions): Paginator<Contact, ListContactsResult>

  /**
   * Iterates over all pages of {@link listCustomerContacts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.customerContacts({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })) console.log(item)
   * ```
   */
  customerContacts(params: ListCustomerContactsParams, options?: ChartMogulPaginateOptions): Paginator<Contact, ListCustomerContactsResult>
}

/** The pagination methods for customers, by the name of what is listed. */
export interface CustomersLists {
  /**
   * Iterates over all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.customers()) console.log(item)
   * ```
   */
  customers(params?: ListCustomersParams, options?: ChartMogulPaginateOptions): Paginator<Customer, ListCustomersResult>

  /**
   * Iterates over all pages of {@link searchCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.searchCustomers({ email: 'adam@example.com' })) console.log(item)
   * ```
   */
  searchCustomers(params: SearchCustomersParams, options?: ChartMogulPaginateOptions): Paginator<Customer, SearchCustomersResult>
}

/** The pagination methods for invoices, by the name of what is listed. */
export interface InvoicesLists {
  /**
   * Iterates over all pages of {@link listCustomerInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.customerInvoices({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb', per_page: 100 })) console.log(item)
   * ```
   */
  customerInvoices(params: ListCustomerInvoicesParams, options?: ChartMogulPaginateOptions): Paginator<Invoice, ListCustomerInvoicesResult>

  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.invoices()) console.log(item)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: ChartMogulPaginateOptions): Paginator<Invoice, ListInvoicesResult>
}

/** The pagination methods for notes, by the name of what is listed. */
export interface NotesLists {
  /**
   * Iterates over all pages of {@link listCustomerNotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.customerNotes()) console.log(item)
   * ```
   */
  customerNotes(params?: ListCustomerNotesParams, options?: ChartMogulPaginateOptions): Paginator<CustomerNote, ListCustomerNotesResult>

  /**
   * Iterates over all pages of {@link listNotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.notes()) console.log(item)
   * ```
   */
  notes(params?: ListNotesParams, options?: ChartMogulPaginateOptions): Paginator<Note, ListNotesResult>
}

/** The pagination methods for opportunities, by the name of what is listed. */
export interface OpportunitiesLists {
  /**
   * Iterates over all pages of {@link listOpportunities}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.opportunities()) console.log(item)
   * ```
   */
  opportunities(params?: ListOpportunitiesParams, options?: ChartMogulPaginateOptions): Paginator<Opportunity, ListOpportunitiesResult>
}

/** The pagination methods for plan groups, by the name of what is listed. */
export interface PlanGroupsLists {
  /**
   * Iterates over all pages of {@link listPlanGroupPlans}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.planGroupPlans({ uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })) console.log(item)
   * ```
   */
  planGroupPlans(params: ListPlanGroupPlansParams, options?: ChartMogulPaginateOptions): Paginator<Plan, ListPlanGroupPlansResult>

  /**
   * Iterates over all pages of {@link listPlanGroups}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.planGroups()) console.log(item)
   * ```
   */
  planGroups(params?: ListPlanGroupsParams, options?: ChartMogulPaginateOptions): Paginator<PlanGroup, ListPlanGroupsResult>
}

/** The pagination methods for plans, by the name of what is listed. */
export interface PlansLists {
  /**
   * Iterates over all pages of {@link listPlans}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.plans()) console.log(item)
   * ```
   */
  plans(params?: ListPlansParams, options?: ChartMogulPaginateOptions): Paginator<Plan, ListPlansResult>
}

/** The pagination methods for subscription events, by the name of what is listed. */
export interface SubscriptionEventsLists {
  /**
   * Iterates over all pages of {@link listSubscriptionEvents}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.subscriptionEvents()) console.log(item)
   * ```
   */
  subscriptionEvents(params?: ListSubscriptionEventsParams, options?: ChartMogulPaginateOptions): Paginator<SubscriptionEvent, ListSubscriptionEventsResult>
}

/** The pagination methods for subscriptions, by the name of what is listed. */
export interface SubscriptionsLists {
  /**
   * Iterates over all pages of {@link listImportedSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.importedSubscriptions({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })) console.log(item)
   * ```
   */
  importedSubscriptions(params: ListImportedSubscriptionsParams, options?: ChartMogulPaginateOptions): Paginator<ImportedSubscription, ListImportedSubscriptionsResult>

  /**
   * Iterates over all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.subscriptions()) console.log(item)
   * ```
   */
  subscriptions(params?: ListSubscriptionsParams, options?: ChartMogulPaginateOptions): Paginator<SubscriptionEntry, ListSubscriptionsResult>
}

/** The pagination methods for tasks, by the name of what is listed. */
export interface TasksLists {
  /**
   * Iterates over all pages of {@link listTasks}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chartmogul.paginate.tasks()) console.log(item)
   * ```
   */
  tasks(params?: ListTasksParams, options?: ChartMogulPaginateOptions): Paginator<Task, ListTasksResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface ChartMogulLists extends ActivitiesLists, ContactsLists, CustomersLists, InvoicesLists, NotesLists, OpportunitiesLists, PlanGroupsLists, PlansLists, SubscriptionEventsLists, SubscriptionsLists, TasksLists {}
