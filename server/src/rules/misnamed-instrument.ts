/** A name that is known to be wrong, or a title put beside a number that departs from the real one by a word or two. */

import { isInstrument } from '../claims/focus.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { codeOf, nameOf } from '../claims/naming.ts';
import { nearPeople } from '../claims/near-people.ts';
import type { Reading } from '../claims/reading.ts';
import { unclaimed } from '../claims/scope.ts';
import type { Mention, Misnomer } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { overlaps, type Span } from '../text/span.ts';
import { contrastedTitles } from './contrasted-title.ts';
import { otherTitles } from './other-title.ts';
import { renamedTo } from './renamed-to.ts';
import { defineRule } from './rule.ts';
import { slippedNames } from './slipped-names.ts';
import { slippedTitles } from './slipped-titles-zh.ts';
import { type WrongGenre, wrongGenres } from './wrong-genre.ts';

/** The title or short name, whichever is nearer in length: a short slip gets a short correction. */
function correction(entity: Entity, wrong: string): string {
  const lang = /[\u3400-\u9fff]/.test(wrong) ? 'zh' : 'en';
  const forms = entity.names
    .filter((n) => n.lang === lang && (n.role === 'title' || n.role === 'short'))
    .map((n) => n.form);
  const far = (form: string): number => Math.abs(form.length - wrong.length);
  return forms.sort((a, b) => far(a) - far(b))[0] ?? nameOf(entity, lang);
}

function judge(r: Reading, at: Span, entity: Entity, newText: string, certain: boolean): Judgement {
  const wrote = stated(r.u, at);
  const code = codeOf(entity);
  return {
    span: at,
    verdict: 'contradicted',
    subject: entity.id,
    attribute: 'title',
    evidence: [recordEvidence(r.record, entity.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `名称有误：正确写法是“${newText}”${code ? `（${code}）` : ''}，此处写作“${wrote}”。`
        : `Misnamed: the name is “${newText}”${code ? ` (${code})` : ''}, not “${wrote}”.`,
    remedy: { newText, certain },
  };
}

/** "NSPM-11 is an executive order": what it is instead. */
function misplaced(r: Reading, { mention, at }: WrongGenre): Judgement {
  const kind = mention.entity.kind === 'memo' ? 'memorandum' : mention.entity.kind;
  const { remedy: _, ...rest } = judge(r, at, mention.entity, kind, false);
  const what = kind === 'order' ? 'an executive order' : `a ${kind}`;
  return {
    ...rest,
    message: `Wrong kind: ${nameOf(mention.entity, 'en')} is ${what}, not “${stated(r.u, at)}”.`,
  };
}

function fromMisnomer(r: Reading, m: Misnomer): Judgement {
  return judge(r, m, m.entity, correction(m.entity, r.u.raw.slice(m.start, m.end)), true);
}

/** A title in its marks, spelt as the record has it. */
function titled(r: Reading, m: Mention): boolean {
  if (m.identifier || m.weak || m.foreign || m.loose || !isInstrument(m.entity)) return false;
  const before = r.u.text.charAt(m.start - 1);
  return (
    before === '《' ||
    r.u.quotes.some((q) => q.start <= m.start && m.end <= q.end && m.end - m.start > 12)
  );
}

function agreement(r: Reading, m: Mention): Judgement {
  const name = nameOf(m.entity, r.u.lang);
  return {
    span: m,
    verdict: 'supported',
    subject: m.entity.id,
    attribute: 'title',
    evidence: [recordEvidence(r.record, m.entity.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `与记录相符：${codeOf(m.entity) ?? ''}《${name.replace(/[《》]/g, '')}》。`
        : `The record agrees: ${codeOf(m.entity) ? `${codeOf(m.entity)}, ` : ''}“${name}”.`,
  };
}

/** (SB 26-189, or the "Revised CO AI Act"): what the draft will call it, not what it is called. */
const givenName = (r: Reading, at: Span): boolean =>
  /\([^()]*\b(?:or|hereinafter|collectively|the) ["“](?:the )?$/.test(r.u.raw.slice(0, at.start)) &&
  /^["”]\)/.test(r.u.raw.slice(at.end));

export const misnamedInstrument = defineRule({
  id: 'misnamed-instrument',
  severity: 'warning',
  description: { en: 'A wrong form of a name or title', zh: '名称或标题写法有误' },
  *judge(r): Iterable<Judgement> {
    const others = [...otherTitles(r)];
    const found = [
      ...others.map((o) => judge(r, o.at, o.entity, o.right, false)),
      ...r.u.misnomers.map((m) => fromMisnomer(r, m)),
      ...renamedTo(r).map((x) => judge(r, x.at, x.right, nameOf(x.right, r.u.lang), false)),
      ...[...slippedNames(r), ...slippedTitles(r), ...contrastedTitles(r)].map((s) =>
        judge(r, s.at, s.entity, s.right, false),
      ),
      ...nearPeople(r.record, r.u).map((p) => judge(r, p.at, p.person, p.right, true)),
    ];
    for (const g of wrongGenres(r)) yield misplaced(r, g);
    for (const j of found) if (!unclaimed(r.record, r.u, j.span) && !givenName(r, j.span)) yield j;
    for (const m of r.u.mentions)
      if (titled(r, m) && !others.some((o) => overlaps(o.at, m)) && !unclaimed(r.record, r.u, m))
        yield agreement(r, m);
  },
});
