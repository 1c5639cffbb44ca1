/** Relations between two texts, one of the pair made wrong. */

import { fill } from './fill.ts';
import { type Cell, type FrameSet, type Slots, turn } from './types.ts';

type Pair = Slots & { readonly not: readonly string[] };

type Read = <T>(file: string) => T;

export function pairCells(read: Read): Cell[] {
  const pairs = read<Record<string, readonly Pair[]>>('pairs');
  return read<FrameSet[]>('relations').flatMap((set) =>
    set.frames.flatMap((frame) =>
      (pairs[String(set.of)] ?? []).flatMap(({ not, ...slots }): Cell[] => {
        const base = {
          frame,
          group: `relations/${String(set.of)}`,
          thing: `${slots.a} – ${slots.b}`,
        };
        const wrong = turn(not, frame + slots.a) ?? '';
        const texts = [slots, { ...slots, [set.wrong]: wrong }].map((s) => fill(frame, s));
        return texts.flatMap((text, i) =>
          text ? [{ ...base, text, ...(i > 0 ? { wrong: 'another' } : {}) }] : [],
        );
      }),
    ),
  );
}
