/** Figures whose fact no topic tells in full: which fact they state, by the words around them and with a margin. */

import { affinities, outstanding } from '../claims/affinity.ts';
import { isInstrument } from '../claims/focus.ts';
import type { Pair } from '../claims/pairing.ts';
import { period, type Reading, silenced } from '../claims/reading.ts';
import { clauseOf } from '../claims/scope.ts';
import type { Fact } from '../record/types.ts';
import { contains } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import { measuresOther } from './figure-of.ts';
import { alsoRight, explained, type Measure, sameNumber } from './measures.ts';

type Figure = DraftValue & { n: number };

/** The subject's current facts that the value could be stating. */
function siblings<V extends Figure>(
  r: Reading,
  m: Measure<V>,
  subject: string,
  value: V,
): readonly number[] {
  return r.record.factsOf(subject, m.type).filter((at) => {
    const fact = r.record.factAt(at);
    return (
      period(fact, r.asOf) === 'current' &&
      !silenced(r, at) &&
      m.compare(value, fact) !== undefined &&
      !measuresOther(r, value, at) &&
      (!m.tie || m.tie(value, at) !== undefined)
    );
  });
}

const agrees = <V extends Figure>(r: Reading, m: Measure<V>, value: V, at: number): boolean =>
  m.compare(value, r.record.factAt(at)) === 'same';

function singledOut<V extends Figure>(r: Reading, m: Measure<V>): Pair<V>[] {
  const names = r.subjects.flatMap((s) => s.places ?? []);
  const named = r.subjects.filter((s) => s.strength > 1 && isInstrument(r.record.entity(s.id)!));
  return named.flatMap((s) =>
    m.values.flatMap((value): Pair<V>[] => {
      // 出口计划90天，采购指南120天: of several figures, each belongs to the name beside it.
      const clause = clauseOf(r.u, value);
      if (m.values.length > 1 && !s.places?.some((at) => contains(clause, at))) return [];
      // M-25-21谈治理，M-25-22谈采购，给出200天期限: the figure is of the name last before it.
      const last = named
        .flatMap((x) => (x.places ?? []).map((at) => ({ id: x.id, at })))
        .filter(({ at }) => at.end <= value.start)
        .sort((a, b) => a.at.end - b.at.end)
        .at(-1);
      if (last && last.id !== s.id && s.places?.some((at) => at.end <= last.at.start)) return [];
      const ranked = affinities(r.record, r.u, siblings(r, m, s.id, value), value, names);
      const best =
        ranked.find((x) => x.score >= 0.2 && agrees(r, m, value, x.at)) ??
        outstanding(ranked, (a, b) => !sameNumber(a, b), r.record);
      const fact = best && r.record.factAt(best.at);
      const agreement = fact && m.compare(value, fact);
      if (!fact || !agreement) return [];
      if (
        agreement === 'differs' &&
        (fact.check || explained(r, m, value, fact) || alsoRight(fact, value.n))
      )
        return [];
      return [{ fact, value, agreement, whole: value, strength: s.strength, doubt: 90 }];
    }),
  );
}

/** The pairs, with those that only the words around a figure tell, for figures and facts still unpaired. */
export function withSingledOut<V extends Figure>(
  r: Reading,
  m: Measure<V>,
  linked: readonly Pair<V>[],
): readonly Pair<V>[] {
  if (m.values.length === 0) return linked;
  const more = singledOut(r, m).filter(
    (p) => !linked.some((x) => x.value === p.value || x.fact === p.fact),
  );
  return [...linked, ...more];
}

/** Nothing names the instrument, but the topic of one of its facts is met and the figure is that fact's: enough to bear it out. */
export function unnamed<V extends Figure>(
  r: Reading,
  m: Measure<V>,
  pairs: readonly Pair<V>[],
): { value: V; fact: Fact }[] {
  if (r.foreign) return [];
  const open = m.values.filter((v) => !pairs.some((p) => p.value === v));
  return open.flatMap((value) => {
    const at = r.facts.find((i) => {
      const fact = r.record.factAt(i);
      return (
        fact.value.type === m.type &&
        period(fact, r.asOf) === 'current' &&
        m.compare(value, fact) === 'same' &&
        (r.record.index.facts[i]?.topic[0]?.length ?? 0) >= 2 &&
        (!m.tie || m.tie(value, i) !== undefined)
      );
    });
    return at === undefined ? [] : [{ value, fact: r.record.factAt(at) }];
  });
}
