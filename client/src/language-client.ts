/** What the language server is told of and asked about, wherever it runs. */

import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { draftSchemes } from './drafts.ts';
import { recordFilePatterns } from './record-files.ts';

/** Commands that a hover card may run. */
const fromCards = [
  'plumbline.openRecord',
  'plumbline.insertCitation',
  'plumbline.insertProvision',
  'plumbline.showClaims',
  'plumbline.showMentions',
];

export const clientOptions = (outputChannel: vscode.LogOutputChannel): LanguageClientOptions => ({
  documentSelector: [
    ...draftSchemes().map((scheme) => ({ language: 'markdown', scheme })),
    ...recordFilePatterns().map((pattern) => ({ scheme: 'file', pattern })),
  ],
  outputChannel,
  initializationOptions: {
    commandLinks: true,
    files: true,
    trusted: vscode.workspace.isTrusted,
  },
  markdown: { isTrusted: { enabledCommands: fromCards } },
  // Where it fails we say so ourselves, once, with a way out.
  initializationFailedHandler: () => false,
});
