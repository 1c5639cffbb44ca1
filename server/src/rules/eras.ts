/** A text laid at the door of an administration that was not in office when it came out: 特朗普政府制定的扩散规则. */

import { deed } from '../claims/deeds.ts';
import { isInstrument } from '../claims/focus.ts';
import { factEvidence, type Judgement, stated } from '../claims/judgement.ts';
import { shortName } from '../claims/naming.ts';
import { owner } from '../claims/owners.ts';
import type { Reading } from '../claims/reading.ts';
import { dateWords } from '../claims/said.ts';
import { attributed, negated, unasserted } from '../claims/scope.ts';
import { covers, termsOf } from '../claims/terms.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity, Fact } from '../record/types.ts';
import { hull } from '../text/span.ts';

const births: ReadonlySet<string> = new Set(['signed', 'issued']);

const factsOf = (r: Reading, id: string, wanted: (f: Fact) => boolean): Fact[] =>
  r.record
    .factsOf(id)
    .map((at) => r.record.factAt(at))
    .filter(wanted);

/** The day on which a federal text came out: a state's or another country's has no administration of these. */
function birthOf(r: Reading, e: Entity): string | undefined {
  const federal = factsOf(
    r,
    e.id,
    (f) => f.attribute === 'issuer' || f.attribute === 'signer',
  ).some(
    (f) =>
      f.value.type === 'entity' &&
      f.value.ids.some((id) => {
        const maker = r.record.entity(id);
        return maker?.kind === 'agency' || termsOf(r, id).length > 0;
      }),
  );
  const [born] = factsOf(r, e.id, (f) => births.has(f.attribute) && !f.topic);
  return federal && born?.value.type === 'date' ? born.value.date : undefined;
}

/** The holder's last term, where none of them has the day in it. */
function termsMissed(r: Reading, person: string, day: string): Fact | undefined {
  const terms = termsOf(r, person);
  return terms.some((f) => covers(f, day)) ? undefined : terms.at(-1);
}

/** 拜登政府的AI采购备忘录 by a name that fits its successor too: the one that was his. */
const predecessor = (r: Reading, m: Mention, person: string): boolean =>
  !m.identifier &&
  factsOf(r, m.entity.id, (f) => ['replaces', 'replaced-by', 'revokes'].includes(f.attribute)).some(
    (f) =>
      f.value.type === 'entity' &&
      f.value.ids.some((id) => {
        const other = r.record.entity(id);
        const day = other && birthOf(r, other);
        return day !== undefined && !termsMissed(r, person, day);
      }),
  );

/** 发布M-24-10的替代文件, AI RMF修订版: something of its own that goes by the text's name. */
const another =
  /^[》"]?号?(?:备忘录|行政令|行政命令|框架|规则)?(?:的|修订|新版|更新|替代|解读|评估|实施|落实)|^(?:'s)? (?:revis|update|successor|replacement|implement)/;

/** Another text, or another who brings out texts, stands between: 特朗普政府宣布废除拜登政府颁布的规则. */
const crossed = (r: Reading, a: Mention, b: Mention): boolean =>
  r.u.mentions.some(
    (x) =>
      (isInstrument(x.entity) || termsOf(r, x.entity.id).length > 0) &&
      x.start >= Math.min(a.end, b.end) &&
      x.end <= Math.max(a.start, b.start),
  );

/** "M-25-21 was issued by the Biden administration": right behind the name, and of nothing else. */
const broughtOutBy = (r: Reading, m: Mention, p: Mention): boolean =>
  m.end < p.start &&
  /^["')]*(?: ?\([^()]*\))?,?["']? (?:(?:an?|the) (?:[a-z-]+ ){0,4}(?:rule|order|memo|memorandum|framework|policy|plan) )?(?:(?:was|were|is|which was|that was|had been|first) )*(?:issued|published|released|put out|unveiled|drawn up|written|adopted|introduced|announced) (?:in [a-z0-9 ]+ )?by (?:the |first |second |former |then-)*(?:president )?$/.test(
    r.u.text.slice(m.end, p.start),
  );

/** "Unveiled on July 23, 2025 by the Biden White House, the Plan …": the same, before the name. */
const fronted = (r: Reading, m: Mention, p: Mention): boolean =>
  p.end < m.start &&
  /^["(]?(?:issued|published|released|put out|unveiled|written|adopted|introduced|announced)(?: (?:on|in) [a-z0-9 ,]{3,20})? by (?:the |former |then-)*(?:president )?$/.test(
    r.u.text.slice(0, p.start),
  ) &&
  /^(?: administration| white house)?, (?:the |its )?["']?$/.test(r.u.text.slice(p.end, m.start));

/** Who is said to have brought a text out. */
function makerOf(r: Reading, m: Mention, people: readonly Mention[]): Mention | undefined {
  const own = owner(r.u, people, m);
  // English tells other deeds beside ("OMB's Biden-era memo M-24-10 was replaced by M-25-21").
  if (own || r.u.lang === 'en')
    return own ?? people.find((p) => broughtOutBy(r, m, p) || fronted(r, m, p));
  for (const attribute of ['issued', 'signed', 'issuer'])
    for (const cue of r.u.groups.get(r.record.index.attributes[attribute]?.cues ?? -1) ?? []) {
      const { agent, patient } = deed(r.u, cue, people, [m]);
      if (agent && patient === m && !crossed(r, agent, m)) return agent;
    }
  return undefined;
}

/** "Biden's AI Action Plan of July 2025": a loose name beside the month it came out in, or what it alone says. */
const knownHere = (r: Reading, e: Entity, day: string): boolean =>
  r.focus[e.kind] === e.id ||
  r.u.values.some((v) => v.type === 'date' && v.date.length > 4 && day.startsWith(v.date)) ||
  r.provisions.some((at) => r.record.provisionAt(at).instrument === e.id);

export function* eras(r: Reading): Iterable<Judgement> {
  const people = r.u.mentions.filter(
    (m) => m.entity.kind === 'person' && termsOf(r, m.entity.id).length > 0 && !m.weak,
  );
  if (people.length === 0) return;
  for (const m of r.u.mentions) {
    if (m.foreign || !isInstrument(m.entity) || another.test(r.u.text.slice(m.end))) continue;
    // Who signed an order is for the signer's own fact to say.
    if (factsOf(r, m.entity.id, (f) => f.attribute === 'signer' && !f.check).length > 0) continue;
    const day = birthOf(r, m.entity);
    if (m.weak && !(day && knownHere(r, m.entity, day))) continue;
    const maker = day && makerOf(r, m, people);
    const missed = maker && termsMissed(r, maker.entity.id, day);
    if (!missed || predecessor(r, m, maker.entity.id)) continue;
    const whole = hull(m, maker);
    if (unasserted(r.record, r.u, whole) || negated(r.record, r.u, whole)) continue;
    if (attributed(r.record, r.u)) continue;
    const zh = r.u.lang === 'zh';
    const name = shortName(m.entity, r.u.lang);
    const says = missed.says[r.u.lang];
    yield {
      span: maker,
      verdict: 'contradicted',
      subject: m.entity.id,
      attribute: 'issuer',
      evidence: [factEvidence(r.record, missed, r.u.lang)],
      message: zh
        ? `任期不符：${name}出台于${dateWords(day, 'zh')}，而${says}。此处写作“${stated(r.u, maker)}”，请更正。`
        : `Wrong administration: ${name} came out on ${dateWords(day, 'en')}, and ${says}. This says “${stated(r.u, maker)}”: correct it.`,
    };
  }
}
