import type { CallState } from './call-state.js'
import { notifyHook } from './notify-hook.js'
import { readAnswer } from './read-answer.js'
import { readText } from './read-text.js'
import type { Redact } from './redact.js'
import { requestIdOf } from './request-id-of.js'
import { runDependency } from './user-functions.js'

/** Sends the request of a call with its credentials and reads the answer. Throws the error that the answer is. */
export async function exchange(state: CallState): Promise<void> {
  const { transport, authorize, request, deadline, init } = state
  const { validate } = transport
  const { redactBody, readBody = readText } = request
  const { header, redact: redactCredentials } = await runDependency(state, 'credentials', authorize)
  const redact: Redact = redactBody ? (text) => redactBody(redactCredentials(text)) : redactCredentials
  state.redact = redact
  request.headers.set('authorization', header)
  await notifyHook(state, 'onRequest')
  const response = await deadline.race((transport.fetch ?? fetch)(request.url, { ...init }))
  state.response = response
  const { status } = response
  state.event = { ...state.event, status, requestId: requestIdOf(response, redact) }
  const text = await deadline.race(readBody(response, init.maxResponseBytes))
  const answer = readAnswer(transport, response, text, redact, request.mayBeEmpty, state.event)
  state.answer = answer
  if (validate) await runDependency(state, 'validate', () => validate(request.operation, answer, 'response'))
}
