import type { AuditEvent } from '@billing/sdk/agent'

/** Where in a write a process is killed. */
export type Point = `${'before' | 'within' | 'after'} the ${AuditEvent}` | 'before the request' | 'after the request'
