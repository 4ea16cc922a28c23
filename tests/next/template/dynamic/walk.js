import { walk } from '../../../billing.js'

export default async function Page() {
  return <output>{await walk.PROVIDER()}</output>
}
