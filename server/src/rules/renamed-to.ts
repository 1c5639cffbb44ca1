/** What a body is said to be called now, where it was renamed and the new name is another: 更名为“……”, "renamed the Center for …". */

import type { Reading } from '../claims/reading.ts';
import { wordsOf } from '../claims/scope.ts';
import { nearness, pairsOf } from '../claims/title-likeness.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { contains, overlaps, type Span, span } from '../text/span.ts';

const renaming =
  /^["》]?(?:\([^)]{0,40}\))?[^,。;]{0,16}?(?:更名|改名|改称|易名|重新命名|更改名称|改组)(?:为|作|成)(?:["《]([^"》]{4,24})["》]|([^,。;()"《]{4,24}))/;

/** Another translation of the same name is no error. */
const same = 0.8;

function successor(r: Reading, m: Mention): Entity | undefined {
  const renamed = m.entity.status?.find((s) => s.status === 'renamed' && s.successor);
  return renamed?.successor === undefined ? undefined : r.record.entity(renamed.successor);
}

export interface Renamed {
  readonly at: Span;
  /** What it is called now. */
  readonly right: Entity;
}

const renamingEn =
  /^["')]*(?: \([^()]{0,20}\))?(?:,? (?:was|has been|had been|is now|now|to|as|into|renamed|rebranded|became|recast|retitled|the|be|called|known))* ["“]?((?:center|centre|institute|office|bureau|consortium|network) (?:for|of) [a-z][a-z ,&-]{3,70}?)(?=["”.;(]|$|,? (?:in|on|under|last|this|to|with|and (?:gave|shifted|moved|told|narrowed|dropped))\b)/;

/** "Renamed the AI Safety Institute the Center for AI Standards and Security": in English a name is right or it is not. */
function renamedEn(r: Reading): Renamed[] {
  if (!/\b(?:renam|rebrand|retitl|recast|became|becomes|is now)/.test(r.u.text)) return [];
  return r.u.mentions.flatMap((m): Renamed[] => {
    const right = m.weak || m.foreign ? undefined : successor(r, m);
    const name = right && renamingEn.exec(r.u.text.slice(m.end))?.[1];
    if (!right || !name) return [];
    const start = m.end + r.u.text.slice(m.end).indexOf(name);
    const at = span(start, start + name.length);
    const known = right.names.some((n) => name.startsWith(n.form.toLowerCase()));
    return known || r.u.mentions.some((x) => overlaps(x, at)) ? [] : [{ at, right }];
  });
}

const renamedBack =
  /^["')]*(?: ?\([^()]*\))? (?:was|were|has been|is) (?:officially |formally )?(?:renamed|rebranded|retitled|recast)(?: as| to| into)? (?:the )?["“]?$/;

/** "CAISI was renamed the AI Safety Institute": the other way round. */
const reversed = (r: Reading): Renamed[] =>
  r.u.mentions.flatMap((now): Renamed[] => {
    const was = r.u.mentions.find(
      (m) =>
        m.start > now.end &&
        !m.foreign &&
        successor(r, m)?.id === now.entity.id &&
        renamedBack.test(r.u.text.slice(now.end, m.start)) &&
        !r.u.text.startsWith("'s", m.end),
    );
    return was ? [{ at: was, right: now.entity }] : [];
  });

export function renamedTo(r: Reading): Renamed[] {
  if (r.u.lang === 'en') return [...renamedEn(r), ...reversed(r)];
  if (r.u.lang !== 'zh' || !/[更改易]名|改称|重新命名|改组/.test(r.u.text)) return [];
  // 英国将人工智能安全研究所更名为……: another country's institute of the same name.
  if (wordsOf(r.record, r.u, 'foreign-owner').length > 0) return [];
  return r.u.mentions.flatMap((m): Renamed[] => {
    const right = m.weak || m.foreign ? undefined : successor(r, m);
    const found = right && renaming.exec(r.u.text.slice(m.end));
    const name = found?.[1] ?? found?.[2];
    if (!right || !found || !name) return [];
    const start = m.end + found[0].lastIndexOf(name);
    const at = span(start, start + name.length);
    if (r.u.mentions.some((x) => overlaps(x, at) && (x.entity.id === right.id || contains(x, at))))
      return [];
    const spelt = name.replace(/(?<![a-z])ai(?![a-z])/, '人工智能');
    return nearness(r.record, right, pairsOf(spelt)) >= same ? [] : [{ at, right }];
  });
}
