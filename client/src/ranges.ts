/** Ranges as the server sends them, and how to go there. */

import * as vscode from 'vscode';

interface Place {
  readonly line: number;
  readonly character: number;
}

export const rangeOf = ({ start, end }: { start: Place; end: Place }): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

export async function reveal(uri: vscode.Uri, selection: vscode.Range): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
