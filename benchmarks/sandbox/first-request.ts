import { median } from '../harness.js'
import { runProcess } from '../processes.js'
import { atMost, type Figure } from './figure.js'
import { AUTHORIZATION, LISTS } from './requests.js'

const PROCESSES = 7

/** Measures the time from `createSandbox` to the first response, after the package was imported. */
const script = (url: string): string => `
  import { createSandbox } from '@billing/sandbox'
  // Node loads these classes when they are first used; that time is not the sandbox's.
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
