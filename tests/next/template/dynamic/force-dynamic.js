import { read } from '../../../billing.js'

export const dynamic = 'force-dynamic'

export default async function Page() {
  return <output>{await read.PROVIDER()}</output>
}
