import { among, endpoint, func, type ImpactCase, one } from './impact-case.ts';

const stack = (...statements: readonly string[]): string =>
  endpoint(`stack {\n    ${statements.join('\n    ')}\n  }`);
const guard = 'precondition ($auth.role == "admin") { error_type = "accessdenied" }';
const check = 'precondition ($x > 1) { error_type = "inputerror"\n error = "Too few." }';
const log = 'debug.log { value = 1 }';
const own = 'db.query note { where = $db.note.owner == $auth.id\n return = {type: "list"} } as $n';
const all = 'db.query note { where = $db.note.id > 0\n return = {type: "list"} } as $n';
const users = 'table user { auth = true\n schema { int id\n text name\n password password } }';
const get = (output: string): string =>
  `db.get user { field_name = "id"\n field_value = 1\n output = [${output}] } as $u`;
const run = (name: string): string => `function.run "${name}" as $r`;
const functions = {
  g: `function guard { stack { ${guard} } }`,
  w: 'function write { stack { db.add note { data = {a: 1} } as $n } }',
  c: 'function compute { stack { var $x { value = 1 } } }',
};

export const STACK_CASES: readonly ImpactCase[] = [
  one(
    'words',
    'of a statement',
    stack('debug.log { value = 1\n description = "a" }'),
    stack('debug.log { value = 1\n description = "b" }'),
    'changed stack.0.description: safe',
    'nothing that runs',
  ),
  one(
    'data-touched',
    'a column called description',
    stack('db.add note { data = {description: "a"} } as $n'),
    stack('db.add note { data = {description: "b"} } as $n'),
    'changed stack.0.data.description: unknown',
    'db.add "note"',
  ),
  one('guard-changed', 'removed', stack(log, guard), stack(log), 'removed stack.1: exposing', 'come through'),
  one(
    'guard-changed',
    'switched off',
    stack(log, guard),
    stack(log, `!${guard}`),
    'changed stack.1.disabled: exposing',
    'come through',
  ),
  one('guard-changed', 'added', stack(log), stack(guard, log), 'added stack.0: breaking', 'may stop'),
  one(
    'guard-changed',
    'another condition',
    stack(guard),
    stack(guard.replace('admin', 'staff')),
    'changed stack.0: exposing, breaking',
    'another one',
  ),
  one(
    'guard-changed',
    'moved',
    stack(guard, log, own),
    stack(log, own, guard),
    'changed stack.2: unknown',
    'another moment',
  ),
  one(
    'guard-changed',
    'only under a condition',
    stack(`conditional { if ($a) { ${guard} } }`),
    stack(`conditional { if ($b) { ${guard} } }`),
    'changed stack.0.if: exposing',
    'decided in another way',
  ),
  among(
    functions,
    one(
      'guard-changed',
      'a function that checks is not called',
      stack(run('guard'), log),
      stack(log),
      'removed stack.0: exposing',
      'come through',
    ),
  ),
  one(
    'refusal-changed',
    'other words',
    stack(check),
    stack(check.replace('Too few.', 'More.')),
    'changed stack.0.error: safe',
    'other words',
  ),
  one(
    'refusal-changed',
    'another status',
    stack(check),
    stack(check.replace('inputerror', 'notfound')),
    'changed stack.0.error_type: breaking',
    'another status',
  ),
  one('refusal-changed', 'new', stack(log), stack(check, log), 'added stack.0: breaking', 'may be refused'),
  one('refusal-changed', 'gone', stack(check, log), stack(log), 'removed stack.0: unknown', 'is accepted'),
  one('own-rows', 'of everybody', stack(own), stack(all), 'changed stack.0.where: exposing', 'own rows'),
  among(
    { u: users },
    one(
      'columns-returned',
      'a password',
      stack(get('"name"')),
      stack(get('"name", "password"')),
      'added stack.0.output.password: exposing',
      'a password',
    ),
  ),
  among(
    { u: users },
    one(
      'columns-returned',
      'a harmless column',
      stack(get('"name"')),
      stack(get('"name", "id"')),
      'added stack.0.output.id: unknown',
      'reads data',
    ),
  ),
  one(
    'data-touched',
    'writes',
    stack(log),
    stack(log, 'db.del note { field_name = "id"\n field_value = 1 }'),
    'added stack.1: unknown',
    'db.del "note" writes data',
  ),
  one(
    'data-touched',
    'an argument',
    stack('db.edit note { field_name = "id"\n field_value = 1\n data = {a: {b: 1}} } as $n'),
    stack('db.edit note { field_name = "id"\n field_value = 1\n data = {a: {b: 2}} } as $n'),
    'changed stack.0.data.a.b: unknown',
    'db.edit "note"',
  ),
  one(
    'data-touched',
    'what a condition decides',
    stack('conditional { if ($a) { db.add note { data = {a: 1} } as $n } }'),
    stack('conditional { if ($b) { db.add note { data = {a: 1} } as $n } }'),
    'changed stack.0.if: unknown',
    'db.add "note"',
  ),
  one(
    'data-touched',
    'acts outside',
    stack(log),
    stack(log, 'api.request { url = "https://a.example"\n method = "GET" } as $r'),
    'added stack.1: unknown',
    'outside',
  ),
  one(
    'data-touched',
    'answers early',
    stack(log),
    stack('return { value = 1 }', log),
    'added stack.0: unknown',
    'get back',
  ),
  among(
    functions,
    one(
      'data-touched',
      'calls what writes',
      stack(log),
      stack(log, run('write')),
      'added stack.1: unknown',
      'calls something that writes',
    ),
  ),
  among(
    functions,
    one(
      'stack-changed',
      'calls what computes',
      stack(log),
      stack(log, run('compute')),
      'added stack.1: safe',
      'no statement that touches data',
    ),
  ),
  one(
    'stack-changed',
    'computes',
    stack('var $x { value = 1 }'),
    stack('var $x { value = 2 }'),
    'changed stack.0.value: safe',
    'no statement',
  ),
  one(
    'stack-changed',
    'moved',
    stack('var $x { value = 1 }', 'var $y { value = 2 }', log),
    stack('var $y { value = 2 }', log, 'var $x { value = 1 }'),
    'changed stack.2: safe',
    'no statement',
  ),
  one(
    'stack-changed',
    'a deep one',
    stack(
      'foreach ($l) { each as $i { conditional { if ($i) { var $x { value = 1 } }\n else { var $x { value = 2 } } } } }',
    ),
    stack(
      'foreach ($l) { each as $i { conditional { if ($i) { var $x { value = 1 } }\n else { var $x { value = 3 } } } } }',
    ),
    'changed stack.0.each.0.else.0.value: safe',
    'no statement',
  ),
  one(
    'stack-changed',
    'a result has another name',
    func('stack { var $x { value = 1 }\n math.add $x { value = 2 } }'),
    func('stack { var $x { value = 1 }\n math.add $y { value = 2 } }'),
    'changed stack.1: safe',
    'no statement',
  ),
];
