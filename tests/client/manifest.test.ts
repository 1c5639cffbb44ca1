/** package.json, its strings in both languages, and the code behind it say the same things. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { settle } from '../../scripts/severity-settings.ts';
import { assistantTools } from '../../server/src/features/assistant/index.ts';
import { defaultSettings } from '../../server/src/lsp/settings.ts';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const manifest = json('package.json');
const strings = json('package.nls.json');
const chinese = json('package.nls.zh-cn.json');
const sources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(join('client/src', path)))
  .join('\n');

test('one severity setting a rule, described as the rule describes itself', () => {
  assert.deepEqual(settle(true), [], 'run: node --import tsx scripts/severity-settings.ts');
});

/** What is for the client alone. */
const clientOnly = ['preview'];

test('settings are those that the server reads, and a few of the client', () => {
  const sections: { properties: object }[] = manifest.contributes.configuration;
  const keys = sections.flatMap(({ properties }) => Object.keys(properties));
  const names = new Set(keys.map((key) => key.split('.')[1]));
  assert.deepEqual(
    [...names].sort(),
    [...Object.keys(defaultSettings), 'asOf', ...clientOnly].sort(),
  );
});

test('every string of the manifest is there in both languages, and none besides', () => {
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map((m) => m[1] ?? '');
  assert.deepEqual(Object.keys(strings).sort(), [...new Set(used)].sort());
  assert.deepEqual(Object.keys(chinese).sort(), Object.keys(strings).sort());
  for (const [key, text] of Object.entries<string>(chinese))
    assert.ok(/\p{Script=Han}/u.test(text) || key === 'displayName', `${key} is not Chinese`);
});

test('every string of the code is there in Chinese, with the same places to fill', () => {
  const said = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)+)'/g)].map((m) => m[1] ?? '');
  const calls = sources.match(/l10n\.t\(/g) ?? [];
  assert.equal(said.length, calls.length, 'a string that is not a plain literal');
  const bundle: Record<string, string> = json('l10n/bundle.l10n.zh-cn.json');
  assert.deepEqual(Object.keys(bundle).sort(), [...new Set(said)].sort());
  const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  for (const [en, zh] of Object.entries(bundle)) assert.deepEqual(places(zh), places(en), en);
});

test('commands of the manifest and of the code are the same', () => {
  const listed = manifest.contributes.commands.map((c: { command: string }) => c.command);
  const [, list = ''] = read('client/src/commands/index.ts').split('commandsOf = ');
  const names = [...list.matchAll(/^ {2}(\w+): \(/gm)].map((m) => `plumbline.${m[1]}`);
  assert.deepEqual(names.sort(), listed.sort());
});

test('every file that the manifest names exists and goes into the package', () => {
  const packed = read('.vscodeignore');
  const named = [
    ...JSON.stringify(manifest).matchAll(/"(?:\.\/)?((?:client|docs|snippets|syntaxes)\/[^"]+)"/g),
  ];
  assert.ok(named.length > 5);
  for (const [, path = ''] of named) {
    assert.ok(existsSync(join(root, path)), path);
    assert.ok(
      packed.includes(`!${path}`) || packed.includes(`!${path.split('/')[0]}/**`),
      `${path} is not packed`,
    );
  }
});

for (const lang of ['en', 'zh'])
  test(`snippets (${lang}): prefixed, described, dated, with a place to end`, () => {
    const snippets: Record<string, { prefix: string; description: string; body: string[] }> = json(
      `snippets/memo-${lang}.json`,
    );
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const [name, { prefix, description, body }] of Object.entries(snippets)) {
      assert.match(prefix, lang === 'zh' ? /^pl-[a-z]+-zh$/ : /^pl-[a-z]+$/, name);
      assert.ok(description, name);
      assert.ok(body.join('\n').includes('$0'), `${name} does not say where to go on`);
      if (body[0] === '---')
        assert.ok(
          body.some((line) => line.startsWith('as-of: $CURRENT_YEAR')),
          name,
        );
    }
  });

test('tools for assistants are those that the server answers', () => {
  const listed: { name: string; modelDescription: string; inputSchema: object }[] =
    manifest.contributes.languageModelTools;
  assert.deepEqual(
    listed.map(({ name, modelDescription, inputSchema }) => [name, modelDescription, inputSchema]),
    assistantTools.map(({ name, description, input }) => [`plumbline_${name}`, description, input]),
  );
});
