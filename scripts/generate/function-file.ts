import { kebab, pascal } from './case.js'
import type { Provider, Tool } from './document.js'
import { exampleCall } from './example.js'
import { expandImport, isExpandable, signatureTypes } from './expandable.js'
import { requiresInput } from './requires-input.js'

/** Where comments and code are wrapped. */
const WIDTH = { comment: 136, code: 120 }

/** Wraps a paragraph. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The first sentence of a description, and the rest. */
function split(description: string): string[] {
  const [first = '', ...rest] = description.trim().split(/(?<=[.!?]\**)\s+(?=[A-Z`*])/)
  return [first, rest.join(' ')].filter(Boolean)
}

/** A sentence as a clause that follows a tag. */
const clause = (sentence: string): string => {
  const text = sentence.trim().replace(/\.$/, '')
  // An abbreviation stays as it is.
  return /^[A-Z][a-z]/.test(text) || /^[A-Z] /.test(text) ? `${text[0]?.toLowerCase()}${text.slice(1)}` : text
}

function jsdocOf(provider: Provider, tool: Tool): string {
  const { errors = {}, description, returns, url } = tool
  const cases = Object.entries(errors).map(([kind, when]) => `\`${kind}\` when ${when.trim().replace(/\.$/, '')}`)
  if (!cases.length) throw new Error(`${tool.name} names no errors`)
  const lines = [
    ...split(description).flatMap((paragraph) => [...wrap(paragraph, WIDTH.comment), '']),
    ...wrap(`@returns ${tool.result === 'void' ? 'nothing: ' : ''}${clause(returns)}`, WIDTH.comment),
    ...wrap(`@throws {ApiError} ${cases.join('; ')}`, WIDTH.comment),
    '',
    `@see ${url}`,
    '@example',
    '```ts',
    ...exampleCall(provider, tool).split('\n'),
    '```',
  ]
  return `/**\n${lines.map((line) => ` *${line && ` ${line}`}\n`).join('')} */\n`
}

/** A signature in one line where it fits, as the formatter writes it. */
function signature(start: string, parameters: readonly string[], end: string): string {
  const line = `${start}(${parameters.join(', ')})${end}`
  if (line.length <= WIDTH.code) return line
  // No comma may follow a rest parameter.
  const lines = parameters.map((each) => `  ${each}${each.startsWith('...') ? '' : ','}\n`)
  return `${start}(\n${lines.join('')})${end}`
}

/** A call in one line where it fits. */
function callOf(name: string, values: readonly string[]): string {
  const line = `  return ${name}(${values.join(', ')})`
  return line.length <= WIDTH.code ? line : `  return ${name}(\n${values.map((each) => `    ${each},\n`).join('')}  )`
}

/** An import of types in one line where it fits. */
function importOf(names: readonly string[]): string {
  const line = `import type { ${names.join(', ')} } from '../gen/models.js'`
  return line.length <= WIDTH.code
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../gen/models.js'`
}

/** The source of a function whose parameters pass through unchanged. */
export function generateFunction(provider: Provider, tool: Tool): string {
  const { name: operation, function: name, input, route } = tool
  const Type = provider.about.title
  const [Params, Result] = [`${pascal(name)}Params`, `${pascal(name)}Result`]
  const isRequired = requiresInput(provider.document, input)
  const client = `client: ${Type}Client`
  const options = `options?: ${Type}RequestOptions`
  const promise = (result: string): string => `Promise<${result}>`
  const values = ['client', `'${operation}'`, `'${route}'`]
  const imports = (core: string): string => `${core}import { callOperation } from '../call-operation.js'
import type { ${Type}Client, ${Type}RequestOptions } from '../client.js'
${expandImport(isExpandable(provider, tool))}${importOf(input ? [Params, Result] : [Result])}

${jsdocOf(provider, tool)}`
  if (input) {
    const [first, ...others] = signatureTypes(provider, tool, Params, Result)
    const overloads = others.length ? [first, ...others] : []
    const declared = overloads.map(({ generics, params, result }) =>
      signature(
        `export function ${name}${generics}`,
        [client, `params${isRequired ? '' : '?'}: ${params}`, options],
        `: ${promise(result)}\n`,
      ),
    )
    const { generics, params, result } = others.at(-1) ?? first
    const parameters = [client, `params: ${params}${isRequired ? '' : ' = {}'}`, options]
    return `${imports('')}${declared.join('')}${signature(`export async function ${name}${generics}`, parameters, `: ${promise(result)} {`)}
${callOf('callOperation', [...values, 'params', 'options'])}
}
`
  }
  return `${imports(`import { checkNoParams } from '@billing/core/internal'\n`)}${signature(`export function ${name}`, [client, options], `: ${promise(Result)}`)}
${signature(`export async function ${name}`, [client, options, '...others: unknown[]'], `: ${promise(Result)} {`)}
  checkNoParams('${operation}', others)
${callOf('callOperation', [...values, 'undefined', 'options'])}
}
`
}

/** Where the function of a tool is, below the source of its package. */
export const fileOfFunction = ({ resource, function: name }: Tool): string => `${resource.folder}/${kebab(name)}.ts`
