import { existsSync } from 'node:fs'

/** Where Chromium is. */
export const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether tests in a browser can run. Without Chromium they are skipped with a warning; in CI that is an error. */
export const hasChromium: boolean = findChromium()

function findChromium(): boolean {
  if (existsSync(executablePath)) return true
  const problem = `Chromium is not at ${executablePath} (Debian: apt-get install chromium; CHROMIUM names another place)`
  if (process.env['CI']) throw new Error(problem)
  console.warn(`Skipped tests in a browser: ${problem}`)
  return false
}
