/** Equal focuses as one object, so that whether a block is entered as before is told by identity. */

import { type Focus, noFocus } from '../claims/focus.ts';

export class FocusBook {
  /** Every draft begins with this. */
  readonly start: Focus = noFocus;
  readonly #known = new Map<string, Focus>([['', noFocus]]);

  same(focus: Focus): Focus {
    const key = Object.entries(focus).sort(byName).join();
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, focus);
    return focus;
  }
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1;
