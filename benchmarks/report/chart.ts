import { median } from '../harness.js'
import type { Result } from '../scenario.js'
import { figure } from './goals.js'

const WIDTH = 860
const LABEL = 330
const ROW = 22
const GAP = 34
const SCALE = 260

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface Bar {
  readonly name: string
  readonly ratio: number
}

/** The tables with a baseline other than 0, with each contestant as a multiple of it. */
function groups(results: readonly Result[]): { title: string; bars: Bar[] }[] {
  return results
    .filter(({ samples, baseline, isSeries }) => !isSeries && median(samples[baseline] ?? []) > 0)
    .map(({ title, samples, baseline }) => {
      const reference = median(samples[baseline] ?? [])
      return {
        title,
        bars: Object.entries(samples).map(([name, measured]) => ({ name, ratio: median(measured) / reference })),
      }
    })
}

/** A bar chart of all results; lower is better. Bars are cut off at twice the baseline. */
export function chart(results: readonly Result[]): string {
  const parts: string[] = []
  let y = 28
  for (const { title, bars } of groups(results)) {
    parts.push(`<text class="title" x="0" y="${y}">${escapeXml(title)}</text>`)
    y += 10
    for (const { name, ratio } of bars) {
      const width = Math.max(1, Math.min(ratio, 2) * SCALE)
      const ours = name.startsWith('@billing') || name.startsWith('concurrency')
      parts.push(
        `<text x="${LABEL - 10}" y="${y + 14}" text-anchor="end">${escapeXml(name)}</text>`,
        `<rect class="${ours ? 'ours' : 'peer'}" x="${LABEL}" y="${y + 3}" width="${width.toFixed(1)}" height="${ROW - 7}"/>`,
        `<text x="${(LABEL + width + 6).toFixed(1)}" y="${y + 14}"${ratio > 2 ? ' class="cut"' : ''}>${figure(ratio)} ×</text>`,
      )
      y += ROW
    }
    y += GAP
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + 120} ${y}" font-family="system-ui, sans-serif" font-size="13">
<title>Each contestant as a multiple of the baseline; lower is better</title>
<style>
  text { fill: #24292f }
  .title { font-weight: 600; font-size: 15px }
  .ours { fill: #2f6fde }
  .peer { fill: #9aa4b2 }
  @media (prefers-color-scheme: dark) { text { fill: #d7dde4 } .ours { fill: #6ea0ff } .peer { fill: #6b7683 } }
</style>
${parts.join('\n')}
</svg>
`
}
