/** Entry of dist/own-record.js: what the server does with a user's own record files. The same door as the command line's. */

import type { CheckedFile, RecordDesk } from '../lsp/record-desk.ts';
import { openRecord, type PolicyRecord } from '../record/record.ts';
import { compileRecord } from '../recordkit/compile.ts';
import { completionsIn } from '../recordkit/editing/completions.ts';
import { describeAt } from '../recordkit/editing/describe.ts';
import { withTerm } from '../recordkit/editing/terms.ts';
import { layOver, type Overlay } from '../recordkit/overlay.ts';
import type { RecordFile } from '../recordkit/problem.ts';
import { layOverBase } from './own-records.ts';
import { recordAt } from './record-at.ts';
import { type OpenTexts, readUserFiles } from './user-record.ts';

export const desk: RecordDesk = {
  at: (base, path) => recordAt(path, () => base),
  lay: layOverBase,
  check(base, paths, open) {
    const { files, failures, overlay } = overlaid(base, paths, open);
    const read = files.map(({ path, text }) => ({
      path,
      text,
      problems: overlay.problems.filter((problem) => problem.path === path),
    }));
    const { data, examples } = overlay;
    return {
      files: [...read, ...failures.map(unreadable)],
      examples,
      record: () => openRecord(compileRecord(data, base.fold), base.wording),
    };
  },
  complete({ base, paths, open, path, offset, lang }) {
    const { files, overlay } = overlaid(base, paths, open);
    const file = files.find((one) => one.path === path);
    return file ? completionsIn({ file, offset, data: overlay.data, lang }) : [];
  },
  describe({ base, paths, open, path, offset, lang }) {
    const { files, overlay } = overlaid(base, paths, open);
    const file = files.find((one) => one.path === path);
    return file && describeAt({ file, offset, data: overlay.data, lang });
  },
  addTerm: (text, name, base) => withTerm(text, name, base.data),
};

interface Laid {
  readonly files: readonly RecordFile[];
  readonly failures: readonly { readonly path: string; readonly error: string }[];
  readonly overlay: Overlay;
}

function overlaid(base: PolicyRecord, paths: readonly string[], open: OpenTexts): Laid {
  const { files, failures } = readUserFiles(paths, open);
  return { files, failures, overlay: layOver(files, base.data, base.fold) };
}

const unreadable = ({ path, error }: { path: string; error: string }): CheckedFile => ({
  path,
  text: '',
  problems: [{ start: 0, end: 0, message: error, severity: 'error' }],
});
