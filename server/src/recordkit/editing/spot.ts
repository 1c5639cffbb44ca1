/** What stands at a place in a record file, and what the schema wants there. Broken YAML is read as far as it goes. */

import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Span } from '../../text/span.ts';
import type { YamlPath } from '../parse.ts';
import { type FileKind, type Schema, schemaOf, target } from '../schema.ts';
import { holds, resolve } from '../shape.ts';

export interface Spot {
  readonly role: 'key' | 'value';
  /** Of the value; of a key, that of the map it is in. */
  readonly path: YamlPath;
  readonly text: string;
  readonly span: Span;
  /** Of the value; of a key, that of the map. */
  readonly schema: Schema;
  /** Keys that would make the map another thing, such as `of` and `retract`. */
  readonly turns: readonly string[];
  /** The map around. */
  readonly map: YAMLMap | undefined;
}

export function spotAt(text: string, kind: FileKind, offset: number): Spot | undefined {
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  return contents ? spotIn(contents, schemaOf(kind), offset, [], undefined) : undefined;
}

function spotIn(
  node: Node,
  written: Schema,
  offset: number,
  path: YamlPath,
  map: YAMLMap | undefined,
): Spot | undefined {
  const schema = resolve(node, target(written));
  if (isMap(node)) return spotInMap(node, schema, turnsOf(node, target(written)), offset, path);
  if (isSeq(node)) {
    const at = node.items.findIndex((item) => covers(item, offset));
    const item = node.items[at] as Node | undefined;
    return item && spotIn(item, schema.items ?? {}, offset, [...path, at], map);
  }
  return isScalar(node)
    ? { role: 'value', path, text: textOf(node), span: spanOf(node), schema, turns: [], map }
    : undefined;
}

function spotInMap(
  map: YAMLMap,
  schema: Schema,
  turns: readonly string[],
  offset: number,
  path: YamlPath,
): Spot | undefined {
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = textOf(key);
    if (covers(key, offset))
      return { role: 'key', path, text: name, span: spanOf(key), schema, turns, map };
    if (!covers(value, offset)) continue;
    return spotIn(value as Node, innerOf(schema, name), offset, [...path, name], map);
  }
  return undefined;
}

/** The schema of the value of a key; of no keyword where the key is not known. */
export function innerOf(schema: Schema, key: string): Schema {
  const rest = schema.additionalProperties;
  return schema.properties?.[key] ?? (typeof rest === 'object' ? rest : {});
}

function turnsOf(node: Node, schema: Schema): string[] {
  if (!schema.if) return [];
  const next = holds(node, schema.if) ? schema.then : schema.else;
  return [...(schema.if.required ?? []), ...turnsOf(node, target(next ?? {}))];
}

const covers = (node: unknown, offset: number): boolean => {
  const range = (node as Node | null | undefined)?.range;
  return !!range && range[0] <= offset && offset <= range[1];
};

const textOf = (node: Scalar): string => node.source ?? String(node.value);
const spanOf = ({ range }: Scalar): Span => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
