/** Code actions: correct, correct all alike, cite, suppress. Always worked out on the draft as it stands. */

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding } from '../claims/types.ts';
import { languageOf } from '../claims/utterance.ts';
import { alike, certainEdits, citations, suppression } from '../features/corrections.ts';
import { retelling } from '../features/history.ts';
import type { Lang } from '../record/types.ts';
import { overlaps, type Span } from '../text/span.ts';
import { addTerm } from './add-term.ts';
import { diagnosticSupport, source, toDiagnostic } from './diagnostic.ts';
import type { OpenDraft } from './draft.ts';
import type { DraftInHand, Feature, Host } from './feature.ts';

const fixAll = 'source.fixAll.plumbline';

export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAll],
    },
  }),
  register(host) {
    host.connection.onCodeAction(async (params, token): Promise<CodeAction[] | null> => {
      const inHand = await host.inHand(params.textDocument.uri);
      if (!inHand) return null;
      const checked = await host.checker.check(inHand.draft);
      if (token.isCancellationRequested || !checked?.survey) return null;
      return actions(host, inHand, checked.survey.findings, params);
    });
  },
};

/** A kind is wanted where the client asks for none, for it, or for one it belongs to. */
const wants = ({ context }: CodeActionParams, kind: string): boolean =>
  !context.only || context.only.some((k) => kind === k || kind.startsWith(`${k}.`));

function actions(
  host: Host,
  inHand: DraftInHand,
  findings: readonly Finding[],
  params: CodeActionParams,
): CodeAction[] {
  const { draft } = inHand;
  const at = draft.span(params.range);
  const here = findings.filter(
    (f) => overlaps(f.span, at) || (at.start <= f.span.end && f.span.start <= at.end),
  );
  const out: CodeAction[] = [];
  if (wants(params, CodeActionKind.QuickFix))
    out.push(...here.flatMap((f) => quickFixes(host, inHand, findings, f)));
  if (wants(params, CodeActionKind.Refactor))
    out.push(...cite(host, inHand, at), ...addTerm(host, inHand, at));
  if (params.context.only && wants(params, fixAll))
    out.push(...fixEverything(host, draft, findings));
  return out;
}

const say: Readonly<
  Record<
    Lang,
    {
      all(n: number): string;
      cite(c: string): string;
      history(words: string): string;
      suppress(rule: string): string;
      fixAll(n: number): string;
    }
  >
> = {
  en: {
    all: (n) => `Correct all ${n} of this kind in the file`,
    cite: (c) => `Insert citation ${c}`,
    history: (words) => `Turn into history: “${words}”`,
    suppress: (rule) => `Suppress ${rule} here, with a reason`,
    fixAll: (n) => `Make all ${n} certain corrections`,
  },
  zh: {
    all: (n) => `改正本文件中同类的全部${n}处`,
    cite: (c) => `插入引注 ${c}`,
    history: (words) => `改为历史陈述：“${words}”`,
    suppress: (rule) => `在此忽略 ${rule}，并注明理由`,
    fixAll: (n) => `改正全部${n}处确定的错误`,
  },
};

const textEdits = (draft: OpenDraft, edits: readonly Edit[]): TextEdit[] =>
  edits.map((e) => ({ range: draft.range(e.span), newText: e.newText }));

/** With the version, so that a client whose text has moved on refuses them. */
const edited = (draft: OpenDraft, edits: readonly Edit[]): WorkspaceEdit => ({
  documentChanges: [
    { textDocument: { uri: draft.uri, version: draft.version }, edits: textEdits(draft, edits) },
  ],
});

const simply = (draft: OpenDraft, edits: readonly Edit[]): WorkspaceEdit => ({
  changes: { [draft.uri]: textEdits(draft, edits) },
});

const editFor = (host: Host, draft: OpenDraft, edits: readonly Edit[]): WorkspaceEdit =>
  host.client.workspace?.workspaceEdit?.documentChanges
    ? edited(draft, edits)
    : simply(draft, edits);

function quickFixes(
  host: Host,
  { draft, engine, session }: DraftInHand,
  all: readonly Finding[],
  finding: Finding,
): CodeAction[] {
  const words = say[host.language(languageOf(finding.message))];
  const diagnostics: Diagnostic[] = [
    toDiagnostic(draft, finding, diagnosticSupport(host), engine.record),
  ];
  const fixes = finding.fixes.map(
    (fix): CodeAction => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: editFor(host, draft, fix.edits),
      isPreferred: fix.certain,
    }),
  );
  const same = alike(draft.text, all, finding);
  if (same.length > 1) {
    const edits = same.flatMap((f) => f.fixes[0]?.edits ?? []);
    fixes.push({
      title: words.all(same.length),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: editFor(host, draft, edits),
    });
  }
  const past = retelling(engine.record, session, finding);
  if (past)
    fixes.push({
      title: words.history(past.words),
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: editFor(host, draft, past.edits),
    });
  if (finding.category === 'suppression' || finding.category === 'input') return fixes;
  const silence = suppression(draft.text, finding, languageOf(finding.message));
  fixes.push({
    title: words.suppress(finding.ruleId),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editFor(host, draft, [silence]),
  });
  return fixes;
}

function cite(host: Host, { draft, session, engine }: DraftInHand, at: Span): CodeAction[] {
  return citations(engine.record, session, at).map(
    ({ citation, edit, lang }): CodeAction => ({
      title: say[host.language(lang)].cite(citation),
      kind: CodeActionKind.Refactor,
      edit: editFor(host, draft, [edit]),
    }),
  );
}

function fixEverything(host: Host, draft: OpenDraft, findings: readonly Finding[]): CodeAction[] {
  const edits = certainEdits(findings);
  const lang = languageOf(findings[0]?.message ?? 'x');
  return edits.length === 0
    ? []
    : [
        {
          title: `${source}: ${say[lang].fixAll(edits.length)}`,
          kind: fixAll,
          edit: editFor(host, draft, edits),
        },
      ];
}
