import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'missing-argument' });

describe('missing-argument is silent', () => {
  it('on statements that have what they need, quoted too', () => {
    expect(
      find(xs`
        db.has note {
          "field_name" = "id"
          field_value = null
        } as $a
        return { value = 1 }
      `),
    ).toEqual([]);
  });

  it('where one argument stands in for others', () => {
    expect(find('db.get note {\n  where = $db.note.id == 1\n} as $a')).toEqual([]);
  });

  it('on either name of a set of which one is needed', () => {
    expect(
      find('zip.extract {\n  zip = $input.n\n} as $a\nzip.extract {\n  archive = $input.n\n} as $b'),
    ).toEqual([]);
  });

  it('on what need not be given', () => {
    expect(find('db.query note as $a\nprecondition (true)\nfunction.run other as $b')).toEqual([]);
  });

  it('on statements that are switched off, or inside of such', () => {
    expect(find('!db.has note as $a\n!group {\n  stack {\n    var $b\n  }\n}')).toEqual([]);
  });

  it('on clauses and fields that are called as a statement', () => {
    const text =
      'task return {\n  stack\n}\n---\ntable var {\n  schema {\n    int id\n    text return\n  }\n}\n';
    expect(findAll({ 'a.xs': text })).toEqual([]);
  });
});

describe('missing-argument reports', () => {
  it('each statement once, with all that it lacks', () => {
    const found = diagnose(
      {
        'function/probe.xs': inFunction(
          'db.edit note as $a\nconditional {\n  if (true) {\n    var $b\n  }\n}',
        ),
      },
      { only: 'missing-argument' },
    );
    expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '4 Statement "db.edit" needs "field_name" and "field_value" and "data".',
      '7 Statement "var" needs "value".',
    ]);
  });

  it('one name of each set of which one is needed', () => {
    const body = 'db.get note {\n  field_name = "id"\n} as $a\ndb.get note as $b\nzip.extract {\n} as $c';
    const found = diagnose({ 'function/probe.xs': inFunction(body) }, { only: 'missing-argument' });
    expect(found.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '4 Statement "db.get" needs "field_value".',
      '7 Statement "db.get" needs "field_name" and "field_value".',
      '8 Statement "zip.extract" needs "zip".',
    ]);
  });

  it('the statement, not what stands in it', () => {
    expect(find('db.has note {\n  field_name = "id"\n} as $a')).toEqual([
      expect.stringMatching(/^missing-argument function\/probe\.xs:4 "db\.has"/),
    ]);
  });
});

describe('missing-argument, where one argument decides about others', () => {
  const send = (...lines: readonly string[]): string =>
    `util.send_email {\n  subject = "a"\n  message = "b"\n${lines.map((line) => `  ${line}\n`).join('')}} as $sent`;

  it('asks for what the chosen value needs, and says why', () => {
    const text = inFunction(send('service_provider = "resend"', 'to = $input.to'));
    const found = diagnose({ 'function/probe.xs': text }, { only: 'missing-argument' });
    expect(found.map(({ message }) => message)).toEqual([
      'Statement "util.send_email" needs "api_key" and "from" where "service_provider" is "resend".',
    ]);
  });

  it('gives no reason where only what is needed always is missing', () => {
    const text = inFunction(
      'util.send_email {\n  service_provider = "resend"\n  api_key = $env.KEY\n  to = "a"\n  from = "b"\n  subject = "c"\n}',
    );
    const found = diagnose({ 'function/probe.xs': text }, { only: 'missing-argument' });
    expect(found.map(({ message }) => message)).toEqual(['Statement "util.send_email" needs "message".']);
  });

  it('is silent on other values, without the deciding one, and where that is computed or unknown', () => {
    expect(find(send('service_provider = "xano"'))).toEqual([]);
    expect(find(send())).toEqual([]);
    expect(find(send('service_provider = $env.MAILER'))).toEqual([]);
    expect(find(send('service_provider = "res" ~ "end"'))).toEqual([]);
    expect(find(send('service_provider = "constructor"'))).toEqual([]);
  });

  it('is silent where all is there', () => {
    expect(
      find(
        send('service_provider = "resend"', 'api_key = $env.KEY', 'to = "a@b.example"', 'from = $env.FROM'),
      ),
    ).toEqual([]);
  });
});

describe('missing-argument, at the edges', () => {
  it('looks into tests', () => {
    const text = inFunction('', 'response = 1\n  test works {\n    expect.to_equal ($response)\n  }');
    expect(findAll({ 'function/probe.xs': text })).toEqual([
      expect.stringMatching(/^missing-argument function\/probe\.xs:8 "expect\.to_equal"/),
    ]);
  });

  it('leaves statements alone that stand where none can: that is another mistake', () => {
    expect(find('conditional {\n  var $a\n}')).toEqual([]);
  });

  it('does not count a key of another argument', () => {
    expect(find('array.map ([1]) {\n  mock = {by: 1}\n} as $a')).toEqual([
      expect.stringMatching(/^missing-argument function\/probe\.xs:4 "array\.map"/),
    ]);
  });
});
