import type { Annotation, CheckConclusion, CheckRuns, CheckText } from '../commands/action/pull-ports.ts';
import { type GithubClient, ONCE } from './client.ts';
import { fitMarkdown, fitText } from './fit-text.ts';
import { GithubError, isOutcomeUnknown } from './github-error.ts';

/** What GitHub takes of one request. */
const BATCH = 50;
/** In UTF-16 units. */
const LONGEST_TITLE = 255;
const LONGEST_SUMMARY = 65_535;
/** GitHub takes 64 KB, and shows far less. */
const LONGEST_MESSAGE = 4_000;

export function createCheckRuns(client: GithubClient): CheckRuns {
  const { repository } = client;

  const patch = async (
    id: number,
    text: CheckText,
    more: { readonly annotations?: readonly Annotation[]; readonly conclusion?: CheckConclusion },
  ): Promise<void> => {
    const { annotations = [], conclusion } = more;
    await client.run('write-check-run', (octokit) =>
      octokit.rest.checks.update({
        ...repository,
        check_run_id: id,
        ...(conclusion === undefined ? { status: 'in_progress' } : { status: 'completed', conclusion }),
        output: { ...fitOutput(text), annotations: annotations.map(toWire) },
      }),
    );
  };

  /** What GitHub refuses of a batch is found by halves: one bad place takes no other finding with it. */
  const annotate = async (id: number, text: CheckText, batch: readonly Annotation[]): Promise<number> => {
    if (batch.length === 0) return 0;
    try {
      await patch(id, text, { annotations: batch });
      return 0;
    } catch (error) {
      if (!(error instanceof GithubError) || error.kind !== 'validation') throw error;
      if (batch.length === 1) return 1;
      const middle = Math.ceil(batch.length / 2);
      return (
        (await annotate(id, text, batch.slice(0, middle))) + (await annotate(id, text, batch.slice(middle)))
      );
    }
  };

  const findByExternalId = async (name: string, sha: string, externalId: string) => {
    const { data } = await client.run('read-check-runs', (octokit) =>
      octokit.rest.checks.listForRef({
        ...repository,
        ref: sha,
        check_name: name,
        filter: 'all',
        per_page: 100,
      }),
    );
    return data.check_runs.find((run) => run.external_id === externalId)?.id;
  };

  return {
    begin: async ({ name, sha, externalId, url, ...text }) => {
      try {
        const { data } = await client.run('write-check-run', (octokit) =>
          octokit.rest.checks.create({
            ...repository,
            name,
            head_sha: sha,
            external_id: externalId,
            details_url: url,
            status: 'in_progress',
            output: fitOutput(text),
            // Two of one name would stand beside each other, one of them for ever at work.
            request: ONCE,
          }),
        );
        return data.id;
      } catch (error) {
        const begun = isOutcomeUnknown(error) ? await findByExternalId(name, sha, externalId) : undefined;
        if (begun === undefined) throw error;
        return begun;
      }
    },

    update: (id, text) => patch(id, text, {}),

    finish: async (id, { conclusion, annotations, ...text }) => {
      let refused = 0;
      for (let start = 0; start < annotations.length; start += BATCH) {
        refused += await annotate(id, text, annotations.slice(start, start + BATCH));
      }
      await patch(id, text, { conclusion });
      return { refused };
    },
  };
}

function fitOutput({ title, summary }: CheckText): CheckText {
  return { title: fitText(title, LONGEST_TITLE), summary: fitMarkdown(summary, LONGEST_SUMMARY) };
}

function toWire({ path, startLine, endLine, startColumn, endColumn, level, ...text }: Annotation) {
  const { title, message, details } = text;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    // GitHub refuses columns of a place that spans lines.
    ...(startLine === endLine && startColumn !== undefined && endColumn !== undefined
      ? { start_column: startColumn, end_column: endColumn }
      : {}),
    annotation_level: level,
    title: fitText(title, LONGEST_TITLE),
    message: fitText(message, LONGEST_MESSAGE),
    ...(details === undefined ? {} : { raw_details: fitText(details, LONGEST_MESSAGE) }),
  };
}
