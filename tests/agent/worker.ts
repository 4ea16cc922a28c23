// A process that pays through a toolset with its state in files, and may be killed at a point of a write.
import { appendFileSync } from 'node:fs'
import { createBilling } from '@billing/sdk'
import { type AuditLog, createToolset, type ToolsetOptions } from '@billing/sdk/agent'
import { fileApprovals, fileAudit, fileSpend, stateFolder } from '@billing/sdk/agent/node'
import type { Point } from './points.js'

/** What a worker has to do. */
export interface Task {
  /** The address of the emulated Stripe. */
  readonly url: string
  /** Where its state is. */
  readonly folder: string
  /** Where it is killed. */
  readonly point?: Point
  readonly input: object
  readonly options: { readonly idempotencyKey?: string; readonly approval?: string }
  /** How many calls it makes, all at once. */
  readonly calls: number
  readonly toolset: Pick<ToolsetOptions, 'policy' | 'run'>
}

const task = JSON.parse(process.argv[2] ?? '') as Task
const paths = stateFolder(task.folder)

/** Ends the process as a power cut does: nothing of it runs any more. */
function dieAt(point: Point): void {
  if (task.point === point) process.kill(process.pid, 'SIGKILL')
}

const log = fileAudit(paths.audit)
const audit: AuditLog = {
  async append(entry) {
    dieAt(`before the ${entry.event}`)
    if (task.point === `within the ${entry.event}`) {
      appendFileSync(paths.audit, JSON.stringify(entry).slice(0, 40))
      process.kill(process.pid, 'SIGKILL')
    }
    await log.append(entry)
    dieAt(`after the ${entry.event}`)
  },
}

const billing = createBilling({
  stripe: {
    apiKey: 'sk_test_default',
    baseUrl: task.url,
    async fetch(url, init) {
      const isWrite = init.method === 'POST'
      if (isWrite) dieAt('before the request')
      const answer = await fetch(url, init as RequestInit)
      if (isWrite) dieAt('after the request')
      return answer
    },
  },
})
const toolset = createToolset(billing, {
  ...task.toolset,
  audit,
  approvals: fileApprovals(paths.approvals),
  spent: fileSpend(paths.spent),
})
const call = () => toolset.call('stripe_create_payment_intent', task.input, task.options)
process.send?.(await Promise.all(Array.from({ length: task.calls }, call)))
process.disconnect()
