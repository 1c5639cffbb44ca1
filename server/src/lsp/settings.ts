/** The user's settings under `plumbline.*`, read with care: a value of the wrong shape counts as not set. */

import type { Severity } from '../claims/types.ts';
import type { IsoDate, Lang } from '../record/types.ts';

export interface Settings {
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Language of cards and record documents; `auto` follows the sentence. */
  readonly language: 'auto' | Lang;
  /** Date at which drafts that name none are held true; absent: today. */
  readonly asOf?: IsoDate;
  readonly workspaceDiagnostics: boolean;
  readonly hover: boolean;
  /** Marks behind claims. */
  readonly inlayHints: boolean;
  /** Figures over headings. */
  readonly codeLens: boolean;
  /** Names that the record knows, coloured. */
  readonly semanticTokens: boolean;
  /** Records of the user's own beside `.plumbline/record`. */
  readonly record: { readonly paths: readonly string[] };
}

export const defaultSettings: Settings = {
  severity: {},
  language: 'auto',
  workspaceDiagnostics: false,
  hover: true,
  inlayHints: false,
  codeLens: false,
  semanticTokens: false,
  record: { paths: [] },
};

const severities: ReadonlySet<unknown> = new Set([
  'error',
  'warning',
  'information',
  'hint',
  'off',
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function severityMap(value: unknown): Settings['severity'] {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).filter(([, severity]) => severities.has(severity));
  return Object.fromEntries(entries) as Settings['severity'];
}

/** A switch, or a section with one, as editors write nested settings. */
const switchedOn = (value: unknown, otherwise: boolean): boolean => {
  if (isObject(value)) return switchedOn(value.enabled, otherwise);
  return typeof value === 'boolean' ? value : otherwise;
};

const isDate = (value: unknown): value is IsoDate => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** Of the section `record`. */
function readPaths(section: unknown): readonly string[] {
  const paths = isObject(section) ? section.paths : undefined;
  return Array.isArray(paths)
    ? paths.filter((path): path is string => typeof path === 'string' && path.trim() !== '')
    : [];
}

const switchNames = [
  'workspaceDiagnostics',
  'hover',
  'inlayHints',
  'codeLens',
  'semanticTokens',
] as const;

type Switches = Pick<Settings, (typeof switchNames)[number]>;

const switches = (value: Readonly<Record<string, unknown>>): Switches =>
  Object.fromEntries(
    switchNames.map((name) => [name, switchedOn(value[name], defaultSettings[name])]),
  ) as unknown as Switches;

export function readSettings(value: unknown): Settings {
  if (!isObject(value)) return defaultSettings;
  const { severity, language, asOf, record } = value;
  return {
    severity: severityMap(severity),
    language: language === 'en' || language === 'zh' ? language : 'auto',
    ...(isDate(asOf) ? { asOf } : {}),
    ...switches(value),
    record: { paths: readPaths(record) },
  };
}

/** What the user set as a date and we could not use; undefined where there is nothing to complain of. */
export const unusableDate = (value: unknown): string | undefined => {
  const asOf = isObject(value) ? value.asOf : undefined;
  return asOf === undefined || asOf === null || asOf === '' || isDate(asOf)
    ? undefined
    : String(asOf);
};
