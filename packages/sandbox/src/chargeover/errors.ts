/** A refusal, in the words of the real API. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 404,
    message: string,
  ) {
    super(message)
  }
}

export function invalidParameter(): Refusal {
  return new Refusal(400, 'Missing or invalid parameter.')
}

export function missingParameter(name: string): Refusal {
  return new Refusal(400, `A required parameter was missing: ${name}.`)
}

/** `command` and `id` as the API names them: `modify(package, 628)`, `list(customers, )`. */
export function unsupportedCommand(command: string, object: string, id: number | string = ''): Refusal {
  return new Refusal(400, `The command requested is not supported: ${command}(${object}, ${id})`)
}

export function unsupportedObject(command: string, object: string, id = ''): Refusal {
  return new Refusal(400, `The object type requested is not supported: ${command}(${object}, ${id})`)
}

export function notFound(object: string): Refusal {
  return new Refusal(404, `This ${object} does not exist.`)
}

export function declined(reason: string): Refusal {
  return new Refusal(400, `This transaction could not be processed: ${reason}`)
}

/** For what the real API has and the sandbox does not emulate: an error instead of a false success, with a status that no client tries again. */
export function notEmulated(endpoint: string): Refusal {
  return new Refusal(400, `The sandbox does not emulate ${endpoint}.`)
}
