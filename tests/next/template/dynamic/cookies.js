import { cookies } from 'next/headers'
import { read } from '../../../billing.js'

// The call comes first, when Next does not know yet that this page depends on its request.
export default async function Page() {
  const name = await read.PROVIDER()
  await cookies()
  return <output>{name}</output>
}
