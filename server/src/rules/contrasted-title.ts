/** A Chinese title beside its number with one content word for another: 《确保国家人工智能安全框架》 for ……政策框架. */

import { isInstrument } from '../claims/focus.ts';
import type { Reading } from '../claims/reading.ts';
import { wordsOf } from '../claims/scope.ts';
import { fold } from '../text/fold.ts';
import { type Span, span } from '../text/span.ts';
import type { SlippedName } from './slipped-names.ts';
import { titleBeside } from './swapped-title.ts';

interface Difference {
  readonly said: Span;
  readonly real: string;
}

/** What differs between two titles that begin and end alike; 出 for 进 is 出口 for 进口, so also with a character more. */
function differences(said: string, real: string): Difference[] {
  let head = 0;
  while (head < Math.min(said.length, real.length) && said[head] === real[head]) head++;
  let tail = 0;
  const least = Math.min(said.length, real.length) - head;
  while (tail < least && said.at(-1 - tail) === real.at(-1 - tail)) tail++;
  return [
    [head, tail],
    [head, tail - 1],
    [head - 1, tail],
  ].flatMap(([h = 0, t = 0]) =>
    h < 0 || t < 0
      ? []
      : [{ said: span(h, said.length - t), real: real.slice(h, real.length - t) }],
  );
}

/** Translators differ in many words, but never put one of `title-contrasts` for another. */
export function* contrastedTitles(r: Reading): Iterable<SlippedName> {
  if (r.u.lang !== 'zh') return;
  const telling = wordsOf(r.record, r.u, 'title-contrasts');
  if (telling.length === 0) return;
  for (const code of r.u.mentions) {
    if (!code.identifier || !isInstrument(code.entity)) continue;
    const at = titleBeside(r.u, code);
    if (!at) continue;
    const said = r.u.text.slice(at.start, at.end);
    const names = code.entity.names.filter((n) => n.lang === 'zh' && n.role !== 'weak');
    const forms = names.map((n) => ({ form: n.form, folded: fold(n.form, r.record.fold) }));
    if (forms.some((f) => f.folded === said)) continue;
    const isWhole = (d: Difference): boolean =>
      telling.some((w) => w.start - at.start === d.said.start && w.end - at.start === d.said.end) &&
      r.record.scanner.meets(d.real, r.record.index.lexicon['title-contrasts']);
    const right = forms.find(({ folded }) => differences(said, folded).some(isWhole));
    if (right) yield { at, entity: code.entity, right: right.form };
  }
}
