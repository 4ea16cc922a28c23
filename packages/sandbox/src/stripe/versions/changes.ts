import { august2022 } from './2022-08-01.js'
import { november2022 } from './2022-11-15.js'
import { august2023 } from './2023-08-16.js'
import { april2024 } from './2024-04-10.js'
import { basil } from './2025-03-31-basil/index.js'
import { clover } from './2025-09-30-clover.js'
import { dahlia } from './2026-03-25-dahlia.js'
import { endive } from './2026-09-30-endive.js'
import type { VersionChange } from './version-change.types.js'

/** The oldest version that requests may name. */
export const OLDEST = '2020-08-27'

/** Oldest first. */
export const CHANGES: readonly VersionChange[] = [
  august2022,
  november2022,
  august2023,
  april2024,
  basil,
  clover,
  dahlia,
  endive,
]
