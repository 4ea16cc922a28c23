import { median, quantile } from '../harness.js'
import type { Result } from '../scenario.js'
import type { Environment } from './environment.js'
import { figure, judge, withUnit } from './goals.js'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const isOurs = (contestant: string, { baseline }: Result): boolean =>
  contestant.startsWith('@billing') || (contestant !== baseline && baseline === 'one after the other')

/** A table of all goals with the measured figures. */
export function summary(results: readonly Result[]): string {
  const rows = results.flatMap((result) =>
    (result.goals ?? []).map((goal) => {
      const { goal: wanted, measured, met } = judge(result, goal)
      return [`${result.title}: ${goal.contestant}`, wanted, `${met ? '' : 'missed: '}${measured}`]
    }),
  )
  return table(['what', 'goal', 'measured'], rows)
}

function details(result: Result): string {
  const { title, what, unit, baseline, samples, isSeries } = result
  const reference = median(samples[baseline] ?? [])
  const rows = Object.entries(samples).map(([contestant, measured]) => [
    isOurs(contestant, result) ? `**${contestant}**` : contestant,
    withUnit(median(measured), unit),
    measured.length > 1 ? `${figure(quantile(measured, 0.25))} – ${figure(quantile(measured, 0.75))}` : '',
    reference ? `${figure(median(measured) / reference)} ×` : '',
  ])
  const lines = isSeries
    ? Object.entries(samples).map(([contestant, measured]) => `${contestant}: ${measured.map(figure).join(', ')}`)
    : []
  return [
    `## ${title}`,
    what,
    table(['', 'median', 'quartiles', `relative to ${baseline}`], rows),
    ...lines.map((line) => `- ${line}`),
  ].join('\n\n')
}

export function report(results: readonly Result[], { date, commit, machine, node, peers }: Environment): string {
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`)
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`, which installs and builds everything it needs and takes less than ten minutes. Contestants run in turn, round by round, against a server in a process of its own. Figures are medians, with the first and third quartile of the rounds beside them. Compare figures within a table: on another machine they differ, while their ratios are nearly the same.',
    [
      `- Date: ${date}`,
      `- Commit: ${commit}`,
      `- Machine: ${machine}`,
      `- Node: ${node}`,
      `- Peers: ${versions.join(', ')}`,
    ].join('\n'),
    '![The medians of our packages as shares of those of the peers](benchmarks.svg)',
    '## Goals',
    summary(results),
    ...results.map(details),
  ].join('\n\n')}\n`
}
