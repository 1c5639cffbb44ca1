/** Checks of the draft itself. They look nothing up, so they are no rules and have no page: their words stand here, once. */

import type { Severity } from '../claims/types.ts';
import type { Bilingual } from '../record/types.ts';

export const ownChecks = [
  {
    id: 'inconsistent-draft',
    severity: 'warning',
    description: {
      en: 'Two statements of the draft about one thing that cannot both be so',
      zh: '文稿对同一事物的两处说法互相矛盾',
    },
  },
  {
    id: 'front-matter',
    severity: 'warning',
    description: { en: 'Front matter that cannot be read', zh: '文稿开头的元数据无法读取' },
  },
  {
    id: 'suppression',
    severity: 'warning',
    description: {
      en: 'A suppression without a reason, or of a rule that does not exist',
      zh: '忽略注释没有写明理由，或所指规则不存在',
    },
  },
] as const satisfies readonly { id: string; severity: Severity; description: Bilingual }[];
