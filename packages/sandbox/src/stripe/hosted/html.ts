/** A piece of markup whose values are escaped already. */
export interface Html {
  readonly markup: string
}

type Content = Html | string | number | null | undefined | false | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

function markupOf(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (typeof content === 'string' || typeof content === 'number') return escapeText(String(content))
  return 'markup' in content ? content.markup : content.map(markupOf).join('')
}

/** Markup with values: every value is escaped, unless it is markup itself. Nothing stands for `null` and `false`. */
export const html = (parts: TemplateStringsArray, ...values: readonly Content[]): Html => ({
  markup: parts.reduce((text, part, index) => text + markupOf(values[index - 1]) + part),
})
