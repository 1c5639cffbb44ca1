/** Judgements: what a rule says of a claim, and how it becomes a claim and, where it disagrees, a finding. */

import type { PolicyRecord } from '../record/record.ts';
import type { Fact, Lang, SourceRef } from '../record/types.ts';
import { withSpacing } from '../text/spacing.ts';
import type { Span } from '../text/span.ts';
import { dateWords } from './said.ts';
import type { Category, Evidence, Severity, Verdict } from './types.ts';
import type { Utterance } from './utterance.ts';

/** Replacement for the judged span (or another span of the sentence), in the draft's own style. */
export interface Remedy {
  readonly newText: string;
  readonly span?: Span;
  readonly certain: boolean;
}

export interface Judgement {
  /** Offsets into the sentence. */
  readonly span: Span;
  readonly verdict: Verdict;
  readonly subject: string;
  readonly attribute: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly severity?: Severity;
  readonly category?: Category;
  readonly remedy?: Remedy;
}

const noSource = { title: '', url: '', official: false };

function sourceOf(
  record: PolicyRecord,
  refs: readonly SourceRef[],
): { source: Evidence['source']; locator?: string } {
  const ref = refs[0];
  const found = ref && record.source(ref.source);
  const source = found
    ? { title: found.title, url: found.url, official: found.official }
    : noSource;
  return ref?.locator ? { source, locator: ref.locator } : { source };
}

/** A fact as evidence, in the language of the sentence it answers. */
export function factEvidence(record: PolicyRecord, fact: Fact, lang: Lang): Evidence {
  const { source, locator } = sourceOf(record, fact.sources);
  const place = fact.provision?.split('/')[1] ?? locator;
  return {
    record: fact.id,
    statement: fact.says[lang],
    instrument: fact.subject,
    ...(place ? { locator: place } : {}),
    source,
    valid: fact.valid,
    confidence: fact.confidence,
  };
}

/** An entity, a provision or a fact as evidence: what the record says it is. */
export function recordEvidence(
  record: PolicyRecord,
  id: string,
  lang: Lang,
  statement?: string,
): Evidence {
  const entity = record.entity(id);
  const provision = record.provision(id);
  const { source, locator } = sourceOf(
    record,
    (entity ?? provision ?? record.fact(id))?.sources ?? [],
  );
  const place = provision?.locator.section ?? locator;
  return {
    record: id,
    statement: statement ?? (entity ?? provision)?.summary[lang] ?? '',
    instrument: provision?.instrument ?? id,
    ...(place ? { locator: place } : {}),
    source,
    valid: {},
    confidence: 'high',
  };
}

/** Says the fact, why the slip is common, and what to do: what every message must tell. */
const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

export function contradiction(fact: Fact, lang: Lang, stated: string): string {
  const why = fact.why?.[lang];
  return lang === 'zh'
    ? `与记录不符：${fact.says.zh}。${why ? `${why}。` : ''}此处写作“${stated}”，请更正，或注明另有依据。`
    : `The record differs: ${fact.says.en}. ${why ? `${capital(why)}. ` : ''}This says “${stated}”: correct it, or cite what it rests on.`;
}

export function outdated(fact: Fact, lang: Lang, stated: string): string {
  const from = fact.valid.from && dateWords(fact.valid.from, lang);
  // Not where the statement itself tells the day.
  // An event has its day; only a state has a day from which it holds.
  const since =
    from && fact.value.type !== 'date' && !fact.says[lang].includes(from) ? from : undefined;
  return lang === 'zh'
    ? `已过时：${fact.says.zh}${since ? `（自${since}起）` : ''}。此处仍写“${stated}”，请更新，或改为带日期的过去陈述。`
    : `Out of date: ${fact.says.en}${since ? ` (since ${since})` : ''}. This still says “${stated}”: update it, or put it in the past with its date.`;
}

export const stated = (u: Utterance, at: Span): string =>
  written(u, u.raw.slice(at.start, at.end).trim());

/** Words with the spaces that the draft sets between Chinese and Latin letters. */
export const written = (u: Utterance, words: string): string =>
  u.passage.spaced ? withSpacing(words) : words;

/** A claim the record bears out. */
export function supports(record: PolicyRecord, u: Utterance, at: Span, fact: Fact): Judgement {
  return {
    span: at,
    verdict: 'supported',
    subject: fact.subject,
    attribute: fact.attribute,
    message:
      u.lang === 'zh' ? `与记录相符：${fact.says.zh}。` : `The record agrees: ${fact.says.en}.`,
    evidence: [factEvidence(record, fact, u.lang)],
  };
}

/** A claim the record contradicts, or, where the fact forbids flags, leaves open. */
export function opposes(
  record: PolicyRecord,
  u: Utterance,
  at: Span,
  fact: Fact,
  more: {
    readonly verdict?: 'contradicted' | 'outdated';
    readonly remedy?: Remedy | undefined;
  } = {},
): Judgement {
  const verdict = fact.check === 'caution' ? 'unverified' : (more.verdict ?? 'contradicted');
  const tell = verdict === 'outdated' ? outdated : contradiction;
  return {
    span: at,
    verdict,
    subject: fact.subject,
    attribute: fact.attribute,
    message: tell(fact, u.lang, stated(u, at)),
    evidence: [factEvidence(record, fact, u.lang)],
    ...(more.remedy && verdict !== 'unverified' ? { remedy: more.remedy } : {}),
  };
}
