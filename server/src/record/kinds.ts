/** Families of entity kinds that several layers tell apart. */

import type { EntityKind } from './types.ts';

/** What can be signed, issued or run, and so be what a draft is about: cited by its own key. */
export const instrumentKinds: ReadonlySet<EntityKind> = new Set([
  'plan',
  'order',
  'memo',
  'framework',
  'rule',
  'law',
  'bill',
  'statement',
  'publication',
  'programme',
]);
