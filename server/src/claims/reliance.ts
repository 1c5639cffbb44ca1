/** Signs that a sentence relies on a text or a body as good today. */

import type { StatusPeriod } from '../record/types.ts';
import { contains, gap, type Span } from '../text/span.ts';
import { textAfter } from './around.ts';
import type { Reading } from './reading.ts';
import { clauseOf, inSentence, wordsOf } from './scope.ts';

/** "Contact point: U.S. AI Safety Institute": an entry without a past verb names what should be current. */
export const listed = (r: Reading, gone: StatusPeriod): boolean =>
  gone.status === 'renamed' &&
  r.u.values.every((v) => v.type !== 'date') &&
  !/\b(?:was|were|had|did|[a-z]+ed)\b|了|曾|过/.test(r.u.text) &&
  r.u.text.length <= (r.u.lang === 'zh' ? 80 : 190);

/** "The U.S. AI Safety Institute, housed at NIST, is the …": said of today, whatever stands between the commas. */
export const present = (r: Reading, at: Span): boolean =>
  (r.u.lang === 'zh' &&
    /^[》"]?(?:\([^)]*\))?(?:是(?!在|否)|隶属|位于|设在|设于|负责|致力于|承担|下设|目前)/.test(
      r.u.text.slice(at.end, at.end + 30),
    ) &&
    !/了|曾|当时|时任|于\d/.test(r.u.text)) ||
  (r.u.lang === 'en' &&
    /^(?: \([^)]*\))?(?:, [^,.;]{1,60},)? (?:is|has|leads|runs|serves|oversees|conducts|works|tests|evaluates|remains|brings together|gathers|unites|convenes|coordinates|publishes|develops|supports|helps|advises)\b(?! (?:now|being|become|since|been|set to))/.test(
      r.u.text.slice(at.end, at.end + 100),
    ));

/** "M-24-10 is the government-wide policy that sets …": defined in the present, as what holds today. */
export const defined = (r: Reading, at: Span): boolean =>
  (r.u.lang === 'zh' &&
    /^[》"]?(?:\([^)]*\))?(?:仍|现|目前)?(?:是|为)一[项道份部][^,。;]{0,8}(?:约束力|法律效力|强制性)的/.test(
      r.u.text.slice(at.end, at.end + 40),
    )) ||
  (r.u.lang === 'en' &&
    /^(?: \([^)]*\))? is (?:the|an?) (?:[a-z-]+ ){0,4}(?:policy|guidance|framework|instrument|rule|memo|memorandum|order|directive) (?:that|which) (?!(?:was|were|had|has|would|used)\b)[a-z]+s /.test(
      textAfter(r.u, at, 120),
    ));

/** "The council created under M-24-10", 依第14110号行政令采取的措施: the deed is past, and the instrument's. */
function pastDeed(r: Reading, word: Span, at: Span): boolean {
  if (r.u.lang === 'zh')
    return /^[》"]?(?:所)?(?:采取|制定|发布|设立|建立|开展|产生|作出|颁布|出台|形成)的/.test(
      r.u.text.slice(at.end, at.end + 6),
    );
  const before = r.u.text.slice(Math.max(0, word.start - 40), word.start);
  return (
    r.u.text.slice(word.start, word.end) === 'under' &&
    /(?:^|[^a-z])(?!required|governed|needed|expected)(?:[a-z]+ed|set up|made|built|begun|taken|done|given|written|held)(?: [a-z]+ly)? $/.test(
      before,
    ) &&
    !/\b(?:is|are|be|must be|remain|remains|being) [a-z]+ed $/.test(before)
  );
}

/** 第14179号行政令要求预算办公室修订M-24-10: what another text asks to be done to it does not lean on it. */
const workedOn = (r: Reading, at: Span, word: Span): boolean =>
  r.u.lang === 'zh' &&
  word.end <= at.start &&
  /^(?:要求|规定|责成|指示|必须|须|应|应当)$/.test(r.u.text.slice(word.start, word.end)) &&
  /(?:修订|修改|审查|复查|重新审视|替换|取代|撤销|废止)(?:了|《|的(?:备忘录|文件|政策)[是为])?(?:[^,。;]{1,12}[和与、及])?$/.test(
    r.u.text.slice(word.end, at.start),
  );

/** "EO 14141, which directs …": what the instrument is said to do stands in its relative clause. */
const relative = (r: Reading, at: Span, word: Span): boolean =>
  at.end <= word.start &&
  /^[)"']*, (?:which|that)(?: (?:now|still|currently|also))? $/.test(
    r.u.text.slice(at.end, word.start),
  );

/** "NSPM-11 left NSM-25 in place", 保留了NSM-25: the whole of it, not one of its parts. */
const kept = (r: Reading, at: Span): boolean =>
  wordsOf(r.record, r.u, 'kept').some(
    (w) => w.end <= at.start && /^(?: (?:the )?|了|《|")*$/.test(r.u.text.slice(w.end, at.start)),
  ) &&
  (r.u.lang === 'zh'
    ? !/[的中里所]|有关|相关|部分/.test(r.u.text.slice(at.end, at.end + 8))
    : /^(?: (?:in place|in force|in effect|intact|untouched|standing|alive)\b|[.,;]|$| and\b| as\b)/.test(
        r.u.text.slice(at.end, at.end + 12),
      ));

/** "The permitting order leaves in place EO 14141": said of today, whatever the sentence goes on to tell of the past. */
export const keptToday = (r: Reading, at: Span): boolean =>
  r.u.lang === 'en' &&
  kept(r, at) &&
  /\b(?:leaves|keeps|retains|preserves|maintains|upholds)(?: in place)? (?:the )?$/.test(
    r.u.text.slice(Math.max(0, at.start - 26), at.start),
  );

/** "EO 14141 opens a path for …", 第14141号行政令允许……: the text is said to do it, in the present. */
export const doesToday = (r: Reading, at: Span): boolean =>
  r.u.lang === 'zh'
    ? /^[》"]?(?:现|目前)?(?:允许|授权|准许|责成)(?!了)/.test(r.u.text.slice(at.end, at.end + 8))
    : /^(?: \([^)]*\))? (?:opens|allows|lets|enables|authorizes|provides|offers|grants|permits|tasks|empowers|gives|charges) (?:an?|the|for|that|its|all|any|private|federal|agencies|companies|developers|states)\b/.test(
        textAfter(r.u, at, 60),
      );

/** "Earlier attempts like Biden's AI order": an example of what there was, whatever goes on today. */
const likened = (r: Reading, at: Span): boolean =>
  /\b(?:earlier|previous|past|prior|former)\b[^,;.]{0,40}\b(?:like|such as|including|as)(?: the| president| former| joe)* ["']?$/.test(
    r.u.text.slice(Math.max(0, at.start - 80), at.start),
  );

/** 该规定名为……: the rule itself, and nothing that it rules. */
const nounZh = ({ u }: Reading, word: Span): boolean =>
  u.text.slice(word.start, word.end) === '规定' &&
  /[该此这项新等的各]$/.test(u.text.slice(0, word.start));

/** "Agencies following the order" lean on it; "following earlier attempts like the order" comes after it. */
const followed = (r: Reading, at: Span, word: Span): boolean =>
  /^ (?:the |president |former |biden's |trump's |omb's |nist's |omb |nist |executive order )*["']?$/.test(
    r.u.text.slice(word.end, Math.max(word.end, at.start)),
  );

/** What governs the words after it: "actions taken under EO 14110 are reviewed under EO 14179" leans on the latter. */
const ahead =
  /^(?:under|pursuant to|per|according to|based on|grounded in|in line with|consistent with|(?:in )?accordance with|(?:as )?required by|governed by|subject to|compl(?:y|ies|ying) with|compliance with)$/;

/** "Controls in effect before the rule remain", 该规则出台前: named only to tell a time. */
export const tellsTime = (r: Reading, at: Span): boolean =>
  r.u.lang === 'zh'
    ? /^[》"]?(?:出台|发布|公布|颁布|生效|实施|签署)?(?:之前|以前|前)/.test(
        r.u.text.slice(at.end, at.end + 6),
      )
    : /\b(?:before|prior to|predat(?:e|es|ed|ing)|preced(?:e|es|ed|ing)|ahead of|until)(?: the)? ["']?$/.test(
        r.u.text.slice(Math.max(0, at.start - 20), at.start),
      ) ||
      // "Actions taken by the agency following Biden's order": done in its day. "Agencies following it" lean on it.
      /\b(?:[a-z]{3,}ed|taken|made|begun|done)(?: (?:by|in) (?:the )?[a-z]+)? following (?:the |president |former president )*$/.test(
        r.u.text.slice(Math.max(0, at.start - 60), at.start),
      );

/** "EO 14110 relied on the Act to require …": what it did, and what for, in its day. */
const didThen =
  /^(?: had)? (?:relied|leaned|drew|used|invoked|rested|turned|sought|wanted|tried|aimed|meant|intended)\b/;

/** The sentence leans on what stands at `at`, or says that it holds today. */
export function leaned(r: Reading, at: Span): boolean {
  if (tellsTime(r, at)) return false;
  if (didThen.test(textAfter(r.u, at, 30))) return inSentence(r.record, r.u, 'currency');
  const clause = clauseOf(r.u, at);
  const reach = r.u.lang === 'zh' ? 16 : 60;
  return (
    wordsOf(r.record, r.u, 'reliance').some(
      (w) =>
        gap(w, at) <= reach &&
        (contains(clause, w) || gap(w, at) <= 4 || relative(r, at, w)) &&
        !pastDeed(r, w, at) &&
        !workedOn(r, at, w) &&
        !nounZh(r, w) &&
        !(r.u.text.slice(w.start, w.end) === 'following' && !followed(r, at, w)) &&
        !(w.start >= at.end && ahead.test(r.u.text.slice(w.start, w.end))),
    ) ||
    kept(r, at) ||
    (inSentence(r.record, r.u, 'currency') && !likened(r, at))
  );
}
