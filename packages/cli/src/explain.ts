import { ConfigError } from '@billing/core'
import type { Envelope, Problem } from '@billing/sdk/agent'
import { CliError } from './cli-error.js'
import { failedEnvelope } from './envelope.js'

function problemOf(error: unknown, isAborted: boolean): Partial<Problem> {
  if (error instanceof CliError) return { kind: error.kind, next: error.next }
  if (ConfigError.isInstance(error)) return { kind: 'config', next: ['billing doctor'] }
  if (isUnloadable(error)) return { kind: 'internal', next: ['npm install --global @billing/cli'] }
  return isAborted ? { kind: 'aborted', retry: 'safe' } : { kind: 'internal' }
}

/** What commander calls an error ends with a line break, and begins with `error: `. */
const tidy = (message: string): string => message.replace(/^error: /, '').replace(/[.\s]*$/, '')

/** The envelope of an error that a command ends with: nothing was sent. */
export function explain(name: string, error: unknown, isAborted: boolean): Envelope {
  const problem = isUsage(error)
    ? { kind: 'invalid_input' as const, next: ['billing --help'] }
    : problemOf(error, isAborted)
  const reason = problem.kind === 'aborted' ? 'Aborted' : tidy((error as Error).message)
  return failedEnvelope(name, `${reason}${reason.endsWith('?') ? '' : '.'} Nothing was sent.`, problem)
}

/** Whether a package is missing: the installation is broken. */
export const isUnloadable = (error: unknown): boolean => Object(error).code === 'ERR_MODULE_NOT_FOUND'

/** Errors of commander have a code, and its classes are not loaded for that. */
const isUsage = (error: unknown): error is { readonly code: string } => /^commander\./.test(Object(error).code)
