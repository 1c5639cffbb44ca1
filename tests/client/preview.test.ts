/** The preview's plugin on the library that VS Code renders with. */

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { citations, type Look } from '../../client/src/preview/citations.ts';
import type { Environment, MarkdownIt } from '../../client/src/preview/markdown-it.ts';
import { verdicts } from '../../client/src/preview/verdicts.ts';
import { check } from '../../server/src/features/check.ts';
import { citedText } from '../../server/src/features/cited-text.ts';
import { listClaims } from '../../server/src/features/claims-list.ts';
import { Session } from '../../server/src/features/session.ts';
import type { DraftClaim } from '../../server/src/protocol.ts';
import { testRecord } from '../test-record.ts';

interface Whole extends MarkdownIt {
  render(text: string, env?: Environment): string;
}

const markdownIt: (options?: object) => Whole = createRequire(import.meta.url)('markdown-it');

const fromRecord: Look = (_document, item, lang) => citedText(testRecord(), item, lang) ?? null;

function cited(text: string, look = fromRecord): string {
  const md = markdownIt({ linkify: true });
  citations(md, look);
  return md
    .render(text)
    .replace(/ title="[^"]*"/g, '')
    .trim();
}

const link = (url: string, name: string): string =>
  `<a class="plumbline-citation" href="${url}">${name}</a>`;

const order = testRecord().source(testRecord().entity('eo-14320')!.sources[0]!.source)!.url;
const plan = testRecord().source(testRecord().entity('action-plan')!.sources[0]!.source)!.url;

test('a citation reads by name and leads to the source', () => {
  assert.equal(
    cited('As ordered [see @eo-14320, sec. 3(a); @action-plan, p. 5].'),
    `<p>As ordered (see ${link(order, 'EO 14320, sec. 3(a)')}; ${link(`${plan}${plan.endsWith('.pdf') ? '#page=5' : ''}`, 'America’s AI Action Plan, p. 5')}).</p>`.replace(
      'America’s AI Action Plan',
      citedText(testRecord(), { key: 'action-plan', locator: '' }, 'en')!.name,
    ),
  );
  assert.match(cited('见行政令[@eo-14320]。'), /^<p>见行政令（<a [^>]+>EO 14320<\/a>）。<\/p>$/);
  assert.match(cited('As @eo-14320 says.'), /^<p>As <a [^>]+>EO 14320<\/a> says\.<\/p>$/);
});

for (const text of [
  'Write to a@b.org or @somebody.',
  'A [link @eo-14320](https://example.org).',
  '`[@eo-14320]`',
  '[@no-such-key, p. 1]',
])
  test(`not ours to render: ${text}`, () =>
    assert.equal(cited(text), markdownIt({ linkify: true }).render(text).trim()));

test('what is not known yet, and what the record has no key for, reads as it was written', () => {
  const text = 'A <b> [@eo-14320 & co].';
  assert.equal(
    cited(text, () => undefined),
    '<p>A &lt;b&gt; [@eo-14320 &amp; co].</p>',
  );
  assert.match(cited('[@eo-14320; @other]'), /^<p>\(<a [^>]+>EO 14320<\/a>; @other\)<\/p>$/);
});

/** Claims of a text as the server lists them. */
function claimsOf(text: string): DraftClaim[] {
  const session = new Session(testRecord(), text, { asOf: '2026-10-01' });
  const place = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  return listClaims(testRecord(), session, 'en').map(({ span, ...claim }) => ({
    ...claim,
    range: { start: place(span.start), end: place(span.end) },
  }));
}

/** Rendered with marks, the tags of the marks left out. */
function marked(text: string, drawn = text): string {
  const md = markdownIt();
  const lines = text.split('\n');
  verdicts(
    md,
    () => ({ claims: claimsOf(drawn), lines }),
    ({ message }) => message,
  );
  return md
    .render(text, { currentDocument: 'file:///a.md' })
    .replace(/<span class="plumbline-verdict[^>]*>(.)<\/span>/g, '{$1}')
    .trim();
}

const right = 'EO 14320 was signed on 23 July 2025';
const wrong = 'EO 14319 was signed on 22 July 2025';

test('a mark stands behind each claim, in paragraphs, lists and tables', () => {
  assert.equal(marked(`${right}. ${wrong}.\n`), `<p>${right}{✓}. ${wrong}{✗}.</p>`);
  assert.match(marked(`- ${right}\n- *${wrong}*\n`), /2025\{✓\}<\/li>\n<li><em>.*2025\{✗\}<\/em>/);
  assert.match(
    marked(`| A | B |\n|---|---|\n| July | ${right} |\n| July | ${wrong} |\n`),
    /2025\{✓\}<\/td>\n<\/tr>\n<tr>\n<td>July<\/td>\n<td>.*2025\{✗\}<\/td>/,
  );
});

test('of two like words the one that is claimed is marked', () => {
  assert.equal(
    marked(`On 22 July 2025 we met.\n${wrong}.\n`),
    `<p>On 22 July 2025 we met.\n${wrong}{✗}.</p>`,
  );
});

test('a mark says in words what it shows, and cannot break out of its tag', () => {
  const md = markdownIt();
  const [claim] = claimsOf(`${wrong}.\n`).slice(-1);
  verdicts(
    md,
    () => ({ claims: [claim!], lines: [`${wrong}.`] }),
    () => '"><script>',
  );
  assert.match(
    md.render(`${wrong}.`, { currentDocument: 'file:///a.md' }),
    /role="img" title="&quot;&gt;&lt;script&gt;" aria-label="&quot;/,
  );
});

test('what has been edited since is not marked, and what is rendered twice is not marked twice', () => {
  assert.ok(!marked(`A line more.\n\n${wrong}.\n`, `${wrong}.\n`).includes('{'));
  const md = markdownIt();
  verdicts(
    md,
    () => ({ claims: claimsOf(`${wrong}.\n`), lines: [`${wrong}.`] }),
    () => '',
  );
  const env = { currentDocument: 'file:///a.md' };
  const once = md.render(`${wrong}.`, env);
  assert.equal(md.render(`${wrong}.`, env), once);
  assert.equal(check(testRecord(), `${wrong}.\n`, { asOf: '2026-10-01' }).findings.length, 1);
});

test('without a document there are no marks', () => {
  const md = markdownIt();
  verdicts(
    md,
    () => assert.fail('asked'),
    () => '',
  );
  assert.equal(md.render('Text.').trim(), '<p>Text.</p>');
});
