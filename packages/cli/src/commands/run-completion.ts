import { nearestName } from '@billing/core/internal'
import { RootCommand } from '@bomb.sh/tab'
import { usageError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell']

/** Prints the script that a shell loads; it asks `billing complete` what may come next. */
export const runCompletion: RunCommand = async ({ args: [shell = ''] }) => {
  if (!SHELLS.includes(shell)) {
    throw usageError(`unknown shell ${JSON.stringify(shell)}, did you mean ${nearestName(SHELLS, shell)}?`)
  }
  new RootCommand().setup('billing', 'billing', shell)
  return undefined
}
