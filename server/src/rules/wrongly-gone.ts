/** An instrument that is in force is said to have been revoked, repealed or withdrawn. */

import { textBefore } from '../claims/around.ts';
import { isInstrument, type Subject } from '../claims/focus.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { oblique } from '../claims/oblique.ts';
import type { Reading } from '../claims/reading.ts';
import { dateWords, saidName } from '../claims/said.ts';
import {
  attributed,
  clauseOf,
  doubted,
  inClause,
  negated,
  unasserted,
  wordsOf,
} from '../claims/scope.ts';
import { ends, statusAt } from '../claims/status.ts';
import { passive } from '../claims/voice.ts';
import type { Entity } from '../record/types.ts';
import { contains, hull, type Span } from '../text/span.ts';
import { defineRule } from './rule.ts';

/** Facts that tell of an end: where there is one, other rules weigh what is said of it. */
const endings: ReadonlySet<string> = new Set([
  'revoked-by',
  'replaced-by',
  'revoked-on',
  'renamed-on',
]);

const standing: ReadonlySet<string> = new Set(['in-force', 'published']);

/** In force on the day, with no end in sight. */
function stands(r: Reading, entity: Entity): boolean {
  const now = statusAt(entity, r.asOf);
  if (!now || !standing.has(now.status) || ends(entity)) return false;
  return !r.record.factsOf(entity.id).some((i) => endings.has(r.record.factAt(i).attribute));
}

const helpers =
  /^(?: \([^)]*\))?,?(?: (?:which|that|has|have|had|was|were|is|are|been|being|since|now|also|later|formally|quietly|officially|already|subsequently|then|just|recently|itself|no longer|in effect|in turn))* $/;
const helpersZh =
  /^[》"]?(?:\([^)]*\))?号?(?:备忘录|行政令|行政命令|命令|框架|规则)?[已现被遭于在后并也均又正式经目前早随后来此先业即告之]*(?:\d{4}年)?(?:\d+月)?(?:\d+日)?(?:[已被遭经正式由]|特朗普|拜登|政府|白宫|总统|国会|(?:最高|联邦|上诉|地区)?法院|法官|宣布|宣告|裁定|判定|认定)*$/;

/** 第14148号行政令已撤销第14110号行政令: it is the doer. */
const undoes = ({ u }: Reading, between: string, word: Span): boolean =>
  !/[被遭经由]/.test(between) &&
  u.mentions.some(
    (m) =>
      m.start >= word.end &&
      isInstrument(m.entity) &&
      /^了?(?:美国|拜登|特朗普|总统|政府|的|《|")*$/.test(u.text.slice(word.end, m.start)),
  );

/** "EO 14179 has since been rescinded", 第14179号行政令已被撤销. */
function undergone(r: Reading, at: Span, word: Span): boolean {
  // "The draft of EO 14365 was withdrawn", "parts of it".
  if (at.end > word.start || oblique(r.u, at) || /\bof (?:the )?$/.test(textBefore(r.u, at, 8)))
    return false;
  const between = r.u.text.slice(at.end, word.start);
  if (r.u.lang === 'zh')
    return (
      helpersZh.test(between) &&
      !undoes(r, between, word) &&
      (/[已被遭现]/.test(between) ||
        /^(?:失效|作废|不再)/.test(r.u.text.slice(word.start, word.end))) &&
      between.length <= 24
    );
  const over = /^(?:lapsed|expired|defunct|dead|no longer)/.test(
    r.u.text.slice(word.start, word.end),
  );
  return helpers.test(between) && (over || passive(r.u, word) !== 'no');
}

/** "Trump revoked EO 14179", 特朗普撤销了第14179号行政令, and not "actions taken under" it or a section of it. */
function undone(r: Reading, at: Span, word: Span): boolean {
  if (word.end > at.start) return false;
  const between = r.u.text.slice(word.end, at.start);
  const after = r.u.text.slice(at.end, at.end + 14);
  if (r.u.lang === 'zh')
    return (
      (/^(?:了|其|美国|特朗普|拜登|政府|总统|签署的|任内的|《|")*$/.test(between) ||
        // 已失效的《……》
        (/^的(?:美国|特朗普|总统|《|")*$/.test(between) &&
          /[已被遭]$/.test(textBefore(r.u, word, 1)))) &&
      !/^[》"]?(?:的|中|下|项下|所|第|部分|附件|有关|相关|之)/.test(after) &&
      !/(?:未|不|没有|拟|将|要|可|应|须|需|会|能|拒绝|无权)$/.test(textBefore(r.u, word, 3))
    );
  return (
    /^(?: (?:the|his|its|own|president|trump's|biden's|nist's|omb's|executive order|"))*[ "]$/.test(
      between,
    ) &&
    !/^(?:'s| (?:section|provisions|requirements|guidance|policies|rules|programs?))/.test(after) &&
    /(?:ed|withdrew|struck down|tore up|undid)$/.test(r.u.text.slice(word.start, word.end)) &&
    passive(r.u, word) === 'no'
  );
}

/** "Last week", a day past what the record knows: news it may not have. */
const fresh = (r: Reading): boolean =>
  r.u.values.some(
    (v) => v.type === 'date' && v.date > r.record.meta.horizon.slice(0, v.date.length),
  ) ||
  /\b(?:last|this) (?:week|month)\b|\byesterday\b|\btoday\b|本周|上周|昨日|昨天|今日|今天|日前|近日|本月|上月/.test(
    r.u.text,
  );

function judge(r: Reading, entity: Entity, at: Span, word: Span): Judgement {
  const zh = r.u.lang === 'zh';
  const name = saidName(entity, r.u.lang);
  const horizon = dateWords(r.record.meta.horizon, r.u.lang);
  const statement = zh
    ? `${name}仍然有效，截至${horizon}未见撤销或取代`
    : `${name} is in force; no revocation or replacement was known by ${horizon}`;
  const whole = hull(at, word);
  return {
    span: whole,
    verdict: 'contradicted',
    subject: entity.id,
    attribute: 'status',
    evidence: [recordEvidence(r.record, entity.id, r.u.lang, statement)],
    message: zh
      ? `并未失效：${statement}。此处写作“${stated(r.u, whole)}”，请更正，或注明依据。`
      : `Not gone: ${statement}. This says “${stated(r.u, whole)}”: correct it, or cite what it rests on.`,
  };
}

/** 被最高法院宣布无效: the court is who did it, not one that is still to say. */
const softened = (r: Reading, at: Span, word: Span): boolean =>
  wordsOf(r.record, r.u, 'softener').some(
    (w) =>
      contains(clauseOf(r.u, hull(at, word)), w) &&
      !(at.end <= w.start && w.end <= word.start && /被|遭/.test(r.u.text.slice(at.end, w.start))),
  );

function claimOf(r: Reading, s: Subject, word: Span): Span | undefined {
  return (s.places ?? []).find((at) => undergone(r, at, word) || undone(r, at, word));
}

export const wronglyGone = defineRule({
  id: 'wrongly-gone',
  severity: 'error',
  description: {
    en: 'An instrument in force, told as revoked, repealed or withdrawn',
    zh: '把仍然有效的文件说成已被撤销、废止或撤回',
  },
  *judge(r): Iterable<Judgement> {
    const words = wordsOf(r.record, r.u, 'ended');
    if (words.length === 0 || fresh(r) || attributed(r.record, r.u)) return;
    for (const s of r.subjects) {
      const entity = r.record.entity(s.id);
      if (!entity || s.strength < 2 || !isInstrument(entity) || !stands(r, entity)) continue;
      for (const word of words) {
        const at = claimOf(r, s, word);
        if (!at) continue;
        const whole = hull(at, word);
        if (
          unasserted(r.record, r.u, whole) ||
          doubted(r.record, r.u, whole) ||
          negated(r.record, r.u, word, word) ||
          // 未见M-25-22号备忘录被废止: the denial stands before the name.
          negated(r.record, r.u, whole, word) ||
          inClause(r.record, r.u, 'future', whole) ||
          softened(r, at, word) ||
          // "Withdrawn pending its replacement" is withdrawn.
          wordsOf(r.record, r.u, 'not-yet').some((w) => w.start < word.start)
        )
          continue;
        yield judge(r, entity, at, word);
        break;
      }
    }
  },
});
