/**
 * The severity settings in package.json, one a rule, made from the rules themselves.
 * `--check` changes nothing and fails where they differ.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bilingual } from '../server/src/record/types.ts';
import { rules } from '../server/src/rules/index.ts';
import { ownChecks } from '../server/src/rules/own-checks.ts';

type Json = Record<string, unknown>;

const root = resolve(import.meta.dirname, '..');
const levels = ['default', 'error', 'warning', 'information', 'hint', 'off'];

const described = [...rules, ...ownChecks];

const propertyOf = (id: string, order: number): Json => ({
  type: 'string',
  default: 'default',
  scope: 'resource',
  enum: levels,
  enumDescriptions: levels.map((level) => `%severity.${level}%`),
  description: `%severity.rule.${id}%`,
  order,
});

function withSettings(manifest: Json): Json {
  const contributes = manifest.contributes as Json & { configuration: Json[] };
  const properties = Object.fromEntries(
    described.map(({ id }, n) => [`plumbline.severity.${id}`, propertyOf(id, n + 1)]),
  );
  const configuration = contributes.configuration.map((section) =>
    section.title === '%configuration.severity%' ? { ...section, properties } : section,
  );
  return { ...manifest, contributes: { ...contributes, configuration } };
}

function withDescriptions(strings: Json, lang: keyof Bilingual): Json {
  const kept = Object.entries(strings).filter(([key]) => !key.startsWith('severity.rule.'));
  const stop = lang === 'zh' ? '。' : '.';
  const ours = described.map(({ id, description }) => [
    `severity.rule.${id}`,
    description[lang].replace(/[.。]?$/, stop),
  ]);
  return Object.fromEntries([...kept, ...ours]);
}

const files: readonly (readonly [string, (content: Json) => Json])[] = [
  ['package.json', withSettings],
  ['package.nls.json', (strings) => withDescriptions(strings, 'en')],
  ['package.nls.zh-cn.json', (strings) => withDescriptions(strings, 'zh')],
];

/** Names of the files that differ from what the rules say, written anew unless `check`. */
export function settle(check: boolean): string[] {
  return files.flatMap(([name, change]) => {
    const path = resolve(root, name);
    const before = readFileSync(path, 'utf8');
    const after = `${JSON.stringify(change(JSON.parse(before) as Json), null, 2)}\n`;
    if (after === before) return [];
    if (!check) writeFileSync(path, after);
    return [name];
  });
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const check = process.argv.includes('--check');
  const stale = settle(check);
  if (stale.length > 0) console.log(`${check ? 'out of step' : 'updated'}: ${stale.join(', ')}`);
  process.exitCode = check && stale.length > 0 ? 1 : 0;
}
