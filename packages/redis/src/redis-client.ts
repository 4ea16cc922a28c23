/** The input of a script. */
interface ScriptInput {
  /** The keys that the script reads and writes. */
  keys: string[]
  /** Its further arguments. */
  arguments: string[]
}

/** The members used of a client of the package `redis`, for one server or a cluster. */
export interface NodeRedisClient {
  /** Runs a script, given as source. */
  eval(script: string, options: ScriptInput): Promise<unknown>
  /** Runs a script that the server has cached, given as SHA-1 digest. */
  evalSha(sha1: string, options: ScriptInput): Promise<unknown>
}

/** The members used of a client of the package `ioredis`, for one server or a cluster. */
export interface IoredisClient {
  /** Runs a script, given as source. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
  /** Runs a script that the server has cached, given as SHA-1 digest. */
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** A connected client. The caller owns it: the limiter neither connects nor closes it. */
export type RedisClient = NodeRedisClient | IoredisClient

/** True for a value with the methods of a client of either package. */
export function isRedisClient(value: unknown): value is RedisClient {
  const { eval: run, evalSha, evalsha } = Object(value)
  return typeof run === 'function' && typeof (evalSha ?? evalsha) === 'function'
}
