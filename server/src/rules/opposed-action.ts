/** "The Plan bans data centers from federal land": a text said to be against what one of its own actions starts. */

import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { type Reading, speaks } from '../claims/reading.ts';
import { attributed, doubted, negated, unasserted } from '../claims/scope.ts';
import { behind, governing, somebodys } from '../claims/sides.ts';
import { meets, tight } from '../claims/topics.ts';
import type { Provision } from '../record/types.ts';
import { hull, type Span } from '../text/span.ts';

/** What an instrument sets in motion: it cannot be against it. Verbs that keep something out or back have two sides. */
const starting: ReadonlySet<string> = new Set([
  'establish',
  'promote',
  'expand',
  'fund',
  'launch',
  'prioritise',
  'provide',
  'partner',
  'convene',
  'publish',
  'share',
  'coordinate',
]);

function judgeAction(r: Reading, action: Provision, whole: Span): Judgement {
  const said = action.summary[r.u.lang].replace(/[.。]$/, '');
  const wrote = stated(r.u, whole);
  return {
    span: whole,
    verdict: 'contradicted',
    subject: action.instrument,
    attribute: 'stance',
    evidence: [recordEvidence(r.record, action.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `与记录不符：${said}。此处写作“${wrote}”，请更正，或注明另有依据。`
        : `The record differs: ${said}. This says “${wrote}”: correct it, or cite what it rests on.`,
  };
}

/** "Bans the use of federal lands", not "bars adversary technology from data centers". */
const direct = (r: Reading, verb: Span, topic: Span): boolean => {
  const text = r.u.text.slice(Math.min(verb.end, topic.end), Math.max(verb.start, topic.start));
  return r.u.lang === 'zh'
    ? text.length <= 6 && !/[,、和与及并且从]/.test(text)
    : text.length <= 32 && !/,|\b(?:and|or|but|from|to|that|which|against|in|on|by)\b/.test(text);
};

/** Judges every action whose topic the sentence meets. */
export function* againstActions(r: Reading): Iterable<Judgement> {
  for (const i of r.provisions) {
    const action = r.record.provisionAt(i);
    if (action.stance !== 'favour' || !starting.has(action.verb ?? '')) continue;
    const topic = meets(r.u, r.record.index.provisions[i] ?? []);
    if (!topic || !tight(r.u, topic) || somebodys(r, topic)) continue;
    const verb = governing(r, 'rejects', topic) ?? behind(r, 'rejects', topic);
    if (!verb || !direct(r, verb, topic)) continue;
    const whole = hull(verb, topic);
    if (
      speaks(r, action.instrument, verb) &&
      !unasserted(r.record, r.u, whole) &&
      !doubted(r.record, r.u, whole) &&
      !negated(r.record, r.u, whole) &&
      !attributed(r.record, r.u)
    )
      yield judgeAction(r, action, whole);
  }
}
