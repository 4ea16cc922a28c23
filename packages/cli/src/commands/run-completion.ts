import { RootCommand } from '@bomb.sh/tab'
import { usageError } from '../cli-error.js'
import type { RunCommand } from '../command.types.js'
import { didYouMean } from '../did-you-mean.js'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell']

/**
 * What the script of bash needs: a function of the package bash-completion, which is not everywhere, and constants that a shell that has read
 * the script before has already.
 */
const BASH = `# Without the package bash-completion words end at = and : too.
if ! declare -F _get_comp_words_by_ref >/dev/null; then
  _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}")
    cword=$COMP_CWORD
    cur=\${words[cword]}
    prev=\${words[cword-1]}
  }
fi
if ! declare -F __billing_complete >/dev/null; then
`

/** Prints the script that a shell loads; it asks `billing complete` what may come next. */
export const runCompletion: RunCommand = async ({ io, args: [shell = ''] }) => {
  if (!SHELLS.includes(shell)) {
    throw usageError(`unknown shell ${JSON.stringify(shell)}${didYouMean(SHELLS, shell)}`)
  }
  if (shell === 'bash') io.stdout.write(BASH)
  new RootCommand().setup('billing', 'billing', shell)
  if (shell === 'bash') io.stdout.write('fi\n')
  return undefined
}
