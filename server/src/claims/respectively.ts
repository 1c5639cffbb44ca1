/** "M-25-21 and M-25-22 replace M-24-10 and M-24-18 respectively", A和B分别取代了C和D: which of a row goes with which. */

import type { Span } from '../text/span.ts';
import { isInstrument } from './focus.ts';
import type { Mention, Utterance } from './utterance.ts';

/** Instruments in the stretch, each once. */
function row(u: Utterance, within: Span): Mention[] {
  const all = u.mentions.filter(
    (m) =>
      m.start >= within.start &&
      m.end <= within.end &&
      isInstrument(m.entity) &&
      !m.weak &&
      !m.foreign,
  );
  return all.filter((m, i) => all.findIndex((x) => x.entity.id === m.entity.id) === i);
}

const stop = /[;；。]/;

/** The pairs that a verb ties in the order in which they are named: the one before it, the one behind it. */
export function respective(u: Utterance, cue: Span): [Mention, Mention][] {
  const said =
    u.lang === 'zh'
      ? /分别[^,，。;；]{0,3}$/.test(u.text.slice(0, cue.start)) ||
        /^[^,，。;；]{0,2}分别/.test(u.text.slice(cue.end))
      : /\brespectively\b/.test(u.text.slice(cue.end));
  if (!said) return [];
  const before = u.text.slice(0, cue.start).split(stop).at(-1) ?? '';
  const behind = u.text.slice(cue.end).split(stop)[0] ?? '';
  const first = row(u, { start: cue.start - before.length, end: cue.start });
  const second = row(u, { start: cue.end, end: cue.end + behind.length });
  return first.length > 1 && first.length === second.length
    ? first.map((m, i): [Mention, Mention] => [m, second[i] as Mention])
    : [];
}
