/** One instrument or body stands where another belongs: who issued it, what it implements, revokes or replaces. */

import { sameFamily } from '../claims/actors.ts';
import { isInstrument } from '../claims/focus.ts';
import { type Judgement, opposes, supports } from '../claims/judgement.ts';
import { nameOf, shortName } from '../claims/naming.ts';
import { hasTopic, period, type Reading } from '../claims/reading.ts';
import { oblique } from '../claims/roles.ts';
import { negated, unasserted } from '../claims/scope.ts';
import { meets } from '../claims/topics.ts';
import type { Mention, Utterance } from '../claims/utterance.ts';
import type { Entity, Fact } from '../record/types.ts';
import { hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

/** Relations whose subject does the deed; in all the others it is done to the subject. */
const agentive: ReadonlySet<string> = new Set(['implements', 'revokes', 'replaces']);
const checked: ReadonlySet<string> = new Set([
  ...agentive,
  'revoked-by',
  'replaced-by',
  'ordered-by',
  'issuer',
  'signer',
  'founded-by',
]);

const textBefore = (u: Utterance, at: Span, n: number): string =>
  u.text.slice(Math.max(0, at.start - n), at.start);
const textAfter = (u: Utterance, at: Span, n: number): string => u.text.slice(at.end, at.end + n);

function passive(u: Utterance, cue: Span): 'by' | 'bare' | 'no' {
  if (u.lang === 'zh')
    return /(?:被|由|经|遭|为)[^,。;]{0,24}$/.test(textBefore(u, cue, 26)) ? 'by' : 'no';
  if (/^(?:,? and [a-z]+)? by\b/.test(textAfter(u, cue, 24))) return 'by';
  // "Drawn up pursuant to EO 14179": the cue is itself the "by".
  if (/^(?:pursuant to|under|response to|stems from)$/.test(u.text.slice(cue.start, cue.end)))
    return 'by';
  return /\b(?:was|were|been|being|is|are|be)(?: [a-z]+ly)? $/.test(textBefore(u, cue, 24))
    ? 'bare'
    : 'no';
}

/** Another body stands between and is the one that acts: "after the Plan, Commerce launched …". */
const interrupted = (u: Utterance, m: Mention, cue: Span): boolean =>
  m.end <= cue.start &&
  u.mentions.some(
    (x) =>
      (x.entity.kind === 'agency' || x.entity.kind === 'person') &&
      x.start >= m.end &&
      x.end <= cue.start &&
      !/(?: by(?: the)? |由)$/.test(u.text.slice(Math.max(0, x.start - 8), x.start)),
  );

/** Nearest of the mentions before or after a place, within reach and the same stretch of text. */
function nearest(
  u: Utterance,
  mentions: readonly Mention[],
  cue: Span,
  side: 'before' | 'after',
): Mention | undefined {
  const reach = u.lang === 'zh' ? 40 : 90;
  const fits = mentions.filter((m) =>
    side === 'before' ? m.end <= cue.start : m.start >= cue.end,
  );
  const best = side === 'before' ? fits.at(-1) : fits[0];
  if (!best) return undefined;
  const text =
    side === 'before' ? u.text.slice(best.end, cue.start) : u.text.slice(cue.end, best.start);
  return text.length > reach || /[.;。；]/.test(text) || interrupted(u, best, cue)
    ? undefined
    : best;
}

interface Deed {
  readonly agent: Mention | undefined;
  readonly patient: Mention | undefined;
}

function deed(
  u: Utterance,
  cue: Span,
  agents: readonly Mention[],
  patients: readonly Mention[],
): Deed {
  const voice = passive(u, cue);
  if (voice === 'bare') return { agent: undefined, patient: nearest(u, patients, cue, 'before') };
  if (voice === 'no')
    return {
      agent: nearest(u, agents, cue, 'before'),
      patient: nearest(u, patients, cue, 'after'),
    };
  if (u.lang === 'en')
    return {
      agent: nearest(u, agents, cue, 'after'),
      patient: nearest(u, patients, cue, 'before'),
    };
  const agent = nearest(u, agents, cue, 'before');
  const patient = nearest(
    u,
    patients.filter((m) => m !== agent),
    agent ?? cue,
    'before',
  );
  return { agent, patient };
}

/** "OMB's M-26-04", "Biden's EO 14110", 拜登的第14110号: the owner is the issuer. */
function owner(u: Utterance, bodies: readonly Mention[], m: Mention): Mention | undefined {
  return bodies.find(
    (b) =>
      b.end <= m.start &&
      /^(?:'s|-era| administration'?s?|'s executive order|政府|时期|总统|签署|发布|的|《| )*$/.test(
        u.text.slice(b.end, m.start),
      ) &&
      m.start - b.end <= 24,
  );
}

const isOf =
  (kinds: readonly Entity['kind'][]) =>
  (m: Mention): boolean =>
    kinds.includes(m.entity.kind) && !m.foreign && !m.weak;

/** Orders by number that the record does not know: no less wrong in a relation than one it knows. */
const strangers = (r: Reading): Mention[] =>
  r.u.values.flatMap((v): Mention[] =>
    v.type === 'identifier' && v.scheme === 'eo' && !r.record.byIdentifier(v.scheme, v.id)
      ? [
          {
            ...v,
            identifier: v,
            weak: false,
            foreign: false,
            entity: { id: `eo:${v.id}`, kind: 'order', names: [] } as unknown as Entity,
          },
        ]
      : [],
  );

/** The pairs (subject, other) that the sentence ties by this fact's relation. */
function ties(
  r: Reading,
  fact: Fact,
  among: readonly Entity['kind'][],
): { subject: Mention; other: Mention; cue: Span }[] {
  // "The Plan", "the order" will do where the draft has no other of the kind.
  const told = r.subjects.some((s) => s.id === fact.subject);
  const own = r.u.mentions.filter(
    (m) => m.entity.id === fact.subject && !m.foreign && (!m.weak || told),
  );
  const others = [
    ...r.u.mentions.filter((m) => isOf(among)(m) && m.entity.id !== fact.subject),
    ...(among.includes('order') ? strangers(r) : []),
  ].sort((a, b) => a.start - b.start);
  if (own.length === 0 || others.length === 0) return [];
  const subjectActs = agentive.has(fact.attribute);
  const sameKind = r.u.mentions.filter(
    (m) => isInstrument(m.entity) && !m.foreign && (!m.weak || own.includes(m)),
  );
  const cues = (r.u.groups.get(r.record.index.attributes[fact.attribute]?.cues ?? -1) ?? []).filter(
    (c) => !/(?:press|news) $/.test(textBefore(r.u, c, 6)),
  );
  const out = cues.flatMap((cue) => {
    const d = subjectActs ? deed(r.u, cue, sameKind, others) : deed(r.u, cue, others, sameKind);
    const [subject, other] = subjectActs ? [d.agent, d.patient] : [d.patient, d.agent];
    if (!subject || !other || subject.entity.id !== fact.subject || subject === other) return [];
    if (
      !subjectActs &&
      subject.start > cue.end &&
      /\b(?:under|implementing|following|pursuant to|on|about|by|with|before|after|per|for) (?:the |omb |omb's )*$/.test(
        textBefore(r.u, subject, 24),
      )
    )
      return [];
    return oblique(r.u, subjectActs ? subject : other) && passive(r.u, cue) === 'no'
      ? []
      : [{ subject, other, cue }];
  });
  if (fact.attribute !== 'issuer' && fact.attribute !== 'signer') return out;
  return [
    ...out,
    ...own.flatMap((subject) => {
      const other = owner(r.u, others, subject);
      return other ? [{ subject, other, cue: hull(subject, other) }] : [];
    }),
  ];
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
    if (r.u.mentions.length + strangers(r).length < 2) return;
    for (const id of new Set(r.u.mentions.map((m) => m.entity.id)))
      for (const at of r.record.factsOf(id)) {
        const fact = r.record.data.facts[at] as Fact;
        if (
          fact.value.type !== 'entity' ||
          !checked.has(fact.attribute) ||
          period(fact, r.asOf) === 'future'
        )
          continue;
        if (hasTopic(fact) && !meets(r.u, r.record.index.facts[at]?.topic ?? [])) continue;
        const ids = fact.value.ids;
        const found = ties(r, fact, fact.value.among);
        const good = found.find((t) => right(r, fact, t.other.entity.id));
        if (good) {
          if (!unasserted(r.record, r.u, good.other))
            yield supports(r.record, r.u, good.other, fact);
          continue;
        }
        const bad = found[0];
        if (!bad || r.u.mentions.some((m) => ids.includes(m.entity.id))) continue;
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
