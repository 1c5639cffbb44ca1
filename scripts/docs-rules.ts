/** docs/rules.md: every rule with what it holds against the record, its severity and its page, made from the rules themselves. */

import { join } from 'node:path';
import { rules } from '../server/src/rules/index.ts';
import { ownChecks } from '../server/src/rules/own-checks.ts';
import { projectRoot } from './corpus-files.ts';

export const rulesPage = join(projectRoot, 'docs', 'rules.md');

const head = `# Rules

Written by \`UPDATE=1 node --import tsx --test tests/docs-rules.test.ts\`; do not edit.

One rule is one kind of claim. Its page says why it exists and shows, in drafts that are run as tests, what it flags
and what it leaves alone. The severity is that of a contradiction by a fact we are sure of: what is merely outdated, or
rests on a fact of medium confidence, is a warning at most. \`plumbline.severity.<rule>\` in the settings changes it or
turns the rule off.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/[.。]$/, '');

const table = (): string[] => [
  '| rule | flags | 检查内容 | severity |',
  '|---|---|---|---|',
  ...[...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, description, severity }) =>
        `| [${id}](../server/src/rules/${id}.md) | ${cell(description.en)} | ${cell(description.zh)} | ${severity} |`,
    ),
];

const others = (): string[] =>
  ownChecks.map(
    ({ id, description }) => `| ${id} | ${cell(description.en)} | ${cell(description.zh)} |`,
  );

export const drawRules = (): string =>
  [
    head,
    ...table(),
    '',
    'These checks look at the draft itself:',
    '',
    '| check | flags | 检查内容 |',
    '|---|---|---|',
    ...others(),
    '',
  ].join('\n');
