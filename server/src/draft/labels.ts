/**
 * Labels that one block defines and another uses: `[label]: url` and `[^note]: …` change how references
 * parse anywhere in the draft, so a block is parsed together with the labels it needs.
 */

import type { Definition, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { bomLength, frontMatterEnd } from './front-matter-end.ts';
import { parseMarkdown } from './markdown.ts';

/**
 * Normalised label → link target; the first definition wins. A footnote has its `^` and no target;
 * a link label that itself starts with `^` has a NUL before it.
 */
export type Labels = ReadonlyMap<string, string>;

export const noLabels: Labels = new Map();

/** Can this block define a label at all? Spares nearly every block the parse. */
export const mayDefine = (block: string): boolean => block.includes(']:');

/** The labels that a block defines, in order. */
export const labelsDefined = (block: string): Labels =>
  mayDefine(block) ? labelsIn(parseWithLabels(block, noLabels).nodes) : noLabels;

/** The labels defined anywhere in these nodes. */
export function labelsIn(nodes: readonly RootContent[]): Labels {
  const found = new Map<string, string>();
  const add = (node: Definition | FootnoteDefinition): void => {
    const key = node.type === 'definition' ? linkKey(node.identifier) : `^${node.identifier}`;
    if (!found.has(key)) found.set(key, node.type === 'definition' ? node.url : '');
  };
  for (const node of nodes) visit(node, add);
  return found;
}

/** Key of a link's label. */
export const linkKey = (label: string): string => (label.startsWith('^') ? `\0${label}` : label);

function visit(node: Nodes, found: (node: Definition | FootnoteDefinition) => void): void {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') found(node);
  if ('children' in node) for (const child of node.children) visit(child, found);
}

/** The labels of several blocks, in the order of the draft. */
export function mergeLabels(parts: Iterable<Labels>): Labels {
  const all = new Map<string, string>();
  for (const part of parts) {
    for (const [label, target] of part) if (!all.has(label)) all.set(label, target);
  }
  return all;
}

const bracketed = /\[(?=((?:[^[\]\\]|\\[\s\S]){1,999})\])/g;

/** Whatever stands in brackets in this block, folded: all it can refer to, mostly more. */
export function labelsMentioned(block: string): readonly string[] {
  if (!block.includes('[')) return [];
  return Array.from(
    new Set(Array.from(block.matchAll(bracketed), ([, label = '']) => normalise(label))),
  );
}

/** Those of the draft's labels that a block mentions. */
export function labelsUsed(
  block: string,
  labels: Labels,
  mentioned = labelsMentioned(block),
): Labels {
  if (labels.size === 0 || mentioned.length === 0) return noLabels;
  const used = new Map<string, string>();
  for (const label of mentioned) {
    for (const key of label.startsWith('^') ? [label, linkKey(label)] : [label]) {
      const target = labels.get(key);
      if (target !== undefined) used.set(key, target);
    }
  }
  return used.size === 0 ? noLabels : used;
}

/** As micromark folds labels, with the quotation marks of a wrapped line removed. */
const normalise = (label: string): string =>
  label
    .replace(/[\r\n][ \t>]*/g, ' ')
    .replace(/[\t ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();

/** What a parsed block depends on: its text and the labels it uses, targets included. */
export const cacheKey = (block: string, used: Labels): string =>
  used.size === 0 ? block : `${JSON.stringify([...used].sort())}\u0000${block}`;

export interface PlacedNodes {
  readonly nodes: readonly RootContent[];
  /** Add to an offset in the nodes for an offset in the block. */
  readonly base: number;
}

/** The nodes of one block, front matter left out, parsed with the labels it uses defined in front of it. */
export function parseWithLabels(block: string, used: Labels): PlacedNodes {
  const skip = frontMatterEnd(block) || bomLength(block);
  const body = block.slice(skip);
  // The parser would drop a second byte order mark without counting it.
  const prefix = labelsPrefix(used) || (bomLength(body) > 0 ? '\n' : '');
  const { children } = parseMarkdown(prefix + body);
  const nodes = children.filter((node) => node.position!.start.offset! >= prefix.length);
  return { nodes, base: skip - prefix.length };
}

/** Definitions, in a quotation that keeps them from running into the block. */
function labelsPrefix(used: Labels): string {
  let prefix = '';
  for (const label of used.keys()) {
    // Indented under another definition, `[^x]: …` is no footnote.
    prefix += label.startsWith('\0')
      ? `> [\u0001]: x\n>     [${label.slice(1)}]: x\n>\n`
      : `> [${label}]: x\n>\n`;
  }
  return prefix === '' ? '' : `${prefix}\n`;
}
