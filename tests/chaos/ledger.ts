/** A write that took effect at the provider. */
export interface Effect {
  readonly operation: string
  /** The id in the provider's answer: of what was created, changed or deleted. */
  readonly id: string
}

/** What really happened at the provider, by the intent of the caller. It never hears of answers that were lost. */
export interface Ledger {
  note(intent: string, effect: Effect): void
  of(intent: string): readonly Effect[]
}

export function createLedger(): Ledger {
  const effects = new Map<string, Effect[]>()
  return {
    note(intent, effect) {
      const known = effects.get(intent)
      if (known) known.push(effect)
      else effects.set(intent, [effect])
    },
    of: (intent) => effects.get(intent) ?? [],
  }
}
