import { Suspense } from 'react'
import { walk } from '../../../billing.js'

async function Answer() {
  return <output>{await walk.PROVIDER()}</output>
}

export default function Page() {
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Answer />
    </Suspense>
  )
}
