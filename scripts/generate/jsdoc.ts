/** The lines of the JSDoc of an exported function, without its delimiters. */
function readJsdoc(source: string, name: string): string[] {
  const [before] = source.split(new RegExp(`^export (?:async )?function ${name}\\b`, 'm'))
  const [, text] = /\/\*\*\n((?: \*.*\n)+) \*\/\n$/.exec(before === source ? '' : `${before}`) ?? []
  if (!text) throw new Error(`${name} must have a multi-line JSDoc comment`)
  return text.trimEnd().split('\n')
}

/** The JSDoc of a function, for the method that calls it: the example calls the method instead. */
export function methodJsdoc(source: string, name: string, method: string, client: string): string {
  const call = new RegExp(`\\b${name}\\(${client}(?:, )?`, 'g')
  const lines = readJsdoc(source, name).map((line) => `  ${line.replaceAll(call, `${client}.${method}(`)}\n`)
  return `  /**\n${lines.join('')}   */\n`
}

/** The texts of the tags of an exported function with one name, such as `returns`, each on one line. */
export function readTag(source: string, name: string, tag: string): string[] {
  const text = readJsdoc(source, name)
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
  return [...text.matchAll(new RegExp(`^@${tag} ([\\s\\S]*?)(?=\\n\\n|\\n@|$(?![\\s\\S]))`, 'gm'))].map(
    ([, found = '']) => found.replaceAll(/\s+/g, ' ').trim(),
  )
}
