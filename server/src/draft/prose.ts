/** Walks the blocks of a tree and collects passages, each with what surrounds it: quotation, list, table. */

import type { Blockquote, List, Nodes, Paragraph, RootContent, Table } from 'mdast';
import { commentsIn } from './comments.ts';
import type { Place } from './inline.ts';
import { makePassage, makeRow, type PassageOptions } from './passage.ts';
import type { Comment, Passage } from './types.ts';

type Setting = Omit<PassageOptions, 'depth'>;

const alert = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/;

export class Prose {
  readonly passages: Passage[] = [];
  readonly comments: Comment[] = [];
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  read(
    nodes: readonly RootContent[],
    setting: Setting = { kind: 'paragraph', quoted: false },
  ): void {
    let before: Passage | undefined;
    for (const node of nodes) {
      if (node.type === 'paragraph') before = this.#paragraph(node, setting);
      else if (node.type === 'html') this.#collectComments(node);
      else {
        this.#block(node, setting, before);
        before = undefined;
      }
    }
  }

  #block(node: RootContent, setting: Setting, before: Passage | undefined): void {
    if (node.type === 'list') this.#list(node, setting, before);
    else if (node.type === 'blockquote') {
      this.read(node.children, { ...setting, quoted: setting.quoted || !this.#isAlert(node) });
    } else if (node.type === 'footnoteDefinition') {
      this.read(node.children, { kind: 'footnote', quoted: setting.quoted });
    } else if (node.type === 'table') this.#table(node, setting);
    else if (node.type === 'heading') {
      this.#inlineComments(node);
      const { quoted } = setting;
      this.#add(
        makePassage(node.children, this.#place, { kind: 'heading', depth: node.depth, quoted }),
      );
    }
  }

  #paragraph(node: Paragraph, setting: Setting): Passage | undefined {
    this.#inlineComments(node);
    return this.#add(makePassage(node.children, this.#place, setting));
  }

  #list(node: List, setting: Setting, before: Passage | undefined): void {
    const last = before?.sentences.at(-1);
    const lead = last && before?.text.slice(last.start, last.end);
    const { quoted } = setting;
    for (const item of node.children) {
      this.read(item.children, { kind: 'item', quoted, ...(lead !== undefined && { lead }) });
    }
  }

  #table(node: Table, { quoted }: Setting): void {
    const [heading, ...rows] = node.children;
    this.#inlineComments(node);
    const first = heading && makeRow(heading, this.#place, { quoted });
    this.#add(first);
    const columns = first?.cells?.map((cell) => first.text.slice(cell.start, cell.end)) ?? [];
    for (const row of rows) this.#add(makeRow(row, this.#place, { quoted, columns }));
  }

  /** GitHub's notes and warnings are set as quotations but quote nobody. */
  #isAlert(node: Blockquote): boolean {
    const start = node.children[0]?.position?.start.offset;
    return start !== undefined && alert.test(this.#place.source.slice(start + this.#place.base));
  }

  #inlineComments(node: Nodes): void {
    if (node.type === 'html') this.#collectComments(node);
    else if ('children' in node) for (const child of node.children) this.#inlineComments(child);
  }

  #collectComments({ position }: Nodes): void {
    const { source, base } = this.#place;
    this.comments.push(
      ...commentsIn(source, position!.start.offset! + base, position!.end.offset! + base),
    );
  }

  #add(passage: Passage | undefined): Passage | undefined {
    if (passage) this.passages.push(passage);
    return passage;
  }
}
