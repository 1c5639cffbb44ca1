/** Whether a sentence asserts what it seems to say: negation, supposition, attribution, quotation, error talk. */

import type { PolicyRecord } from '../record/record.ts';
import { contains, gap, overlaps, type Span, span } from '../text/span.ts';
import type { Utterance } from './utterance.ts';

const boundary = /[,;:()!?。，；：！？\u2014|]| - /g;

/** The stretch between punctuation that holds `of`, extended to whole clauses at both ends. */
export function clauseOf(u: Utterance, of: Span): Span {
  let start = 0;
  let end = u.text.length;
  for (const m of u.text.matchAll(boundary)) {
    if (m.index < of.start) start = m.index + m[0].length;
    else if (m.index >= of.end) {
      end = m.index;
      break;
    }
  }
  return span(start, end);
}

/** Where the words of a lexicon entry stand in the sentence. */
export const wordsOf = (record: PolicyRecord, u: Utterance, entry: string): readonly Span[] =>
  u.groups.get(record.index.lexicon[entry] ?? -1) ?? [];

const any = (record: PolicyRecord, u: Utterance, entry: string, within?: Span): boolean =>
  wordsOf(record, u, entry).some((w) => !within || contains(within, w));

const unreal =
  /\b(?:would|were to|had been|could have|might have)\b|就会|便会|将会|会不会|本可|本应|那么/;

/** 如果罚款提高到……: a rule imagined to be another than it is. */
const altered =
  /(?:如果|若|要是|一旦|倘)[^,，。;；]{0,30}(?:提高|上调|下调|降至|降到|改为|改成|增至|扩大到|放宽|延长|缩短)/;

/** A supposition reaches everything after it; so does an "if" whose sentence goes on with "would". */
const supposed = (record: PolicyRecord, u: Utterance, claim: Span): boolean =>
  wordsOf(record, u, 'hypothetical').some((w) => w.start <= claim.end) ||
  altered.test(u.text.slice(0, claim.end)) ||
  (unreal.test(u.text) && wordsOf(record, u, 'condition').some((w) => w.start <= claim.end));

/** "If CAISI is part of DOE, …", "even if EO 14365 preempts …": what is said of a thing of the record's in a condition is not said. */
const conditional = (u: Utterance, claim: Span): boolean =>
  u.lang === 'en' &&
  u.mentions.some(
    (m) =>
      /(?:^|[.;,] )(?:even |but |and )?if (?:the |president )?$/.test(
        u.text.slice(Math.max(0, m.start - 24), m.start),
      ) &&
      claim.start >= m.start &&
      !/,(?!\d)|\bthen\b/.test(u.text.slice(m.end, claim.start)),
  );

/** "In May", "May 15": the month. */
const monthOfMay = (u: Utterance, w: Span): boolean =>
  u.text.slice(w.start, w.end) === 'may' &&
  // "5 May", and not "EO 14320 may", "M-26-04 may".
  (/(?:\b(?:in|of|since|by|until|early|late|mid|from|through)|(?<![\d-])\d{1,2})[ -]$/.test(
    u.text.slice(Math.max(0, w.start - 8), w.start),
  ) ||
    /^,? \d/.test(u.text.slice(w.end, w.end + 4)));

/**
 * "If", "may" (but not "may not"), "whether", 是否 in the claim's own clause: doubt about whether something is so. It says nothing
 * against a date, a name or a threshold, nor against what follows from the condition.
 */
export const doubted = (
  record: PolicyRecord,
  u: Utterance,
  claim: Span,
  own: readonly Span[] = [],
): boolean =>
  wordsOf(record, u, 'modal').some(
    (w) =>
      !own.some((o) => overlaps(o, w)) &&
      contains(clauseOf(u, claim), w) &&
      !monthOfMay(u, w) &&
      !/^ (?:not|no longer|never)\b/.test(u.text.slice(w.end, w.end + 11)),
  ) || any(record, u, 'condition', clauseOf(u, claim));

/** A verdict that closes the sentence on what it reports: ……是独立机构，不确。 */
const verdictTail =
  /[,，;；](?:这|此|该)?(?:一)?(?:种)?(?:说法|报道|表述)?(?:不确|不对|不实|不真|不符|(?:其实|实则)?不然|并非如此|并不成立|没有依据|并无依据|查无实据)[。!]?$|[,;] (?:which|this|that|it) (?:(?:was|is) (?:not (?:so|right|true|the case)|inaccurate|incorrect|wrong)|(?:was|is) not what (?:it|they|(?:the|this|that) [a-z]+) (?:do|does|did|say|says|said|mean|means|require|requires|provide|provides)|(?:does|did) not)\.?$|[,，;；](?:但|其实|实际上)?(?:这|此|该令|该计划|命令|原文)?(?:并非|并不是|不是)(?:原文|命令|该令|条文|计划|文件)[^,。;]{0,6}(?:意思|所说|所写|内容|规定|要求|原意)[。!]?$/;

/** "The date should be 23 July": a correction; "companies should be ready" is none. */
const shouldBe =
  /\bshould be (?:["'(\d$]|(?:the|an?|january|february|march|april|may|june|july|august|september|october|november|december|eo|e\.o|executive order|section|sec|pillar|one|two|three|four|five|six|seven|eight|nine|ten|read|checked|verified|confirmed|corrected|changed|replaced|amended|fixed|struck|reworded|dated|spelled|spelt|attributed|credited)\b)/;

function calledWrong(record: PolicyRecord, u: Utterance): boolean {
  if (any(record, u, 'error-talk') || verdictTail.test(u.text) || shouldBe.test(u.text))
    return true;
  if (u.next === '') return false;
  // The verdict may stand as a sentence of its own: ……是强制性的。这不对。
  return (
    verdictTail.test(`，${u.next}`) ||
    shouldBe.test(u.next) ||
    record.scanner.meets(u.next, record.index.lexicon['error-talk'])
  );
}

/** Direct speech, after a comma or colon: a clause of its own even where it is short. */
const speech =
  /\b(?:wrote|writes|said|says|put it|claimed|claims|added|remarked)(?: (?:that|in \d{4}|of it))?[,:]? ?$|(?:说|写道|称|写|道|表示|声称)[,:，：] ?$/;

/** Speech or text quoted from elsewhere: the claim lies wholly inside a long quotation. */
function quoted(u: Utterance, claim: Span): boolean {
  return u.quotes.some((q) => {
    const direct = speech.test(u.text.slice(Math.max(0, q.start - 30), q.start - 1));
    const least = u.lang === 'zh' ? (direct ? 7 : 14) : direct ? 20 : 40;
    return q.end - q.start >= least && contains(q, claim);
  });
}

/** The claim is one that the writer does not make: say nothing. */
export function unasserted(record: PolicyRecord, u: Utterance, claim: Span): boolean {
  return unclaimed(record, u, claim) || quoted(u, claim);
}

/** The same for a title, which stands in quotation marks by right. */
export function unclaimed(record: PolicyRecord, u: Utterance, claim: Span): boolean {
  return (
    u.passage.quoted ||
    /[?？]["'）)]*$/.test(u.text) ||
    /^["(]?nothing in\b/.test(u.text) ||
    // "Had the rule remained in force, … would": a condition without its "if".
    /^["(]?(?:had|were|should) .{4,120}\b(?:would|could|might)\b/.test(u.text) ||
    any(record, u, 'contrast', clauseOf(u, claim)) ||
    supposed(record, u, claim) ||
    conditional(u, claim) ||
    calledWrong(record, u)
  );
}

/** Somebody's opinion: enough to hold back on anything but a plain date, name or number. */
export const attributed = (record: PolicyRecord, u: Utterance): boolean =>
  any(record, u, 'attribution');

/** A negation that reaches the claim: inside it, or shortly before it in the same clause; one inside `own` belongs to the words. */
export function negated(record: PolicyRecord, u: Utterance, claim: Span, own?: Span): boolean {
  const clause = clauseOf(u, claim);
  const reach = u.lang === 'zh' ? 8 : 32;
  return denials(record, u).some(
    (w) =>
      contains(clause, w) &&
      !(own && overlaps(own, w)) &&
      (w.start < claim.end
        ? gap(w, claim) <= reach
        : /^ (?:(?:on|upon|for) )?$/.test(u.text.slice(claim.end, w.start))),
  );
}

/** Words of denial, without those that only bound a number ("no later than", 不低于). */
export function denials(record: PolicyRecord, u: Utterance): readonly Span[] {
  const bounds = wordsOf(record, u, 'bound-words');
  return wordsOf(record, u, 'negation').filter((w) => !bounds.some((b) => overlaps(b, w)));
}

/** Words of an entry inside the clause of a claim. */
export const inClause = (record: PolicyRecord, u: Utterance, entry: string, claim: Span): boolean =>
  any(record, u, entry, clauseOf(u, claim));

/** Words of an entry anywhere in the sentence. */
export const inSentence = (record: PolicyRecord, u: Utterance, entry: string): boolean =>
  any(record, u, entry);
