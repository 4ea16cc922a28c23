import { Suspense } from 'react'
import { readObserved } from '../../../billing.js'

async function Answer() {
  return <output>{await readObserved.PROVIDER()}</output>
}

export default function Page() {
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Answer />
    </Suspense>
  )
}
