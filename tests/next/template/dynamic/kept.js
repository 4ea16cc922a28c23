import { readKept } from '../../../billing.js'

export default async function Page() {
  return <output>{await readKept.PROVIDER()}</output>
}
