import { Suspense } from 'react'
import { read } from '../../../billing.js'

async function Answer() {
  return <output>{await read.PROVIDER()}</output>
}

export default function Page() {
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Answer />
    </Suspense>
  )
}
