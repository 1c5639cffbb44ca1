/** A record file as a YAML tree that still knows where everything stands. */

import {
  type Document,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';
import type { Span } from '../text/span.ts';
import type { Problem, RecordFile } from './problem.ts';

export type YamlPath = readonly (string | number)[];

export interface ParsedFile {
  readonly path: string;
  readonly root: Node | null;
  readonly syntax: readonly Problem[];
  /** A problem at a node, or at the file's start where there is none. */
  problemAt(where: Span | undefined, message: string, severity?: Problem['severity']): Problem;
  /** Where the value at a path stands; the nearest ancestor's place where the path leads nowhere. */
  spanOf(path: YamlPath): Span | undefined;
  /** The whole of the value at a path, to its last character. */
  extentOf(path: YamlPath): Span | undefined;
}

export function parseFile(file: RecordFile): ParsedFile {
  const lines = new LineCounter();
  const doc = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const problemAt: ParsedFile['problemAt'] = (where, message, severity = 'error') => {
    const start = where?.start ?? 0;
    const { line, col } = lines.linePos(start);
    const place = {
      start,
      end: where?.end ?? start,
      line: Math.max(1, line),
      col: Math.max(1, col),
    };
    return { path: file.path, ...place, message, severity };
  };
  const syntax = [...doc.errors, ...doc.warnings].map((e) =>
    problemAt({ start: e.pos[0], end: e.pos[1] }, e.message.replace(/\s+/g, ' ')),
  );
  return {
    path: file.path,
    root: doc.contents,
    syntax,
    problemAt,
    spanOf: (path) => spanOfNode(walk(doc, path).at(-1)),
    extentOf: (path) => {
      const nodes = walk(doc, path);
      return nodes.length > path.length ? extent(nodes.at(-1)) : undefined;
    },
  };
}

/** Of a scalar its own extent; of a map or list only where it begins, for a message to point at. */
export function spanOfNode(node: unknown): Span | undefined {
  const whole = extent(node);
  return whole && (isMap(node) || isSeq(node)) ? { ...whole, end: whole.start + 1 } : whole;
}

function extent(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return { start: node.range[0], end: node.range[1] };
}

/** The nodes on the way to a path, as far as it leads. */
function walk(doc: Document, path: YamlPath): unknown[] {
  const nodes: unknown[] = [doc.contents];
  for (const step of path) {
    const next = child(nodes.at(-1), step);
    if (!isNode(next)) break;
    nodes.push(next);
  }
  return nodes;
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isPair(pair) && String(pair.key) === String(step))?.value;
}
