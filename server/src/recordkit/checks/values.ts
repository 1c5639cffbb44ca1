/** Values that could be compared with a draft's, and rivals among which they could be confused. */

import type { RecordCheck } from './check.ts';

export const roles: RecordCheck = {
  name: 'roles',
  description: 'Rivals for a role are of the kind of what stands in it.',
  *check(record) {
    const kinds = new Map(record.entities.map((entity) => [entity.id, entity.kind]));
    for (const { id, value } of record.facts) {
      if (value.type !== 'entity') continue;
      const found = value.ids.flatMap((one) => kinds.get(one) ?? []);
      if (found.length > 0 && !found.some((kind) => value.among.includes(kind)))
        yield {
          on: { kind: 'fact', id },
          part: ['entity', 'among'],
          message: `none of the ids is of a kind in \`among\`: they are of kind ${found.join(', ')}`,
        };
    }
  },
};

export const foldTerms: RecordCheck = {
  name: 'fold-terms',
  description: 'A term variant keeps its length, or every offset after it would be wrong.',
  *check(_record, table) {
    for (const [from, to] of table.terms) {
      const on = { kind: 'fold', id: '' } as const;
      if (from.length !== to.length)
        yield { on, part: ['terms', from], message: `${from} → ${to} changes the length` };
      if (from === to) yield { on, part: ['terms', from], message: `${from} is folded to itself` };
      const unmet = [...from].filter((c) => table.chars.has(c) || c !== c.toLowerCase());
      if (unmet.length > 0)
        yield {
          on,
          part: ['terms', from],
          message: `${from} is never met: ${unmet.join('')} is folded first`,
        };
    }
    for (const [from, to] of table.chars)
      if (from.length !== 1 || to.length !== 1)
        yield {
          on: { kind: 'fold', id: '' },
          part: ['chars', from],
          message: `${from} → ${to} is no single character`,
        };
  },
};
