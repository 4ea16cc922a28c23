import type { Exchange } from '../exchange.js'
import { message } from '../http.js'
import { JSON_TYPE, type SocketFaults } from './socket-fault.js'

/** Answers that repeat what they were asked with, in every place where an answer has text. */
export const ECHOES: SocketFaults = {
  'secrets in an error': (exchange, random) => {
    const { authorization, key } = heard(exchange)
    const body = { error: { message: `Bad ${authorization}`, code: key, type: key, details: [{ key }] } }
    exchange.send(message(random.pick([400, 401, 500]), { ...JSON_TYPE, 'request-id': key }, JSON.stringify(body)))
  },
  'secrets in HTML': (exchange, random) => {
    const { authorization, key } = heard(exchange)
    exchange.send(message(random.pick([200, 502]), {}, `<h1>${key}</h1><pre>${authorization}</pre>`))
  },
  'secrets in broken headers': (exchange) => {
    const { authorization, key } = heard(exchange)
    exchange.socket.write(`HTTP/1.1 200 OK\r\nbroken header ${authorization} ${key}\r\n\r\n`)
  },
  'secrets in a status line': (exchange) => {
    const { authorization, key } = heard(exchange)
    exchange.send(Buffer.from(`HTTP/1.1 500 ${authorization} ${key}\r\ncontent-length: 0\r\n\r\n`))
  },
}

function heard({ request }: Exchange): { authorization: string; key: string } {
  const authorization = request.headers.get('authorization') ?? ''
  const [user = '', password = ''] = atob(authorization.replace(/^Basic /, '')).split(':')
  return { authorization, key: password || user }
}
