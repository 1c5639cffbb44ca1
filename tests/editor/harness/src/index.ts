/** Entry point that VS Code calls. */

import './findings.test.ts';
import './writing.test.ts';
import './workbench.test.ts';
import './references.test.ts';
import './notebook.test.ts';
import './virtual.test.ts';
import './marks.test.ts';
import './preview.test.ts';
import './views.test.ts';
import './own-record.test.ts';
import './assistant.test.ts';
import { runAll } from './suite.ts';

export const run = runAll;
