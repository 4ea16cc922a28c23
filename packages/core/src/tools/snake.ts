/** A function's name as tools are called: `create_refund` for `createRefund`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
