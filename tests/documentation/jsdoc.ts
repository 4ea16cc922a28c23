/** The examples in the comments of what the packages export. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as chargeover from '@billing/chargeover'
import * as chargeoverTools from '@billing/chargeover/tools'
import * as chargeoverWebhooks from '@billing/chargeover/webhooks'
import * as chargeoverZod from '@billing/chargeover/zod'
import * as chartmogul from '@billing/chartmogul'
import * as chartmogulTools from '@billing/chartmogul/tools'
import * as chartmogulZod from '@billing/chartmogul/zod'
import * as redis from '@billing/redis'
import * as sandbox from '@billing/sandbox'
import * as sandboxNode from '@billing/sandbox/node'
import * as sdk from '@billing/sdk'
import * as sdkTools from '@billing/sdk/tools'
import * as sdkWebhooks from '@billing/sdk/webhooks'
import * as sdkZod from '@billing/sdk/zod'
import * as stripe from '@billing/stripe'
import * as stripeTools from '@billing/stripe/tools'
import * as stripeWebhooks from '@billing/stripe/webhooks'
import * as stripeZod from '@billing/stripe/zod'
import { read, root } from './markdown.js'

/** An example, with what a reader knows from where it stands. */
export interface Example {
  /** The source file, relative to the root. */
  readonly file: string
  readonly line: number
  readonly code: string
  /** Imports from its own package and the clients that functions take, on one line. */
  readonly known: string
}

/** The entries of each package, by the specifier that users import. */
const ENTRIES: Record<string, Record<string, object>> = {
  core: {},
  chargeover: {
    '@billing/chargeover': chargeover,
    '@billing/chargeover/tools': chargeoverTools,
    '@billing/chargeover/webhooks': chargeoverWebhooks,
    '@billing/chargeover/zod': chargeoverZod,
  },
  chartmogul: {
    '@billing/chartmogul': chartmogul,
    '@billing/chartmogul/tools': chartmogulTools,
    '@billing/chartmogul/zod': chartmogulZod,
  },
  redis: { '@billing/redis': redis },
  sandbox: { '@billing/sandbox': sandbox, '@billing/sandbox/node': sandboxNode },
  sdk: {
    '@billing/sdk': sdk,
    '@billing/sdk/tools': sdkTools,
    '@billing/sdk/webhooks': sdkWebhooks,
    '@billing/sdk/zod': sdkZod,
  },
  stripe: {
    '@billing/stripe': stripe,
    '@billing/stripe/tools': stripeTools,
    '@billing/stripe/webhooks': stripeWebhooks,
    '@billing/stripe/zod': stripeZod,
  },
}

/** The clients that functions take first, under the names that all examples give them. */
const CLIENTS: Record<string, string> = {
  chargeover: "declare const chargeover: import('@billing/chargeover').ChargeOver",
  chartmogul: "declare const chartmogul: import('@billing/chartmogul').ChartMogul",
  stripe: "declare const stripe: import('@billing/stripe').Stripe",
  billing: "declare const billing: import('@billing/sdk').Billing",
}

/** An example has a hover to itself, where what its own package exports, and the client, need no introduction. */
function knownTo(name: string, code: string): string {
  const imported = new Set([...code.matchAll(/^import \{(.+?)\}/gm)].flatMap(([, names = '']) => names.match(/\w+/g)))
  const declared = new Set([...code.matchAll(/^(?:const|let) (\w+) =/gm)].map(([, variable]) => variable))
  const isUsed = (word: string): boolean =>
    new RegExp(`(?<![.\\w])${word}\\b`).test(code) && !imported.has(word) && !declared.has(word)
  const imports: string[] = []
  const found = new Set<string>()
  for (const [specifier, exports] of Object.entries(ENTRIES[name] ?? {})) {
    const used = Object.keys(exports).filter((word) => isUsed(word) && !found.has(word))
    for (const word of used) found.add(word)
    if (used.length) imports.push(`import { ${used.join(', ')} } from '${specifier}'`)
  }
  const clients = Object.keys(CLIENTS).filter(isUsed)
  return [...imports, ...clients.map((client) => CLIENTS[client])].join('; ')
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|^gen\/|testing\.ts$/.test(path))
    .map((path) => join(folder, path))
}

/** Every `@example` in the sources of the packages; generated models have values for examples, and are left out. */
export const examples: readonly Example[] = readdirSync(join(root, 'packages')).flatMap((name) =>
  sourcesBelow(join('packages', name, 'src')).flatMap((file) => {
    const text = read(file)
    return [...text.matchAll(/^ *\* @example\n((?: *\*(?: .*)?\n)+?)(?= *\* @| *\*\/)/gm)].map(
      ({ 0: match, 1: body = '', index }) => {
        const lines = body.replaceAll(/^ *\* ?/gm, '').split('\n')
        const fenced = lines[0]?.startsWith('```') ? 1 : 0
        const code = lines.filter((line) => !line.startsWith('```')).join('\n')
        const before = text.slice(0, index + match.indexOf(body)).split('\n').length
        return { file, line: before + fenced, code, known: knownTo(name, code) }
      },
    )
  }),
)
