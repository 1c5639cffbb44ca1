/** The built-in Markdown preview: citations by name, and verdict marks where the setting asks for them. */

import * as vscode from 'vscode';
import type { DraftClaims } from '../../../server/src/protocol.ts';
import type { RecordChanges } from '../record-changes.ts';
import type { Ask } from '../requests.ts';
import type { Statuses } from '../statuses.ts';
import { verdictLabel } from '../views/claim-items.ts';
import { type CitationItem, type Cited, citations } from './citations.ts';
import type { MarkdownIt } from './markdown-it.ts';
import { verdicts } from './verdicts.ts';

/** Rendering cannot wait: what is not known is asked for, and the preview shown again once it is. */
export class Preview implements vscode.Disposable {
  private readonly ask: Ask;
  private readonly cited = new Map<string, Cited | null>();
  private readonly claims = new Map<string, DraftClaims | null>();
  private readonly asked = new Set<string>();
  private readonly listeners: vscode.Disposable[];
  private again: NodeJS.Timeout | undefined;

  constructor(ask: Ask, statuses: Statuses, changes: RecordChanges) {
    this.ask = ask;
    this.listeners = [
      changes.onChange(() => {
        this.cited.clear();
        this.refresh();
      }),
      statuses.onChange(({ uri }) => void this.claimsChanged(vscode.Uri.parse(uri).toString())),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.claims.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('plumbline.preview')) this.refresh();
      }),
    ];
  }

  extendMarkdownIt(md: MarkdownIt): MarkdownIt {
    citations(md, (document, item, lang) => this.look(document, item, lang));
    verdicts(
      md,
      (document) => this.claimsIn(document),
      // The message says by its first words how the record stands to the claim.
      ({ verdict, message }) => message || verdictLabel(verdict),
    );
    return md;
  }

  dispose(): void {
    clearTimeout(this.again);
    for (const listener of this.listeners) listener.dispose();
  }

  private look(uri: string | undefined, { key, locator }: CitationItem, lang: 'en' | 'zh') {
    const id = JSON.stringify([uri, key, locator, lang]);
    if (!this.cited.has(id))
      void this.once(id, async () => {
        const params = { key, locator, lang, ...(uri ? { uri } : {}) };
        this.cited.set(id, await this.ask('plumbline/cited', params));
      });
    return this.cited.get(id);
  }

  private claimsIn(uri: string) {
    const document = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri);
    const settings = vscode.workspace.getConfiguration('plumbline.preview', document?.uri);
    if (!document || !settings.get<boolean>('verdicts')) {
      this.claims.delete(uri);
      return undefined;
    }
    const found = this.claims.get(uri);
    if (!this.claims.has(uri)) void this.once(uri, () => this.askClaims(uri));
    return found ? { claims: found.claims, lines: document.getText().split(/\r?\n/) } : undefined;
  }

  private async askClaims(uri: string): Promise<void> {
    this.claims.set(uri, await this.ask('plumbline/claims', { uri }));
  }

  /** Only drafts whose marks are shown are asked about again. */
  private async claimsChanged(uri: string): Promise<void> {
    if (!this.claims.has(uri)) return;
    const before = JSON.stringify(this.claims.get(uri)?.claims);
    await this.once(
      uri,
      () => this.askClaims(uri),
      () => JSON.stringify(this.claims.get(uri)?.claims) !== before,
    );
  }

  private async once(
    id: string,
    fetch: () => Promise<void>,
    differs: () => boolean = () => true,
  ): Promise<void> {
    if (this.asked.has(id)) return;
    this.asked.add(id);
    try {
      await fetch();
      if (differs()) this.refresh();
    } catch {
      // The server does not run, of which the user is told elsewhere.
    } finally {
      this.asked.delete(id);
    }
  }

  /** Once for all that arrives together. */
  private refresh(): void {
    clearTimeout(this.again);
    this.again = setTimeout(() => {
      void vscode.commands.executeCommand('markdown.preview.refresh');
    }, 50);
  }
}
