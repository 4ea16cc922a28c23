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
import { createWebhookDelivery, type WebhookDelivery } from './webhook-delivery.js'
import { type ChargeOverWebhook, takeWebhooks } from './webhooks.js'

/** What the emulated ChargeOver may be created with. */
export interface ChargeOverOptions extends ProviderOptions {
  /** In which formats accounts get values. Default `current`. */
  readonly accountVersion?: AccountVersion | undefined
}

/** The emulated ChargeOver, with its controls for tests. */
export interface ChargeOverProvider extends Provider {
  /** Which provider it is. */
  readonly name: 'chargeover'
  /** Calls `listener` with every webhook that is subscribed to, after the request or clock step that caused it. Returns a function that stops it. */
  onWebhook(listener: (webhook: ChargeOverWebhook) => void): () => void
  /** Posts every webhook to the address that its subscription names. Returns a function that stops it. */
  deliverWebhooks(onDelivery?: (delivery: WebhookDelivery) => void): () => void
  /** Adds a request to those that wait for a decision, as a form of ChargeOver.js in a browser does; returns its token. */
  addPendingRequest(user: string, action: 'customer.create', payload: object): string
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

  function reportWebhooks(origin: string = DEFAULT_ORIGIN): void {
    for (const [user, account] of accounts) {
      for (const webhook of takeWebhooks(user, account, origin)) for (const listener of listeners) listener(webhook)
    }
  }

  clock.onAdvance(() => {
    for (const account of accounts.values()) runBilling(account)
    reportWebhooks()
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
    try {
      return match.handler(exchange)
    } finally {
      if (method !== 'GET') account.version += 1
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
    deliverWebhooks(onDelivery = () => undefined) {
      const deliver = createWebhookDelivery(new URL(DEFAULT_ORIGIN).host, onDelivery)
      listeners.add(deliver)
      return () => listeners.delete(deliver)
    },
    addPendingRequest: (user, action, payload) => addPendingRequest(accountOf(user), action, payload),
    clear: () => accounts.clear(),
    save: () => Object.fromEntries([...accounts].map(([user, account]) => [user, account.save()])),
    restore(state) {
      accounts.clear()
      for (const [user, saved] of Object.entries(state as Record<string, SavedAccount>)) {
        const account = new Account(clock.now, random).restore(saved)
        account.reportChanges()
        accounts.set(user, account)
      }
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
