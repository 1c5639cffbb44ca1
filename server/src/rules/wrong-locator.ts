/** A provision is placed in a pillar or section where it does not stand. */

import { isInstrument } from '../claims/focus.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { bound, type Reading } from '../claims/reading.ts';
import { saidName } from '../claims/said.ts';
import { clauseOf, negated, unasserted } from '../claims/scope.ts';
import { meets, meetsPartly, tight } from '../claims/topics.ts';
import type { Entity, Provision } from '../record/types.ts';
import { contains, gap, hull, overlaps, type Span } from '../text/span.ts';
import type { LocatorValue } from '../values/types.ts';
import { namedPillars } from './named-pillars.ts';
import { defineRule } from './rule.ts';

interface Placed {
  readonly provision: Provision;
  readonly whole: Span;
  readonly groups: number;
}

/** `3(a)(ii)` → `3`; `I.02.01` → `I.02.01`. */
const root = (section: string): string => section.replace(/\(.*$/, '');
const pillarOf = (p: Provision): string =>
  p.locator.pillar ?? p.locator.section.split('.')[0] ?? '';

const at = (p: Provision, part: LocatorValue['part']): string | undefined =>
  part === 'pillar' ? pillarOf(p) : part === 'page' ? undefined : root(p.locator.section);

/** Provisions the sentence meets, else all those of the instrument named right beside the section. */
function nearby(r: Reading, value: LocatorValue): number[] {
  const at = r.u.mentions.find((m) => isInstrument(m.entity) && !m.foreign && gap(m, value) <= 6);
  const met = r.provisions.some((i) => r.record.provisionAt(i).instrument === at?.entity.id);
  if (!at || met) return [...r.provisions];
  return [...new Set([...r.provisions, ...r.record.provisionIndexesOf(at.entity.id)])];
}

function placed(r: Reading, value: LocatorValue): Placed[] {
  return nearby(r, value).flatMap((i): Placed[] => {
    const provision = r.record.provisionAt(i);
    const plan = r.record.index.provisions[i] ?? [];
    const own = r.record.provisionAt(i).instrument;
    const at = r.u.mentions.find((m) => m.entity.id === own && gap(m, value) <= 6);
    // "Section 3(b) of EO 14409 creates the clearinghouse": beside its instrument's name half a topic will do. A
    // pillar holds too much for that.
    const part = value.part !== 'pillar' && at && meetsPartly(r.u, plan, value, [at]);
    const whole = meets(r.u, plan, value) ?? (part || undefined);
    const groups = Math.min(...plan.map((g) => g.length), 9);
    const isPlan = r.record.entity(provision.instrument)?.kind === 'plan';
    if (!whole || !tight(r.u, whole) || (value.part === 'pillar') !== isPlan) return [];
    return bound(r, provision.instrument, groups >= 2, plan) > 0
      ? [{ provision, whole, groups }]
      : [];
  });
}

function judge(r: Reading, value: LocatorValue, p: Provision, agrees: boolean): Judgement {
  const instrument = r.record.entity(p.instrument) as Entity;
  const name = saidName(instrument, r.u.lang);
  const zh = r.u.lang === 'zh';
  const part = value.part === 'pillar' ? (zh ? '支柱' : 'Pillar ') : zh ? '第' : 'section ';
  const where =
    value.part === 'pillar'
      ? zh
        ? `支柱${pillarOf(p)}`
        : `Pillar ${pillarOf(p)}`
      : zh
        ? `${part}${root(p.locator.section)}${instrument.kind === 'order' ? '条' : '节'}`
        : `${part}${root(p.locator.section)}`;
  const says = zh ? `${name}将此事列于${where}` : `${name} has this in ${where}`;
  return {
    span: value,
    verdict: agrees ? 'supported' : 'contradicted',
    subject: p.instrument,
    attribute: 'locator',
    severity: 'warning',
    evidence: [recordEvidence(r.record, p.id, r.u.lang)],
    message: agrees
      ? zh
        ? `与记录相符：${says}。`
        : `The record agrees: ${says}.`
      : zh
        ? `条款位置不符：${says}，此处写作“${stated(r.u, value)}”。`
        : `Wrong place: ${says}, not “${stated(r.u, value)}”.`,
    ...(agrees ? {} : { remedy: { newText: where, certain: false } }),
  };
}

/** Under a heading "Pillar III", a sentence that tells what another pillar holds. */
function* underHeading(r: Reading): Iterable<Judgement> {
  if (r.provisions.length === 0 || r.u.values.some((v) => v.type === 'locator') || r.u.heading)
    return;
  const { pillar } = r.focus;
  if (!pillar) return;
  const whole = { start: 0, end: r.u.text.length };
  const value: LocatorValue = { ...whole, type: 'locator', part: 'pillar', at: pillar };
  const all = placed(r, value).filter((p) => p.groups >= 2);
  const first = all.sort((a, b) => b.groups - a.groups)[0];
  if (!first || all.some((p) => pillarOf(p.provision) === pillar)) return;
  if (unasserted(r.record, r.u, first.whole) || negated(r.record, r.u, first.whole)) return;
  const { remedy: _, ...rest } = judge(r, value, first.provision, false);
  yield { ...rest, span: first.whole };
}

/** Places the sentence's own matter: at its head, or tied to the instrument. A section referred to in passing does not. */
function places(r: Reading, value: LocatorValue, instrument: string): boolean {
  if (value.part === 'pillar') return true;
  const before = r.u.text.slice(0, value.start);
  const tied =
    r.u.mentions.some((m) => m.entity.id === instrument && gap(m, value) <= 6) ||
    (/(?:行政令|行政命令|命令|备忘录)的?$/.test(before) &&
      r.u.mentions.every((m) => !isInstrument(m.entity) || m.entity.id === instrument));
  // "## Section 4. Apprenticeships" numbers the draft's own parts.
  if (/^[^a-z\u3400-\u9fff]*$/.test(before)) return tied || !r.u.heading;
  // 以实现本命令第2节中规定的政策
  if (
    /^(?:中|里|所)?(?:规定|所列|列明|所述|载明|确立|阐明|提出|所指)的/.test(
      r.u.text.slice(value.end),
    )
  )
    return false;
  // "Implements section 3 of EO 14318, which directs …": what the section tells follows.
  const told =
    /^["')]*(?: of (?:the )?[a-z0-9 .]{3,40})?, which (?:directs|requires|orders|tells|instructs|gives|asks) /;
  if (tied && told.test(r.u.text.slice(value.end))) return true;
  return (
    tied &&
    !/(?:implement|forth in|described in|defined in|identified in|pursuant to|meaning of|所述|所列|规定的)[^,;，；]{0,24}$/.test(
      before,
    )
  );
}

/** The opening section of an order says what all the others are for. */
const purpose = (p: Provision, value: LocatorValue): boolean =>
  value.part === 'section' && root(value.at) === '1' && root(p.locator.section) !== '1';

export const wrongLocator = defineRule({
  id: 'wrong-locator',
  severity: 'warning',
  description: {
    en: 'A provision placed in the wrong pillar or section',
    zh: '条款所在支柱或章节有误',
  },
  *judge(r): Iterable<Judgement> {
    yield* underHeading(r);
    const numbered = r.u.values.filter(
      (v): v is LocatorValue => v.type === 'locator' && v.part !== 'page',
    );
    const values = numbered.length > 0 ? numbered : namedPillars(r);
    for (const value of values) {
      const all = placed(r, value).filter(
        (p) =>
          gap(value, p.whole) <= 120 &&
          places(r, value, p.provision.instrument) &&
          !purpose(p.provision, value) &&
          // "Pillar II: infrastructure. Pillar III: …": what stands at another place is told of that one.
          !values.some((v) => v !== value && overlaps(hull(value, p.whole), v)) &&
          !(p.whole.start < value.start && /^["')]*[:：]/.test(r.u.text.slice(value.end))),
      );
      // A pillar's own name beside its number says nothing of what else is placed there.
      const deeper = all.filter((p) => p.groups >= 2 && p.provision.locator.section.includes('.'));
      const told = deeper.length > 0 ? deeper : all;
      const first = told.sort((a, b) => b.groups - a.groups)[0];
      if (!first || unasserted(r.record, r.u, value)) continue;
      const right = told.find((p) => at(p.provision, value.part) === root(value.at));
      if (right) yield judge(r, value, right.provision, true);
      else if (
        first.groups >= 2 &&
        values.filter((v) => contains(clauseOf(r.u, value), v)).length === 1 &&
        !negated(r.record, r.u, hull(value, first.whole))
      )
        yield judge(r, value, first.provision, false);
    }
  },
});
