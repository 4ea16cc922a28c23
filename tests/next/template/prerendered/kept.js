import { read } from '../../../billing.js'

async function readOnce() {
  'use cache'
  return read.PROVIDER()
}

export default async function Page() {
  return <output>{await readOnce()}</output>
}
