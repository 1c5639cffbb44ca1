/** Opens a copy of the example memo, so that trying things leaves the original alone. */

import * as vscode from 'vscode';
import { userLanguage } from '../record-documents.ts';

export async function openExample(
  { extensionUri }: vscode.ExtensionContext,
  language: 'en' | 'zh' = userLanguage(),
): Promise<void> {
  const memo = vscode.Uri.joinPath(extensionUri, 'examples', `memo-${language}.md`);
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(memo));
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}
