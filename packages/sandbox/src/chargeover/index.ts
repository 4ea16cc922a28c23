import { maskKey } from '../control/mask-key.js'
import { unusedName } from '../control/unused-name.js'
import type {
  Environment,
  Provider,
  ProviderOptions,
  SandboxRequest,
  SandboxResponse,
} from '../runtime/provider.types.js'
import { createRouter } from '../runtime/router.js'
import type { SavedWebhooks } from '../webhooks/create-webhooks.js'
import { webhookRoutes } from '../webhooks/webhook-routes.js'
import type { Webhooks } from '../webhooks/webhooks.types.js'
import { Account, type SavedAccount } from './account.js'
import { type AccountVersion, formatFor } from './account-version.js'
import { runBilling } from './billing.js'
import { BULK_PATH, runBulk } from './bulk.js'
import { addPendingRequest } from './chargeoverjs.js'
import { encodeAnswer } from './encode-answer.js'
import { fail } from './envelope.js'
import { notEmulated, Refusal, unsupportedCommand, unsupportedObject } from './errors.js'
import { BASE_PATH, type Exchange } from './exchange.js'
import { objectLists } from './object-lists.js'
import { OBJECTS_NOT_EMULATED } from './objects-not-emulated.js'
import { readUser } from './read-user.js'
import { routes } from './routes.js'
import { loadCompany } from './seed/load-company.js'
import { createWebhookQueue, webhookTo } from './webhook-queue.js'
import { type ChargeOverWebhook, typeOf, webhookOf } from './webhooks.js'

/** What the emulated ChargeOver may be created with. */
export interface ChargeOverOptions extends ProviderOptions {
  /** In which formats accounts get values. Default `current`. */
  readonly accountVersion?: AccountVersion | undefined
}

/** The result of an attempt to post a webhook. */
export interface Delivery {
  /** The webhook that was posted. */
  readonly webhook: ChargeOverWebhook
  /** The endpoint's answer; undefined when it could not be reached. */
  readonly status: number | undefined
}

/** The emulated ChargeOver, with its controls for tests. */
export interface ChargeOverProvider extends Provider {
  /** Which provider it is. */
  readonly name: 'chargeover'
  /** Calls `listener` with every webhook that is subscribed to, after the request or clock step that caused it. Returns a function that stops it. */
  onWebhook(listener: (webhook: ChargeOverWebhook) => void): () => void
  /**
   * Posts every webhook of all accounts to an endpoint, beside those of their subscriptions, and calls `onDelivery` after each attempt. What the
   * endpoint does not answer with 200 is repeated after 5 minutes, half an hour and two hours of the sandbox's clock. Returns a function that stops it.
   */
  deliverTo(url: string, secret: string, onDelivery?: (delivery: Delivery) => void): () => void
  /** The webhook endpoints beside the subscriptions of the accounts, and what is delivered to both. */
  readonly webhooks: Webhooks
  /** Adds a request to those that wait for a decision, as a form of ChargeOver.js in a browser does; returns its token. */
  addPendingRequest(user: string, action: 'customer.create', payload: object): string
}

interface Saved {
  readonly accounts: Readonly<Record<string, SavedAccount>>
  readonly webhooks: SavedWebhooks<string>
}

/** Where the links in webhooks point that the clock has caused. */
const DEFAULT_ORIGIN = 'https://example.chargeover.com'

const COMMANDS: Readonly<Record<string, string>> = { GET: 'list', POST: 'create', PUT: 'modify', DELETE: 'delete' }

/** ChargeOver's REST API v3. Each user name has an account of its own, which starts with the sample company. */
export function createChargeOverProvider(
  { clock, random }: Environment,
  { company, accountVersion = 'current' }: ChargeOverOptions = {},
): ChargeOverProvider {
  const accounts = new Map<string, Account>()
  const router = createRouter(routes)

  function accountOf(user: string): Account {
    const known = accounts.get(user)
    if (known) return known
    const account = new Account(clock.now, random)
    const sample = company?.()
    if (sample) loadCompany(account, sample)
    account.reportChanges()
    // The clock may have moved since the sample company's last day.
    runBilling(account)
    accounts.set(user, account)
    return account
  }

  const listeners = new Set<(webhook: ChargeOverWebhook) => void>()
  const webhooks = createWebhookQueue(
    () => Math.floor(clock.now() / 1000),
    (user) => accounts.get(user),
    new URL(DEFAULT_ORIGIN).host,
  )

  function reportWebhooks(origin: string = DEFAULT_ORIGIN): void {
    for (const [user, account] of accounts) {
      for (const change of account.changes.splice(0)) {
        const receivers = webhooks.receivers(typeOf(change), user)
        if (receivers.length === 0) continue
        const webhook = webhookOf(change, user, account, origin)
        for (const listener of listeners) {
          for (const endpoint of receivers) listener(webhookTo(endpoint, user, webhook.payload))
        }
        webhooks.deliver(webhook)
      }
    }
  }

  clock.onAdvance(() => {
    for (const account of accounts.values()) runBilling(account)
    reportWebhooks()
    webhooks.retryDue()
  })

  function answer({ method, url, headers, body }: SandboxRequest): SandboxResponse {
    const account = accountOf(readUser(headers))
    if (method === 'POST' && url.pathname === BULK_PATH) {
      return runBulk(body, url.origin, (request) => answerOrRefusal(() => route(account, { ...request, headers })))
    }
    return route(account, { method, url, headers, body })
  }

  function route(account: Account, { method, url, body }: SandboxRequest): SandboxResponse {
    const match = router.match(method, url.pathname)
    if (!match || match.methodNotAllowed) throw refusalOf(method, url.pathname)
    const exchange: Exchange = { account, origin: url.origin, params: match.params, query: url.searchParams, body }
    const changesBefore = account.changes.length
    try {
      return match.handler(exchange)
    } finally {
      if (method !== 'GET') account.version += 1
      // A flag of any request: it is silent about what it changes.
      if (url.searchParams.get('_flag_webhooks') === '0') account.changes.length = changesBefore
    }
  }

  return {
    name: 'chargeover',
    handle(request) {
      if (!request.url.pathname.startsWith(`${BASE_PATH}/`)) return NO_SUCH_PAGE
      const answered = formatFor(
        accountVersion,
        answerOrRefusal(() => answer(request)),
      )
      reportWebhooks(request.url.origin)
      return answered
    },
    encode: encodeAnswer,
    accounts: () =>
      [...accounts].map(([user, account], index) => ({
        id: `account_${index + 1}`,
        name: 'ChargeOver',
        key: maskKey(user),
        lists: objectLists({ account, origin: 'https://sandbox.chargeover.com' }),
      })),
    openKey() {
      const user = unusedName('sandbox_', accounts)
      accountOf(user)
      return { account: `account_${accounts.size}`, user, password: 'sandbox' }
    },
    onWebhook(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    deliverTo: (url, secret, onDelivery = () => {}) =>
      webhooks.watch({ url, secret }, (webhook, status) => onDelivery({ webhook, status })),
    webhooks,
    settled: webhooks.settled,
    control: webhookRoutes(webhooks, false),
    addPendingRequest: (user, action, payload) => addPendingRequest(accountOf(user), action, payload),
    clear() {
      accounts.clear()
      webhooks.clear()
    },
    save: (): Saved => ({
      accounts: Object.fromEntries([...accounts].map(([user, account]) => [user, account.save()])),
      webhooks: webhooks.save(),
    }),
    restore(state) {
      const saved = state as Saved
      accounts.clear()
      for (const [user, rows] of Object.entries(saved.accounts)) {
        const account = new Account(clock.now, random).restore(rows)
        account.reportChanges()
        accounts.set(user, account)
      }
      webhooks.restore(saved.webhooks)
    },
  }
}

function answerOrRefusal(answer: () => SandboxResponse): SandboxResponse {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return fail(error)
    throw error
  }
}

/** Other paths belong to ChargeOver's web site. */
const NO_SUCH_PAGE: SandboxResponse = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html>\n<html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>\n',
}

/** The error for a request without a route. */
function refusalOf(method: string, pathname: string): Refusal {
  const [object = '', id = ''] = pathname.slice(BASE_PATH.length + 1).split('/')
  if (OBJECTS_NOT_EMULATED.includes(object)) return notEmulated(`the object type "${object}"`)
  const command = method === 'GET' && id !== '' ? 'get' : (COMMANDS[method] ?? method.toLowerCase())
  const known = routes.some(({ path }) => path === `${BASE_PATH}/${object}`)
  return known ? unsupportedCommand(command, object, id) : unsupportedObject(command, object, id)
}
