import type { Diagnostic, Fix, RelatedPlace } from '../../source/diagnostic.ts';
import type { Place } from '../../source/span.ts';
import { escapeUriPath } from '../escape.ts';
import type { Hiding } from '../run-report.ts';
import { joinRoot, renderHiding, renderMessage } from '../wording.ts';
import { findRuleIndex, LEVELS } from './rules.ts';
import { buildMessage } from './text.ts';

/** GitHub shows no more of one result. */
const MAX_RELATED = 100;

/**
 * @param root the folder to which files are relative, as seen from that of the repository
 * @param hidings why it does not count; none when it does; undefined where nobody says so of any result
 */
export function buildResult(
  diagnostic: Diagnostic,
  root: string,
  hidings: readonly Hiding[] | undefined,
): unknown {
  const { check, severity, file, related = [], fix, fingerprint } = diagnostic;
  const ruleIndex = findRuleIndex(check);
  return {
    ruleId: check,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: buildMessage(renderMessage(diagnostic)),
    locations: [
      { physicalLocation: { artifactLocation: buildLocation(file, root), region: buildRegion(diagnostic) } },
    ],
    // Under a name of our own: the one that GitHub computes from the line is added when the file is uploaded.
    partialFingerprints: { 'xanoCi/v1': fingerprint },
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.slice(0, MAX_RELATED).map((place) => buildRelated(place, root)) }),
    ...(fix === undefined ? {} : { fixes: [buildFix(fix, root)] }),
    ...(hidings === undefined ? {} : { suppressions: hidings.map(buildSuppression) }),
  };
}

function buildSuppression(hiding: Hiding): unknown {
  const kind = hiding.by === 'comment' ? 'inSource' : 'external';
  return { kind, status: 'accepted', justification: buildMessage(renderHiding(hiding)).text };
}

function buildLocation(file: string, root: string): unknown {
  const uri = escapeUriPath(joinRoot(root, file));
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

function buildRegion({ line, column, endLine, endColumn }: Place): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function buildRelated({ file, line, column, message }: RelatedPlace, root: string): unknown {
  return {
    message: buildMessage(message),
    physicalLocation: {
      artifactLocation: buildLocation(file, root),
      region: { startLine: line, startColumn: column },
    },
  };
}

function buildFix({ title, edits }: Fix, root: string): unknown {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: buildMessage(title),
    artifactChanges: files.map((file) => ({
      artifactLocation: buildLocation(file, root),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map((edit) => ({ deletedRegion: buildRegion(edit), insertedContent: { text: edit.text } })),
    })),
  };
}
