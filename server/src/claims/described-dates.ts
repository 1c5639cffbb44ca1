/** An order told by its day alone: "Signed on June 2, 2026, the order …", 2026年6月的行政令. */

import type { PolicyRecord } from '../record/record.ts';
import type { Span } from '../text/span.ts';
import { describable } from './describing.ts';
import type { Focus, Subject } from './focus.ts';
import { wordsOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

/** 2026年6月的行政令: the month stands for any of its days. */
const days = (date: string): string[] =>
  date.length === 10
    ? [date]
    : Array.from({ length: 31 }, (_, i) => `${date}-${String(i + 1).padStart(2, '0')}`);

/** 2026年6月的行政令, "an executive order in June 2026", "the June 2026 order": the month is the order's. */
const monthOf = (record: PolicyRecord, u: Utterance, at: Span): boolean =>
  u.lang === 'zh'
    ? /^(?:的|签署的|签发的|发布的)/.test(u.text.slice(at.end, at.end + 4))
    : Object.keys(describable)
        .flatMap((entry) => wordsOf(record, u, entry))
        .some(
          (w) =>
            (w.end <= at.start &&
              /^,? (?:(?:signed|issued|released|published) )?(?:in|of|from|dated) $/.test(
                u.text.slice(w.end, at.start),
              )) ||
            (at.end <= w.start && /^ (?:executive |ai )*$/.test(u.text.slice(at.end, w.start))),
        );

/** "Signed on June 2, 2026, the order …": the one instrument of the kind that bears the date. */
export function datedAs(record: PolicyRecord, u: Utterance, focus: Focus): Subject[] {
  const dates = u.values.filter(
    (v) =>
      v.type === 'date' &&
      !v.date.startsWith('0000') &&
      (v.date.length === 10 || (v.date.length === 7 && monthOf(record, u, v))),
  );
  if (dates.length === 0) return [];
  return Object.entries(describable).flatMap(([entry, kind]): Subject[] => {
    const at = wordsOf(record, u, entry)[0];
    if (
      !at ||
      u.mentions.some((m) => m.entity.kind === kind && !m.weak) ||
      focus[kind] !== undefined
    )
      return [];
    const ids = new Set(
      dates.flatMap((v) =>
        v.type === 'date' ? days(v.date).flatMap((d) => record.bornOn(kind, d)) : [],
      ),
    );
    const [only] = ids;
    return ids.size === 1 && only ? [{ id: only, strength: 2, at }] : [];
  });
}
