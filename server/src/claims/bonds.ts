/**
 * How a sentence ties two texts, or a term and a text, read from what stands between and around the two names. English
 * only: the words of each tie are the record's (lexicon/bonds.yaml), the places they may stand in are grammar.
 */

import type { PolicyRecord } from '../record/record.ts';
import { type Span, span } from '../text/span.ts';
import { textAfter, textBefore } from './around.ts';
import { wordsOf } from './scope.ts';
import type { Utterance } from './utterance.ts';

export type Bond = 'rests-on' | 'undoes' | 'belongs-to';

export interface Tied {
  readonly bond: Bond;
  /** The younger text, the one that ends the other, the term. */
  readonly from: Span;
  readonly to: Span;
  /** "Under EO 14319, the Genesis Mission …": only a text rests on what a clause opens with; a programme merely acts under it. */
  readonly underIt?: boolean;
}

/** Words by tie, and whether the first name is the `from` of it. */
const ties: readonly (readonly [string, Bond, boolean])[] = [
  ['rests-on', 'rests-on', true],
  ['brings-about', 'rests-on', false],
  ['undoes', 'undoes', true],
  ['undone-by', 'undoes', false],
  ['belongs-to', 'belongs-to', true],
  ['makes', 'belongs-to', false],
];

/** Before the word: helpers, adverbs, a relative pronoun, or a whole predicate that goes on with another. */
const upTo =
  /^["')\]]*(?:'s)?(?: \([^()]*\))?,? ?(?:\()?(?:(?:which|that|is|was|were|are|has|have|had|been|be|being|itself|since|then|later|also|now|in turn|formally|officially|first|both|the|its|a|an|[a-z]+ly),? )*$/;
const goesOn =
  /^(?: \([^()]*\))? (?:(?!which|who|that|while|whereas|because|but|if|when|where)[^;:.()]){3,170}(?:,| and|, and) (?:it )?(?:also )?$/;
/** After the word: articles, a place in the text, who issued it. */
const onTo =
  /^(?: ?(?:the|an?|its|both|all|part of|much of|section [\w()]+(?:\([a-z]\))* of|sec\. [\w()]+ of|§ ?[\w()]+ of|(?:a |an |the )?(?:mandates?|requirements?|directives?|directions?|instructions?|provisions?|calls?|terms) (?:in|of|under|from)|omb(?:'s)?|president (?:trump|biden)'s|trump's|biden's|former president biden's|executive order|memorandum|memo|earlier|previous|prior|biden-era|old|older|two|new|so-called|["'(“]))* ?$/;

/** The word of a tie between two names that leaves nothing else between. */
function between(record: PolicyRecord, u: Utterance, a: Span, b: Span, entry: string): boolean {
  return wordsOf(record, u, entry).some((w) => {
    if (w.start < a.end || w.end > b.start) return false;
    const [lead, tail] = [u.text.slice(a.end, w.start), u.text.slice(w.end, b.start)];
    return onTo.test(tail) && (upTo.test(lead) || (entry !== 'belongs-to' && goesOn.test(lead)));
  });
}

const fronted =
  /(?:^|[.;] |["(])(?:as (?:directed|required|ordered|instructed|mandated|called for) (?:by|in|under)|pursuant to|under|following|in response to|acting on|to implement|implementing|in (?:line|accordance|keeping) with|to carry out|in fulfil+ment of) (?:section [\w()]+ of |the |president (?:trump|biden)'s |trump's )*$/;
const subjectNext =
  /^(?: \([^()]*\))?, (?:(?:the |omb |omb's |memorandum |memo )*|[a-z .']{2,50} (?:issued|released|published|put out|wrote|unveiled|turned to|set up|created|established|launched) (?:the |its |omb |memorandum |two |new )*)$/;
const mandateFor =
  /\bthe (?:mandate|basis|legal basis|authority|impetus|requirement|order|call) for (?:the |an? |omb )*$/;
const mandateFrom =
  /^ (?:comes|came|is|was|lies|lay|rests|stems|derives) (?:from|in|with|on) (?:section [\w()]+ of )?(?:the )?$/;
const undoing =
  /\b(?:revocation|rescission|repeal|replacement|withdrawal|cancellation) of (?:the )?$/;
const by = /^(?: \([^()]*\))? (?:by|through|via|under|with) (?:the )?$/;
const means =
  /(?:^|[.;] |\b(?:used|invoked|signed) )(?:(?:with|in|through|via|by(?: way of| means of)?) )?(?:the |his )?$/;
const useTo = /^(?:,[^,;.]{2,40}| to) ?$/;

/** Ties told by what stands before the first name. */
function around(record: PolicyRecord, u: Utterance, a: Span, b: Span): Tied | undefined {
  const [lead, text] = [textBefore(u, a, 60), u.text.slice(a.end, b.start)];
  if (fronted.test(lead) && subjectNext.test(text) && !/^'/.test(textAfter(u, b, 1)))
    return { bond: 'rests-on', from: b, to: a, underIt: !/[a-z]{3,}ed /.test(text) };
  if (mandateFor.test(lead) && mandateFrom.test(text)) return { bond: 'rests-on', from: a, to: b };
  if (undoing.test(lead) && by.test(text)) return { bond: 'undoes', from: b, to: a };
  const undone = wordsOf(record, u, 'undoes').find((w) => w.start >= a.end && w.end <= b.start);
  if (
    undone &&
    means.test(lead) &&
    useTo.test(u.text.slice(a.end, undone.start)) &&
    onTo.test(u.text.slice(undone.end, b.start))
  )
    return { bond: 'undoes', from: a, to: b };
  // "EO 14110 stood until EO 14148 revoked it".
  const it = wordsOf(record, u, 'undoes').find(
    (w) =>
      w.start >= b.end && /^(?: (?:has|had|formally|later))? $/.test(u.text.slice(b.end, w.start)),
  );
  return it && /^ it\b/.test(textAfter(u, it, 4)) ? { bond: 'undoes', from: b, to: a } : undefined;
}

/** How the sentence ties two names, the first of which stands before the second. */
export function bondOf(record: PolicyRecord, u: Utterance, a: Span, b: Span): Tied[] {
  if (u.lang !== 'en' || a.end > b.start || b.start - a.end > 220) return [];
  const told = ties.flatMap(([entry, bond, forward]): Tied[] =>
    between(record, u, a, b, entry) ? [{ bond, from: forward ? a : b, to: forward ? b : a }] : [],
  );
  const other = around(record, u, a, b);
  if (/^'s? ?$/.test(u.text.slice(a.end, b.start)))
    told.push({ bond: 'belongs-to', from: b, to: a });
  return other ? [...told, other] : told;
}

export const tiedSpan = (t: Tied): Span =>
  span(Math.min(t.from.start, t.to.start), Math.max(t.from.end, t.to.end));
