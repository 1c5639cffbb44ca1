/** Which hits of a sentence are names of the record's: in full, by identifier, or in a known wrong form. */

import type { Match } from '../record/phrases.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Lang } from '../record/types.ts';
import { contains, type Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';
import type { Mention, Misnomer } from './utterance.ts';

/** Longest first, then strong before weak; a hit inside one already kept is dropped. */
function longest<T extends Span>(items: readonly T[]): T[] {
  const kept: T[] = [];
  for (const item of [...items].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((k) => item.start < k.end && k.start < item.end)) kept.push(item);
  return kept.sort((a, b) => a.start - b.start);
}

const generic = {
  en: /(?:\b(?:an?|any|another|each|every|similar|new|other|such an?|develop(?:ing)? an?|no) (?:[a-z]+ )?)$/,
  zh: /(?:(?:一项|一份|某|各|另一|新的|一个|类似|多项|其他|各类|制定|提交|任何)(?:的)?|(?:针对|面向)[^,。;]{1,20}的)[《"]?$/,
};

const isGeneric = (text: string, at: number, lang: Lang): boolean =>
  generic[lang].test(text.slice(Math.max(0, at - 24), at));

function ownedElsewhere(
  record: PolicyRecord,
  hits: readonly Match[],
  text: string,
  at: number,
): boolean {
  const owner = record.index.lexicon['foreign-owner'] ?? -1;
  return hits.some(
    (h) =>
      h.groups.includes(owner) &&
      h.end <= at &&
      at - h.end <= 14 &&
      /^(?: |的|政府)?(?:[a-z-]+ )?[《"]?$/.test(text.slice(h.end, at)),
  );
}

/** Kinds of thing that every government has one of. */
const ownable: ReadonlySet<Entity['kind']> = new Set(['plan', 'order', 'framework', 'memo']);

/** 广东省“人工智能+”行动方案: a province's or a city's own, whatever it is called after. */
const localOwner = /[\u3400-\u9fff]{2,3}(?:省|市|自治区)(?:的|政府)?[《"]?$/;
const localKinds: ReadonlySet<Entity['kind']> = new Set([...ownable, 'programme']);

const ownedLocally = (m: Mention, text: string): boolean =>
  localKinds.has(m.entity.kind) && localOwner.test(text.slice(Math.max(0, m.start - 10), m.start));

/** "Commerce" is a department, "commerce" is not: a weak English name of a body counts in capitals only. */
const capitalised = (m: Mention, raw: string): boolean =>
  !m.weak || m.entity.kind !== 'agency' || !/^[a-z]/.test(raw.charAt(m.start));

const bodyHead =
  /^(?:'s)? (?:chairman|chairwoman|chair|administrator|director|secretary|commissioner|chief)\b/;

/** 《美国AI行动计划解读》: the title of what somebody wrote about it. */
const titledAfter = (text: string, m: Mention): boolean =>
  /^(?:的|之)?(?:解读|述评|评析|评述|分析|简析|浅析|观察|启示|影响|研究|要点|对比|比较|报告|评论)[^《》。]{0,12}》/.test(
    text.slice(m.end, m.end + 20),
  );

/** "The FERC chairman is directed to": whoever heads a body stands for it. */
function withHead(m: Mention, text: string): Mention {
  const head = m.entity.kind === 'agency' ? bodyHead.exec(text.slice(m.end, m.end + 20)) : null;
  return head ? { ...m, end: m.end + head[0].length } : m;
}

/** AI采购备忘录: a strong name that says nothing of whose it is, so that 我司的 before it makes it another's. */
const unowned = (text: string, m: Mention): boolean =>
  /^(?:(?!美国|白宫|特朗普|拜登|nist|omb|联邦)[\u3400-\u9fffa-z])+(?:备忘录|行政令|框架)$/.test(
    text.slice(m.start, m.end),
  );

export function namesIn(
  record: PolicyRecord,
  hits: readonly Match[],
  text: string,
  raw: string,
  lang: Lang,
): Mention[] {
  const out: Mention[] = [];
  for (const { start, end, named } of hits)
    for (const target of named) {
      if (target % 2 !== 0) continue;
      const name = record.index.names[-target / 2 - 1] as number;
      const entity = record.entityAt(name >> 1);
      out.push({ start, end, entity, weak: (name & 1) === 1, foreign: false });
    }
  return longest(out)
    .filter(
      (m) =>
        !(m.weak && isGeneric(text, m.start, lang)) && capitalised(m, raw) && !titledAfter(text, m),
    )
    .map((m) =>
      m.entity.lookalike ||
      ownedLocally(m, text) ||
      ((m.weak || unowned(text, m)) &&
        ownable.has(m.entity.kind) &&
        ownedElsewhere(record, hits, text, m.start))
        ? { ...m, foreign: true }
        : m,
    )
    .map((m) => (lang === 'en' ? withHead(m, text) : m));
}

export function identifiersIn(record: PolicyRecord, values: readonly DraftValue[]): Mention[] {
  return values.flatMap((v): Mention[] => {
    const entity = v.type === 'identifier' ? record.byIdentifier(v.scheme, v.id) : undefined;
    return entity && v.type === 'identifier'
      ? [{ start: v.start, end: v.end, entity, weak: false, foreign: false, identifier: v }]
      : [];
  });
}

export function misnomersIn(
  record: PolicyRecord,
  hits: readonly Match[],
  mentions: readonly Mention[],
): Misnomer[] {
  const out: Misnomer[] = [];
  for (const hit of hits)
    for (const target of hit.named) {
      if (target % 2 === 0) continue;
      if (mentions.some((m) => contains(m, hit) && m.end - m.start > hit.end - hit.start)) continue;
      const [entity, error] = record.index.errors[(-target - 1) / 2] as [number, number];
      out.push({ start: hit.start, end: hit.end, entity: record.entityAt(entity), error });
    }
  return longest(out);
}
