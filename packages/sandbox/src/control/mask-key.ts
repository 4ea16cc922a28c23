/** A key as it may be shown: enough to tell it from others, too little to use it. */
export const maskKey = (key: string): string =>
  key.length <= 12
    ? `${key.slice(0, 3)}${'*'.repeat(Math.max(key.length - 3, 3))}`
    : `${key.slice(0, 8)}***${key.slice(-4)}`
