/// <reference types="node" />
import type { IncomingMessage } from 'node:http'
import type { Answer, Control, SandboxRequest } from '@billing/sandbox'
import { ControlError } from '../control/control-error.js'
import { toAnswer } from '../control/to-answer.js'
import { servePage } from './page/serve-page.js'
import { refuseForeign } from './refuse-foreign.js'

/** Answers a request to the control address: with its page, or by an operation. `read` reads the body. */
export async function serveControl(
  control: Control,
  incoming: IncomingMessage,
  allowedHosts: readonly string[],
  read: () => Promise<SandboxRequest | undefined>,
): Promise<Answer> {
  const method = incoming.method ?? 'GET'
  const refusal = refuseForeign(incoming, allowedHosts)
  if (refusal) return refuse(new ControlError('forbidden', refusal), method)
  const request = await read()
  if (!request) {
    return refuse(
      new ControlError('too_large', 'The body is too long: at most 1 MiB, or 500 MiB for PUT /_sandbox/state.'),
      method,
    )
  }
  return servePage(request) ?? control(request)
}

const refuse = (error: ControlError, method: string): Answer => toAnswer(error.status, error.body, method)
