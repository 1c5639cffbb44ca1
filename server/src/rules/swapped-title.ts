/** Chinese titles vary by translator, so they are told apart by shared character pairs, not by equality. */

import { isInstrument } from '../claims/focus.ts';
import type { Reading } from '../claims/reading.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { type Span, span } from '../text/span.ts';

export interface SwappedTitle {
  readonly code: Mention;
  readonly at: Span;
  /** The instrument whose title it is. */
  readonly owner: Entity;
}

function pairsOf(text: string): Set<string> {
  const bare = text.replace(/[^\u3400-\u9fffa-z0-9]/g, '');
  return new Set(
    Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) => bare.slice(i, i + 2)),
  );
}

/** Dice coefficient of two sets of character pairs, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((p) => b.has(p)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

const titlesOf = (r: Reading, entity: Entity): Set<string>[] =>
  entity.names
    .filter(
      (n) => n.lang === 'zh' && (n.role === 'title' || n.role === 'short' || n.role === 'alias'),
    )
    .map((n) => pairsOf(fold(n.form, r.record.fold)));

const nearness = (r: Reading, entity: Entity, title: ReadonlySet<string>): number =>
  Math.max(0, ...titlesOf(r, entity).map((t) => likeness(t, title)));

/** 第14320号行政令《防止……觉醒……》: a title far from its number's own and close to one other instrument's. */
export function* swappedTitles(r: Reading): Iterable<SwappedTitle> {
  if (r.u.lang !== 'zh') return;
  for (const code of r.u.mentions) {
    if (!code.identifier || !isInstrument(code.entity)) continue;
    const found =
      /^(?:号|行政令|行政命令|总统令|备忘录|即|题为|名为|的?(?:正式|完整|中文)?(?:标题|名称|题目|全称|题名)(?:则|就)?(?:为|是|叫|作)?|[,(:])*《([^》]{6,60})》/.exec(
        r.u.text.slice(code.end),
      );
    if (!found?.[1]) continue;
    const title = pairsOf(found[1]);
    if (nearness(r, code.entity, title) > 0.35) continue;
    const near = r.record.data.entities.filter(
      (e) =>
        e.kind === code.entity.kind && e.id !== code.entity.id && nearness(r, e, title) >= 0.55,
    );
    const start = code.end + found[0].indexOf('《') + 1;
    if (near.length === 1 && near[0])
      yield { code, at: span(start, start + found[1].length), owner: near[0] };
  }
}
