export type { IoredisClient, NodeRedisClient, RedisClient } from './client.js'
export { LimiterError } from './errors.js'
export { createRedisLimiter, type RedisLimiterOptions } from './limiter.js'
