/** Passages of one block: their prose, what surrounds them, and the way back to source. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { labelsDefined } from '../../server/src/draft/labels.ts';
import { parseBlock } from '../../server/src/draft/parse.ts';
import type { Passage } from '../../server/src/draft/types.ts';
import { span } from '../../server/src/text/span.ts';

const passages = (block: string): readonly Passage[] => parseBlock(block).passages;
const texts = (block: string): string[] => passages(block).map((p) => p.text);

/** Source of a stretch of a block's first passage. */
function sourceOf(block: string, words: string): string {
  const [passage] = passages(block);
  const start = passage!.text.indexOf(words);
  assert.notEqual(start, -1, `"${words}" in "${passage!.text}"`);
  const { start: from, end } = passage!.source(span(start, start + words.length));
  return block.slice(from, end);
}

const spans: readonly (readonly [name: string, block: string, words: string, source: string])[] = [
  ['emphasis, inner edge', 'On **July 24**, 2025 it', 'July 24, 2025', 'July 24**, 2025'],
  ['emphasis, outer edge', 'On **July 24**, 2025 it', 'July 24', 'July 24'],
  ['an inline link', 'See [the *Plan*](http://a.b "t") now', 'the Plan', 'the *Plan'],
  ['across a link', 'See [the Plan](http://a.b) now', 'Plan now', 'Plan](http://a.b) now'],
  ['an escape', 'cost 5\\* now', '5*', '5\\*'],
  ['an entity', 'AT&amp;T said', 'AT&T', 'AT&amp;T'],
  ['an entity of two units', 'a &Afr; b', '𝔄', '&Afr;'],
  ['what only looks like an entity', 'a &nope; b', '&nope; b', '&nope; b'],
  ['a doubly escaped entity', 'a &amp;amp; b', '&amp; b', '&amp;amp; b'],
  ['a soft break', 'the\n  Action\r\nPlan', 'Action Plan', 'Action\r\nPlan'],
  ['a break in a quotation', '> the\n> > Action', 'the', 'the'],
  ['a quoted break', '> the order\n>   of May', 'order of', 'order\n>   of'],
  ['a lazy break', '> the order\nof May', 'order of', 'order\nof'],
  ['a hard break', 'the order  \nof May', 'order of', 'order  \nof'],
  ['a backslash break', 'the order\\\nof May', 'order of', 'order\\\nof'],
  ['a nested item', '- - > the\n    > order', 'the order', 'the\n    > order'],
  ['a Chinese wrap', '该计划由商\n  务部牵头', '商务部', '商\n  务部'],
  ['emphasis beside Chinese', '该**“第三支柱”**涉及', '“第三支柱”', '“第三支柱”'],
  ['emoji and marks', '😀 e\u0301 **x** y', 'x y', 'x** y'],
  ['a byte order mark', '\ufeffThe Plan', 'The Plan', 'The Plan'],
  ['after front matter', '---\na: b\n---\nThe Plan', 'Plan', 'Plan'],
  ['a footnote left out', 'The Plan[^1] says\n\n[^1]: a', 'Plan says', 'Plan[^1] says'],
  ['a closing hash', '## The **Plan** ##', 'Plan', 'Plan'],
];
for (const [name, block, words, source] of spans) {
  test(`source of ${name}`, () => assert.equal(sourceOf(block, words), source));
}

const flat: readonly (readonly [name: string, block: string, text: string])[] = [
  ['code leaves a gap', 'run `x` now', 'run \ufffc now'],
  ['HTML leaves a gap, its words stay', 'a <b>c</b> d', 'a \ufffcc\ufffc d'],
  ['comments leave nothing', 'a <!-- c --> b', 'a b'],
  ['addresses leave a gap', 'see <https://a.b/c> and https://a.b/c.', 'see \ufffc and \ufffc.'],
  ['an address ends where Chinese starts', '见https://a.gov/b，**该令**要求', '见\ufffc，该令要求'],
  ['mathematics leaves a gap', 'above $10^{26}$ operations', 'above \ufffc operations'],
  ['money is no mathematics', 'from $5 to US$6', 'from $5 to US$6'],
  ['citations in brackets leave nothing', 'as said [@key, p. 3].', 'as said.'],
  ['citations as nouns leave a gap', 'as @key says', 'as \ufffc says'],
  ['footnotes leave nothing', '计划[^1]由\n\n[^1]: a', '计划由'],
  ['undefined footnotes too', 'in 2025.[^9] The next', 'in 2025. The next'],
  ['a note joins no words', 'plan[^9]and', 'plan\ufffcand'],
  ['struck text is not said', 'in ~~May~~ June', 'in June'],
  ['single tildes strike nothing', '10~20人，30~40人', '10~20人，30~40人'],
  ['Chinese wraps vanish', '该计\n划由 \n**商务部**', '该计划由商务部'],
  ['wraps beside Latin become a space', '该计划由\nNIST\n修订', '该计划由 NIST 修订'],
  ['hard breaks part even Chinese', '商务部  \n能源部', '商务部 能源部'],
  ['images leave a gap', 'a ![b](c) d', 'a \ufffc d'],
];
for (const [name, block, text] of flat) test(name, () => assert.equal(texts(block)[0], text));

test('marks carry kind, range and target', () => {
  const block = 'The [Plan](http://a.b) is **new** [@x, p. 3].[^n]\n\n[^n]: a';
  const [{ text, marks }] = passages(block) as [Passage];
  assert.deepEqual(
    marks.map((m) => [m.kind, text.slice(m.start, m.end), m.target]),
    [
      ['link', 'Plan', 'http://a.b'],
      ['strong', 'new', undefined],
      ['citation', '', '@x, p. 3'],
      ['footnote-ref', '', 'n'],
    ],
  );
  assert.equal(marks[2]!.start, text.indexOf(' .') === -1 ? text.indexOf('.') : -1);
});

test('references take their target from other blocks', () => {
  const labels = labelsDefined('[plan]: http://a.b\n[^n]: note');
  const [passage] = parseBlock('The [Plan][] is new', labels).passages;
  assert.equal(passage!.text, 'The Plan is new');
  assert.equal(passage!.marks[0]!.target, 'http://a.b');
});

test('kinds, depth and quotation', () => {
  const block = '# One\n\nTwo\n---\n\n> three\n\n- four\n\n  five\n\n[^6]: six\n';
  assert.deepEqual(
    passages(block).map((p) => [p.kind, p.text, p.depth, p.quoted]),
    [
      ['heading', 'One', 1, false],
      ['heading', 'Two', 2, false],
      ['paragraph', 'three', 0, true],
      ['item', 'four', 0, false],
      ['item', 'five', 0, false],
      ['footnote', 'six', 0, false],
    ],
  );
});

test('a note set as a quotation quotes nobody', () => {
  const [passage] = passages('> [!NOTE]\n> The Plan');
  assert.deepEqual([passage!.text, passage!.quoted], ['The Plan', false]);
});

test('items know the sentence that leads in, also when nested', () => {
  const found = passages(
    'Background. The order directs:\n\n- Commerce. It must:\n  - act\n- Energy\n',
  );
  assert.deepEqual(
    found.map((p) => p.lead),
    [undefined, 'The order directs:', 'It must:', 'The order directs:'],
  );
});

test('rows hold cells, their columns, and one sentence', () => {
  const block = '| Order | Signed |\n|---|---|\n| **EO\\|1** | 23 July. 2025 |\n| alone |\n';
  const [heading, row, short] = passages(block) as [Passage, Passage, Passage];
  assert.equal(heading.columns, undefined);
  assert.equal(row.text, 'EO|1 | 23 July. 2025');
  assert.deepEqual(
    row.cells!.map((c) => row.text.slice(c.start, c.end)),
    ['EO|1', '23 July. 2025'],
  );
  assert.deepEqual(row.columns, ['Order', 'Signed']);
  assert.deepEqual(short.columns, ['Order']);
  assert.equal(row.sentences.length, 1);
  const date = row.source(row.cells![1]!);
  assert.equal(block.slice(date.start, date.end), '23 July. 2025');
});

test('comments keep their place', () => {
  const block = 'a <!-- b --> c\n\n> <!-- d -->\n\n```\n<!-- no -->\n```\n';
  const { comments } = parseBlock(block);
  assert.deepEqual(
    comments.map((c) => [c.text, block.slice(c.start, c.end)]),
    [
      ['b', '<!-- b -->'],
      ['d', '<!-- d -->'],
    ],
  );
});

test('a comment that is never closed is none', () => {
  assert.deepEqual(parseBlock('<!-- plumbline').comments, []);
});

test('front matter is no prose', () => assert.deepEqual(texts('---\ntitle: The Plan\n---\n'), []));
