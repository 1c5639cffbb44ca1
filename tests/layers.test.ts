/** Layers import one way. The table is the rule, npm names included: a new dependency is a new word here. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { it } from 'node:test';

interface Layer {
  /** Layers it may import. */
  readonly from: readonly string[];
  /** Packages it may import; `node:*` is every module of Node. */
  readonly packages?: readonly string[];
}

const core = ['text', 'record', 'values', 'draft', 'claims', 'rules', 'features'];
const leftOf = (layer: string): string[] => core.slice(0, core.indexOf(layer));

/** `protocol` is server/src/protocol.ts: the types that client and server share. */
const table: Readonly<Record<string, Layer>> = {
  text: { from: [] },
  record: { from: leftOf('record') },
  values: { from: leftOf('values') },
  draft: {
    from: leftOf('draft'),
    packages: ['mdast', 'remark', 'remark-cjk-friendly', 'remark-gfm', 'yaml'],
  },
  claims: { from: leftOf('claims') },
  rules: { from: leftOf('rules') },
  features: { from: leftOf('features') },
  recordkit: {
    from: ['text', 'record', 'values', 'corpus'],
    packages: ['csv-parse', 'csv-stringify', 'fast-xml-parser', 'yaml'],
  },
  render: { from: core, packages: ['sarif'] },
  protocol: {
    from: ['text', 'record', 'claims', 'features'],
    packages: ['vscode-languageserver-types'],
  },
  lsp: {
    from: [...core, 'protocol'],
    packages: [
      'vscode-languageserver',
      'vscode-languageserver-protocol',
      'vscode-languageserver-textdocument',
      'vscode-languageserver-types',
      'vscode-uri',
    ],
  },
  node: {
    from: [...core, 'recordkit', 'render', 'lsp'],
    packages: ['@modelcontextprotocol/server', 'node:*', 'unpdf', 'vscode-languageserver'],
  },
  browser: { from: [...core, 'lsp', 'protocol'], packages: ['vscode-languageserver'] },
  cli: { from: [...core, 'recordkit', 'render', 'node'], packages: ['node:*', 'yaml'] },
  client: { from: ['protocol'], packages: ['node:*', 'vscode', 'vscode-languageclient'] },
};

const root = resolve(__dirname, '..');

/** Layer of a path from the root, `other` for one that no layer may import. */
function layerOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'client' || first === 'corpus') return first;
  if (first !== 'server' || second !== 'src') return 'other';
  return third.replace(/\.ts$/, '');
}

const specifier =
  /(?:\bfrom|\bimport|\brequire|\bimport\s*\(|\brequire\s*\()\s*\(?\s*['"`]([^'"`\n]+)['"`]/g;

const importsOf = (source: string): string[] =>
  [...source.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(specifier)].map((match) => match[1]!);

const packageOf = (name: string): string =>
  name.startsWith('node:')
    ? 'node:*'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

/** What a file imports against the table, in words. */
function violations(path: string, source: string): string[] {
  const layer = layerOf(path);
  const rule = table[layer];
  if (!rule) return [`${path}: no layer is called "${layer}"`];
  return importsOf(source).flatMap((name) => {
    const relative = name.startsWith('.');
    const target = relative ? layerOf(posix.join(posix.dirname(path), name)) : packageOf(name);
    const allowed = relative
      ? target === layer || rule.from.includes(target)
      : (rule.packages ?? []).includes(target);
    return allowed ? [] : [`${path}: ${layer} may not import ${name}`];
  });
}

function sources(): string[] {
  return ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.split(sep).join('/')}`),
  );
}

it('every import keeps to the table', () => {
  const found = sources().flatMap((path) =>
    violations(path, readFileSync(join(root, path), 'utf8')),
  );
  assert.deepEqual(found, []);
});

it('claims and rules read facts and provisions one by one: `data` would read them all', () => {
  const whole = sources().filter(
    (path) =>
      /\/(?:claims|rules)\//.test(path) &&
      /\bdata\.(?:facts|provisions)\b/.test(readFileSync(join(root, path), 'utf8')),
  );
  assert.deepEqual(whole, [], 'use record.factAt(i) and record.provisionAt(i)');
});

it('looks at every layer that the table names', () => {
  const seen = new Set(sources().map(layerOf));
  const written = Object.keys(table).filter((layer) => layer !== 'client' && layer !== 'protocol');
  assert.deepEqual(
    written.filter((layer) => !seen.has(layer)),
    [],
  );
});

it('lists only packages that package.json declares', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const declared = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  const listed = Object.values(table).flatMap((layer) => layer.packages ?? []);
  const known = (name: string) =>
    name === 'node:*' || declared.has(name) || declared.has(`@types/${name}`);
  assert.deepEqual(
    listed.filter((name) => !known(name) && name !== 'vscode-languageserver-protocol'),
    [],
  );
});

const planted: readonly [path: string, source: string][] = [
  ['server/src/rules/x.ts', "import { check } from '../features/check.ts';"],
  ['server/src/rules/x.ts', "import { readFileSync } from 'node:fs';"],
  ['server/src/draft/x.ts', "import type { Rule } from '../rules/rule.ts';"],
  ['server/src/draft/deep/x.ts', "export * from '../../claims/types.ts';"],
  ['server/src/features/x.ts', "const late = await import('../lsp/server.ts');"],
  ['server/src/features/x.ts', "import { Position } from 'vscode-languageserver-types';"],
  ['server/src/recordkit/x.ts', "import { parseBlock } from '../draft/parse.ts';"],
  ['server/src/render/x.ts', "import {\n  a,\n} from '../cli/main.ts';"],
  ['server/src/values/x.ts', "import 'left-pad';"],
  ['server/src/values/x.ts', "const pad = require('left-pad');"],
  ['server/src/cli/x.ts', "import { serve } from '../lsp/server.ts';"],
  ['client/src/x.ts', "import { check } from '../../server/src/features/check.ts';"],
  ['server/src/rules/x.ts', "import { x } from '../../../scripts/run.mjs';"],
  ['server/src/helpers/x.ts', ''],
];

for (const [path, source] of planted)
  it(`catches ${source || path}`, () => assert.equal(violations(path, source).length, 1));

it('lets a comment speak of anything', () => {
  assert.deepEqual(violations('server/src/rules/x.ts', "/** never import 'node:fs' */"), []);
});
