export type { NodeTransportOptions } from './node/node-options.js'
export { type NodeTransport, nodeTransport } from './node/node-transport.js'
