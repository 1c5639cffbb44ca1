/** A list names something that does not belong to the set: a fifth function, a fourth principle, the wrong order. */

import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { candidates, period, type Reading } from '../claims/reading.ts';
import { attributed, negated, unasserted } from '../claims/scope.ts';
import { meets } from '../claims/topics.ts';
import type { Utterance } from '../claims/utterance.ts';
import type { Fact, SetMember } from '../record/types.ts';
import { contains, hull, type Span, span } from '../text/span.ts';
import { defineRule } from './rule.ts';

interface Item extends Span {
  readonly member: number;
}

const hitsOf = (u: Utterance, groups: readonly number[]): Item[] =>
  groups.flatMap((g, member) =>
    (u.groups.get(g) ?? []).map((s) => ({ start: s.start, end: s.end, member })),
  );

/** Only list glue between two items: commas, "and", 、, and a few words that belong to an item. */
const glue = (u: Utterance, a: Span, b: Span): boolean => {
  const text = a.end <= b.start ? u.text.slice(a.end, b.start) : u.text.slice(b.end, a.start);
  return u.lang === 'zh'
    ? /^[^,。;:]{0,8}(?:[、,"》]|以及|与|和|及|或)+[^,。;:、]{0,8}$/.test(text)
    : /^(?: [a-z'-]+){0,3}["')]*(?:,|;| and| or|\/| &| as well as)+(?: and| or)?["'( ]*(?:[a-z'-]+ ){0,3}["'(]*$/.test(
        text,
      );
};

/** Members that form one list, with the hull of it. */
function enumerated(members: readonly Item[]): { distinct: Set<number>; whole: Span } | undefined {
  const first = members[0];
  if (!first) return undefined;
  return {
    distinct: new Set(members.map((m) => m.member)),
    whole: members.reduce<Span>((a, b) => hull(a, b), first),
  };
}

/** A short item in the list that is no member: it stands where one is missing. */
function stranger(u: Utterance, members: readonly Item[]): Span | undefined {
  const last = [...members].sort((a, b) => a.start - b.start).at(-1);
  if (!last) return undefined;
  const tail = u.text.slice(last.end);
  const pattern =
    u.lang === 'zh'
      ? /^[^,。;:、]{0,6}(?:、|和|与|及|以及)+([\u3400-\u9fffA-Za-z]{2,10}?)(?=["》),。;、]|$|等|四|三|两|共|几)/
      : /^["')]*(?:,| and|, and|,? &)+ ["'(]?([a-z][a-z-]+(?: [a-z-]+){0,2}?)(?=["')]*(?:[.,;:)]|$| functions?| principles?| pillars?| (?:may|can|could|must|shall|will|are|is|were|all|have|each|under|as|to|in)\b))/;
  const m = pattern.exec(tail);
  if (!m?.[1]) return undefined;
  const start = last.end + m[0].lastIndexOf(m[1]);
  return span(start, start + m[1].length);
}

function tells(r: Reading, fact: Fact, at: Span, missing: SetMember | undefined): Judgement {
  const label = missing?.label[r.u.lang];
  return opposes(r.record, r.u, at, fact, {
    remedy: label ? { newText: label, certain: false } : undefined,
  });
}

export const wrongMember = defineRule({
  id: 'wrong-member',
  severity: 'error',
  description: {
    en: 'A list that names something outside the set in the record',
    zh: '列举中含有不属于该集合的项目',
  },
  *judge(r): Iterable<Judgement> {
    for (const { at, fact } of candidates(r, 'set')) {
      if (fact.value.type !== 'set' || period(fact, r.asOf) !== 'current') continue;
      const plan = r.record.index.facts[at];
      const members = hitsOf(r.u, plan?.members ?? []);
      const list = enumerated(members);
      if (!list) continue;
      // A list in quotation marks is the writer's own where its verb stands outside them.
      if (unasserted(r.record, r.u, hull(list.whole, meets(r.u, plan?.topic ?? []) ?? list.whole)))
        continue;
      const inMember = (s: Span): boolean => members.some((m) => contains(m, s) || contains(s, m));
      const intruder =
        list.distinct.size < Math.min(2, fact.value.members.length - 1)
          ? undefined
          : hitsOf(r.u, plan?.intruders ?? []).find(
              (i) => !inMember(i) && members.some((m) => glue(r.u, m, i)),
            );
      const total = fact.value.members.length;
      const odd =
        fact.value.closed && list.distinct.size === total - 1 && total > 2
          ? stranger(r.u, members)
          : undefined;
      const alien = intruder ?? (odd && !inMember(odd) ? odd : undefined);
      if (alien && fact.value.closed) {
        if (negated(r.record, r.u, alien) || attributed(r.record, r.u)) continue;
        const missing = fact.value.members.filter((_, i) => !list.distinct.has(i));
        yield tells(r, fact, alien, missing.length === 1 ? missing[0] : undefined);
      } else if (list.distinct.size >= Math.min(2, total))
        yield supports(r.record, r.u, list.whole, fact);
    }
  },
});
