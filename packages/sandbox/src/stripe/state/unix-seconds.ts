/** The sandbox's clock counts milliseconds, Stripe whole seconds. */
export const unixSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)
