/** One date to go into somebody's calendar. All its texts are plain and in the reader's language. */
export interface CalendarDate {
  /** Stable, and unique within the host. */
  readonly id: string;
  /** Where the id comes from: `feeds.example`; `mitmach` when absent. */
  readonly host?: string | undefined;
  /** `Date` (all day) or `LocalDateTime`. */
  readonly start: string;
  /** In the form of `start`; the last day of an all-day event. */
  readonly end?: string | undefined;
  /** IANA name of the zone whose clocks the times are of. */
  readonly timeZone: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** The place in one line, or the address of an online event. */
  readonly location?: string | undefined;
  /** Degrees, WGS 84. */
  readonly geo?: {readonly lat: number; readonly lon: number} | undefined;
  /** Absolute. */
  readonly url?: string | undefined;
  /** Absent where it takes place as planned. */
  readonly status?: 'cancelled' | 'tentative' | undefined;
  readonly categories?: readonly string[] | undefined;
  /** How often it was revised (RFC 5545 §3.8.7.4). */
  readonly sequence?: number | undefined;
  /** RFC 3339 with offset. */
  readonly updated?: string | undefined;
}

/** A date of a series at which something is different. */
export interface CalendarException extends CalendarDate {
  /** Its start by the rule. */
  readonly recurrence: string;
}

/** How an event is repeated. */
export interface CalendarSeries {
  /** RRULE of RFC 5545 §3.3.10. */
  readonly rule: string;
  /** Starts that the rule gives and that do not take place. */
  readonly exclude: readonly string[];
  /** Starts that the rule does not give. */
  readonly add: readonly string[];
  readonly exceptions: readonly CalendarException[];
}

/** One date, or with `series` a whole series, to go into somebody's calendar. */
export interface CalendarEntry extends CalendarDate {
  readonly series?: CalendarSeries | undefined;
}
