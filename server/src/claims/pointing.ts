/** Words that point at an instrument without naming it: "the order", 该计划, "it" at the head of a sentence. */

import { instrumentKinds } from '../record/kinds.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { EntityKind } from '../record/types.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Focus, Homes, Subject } from './focus.ts';
import { wordsOf } from './scope.ts';
import type { Mention, Utterance } from './utterance.ts';
import { ownPlan } from './weak-names.ts';

/** Generic words for an instrument, by the kinds they can stand for. */
const anaphors: Readonly<Record<string, readonly EntityKind[]>> = {
  'the-order': ['order'],
  'the-plan': ['plan'],
  'the-memo': ['memo', 'statement'],
  'the-framework': ['framework'],
  'the-law': ['law', 'bill'],
  'the-rule': ['rule'],
  'the-programme': ['programme'],
};

/** What the word points at: the last of its kind named before it in the sentence, or what founded a programme named there, else in the draft. */
function antecedent(
  record: PolicyRecord,
  u: Utterance,
  focus: Focus,
  kinds: readonly EntityKind[],
  at: Span,
): string | undefined {
  const here = u.mentions
    .filter((m) => m.end <= at.start && !m.weak && kinds.includes(m.entity.kind))
    .at(-1);
  if (here) return here.foreign ? 'foreign' : here.entity.id;
  const founder = u.mentions
    .filter((m) => m.end <= at.start && !m.weak && !m.foreign && m.entity.kind === 'programme')
    .map((m) => record.entity(m.entity.parent ?? ''))
    .find((e) => e !== undefined && kinds.includes(e.kind));
  if (founder) return founder.id;
  return kinds.map((k) => focus[k]).find((id) => id !== undefined);
}

/** 拜登该项行政令: the order of one who did not sign the one that the draft speaks of. */
function anothers(record: PolicyRecord, u: Utterance, at: Span, held: string): boolean {
  const owner = u.mentions.find(
    (m) =>
      m.entity.kind === 'person' &&
      m.end <= at.start &&
      /^(?:政府|总统)?的?$/.test(u.text.slice(m.end, at.start)),
  );
  const signers = record
    .factsOf(held, 'entity')
    .map((i) => record.factAt(i))
    .flatMap((f) => (f.attribute === 'signer' && f.value.type === 'entity' ? f.value.ids : []));
  return owner !== undefined && signers.length > 0 && !signers.includes(owner.entity.id);
}

const isKind = (m: Mention): boolean => m.weak && m.entity.kind === 'concept';

/** A weak name of something else than the draft speaks of (该法 after a law that is not that one) names nothing here. */
const outOfFocus = (m: Mention, focus: Focus): boolean => {
  const held = focus[m.entity.kind];
  return m.weak && held !== undefined && held !== m.entity.id;
};

/** 该法 in 该法案: a weak name that is only a part of the word that points. */
const partOf = (m: Mention, at: Span): boolean =>
  m.weak && contains(at, m) && m.end - m.start < at.end - at.start;

/** "SB 24-205 was repealed. The new law …": what has a successor is not the new one. */
const isNew = (u: Utterance, at: Span): boolean => u.text.startsWith('the new ', at.start);

const replaced = (record: PolicyRecord, id: string): boolean =>
  record.entity(id)?.status?.some((s) => s.successor !== undefined || s.status === 'revoked') ??
  false;

export function pointedAt(
  record: PolicyRecord,
  u: Utterance,
  focus: Focus,
  homes: Homes,
): Subject[] {
  return Object.entries(anaphors).flatMap(([entry, kinds]): Subject[] =>
    wordsOf(record, u, entry).flatMap((at): Subject[] => {
      // 行政令 alone names a kind of text, and so no text.
      if (
        u.mentions.some(
          (m) => overlaps(m, at) && !isKind(m) && !outOfFocus(m, focus) && !partOf(m, at),
        )
      )
        return [];
      // "Within 90 days of the date of this order" is an order quoting itself.
      if (
        u.text.startsWith('this', at.start) &&
        /\b(?:of|in|by|under) $/.test(u.text.slice(Math.max(0, at.start - 6), at.start))
      )
        return [];
      const held = antecedent(record, u, focus, kinds, at);
      const home = kinds.map((k) => homes[k]).find((id) => id !== undefined);
      if (isNew(u, at) && (!held || replaced(record, held))) return [];
      if (held && anothers(record, u, at, held)) return [];
      if (held) return held === 'foreign' ? [] : [{ id: held, strength: 2, at }];
      return home ? [{ id: home, strength: 1, at }] : [];
    }),
  );
}

/** "The document outlines …", 该文件: whatever was last named, of any kind. */
export function document(record: PolicyRecord, u: Utterance, focus: Focus): Subject[] {
  const at = wordsOf(record, u, 'the-document')[0];
  const named = u.mentions.some((m) => !m.weak && instrumentKinds.has(m.entity.kind));
  if (!at || named || !focus.last || focus.last === 'foreign') return [];
  return [{ id: focus.last, strength: 2, at }];
}

/** "**M-24-10.** In force since 2024.", "Status: active": an entry goes on to what its heading names. */
const goesOn =
  /^(?:(?:currently )?in (?:force|effect) since\b|(?:current )?(?:legal )?status:(?: [a-z]+)?)/;

/** "- Requires developers to …", "Signed June 5, 2026;": an entry without a subject tells of what its heading names. */
const subjectless =
  /^(?=(?:requires|sets|signed|issued|published|enacted|passed|adopted|applies|takes effect|took effect|entered into force|entry into force|effective|revokes|rescinds|supersedes|replaces|directs|creates|establishes|authorizes|prohibits|bans|mandates|covers|imposes|defines|launched|released)\b(?! by\b| that\b| under\b))|^(?=(?:签署|发布|生效|施行|公布|印发)(?:日期|时间|日)?:)/;

/** "It was signed …", 其于……: a pronoun at the head of the sentence stands for what was last named; "its chair" is a body's. */
export function pronoun(u: Utterance, focus: Focus): Subject[] {
  const found =
    /^it(?:s(?! (?:chair|director|head|chief|member|staff)))?\b|^[其它]/.exec(u.text) ??
    goesOn.exec(u.text) ??
    (u.heading ? null : subjectless.exec(u.text));
  if (!found || !focus.last || focus.last === 'foreign') return [];
  return [{ id: focus.last, strength: 2, at: { start: 0, end: found[0].length } }];
}

/** Anaphor without antecedent: "the order …" at the head of a draft; its topic must say which. */
export function dangling(record: PolicyRecord, u: Utterance, focus: Focus): readonly EntityKind[] {
  return Object.entries(anaphors)
    .filter(
      ([entry, kinds]) =>
        wordsOf(record, u, entry).some(
          (w) => !u.mentions.some((m) => m.weak && overlaps(m, w) && ownPlan(record, u, m)),
        ) && kinds.every((k) => !focus[k]),
    )
    .flatMap(([, kinds]) => kinds);
}
