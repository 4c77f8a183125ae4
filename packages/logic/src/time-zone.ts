import {BoundedCache} from './bounded-cache.js';
import {dateTimeFormat} from './format.js';

const knownZones = new BoundedCache<boolean>(100);

function findZone(zone: string): boolean {
  // Some engines take offsets such as "+02:00": the answer must not depend on the browser.
  if (!/^[a-z]/i.test(zone)) return false;
  try {
    dateTimeFormat('en', {timeZone: zone});
    return true;
  } catch {
    return false;
  }
}

/** Whether `zone` names a time zone of the IANA database that this browser knows. Offsets are none. */
export function isTimeZone(zone: string): boolean {
  return knownZones.get(zone, () => findZone(zone));
}
