/** "The Biden administration's AI order of October 2023": whose it is and when it came say which, beside another that is named. */

import type { PolicyRecord } from '../record/record.ts';
import { overlaps, type Span } from '../text/span.ts';
import { birthsOf } from './births.ts';
import type { Subject } from './focus.ts';
import { wordsOf } from './scope.ts';
import type { Mention, Utterance } from './utterance.ts';

const words =
  '(?: (?:own|sweeping|landmark|earlier|prior|former|wide-ranging|broad|flagship|ai|artificial intelligence|executive|safety|\\w+ \\d{4}|\\d{4}))*';
const possessed = new RegExp(`^(?: administration)?(?:'s|-era)${words} $`);
const possessedSelf = new RegExp(`^${words} $`);

const signedZh =
  /^(?:政府|总统|当局)?(?:签署|签发|发布|颁布|出台)的(?:美国|首份|一份|那份|这份|一项)?$/;
/** Orders of a year are many, and few are on AI. */
const onAi = /人工智能|ai|模型|算法/;

const owns = (u: Utterance, m: Mention, start: number): boolean => {
  if (m.entity.kind !== 'person' || m.weak || m.end > start) return false;
  const text = u.text.slice(m.end, start);
  if (u.lang === 'zh') return signedZh.test(text) && onAi.test(u.text);
  return u.text.slice(m.start, m.end).endsWith("'s")
    ? possessedSelf.test(text)
    : possessed.test(text);
};

/** The month or year that stands within the phrase or right behind it. */
const datedBy = (u: Utterance, from: Span, end: number): string | undefined => {
  const v = u.values.find(
    u.lang === 'zh'
      ? (x) =>
          x.type === 'date' &&
          /^,?(?:美国)?(?:前|时任)?(?:总统)?$/.test(u.text.slice(x.end, from.start))
      : (x) =>
          x.type === 'date' &&
          x.start >= from.end &&
          (x.end <= end ||
            /^(?: on (?:ai|artificial intelligence))? (?:of|from|in|signed in|issued in|signed on) $/.test(
              u.text.slice(end, x.start),
            )),
  );
  return v?.type === 'date' ? v.date : undefined;
};

export function signedThen(record: PolicyRecord, u: Utterance): Subject[] {
  return wordsOf(record, u, 'an-order').flatMap((at): Subject[] => {
    if (u.mentions.some((m) => !m.weak && overlaps(m, at))) return [];
    const signer = u.mentions.filter((m) => owns(u, m, at.start)).at(-1);
    const date = signer && datedBy(u, signer, at.end);
    if (!signer || !date) return [];
    const ids = record.data.entities.filter(
      (e) =>
        e.kind === 'order' &&
        record.pointsTo(e.id).has(signer.entity.id) &&
        birthsOf(record, e.id).some((day) => day.startsWith(date.slice(0, 7))),
    );
    const [only] = ids;
    return only && ids.length === 1 ? [{ id: only.id, strength: 2, at }] : [];
  });
}
