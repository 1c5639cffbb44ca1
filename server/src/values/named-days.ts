/** Days told by what they were: "on his first day back in office", "Inauguration Day 2025". */

import { dateValue } from './calendar.ts';
import { collect } from './scan.ts';
import type { DateValue } from './types.ts';

const firstDay =
  /\b(?:his|trump's|the president's|the new administration's) (?:very )?first day (?:back )?in (?:office|the white house)\b|\bday one of (?:his|trump's|the president's) (?:second )?(?:term|presidency|administration)\b|\bhours after (?:taking office|his inauguration)\b|\binauguration day(?:,? 2025)?(?!,? (?:19|20[01]|202[0-46-9]))/g;

/** The one such day that the record's time knows: that of 2025, where the sentence speaks of its president. */
export function readNamedDays(text: string): DateValue[] {
  if (!/trump|2025/.test(text) || /\b(?:2017|2021)\b/.test(text)) return [];
  return collect(firstDay, text, (m): DateValue | undefined =>
    dateValue(m.index, m.index + m[0].length, { year: 2025, month: 1, day: 20 }),
  );
}
