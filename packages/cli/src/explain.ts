import { ConfigError } from '@billing/core'
import { maskKeysIn } from '@billing/core/internal'
import type { Envelope, Problem } from '@billing/sdk/agent'
import { CliError } from './cli-error.js'
import { failedEnvelope } from './envelope.js'

function problemOf(error: unknown, isAborted: boolean): Partial<Problem> {
  if (error instanceof CliError) return { kind: error.kind, next: error.next }
  if (ConfigError.isInstance(error) || isUnusable(error)) return { kind: 'config', next: ['billing doctor'] }
  if (isUnloadable(error)) return { kind: 'internal', next: ['npm install --global @billing/cli'] }
  return isAborted ? { kind: 'aborted', retry: 'safe' } : { kind: 'internal' }
}

/** What commander calls an error ends with a line break, and begins with `error: `. */
const tidy = (message: string): string => message.replace(/^error: /, '').replace(/[.\s]*$/, '')

/** A file or a folder that the system does not let the command use. */
interface FileError {
  readonly code: string
  readonly path: string
}

const isUnusable = (error: unknown): error is FileError => {
  const { code, path, syscall } = Object(error)
  return typeof code === 'string' && typeof path === 'string' && ['mkdir', 'open', 'rename', 'unlink'].includes(syscall)
}

const messageOf = (error: Error): string =>
  isUnusable(error)
    ? `${error.path}: cannot be used (${error.code}). Give yourself access to it, or set XDG_CONFIG_HOME and XDG_STATE_HOME to folders of your own`
    : error.message

/** The envelope of an error that a command ends with: nothing was sent. */
export function explain(name: string, error: unknown, isAborted: boolean, help: string): Envelope {
  const problem = isUsage(error) ? { kind: 'invalid_input' as const, next: [help] } : problemOf(error, isAborted)
  const reason = problem.kind === 'aborted' ? 'Aborted' : tidy(messageOf(error as Error))
  // A key that somebody has put where something else belongs is repeated nowhere.
  return maskKeysIn(failedEnvelope(name, `${reason}${reason.endsWith('?') ? '' : '.'} Nothing was sent.`, problem))
}

/** Whether a package is missing: the installation is broken. */
export const isUnloadable = (error: unknown): boolean => Object(error).code === 'ERR_MODULE_NOT_FOUND'

/** Errors of commander have a code, and its classes are not loaded for that. */
const isUsage = (error: unknown): error is { readonly code: string } => /^commander\./.test(Object(error).code)
