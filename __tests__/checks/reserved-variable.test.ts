import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'reserved-variable' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('reserved-variable is silent', () => {
  it('on other names, those included that only sound reserved', () => {
    expect(
      find(`var $environment {
  value = 1
}
var $result {
  value = 1
}
var $index {
  value = 2
}
var $response {
  value = 3
}
var $output {
  value = 4
}`),
    ).toEqual([]);
  });
});

describe('reserved-variable reports', () => {
  it('names that cannot be set', () => {
    expect(
      find(`var $input {
  value = 1
}
var $auth {
  value = 1
}
db.get person {
  field_name = "id"
  field_value = 1
} as $error
foreach ([1]) {
  each as $env {
    debug.log {
  value = 1
}
  }
}`),
    ).toEqual([`:4 "$input"`, `:7 "$auth"`, `:13 "$error"`, `:15 "$env"`]);
  });
});
