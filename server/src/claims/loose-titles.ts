/**
 * Titles in another translation than the record's: 《防止觉醒式人工智能进入联邦政府》. Orders and memos only, whose
 * titles say what they do; plans and frameworks of every owner are called much the same.
 */

import type { PolicyRecord } from '../record/record.ts';
import { contains, overlaps, type Span, span } from '../text/span.ts';
import { nearness, pairsOf } from './title-likeness.ts';
import type { Mention } from './utterance.ts';

const marked =
  /《([^《》]{7,48})》|(?:行政令|行政命令|总统令|备忘录)(?:题为|名为|[,:])?"([^"]{7,48})"|"([^"]{7,48})"(?=的?(?:行政令|行政命令|总统令|备忘录))/g;

/** What no order or memo calls itself. */
const otherGenre =
  /(?:法|法案|条例|办法|意见|方案|措施|战略|计划|报告|指南|框架|协定|宣言|倡议|声明|白皮书)$/;

const enough = 0.55;
const ahead = 0.15;

function titlesIn(text: string): Span[] {
  return [...text.matchAll(marked)].flatMap((m) => {
    const title = m[1] ?? m[2] ?? m[3] ?? '';
    const start = m.index + m[0].indexOf(title);
    return otherGenre.test(title) ? [] : [span(start, start + title.length)];
  });
}

/** The order or memo whose title it is, in other words; none where another comes near, or an owner is named. */
export function looseTitles(
  record: PolicyRecord,
  text: string,
  taken: readonly Span[],
  owners: readonly Span[],
): Mention[] {
  if (!/[《"]/.test(text)) return [];
  return titlesIn(text).flatMap((at): Mention[] => {
    if (taken.some((t) => overlaps(t, at)) || owners.some((o) => contains(at, o))) return [];
    const title = pairsOf(text.slice(at.start, at.end));
    const [best, next] = record.data.entities
      .filter((e) => e.kind === 'order' || e.kind === 'memo')
      .map((entity) => ({ entity, near: nearness(record, entity, title) }))
      .sort((a, b) => b.near - a.near);
    if (!best || best.near < enough || (next && best.near - next.near < ahead)) return [];
    return [
      {
        ...at,
        entity: best.entity,
        weak: false,
        foreign: best.entity.lookalike === true,
        loose: true,
      },
    ];
  });
}
