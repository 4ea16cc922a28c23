import { join } from 'node:path'
import { ConfigError } from '@billing/core'
import { createBilling } from '@billing/sdk'
import { usageError } from '../cli-error.js'
import type { CommandInput, RunCommand } from '../command.types.js'
import { checkCredential } from '../config/check-credential.js'
import type { ConfigFile, Reference } from '../config/config.types.js'
import { configFolder, userConfigPath } from '../config/paths.js'
import { PROVIDERS, type ProviderName } from '../config/providers.js'
import { readConfig } from '../config/read-config.js'
import { writePrivate } from '../config/write-private.js'
import { didYouMean } from '../did-you-mean.js'
import { envelopeOf } from '../envelope.js'
import { isAttended } from '../is-attended.js'

/** What is asked for, in this order: a line each where it is piped. */
const QUESTIONS: Readonly<Record<ProviderName, readonly (readonly [option: string, question: string])[]>> = {
  stripe: [['apiKey', 'Secret or restricted key of Stripe']],
  chartmogul: [['apiKey', 'API key of ChartMogul']],
  chargeover: [
    ['subdomain', 'Subdomain of ChargeOver (example for example.chargeover.com)'],
    ['apiUsername', 'API user name'],
    ['apiPassword', 'API password'],
  ],
}

function providerOf(name: string): ProviderName {
  const provider = PROVIDERS.find((known) => known === name)
  if (provider) return provider
  throw usageError(`unknown provider ${JSON.stringify(name)}${didYouMean(PROVIDERS, name)}`)
}

/** Refuses a name that no account can have: kept, it would keep every account of the provider from being used. */
function checkAccountName(provider: ProviderName, account: string): void {
  if (!/^[a-z]\w*$/i.test(account)) throw usageError('--account: must be letters, digits and underscores')
  const absent = { apiKey: 'absent', subdomain: 'absent', apiUsername: 'absent', apiPassword: 'absent' }
  const options = Object.fromEntries(QUESTIONS[provider].map(([name]) => [name, absent[name as keyof typeof absent]]))
  try {
    createBilling({ [provider]: { default: options, [account]: options } } as never)
  } catch (error) {
    throw usageError(`--account: ${(error as Error).message}`)
  }
}

/** Reads the answers from stdin, or asks for them: for secrets unseen. */
async function answersTo(provider: ProviderName, { io }: CommandInput): Promise<string[]> {
  const questions = QUESTIONS[provider]
  const answers: string[] = []
  if (isAttended(io)) {
    for (const [option, question] of questions) {
      const ask = option === 'apiKey' || option === 'apiPassword' ? io.prompts.password : io.prompts.text
      answers.push((await ask(question)).trim())
    }
  } else
    answers.push(
      ...(await io.stdin.text())
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    )
  const next = [`billing login ${provider} < ${provider}-credentials`]
  const order = `${questions.map(([option]) => option).join(', ')}${questions.length > 1 ? ', each in a line, in this order' : ', in a line'}`
  const missing = questions.find((_, index) => !answers[index])
  if (missing) {
    throw usageError(
      `${missing[0]}: nothing was given; in a terminal it is asked for, otherwise stdin has ${order}`,
      next,
    )
  }
  if (answers.length > questions.length) {
    throw usageError(`stdin has ${answers.length} lines; it must have ${order}`, next)
  }
  for (const [index, [option]] of questions.entries()) {
    const reason = checkCredential(provider, option, answers[index] as string)
    if (reason) throw usageError(`${option}: ${reason}`)
  }
  return answers
}

async function keep(name: string, secret: string, { io, options }: CommandInput): Promise<Reference> {
  if (options.keyring) {
    const entry = await io.keyring(name)
    try {
      entry.setPassword(secret)
    } catch (error) {
      throw new ConfigError(
        `the keyring of the system cannot be used (${(error as Error).message}); without --keyring a file that you alone can read is`,
      )
    }
    return { keyring: name }
  }
  await writePrivate(join(configFolder(io), 'secrets', name), `${secret}\n`)
  return { file: join('secrets', name) }
}

/** Puts the credentials of an account away, and refers to them in the user's configuration. */
export const runLogin: RunCommand = async (input) => {
  const {
    io,
    args: [name = ''],
    options,
  } = input
  const provider = providerOf(name)
  const account = options.account ?? 'default'
  checkAccountName(provider, account)
  const { user } = await readConfig(io)
  const questions = QUESTIONS[provider]
  const answers = await answersTo(provider, input)
  const entry: Record<string, Reference | string> = {}
  for (const [index, [option]] of questions.entries()) {
    const answer = answers[index] as string
    entry[option] = option === 'subdomain' ? answer : await keep(`${provider}.${account}.${option}`, answer, input)
  }
  const before: ConfigFile = user?.config ?? {}
  const accounts = { ...before.accounts, [provider]: { ...before.accounts?.[provider], [account]: entry } }
  await writePrivate(userConfigPath(io), `${JSON.stringify({ ...before, accounts }, null, 2)}\n`)
  const place = options.keyring ? 'the keyring' : join(configFolder(io), 'secrets')
  const note = `${provider}.${account} is kept in ${place}; billing doctor says whether it is accepted\n`
  return { envelope: envelopeOf('login', { data: { provider, account, place } }, { account }), note }
}
