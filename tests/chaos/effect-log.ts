/** A write that took effect at the provider. */
export interface Effect {
  readonly operation: string
  /** The id in the provider's answer: of what was created, changed or deleted. */
  readonly id: string
}

/** The writes that took effect at the provider, by the marker of the call. Answers that were lost do not matter here. */
export interface EffectLog {
  note(intent: string, effect: Effect): void
  of(intent: string): readonly Effect[]
}

export function createEffectLog(): EffectLog {
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
