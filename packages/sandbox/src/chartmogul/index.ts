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
import { createAccounts, type SavedAccounts } from './accounts.js'
import { methodNotAllowed, noApiKey, Refusal, tooManyRequests, unknownRoute } from './errors.js'
import { EXPORT_FILES, exportFile } from './export/activities-export.js'
import { newUuid } from './ids.js'
import { objectLists } from './object-lists.js'
import { createRateLimit } from './rate-limit.js'
import { readApiKey } from './read-api-key.js'
import { routes } from './routes.js'

/** What the emulated ChartMogul may be created with. */
export interface ChartMogulOptions extends ProviderOptions {
  /** Refuses more than 40 requests within a second of the sandbox's clock, per API key. */
  readonly rateLimit?: boolean | undefined
}

/** The emulated ChartMogul. */
export interface ChartMogulProvider extends Provider {
  /** Which provider it is. */
  readonly name: 'chartmogul'
}

/** An emulated ChartMogul: each API key has an account of its own, and metrics are computed from what is imported into it. */
export function createChartMogulProvider(
  environment: Environment,
  options: ChartMogulOptions = {},
): ChartMogulProvider {
  const { clock, random } = environment
  const router = createRouter(routes)
  const accounts = createAccounts(random.save(), options.company)
  const limit = options.rateLimit ? createRateLimit() : undefined

  function answer({ method, url, headers, body }: SandboxRequest): SandboxResponse {
    const now = clock.now()
    if (url.pathname.startsWith(EXPORT_FILES)) return answerFile(url.pathname, now)
    const apiKey = readApiKey(headers)
    if (apiKey === undefined) throw noApiKey()
    if (limit && !limit.admits(apiKey, now)) throw tooManyRequests()
    const found = router.match(method, url.pathname)
    if (!found) throw unknownRoute()
    if (found.methodNotAllowed) throw methodNotAllowed(found.methodNotAllowed)
    const { handler, params } = found
    return handler({
      store: accounts.of(apiKey),
      random,
      now,
      params,
      query: url.searchParams,
      origin: url.origin,
      body,
    })
  }

  /** The links to files need no credentials. */
  function answerFile(pathname: string, now: number): SandboxResponse {
    const body = exportFile(accounts.all().values(), pathname, now)
    if (!body) throw unknownRoute()
    return { status: 200, headers: { 'content-type': 'application/zip' }, body }
  }

  return {
    name: 'chartmogul',
    handle(request) {
      const { headers, ...response } = answerOrRefusal(() => answer(request))
      return { ...response, headers: { ...headers, 'x-request-id': newUuid(random) } }
    },
    accounts: () =>
      [...accounts.all()].map(([apiKey, store], index) => ({
        id: `account_${index + 1}`,
        name: store.account.name,
        key: maskKey(apiKey),
        lists: objectLists(store, clock.now()),
      })),
    openKey() {
      const key = unusedName('sandbox_', accounts.all())
      accounts.of(key)
      return { account: `account_${accounts.all().size}`, key }
    },
    clear() {
      accounts.clear(random.save())
      limit?.clear()
    },
    save: () => accounts.save(),
    restore(state) {
      accounts.restore(state as SavedAccounts)
      limit?.clear()
    },
  }
}

function answerOrRefusal(answer: () => SandboxResponse): SandboxResponse {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return error.response
    throw error
  }
}
