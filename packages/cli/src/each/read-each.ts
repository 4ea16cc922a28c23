import { isRecord, type JsonSchema } from '@billing/core/internal'
import type { CatalogueTool } from '@billing/sdk/catalogue'
import { validate } from '@billing/sdk/zod'
import { usageError } from '../cli-error.js'
import type { CommandInput } from '../command.types.js'
import { checkWholeNumbers } from '../flags/check-whole-numbers.js'
import { parseJson } from '../parse-json.js'
import { readText } from '../read-text.js'
import type { EachInput } from './each.types.js'

function readLine(text: string, schema: JsonSchema): object {
  const value = parseJson(text)
  checkWholeNumbers(text, schema)
  if (isRecord(value)) return value
  throw new Error('must be an object such as {"limit": 3}')
}

/**
 * The inputs of a file of JSON Lines, each with the parameters that were given as flags. All are checked before the first call is made.
 *
 * @throws {CliError} that names the first line that is wrong
 */
export async function readEach(
  { name, inputSchema }: Pick<CatalogueTool, 'name' | 'inputSchema'>,
  file: string,
  { io, parameters }: Pick<CommandInput, 'io' | 'parameters'>,
): Promise<readonly EachInput[]> {
  const place = file === '-' ? 'stdin' : file
  const lines = (await readText(file, io)).split('\n').map((text, index) => ({ line: index + 1, text: text.trim() }))
  const filled = lines.filter(({ text }) => text !== '')
  if (filled[0] && /^\[|^\{$/.test(filled[0].text)) {
    const next = place === 'stdin' ? "jq -c '.[]' | billing call …" : `jq -c '.[]' ${place}`
    throw usageError(`${place}: must have an object on each line (JSON Lines), and no list around them`, [next])
  }
  return filled.map(({ line, text }) => {
    try {
      const input = parameters(readLine(text, inputSchema as JsonSchema))
      validate(name, input)
      return { line, input }
    } catch (error) {
      throw usageError(`${place}:${line}: ${(error as Error).message}`)
    }
  })
}
