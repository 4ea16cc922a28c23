import type { CliIo } from './io.js'

/** Whether a person sits there who can be asked. */
export const isAttended = ({ stdin, stderr }: CliIo): boolean => stdin.isTTY && stderr.isTTY
