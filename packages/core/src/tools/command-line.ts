/** Arguments as a line of a POSIX shell, which runs nothing that is within them. */
export const commandLine = (argv: readonly string[]): string =>
  argv.map((arg) => (/^[\w./:=@,+-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`)).join(' ')
