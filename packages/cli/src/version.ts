import { readFileSync } from 'node:fs'

/** The version of this package: its package.json is in the folder above, in the sources as in the build. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
