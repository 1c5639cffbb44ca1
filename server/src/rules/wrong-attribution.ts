/** What one instrument says is laid at another's door. */

import { isInstrument } from '../claims/focus.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { shortName } from '../claims/naming.ts';
import { type Reading, related } from '../claims/reading.ts';
import { closesAll, headsAll } from '../claims/roles.ts';
import { saidTitle } from '../claims/said.ts';
import { attributed, denials, doubted, negated, unasserted, wordsOf } from '../claims/scope.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Mention } from '../claims/utterance.ts';
import { lazily } from '../record/columns.ts';
import type { Entity, EntityKind } from '../record/types.ts';
import { contains, gap, type Span } from '../text/span.ts';
import { anotherStates } from './another-state.ts';
import { misnumbered } from './misnumbered.ts';
import { defineRule } from './rule.ts';
import { wrongTies } from './tied-texts.ts';
import { byMeans, glossed, segment } from './told-of.ts';

/** Kinds whose members are mistaken for one another. */
const confusable: ReadonlySet<EntityKind> = new Set(['order', 'memo', 'plan']);

/** "The Plan", in capitals, where the draft is about no other. */
const thePlan = (r: Reading, m: Mention): boolean =>
  m.entity.kind === 'plan' &&
  /\bPlan$/.test(r.u.raw.slice(m.start, m.end)) &&
  r.subjects.some((s) => s.id === m.entity.id && s.at);

const named = (r: Reading): Mention[] =>
  r.u.mentions.filter(
    (m) => confusable.has(m.entity.kind) && !m.foreign && (!m.weak || thePlan(r, m)),
  );

function judge(
  r: Reading,
  m: Mention,
  owner: Entity,
  says: { en: string; zh: string },
  id: string,
): Judgement {
  const zh = r.u.lang === 'zh';
  return {
    span: m,
    verdict: 'contradicted',
    subject: owner.id,
    attribute: 'says',
    evidence: [recordEvidence(r.record, id, r.u.lang, says[r.u.lang])],
    message: zh
      ? `出处有误：这一内容出自${saidTitle(owner, 'zh')}，不是“${stated(r.u, m)}”。${unstopped(says.zh)}。请更正出处。`
      : `Wrong instrument: this is in ${saidTitle(owner, 'en')}, not “${stated(r.u, m)}”. ${unstopped(says.en)}. Cite the right one.`,
    remedy: { newText: shortName(owner, r.u.lang), certain: false },
  };
}

/** What the record says, for a sentence that brings its own stop. */
const unstopped = (text: string): string => text.replace(/[.。]$/, '');

/** All groups of the entity's own subject matter are met within a stretch. */
function about(r: Reading, at: number, within: Span): boolean {
  return (r.record.index.about[at] ?? []).some((groups) =>
    groups.every((g) => (r.u.groups.get(g) ?? []).some((s) => contains(within, s))),
  );
}

/** The one other instrument of the mention's kind that a stretch is about. */
function ownerOf(r: Reading, m: Mention, within: Span): Entity | undefined {
  const fits = r.record
    .describedBy(m.entity.kind)
    .filter((i) => about(r, i, within))
    .map((i) => r.record.entityAt(i));
  const [owner] = fits;
  return fits.length === 1 && owner && !related(r.record, owner.id, m.entity.id)
    ? owner
    : undefined;
}

/** What the sentence tells that the record knows whose it is; read when first asked for. */
type Told = () => readonly Owned[];

/** "M-25-22 sets out governance and public trust, M-25-21 deals with buying": each described as the other. */
function* described(r: Reading, told: Told): Iterable<Judgement> {
  const all = named(r);
  for (const m of all) {
    const whole = segment(r, m, all);
    const verb =
      byMeans(r, m) ||
      wordsOf(r.record, r.u, 'describes').some(
        (w) => w.start >= m.end && w.end <= whole.end && gap(m, w) <= (r.u.lang === 'zh' ? 6 : 24),
      );
    const places = [...(verb ? [whole] : []), ...[glossed(r.u, m, all) ?? []].flat()];
    const owner = places.map((within) => ownerOf(r, m, within)).find((e) => e !== undefined);
    if (!owner || joinedTo(r, m, owner, all)) continue;
    if (told().some((o) => o.groups > 1 && o.owner === m.entity.id)) continue;
    if (unasserted(r.record, r.u, m) || negated(r.record, r.u, m) || doubted(r.record, r.u, m))
      continue;
    yield judge(r, m, owner, owner.summary, owner.id);
  }
}

/** "EO 14179 replaced Biden's order (EO 14110) and directed …": the deed is the first one's, and rightly so. */
const joinedTo = (r: Reading, m: Mention, owner: Entity, all: readonly Mention[]): boolean =>
  /^["')\]]*,? (?:and|while|then) |^[》"）)]*[,，]?(?:并|同时|还|也)/.test(r.u.text.slice(m.end)) &&
  all.some((x) => x.entity.id === owner.id && x.end <= m.start);

interface Owned {
  readonly owner: string;
  readonly id: string;
  readonly whole: Span;
  readonly says: { en: string; zh: string };
  readonly firm: boolean;
  /** Groups of the topic that was met. */
  readonly groups: number;
}

function owned(r: Reading): Owned[] {
  const facts = r.facts.flatMap((i): Owned[] => {
    const fact = r.record.factAt(i);
    const whole = meets(r.u, r.record.index.facts[i]?.topic ?? []);
    const groups = Math.min(...(r.record.index.facts[i]?.topic ?? []).map((g) => g.length));
    return whole
      ? [
          {
            owner: fact.subject,
            id: fact.id,
            whole,
            says: fact.says,
            firm: fact.standalone === true && groups >= 2 && !fact.check,
            groups,
          },
        ]
      : [];
  });
  const provisions = r.provisions.flatMap((i): Owned[] => {
    const p = r.record.provisionAt(i);
    const whole = meets(r.u, r.record.index.provisions[i] ?? []);
    const groups = Math.min(...(r.record.index.provisions[i] ?? []).map((g) => g.length));
    return whole
      ? [{ owner: p.instrument, id: p.id, whole, says: p.summary, firm: groups >= 3, groups }]
      : [];
  });
  return [...facts, ...provisions];
}

/** "EO 14319 directs Commerce to set up the export programme": a duty of EO 14320. */
function* misplaced(r: Reading, told: Told): Iterable<Judgement> {
  const all = named(r);
  const [m] = all;
  if (!m || new Set(all.map((x) => x.entity.id)).size !== 1) return;
  const said = told();
  if (said.some((o) => related(r.record, o.owner, m.entity.id))) return;
  const verb = [...wordsOf(r.record, r.u, 'tasks'), ...wordsOf(r.record, r.u, 'describes')].some(
    (w) => w.start >= m.end && gap(m, w) <= (r.u.lang === 'zh' ? 8 : 24),
  );
  const closing = closesAll(r.u, m);
  const firm = said.find(
    (o) =>
      o.firm &&
      tight(r.u, o.whole) &&
      (closing ? o.whole.start < m.start : m.end <= o.whole.end) &&
      confusable.has(r.record.entity(o.owner)?.kind ?? 'concept'),
  );
  const owner = firm && r.record.entity(firm.owner);
  if (!firm || !owner || !isInstrument(owner)) return;
  if (!verb && !closing && !headsAll(r.u, m)) return;
  if (unasserted(r.record, r.u, firm.whole) || negated(r.record, r.u, firm.whole)) return;
  if (attributed(r.record, r.u) || doubted(r.record, r.u, m)) return;
  yield judge(r, m, owner, firm.says, firm.id);
}

/** "EO 14356 directed Justice to set up the task force": a number that no record knows, and a duty that one order has. */
function* unknown(r: Reading, told: Told): Iterable<Judgement> {
  if (named(r).length > 0) return;
  for (const v of r.u.values) {
    if (
      v.type !== 'identifier' ||
      (v.scheme !== 'eo' && v.scheme !== 'omb') ||
      r.record.byIdentifier(v.scheme, v.id)
    )
      continue;
    const firm = told().find(
      (o) =>
        o.firm &&
        tight(r.u, o.whole) &&
        r.record.entity(o.owner)?.ids?.[v.scheme] !== undefined &&
        v.start <= o.whole.end,
    );
    const owner = firm && r.record.entity(firm.owner);
    if (
      !firm ||
      !owner ||
      unasserted(r.record, r.u, firm.whole) ||
      negated(r.record, r.u, firm.whole) ||
      attributed(r.record, r.u)
    )
      continue;
    yield judge(r, { ...v, entity: owner, weak: false, foreign: false }, owner, firm.says, firm.id);
    return;
  }
}

/** "EO 14110 … gigawatt sites on federal land": all that is told is another order's. */
function* anothers(r: Reading): Iterable<Judgement> {
  const found = misnumbered(r);
  if (!found || unasserted(r.record, r.u, found.code) || attributed(r.record, r.u)) return;
  if (doubted(r.record, r.u, found.code)) return;
  if (denials(r.record, r.u).some((w) => w.start >= found.code.end)) return;
  const { right, code } = found;
  yield judge(
    r,
    { ...code, entity: right, weak: false, foreign: false },
    right,
    right.summary,
    right.id,
  );
}

/** "M-26-04 implements EO 14320", "EO 14320's Unbiased AI Principles": tied to another text than its own. */
function* tied(r: Reading): Iterable<Judgement> {
  for (const { wrong, right, says, id } of wrongTies(r))
    yield judge(r, { ...wrong, entity: right, weak: false, foreign: false }, right, says, id);
}

export const wrongAttribution = defineRule({
  id: 'wrong-attribution',
  severity: 'error',
  description: {
    en: 'A provision laid at the wrong instrument’s door',
    zh: '内容归到了错误的文件名下',
  },
  *judge(r): Iterable<Judgement> {
    const told = lazily(() => owned(r));
    yield* described(r, told);
    yield* misplaced(r, told);
    yield* unknown(r, told);
    yield* anothers(r);
    yield* tied(r);
    yield* anotherStates(r);
  },
});
