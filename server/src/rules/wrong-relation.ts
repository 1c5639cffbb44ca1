/** One instrument or body stands where another belongs: who issued it, what it implements, revokes or replaces. */

import { sameFamily } from '../claims/actors.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { nameOf, shortName } from '../claims/naming.ts';
import { hasTopic, period, type Reading } from '../claims/reading.ts';
import { namesOne } from '../claims/same-word.ts';
import { negated, unasserted } from '../claims/scope.ts';
import { meets } from '../claims/topics.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Fact } from '../record/types.ts';
import { hull } from '../text/span.ts';
import { eras } from './eras.ts';
import { outOfOffice } from './out-of-office.ts';
import { describedIds, unknownPeople, unknownTexts } from './relation-parties.ts';
import { agentive, isOf, loosely, tiedBy, ties } from './relation-ties.ts';
import { defineRule } from './rule.ts';

const checked: ReadonlySet<string> = new Set([
  ...agentive,
  'revoked-by',
  'replaced-by',
  'ordered-by',
  'issuer',
  'signer',
  'vetoer',
  'founded-by',
]);

/** "Governor Hochul vetoed the RAISE Act": what was signed was not. */
function* vetoes(r: Reading): Iterable<Judgement> {
  for (const m of r.u.mentions) {
    const facts = r.record.factsOf(m.entity.id).map((at) => r.record.factAt(at));
    const signed = facts.find((f) => f.attribute === 'signer' && f.check !== 'caution');
    if (!signed || m.foreign || m.weak || facts.some((f) => f.attribute === 'vetoer')) continue;
    const others = r.u.mentions.filter(isOf(r, ['person']));
    const [tie] = tiedBy(r, 'vetoer', false, { own: [m], others });
    // "Threatened to veto": not done.
    if (!tie || !/^(?:vetoed|否决)/.test(r.u.text.slice(tie.cue.start, tie.cue.end))) continue;
    if (unasserted(r.record, r.u, tie.cue) || negated(r.record, r.u, tie.cue)) continue;
    yield opposes(r.record, r.u, tie.cue, signed);
  }
}

const high: ReadonlySet<string> = new Set(['white-house', 'trump']);

function right(r: Reading, fact: Fact, id: string): boolean {
  if (fact.value.type !== 'entity') return false;
  return (
    fact.value.ids.some((x) => sameFamily(r.record, x, id)) ||
    (fact.attribute === 'issuer' && high.has(id))
  );
}

export const wrongRelation = defineRule({
  id: 'wrong-relation',
  severity: 'error',
  description: {
    en: 'The wrong instrument or body in a relation (issued by, implements, revokes, replaces)',
    zh: '文件或机构之间的关系与记录不符（发布、落实、撤销、取代）',
  },
  *judge(r): Iterable<Judgement> {
    yield* vetoes(r);
    yield* outOfOffice(r);
    if (r.u.mentions.length + unknownTexts(r).length + unknownPeople(r).length < 2) return;
    yield* eras(r);
    const told = new Set<Mention>();
    const spoken = [...r.u.mentions.map((m) => m.entity.id), ...describedIds(r)];
    for (const id of new Set(spoken))
      for (const at of r.record.factsOf(id, 'entity')) {
        const fact = r.record.factAt(at);
        if (
          fact.value.type !== 'entity' ||
          !checked.has(fact.attribute) ||
          period(fact, r.asOf) === 'future'
        )
          continue;
        if (hasTopic(fact) && !meets(r.u, r.record.index.facts[at]?.topic ?? [])) continue;
        const ids = fact.value.ids;
        const found = ties(r, fact, fact.value.among);
        const good = found.find(
          (t) => right(r, fact, t.other.entity.id) || namesOne(r, t.other, ids),
        );
        if (good) {
          if (!unasserted(r.record, r.u, good.other))
            yield supports(r.record, r.u, good.other, fact);
          continue;
        }
        const bad = found.find(
          (t) => !fact.also?.includes(t.other.entity.id) && !loosely(r, fact.attribute, t.cue),
        );
        if (!bad || (!bad.paired && r.u.mentions.some((m) => !m.weak && ids.includes(m.entity.id))))
          continue;
        // A pair out of a row is told once, not from either end.
        if (bad.paired && told.has(bad.subject)) continue;
        told.add(bad.other);
        const whole = hull(hull(bad.subject, bad.other), bad.cue);
        if (unasserted(r.record, r.u, whole) || negated(r.record, r.u, bad.cue)) continue;
        const truth = ids.length === 1 ? r.record.entity(ids[0] as string) : undefined;
        const newText =
          truth && (isInstrument(truth) ? shortName(truth, r.u.lang) : nameOf(truth, r.u.lang));
        yield opposes(r.record, r.u, bad.other, fact, {
          remedy: newText ? { newText, certain: false } : undefined,
        });
      }
  },
});
