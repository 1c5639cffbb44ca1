/** What stands at a place of a draft: a claim, a name, a provision, a citation. */

import { advance, type Focus, isInstrument, subjects } from '../claims/focus.ts';
import type { Claim, Evidence, Verdict } from '../claims/types.ts';
import type { Utterance } from '../claims/utterance.ts';
import { languageOf } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Lang, Provision } from '../record/types.ts';
import { type Span, shift } from '../text/span.ts';
import { type Citation, type Cited, citationsIn, cited, provisionAt } from './citation.ts';
import type { JudgedBlock, Session } from './session.ts';

export type Thing = Span & { readonly lang: Lang } & (
    | {
        readonly kind: 'claim';
        readonly verdict: Verdict;
        readonly evidence: readonly Evidence[];
        readonly claim: Claim;
      }
    | { readonly kind: 'entity'; readonly entity: Entity }
    | { readonly kind: 'provision'; readonly provision: Provision }
    | { readonly kind: 'citation'; readonly citation: Citation; readonly cited: Cited }
  );

/** The block that holds an offset; judges what stands before it, and nothing after. */
export function blockAt(session: Session, offset: number): JudgedBlock | undefined {
  let last: JudgedBlock | undefined;
  for (const judged of session.verdicts()) {
    last = judged;
    if (offset < judged.block.start + judged.block.text.length) break;
  }
  return last;
}

const holds = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

/** Things at an offset of the draft, spans in the draft, the narrowest of each kind first. */
export function thingsAt(record: PolicyRecord, session: Session, offset: number): Thing[] {
  const judged = blockAt(session, offset);
  if (!judged) return [];
  const at = offset - judged.block.start;
  const found = thingsIn(record, session, judged).filter((thing) => holds(thing, at));
  return found
    .map((thing) => ({ ...thing, ...shift(thing, judged.block.start) }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Everything in a block, spans relative to it. */
export const thingsIn = (record: PolicyRecord, session: Session, judged: JudgedBlock): Thing[] => [
  ...namesAndCitations(record, session, judged),
  ...claimsIn(session, judged),
];

/** What a block names, points at and cites, spans relative to it. */
export function namesAndCitations(
  record: PolicyRecord,
  session: Session,
  { block, reading }: JudgedBlock,
): Thing[] {
  const things: Thing[] = [];
  let focus = reading.enters;
  for (const u of session.utterances(block)) {
    things.push(...namesIn(record, u, focus), ...provisionsIn(record, u));
    focus = advance(record, focus, u);
  }
  for (const citation of citationsIn(block.text))
    things.push({
      kind: 'citation',
      start: citation.start,
      end: citation.end,
      citation,
      cited: cited(record, citation),
      lang: languageOf(block.text),
    });
  return things;
}

function claimsIn(session: Session, judged: JudgedBlock): Thing[] {
  const sentences = session.utterances(judged.block);
  return session.claimsOf(judged).map((claim): Thing => {
    const { span: s, verdict, evidence } = claim;
    return {
      kind: 'claim',
      start: s.start,
      end: s.end,
      verdict,
      evidence,
      claim,
      lang: languageOf(nearby(sentences, s) ?? claim.message),
    };
  });
}

/** Text of the sentence that holds a place. */
const nearby = (sentences: readonly Utterance[], at: Span): string | undefined =>
  sentences.find((u) => {
    const whole = u.source({ start: 0, end: u.text.length });
    return whole.start <= at.start && at.end <= whole.end;
  })?.raw;

function namesIn(record: PolicyRecord, u: Utterance, focus: Focus): Thing[] {
  const about = new Map(subjects(record, u, focus).map((s) => [s.id, s]));
  const named: (Span & { entity: Entity })[] = u.mentions.filter(
    (m) => !m.foreign && (!m.weak || about.has(m.entity.id) || !isInstrument(m.entity)),
  );
  const wrong = u.misnomers.filter((x) => !named.some((m) => m.start < x.end && x.start < m.end));
  const pointed = [...about.values()].flatMap(({ id, at, mention }) => {
    const entity = record.entity(id);
    return at && !mention && entity ? [{ start: at.start, end: at.end, entity }] : [];
  });
  return [...named, ...wrong, ...pointed].map(({ start, end, entity }) => ({
    kind: 'entity',
    entity,
    lang: u.lang,
    ...u.source({ start, end }),
  }));
}

/** "Section 4(a) of EO 14320": a place belongs to the instrument named nearest to it. */
function provisionsIn(record: PolicyRecord, u: Utterance): Thing[] {
  return u.values.flatMap((value): Thing[] => {
    if (value.type !== 'locator' || value.part === 'page') return [];
    const near = u.mentions
      .filter((m) => !m.foreign && record.provisionsOf(m.entity.id).length > 0)
      .sort((a, b) => Math.abs(a.start - value.start) - Math.abs(b.start - value.start))[0];
    const provision = near && provisionAt(record, near.entity.id, value.at);
    return provision ? [{ kind: 'provision', provision, lang: u.lang, ...u.source(value) }] : [];
  });
}
