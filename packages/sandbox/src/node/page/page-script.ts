/**
 * The script of the page. Whatever comes from the sandbox becomes text or the value of a property, never markup: there is nothing to escape, and the
 * policy of the page runs no inline script.
 */
export const PAGE_SCRIPT = `const PAGE_SIZE = 50
const byId = (id) => document.getElementById(id)

/** What can be shown beside the lists of an account. */
const SHARED = [
  { name: 'requests', title: 'Requests', columns: ['at', 'provider', 'method', 'path', 'status'] },
  { name: 'deliveries', title: 'Webhooks', columns: ['id', 'provider', 'type', 'url', 'status', 'next_attempt'] },
]

/** The providers that send webhooks. */
const DELIVERING = ['stripe', 'chargeover']

let accounts = []
let shown = { list: 'customers', offset: 0 }

async function ask(method, path, body) {
  const response = await fetch('/_sandbox' + path, { method, body: body && JSON.stringify(body) })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error.message)
  return answer
}

function element(name, properties, ...children) {
  const created = Object.assign(document.createElement(name), properties)
  created.append(...children)
  return created
}

function report(message, isError = false) {
  const status = byId('status')
  status.textContent = message
  status.classList.toggle('error', isError)
}

/** Carries out an action, shows what has changed, and says how it went. */
async function act(message, action) {
  try {
    await action()
    await refresh()
    report(message)
  } catch (error) {
    report(error.message, true)
  }
}

const account = () => accounts[byId('account').selectedIndex]
const lists = () => [...(account()?.lists ?? []), ...SHARED]

async function refresh() {
  const [clock, { keys }] = await Promise.all([ask('GET', '/clock'), ask('GET', '/keys')])
  byId('now').textContent = clock.now
  byId('now').dateTime = clock.now
  showAccounts(keys)
  showLists()
  await showObjects()
}

const nameOf = ({ provider, account, key }) => provider + ' ' + account + ' (' + key + ')'

function showAccounts(keys) {
  const select = byId('account')
  const before = account()
  accounts = keys
  select.replaceChildren(...keys.map((one) => element('option', {}, nameOf(one))))
  if (keys.length === 0) select.append(element('option', {}, 'No key has been used yet'))
  const index = keys.findIndex((one) => before && nameOf(one) === nameOf(before))
  select.selectedIndex = Math.max(index, 0)
}

function showLists() {
  if (!lists().some(({ name }) => name === shown.list)) shown = { list: lists()[0].name, offset: 0 }
  byId('lists').replaceChildren(
    ...lists().map(({ name, title }) => {
      const button = element('button', { type: 'button', onclick: () => open(name) }, title)
      if (name === shown.list) button.setAttribute('aria-current', 'true')
      return button
    }),
  )
}

function open(list, offset = 0) {
  const before = shown
  shown = { list, offset }
  const index = lists().findIndex(({ name }) => name === list)
  return act('', async () => {}).then(() => {
    // The button that was pressed has been replaced.
    if (before.list !== list) byId('lists').children[index]?.focus()
  })
}

const startOf = ({ object }) => object.attempts[0]?.at ?? object.next_attempt

async function deliveriesOf(provider, limit) {
  const path = '/' + provider + '/webhooks/deliveries'
  const { total, deliveries } = await ask('GET', path + '?limit=' + limit)
  const rows = deliveries.map((delivery) => ({
    object: { ...delivery, provider },
    actions: [{ label: 'Send again', path: path + '/' + encodeURIComponent(delivery.id) + '/redeliver' }],
  }))
  return { total, rows }
}

/** The rows of the list that is shown, as { object, actions }. */
async function read() {
  const { list, offset } = shown
  if (list === 'requests') {
    const { total, requests } = await ask('GET', '/requests?limit=' + Math.min(offset + PAGE_SIZE, 1000))
    return { total, rows: requests.slice(offset).map((object) => ({ object })) }
  }
  if (list === 'deliveries') {
    const limit = Math.min(offset + PAGE_SIZE, 1000)
    const answers = await Promise.all(DELIVERING.map((provider) => deliveriesOf(provider, limit)))
    // Newest first, as each of them is.
    const rows = answers.flatMap((answer) => answer.rows).sort((one, other) => startOf(other) - startOf(one))
    const total = answers.reduce((sum, answer) => sum + answer.total, 0)
    return { total, rows: rows.slice(offset, offset + PAGE_SIZE) }
  }
  const { provider, account: id } = account()
  const query = new URLSearchParams({ provider, account: id, list, offset, limit: PAGE_SIZE })
  return ask('GET', '/objects?' + query)
}

const SECONDS = ['created', 'next_attempt']

function format(column, value) {
  if (value === null || value === undefined) return '–'
  if (SECONDS.includes(column) && typeof value === 'number') return new Date(value * 1000).toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

async function showObjects() {
  const { title, columns } = lists().find(({ name }) => name === shown.list)
  const { total, rows } = await read()
  const table = element(
    'table',
    {},
    element('caption', {}, title + ': ' + total),
    element('thead', {}, element('tr', {}, ...[...columns, 'actions'].map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...rows.flatMap((row) => rowsOf(columns, row))),
  )
  byId('content').replaceChildren(table)
  const last = shown.offset + rows.length
  byId('position').textContent = rows.length ? shown.offset + 1 + '–' + last + ' of ' + total : 'none'
  byId('newer').disabled = shown.offset === 0
  byId('older').disabled = rows.length === 0 || last >= total
}

function rowsOf(columns, { object, actions = [] }) {
  const details = element('tr', { hidden: true }, element('td', { colSpan: columns.length + 1 }, element('pre', {})))
  const [first, ...others] = columns
  const toggle = element('button', { type: 'button', className: 'link' }, format(first, object[first]))
  toggle.setAttribute('aria-expanded', 'false')
  toggle.onclick = () => {
    details.hidden = !details.hidden
    details.querySelector('pre').textContent = JSON.stringify(object, null, 2)
    toggle.setAttribute('aria-expanded', String(!details.hidden))
  }
  const buttons = actions.map(({ label, path, body }) =>
    element('button', { type: 'button', onclick: () => perform(label, path, body) }, label),
  )
  const cells = others.map((column) => element('td', {}, format(column, object[column])))
  return [element('tr', {}, element('td', {}, toggle), ...cells, element('td', {}, ...buttons)), details]
}

/** The button disappears with its row, so the focus goes to what came of it. */
const perform = (label, path, body) =>
  act(label + ': done.', () => ask('POST', path, body)).then(() => byId('status').focus())

byId('advance').onsubmit = (event) => {
  event.preventDefault()
  const duration = byId('duration').value
  act('Advanced by ' + duration + '.', () => ask('POST', '/clock/advance', { duration, wait: true }))
}
byId('set').onsubmit = (event) => {
  event.preventDefault()
  const now = byId('time').value
  act('Set to ' + now + '.', () => ask('POST', '/clock/set', { now, wait: true }))
}
byId('choice').onsubmit = (event) => event.preventDefault()
byId('reset').onclick = () => {
  if (confirm('Reset all data, the clock and the faults?')) act('Reset.', () => ask('POST', '/reset'))
}
byId('refresh').onclick = () => act('Refreshed.', async () => {})
byId('account').onchange = () => open(shown.list)
byId('open').onclick = () =>
  act('Opened.', async () => {
    const { account: id, provider } = await ask('POST', '/keys', { provider: byId('provider').value })
    await refresh()
    byId('account').selectedIndex = accounts.findIndex((one) => one.provider === provider && one.account === id)
    shown = { list: lists()[0].name, offset: 0 }
  })
byId('newer').onclick = () => open(shown.list, Math.max(shown.offset - PAGE_SIZE, 0))
byId('older').onclick = () => open(shown.list, shown.offset + PAGE_SIZE)

await act('', async () => {})
`
