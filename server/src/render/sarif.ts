/** SARIF 2.1.0, for code-scanning services. Results stream; the rules stand before them. */

import type {
  ArtifactLocation,
  Fix,
  Location,
  Notification,
  Region,
  Result,
  ToolComponent,
} from 'sarif';
import type { Evidence } from '../claims/types.ts';
import type { Lang } from '../record/types.ts';
import { rules } from '../rules/index.ts';
import { ownChecks } from '../rules/own-checks.ts';
import { Excerpts } from './excerpts.ts';
import { Fingerprints } from './fingerprint.ts';
import type { Range } from './positions.ts';
import type { FailedFile, Renderer } from './renderer.ts';
import type { Diagnostic, FileReport, ReportedFix, RunHeader } from './report.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

export function sarifRenderer(lang: Lang): Renderer {
  return {
    head: (header) =>
      `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver: driver(header, lang) })},"columnKind":"utf16CodeUnits","results":[\n`,
    file: (report, text) =>
      results(report, text)
        .map((one) => JSON.stringify(one))
        .join(',\n'),
    joint: ',\n',
    tail: (tally, failures) =>
      `\n],"invocations":${JSON.stringify([{ executionSuccessful: tally.failed === 0, toolExecutionNotifications: failures.map(notification) }])}}]}\n`,
  };
}

const ruleList = [...rules, ...ownChecks];
const ruleIndex = new Map(ruleList.map((rule, i) => [rule.id as string, i]));

function driver({ version, record }: RunHeader, lang: Lang): ToolComponent {
  return {
    name: 'Plumbline',
    semanticVersion: version,
    language: lang === 'zh' ? 'zh-CN' : 'en',
    rules: ruleList.map(({ id, severity, description }) => ({
      id,
      shortDescription: { text: description[lang] },
      defaultConfiguration: { level: levels[severity] },
    })),
    properties: { recordVersion: record.version, recordHorizon: record.horizon },
  };
}

function results(report: FileReport, text: string): Result[] {
  const artifact = artifactOf(report.path);
  const excerpts = new Excerpts(text);
  const fingerprints = new Fingerprints();
  const one = (finding: Diagnostic): Result => {
    const words = excerpts.of(finding.range);
    return {
      ruleId: finding.ruleId,
      ...(ruleIndex.has(finding.ruleId) ? { ruleIndex: ruleIndex.get(finding.ruleId)! } : {}),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact,
            region: { ...region(finding.range), snippet: { text: words } },
          },
        },
      ],
      relatedLocations: [
        ...finding.evidence.map(related),
        ...(finding.related ?? []).map((one) => elsewhere(artifact, one)),
      ],
      partialFingerprints: { 'plumblineFinding/v1': fingerprints.of(finding, words) },
      fixes: finding.fixes.map((fix) => fixOf(artifact, fix)),
      properties: { category: finding.category, evidence: finding.evidence },
    };
  };
  const open = report.diagnostics.map(one);
  const silenced = report.suppressed.map(
    ({ diagnostic, reason }): Result => ({
      ...one(diagnostic),
      suppressions: [{ kind: 'inSource', justification: reason }],
    }),
  );
  return [...open, ...silenced];
}

/** A relative reference of slashes; what a URI may not hold is escaped. */
function artifactOf(path: string): ArtifactLocation {
  if (path === '-') return { uri: 'stdin', description: { text: 'standard input' } };
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  const joined = parts.join('/');
  return { uri: path.startsWith('/') ? `file://${joined}` : joined };
}

const region = ({ start, end }: Range): Region => ({
  startLine: start.line + 1,
  startColumn: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});

/** Another place of the same draft. */
const elsewhere = (
  artifact: ArtifactLocation,
  { range, text }: { readonly range: Range; readonly text: string },
): Location => ({
  message: { text },
  physicalLocation: { artifactLocation: artifact, region: region(range) },
});

const related = (evidence: Evidence, i: number): Location => ({
  id: i + 1,
  message: { text: evidence.statement },
  physicalLocation: {
    artifactLocation: { uri: evidence.source.url, description: { text: evidence.source.title } },
  },
});

const fixOf = (artifact: ArtifactLocation, fix: ReportedFix): Fix => ({
  description: { text: fix.title },
  artifactChanges: [
    {
      artifactLocation: artifact,
      replacements: fix.edits.map((edit) => ({
        deletedRegion: region(edit.range),
        insertedContent: { text: edit.newText },
      })),
    },
  ],
});

const notification = ({ path, error }: FailedFile): Notification => ({
  level: 'error',
  message: { text: error },
  locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }],
});
