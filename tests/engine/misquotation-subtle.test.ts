/** Slips that a tired writer makes in a quotation, made by script from the official texts. */

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { haveOfficialTexts, officialTexts } from '../../scripts/build-fingerprints.ts';
import { flagged, frames, nameOf, random, sentences } from './quoting.ts';

type Words = readonly string[];
type Next = (below: number) => number;

/** Undefined where the slip cannot be made in these words, or would change nothing. */
const slips: Readonly<
  Record<string, (words: Words, other: Words, next: Next) => Words | undefined>
> = {
  'a word of the same text for another': (words, other, next) => {
    const at = 1 + next(words.length - 2);
    const word = other[1 + next(other.length - 1)] ?? '';
    return bare(word) === bare(words[at]) ? undefined : words.with(at, word);
  },
  'a word left out': (words, _, next) => words.toSpliced(1 + next(words.length - 2), 1),
  'a number changed': (words, _, next) => {
    const at = words.findIndex((word) => /^\d+$/.test(word));
    return at < 0 ? undefined : words.with(at, String(Number(words[at]) + 1 + next(5)));
  },
  'two neighbours transposed': (words, _, next) => {
    const at = 1 + next(words.length - 2);
    const [one = '', two = ''] = words.slice(at, at + 2);
    return two === '' || bare(one) === bare(two) ? undefined : words.toSpliced(at, 2, two, one);
  },
};

const bare = (word = ''): string => word.toLowerCase().replace(/\W/g, '');

function* altered(): Generator<{ readonly how: string; readonly draft: string }> {
  const next = random(20261128);
  const texts = officialTexts.filter(
    ([, entity, role]) => role === 'text' && entity !== 'genai-profile',
  );
  for (const [how, slip] of Object.entries(slips))
    for (let made = 0; made < 10; ) {
      const [file, entity] = texts[next(texts.length)]!;
      const all = sentences(file);
      const words = all[next(all.length)]!.split(' ');
      const length = Math.min(words.length, 8 + next(13));
      const start = next(words.length - length + 1);
      const piece = words.slice(start, start + length);
      const wrong = slip(piece, all[next(all.length)]!.split(' '), next);
      if (!wrong) continue;
      const frame = frames[made++ % frames.length]!;
      yield { how, draft: frame(nameOf(entity), wrong.join(' ')) };
    }
}

it('40 slips, ten of each sort: as many are caught as docs/quotations.md says', {
  skip: !haveOfficialTexts,
}, (t) => {
  const all = [...altered()];
  const missed = all.filter(({ draft }) => !flagged(draft));
  t.diagnostic(`recall ${all.length - missed.length}/${all.length}`);
  assert.equal(all.length, 40);
  assert.ok(missed.length <= 4, missed.map(({ how, draft }) => `${how}: ${draft}`).join('\n'));
});
