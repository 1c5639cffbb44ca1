/** Once a text is imported, a misquotation of it is corrected on the command line. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { haveOfficialTexts } from '../../scripts/build-fingerprints.ts';
import { sentences } from '../engine/quoting.ts';
import { inFolder, plumbline, root } from './run-cli.ts';

const shared = `${root}/../shared/sources/eo-14320.md`;

test('a text imported gives the correction', { skip: !haveOfficialTexts }, () =>
  inFolder((folder) => {
    const env = { PLUMBLINE_CACHE: folder };
    const words = sentences('eo-14320')[0]!.split(' ').slice(0, 12);
    const input = `EO 14320 states that “${words.with(5, 'lanterns').join(' ')}”.\n`;
    const fixes = (): { edits: { newText: string }[] }[] =>
      JSON.parse(plumbline(['check', '-', '--format', 'json'], { env, input }).out).files[0]
        .diagnostics[0].fixes;
    assert.deepEqual(fixes(), []);
    assert.equal(plumbline(['record', 'import', shared, '--as', 'eo-14320'], { env }).code, 0);
    assert.equal(fixes()[0]?.edits[0]?.newText, words[5]);
  }),
);
