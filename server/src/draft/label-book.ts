/** The labels of a draft under edit, each block's kept by its text so that a keystroke parses none again. */

import {
  type Labels,
  labelsDefined,
  labelsMentioned,
  labelsUsed,
  mayDefine,
  mergeLabels,
  noLabels,
} from './labels.ts';

export class LabelBook {
  #labels: Labels = noLabels;
  #defined: ReadonlyMap<string, Labels> = new Map();
  #mentioned = new Map<string, readonly string[]>();

  /** All labels of the draft, first definition first. */
  get labels(): Labels {
    return this.#labels;
  }

  /** Reads the definitions of a draft anew; what it no longer holds is forgotten. True where any label changed. */
  update(blocks: readonly string[]): boolean {
    const defined = new Map<string, Labels>();
    const mentioned = new Map<string, readonly string[]>();
    for (const text of blocks) {
      const known = this.#mentioned.get(text);
      if (known) mentioned.set(text, known);
      if (mayDefine(text)) defined.set(text, this.#defined.get(text) ?? labelsDefined(text));
    }
    this.#defined = defined;
    this.#mentioned = mentioned;
    const before = this.#labels;
    this.#labels = mergeLabels(defined.values());
    return !same(before, this.#labels);
  }

  /** The labels one block needs to be parsed with. */
  usedIn(block: string): Labels {
    if (this.#labels.size === 0) return noLabels;
    let mentioned = this.#mentioned.get(block);
    if (!mentioned) {
      mentioned = labelsMentioned(block);
      this.#mentioned.set(block, mentioned);
    }
    return labelsUsed(block, this.#labels, mentioned);
  }
}

function same(a: Labels, b: Labels): boolean {
  if (a.size !== b.size) return false;
  for (const [label, target] of a) if (b.get(label) !== target) return false;
  return true;
}
