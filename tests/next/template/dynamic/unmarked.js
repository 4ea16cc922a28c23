import { read } from '../../../billing.js'

// Nothing here says that the page changes with every request. The call has to.
export default async function Page() {
  return <output>{await read.PROVIDER()}</output>
}
