/**
 * The record for assistants in the editor: a language model asks, the language server answers, and nothing is sent by
 * us. The manifest lists the tools; editors before 1.95 know of none, and are left alone.
 */

import type * as vscode from 'vscode';
import type { CurrentDraft } from './drafts.ts';
import type { Ask } from './requests.ts';

/** What the editor offers beyond the oldest version we are typed against. */
export interface Newer {
  readonly l10n: Pick<typeof vscode.l10n, 't'>;
  readonly lm?: { registerTool?(name: string, tool: Tool): vscode.Disposable };
  readonly LanguageModelToolResult?: new (content: readonly object[]) => object;
  readonly LanguageModelTextPart?: new (value: string) => object;
}

interface Call {
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Tool {
  invoke(call: Call, token: vscode.CancellationToken): Promise<object>;
  prepareInvocation(call: Call): { readonly invocationMessage: string };
}

const prefix = 'plumbline_';

/** Registers the tools named, which are `plumbline_` and the server's name for each. */
export function assistantTools(
  editor: Newer,
  names: readonly string[],
  ask: Ask,
  drafts: Pick<CurrentDraft, 'get'>,
): vscode.Disposable[] {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Part, l10n } = editor;
  if (!lm?.registerTool || !Result || !Part) return [];
  const register = (name: string): vscode.Disposable | undefined =>
    lm.registerTool?.(name, {
      async invoke({ input }) {
        const uri = drafts.get()?.document.uri.toString();
        const tool = name.slice(prefix.length);
        const { text } = await ask('plumbline/assist', { tool, input, ...(uri && { uri }) });
        return new Result([new Part(text)]);
      },
      prepareInvocation: ({ input: { query } }) => ({
        invocationMessage:
          typeof query === 'string'
            ? l10n.t('Looking up “{0}” in the record', query.slice(0, 60))
            : l10n.t('Checking text against the record'),
      }),
    });
  return names.flatMap((name) => register(name) ?? []);
}
