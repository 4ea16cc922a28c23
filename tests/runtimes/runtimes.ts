import {
  NEWEST_UNDICI_VERSION,
  NODE_20_VERSION,
  NODE_22_VERSION,
  PARCEL_VERSION,
  UNDICI_VERSION,
} from '../support/versions.js'

/** A runtime that the scenario is run in. */
export interface Runtime {
  /** As users know it. */
  readonly name: string
  /** What the README says of the versions that were tested. */
  readonly tested: string
}

/** Versions of `node` on npm. `npm test` runs the first of these, and whichever Node it is started with. */
export const NODE_VERSIONS = ['24.21.0', NODE_20_VERSION, NODE_22_VERSION, '26.10.0']

/** Versions on npm. */
export const BUN_VERSION = '1.4.5'
export const DENO_VERSION = '2.9.6'
export const WORKERD_VERSION = '1.20261117.1'
export const EDGE_RUNTIME_VERSION = '4.0.1'

const [firstNode = '', ...otherNodes] = NODE_VERSIONS.map((version) => `node@${version}`)

/** What each project of the tests downloads from npm before its first test. */
export const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  runtimes: [
    firstNode,
    `node@${NODE_20_VERSION}`,
    `bun@${BUN_VERSION}`,
    `deno@${DENO_VERSION}`,
    `workerd@${WORKERD_VERSION}`,
  ],
  'runtimes-slow': [...otherNodes, `edge-runtime@${EDGE_RUNTIME_VERSION}`, `parcel@${PARCEL_VERSION}`],
}

/** The oldest and the newest of each major that `nodeTransport` works with. */
export const UNDICI_VERSIONS = ['6.0.0', '6.29.1', '7.0.0', UNDICI_VERSION, '8.0.0', NEWEST_UNDICI_VERSION]

/**
 * Before 2024-09-23 a promise of another request never settles, and until 2025-07-31 listeners get another `this`. The last one is the
 * newest that `WORKERD_VERSION` accepts.
 */
export const COMPATIBILITY_DATES = ['2023-10-01', '2024-09-02', '2025-07-31', '2026-11-17']

const majors = (versions: readonly string[]): string =>
  versions
    .map((version) => Number.parseInt(version, 10))
    .sort((a, b) => a - b)
    .join(', ')

/** The runtimes that the README names. */
export const RUNTIMES: readonly Runtime[] = [
  { name: 'Node.js', tested: `${majors(NODE_VERSIONS)} (20.19 and later are supported)` },
  { name: 'Bun', tested: BUN_VERSION },
  { name: 'Deno', tested: DENO_VERSION },
  { name: 'Cloudflare Workers', tested: `workerd with the compatibility dates ${COMPATIBILITY_DATES.join(', ')}` },
  { name: "Vercel's edge runtime", tested: `edge-runtime ${EDGE_RUNTIME_VERSION}` },
  { name: 'Browsers', tested: 'Chromium, with a page served by Vite 8' },
]
