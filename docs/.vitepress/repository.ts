/** Where the repository is: on this machine, and on the web. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root: string = fileURLToPath(new URL('../..', import.meta.url))
export const docs: string = fileURLToPath(new URL('..', import.meta.url))

const { repository } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

/** The repository's address on the web, without a slash at its end. */
export const repositoryUrl: string = (
  repository?.url ??
  repository ??
  'https://github.com/billing-sdk/billing'
).replace(/^git\+|\.git$/g, '')
