// Generated from package.json by `pnpm generate`. Do not edit.

/** The version of this package and of all packages that are released with it. */
export const VERSION = '0.0.0'
