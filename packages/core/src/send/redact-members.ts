import { createRedact, type Redact } from './redact.js'

/** What stands for a secret in a text: as it was given, without separators, and in the groups of four that a card shows. */
function spellings(secret: string): string[] {
  const plain = secret.replace(/[\s-]/g, '')
  const groups = plain.match(/.{1,4}/gs) ?? []
  return [secret, plain, groups.join(' '), groups.join('-')]
}

function secretsIn(body: object, isSecret: RegExp): string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    if (value && typeof value === 'object') return secretsIn(value, isSecret)
    const text = String(value ?? '')
    return isSecret.test(name) && text ? spellings(text) : []
  })
}

/** Makes the `redactorOf` of a transport: of the members of a body, at any depth, whose names are those of secrets. */
export const redactMembers =
  (isSecret: RegExp) =>
  (body: object): Redact | undefined => {
    const secrets = secretsIn(body, isSecret)
    return secrets.length > 0 ? createRedact(secrets) : undefined
  }
