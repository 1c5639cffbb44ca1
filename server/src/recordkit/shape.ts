/**
 * Reads a YAML tree as schema.json says: checks its shape and returns plain data.
 *
 * Why no ajv here: this runs in the editor too, where code may not be generated, and it walks the YAML
 * nodes themselves, so every message has a place and `{ eo: 14320 }` keeps its digits as written.
 * It knows the few keywords our schema uses; a test holds it against ajv.
 */

import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import { type ParsedFile, spanOfNode } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Schema, type SchemaType, suggest, target } from './schema.ts';

export interface Shaped {
  /** Plain data; sound only where there are no problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

export function readShape(file: ParsedFile, schema: Schema): Shaped {
  const problems: Problem[] = [];
  const say: Say = (where, message) => {
    problems.push(file.problemAt(where, message));
  };
  if (file.root === null) say(undefined, 'the file is empty');
  const value = file.root === null ? undefined : read(file.root, schema, say, '');
  return { value, problems };
}

type Say = (where: Span | undefined, message: string) => void;

function read(node: unknown, written: Schema, say: Say, name: string): unknown {
  const schema = resolve(node, target(written));
  const here = spanOfNode(node);
  if (isAlias(node)) {
    say(here, 'anchors and aliases (&, *) are not used in the record');
    return undefined;
  }
  if (!typeFits(node, schema.type)) {
    say(
      here,
      `${label(name)}should be ${[schema.type].flat().join(' or ')}, not ${describe(node)}`,
    );
    return undefined;
  }
  if (isMap(node)) return readMap(node, schema, say, name);
  if (isSeq(node)) return readSeq(node, schema, say, name);
  return readScalar(node, schema, say, name);
}

/** Follows `if` until a plain schema is left. */
export function resolve(node: unknown, schema: Schema): Schema {
  if (!schema.if) return schema;
  const next = holds(node, schema.if) ? schema.then : schema.else;
  return resolve(node, target(next ?? {}));
}

/** Whether an `if` is met. */
export function holds(node: unknown, test: Schema): boolean {
  if (test.type && !typeFits(node, test.type)) return false;
  return (test.required ?? []).every((key) => isMap(node) && node.has(key));
}

function readMap(node: YAMLMap, schema: Schema, say: Say, name: string): unknown {
  const out: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(pair.key);
    // It tells an editor, and not us, how the file is to look.
    if (key === '$schema') continue;
    const rest = schema.additionalProperties;
    const inner = schema.properties?.[key] ?? (typeof rest === 'object' ? rest : undefined);
    if (inner) out[key] = read(pair.value ?? undefined, inner, say, key);
    else if (rest === false)
      say(
        spanOfNode(pair.key),
        `unknown key '${key}'${suggest(key, Object.keys(schema.properties ?? {}))}`,
      );
  }
  const here = spanOfNode(node);
  for (const key of schema.required ?? [])
    if (!node.has(key)) say(here, `${label(name)}lacks '${key}'`);
  if (schema.oneOf) checkOneOf(node, schema.oneOf, say);
  if (node.items.length < (schema.minProperties ?? 0)) say(here, `${label(name)}is empty`);
  return out;
}

/** Our schema uses `oneOf` only to say that one of several keys must be there. */
function checkOneOf(node: YAMLMap, branches: readonly Schema[], say: Say): void {
  const keys = branches.flatMap((branch) => branch.required ?? []);
  const met = keys.filter((key) => node.has(key));
  if (met.length === 1) return;
  const id = node.has('id') ? `${String(node.get('id'))}: ` : '';
  const found = met.length === 0 ? 'found none' : `found ${met.join(' and ')}`;
  say(spanOfNode(node), `${id}needs exactly one of ${keys.join(', ')}; ${found}`);
}

function readSeq(node: YAMLSeq, schema: Schema, say: Say, name: string): unknown {
  if (node.items.length < (schema.minItems ?? 0))
    say(spanOfNode(node), `${label(name)}is an empty list`);
  const { items } = schema;
  return items ? node.items.map((item) => read(item, items, say, name)) : [];
}

function readScalar(node: unknown, schema: Schema, say: Say, name: string): unknown {
  if (!isScalar(node)) return undefined;
  const value = wantsText(node.value, schema.type)
    ? (node.source ?? String(node.value))
    : node.value;
  const here = spanOfNode(node);
  if (schema.enum && !schema.enum.includes(value)) {
    const allowed = schema.enum.map(String);
    say(
      here,
      `${label(name)}'${String(value)}' is none of ${allowed.join(', ')}${suggest(String(value), allowed)}`,
    );
  }
  if (typeof value !== 'string') return value;
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
    say(here, `${label(name)}'${value}' does not have the form ${schema.pattern}`);
  if (value.length < (schema.minLength ?? 0)) say(here, `${label(name)}is empty`);
  if (value.length > (schema.maxLength ?? Infinity)) say(here, `${label(name)}is too long`);
  return value;
}

/** A bare 14320 or 2025 where text is wanted is text. */
const wantsText = (value: unknown, type: Schema['type']): boolean =>
  typeof value === 'number' && type !== undefined && ![type].flat().includes('number');

function typeFits(node: unknown, type: Schema['type']): boolean {
  if (type === undefined) return true;
  const actual = typeOf(node);
  const allowed = [type].flat();
  return (
    allowed.includes(actual as SchemaType) || (actual === 'number' && allowed.includes('string'))
  );
}

function typeOf(node: unknown): SchemaType | 'nothing' {
  if (isMap(node)) return 'object';
  if (isSeq(node)) return 'array';
  const value = isScalar(node) ? node.value : undefined;
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'nothing';
}

const describe = (node: unknown): string =>
  isScalar(node as Node) && typeOf(node) !== 'nothing'
    ? `${typeOf(node)} ${String((node as { value?: unknown }).value)}`
    : typeOf(node);

const label = (name: string): string => (name === '' ? '' : `${name}: `);
