import type { Exchange } from '../exchange.js'
import { head } from '../http.js'
import { half, JSON_TYPE, type SocketFaults, wholeAnswer } from './socket-fault.js'

/** Sends something every few milliseconds until the other side leaves. */
const forever = ({ socket }: Exchange, bytes: string): void => {
  const timer = setInterval(() => socket.write(bytes), 2)
  socket.once('close', () => clearInterval(timer))
}

/** The answer does not come, or does not come to its end. */
export const HANGS: SocketFaults = {
  'hang before the write': () => {},
  'hang before the headers': (exchange) => void exchange.carryOut(),
  'hang in the headers': (exchange) => void exchange.socket.write(wholeAnswer(exchange).subarray(0, 30)),
  'hang in the body': (exchange) => void exchange.socket.write(half(wholeAnswer(exchange))),
  'slow body': (exchange) => {
    const bytes = wholeAnswer(exchange)
    const size = Math.ceil(bytes.length / 4)
    let sent = 0
    const timer = setInterval(() => {
      const part = bytes.subarray(sent, sent + size)
      sent += size
      if (sent < bytes.length) return void exchange.socket.write(part)
      exchange.send(part)
      clearInterval(timer)
    }, 4)
    exchange.socket.once('close', () => clearInterval(timer))
  },
  'endless chunks': (exchange) => {
    exchange.carryOut()
    exchange.socket.write(head(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }))
    forever(exchange, '4\r\n    \r\n')
  },
  'endless early hints': (exchange) => {
    exchange.carryOut()
    forever(exchange, head(103, { link: '</x>; rel=preload' }))
  },
}
