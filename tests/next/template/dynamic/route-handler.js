import { read } from '../../../billing.js'

export async function GET() {
  return new Response(`<output>${await read.PROVIDER()}</output>`)
}
