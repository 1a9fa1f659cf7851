import { describe, expect, test } from '@jest/globals';
import { findPassedLimit } from '../../src/source/find-passed-limit.ts';
import { LIMITS } from '../../src/source/limits.ts';

const { fileTokens, fileDocuments, openBrackets } = LIMITS;

describe('says what there is too much of', () => {
  test.each<[what: string, text: string, limit: { readonly what: string }]>([
    ['words', 'a '.repeat(fileTokens.most + 1), fileTokens],
    ['words of other alphabets', 'é '.repeat(fileTokens.most + 1), fileTokens],
    ['signs', '['.repeat(fileTokens.most + 1), fileTokens],
    ['texts', '""\n'.repeat(fileTokens.most + 1), fileTokens],
    ['words behind a quote that is never closed', `"${'a '.repeat(fileTokens.most + 1)}`, fileTokens],
    ['quotes of all kinds', `"'\`${'" '.repeat(2 * fileTokens.most)}"`, fileTokens],
    ['lines between documents', '---\n'.repeat(fileDocuments.most), fileDocuments],
    ['open squares', `text a filters=x:${'['.repeat(4_000)}`, openBrackets],
    ['open braces behind a closed one', `text a filters=x:{}${'{'.repeat(4_000)}`, openBrackets],
    [
      'open brackets in many lines',
      'text a filters=x:((((((\n'.repeat(150_000).slice(0, 2_000_000),
      fileTokens,
    ],
  ])('%s', (_, text, limit) => {
    expect(findPassedLimit(text)).toBe(
      `It is over the limit of ${'most' in limit ? limit.most : ''} ${limit.what}.`,
    );
  });
});

describe('says nothing of', () => {
  test.each<[what: string, text: string]>([
    ['no text', ''],
    ['as many words as may be', 'a '.repeat(fileTokens.most)],
    ['one long word', 'a'.repeat(2_000_000)],
    ['one long text', `"${'a '.repeat(1_000_000)}"`],
    ['a text of backslashes', `"${'\\'.repeat(1_000_000)}"`],
    ['a text of escaped quotes', `"${'\\"'.repeat(1_000_000)}"`],
    ['a text in three quotes', `"""${'a "\n'.repeat(400_000)}"""`],
    ['a long comment', `// ${'a '.repeat(1_000_000)}`],
    ['closed brackets', `text a filters=x:${'[]'.repeat(4_000)}`],
    ['open brackets elsewhere', '['.repeat(4_000)],
  ])('%s', (_, text) => {
    expect(findPassedLimit(text)).toBeUndefined();
  });
});
