/** A list names something that does not belong to the set: a fifth function, a fourth principle, the wrong order. */

import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { type Known as Item, oddOneOut, twice } from '../claims/lists.ts';
import { candidates, period, type Reading } from '../claims/reading.ts';
import { attributed, denials, negated, unasserted } from '../claims/scope.ts';
import { meets } from '../claims/topics.ts';
import type { Utterance } from '../claims/utterance.ts';
import type { Fact, SetMember } from '../record/types.ts';
import { contains, hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';
import { slippedMembers } from './slipped-members.ts';

const hitsOf = (u: Utterance, groups: readonly number[]): Item[] =>
  groups.flatMap((g, member) =>
    (u.groups.get(g) ?? []).map((s) => ({ start: s.start, end: s.end, member })),
  );

/** Only list glue between two items: commas, "and", 、, and a few words that belong to an item. */
const glue = (u: Utterance, a: Span, b: Span): boolean => {
  const between = a.end <= b.start ? u.text.slice(a.end, b.start) : u.text.slice(b.end, a.start);
  const text = between.replace(/\([^()]*\)/g, '');
  return u.lang === 'zh'
    ? /^[^,。;:]{0,8}(?:[、,"》/]|以及|与|和|及|或)+[^,。;:、]{0,8}$/.test(text)
    : // A verb begins a thought of its own: "EO 14110 was Biden's; EO 14319 …".
      !/\b(?:are|is|was|were|came|come|has|have|had|complements?|matches|mirrors?|resembles?)\b/.test(
        text,
      ) &&
        /^(?: [a-z'-]+){0,3}["')]*(?:,|;| and| or|\/| &| as well as)+(?: and| or)?["'( ]*(?:[a-z'-]+ ){0,3}["'(]*$/.test(
          text,
        );
};

/** No word between but the glue itself: how a list that names all of a set goes on to one more. */
const close = (u: Utterance, a: Span, b: Span): boolean =>
  !/'s\b|[a-z]{4,}|;/.test(u.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

/** Members that form one list, with the hull of it. */
function enumerated(members: readonly Item[]): { distinct: Set<number>; whole: Span } | undefined {
  const first = members[0];
  if (!first) return undefined;
  return {
    distinct: new Set(members.map((m) => m.member)),
    whole: members.reduce<Span>((a, b) => hull(a, b), first),
  };
}

/** "Under EO 14179, EO 14318 and EO 14319 …": the phrase that opens the sentence is no item of the list behind it. */
const introduced = (u: Utterance, i: Span): boolean =>
  /^["(]*(?:under|per|following|after|before|implementing|pursuant to|in line with|building on|as (?:directed|required|called for) (?:by|in|under)) (?:the |executive |order |eo )*$/.test(
    u.text.slice(0, i.start),
  );

/** Where all of a set are named, the shortest stretch that holds them all is its list. */
function ownList(members: readonly Item[], total: number): readonly Item[] {
  const sorted = [...members].sort((a, b) => a.start - b.start);
  const windows = sorted.flatMap((_, from) => {
    const seen = new Set<number>();
    const to = sorted.findIndex((m, k) => k >= from && seen.add(m.member).size === total);
    return to < 0 ? [] : [sorted.slice(from, to + 1)];
  });
  const length = (w: readonly Item[]): number => (w.at(-1)?.end ?? 0) - (w[0]?.start ?? 0);
  return windows.sort((a, b) => length(a) - length(b))[0] ?? members;
}

/** Things often listed that do not belong, in one list with the members, or with one another where there are none. */
function intruders(
  u: Utterance,
  members: readonly Item[],
  others: readonly Item[],
  total: number,
): Item[] {
  const free = others.filter(
    (i) => !members.some((m) => contains(m, i) || contains(i, m)) && !introduced(u, i),
  );
  if (members.length === 0) return free.filter((i) => free.some((x) => x !== i && glue(u, x, i)));
  const own = ownList(members, total);
  const whole = new Set(own.map((m) => m.member)).size === total;
  const list: Item[] = [...own];
  for (let grown = true; grown; ) {
    const more = free.filter(
      (i) => !list.includes(i) && list.some((x) => glue(u, x, i) && (!whole || close(u, x, i))),
    );
    list.push(...more);
    grown = more.length > 0;
  }
  return free.filter((i) => list.includes(i));
}

/** Enough of the set, or enough that is foreign to it, to take the list for this one. */
const recognised = (list: Set<number>, strange: readonly Item[], total: number): boolean => {
  const kinds = new Set(strange.map((i) => i.member)).size;
  return list.size >= Math.min(2, total - 1) || (list.size === 1 && kinds >= 2);
};

/** "The functions are Identify, Protect, Detect": no member at all, right behind what the set is called. */
function whollyStrange(r: Reading, at: number, strange: readonly Item[]): Span | undefined {
  const [first] = strange;
  const last = strange.at(-1);
  const plan = r.record.index.facts[at];
  if (!first || !last || new Set(strange.map((i) => i.member)).size < 3) return undefined;
  const called = (plan?.topic ?? []).flatMap((groups) =>
    groups.flatMap((g) => r.u.groups.get(g) ?? []),
  );
  const led = called.some((c) =>
    /^(?: (?:are|is)|:| include| of| are called|是|为|包括|分为|即|包含)[:"' ]*$/.test(
      r.u.text.slice(c.end, first.start),
    ),
  );
  return led ? hull(first, last) : undefined;
}

/** "Job loss and loss of control are not among them", "… belong to the Cybersecurity Framework", ……出自另一框架. */
function toldApart(r: Reading, alien: Span): boolean {
  const rest = r.u.text.slice(alien.end, alien.end + 60);
  return (
    denials(r.record, r.u).some(
      (w) => w.start >= alien.end && /^[^;.。；]{0,40}$/.test(r.u.text.slice(alien.end, w.start)),
    ) || /^[^;.。；]{0,40}(?:\b(?:belong|come|stem)s? (?:to|from)\b|出自|属于|来自)/.test(rest)
  );
}

/** Sets of an instrument named in the sentence, whose topic it does not meet but whose members it all but lists. */
function listedOf(r: Reading): { at: number; fact: Fact; strength: 1 | 2 | 3 }[] {
  return r.subjects.flatMap((s) =>
    s.strength < 2 && !s.at
      ? []
      : r.record.factsOf(s.id, 'set').flatMap((at) => {
          const fact = r.record.factAt(at);
          if (fact.value.type !== 'set' || !fact.value.closed || r.facts.includes(at)) return [];
          const members = hitsOf(r.u, r.record.index.facts[at]?.members ?? []);
          const distinct = new Set(members.map((m) => m.member)).size;
          const total = fact.value.members.length;
          return total > 4 && distinct === total - 1 ? [{ at, fact, strength: s.strength }] : [];
        }),
  );
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
    for (const { at, fact, strength } of [...candidates(r, 'set'), ...listedOf(r)]) {
      if (fact.value.type !== 'set' || period(fact, r.asOf) !== 'current') continue;
      for (const { at: title, member } of slippedMembers(r, fact))
        if (!unasserted(r.record, r.u, { start: title.start - 2, end: title.end + 2 }))
          yield tells(r, fact, title, member);
      const plan = r.record.index.facts[at];
      const members = hitsOf(r.u, plan?.members ?? []);
      const total = fact.value.members.length;
      const strange = intruders(r.u, members, hitsOf(r.u, plan?.intruders ?? []), total);
      const list = enumerated(members.length > 0 ? members : strange);
      if (!list) continue;
      // A list in quotation marks is the writer's own where its verb stands outside them.
      if (unasserted(r.record, r.u, hull(list.whole, meets(r.u, plan?.topic ?? []) ?? list.whole)))
        continue;
      const odd =
        fact.value.closed && list.distinct.size === total - 1 && total > 2
          ? (oddOneOut(r.u, members, total) ??
            twice(
              r.u,
              members,
              fact.value.members.map((m) => m.label[r.u.lang]),
            ))
          : undefined;
      const alien =
        members.length === 0
          ? strength > 1
            ? whollyStrange(r, at, strange)
            : undefined
          : recognised(list.distinct, strange, total) && strange[0]
            ? strange[0]
            : odd;
      if (alien && fact.value.closed) {
        if (negated(r.record, r.u, alien) || toldApart(r, alien) || attributed(r.record, r.u))
          continue;
        const missing = fact.value.members.filter((_, i) => !list.distinct.has(i));
        yield tells(r, fact, alien, missing.length === 1 ? missing[0] : undefined);
      } else if (members.length > 0 && list.distinct.size >= Math.min(2, total))
        yield supports(r.record, r.u, list.whole, fact);
    }
  },
});
