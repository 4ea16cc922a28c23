import { Suspense } from 'react'
import { write } from '../../../billing.js'

async function Answer() {
  return <output>{await write.PROVIDER()}</output>
}

export default function Page() {
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Answer />
    </Suspense>
  )
}
