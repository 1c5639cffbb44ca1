import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020';
import { parse, stringify } from 'yaml';
import { corpusFiles } from '../../scripts/corpus-files.ts';
import { parseFile } from '../../server/src/recordkit/parse.ts';
import { kindOfFile, schemaOf } from '../../server/src/recordkit/schema.ts';
import { readShape } from '../../server/src/recordkit/shape.ts';

const schema = JSON.parse(readFileSync('corpus/schema.json', 'utf8')) as { $id: string };

function shapeOf(text: string, path = 'entities/x.yaml'): { value: unknown; messages: string[] } {
  const file = parseFile({ path, text });
  const shaped = readShape(file, schemaOf(kindOfFile(path)!));
  const problems = [...file.syntax, ...shaped.problems];
  return { value: shaped.value, messages: problems.map((p) => `${p.line}:${p.col} ${p.message}`) };
}

test('the example in docs/record.md has the shape it teaches', () => {
  const example = readFileSync('docs/record.md', 'utf8').split('```yaml\n')[1]!.split('```')[0]!;
  assert.deepEqual(shapeOf(example).messages, []);
});

test('digits where text is wanted stay as written', () => {
  const { value } = shapeOf(
    'of: x\nprovisions: [{ section: 1.10, page: 3, summary: { en: a, zh: 一 } }]',
  );
  assert.deepEqual((value as { provisions: { section: unknown; page: unknown }[] }).provisions[0], {
    section: '1.10',
    page: 3,
    summary: { en: 'a', zh: '一' },
  });
});

test('each message says what is wrong, and where', () => {
  const text = `
- id: Bad Id
  kind: ordr
  names: { en: { titel: x } }
  sources: nope
  facts:
    - { id: a, attribute: signed, date: 2025-7-1, flag: true, says: { en: x } }
    - { id: b, attribute: signed, says: { en: x, zh: 一 } }
- of: action-plan
  fact: []
`;
  const expected = [
    /^2:7 id: 'Bad Id' does not have the form/,
    /^3:9 kind: 'ordr' is none of .*did you mean 'order'/,
    /^4:18 unknown key 'titel' \(did you mean 'title'\?\)$/,
    /^5:12 sources: should be array, not string nope$/,
    /^7:41 date: '2025-7-1' does not have the form/,
    /^7:69 says: lacks 'zh'$/,
    /^7:7 a: needs exactly one of date, .*; found date and flag$/,
    /^8:7 b: needs exactly one of date, .*; found none$/,
    /^2:3 lacks 'summary'$/,
    /^10:3 unknown key 'fact' \(did you mean 'facts'\?\)$/,
  ];
  const { messages } = shapeOf(text);
  assert.equal(messages.length, expected.length, messages.join('\n'));
  for (const [i, pattern] of expected.entries()) assert.match(messages[i]!, pattern);
});

test('no text makes the reader throw', () => {
  const texts = [
    '',
    'x',
    '- ',
    '[',
    'a: &b 1\nc: *b',
    'id: ~\nnames: []',
    '{}',
    '- - -',
    'facts: 3\nof: x',
    ': :',
  ];
  for (const text of texts)
    for (const path of ['entities/x.yaml', 'sources.yaml', 'lexicon/fold.yaml', 'record.yaml'])
      assert.notDeepEqual(shapeOf(text, path).messages, [], `${path}: ${text}`);
});

test('our reader and ajv agree on the corpus, and on the corpus with things spoilt', () => {
  const ajv = new Ajv({
    allErrors: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  ajv.addSchema(schema);
  for (const file of corpusFiles()) {
    const kind = kindOfFile(file.path)!;
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${kind}File`)!;
    const value: unknown = textual(parse(file.text, { logLevel: 'silent' }));
    for (const one of [value, ...spoilt(thinned(value))]) {
      const text = stringify(one, { aliasDuplicateObjects: false });
      const ours = shapeOf(text, file.path).messages;
      assert.equal(
        ours.length === 0,
        validate(one),
        `${file.path}: ${ours[0]}\n${JSON.stringify(validate.errors)}`,
      );
    }
  }
});

/** A few items of each long list: what is spoilt is written and read anew some hundred times a file. */
function thinned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const step = Math.max(1, Math.ceil(value.length / 6));
    return value.filter((_, i) => i % step === 0).map(thinned);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, thinned(one)]));
}

/** ajv knows no digits that are text; our reader takes either. */
function textual(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => textual(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, one]) => [k, textual(one, k)]));
  const number = key === 'n' || key === 'page' || key === 'also';
  return typeof value === 'number' && !number ? String(value) : value;
}

/** Copies of a value in which one map lacks a key, has a strange one, or holds something else; a sample. */
function* spoilt(value: unknown): Generator<unknown> {
  const maps: Record<string, unknown>[] = [];
  const copy = structuredClone(value);
  collect(copy, maps);
  const step = Math.max(1, Math.floor(maps.length / 12));
  for (let i = 0; i < maps.length; i += step) {
    const map = maps[i]!;
    for (const key of [...Object.keys(map).slice(0, 4), 'strange']) {
      const before = map[key];
      for (const other of [undefined, [], {}, true, 'no such word!']) {
        if (other === undefined) delete map[key];
        else map[key] = other;
        yield copy;
      }
      if (before === undefined) delete map[key];
      else map[key] = before;
    }
  }
}

function collect(value: unknown, maps: Record<string, unknown>[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) maps.push(value as Record<string, unknown>);
  for (const one of Object.values(value)) collect(one, maps);
}
