import {addIsoDays, dayNumberOf} from '@mitmach/logic';

/** Spans of days that people ask for. */
export const whenNames = ['today', 'tomorrow', 'weekend', '7', '30'] as const;
export type WhenName = (typeof whenNames)[number];

/**
 * The days of a preset, both inclusive. The weekend is Saturday and Sunday, on a Sunday what is left of it; 7 and 30 days begin
 * today.
 * @param today ISO date
 */
export const whenRange = (when: WhenName, today: string): {readonly from: string; readonly to: string} => {
  switch (when) {
    case 'today':
      return {from: today, to: today};
    case 'tomorrow': {
      const tomorrow = addIsoDays(today, 1);
      return {from: tomorrow, to: tomorrow};
    }
    case 'weekend': {
      // 1970-01-01 was a Thursday: Monday is 0 here.
      const weekday = (((dayNumberOf(today) + 3) % 7) + 7) % 7;
      const sunday = addIsoDays(today, 6 - weekday);
      return {from: weekday === 6 ? today : addIsoDays(sunday, -1), to: sunday};
    }
    case '7':
      return {from: today, to: addIsoDays(today, 6)};
    case '30':
      return {from: today, to: addIsoDays(today, 29)};
  }
};
