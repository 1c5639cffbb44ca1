/** A task is given to a body other than the one the provision names. */

import {
  actors,
  candidates,
  lawmakers,
  leads,
  near,
  standsFor,
  uninvolved,
} from '../claims/actors.ts';
import { subjectOf } from '../claims/doing.ts';
import { type Judgement, stated } from '../claims/judgement.ts';
import { fullName, nameOf } from '../claims/naming.ts';
import { onlyDescribes } from '../claims/noun-phrases.ts';
import { ownTask } from '../claims/own-task.ts';
import type { Reading } from '../claims/reading.ts';
import { attributed, clauseOf, denials, negated, unasserted, wordsOf } from '../claims/scope.ts';
import type { Mention } from '../claims/utterance.ts';
import { contains, hull, overlaps, type Span } from '../text/span.ts';
import { type Assignment, bareState, fromFact, fromProvision, fromWords } from './assignments.ts';
import { belonging } from './belonging.ts';
import { borrowed, excused, object } from './excused.ts';
import { defineRule } from './rule.ts';
import { strayLead } from './stray-lead.ts';

const allows = (r: Reading, a: Assignment, id: string, headed: boolean): boolean =>
  standsFor(r.record, headed ? a.heads : a.allowed, id) || id === 'white-house' || id === 'trump';

/** 由司法部公布通知，规定……不得领取: a ban in another clause is what the duty says, not its denial. */
const forbids = (r: Reading, denial: Span, m: Mention): boolean =>
  /^不(?:得|准|许|予)/.test(r.u.text.slice(denial.start, denial.start + 2)) &&
  !contains(clauseOf(r.u, m), denial);

/** Those said to act, and where the sentence names the instrument, the subject of any verb that leads to the topic. */
const doers = (
  r: Reading,
  a: Assignment,
  doing: readonly Mention[],
  bodies: readonly Mention[],
): readonly Mention[] =>
  (a.strength === 1 && !r.subjects.some((s) => s.id === a.subject && s.at)
    ? doing
    : bodies.filter(
        (m) =>
          doing.includes(m) ||
          (!lawmakers.has(m.entity.id) && subjectOf(r.record, r.u, m, a.whole)),
      )
  ).filter((m) => !object(r, a, m));

function agreement(r: Reading, a: Assignment, m: Mention): Judgement {
  return {
    span: m,
    verdict: 'supported',
    subject: a.subject,
    attribute: 'lead',
    evidence: [a.evidence],
    message: r.u.lang === 'zh' ? `与记录相符：${a.says.zh}。` : `The record agrees: ${a.says.en}.`,
  };
}

function disagreement(r: Reading, a: Assignment, m: Mention): Judgement {
  const zh = r.u.lang === 'zh';
  const wrote = stated(r.u, m);
  const right = r.record.entity(a.right[0] ?? '');
  const newText =
    right &&
    (wrote.includes('(') || wrote.includes('（')
      ? fullName(right, r.u.lang)
      : nameOf(right, r.u.lang));
  return {
    span: m,
    verdict: 'contradicted',
    subject: a.subject,
    attribute: 'lead',
    evidence: [a.evidence],
    message: zh
      ? `机构不符：${a.says.zh}。此处写作“${wrote}”，请更正。`
      : `Wrong body: ${a.says.en}. This says “${wrote}”: name the right one.`,
    ...(newText && a.right.length === 1 ? { remedy: { newText, certain: false } } : {}),
  };
}

/** "The Department of Commerce, not the courts, should …": sets another aside, and says all the more who it is. */
const setsAside = (r: Reading, denial: Span, m: Mention): boolean =>
  // 并非……，而是由……认定: what is denied ends where the truth begins.
  (denial.end <= m.start && /[,，]?而是/.test(r.u.text.slice(denial.end, m.start))) ||
  (r.u.lang === 'en' &&
    denial.start >= m.end &&
    /^, $/.test(r.u.text.slice(m.end, denial.start)) &&
    /^not (?:the |an? )?[^,]{2,40},/.test(r.u.text.slice(denial.start)));

/** "The decision not to enforce the rule is a rule": what is denied is a part of what it tells. */
const within = (r: Reading, a: Assignment, denial: Span): boolean =>
  a.plan.some((groups) =>
    groups.some((g) => (r.u.groups.get(g) ?? []).some((hit) => contains(hit, denial))),
  );

/** "State preemption", "state AI laws": what federal texts are about, not who owns them. */
const subjectMatter = (r: Reading, w: Span): boolean =>
  r.u.text.slice(w.start, w.end) === 'state' &&
  /^(?: ai| artificial intelligence)? (?:laws|preemption|pre-emption|rules|regulations?|statutes|legislation|measures)\b/.test(
    r.u.text.slice(w.end),
  );

/** Nothing names the instrument, and the sentence speaks of a bill or of another country: it is theirs. */
const elsewhereGoverned = (r: Reading, whole: Span): boolean =>
  wordsOf(r.record, r.u, 'foreign-owner').some(
    (w) => !overlaps(w, whole) && !subjectMatter(r, w),
  ) ||
  r.u.mentions.some((m) => m.entity.kind === 'bill' && !m.weak && !overlaps(m, whole)) ||
  /\bbills?\b|法案|议案/.test(r.u.text);

/** "Governor Youngkin's executive order": a state's instrument under a name that ours bears too. */
const stateGoverned = (r: Reading): boolean =>
  /\bgov(?:ernor|\.) [a-z]+(?:'s)? (?:[a-z]+ )?(?:order|executive|plan|memo)|州长[^,。;]{0,6}(?:行政令|命令|计划)/.test(
    r.u.text,
  );

/** "The administration is preparing an order; it would direct …": no text of the record yet. */
const inMaking = (r: Reading): boolean =>
  /\b(?:prepar|draft|weigh|consider|plan|mull|finali[sz]|ready)(?:ing|s|ed)(?: to (?:sign|issue))? (?:an?|its|his|another|a new) (?:[a-z-]+ ){0,2}(?:order|directive|memo|memorandum)\b|\bdraft (?:of an? )?(?:executive )?order\b/.test(
    r.u.text,
  );

export const wrongAgency = defineRule({
  id: 'wrong-agency',
  severity: 'error',
  description: {
    en: 'A task given to a body that the text does not give it to',
    zh: '任务所归机构与原文不符',
  },
  *judge(r): Iterable<Judgement> {
    const owned = [...belonging(r)];
    yield* owned;
    const bodies = candidates(r.record, r.u).filter((m) => !uninvolved(r.u, m));
    if (bodies.length === 0) return;
    const doing = actors(r.record, r.u).filter((m) => bodies.includes(m));
    const met = [
      ...r.provisions.flatMap((p) => fromProvision(r, p)),
      ...r.facts.flatMap((f) => fromFact(r, f)),
    ];
    const all = met.some((a) => a.firm) ? met : [...met, ...fromWords(r)];
    const supported = new Set<Mention>();
    for (const a of all)
      for (const m of doers(r, a, doing, bodies))
        if (
          !supported.has(m) &&
          standsFor(r.record, a.right, m.entity.id) &&
          !borrowed(r, m, doing)
        ) {
          supported.add(m);
          if (!unasserted(r.record, r.u, hull(a.whole, m))) yield agreement(r, a, m);
        }
    const firm = all.filter((a) => a.firm);
    const told = new Set<Span | Mention>(owned.map((j) => j.span));
    for (const a of firm.sort(
      (x, y) => x.whole.end - x.whole.start - (y.whole.end - y.whole.start),
    )) {
      const acting = doers(r, a, doing, bodies);
      const stray = strayLead(r, a, bodies);
      for (const m of near(r.u, [...acting, ...(stray ? [stray] : [])], a.whole)) {
        const headed = leads(r.record, r.u, m);
        if ((m !== stray && excused(r, a, acting, m)) || bareState(r, a)) continue;
        // What one text leaves open ("also") does not settle what another says; whom another tasks, does.
        const elsewhere = all.some(
          (x) =>
            standsFor(r.record, x.right, m.entity.id) ||
            (x.subject === a.subject && allows(r, x, m.entity.id, headed)),
        );
        const whole = hull(a.whole, m);
        if (
          told.has(m) ||
          // "The Research Service (CRS)": one body under two names is told of once.
          [...told].some((x) => 'entity' in x && x.entity === m.entity) ||
          elsewhere ||
          onlyDescribes(r.record, r.u, a.whole, m) ||
          ownTask(r.u, a.whole, m) ||
          // A verb of no office ("may deploy") says little against one that the text names too.
          (!doing.includes(m) && standsFor(r.record, a.beside, m.entity.id)) ||
          unasserted(r.record, r.u, whole) ||
          (a.strength === 1 && elsewhereGoverned(r, a.whole)) ||
          stateGoverned(r) ||
          inMaking(r)
        )
          continue;
        if (
          negated(r.record, r.u, m) ||
          denials(r.record, r.u).some(
            (d) =>
              overlaps(d, whole) && !forbids(r, d, m) && !setsAside(r, d, m) && !within(r, a, d),
          ) ||
          attributed(r.record, r.u)
        )
          continue;
        told.add(m);
        yield disagreement(r, a, m);
      }
    }
  },
});
