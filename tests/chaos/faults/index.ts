import { BODIES } from './bodies.js'
import { CUTS, REUSE } from './cuts.js'
import { ECHOES } from './echoes.js'
import { HANGS } from './hangs.js'
import { STORMS } from './refusals.js'
import type { SocketFault, SocketFaults } from './socket-fault.js'

/** Everything that can go wrong on a connection, by name. */
export const SOCKET_FAULTS: SocketFaults = { ...CUTS, ...REUSE, ...HANGS, ...BODIES, ...STORMS, ...ECHOES }

const all = Object.values(SOCKET_FAULTS) as [SocketFault, ...SocketFault[]]

/** Another fault for each request. */
export const anything: SocketFault = (exchange, random) => random.pick(all)(exchange, random)
