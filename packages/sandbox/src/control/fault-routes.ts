import type { ActiveFault, FaultRule, Faults } from '../runtime/faults.types.js'
import { ControlError } from './control-error.js'
import { type ControlRoute, controlRoute } from './control-route.js'

const RULE = {
  provider: 'string?',
  operation: 'string?',
  probability: 'number?',
  nth: 'json?',
  times: 'integer?',
  status: 'integer?',
  body: 'json?',
  headers: 'json?',
  retryAfter: 'json?',
  latencyMs: 'number?',
  reset: 'boolean?',
  hang: 'boolean?',
  truncate: 'boolean?',
  html: 'boolean?',
  after: 'boolean?',
} as const satisfies { readonly [Key in keyof Required<FaultRule>]: string }

/** The rules for faults. */
export function faultRoutes(faults: Faults): readonly ControlRoute[] {
  const present = ({ rule, ...counters }: ActiveFault) => ({ ...counters, ...rule })
  const list = () => ({ faults: faults.list().map(present) })
  return [
    controlRoute('GET', '/faults', {}, list),
    controlRoute('POST', '/faults', RULE, ({ values }) => {
      try {
        faults.add(values as FaultRule)
      } catch (error) {
        throw error instanceof TypeError ? refusal(error) : error
      }
      return present(faults.list().at(-1) as ActiveFault)
    }),
    controlRoute('DELETE', '/faults', {}, () => {
      faults.clear()
      return list()
    }),
    controlRoute('DELETE', '/faults/{id}', {}, ({ path: { id = '' } }) => {
      if (!faults.remove(id)) throw new ControlError('not_found', `There is no fault '${id}'.`, 'id')
      return list()
    }),
  ]
}

/** The message of `faults.add`, which begins with the name of the key where it is about one. */
function refusal({ message }: TypeError): ControlError {
  const text = message.replace(/^faults: /, '')
  const key = /^\w+/.exec(text)?.[0] ?? ''
  return new ControlError('invalid_parameter', text, Object.hasOwn(RULE, key) ? key : undefined)
}
