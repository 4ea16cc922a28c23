import type { AnyHttpInit } from '../client/http.js'
import type { Transport } from '../client/transport.js'
import { invalid } from '../errors.js'
import { isToolRequest } from '../tools/tool-request.js'
import { checkCallOptions } from './check-call-options.js'
import { checkContents } from './check-contents.js'
import { checkNames } from './check-names.js'
import { checkObject } from './check-object.js'

const PARAMS = ['path', 'query', 'header'] as const

/** Refuses parts of a request that would fail when they are encoded, or would be left out of it. */
export function checkRequest(
  path: unknown,
  init: AnyHttpInit,
  optionNames: readonly string[],
  { form = false, isoDates = form }: Pick<Transport, 'form' | 'isoDates'>,
): void {
  if (typeof path !== 'string') throw invalid('path', 'must be a string such as /v1/customers')
  checkObject('init', init)
  const { params = {}, body } = init
  if (!isToolRequest(init)) checkCallOptions(init, ['params', 'body', ...optionNames])
  checkObject('params', params)
  checkNames(params, PARAMS, 'member of params')
  for (const name of PARAMS) checkObject(`params.${name}`, params[name])
  checkContents('query', params.query, true, form)
  // An encoded one would be encoded once more.
  if (body && typeof body !== 'object') throw invalid('body', 'must be an object')
  checkContents('body', body, form, isoDates)
}
