/** Days that a sentence gives to something else than the text it names: what came before, an entry's head, a proposal, a thing of its own. */

import { isInstrument } from '../claims/focus.ts';
import type { Pair } from '../claims/pairing.ts';
import { topicHitsOf } from '../claims/polarity.ts';
import type { Reading } from '../claims/reading.ts';
import type { DateValue } from '../values/types.ts';

/** 在此之前，……于2024年年底公布了: what came before the thing that the draft is at is another. */
const beforeIt = (r: Reading, p: Pair<DateValue>): boolean =>
  p.strength < 3 &&
  /(?:在此|在那|此)(?:之前|前)|\b(?:before|prior to) (?:that|then|this)\b/.test(
    r.u.text.slice(0, p.value.start),
  );

/** "Under the deal of 7 May", "the vote on 3 June": the day of a thing of its own, unless that is what the fact tells. */
const ofThing =
  /\b(?:deal|agreement|accord|compromise|proposal|letter|statement|report|decision|vote|meeting|hearing|draft|announcement|speech|summit)s? (?:of|on|from|dated) (?:[a-z]+day,? )?$/;

/** 2025年8月12日发表的《美国AI行动计划解读》: the day of what is titled so. */
const ofTitle = /^[^,。;]{0,6}(?:发表|发布|刊登|刊发|出版|撰写)的《[^》]+》/;

function ofOtherThing(r: Reading, p: Pair<DateValue>): boolean {
  const title = ofTitle.exec(r.u.text.slice(p.value.end));
  if (title && !r.u.mentions.some((m) => m.start >= p.value.end)) return true;
  const lead = r.u.text.slice(0, p.value.start);
  const noun = ofThing.exec(lead);
  // "By a decision of 26 August, the Assembly created …": how the deed was done.
  if (!noun || /\b(?:by|in) (?:an?|its|the|their) $/.test(lead.slice(0, noun.index))) return false;
  const { cues = -1, loose = -1 } = r.record.index.attributes[p.fact.attribute] ?? {};
  const own = [...(r.u.groups.get(cues) ?? []), ...(r.u.groups.get(loose) ?? [])];
  return ![...own, ...topicHitsOf(r, p.fact)].some(
    (h) => h.end > noun.index && h.start < p.value.start,
  );
}

/** "Jan 23, 2025 — EO 14179, …, revoked EO 14110": a day that heads an entry is of the first text it names. */
const headsEntry = (r: Reading, p: Pair<DateValue>): boolean =>
  /^[^a-z0-9\u3400-\u9fff]*$/.test(r.u.text.slice(0, p.value.start)) &&
  /^[\])*]*(?: ?[—–]| -|:) /.test(r.u.text.slice(p.value.end)) &&
  r.u.mentions.some(
    (m) =>
      m.start >= p.value.end &&
      m.end <= p.whole.end &&
      !m.weak &&
      isInstrument(m.entity) &&
      m.entity.id !== p.fact.subject,
  );

/** What befalls a text later than its own day. */
const afterlife: ReadonlySet<string> = new Set([
  'revoked-on',
  'effective',
  'applies',
  'put-off',
  'closed',
]);

/** 拜登2023年的AI行政令已被撤销: the year says whose text it is, and not when it was undone. */
const yearOfText = (r: Reading, p: Pair<DateValue>): boolean =>
  r.u.lang === 'zh' &&
  p.value.date.length < 10 &&
  afterlife.has(p.fact.attribute) &&
  /^的[^,。;]{0,12}(?:行政令|行政命令|命令|备忘录|规则|法)/.test(r.u.text.slice(p.value.end));

/** What goes on from a day can be moved by whoever proposes it. */
const movable: ReadonlySet<string> = new Set(['applies', 'put-off', 'effective']);

/** "Proposed to delay … until August 2027", 建议将……推迟至2027年8月: a day that somebody asks for. */
const proposed = (r: Reading, p: Pair<DateValue>): boolean =>
  movable.has(p.fact.attribute) &&
  (r.u.lang === 'zh'
    ? /(?:建议|提议|提案|拟|考虑|草案|有意|计划)[^,，。;；]{0,40}(?:推迟|延后|延期|延至|暂缓|提前)[^,，。;；]{0,8}$/
    : /\b(?:propos\w+|would|suggest\w+|recommend\w+|consider\w+|weigh\w*|want\w*|urg\w+|ask\w*|float\w*|draft)\b[^.;]{0,60}\b(?:delay|postpon|push|defer|mov|put off|shift|extend)[a-z]*\b[^.;]{0,90}$/
  ).test(r.u.text.slice(0, p.value.start));

/** The day is no day of what the fact tells, by the words around it. */
export const givenElsewhere = (r: Reading, p: Pair<DateValue>): boolean =>
  beforeIt(r, p) || proposed(r, p) || ofOtherThing(r, p) || yearOfText(r, p) || headsEntry(r, p);
