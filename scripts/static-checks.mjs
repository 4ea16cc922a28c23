import { script } from './setup.mjs'

/** Checks the sources without running them, and returns for each check whether it passed. */
export const staticChecks = async () => [
  await script('Check that the generated files are up to date', 'generate', '--check'),
  await script('Lint the sources and the OpenAPI fragments', 'lint'),
  await script('Check the types', 'typecheck'),
]
