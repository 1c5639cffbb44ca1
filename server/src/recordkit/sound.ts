/** Tells which parts of a file are free of shape errors, so that one bad fact does not cost the rest. */

import type { Span } from '../text/span.ts';
import type { ParsedFile, YamlPath } from './parse.ts';
import type { Problem } from './problem.ts';

/** No problem stands in the value at the path, leaving aside those inside the `except` parts. */
export type Soundness = (path: YamlPath, except?: readonly YamlPath[]) => boolean;

export function soundness(file: ParsedFile, problems: readonly Problem[]): Soundness {
  const inside = (where: Span | undefined, p: Problem): boolean =>
    where !== undefined && where.start <= p.start && p.start < Math.max(where.end, where.start + 1);
  return (path, except = []) => {
    if (problems.length === 0) return true;
    const here = file.extentOf(path);
    if (!here) return false;
    const others = except.map((one) => file.extentOf(one));
    return !problems.some((p) => inside(here, p) && !others.some((other) => inside(other, p)));
  };
}
