import type { Exchange } from '../exchange.js'
import { half, type SocketFaults, wholeAnswer } from './socket-fault.js'

/** Writes and cuts the connection once that has gone out. */
const cutAfter = ({ socket }: Exchange, bytes: string | Buffer): void => {
  socket.write(bytes, () => socket.resetAndDestroy())
}

/** The connection ends before the answer does. */
export const CUTS: SocketFaults = {
  'reset before the write': ({ socket }) => socket.resetAndDestroy(),
  'closed before the write': ({ socket }) => socket.end(),
  'reset after the write': (exchange) => {
    exchange.carryOut()
    exchange.socket.resetAndDestroy()
  },
  'closed after the write': (exchange) => {
    exchange.carryOut()
    exchange.socket.end()
  },
  'reset during the write': (exchange) => {
    exchange.carryOutLater(30)
    exchange.socket.resetAndDestroy()
  },
  'reset in the headers': (exchange) => cutAfter(exchange, wholeAnswer(exchange).subarray(0, 30)),
  'reset in the body': (exchange) => cutAfter(exchange, half(wholeAnswer(exchange))),
  'closed in the body': (exchange) => exchange.socket.end(half(wholeAnswer(exchange))),
}

/** The connection ends just when the client may be about to use it again. */
export const REUSE: SocketFaults = {
  'closed behind the answer': (exchange) => {
    exchange.send(wholeAnswer(exchange))
    exchange.socket.end()
  },
  'closed when idle': (exchange) => {
    exchange.send(wholeAnswer(exchange))
    setTimeout(() => exchange.socket.destroy(), 2)
  },
}
