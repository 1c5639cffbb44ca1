/** Examples of facts with their places, for whoever can check sentences to say which do not hold. */

import type { Examples, Fact } from '../record/types.ts';
import type { Places } from './places.ts';
import type { Problem } from './problem.ts';

export interface PlacedExample {
  readonly fact: string;
  readonly expects: keyof Examples;
  readonly text: string;
  /** A warning at the sentence: an example that fails leaves the fact in force. */
  problem(message: string): Problem | undefined;
}

/** Those that the files at hand write. */
export function examplesIn(facts: readonly Fact[], places: Places): PlacedExample[] {
  return facts.flatMap(({ id, examples = {} }) => {
    const on = { kind: 'fact', id } as const;
    return (['flagged', 'supported'] as const).flatMap((expects) =>
      (examples[expects] ?? []).map((text, i) => ({
        fact: id,
        expects,
        text,
        problem: (message: string) =>
          places.problemAt(on, ['examples', expects, i], `${message} [examples]`, 'warning'),
      })),
    );
  });
}
