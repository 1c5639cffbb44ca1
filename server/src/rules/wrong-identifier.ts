/** A number and a title that do not belong together, or a citation that is another instrument's. */

import { type Apposition, appositions } from '../claims/apposition.ts';
import { birthsOf } from '../claims/births.ts';
import { isInstrument } from '../claims/focus.ts';
import type { Judgement } from '../claims/judgement.ts';
import { codeOf, nameOf } from '../claims/naming.ts';
import { oblique } from '../claims/oblique.ts';
import { type Reading, related } from '../claims/reading.ts';
import { unasserted, unclaimed } from '../claims/scope.ts';
import { headed, type Mention } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { hull, overlaps, type Span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import { calledOtherwise } from './called-otherwise.ts';
import { citations, cited, misplacedNumbers } from './citations.ts';
import { describedNumbers } from './described-number.ts';
import { exchanged } from './exchanged.ts';
import { mispaired as judge, pairOf, pointedAt } from './number-pairs.ts';
import { outOfSequence } from './order-sequence.ts';
import { defineRule } from './rule.ts';
import { datedNumbers, signedNumbers, swappedBills } from './slipped-number.ts';
import { swappedTitles } from './swapped-title.ts';

/** The sentence gives a date that is this instrument's signature or issue. */
const dateSpeaksFor = (r: Reading, entity: Entity): boolean =>
  r.u.values.some(
    (v) =>
      v.type === 'date' &&
      v.date.length > 4 &&
      birthsOf(r.record, entity.id).some((day) => compareDates(v, day) === 'same'),
  );

const sameFamilyOfKind = (a: Entity, b: Entity): boolean =>
  a.kind === b.kind || (isInstrument(a) && isInstrument(b) && a.ids?.nist !== undefined);

/** "The Artificial Intelligence Act (SB 24-205)": short for a longer name of the numbered one, whoever else is called so. */
const shortForIt = (r: Reading, a: Apposition): boolean => {
  const short = r.u.text.slice(a.named.start, a.named.end);
  return (a.coded?.entity.names ?? []).some((n) => {
    const form = fold(n.form, r.record.fold);
    if (form.endsWith(r.u.lang === 'zh' ? short : ` ${short}`)) return true;
    // "AI 600-1: Artificial Intelligence Risk Management Framework, Generative …" begins as its parent's title.
    const rest = form.startsWith(`${short}:`) ? form.slice(short.length + 1).trim() : '';
    return (
      rest !== '' &&
      r.u.text
        .slice(a.named.end)
        .replace(/^["'”》,:，： -]+/, '')
        .startsWith(rest.slice(0, 8))
    );
  });
};

/** "Senate Bill 189", which is SB 26-189: the number without its session. */
const sessionless = (code: string | undefined, written: string): boolean =>
  code?.endsWith(`-${/\d+$/.exec(written)?.[0] ?? '?'}`) === true;

/** "Genesis Mission (E.O. 14636)": a programme is known by the number of the order that founded it. */
function foundedBy(r: Reading, a: Apposition): Entity | undefined {
  if (
    !/^["')]* ?\((?:by |under )?(?:e\.o\. |eo |executive order )?$/.test(
      r.u.text.slice(a.named.end, a.code.start),
    )
  )
    return undefined;
  const id = r.record
    .factsOf(a.named.entity.id, 'entity')
    .map((i) => r.record.factAt(i))
    .flatMap((f) =>
      f.attribute === 'founded-by' && f.value.type === 'entity' ? f.value.ids : [],
    )[0];
  return id === undefined ? undefined : r.record.entity(id);
}

/** A column headed "Revokes": what stands in it is another text than the row's. */
function relational(r: Reading, { code, named }: Apposition): boolean {
  const ties = ['revokes', 'revoked-by', 'replaces', 'replaced-by', 'implements', 'ordered-by'];
  const groups = ties.flatMap((id) => r.record.index.attributes[id]?.cues ?? []);
  return headed(r.u, code, ...groups) || headed(r.u, named, ...groups);
}

/** Which of the two is wrong: the date decides, else the number that no record knows, else both are shown. */
function mismatch(r: Reading, a: Apposition): Judgement | undefined {
  const titled = a.named.entity;
  const coded = a.coded?.entity;
  if (coded?.id === titled.id || shortForIt(r, a)) return undefined;
  const founder = foundedBy(r, a);
  if (founder?.ids?.[schemeOf(r, a)] && founder.id !== coded?.id)
    return judge(r, a.code, coded, founder, {
      newText: codeOf(founder) ?? '',
      span: a.code,
      certain: false,
    });
  if (
    coded &&
    (!sameFamilyOfKind(coded, titled) || coded.parent === titled.id || titled.parent === coded.id)
  )
    return undefined;
  // "The Colorado AI Act (SB 26-189)": a law goes by its popular name after it is rewritten under another number.
  if (coded && schemeOf(r, a) === 'bill' && related(r.record, coded.id, titled.id))
    return undefined;
  const ownCode = ownOf(titled, schemeOf(r, a), a.code.text);
  // "H.R.2683" for "H.R. 2683": its own number, however it is spaced.
  const said = [a.code.text, r.u.text.slice(a.code.start, a.code.end)];
  if (!coded && ownCode && said.some((x) => bare(x) === bare(ownCode))) return undefined;
  if (
    !coded &&
    (!ownCode || calledSo(r, a) || (schemeOf(r, a) === 'bill' && sessionless(ownCode, a.code.text)))
  )
    return undefined;
  if (coded && dateSpeaksFor(r, coded) && !dateSpeaksFor(r, titled))
    return judge(r, a.named, titled, coded, { newText: nameOf(coded, r.u.lang), certain: false });
  const newText = ownCode ?? '';
  const sure = !coded || dateSpeaksFor(r, titled);
  return judge(
    r,
    sure ? a.code : hull(a.code, a.named),
    coded,
    titled,
    sure && newText ? { newText, span: a.code, certain: false } : undefined,
  );
}

const bare = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');

const chamber = (code: string): string => code.replace(/[^A-Z]/g, '');

/** The entity's own number in the scheme; a bill may have one in each chamber, and a draft any of them. */
function ownOf(entity: Entity, scheme: string, written: string): string | undefined {
  if (scheme !== 'bill') return entity.ids?.[scheme] ? codeOf(entity) : undefined;
  return entity.names.find((n) => n.role === 'code' && chamber(n.form) === chamber(written))?.form;
}

/** What stands in the number's place is some other name of the thing: SB 205 for SB 24-205. */
const calledSo = (r: Reading, a: Apposition): boolean =>
  r.u.mentions.some((m) => overlaps(m, a.code) && m.entity.id === a.named.entity.id);

function schemeOf(r: Reading, a: Apposition): string {
  const v = r.u.values.find((x) => x.start === a.code.start && x.type === 'identifier');
  return v?.type === 'identifier' ? v.scheme : '';
}

const numbers =
  /^["》]?\((?:即)?$|^["》]?[(,]?(?:的)?(?:正式|官方|文件|文档|出版物)?(?:编号|号码|令号|文号)(?:为|是|:|,)?$|^(?: itself)?(?: is| was)?,? (?:numbered|number|no\.|published as|issued as|designated) (?:executive order |eo |e\.o\. )?$/;

/** Those that are named, where the number is none the record knows: one it knows is met as that instrument. */
const unheard = (r: Reading, v: { scheme: string; id: string }): readonly Mention[] =>
  r.record.byIdentifier(v.scheme, v.id)
    ? []
    : r.u.mentions.filter((m) => !m.weak && !m.foreign && !m.identifier && isInstrument(m.entity));

const numbered =
  /[,;] ?(?:其|该?文件|出版物)?(?:编号|令号|文号)(?:为|是|:)?$|, (?:(?:and|is|it is|was) )*(?:numbered|published as|issued as|enacted as|signed as|designated|whose number is|with the number) (?:executive order |eo |e\.o\. |\*)*$|\b(?:published|issued|released)(?: in [^,;.()]{4,20}| on [^;.()]{4,24})? as (?:executive order )?$/;

/** 框架2023年1月发布，编号NIST AI 100-1: told of the one text named before, whatever else is told of it first. */
function loneBefore(r: Reading, v: Span): Mention | undefined {
  const texts = r.u.mentions.filter((m) => isInstrument(m.entity) && m.end <= v.start);
  const [first] = texts;
  const lone = first && texts.every((m) => m.entity.id === first.entity.id && !m.foreign);
  return lone &&
    !first.weak &&
    !first.identifier &&
    !oblique(r.u, first) &&
    numbered.test(r.u.text.slice(0, v.start))
    ? first
    : undefined;
}

/** 加快数据中心许可的行政令编号为第14381号: the number of an order that is described. */
function* misnumberings(r: Reading): Iterable<Judgement> {
  for (const v of r.u.values) {
    if (v.type !== 'identifier' || cited.has(v.scheme)) continue;
    const owner =
      loneBefore(r, v) ??
      [...pointedAt(r), ...unheard(r, v)].find(
        (p) => p.end <= v.start && numbers.test(r.u.text.slice(p.end, v.start)),
      );
    const own = owner && ownOf(owner.entity, v.scheme, v.id);
    if (!owner || !own) continue;
    const coded = r.record.byIdentifier(v.scheme, v.id);
    const said = [v.id, r.u.text.slice(v.start, v.end)];
    if (coded?.id === owner.entity.id || said.some((x) => bare(x) === bare(own))) continue;
    yield judge(r, v, coded, owner.entity, { newText: own, certain: false });
  }
}

export const wrongIdentifier = defineRule({
  id: 'wrong-identifier',
  severity: 'error',
  description: {
    en: 'A number, title or citation that belongs to another instrument',
    zh: '编号、标题或出处属于另一份文件',
  },
  *judge(r): Iterable<Judgement> {
    for (const a of appositions(r.u)) {
      if (relational(r, a) || unasserted(r.record, r.u, hull(a.code, a.named))) continue;
      const wrong = mismatch(r, a);
      if (wrong) yield wrong;
      else if (a.coded?.entity.id === a.named.entity.id)
        yield {
          ...judge(r, hull(a.code, a.named), undefined, a.named.entity, undefined),
          verdict: 'supported',
          message:
            r.u.lang === 'zh'
              ? `与记录相符：${pairOf(r, a.named.entity)}。`
              : `The record agrees: ${pairOf(r, a.named.entity)}.`,
        };
    }
    for (const t of swappedTitles(r)) {
      const whole = hull(t.code, t.at);
      const known = appositions(r.u).some((a) => a.code.start === t.code.start);
      if (!known && !unclaimed(r.record, r.u, whole))
        yield judge(r, whole, t.code.entity, t.owner, undefined);
    }
    for (const { code, right } of exchanged(r))
      if (!unasserted(r.record, r.u, code))
        yield judge(r, code, code.entity, right, { newText: codeOf(right) ?? '', certain: false });
    for (const { code, coded, right, whole } of describedNumbers(r))
      if (!unasserted(r.record, r.u, whole))
        yield judge(r, code, coded, right, { newText: codeOf(right) ?? '', certain: false });
    for (const { code, right } of [...datedNumbers(r), ...signedNumbers(r), ...swappedBills(r)])
      if (!unasserted(r.record, r.u, code))
        yield judge(r, code, undefined, right, { newText: codeOf(right) ?? '', certain: false });
    for (const { title, owner, whole } of calledOtherwise(r))
      if (!unclaimed(r.record, r.u, whole)) yield judge(r, title, title.entity, owner, undefined);
    yield* outOfSequence(r);
    for (const j of misnumberings(r)) if (!unasserted(r.record, r.u, j.span)) yield j;
    for (const j of misplacedNumbers(r)) if (!unasserted(r.record, r.u, j.span)) yield j;
    for (const j of citations(r)) if (!unasserted(r.record, r.u, j.span)) yield j;
  },
});
