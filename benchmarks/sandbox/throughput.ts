import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { interleave, median } from '../harness.js'
import { atLeast, type Figure } from './figure.js'
import { AUTHORIZATION } from './requests.js'

const CONNECTIONS = 16
const REQUESTS = 4000

const SERVER = `
  import { createSandbox } from '@billing/sandbox'
  import { listen } from '@billing/sandbox/node'
  const { stripe, chartmogul, chargeover } = await listen(createSandbox({ now: '2026-03-01' }))
  console.log(JSON.stringify({ stripe, chartmogul, chargeover }))
`

/** Measures requests per second over loopback. The servers share one thread; the client is another process. */
export async function throughput(): Promise<Figure[]> {
  const server = spawn(process.execPath, ['--input-type=module', '--eval', SERVER], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = await once(server.stdout.setEncoding('utf8'), 'data')
    const { stripe, chartmogul, chargeover } = JSON.parse(line)
    const contestants = {
      'Stripe, GET /v1/balance': load(stripe, '/v1/balance'),
      'ChartMogul, GET /v1/ping': load(chartmogul, '/v1/ping'),
      'ChargeOver, GET customer/{id}': load(chargeover, '/api/v3/customer/1'),
    }
    const samples = await interleave(contestants, { rounds: 5 })
    return Object.entries(samples).map(([name, rates]) =>
      atLeast(`over HTTP: ${name}`, 3000, 'requests/s', median(rates)),
    )
  } finally {
    server.kill()
  }
}

function load(origin: string, path: string): () => Promise<number> {
  const pool = new Pool(origin, { connections: CONNECTIONS })
  const headers = { authorization: AUTHORIZATION }
  return async () => {
    let left = REQUESTS
    const began = performance.now()
    const connection = async () => {
      while (left-- > 0) {
        const { body, statusCode } = await pool.request({ method: 'GET', path, headers })
        await body.dump()
        if (statusCode !== 200) throw new Error(`${path} responded with status ${statusCode}`)
      }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, connection))
    return REQUESTS / ((performance.now() - began) / 1000)
  }
}
