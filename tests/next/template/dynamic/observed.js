import { readObserved } from '../../../billing.js'

export default async function Page() {
  return <output>{await readObserved.PROVIDER()}</output>
}
