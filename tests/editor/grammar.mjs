/** The injection grammar, run over real text by VS Code's own tokeniser and Markdown grammar. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inWorkbench, root } from './workbench/paths.mjs';

const vscode = inWorkbench('code-server', 'lib', 'vscode');
const requireThere = createRequire(join(vscode, 'package.json'));
const markdown = join(
  vscode,
  'extensions',
  'markdown-basics',
  'syntaxes',
  'markdown.tmLanguage.json',
);
const ours = (name) => join(root, 'syntaxes', `plumbline.${name}.tmLanguage.json`);

/** [text of a draft, what of it is to be marked, with which scope; `not` for none of ours]. */
const cases = [
  ['As [@eo-14320] says.', 'eo-14320', 'variable.other.constant.citation.plumbline'],
  ['As [@eo-14320, sec. 3(a)] says.', ' sec. 3(a)', 'constant.numeric.locator.plumbline'],
  ['[see @action-plan, p. 5; @eo-14319]', 'eo-14319', 'variable.other.constant.citation.plumbline'],
  ['- 见[@action-plan, 第3页]。', 'action-plan', 'variable.other.constant.citation.plumbline'],
  ['**As [@eo-14320] says**', 'eo-14320', 'variable.other.constant.citation.plumbline'],
  [
    '| a | [@eo-14320] |\n|---|---|\n| b | [@eo-14319] |',
    'eo-14319',
    'variable.other.constant.citation.plumbline',
  ],
  ['---\nas-of: 2026-09-30\n---\n', 'as-of', 'keyword.other.front-matter.plumbline'],
  ['---\nas-of: 2026-09-30\n---\n', '2026-09-30', 'constant.numeric.date.plumbline'],
  [
    '<!-- plumbline-disable-next-line wrong-date -- as filed -->',
    'plumbline-disable-next-line',
    'keyword.control.suppression.plumbline',
  ],
  [
    '<!-- plumbline-disable-next-line wrong-date -- as filed -->',
    'wrong-date',
    'entity.name.tag.rule.plumbline',
  ],
  [
    '<!-- plumbline-disable-next-line wrong-date -- as filed -->',
    'as filed',
    'string.unquoted.reason.plumbline',
  ],
  [
    'Text <!-- plumbline-disable-line wrong-date -- 原文如此 --> more.',
    '原文如此',
    'string.unquoted.reason.plumbline',
  ],
  ['Write to [me](mailto:a@b.org).', 'me', 'not'],
  ['Code `[@eo-14320]` stays.', 'eo-14320', 'not'],
  ['```\n[@eo-14320]\n```', 'eo-14320', 'not'],
  ['as-of: 2026-09-30 in prose', 'as-of', 'not'],
  ['A task [x] and a [link].', 'x', 'not'],
];

export async function grammarTests() {
  const grammar = await loadGrammar();
  const counts = { passed: 0, failed: 0 };
  for (const [text, part, scope] of cases) {
    try {
      const scopes = scopesOf(grammar, text, part);
      const marked = scopes.filter((s) => s.endsWith('.plumbline'));
      if (scope === 'not') assert.deepEqual(marked, []);
      else assert.ok(scopes.includes(scope), `scopes: ${scopes.join(' ')}`);
      counts.passed++;
    } catch (error) {
      counts.failed++;
      console.log(`  FAILED  grammar: “${part}” in ${JSON.stringify(text)}: ${error.message}`);
    }
  }
  console.log(`  grammar: ${counts.passed} of ${cases.length} texts marked as they should be`);
  return counts;
}

/** Scopes of the first token that starts within the last occurrence of `part`. */
function scopesOf(grammar, text, part) {
  let state = null;
  let found = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const at = line.lastIndexOf(part);
    const token = at < 0 ? undefined : tokens.find((t) => t.startIndex <= at && at < t.endIndex);
    if (token) found = token.scopes;
  }
  return found;
}

async function loadGrammar() {
  const { Registry, parseRawGrammar } = requireThere('vscode-textmate');
  const oniguruma = requireThere('vscode-oniguruma');
  const wasm = readFileSync(join(vscode, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const paths = {
    'text.html.markdown': markdown,
    'markdown.plumbline.injection': ours('injection'),
    'markdown.plumbline.front-matter': ours('front-matter'),
    // Without YAML, front matter is not even recognised.
    'source.yaml': join(vscode, 'extensions/yaml/syntaxes/yaml.tmLanguage.json'),
    'source.yaml.1.2': join(vscode, 'extensions/yaml/syntaxes/yaml-1.2.tmLanguage.json'),
    'text.html.basic': join(vscode, 'extensions/html/syntaxes/html.tmLanguage.json'),
  };
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) =>
      paths[scope] ? parseRawGrammar(readFileSync(paths[scope], 'utf8'), paths[scope]) : null,
    getInjections: (scope) =>
      scope === 'text.html.markdown'
        ? ['markdown.plumbline.injection', 'markdown.plumbline.front-matter']
        : undefined,
  });
  return registry.loadGrammar('text.html.markdown');
}
