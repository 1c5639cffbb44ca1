/** "California's RAISE Act", "SB 26-189, which California enacted": a law put in another state's hands. */

import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { fullName, nameOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import { denials, unasserted } from '../claims/scope.ts';
import type { Mention, Utterance } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { hull, overlaps } from '../text/span.ts';

interface MisplacedLaw {
  readonly law: Mention;
  readonly state: Mention;
  readonly home: Entity;
}

const adjectives =
  '(?: (?:own|new|newly|recent|landmark|sweeping|comprehensive|first|frontier|ai|artificial|intelligence|safety|transparency|state|law|statute|pioneering|so-called|\\d{4}))*';
const passed = '(?:enacted|passed|adopted|approved|signed(?: into law)?)';
const before = {
  en: new RegExp(
    `^(?:(?:'s|')?${adjectives}|(?:,| has| had| also| recently| just)* ${passed}(?: the| its| a)?${adjectives}) ["(]?$`,
  ),
  zh: /^(?:州)?(?:的|(?:率先|已|新近)?(?:通过|颁布|制定|出台|签署)(?:了|的)?)?[《"]?$/,
};
const after = {
  en: new RegExp(
    `^["')]*(?:,? (?:which|that)(?: had| has)?|,?(?: was| is)?(?: ${passed} (?:in|by)| in| a law of| the law of)) (?:the state of )?$|^ \\($|^(?:,| is| was) (?:the|a|an|another) $`,
  ),
  zh: /^[》"]?(?:是|系|为|由|出自)$/,
};

/** "…, which California enacted": what goes on behind a state named after the law. */
const closing = new RegExp(
  `^(?:(?:'s)?(?: [a-z-]+)? (?:law|statute|act|measure|bill)\\b| (?:has |had )?${passed}\\b|\\)|[.,;]| in (?:[a-z]+ )?\\d{4}|$)`,
);

function ties(u: Utterance, state: Mention, law: Mention): boolean {
  if (state.end <= law.start) return before[u.lang].test(u.text.slice(state.end, law.start));
  const text = u.text.slice(law.end, state.start);
  if (!after[u.lang].test(text)) return false;
  return u.lang === 'zh' || (closing.test(u.text.slice(state.end)) && !/ (?:which|that)/.test(text))
    ? true
    : new RegExp(`^(?: has| had)? ${passed}\\b`).test(u.text.slice(state.end));
}

/** The state that a law, or the law it amends, belongs to. */
function homeOf(r: Reading, law: Entity): Entity | undefined {
  let at = law.parent && r.record.entity(law.parent);
  while (at && at.kind !== 'place') at = at.parent ? r.record.entity(at.parent) : undefined;
  return at || undefined;
}

/** Bills of the same number lie before many legislatures: a bare number counts where the sentence speaks of AI. */
const telling = (u: Utterance, law: Mention): boolean =>
  !/^(?:sb|hb|ab)[ -]?\d{1,4}$/.test(u.text.slice(law.start, law.end)) ||
  /\bai\b|artificial intelligence|frontier|人工智能|前沿/.test(u.text);

function* misplacedLaws(r: Reading): Iterable<MisplacedLaw> {
  const states = r.u.mentions.filter((m) => m.entity.kind === 'place');
  if (states.length === 0) return;
  for (const law of r.u.mentions) {
    if (law.weak || law.foreign || !['law', 'bill'].includes(law.entity.kind)) continue;
    const home = homeOf(r, law.entity);
    if (!home || !telling(r.u, law)) continue;
    const tied = states.filter((s) => ties(r.u, s, law));
    const [state] = tied;
    if (!state || tied.some((s) => s.entity.id === home.id)) continue;
    const whole = hull(state, law);
    if (unasserted(r.record, r.u, whole)) continue;
    if (!denials(r.record, r.u).some((d) => overlaps(d, whole))) yield { law, state, home };
  }
}

/** "California's RAISE Act": New York's. */
export const anotherStates = (r: Reading): Judgement[] =>
  [...misplacedLaws(r)].map(({ law, state, home }) => ({
    span: state,
    verdict: 'contradicted',
    subject: law.entity.id,
    attribute: 'parent',
    evidence: [recordEvidence(r.record, law.entity.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `州名不符：${fullName(law.entity, 'zh')}是${nameOf(home, 'zh')}的法律，不是“${stated(r.u, state)}”的。`
        : `Wrong state: ${fullName(law.entity, 'en')} is a law of ${nameOf(home, 'en')}, not of “${stated(r.u, state)}”.`,
    remedy: { newText: nameOf(home, r.u.lang), certain: false },
  }));
