/** The scenario in a page, which `page.evaluate` calls. */
import { runScenario } from './scenario.js'

Object.assign(globalThis, { runScenario })
