import { bodyOf, head, message } from '../http.js'
import { either, JSON_TYPE, type SocketFault, type SocketFaults, wholeAnswer } from './socket-fault.js'

/** An answer of another program, which looks valid but belongs to no request. */
const FORGED = message(200, JSON_TYPE, JSON.stringify({ id: 'forged', object: 'customer' }))

const instead =
  (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): SocketFault =>
  (exchange, random) => {
    either(exchange, random)
    exchange.send(message(status, headers, body))
  }

/** The answer is not what it should be. */
export const BODIES: SocketFaults = {
  'longer than its length': (exchange) => {
    exchange.socket.write(Buffer.concat([wholeAnswer(exchange), FORGED]))
  },
  'shorter than its length': (exchange) => {
    const answer = exchange.carryOut()
    const body = bodyOf(answer)
    const length = Buffer.byteLength(body) + 100
    exchange.socket.end(head(answer.status, { ...JSON_TYPE, 'content-length': length }) + body)
  },
  'length too small': (exchange) => {
    const answer = exchange.carryOut()
    const body = bodyOf(answer)
    exchange.socket.end(head(answer.status, { ...JSON_TYPE, 'content-length': 20 }) + body)
  },
  'broken chunks': (exchange) => {
    exchange.carryOut()
    exchange.socket.write(`${head(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' })}zz\r\n{}\r\n`)
  },
  'no length, then closed': (exchange) => {
    const answer = exchange.carryOut()
    exchange.socket.end(head(answer.status, { ...JSON_TYPE, connection: 'close' }) + bodyOf(answer))
  },
  'HTML in place of JSON': instead(200, { 'content-type': 'text/html' }, '<html><body>Welcome to nginx!</body></html>'),
  'HTML page of a proxy': instead(502, { 'content-type': 'text/html' }, '<html><body>502 Bad Gateway</body></html>'),
  null: instead(200, JSON_TYPE, 'null'),
  'empty body': instead(200, JSON_TYPE, ''),
  'half of the JSON': instead(200, JSON_TYPE, '{"id":"cus_1","object":"cust'),
  'a string': instead(200, JSON_TYPE, '"cus_1"'),
  'wrong content type': (exchange) => {
    const answer = exchange.carryOut()
    exchange.send(message(answer.status, { 'content-type': 'image/png' }, bodyOf(answer)))
  },
  'invalid UTF-8': (exchange) => {
    const answer = exchange.carryOut()
    const body = Buffer.from(bodyOf(answer).replace(/^\{/, '{"chaos":"\u0001",'))
    body[body.indexOf(1)] = 0xff
    exchange.send(message(answer.status, JSON_TYPE, body))
  },
  'gzip that is none': instead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, '{"id":"cus_1"}'),
  'no HTTP': (exchange, random) => {
    either(exchange, random)
    exchange.socket.write(Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46]))
  },
  'headers without end': (exchange, random) => {
    either(exchange, random)
    exchange.socket.write(head(200, { 'x-long': 'x'.repeat(100_000) }))
  },
  'early hints': (exchange) => {
    exchange.socket.write(head(103, { link: '</x>; rel=preload' }))
    exchange.send(wholeAnswer(exchange))
  },
}
