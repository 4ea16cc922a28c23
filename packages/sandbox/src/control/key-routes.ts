import type { Provider, ProviderName } from '../runtime/provider.types.js'
import { PROVIDER_NAMES } from '../runtime/providers.js'
import { ControlError, invalidParameter } from './control-error.js'
import { type ControlRoute, controlRoute } from './control-route.js'
import { readProvider } from './read-provider.js'

const MAX_LIMIT = 200

/** The keys in use, each with data of its own, and the objects that they lead to. */
export function keyRoutes(providers: Readonly<Record<ProviderName, Provider>>): readonly ControlRoute[] {
  const providerNamed = (name: string): Provider => providers[readProvider(name)]
  return [
    controlRoute('GET', '/keys', {}, () => ({
      keys: PROVIDER_NAMES.flatMap((provider) =>
        (providers[provider].accounts?.() ?? []).map(({ id, name, key, lists }) => ({
          provider,
          account: id,
          name,
          key,
          lists: lists.map((list) => ({ name: list.name, title: list.title, columns: list.columns })),
        })),
      ),
    })),
    controlRoute('POST', '/keys', { provider: 'string' }, ({ values: { provider } }) => ({
      provider,
      ...providerNamed(provider).openKey?.(),
    })),
    controlRoute(
      'GET',
      '/objects',
      { provider: 'string', account: 'string', list: 'string', offset: 'integer?', limit: 'integer?' },
      ({ values: { provider, account, list, offset = 0, limit = 50 } }) => {
        if (limit < 1 || limit > MAX_LIMIT) {
          throw invalidParameter('limit', `limit must be from 1 to ${MAX_LIMIT}, got ${limit}.`)
        }
        if (offset < 0) throw invalidParameter('offset', `offset must not be negative, got ${offset}.`)
        const opened = (providerNamed(provider).accounts?.() ?? []).find(({ id }) => id === account)
        if (!opened) throw missing('account', account, '/_sandbox/keys lists the accounts')
        const found = opened.lists.find(({ name }) => name === list)
        if (!found) throw missing('list', list, `Known are ${opened.lists.map(({ name }) => name).join(', ')}`)
        return found.read(offset, limit)
      },
    ),
  ]
}

const missing = (param: string, value: string, remedy: string): ControlError =>
  new ControlError('not_found', `There is no ${param} '${value}'. ${remedy}.`, param)
