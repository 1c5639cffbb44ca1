/** Every character of prose leads back to the source it came from, over hostile Markdown. */

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cutBlocks } from '../../server/src/draft/blocks.ts';
import { labelsDefined, labelsUsed, mergeLabels } from '../../server/src/draft/labels.ts';
import { parseBlock } from '../../server/src/draft/parse.ts';
import { span } from '../../server/src/text/span.ts';
import { hostile } from './arbitrary.ts';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 400);
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&copy;': '©',
  '&Afr;': '𝔄',
  '&NotEqualTilde;': '≂̸',
};

/** Source as a reader sees it: escapes and entities undone. */
const read = (source: string): string =>
  source.replace(
    /\\([!-/:-@[-`{-~])|&\w+;|\0/g,
    (all, escaped) => escaped ?? entities[all] ?? '\ufffd',
  );

function* parsed(text: string) {
  const blocks = cutBlocks(text);
  const labels = mergeLabels(blocks.map((b) => labelsDefined(b.text)));
  for (const block of blocks) {
    const { passages, comments } = parseBlock(block.text, labelsUsed(block.text, labels));
    for (const passage of passages) yield { block: block.text, passage };
    for (const comment of comments) {
      assert.ok(block.text.slice(comment.start, comment.end).startsWith('<!--'));
    }
  }
}

test('each character of prose is the character its source range holds', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { block, passage } of parsed(text)) {
        let last = span(0, 0);
        for (let at = 0; at < passage.text.length; at++) {
          const from = passage.source(span(at, at + 1));
          if (from.start === last.start && from.end === last.end) {
            assert.match(block.slice(from.start, from.end), /^\|$|^&\w+;$/); // " | ", or two units at once
            continue;
          }
          const unit = passage.text.charAt(at);
          assert.ok(
            last.end <= from.start && from.start < from.end && from.end <= block.length,
            'in order, in range',
          );
          last = from;
          const source = block.slice(from.start, from.end);
          if (unit === ' ' && source !== ' ') assert.match(source, /[\r\n]|^\|$/);
          else if (unit !== '\ufffc') assert.equal(read(source).charAt(0), unit);
        }
      }
    }),
    { numRuns },
  );
});

test('a span of prose covers exactly the source of its characters', () => {
  const pick = fc.tuple(fc.nat(1000), fc.nat(30));
  fc.assert(
    fc.property(hostile, pick, (text, [from, length]) => {
      for (const { passage } of parsed(text)) {
        const start = from % passage.text.length;
        const end = Math.min(passage.text.length, start + 1 + length);
        const whole = passage.source(span(start, end));
        assert.equal(whole.start, passage.source(span(start, start + 1)).start);
        assert.equal(whole.end, passage.source(span(end - 1, end)).end);
      }
    }),
    { numRuns },
  );
});

test('sentences are trimmed, in order, and leave out only white space', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { passage } of parsed(text)) {
        let at = 0;
        for (const sentence of passage.sentences) {
          assert.equal(passage.text.slice(at, sentence.start).trim(), '');
          const said = passage.text.slice(sentence.start, sentence.end);
          assert.ok(said !== '' && said === said.trim());
          at = sentence.end;
        }
        assert.equal(passage.text.slice(at).trim(), '');
        for (const mark of passage.marks) {
          assert.ok(0 <= mark.start && mark.start <= mark.end && mark.end <= passage.text.length);
        }
      }
    }),
    { numRuns },
  );
});
