import { writeConsumer } from '../consumers.js'
import { type Contestants, interleave, timed } from '../harness.js'
import type { Result, Scenario } from '../scenario.js'
import { consumerFile, startLanguageServer } from '../tsserver.js'

const KEY_PRESSES = 10

/** Programs that end where the parameters of a call begin. */
const SOURCES = {
  stripe: `import Stripe from 'stripe'
new Stripe('sk').customers.create({ `,
  '@billing/stripe': `import { createCustomer, createStripeClient } from '@billing/stripe'
createCustomer(createStripeClient({ apiKey: 'sk' }), { `,
  '@billing/stripe, bound': `import { createStripe } from '@billing/stripe'
createStripe({ apiKey: 'sk' }).createCustomer({ `,
}

/** Measures the completion after opening the file, and the average of those after each change to it. */
async function complete(folder: string, source: string): Promise<{ first: number; next: number }> {
  const server = startLanguageServer()
  const file = consumerFile(folder)
  const lines = source.split('\n')
  const line = lines.length
  const offset = (lines.at(-1)?.length ?? 0) + 1
  const ask = async (): Promise<void> => {
    const { entries } = (await server.request('completionInfo', { file, line, offset })) as {
      entries: readonly { readonly name: string }[]
    }
    if (!entries.some(({ name }) => name === 'email')) throw new Error(`no completions in ${file}`)
  }
  try {
    const first = await timed(() => {
      server.notify('open', { file, fileContent: `${source}})` })
      return ask()
    })
    const next = await timed(async () => {
      for (let i = 0; i < KEY_PRESSES; i++) {
        server.notify('change', { file, line: 1, offset: 1, endLine: 1, endOffset: 1, insertString: '/**/' })
        server.notify('change', { file, line: 1, offset: 1, endLine: 1, endOffset: 5, insertString: '' })
        await ask()
      }
    })
    return { first, next: next / KEY_PRESSES }
  } finally {
    server.stop()
  }
}

export const completion: Scenario = {
  name: 'completion',
  async run() {
    const next: Record<string, number[]> = {}
    const contestants: Contestants = Object.fromEntries(
      Object.entries(SOURCES).map(([name, source]) => {
        const folder = writeConsumer(`${source}})`, name.split(',')[0])
        return [
          name,
          async () => {
            const latency = await complete(folder, source)
            next[name] = [...(next[name] ?? []), latency.next]
            return latency.first
          },
        ]
      }),
    )
    const first = await interleave(contestants, { rounds: 5, warmUp: 0 })
    const table = (title: string, what: string, samples: Result['samples']): Result => ({
      title,
      what: `${what} The language server of TypeScript 5.9 completes the parameters of a call.`,
      unit: 'ms',
      baseline: 'stripe',
      samples,
    })
    return [
      table('Completion in an editor: the first', 'From opening the file.', first),
      table('Completion in an editor: each further one', 'After a change to the file.', next),
    ]
  },
}
