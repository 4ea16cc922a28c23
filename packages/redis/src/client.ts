/** What a script works on. */
interface ScriptInput {
  /** The keys it touches. */
  keys: string[]
  /** Its further arguments. */
  arguments: string[]
}

/** The part of a client of the package `redis` that is used, of one server or of a cluster. */
export interface NodeRedisClient {
  /** Runs a script that is sent whole. */
  eval(script: string, options: ScriptInput): Promise<unknown>
  /** Runs a script that the server knows by its digest. */
  evalSha(sha1: string, options: ScriptInput): Promise<unknown>
}

/** The part of a client of the package `ioredis` that is used, of one server or of a cluster. */
export interface IoredisClient {
  /** Runs a script that is sent whole. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
  /** Runs a script that the server knows by its digest. */
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** A connected client. It stays the caller's: the limiter neither connects nor closes it. */
export type RedisClient = NodeRedisClient | IoredisClient

/** Runs a script with its keys and arguments. */
export type Script = (keys: string[], values: string[]) => Promise<unknown>

/** True for what looks like a client of either package. */
export function isRedisClient(value: unknown): value is RedisClient {
  const { eval: run, evalSha, evalsha } = Object(value)
  return typeof run === 'function' && typeof (evalSha ?? evalsha) === 'function'
}

/** A script that travels as its digest, and as a whole only to a server that does not have it (any more). */
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

async function sha1(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
