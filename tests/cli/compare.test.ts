/** `plumbline compare`: drafts of one desk that disagree. */

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder, plumbline } from './run-cli.ts';

const drafts = (folder: string, texts: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
};

describe('plumbline compare', () => {
  it('tells both places and exits with 1', () =>
    inFolder((cwd) => {
      drafts(cwd, {
        'a.md': 'The Harbor Compute Reserve was launched on 3 May 2026.\n',
        'b.md': '# Later\n\nThe Harbor Compute Reserve was launched on 5 May 2026.\n',
      });
      const { code, out } = plumbline(['compare', '.'], { cwd });
      assert.equal(code, 1);
      assert.match(out, /b\.md:3:\d+ about .*“5 May 2026” here, “3 May 2026” in .*a\.md:1:\d+/);
      const { out: json } = plumbline(['compare', '.', '--format', 'json'], { cwd });
      assert.deepEqual(
        JSON.parse(json).map((d: { odd: { line: number }; other: { line: number } }) => [
          d.odd.line,
          d.other.line,
        ]),
        [[3, 1]],
      );
    }));

  it('exits with 0 where drafts agree', () =>
    inFolder((cwd) => {
      drafts(cwd, {
        'a.md': 'The Harbor Compute Reserve was launched in May 2026.\n',
        'b.md': 'The Harbor Compute Reserve was launched on 5 May 2026.\n',
      });
      const { code, out } = plumbline(['compare', '.'], { cwd });
      assert.deepEqual([code, out], [0, '']);
    }));

  it('exits with 2 where a draft cannot be read, and says which', () =>
    inFolder((cwd) => {
      const { code, err } = plumbline(['compare', 'none.md'], { cwd });
      assert.equal(code, 2);
      assert.match(err, /none\.md/);
    }));
});
