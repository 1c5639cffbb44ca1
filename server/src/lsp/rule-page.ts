/** Where a rule's page can be read. */

import { ownChecks } from '../rules/own-checks.ts';

/** Folder of the rule pages on the web; undefined until the project has a public home, and then no link is sent. */
const onTheWeb: string | undefined = undefined;

/** Our own client opens them as read-only documents, beside those of the record. */
const inOurClient = 'plumbline:/rules';

const withoutPage: ReadonlySet<string> = new Set(ownChecks.map(({ id }) => id));

export function rulePage(ruleId: string, ours: boolean): string | undefined {
  const pages = ours ? inOurClient : onTheWeb;
  return pages === undefined || withoutPage.has(ruleId) ? undefined : `${pages}/${ruleId}.md`;
}
