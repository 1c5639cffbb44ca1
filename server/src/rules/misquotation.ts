/** Words put in quotation marks and laid in an instrument's mouth that its text does not have. */

import { type Judgement, recordEvidence } from '../claims/judgement.ts';
import { fullName, shortName } from '../claims/naming.ts';
import { officialWords } from '../claims/official-words.ts';
import {
  isVerbatim,
  type Match,
  matchText,
  type Stretches,
  stretchesOf,
} from '../claims/quotation-match.ts';
import { quotedSource } from '../claims/quotation-source.ts';
import { longQuotations, type Quotation } from '../claims/quotation-spans.ts';
import { type OfficialText, officialTexts, textOf } from '../claims/quotation-texts.ts';
import { type Wording, wordingIn } from '../claims/quotation-wording.ts';
import type { Reading } from '../claims/reading.ts';
import { runLength } from '../record/fingerprints.ts';
import type { Entity } from '../record/types.ts';
import { type Span, shift } from '../text/span.ts';
import { defineRule } from './rule.ts';

interface Told {
  readonly en: string;
  readonly zh: string;
}

function judgement(
  r: Reading,
  at: Span,
  id: string,
  verdict: 'supported' | 'unverified',
  told: Told,
): Judgement {
  return {
    span: at,
    verdict,
    subject: id,
    attribute: 'quotation',
    ...(verdict === 'supported' ? {} : { category: 'quotation', severity: 'warning' }),
    evidence: [recordEvidence(r.record, id, r.u.lang)],
    message: told[r.u.lang],
  };
}

const entityOf = (r: Reading, id: string): Entity => r.record.entity(id) as Entity;

function verbatim(r: Reading, q: Quotation, id: string, marked: boolean): Judgement {
  const entity = entityOf(r, id);
  return judgement(r, q, id, 'supported', {
    en: `Word for word in ${fullName(entity, 'en')}${marked ? ', with the omissions or changes marked' : ''}.`,
    zh: `引文与${fullName(entity, 'zh')}原文逐字相符${marked ? '（省略或改动已注明）' : ''}。`,
  });
}

/** At least so many words before another text may be named as the source: shorter runs are common property. */
const telling = 6;

function misattributed(
  r: Reading,
  q: Quotation,
  stretches: Stretches,
  ids: readonly string[],
): Judgement | undefined {
  if (stretches.flat().length < telling) return undefined;
  const other = officialTexts(r.record).find(
    ({ print }, i, all) =>
      !(ids.includes(print.entity) && print.role === 'text') &&
      isVerbatim(matchText(stretches, all[i] as OfficialText)),
  );
  const id = ids.at(-1);
  if (!other || id === undefined) return undefined;
  const wrong = shortName(entityOf(r, id), r.u.lang);
  const right = entityOf(r, other.print.entity);
  const sheet = other.print.role === 'about';
  return judgement(r, q, right.id, 'unverified', {
    en: sheet
      ? `Not in the text of ${wrong}: these words are the White House’s own on it (“${other.print.title}”). Attribute them to that page.`
      : `Misattributed: these words are in ${fullName(right, 'en')}, not in ${wrong}. Name the right source.`,
    zh: sheet
      ? `${wrong}原文并无此语，出自白宫的说明（“${other.print.title}”），请改注出处。`
      : `引文出处有误：此语见于${fullName(right, 'zh')}，不在${wrong}中。请更正出处。`,
  });
}

function departing(
  r: Reading,
  q: Quotation,
  id: string,
  { departs }: Match,
): Judgement | undefined {
  if (!departs) return undefined;
  const name = shortName(entityOf(r, id), r.u.lang);
  const word = q.text.slice(departs.start, departs.end);
  return judgement(r, shift(departs, q.start), id, 'unverified', {
    en: `Misquoted: the wording of ${name} departs from this quotation at “${word}”. Give its own words, or mark the change with […] or [ ].`,
    zh: `引文与原文不符：${name}的原文自“${word}”一词起与此不同。请照录原文，或用……、[ ]注明删改。`,
  });
}

/** The same where the official text is at hand: what it has instead, and that as the correction. */
function reworded(r: Reading, q: Quotation, id: string, { at, newText }: Wording): Judgement {
  const name = shortName(entityOf(r, id), r.u.lang);
  const place = shift(at, q.start);
  const words = q.text.slice(at.start, at.end);
  const told = judgement(r, place, id, 'unverified', {
    en: `Misquoted: where this has “${words}”, ${name} has “${newText}”. Give its own words, or mark the change with […] or [ ].`,
    zh: `引文与原文不符：此处作“${words}”，${name}原文作“${newText}”。请照录原文，或用……、[ ]注明删改。`,
  });
  const { start, end } = r.u.source(place);
  // Markup between the words would be torn apart.
  const plain = end - start === place.end - place.start;
  return plain ? { ...told, remedy: { newText, certain: false } } : told;
}

function absent(r: Reading, q: Quotation, id: string): Judgement {
  const name = shortName(entityOf(r, id), r.u.lang);
  return judgement(r, q, id, 'unverified', {
    en: `Not a quotation from ${name}: its text has no such words. Quote it as it stands, or drop the quotation marks.`,
    zh: `${name}原文中没有这段话。请照录原文，或去掉引号改为转述。`,
  });
}

function judge(r: Reading, q: Quotation): Judgement | undefined {
  const source = quotedSource(r, q);
  const texts = (source?.ids ?? []).map((id) => textOf(r.record, id));
  if (!source || texts.length === 0) return undefined;
  const stretches = stretchesOf(q.text);
  const matches = texts.flatMap((text) =>
    text ? [{ text, match: matchText(stretches, text) }] : [],
  );
  const good = matches.find(({ match }) => isVerbatim(match));
  if (good) return verbatim(r, q, good.text.print.entity, stretches.length > 1);
  const best = [...matches].sort((a, b) => b.match.held - a.match.held)[0];
  // One instrument without its text, and the words may stand there.
  if (!best || matches.length < texts.length || best.match.runs === 0) return undefined;
  const elsewhere = misattributed(r, q, stretches, source.ids);
  if (elsewhere) return elsewhere;
  const id = best.text.print.entity;
  const official = officialWords(r.record, id);
  const wording = official && wordingIn(stretches, official);
  if (wording === 'same') return verbatim(r, q, id, stretches.length > 1);
  if (best.text.print.partial) return undefined;
  const words = stretches.flat().length;
  const { held, runs } = best.match;
  // One changed word takes with it as many runs as a run has words; what shares less is no slip of this text.
  const near = runs - held <= runLength || held * 2 >= runs || words >= 8;
  if (held > 0 && near)
    return wording ? reworded(r, q, id, wording) : departing(r, q, id, best.match);
  return source.firm && words >= 5 ? absent(r, q, id) : undefined;
}

export const misquotation = defineRule({
  id: 'misquotation',
  severity: 'warning',
  description: {
    en: 'A quotation that is not in the text it is said to be from',
    zh: '引文与所称出处的原文不符',
  },
  *judge(r): Iterable<Judgement> {
    if ((r.record.data.fingerprints ?? []).length === 0) return;
    for (const q of longQuotations(r.u)) {
      const found = judge(r, q);
      if (found) yield found;
    }
  },
});
