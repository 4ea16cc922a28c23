import { median } from '../harness.js'
import { runProcess } from '../processes.js'
import { atMost, type Figure } from './figure.js'
import { AUTHORIZATION, LISTS } from './requests.js'

const PROCESSES = 7

/** From `createSandbox` to the answer, in a process that has imported the package and done nothing with it. */
const script = (url: string): string => `
  import { createSandbox } from '@billing/sandbox'
  // The platform's own classes are loaded when first used; that is not the sandbox's doing.
  await new Response('x', { headers: new Headers({ a: 'b' }) }).text()
  const began = performance.now()
  const response = await createSandbox().fetch('${url}', { headers: { authorization: '${AUTHORIZATION}' } })
  await response.text()
  console.log(performance.now() - began)
`

export async function firstRequest(): Promise<Figure[]> {
  const samples = new Map<string, number[]>(Object.keys(LISTS).map((name) => [name, []]))
  for (let round = 0; round < PROCESSES; round++) {
    for (const [name, url] of Object.entries(LISTS)) {
      const { output } = await runProcess(['--input-type=module', '--eval', script(url)])
      samples.get(name)?.push(Number(output))
    }
  }
  return [...samples].map(([name, times]) => atMost(`first request, seeded: ${name}`, 50, 'ms', median(times)))
}
