/** An administration that acts at a time when it did not govern: "In April 2025, the Biden administration required …". */

import { factEvidence, type Judgement, stated } from '../claims/judgement.ts';
import type { Reading } from '../claims/reading.ts';
import { attributed, negated, unasserted } from '../claims/scope.ts';
import { covers, termsOf } from '../claims/terms.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Fact } from '../record/types.ts';
import { hull } from '../text/span.ts';
import type { DateValue } from '../values/types.ts';

/** The administration itself, at the head of its clause. */
const heads = (r: Reading, m: Mention): boolean =>
  /(?:^|[,;:] |\b(?:and|but|while|when|because|that) )(?:the )?$/.test(
    r.u.text.slice(0, m.start),
  ) && /administration$/.test(r.u.text.slice(m.start, m.end).concat(behind(r, m)));

const behind = (r: Reading, m: Mention): string =>
  r.u.text.startsWith(' administration', m.end) ? ' administration' : '';

/** A deed of the past follows, and no noun ("the Biden administration rule", "proposed diffusion rule was") nor a wish. */
const acts =
  /^ (?:(?:had|has|also|then|first|[a-z]+ly) )?(?!(?:planned|intended|hoped|wanted|expected|aimed|meant|promised|pledged|scheduled|slated|proposed)\b)(?:[a-z]{3,}ed|put|set|cut|made|took|gave|told|began|wrote|drew|sent|sought|chose|struck|withdrew|let) (?!rules?\b|orders?\b|by\b|(?:[a-z-]+ ){1,4}(?:was|were|is|are|has|have|still|remains?)\b)/;

/** Deeds that have a day: what somebody only set or scheduled has another, which is its own. */
const momentary =
  /^ (?:(?:had|has|also|then|first|[a-z]+ly) )?(?:issued|released|published|signed|unveiled|announced|launched|adopted|enacted|finali[sz]ed|created|established|founded|revoked|rescinded|repealed|withdrew|imposed|introduced|required|directed|ordered) /;

/** Between the deed and its day stands nothing that could have a day of its own. */
const plainlyThen =
  /^(?:(?!\b(?:that|which|who|whose|after|before|since|until|when|as|and|but|from|of|dated|following|by)\b)(?! [a-z]{3,}(?:ed|ing) )[^,;:()])* (?:in|on) $/;

const dayOfDeed = (r: Reading, m: Mention): DateValue | undefined =>
  r.u.values.find((v): v is DateValue => {
    if (v.type !== 'date' || v.date.startsWith('0000')) return false;
    if (v.end <= m.start)
      return (
        /(?:^|[,;] )(?:in|on) (?:early |late |mid-)?$/.test(r.u.text.slice(0, v.start)) &&
        /^,? (?:the )?$/.test(r.u.text.slice(v.end, m.start))
      );
    const rest = r.u.text.slice(m.end + behind(r, m).length, v.start);
    const verb = momentary.exec(rest);
    return verb !== null && rest.length <= 110 && plainlyThen.test(rest.slice(verb[0].length - 1));
  });

export function* outOfOffice(r: Reading): Iterable<Judgement> {
  if (r.u.lang !== 'en') return;
  for (const m of r.u.mentions) {
    if (m.entity.kind !== 'person' || m.weak || !heads(r, m)) continue;
    if (!acts.test(r.u.text.slice(m.end + behind(r, m).length))) continue;
    const held = termsOf(r, m.entity.id);
    const day = held.length > 0 ? dayOfDeed(r, m) : undefined;
    if (!day || held.some((f) => covers(f, day.date))) continue;
    const whole = hull(m, day);
    if (unasserted(r.record, r.u, whole) || negated(r.record, r.u, whole)) continue;
    if (attributed(r.record, r.u)) continue;
    const term = held.at(-1) as Fact;
    yield {
      span: m,
      verdict: 'contradicted',
      subject: m.entity.id,
      attribute: 'in-office',
      evidence: [factEvidence(r.record, term, 'en')],
      message: `Wrong administration: ${term.says.en}, and this tells of ${r.u.raw.slice(day.start, day.end)}. This says “${stated(r.u, m)}”: correct it.`,
    };
  }
}
