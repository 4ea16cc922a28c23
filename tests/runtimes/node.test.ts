import { testNode } from './node.js'
import { programOf } from './program-of.js'
import { NODE_VERSIONS } from './runtimes.js'

testNode(process.version.slice(1), () => process.execPath)

const [quick = ''] = NODE_VERSIONS
if (quick !== process.version.slice(1)) testNode(quick, () => programOf('node', quick))
