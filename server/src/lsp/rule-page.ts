/** Where a rule's page can be read. */

/** Folder of the rule pages on the web; undefined until the project has a public home, and then no link is sent. */
const pages: string | undefined = undefined;

export const rulePage = (ruleId: string): string | undefined =>
  pages === undefined ? undefined : `${pages}/${ruleId}.md`;
