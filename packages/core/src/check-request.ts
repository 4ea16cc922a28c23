import { checkCallOptions } from './check-call-options.js'
import { checkContents } from './check-contents.js'
import { checkObject } from './check-object.js'
import { invalid } from './errors.js'
import type { AnyHttpInit } from './http.js'
import { isToolRequest } from './tool-request.js'

const PARAMS = ['path', 'query', 'header']

/** Refuses parts of a request that would fail when they are encoded, or would be left out of it. */
export function checkRequest(path: unknown, init: AnyHttpInit, optionNames: readonly string[]): void {
  if (typeof path !== 'string') throw invalid('path', 'must be a string such as /v1/customers')
  checkObject('init', init)
  const { params = {}, body } = init
  if (!isToolRequest(init)) checkCallOptions(init, ['params', 'body', ...optionNames])
  checkObject('params', params)
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && !PARAMS.includes(name)) {
      throw invalid(name, `unknown member of params; known members: ${PARAMS.join(', ')}`)
    }
    checkObject(`params.${name}`, value)
  }
  checkContents('query', params.query)
  checkContents('body', body)
}
