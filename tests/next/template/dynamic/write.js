import { write } from '../../../billing.js'

export default async function Page() {
  return <output>{await write.PROVIDER()}</output>
}
