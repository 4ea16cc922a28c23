export { LimiterError } from './limiter-error.js'
export type { IoredisClient, NodeRedisClient, RedisClient } from './redis-client.js'
export { createRedisLimiter, type RedisLimiterOptions } from './redis-limiter.js'
