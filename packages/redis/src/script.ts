import type { RedisClient } from './redis-client.js'

/** Runs a script with its keys and arguments. */
export type Script = (keys: string[], values: string[]) => Promise<unknown>

/** A script that is sent as its digest, and as source only to a server that has not cached it (or no longer has). */
export function createScript(client: RedisClient, source: string): Script {
  const [run, runBySha]: [send: Send, sendSha: Send] =
    'evalSha' in client
      ? [
          (script, keys, values) => client.eval(script, { keys, arguments: values }),
          (sha1, keys, values) => client.evalSha(sha1, { keys, arguments: values }),
        ]
      : [
          (script, keys, values) => client.eval(script, keys.length, ...keys, ...values),
          (sha1, keys, values) => client.evalsha(sha1, keys.length, ...keys, ...values),
        ]
  let digest: string | undefined
  return async (keys, values) => {
    digest ??= await sha1(source)
    try {
      return await runBySha(digest, keys, values)
    } catch (error) {
      if (!String(Object(error).message).startsWith('NOSCRIPT')) throw error
      return run(source, keys, values)
    }
  }
}

type Send = (script: string, keys: string[], values: string[]) => Promise<unknown>

async function sha1(source: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(source)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
