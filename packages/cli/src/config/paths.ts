import { join } from 'node:path'
import type { CliIo } from '../io.js'

/** The folder of the user's configuration: `$XDG_CONFIG_HOME/billing`, or `~/.config/billing`. */
export const configFolder = ({ env, home }: CliIo): string =>
  join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'billing')

/** The folder of what has to outlive a process: `$XDG_STATE_HOME/billing`, or `~/.local/state/billing`. */
export const stateFolderOf = ({ env, home }: CliIo): string =>
  join(env['XDG_STATE_HOME'] || join(home, '.local', 'state'), 'billing')

/** The user's configuration. */
export const userConfigPath = (io: CliIo): string => join(configFolder(io), 'config.json')

/** Which project files the user trusts. */
export const trustPath = (io: CliIo): string => join(configFolder(io), 'trusted.json')
