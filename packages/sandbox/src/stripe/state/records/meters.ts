/** A billing meter as it is kept; its fields are those of Stripe's meter. */
export interface MeterRecord {
  readonly id: string
  readonly created: number
  /** The key of the customer in the payload of an event. */
  readonly customer_key: string
  readonly deactivated_at: number | null
  readonly display_name: string
  readonly event_name: string
  /** In which window only the last event counts; without it all events do. */
  readonly event_time_window: 'day' | 'hour' | null
  readonly formula: string
  readonly status: 'active' | 'inactive'
  readonly updated: number
  /** The key of the value in the payload of an event. */
  readonly value_key: string
}

/** A meter event as it is kept. */
export interface MeterEventRecord {
  /** Only the sandbox's; callers know the identifier. */
  readonly id: string
  readonly created: number
  /** Canceled by an adjustment. */
  readonly canceled?: true
  readonly customer: string
  readonly identifier: string
  readonly meter: string
  readonly payload: Readonly<Record<string, string>>
  readonly timestamp: number
  readonly value: number
}
