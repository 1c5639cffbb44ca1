/** Who stands in a relation to what: the pairs that a sentence ties by who does what to whom, whose a text is, or a column. */

import { textBefore } from '../claims/around.ts';
import { ownedDeed } from '../claims/deed-orders.ts';
import { deed } from '../claims/deeds.ts';
import { besideZh, doerOfAnother, governedZh, ofAnotherText } from '../claims/deeds-zh.ts';
import { isInstrument } from '../claims/focus.ts';
import { toldOfOne } from '../claims/latter.ts';
import { oblique } from '../claims/oblique.ts';
import { owner } from '../claims/owners.ts';
import type { Reading } from '../claims/reading.ts';
import { respective } from '../claims/respectively.ts';
import { someSuch } from '../claims/same-word.ts';
import { headed, type Mention } from '../claims/utterance.ts';
import { passive } from '../claims/voice.ts';
import { properName } from '../claims/weak-names.ts';
import type { Entity, Fact } from '../record/types.ts';
import { hull, overlaps, type Span } from '../text/span.ts';
import {
  describedAs,
  pointedTexts,
  signedBefore,
  underPronoun,
  unknownPeople,
  unknownTexts,
} from './relation-parties.ts';

/** Relations whose subject does the deed; in all the others it is done to the subject. */
export const agentive: ReadonlySet<string> = new Set(['implements', 'revokes', 'replaces']);

/** Relations to a person. */
const people: ReadonlySet<string> = new Set(['signer', 'vetoer']);
/** What was ordered carries out what ordered it: the same relation told from the other side. */
const answered: ReadonlySet<string> = new Set(['ordered-by', 'founded-by']);

const owned: ReadonlySet<string> = new Set(['issuer', 'signer']);

/** What an order may be told of by its signer and its month alone. */
const undone: ReadonlySet<string> = new Set(['revoked-by', 'replaced-by']);

/** A title in title marks names its text, short as it is: 《人工智能行动计划》. */
export const isOf =
  (r: Reading, kinds: readonly Entity['kind'][]) =>
  (m: Mention): boolean =>
    kinds.includes(m.entity.kind) && !m.foreign && (!m.weak || properName(r.u, m));

export interface Tie {
  readonly subject: Mention;
  readonly other: Mention;
  readonly cue: Span;
  /** One of a row tied to one of another, in their order. */
  readonly paired?: boolean;
}

/** Those a relation may hold between: what the fact is about, and all that could stand on its other side. */
interface Parties {
  readonly own: readonly Mention[];
  readonly others: readonly Mention[];
}

/** "Under the", "citing the", "guidance to carry out": what follows is not what was issued or ordered. */
const aside =
  /\b(?:that|which|under|following|pursuant to|on|about|by|with|before|after|per|for|from|in|(?:to (?!the\b|an?\b|its\b)|(?:that|which) (?!is\b|was\b))[a-z]+(?: (?:out|with|up|effect to))?|(?!(?:sweeping|existing|outgoing|preceding|underlying|governing|binding|remaining|overarching|[a-z]+-[a-z]+ing)\b)[a-z]+ing) (?:the |omb |omb's )*$/;

/** Of two rows, the pair that holds the fact's subject. */
const paired = (r: Reading, cue: Span, acts: boolean, own: readonly Mention[]): Tie[] =>
  respective(r.u, cue).flatMap(([a, b]) => {
    const [subject, other] = acts === (passive(r.u, cue) === 'no') ? [a, b] : [b, a];
    return own.includes(subject) ? [{ subject, other, cue, paired: true }] : [];
  });

/** "Issued eleven months after the repeal of EO 14110": a deed that only says when, and not whose. */
const timeOf = ({ u }: Reading, cue: Span): boolean =>
  /^(?:repeal|revocation|rescission|withdrawal|cancellation) of\b/.test(u.text.slice(cue.start)) &&
  /\b(?:after|before|since|until|following|upon|follow(?:s|ed)|succeed(?:s|ed)|building on|buil(?:ds|t) on|amid) (?:the )?$/.test(
    textBefore(u, cue, 18),
  );

/** "Biden's AI order", "his sweeping order": a name or a noun, in which nobody orders anything. */
const inName = ({ u }: Reading, cue: Span): boolean =>
  u.mentions.some((m) => isInstrument(m.entity) && m.start <= cue.start && cue.end <= m.end) ||
  (u.text.slice(cue.start, cue.end) === 'orders' &&
    /\b(?:executive|presidential|ai|the|these|those|his|other|two|three|several|[a-z]+'s) $/.test(
      textBefore(u, cue, 16),
    )) ||
  (u.text.slice(cue.start, cue.end) === 'order' &&
    !/\b(?:to|will|would|can|could|may|might|did|not|and) $/.test(textBefore(u, cue, 8)));

/** "Replaced the two Biden-era memos, and M-26-04 says …": what was replaced is told already, and another clause begins. */
const opensNext = ({ u }: Reading, cue: Span, other: Mention): boolean =>
  other.start > cue.end &&
  !u.mentions.some(
    (m) => !m.weak && isInstrument(m.entity) && m.start >= cue.end && m.end <= other.start,
  ) &&
  (u.lang === 'zh'
    ? /^[^,。;]{4,},[^,。;]{0,16}$/.test(u.text.slice(cue.end, other.start))
    : /^ [^,;.]{10,}, (?:and|while|but) (?:the |omb's |omb )*$/.test(
        u.text.slice(cue.end, other.start),
      ));

/** The pairs tied by the cues of an attribute, the subject doing the deed or having it done to it. */
export function tiedBy(
  r: Reading,
  attribute: string,
  acts: boolean,
  { own, others }: Parties,
): Tie[] {
  const sameKind = [
    ...r.u.mentions.filter((m) => isInstrument(m.entity) && !m.foreign && !m.weak),
    ...own,
  ].filter((m, i, all) => all.findIndex((x) => x.start === m.start) === i);
  sameKind.sort((a, b) => a.start - b.start);
  const { cues: sure = -1, loose = -1 } = r.record.index.attributes[attribute] ?? {};
  const cues = [sure, loose]
    .flatMap((group) => r.u.groups.get(group) ?? [])
    .filter(
      (c) => !/(?:press|news) $/.test(textBefore(r.u, c, 6)) && !timeOf(r, c) && !inName(r, c),
    );
  return cues.flatMap((cue): Tie[] => {
    const rows = paired(r, cue, acts, own);
    if (rows.length > 0) return rows;
    const d = acts ? deed(r.u, cue, sameKind, others) : deed(r.u, cue, others, sameKind);
    const [subject, other] = acts ? [d.agent, d.patient] : [d.patient, d.agent];
    if (!subject || !other || !own.includes(subject) || subject === other) return [];
    if (acts && opensNext(r, cue, other)) return [];
    if (toldOfOne(r.record, r.u, hull(subject, other), cue)) return [];
    if (!acts && (besideZh(r.u, subject, cue) || ofAnotherText(r.u, subject, cue))) return [];
    if (!acts && doerOfAnother(r.u, other, cue)) return [];
    if (!acts && governedZh(r.u, subject, cue)) return [];
    if (
      !acts &&
      subject.start > cue.end &&
      !/^(?:basis|foundation)$/.test(r.u.text.slice(cue.start, cue.end)) &&
      aside.test(r.u.text.slice(Math.max(cue.end, subject.start - 24), subject.start))
    )
      return [];
    return oblique(r.u, acts ? subject : other) &&
      passive(r.u, cue) === 'no' &&
      !ownedDeed(r.u, cue, [other])
      ? []
      : [{ subject, other, cue }];
  });
}

/** "Builds on": may be the relation meant, which bears it out, and may be another, which says nothing against it. */
export const loosely = (r: Reading, attribute: string, cue: Span): boolean =>
  (r.u.groups.get(r.record.index.attributes[attribute]?.loose ?? -1) ?? []).some((w) =>
    overlaps(w, cue),
  );

/** "President Trump's January AI Executive Order": a loose name, of whoever stands before it. */
const ofOther = (r: Reading, m: Mention): boolean =>
  r.u.mentions.some(
    (p) =>
      p.entity.kind === 'person' &&
      p.end <= m.start &&
      /^(?:'s?)?(?: [a-z0-9-]+){0,3} $/.test(r.u.text.slice(p.end, m.start)) &&
      /'/.test(r.u.text.slice(p.end - 2, m.start)) &&
      !r.record.pointsTo(m.entity.id).has(p.entity.id),
  );

/** The pairs (subject, other) that the sentence ties by this fact's relation. */
export function ties(r: Reading, fact: Fact, among: readonly Entity['kind'][]): Tie[] {
  // "The Plan", "the order" will do where the draft has no other of the kind.
  const told = r.subjects.some((s) => s.id === fact.subject);
  const own = [
    ...r.u.mentions.filter(
      (m) =>
        m.entity.id === fact.subject &&
        !m.foreign &&
        (!m.weak || (told && !someSuch(r, m) && !ofOther(r, m))),
    ),
    ...(owned.has(fact.attribute) ? describedAs(r, fact.subject) : []),
    ...(undone.has(fact.attribute) ? signedBefore(r, fact.subject) : []),
  ];
  const others = [
    ...r.u.mentions.filter(
      (m) => isOf(r, among)(m) && m.entity.id !== fact.subject && !(m.weak && ofOther(r, m)),
    ),
    ...(among.includes('order') ? unknownTexts(r) : []),
    ...(undone.has(fact.attribute)
      ? [...pointedTexts(r, among), ...underPronoun(r)].filter((m) => m.entity.id !== fact.subject)
      : []),
    ...(people.has(fact.attribute) ? unknownPeople(r) : []),
  ].sort((a, b) => a.start - b.start);
  if (own.length === 0 || others.length === 0) return [];
  const parties = { own, others };
  return [
    ...inColumn(r, fact.attribute, parties),
    ...tiedBy(r, fact.attribute, agentive.has(fact.attribute), parties),
    ...(answered.has(fact.attribute) ? tiedBy(r, 'carries-out', true, parties) : []),
    ...(answered.has(fact.attribute) ? byMeansOf(r, fact.attribute, parties) : []),
    ...(owned.has(fact.attribute) ? ownersOf(r, parties) : []),
  ];
}

/** What a deed was done with. */
const means =
  /^["')]*,? (?:(?:on|in) [a-z0-9 ]{3,16}(?:, 20\d\d)?,? )?(?:by (?:signing|issuing)|with|through|via) (?:the |his |a new |its )?$/;

/** "The Genesis Mission, announced through EO 14363": the same, told of the thing. */
const comingBy =
  /^["')]*,? (?:which )?(?:was |is |were )?(?:first )?(announced|unveiled|launched|created|established|set up|introduced|initiated)(?: (?:on|in) [a-z0-9 ]{3,16}(?:, 20\d\d)?,?)? (?:through|via|under|with) (?:the |president trump's |trump's )*$/;

/** "Launched the Genesis Mission by signing EO 14363": what the thing was set up with. */
function byMeansOf(r: Reading, attribute: string, { own, others }: Parties): Tie[] {
  const cues = r.u.groups.get(r.record.index.attributes[attribute]?.cues ?? -1) ?? [];
  const tied = (subject: Mention, other: Mention): Span | undefined => {
    const between = r.u.text.slice(subject.end, other.start);
    const came = comingBy.exec(between);
    if (came) return { start: subject.end, end: other.start };
    return means.test(between) &&
      /^["')]*(?:[,.;:(]| (?:on|and|which|to) |$)/.test(r.u.text.slice(other.end))
      ? cues.find((c) =>
          /^ (?:the |a |its |his )?["']?$/.test(r.u.text.slice(c.end, subject.start)),
        )
      : undefined;
  };
  return own.flatMap((subject) =>
    others.flatMap((other): Tie[] => {
      const cue = other.start >= subject.end ? tied(subject, other) : undefined;
      return cue ? [{ subject, other, cue }] : [];
    }),
  );
}

/** A row's own instrument, and what stands under "Signed by" or "Replaced by". */
const inColumn = (r: Reading, attribute: string, { own, others }: Parties): Tie[] => {
  const cues = r.record.index.attributes[attribute]?.cues ?? -1;
  const [subject] = own;
  if (!subject || r.u.cells.length === 0) return [];
  return others
    .filter((other) => other.start > subject.end && headed(r.u, other, cues))
    .map((other) => ({ subject, other, cue: other }));
};

/** "OMB's M-26-04": whose it is, is who issued it. */
const ownersOf = (r: Reading, { own, others }: Parties): Tie[] =>
  own.flatMap((subject) => {
    const other = owner(r.u, others, subject);
    return other ? [{ subject, other, cue: hull(subject, other) }] : [];
  });
