import { invalid } from '../errors.js'
import { checkObject } from './check-object.js'

/** Refuses parameters for a tool that has none, which would be dropped. */
export function checkEmpty(params: object): void {
  checkObject('params', params)
  for (const name of Object.keys(params)) throw invalid(name, 'unknown parameter; this tool has no parameters')
}
