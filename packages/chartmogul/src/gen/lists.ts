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
   * for await (const activity of chartmogul.paginate.activities()) console.log(activity)
   * ```
   */
  activities(params?: ListActivitiesParams, options?: ChartMogulPaginateOptions): Paginator<Activity, ListActivitiesResult>

  /**
   * Iterates over all pages of {@link listCustomerActivities}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customerActivity of chartmogul.paginate.customerActivities({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })) {
   *   console.log(customerActivity)
   * }
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
   * for await (const contact of chartmogul.paginate.contacts()) console.log(contact)
   * ```
   */
  contacts(params?: ListContactsParams, options?: ChartMogulPaginateOptions): Paginator<Contact, ListContactsResult>

  /**
   * Iterates over all pages of {@link listCustomerContacts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customerContact of chartmogul.paginate.customerContacts({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })) {
   *   console.log(customerContact)
   * }
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
   * for await (const customer of chartmogul.paginate.customers()) console.log(customer)
   * ```
   */
  customers(params?: ListCustomersParams, options?: ChartMogulPaginateOptions): Paginator<Customer, ListCustomersResult>

  /**
   * Iterates over all pages of {@link searchCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customer of chartmogul.paginate.searchCustomers({ email: 'adam@example.com' })) {
   *   console.log(customer)
   * }
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
   * for await (const customerInvoice of chartmogul.paginate.customerInvoices({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb', per_page: 100 })) {
   *   console.log(customerInvoice)
   * }
   * ```
   */
  customerInvoices(params: ListCustomerInvoicesParams, options?: ChartMogulPaginateOptions): Paginator<Invoice, ListCustomerInvoicesResult>

  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const invoice of chartmogul.paginate.invoices()) console.log(invoice)
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
   * for await (const customerNote of chartmogul.paginate.customerNotes()) console.log(customerNote)
   * ```
   */
  customerNotes(params?: ListCustomerNotesParams, options?: ChartMogulPaginateOptions): Paginator<CustomerNote, ListCustomerNotesResult>

  /**
   * Iterates over all pages of {@link listNotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const note of chartmogul.paginate.notes()) console.log(note)
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
   * for await (const opportunity of chartmogul.paginate.opportunities()) console.log(opportunity)
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
   * for await (const planGroupPlan of chartmogul.paginate.planGroupPlans({ uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })) {
   *   console.log(planGroupPlan)
   * }
   * ```
   */
  planGroupPlans(params: ListPlanGroupPlansParams, options?: ChartMogulPaginateOptions): Paginator<Plan, ListPlanGroupPlansResult>

  /**
   * Iterates over all pages of {@link listPlanGroups}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const planGroup of chartmogul.paginate.planGroups()) console.log(planGroup)
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
   * for await (const plan of chartmogul.paginate.plans()) console.log(plan)
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
   * for await (const subscriptionEvent of chartmogul.paginate.subscriptionEvents()) console.log(subscriptionEvent)
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
   * for await (const importedSubscription of chartmogul.paginate.importedSubscriptions({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })) {
   *   console.log(importedSubscription)
   * }
   * ```
   */
  importedSubscriptions(params: ListImportedSubscriptionsParams, options?: ChartMogulPaginateOptions): Paginator<ImportedSubscription, ListImportedSubscriptionsResult>

  /**
   * Iterates over all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const subscription of chartmogul.paginate.subscriptions()) console.log(subscription)
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
   * for await (const task of chartmogul.paginate.tasks()) console.log(task)
   * ```
   */
  tasks(params?: ListTasksParams, options?: ChartMogulPaginateOptions): Paginator<Task, ListTasksResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface ChartMogulLists extends ActivitiesLists, ContactsLists, CustomersLists, InvoicesLists, NotesLists, OpportunitiesLists, PlanGroupsLists, PlansLists, SubscriptionEventsLists, SubscriptionsLists, TasksLists {}
