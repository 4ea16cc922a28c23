import { ConfigError } from '../errors.js'

/** The secret of a webhook endpoint; several while it is being replaced. */
export type WebhookSecret = string | readonly (string | undefined)[] | undefined

/** The secrets to check against. White space around one comes from copying or from a file's last line, and never matches. */
export function readSecrets(secret: WebhookSecret): readonly string[] {
  const secrets = [secret].flat()
  const isSecret = (one: unknown): one is string => typeof one === 'string' && one !== '' && one === one.trim()
  if (!secrets.length || !secrets.every(isSecret)) {
    throw new ConfigError('secret is missing, blank or has whitespace around it')
  }
  return secrets
}
