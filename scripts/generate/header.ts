/** What a generated file begins with. */
export const HEADER = '// Generated from openapi/ by `pnpm generate`. Do not edit.\n\n'
