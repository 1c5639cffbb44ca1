/** Places in the Federal Register beside names and numbers whose place they are not. */

import { isInstrument } from '../claims/focus.ts';
import { type Judgement, stated } from '../claims/judgement.ts';
import { codeOf, nameOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import type { Mention } from '../claims/utterance.ts';
import { gap, overlaps, type Span } from '../text/span.ts';
import { mispaired, pointedAt } from './number-pairs.ts';

export const cited: ReadonlySet<string> = new Set(['fr', 'frdoc']);

/** "Document 2025-14212 (90 FR 35385)": the other number of one and the same printing. */
const twin = (r: Reading, v: Span): Mention | undefined =>
  r.u.mentions.find(
    (m) =>
      m.identifier?.scheme === 'frdoc' &&
      m.end <= v.start &&
      /^[ ,;:(]*$/.test(r.u.text.slice(m.end, v.start)),
  );

/** "EO 14320 (90 FR 35389)": the citation beside a name must be its own. */
export function* citations(r: Reading): Iterable<Judgement> {
  // A citation that is somebody's own resolves to a mention too; what counts is the name beside it.
  const named = r.u.mentions.filter(
    (m) => !m.foreign && isInstrument(m.entity) && !cited.has(m.identifier?.scheme ?? ''),
  );
  // 加快数据中心许可的行政令载于90 FR …: an order that is described, not named.
  const described = pointedAt(r);
  for (const v of r.u.values) {
    if (v.type !== 'identifier' || !cited.has(v.scheme)) continue;
    const owner = twin(r, v) ?? [...named, ...described].sort((a, b) => gap(a, v) - gap(b, v))[0];
    const truth = owner?.entity.ids?.[v.scheme];
    if (!owner || !truth || gap(owner, v) > 60) continue;
    if (named.some((m) => m.entity.ids?.[v.scheme] === v.id)) {
      if (truth === v.id)
        yield {
          ...mispaired(r, v, undefined, owner.entity, undefined),
          verdict: 'supported',
          message: r.u.lang === 'zh' ? `与记录相符：${truth}。` : `The record agrees: ${truth}.`,
        };
      continue;
    }
    yield {
      ...mispaired(r, v, undefined, owner.entity, { newText: truth, certain: true }),
      message:
        r.u.lang === 'zh'
          ? `出处不符：${codeOf(owner.entity) ?? nameOf(owner.entity, 'zh')}载于${truth}。此处写作“${stated(r.u, v)}”。`
          : `Wrong citation: ${codeOf(owner.entity) ?? nameOf(owner.entity, 'en')} is at ${truth}. This says “${stated(r.u, v)}”.`,
    };
  }
}

/** What stands between a number and the place where it is printed. */
const printedAt =
  /^(?:[,(（:：《》]| |at|is at|was published at|published at|刊登于|刊载于|载于|登载于|公布于|联邦公报|见)*$/;

/** "EO 14302, 90 FR 35393": a number that no record knows, beside the place of one that it does. */
export function* misplacedNumbers(r: Reading): Iterable<Judgement> {
  for (const v of r.u.values) {
    if (v.type !== 'identifier' || cited.has(v.scheme) || r.record.byIdentifier(v.scheme, v.id))
      continue;
    // A number in a title is another's: 《……并修订第14144号行政令》（90 FR 24723）.
    if (r.u.mentions.some((m) => overlaps(m, v))) continue;
    const place = r.u.values.find(
      (x) =>
        x.type === 'identifier' &&
        cited.has(x.scheme) &&
        x.start >= v.end &&
        printedAt.test(r.u.text.slice(v.end, x.start)),
    );
    const owner =
      place?.type === 'identifier' ? r.record.byIdentifier(place.scheme, place.id) : undefined;
    if (!owner?.ids?.[v.scheme]) continue;
    yield mispaired(r, v, undefined, owner, { newText: codeOf(owner) ?? '', certain: false });
  }
}
