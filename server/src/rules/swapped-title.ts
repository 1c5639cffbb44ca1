/** A Chinese title beside a number that is another's, however it is translated. */

import { isInstrument } from '../claims/focus.ts';
import type { Reading } from '../claims/reading.ts';
import { nearness, pairsOf } from '../claims/title-likeness.ts';
import type { Mention, Utterance } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { type Span, span } from '../text/span.ts';

export interface SwappedTitle {
  readonly code: Mention;
  readonly at: Span;
  /** The instrument whose title it is. */
  readonly owner: Entity;
}

const beside =
  /^(?:号|行政令|行政命令|总统令|备忘录|即|题为|名为|的?(?:正式|完整|中文)?(?:标题|名称|题目|全称|题名)(?:则|就)?(?:为|是|叫|作)?|[,(:])*《([^》]{6,60})》/;

/** The title in its marks that stands right behind a number. */
export function titleBeside(u: Utterance, code: Span): Span | undefined {
  const found = beside.exec(u.text.slice(code.end));
  if (!found?.[1]) return undefined;
  const start = code.end + found[0].indexOf('《') + 1;
  return span(start, start + found[1].length);
}

/** 第14320号行政令《防止……觉醒……》: a title far from its number's own and close to one other instrument's. */
export function* swappedTitles(r: Reading): Iterable<SwappedTitle> {
  if (r.u.lang !== 'zh') return;
  for (const code of r.u.mentions) {
    if (!code.identifier || !isInstrument(code.entity)) continue;
    const at = titleBeside(r.u, code);
    if (!at) continue;
    const title = pairsOf(r.u.text.slice(at.start, at.end));
    if (nearness(r.record, code.entity, title) > 0.35) continue;
    const near = r.record.data.entities.filter(
      (e) =>
        e.kind === code.entity.kind &&
        e.id !== code.entity.id &&
        nearness(r.record, e, title) >= 0.55,
    );
    if (near.length === 1 && near[0]) yield { code, at, owner: near[0] };
  }
}
