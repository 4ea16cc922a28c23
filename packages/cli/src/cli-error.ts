import type { ProblemKind } from '@billing/sdk/agent'

/** A failure that a command explains itself: nothing was sent. */
export class CliError extends Error {
  constructor(
    readonly kind: ProblemKind,
    message: string,
    /** What to do, as commands. */
    readonly next: readonly string[] = [],
  ) {
    super(message)
  }
}

/** A command line that cannot be meant. */
export const usageError = (message: string, next: readonly string[] = []): CliError =>
  new CliError('invalid_input', message, next)
