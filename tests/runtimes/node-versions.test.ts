import { testNode } from './node.js'
import { programOf } from './program-of.js'
import { NODE_VERSIONS } from './runtimes.js'

// The others are part of node.test.ts.
for (const version of NODE_VERSIONS.slice(1)) {
  if (version !== process.version.slice(1)) testNode(version, () => programOf('node', version))
}
