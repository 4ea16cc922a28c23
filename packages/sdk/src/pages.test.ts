import type { ToolDescription } from '@billing/core'
import type { About } from '@billing/core/internal'
import { expect, test } from 'vitest'
import { overviewPage, providerPage, toolPage } from './pages.js'

const getThing: ToolDescription = {
  name: 'acme_get_thing',
  function: 'getThing',
  aliases: ['get_thing', 'fetch_thing'],
  provider: 'stripe',
  resource: 'small_things',
  documented: true,
  title: 'Get a thing',
  description: 'Retrieves a thing.',
  access: 'read',
  documentation: 'https://acme.example/things',
  inputSchema: {
    properties: {
      id: { type: 'string', description: 'Its id:\n  a | b.' },
      kind: { const: 'small' },
      tags: { type: 'array', items: { type: 'string' } },
      due: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      lines: { type: 'array' },
      size: { type: ['number', 'null'] },
      more: {},
      note: { type: ['object', 'string', 'null'], maxLength: 0 },
      due_at: { type: 'integer' },
    },
    required: ['id'],
    dependentSchemas: {
      id: { oneOf: [{ required: ['due'] }, { required: ['due_at'] }] },
      lines: { not: { required: ['tags'] } },
      more: { oneOf: [{}] },
      tags: {
        allOf: [
          { oneOf: [{ required: ['size'] }, { required: ['note'] }, { required: ['more'] }] },
          { oneOf: [{ required: ['kind'] }, { required: ['lines'] }] },
        ],
      },
    },
    examples: [
      {
        id: "it's \\ here",
        size: null,
        paid: true,
        tags: ['a', 2],
        address: { city: 'Oslo', lines: [{ text: 'x' }] },
      },
    ],
  },
}

const ping: ToolDescription = { ...getThing, name: 'acme_ping', function: 'ping', aliases: ['ping'], inputSchema: {} }
const acme: About = { name: 'acme', title: 'Acme', description: 'Makes things.', resources: {} }

test('default', () => {
  expect(toolPage(getThing)).toBe(`## getThing

Retrieves a thing.

- Names: \`acme_get_thing\`, \`get_thing\`, \`fetch_thing\`
- Access: read
- Provider's documentation: https://acme.example/things

| parameter | type | required | description |
|---|---|---|---|
| \`id\` | string | yes | Its id: a \\| b. |
| \`kind\` | "small" | yes, or \`lines\` |  |
| \`tags\` | string[] | no |  |
| \`due\` | string or integer | yes, or \`due_at\` |  |
| \`lines\` | any[] | yes, or \`kind\` |  |
| \`size\` | number or null | yes, or \`note\` or \`more\` |  |
| \`more\` | any | yes, or \`size\` or \`note\` |  |
| \`note\` | object or "" or null | yes, or \`size\` or \`more\` |  |
| \`due_at\` | integer | yes, or \`due\` |  |

\`\`\`ts
import { createStripeClient, getThing } from '@billing/stripe'

const stripe = createStripeClient({ apiKey: process.env.STRIPE_API_KEY })
await getThing(stripe, {
  id: 'it\\'s \\\\ here',
  size: null,
  paid: true,
  tags: ['a', 2],
  address: {
    city: 'Oslo',
    lines: [{
      text: 'x',
    }],
  },
})
\`\`\`
`)
})

test('a tool without parameters is called with the client alone', () => {
  expect(toolPage(ping)).toBe(`## ping

Retrieves a thing.

- Names: \`acme_ping\`, \`ping\`
- Access: read
- Provider's documentation: https://acme.example/things

No parameters.

\`\`\`ts
import { createStripeClient, ping } from '@billing/stripe'

const stripe = createStripeClient({ apiKey: process.env.STRIPE_API_KEY })
await ping(stripe)
\`\`\`
`)
})

test('a provider page has its description and its tools', () => {
  expect(providerPage(acme, [getThing, ping])).toBe(
    `# Acme\n\nMakes things.\n\n${toolPage(getThing)}\n${toolPage(ping)}`,
  )
})

test('the overview has a line for each tool and names the next pages', () => {
  const other = { name: 'other', title: 'Other', description: '', resources: {} }
  expect(
    overviewPage([
      [acme, [getThing, ping]],
      [other, [ping]],
    ]),
  ).toBe(`# Billing tools

## Acme

- \`acme_get_thing\` (read): Retrieves a thing.
- \`acme_ping\` (read): Retrieves a thing.

Read \`docs('acme')\`, or \`docs('acme.get_thing')\` for one tool.

## Other

- \`acme_ping\` (read): Retrieves a thing.

Read \`docs('other')\`, or \`docs('other.ping')\` for one tool.
`)
})

test('lists the fields of a parameter that has many, and shows every example', () => {
  const patternProperties = { '^(name|parts\\.code|custom_1|custom_2|custom_3)$': {}, '^(size)$': {} }
  const page = toolPage({
    ...getThing,
    inputSchema: {
      properties: { where: { anyOf: [{ type: 'string' }, { type: 'object', patternProperties }] } },
      examples: [{ where: 'size:GT:3' }, { where: { 'parts.code': 'x' } }],
    },
  })
  expect(page).toContain(`| \`where\` | string or object | no |  |

Fields of \`where\`: \`name\`, \`parts.code\`, \`custom_1\` … \`custom_3\`, \`size\`

\`\`\`ts
import { createStripeClient, getThing } from '@billing/stripe'

const stripe = createStripeClient({ apiKey: process.env.STRIPE_API_KEY })
await getThing(stripe, {
  where: 'size:GT:3',
})
await getThing(stripe, {
  where: {
    'parts.code': 'x',
  },
})
\`\`\``)
})

test('a tool page takes further facts', () => {
  expect(toolPage(ping, ['Errors: none'])).toContain(
    "- Provider's documentation: https://acme.example/things\n- Errors: none\n",
  )
})
