import { describe, expect, test } from '@jest/globals';
import { QUICK_FORMATS, runInput } from '../../scripts/fuzz/run-input.ts';
import { diagnose } from '../checks/check-sources.ts';

/** Everything that can have a name has this one. */
const write = (name: string): string => `function "${name}" {
  input {
    text ${name}? filters=${name}
    ${name} ${name}2 {
      ${name} = 1
    }
  }

  stack {
    ${name} $${name} {
      ${name} = {${name}: $input.${name}|${name}:1, "${name}": $env.${name}}
    } as $${name}

    function.run "${name}" {
      input = {${name}: 1, "${name}": 2}
    }

    db.query ${name} {
      where = $db.${name}.${name} == $db.${name}.x && ${name}
      return = {type: "${name}"}
      join = {${name}: {table: "${name}", type: "${name}", where: $db.${name}}}
      sort = {${name}: "${name}"}
      ${name} = 1
    } as $rows

    conditional {
      ${name} (1) {
      }
    }

    throw {
      name = "${name}"
      value = $rows.${name}
    }
  }

  response = {${name}: ${name}}
  ${name} = 1
  ${name} {
  }
}
---
${name} ${name} ${name}=${name} {
  ${name} = ${name}
  ${name}
}
---
table ${name} {
  schema {
    int ${name}
    ${name} id {
      ${name} = "x"
    }
    ${name} kind="${name}"
    enum ${name}_kind?=${name} filters=${name}:${name}
  }

  index = [{type: "${name}", field: [{name: "${name}", op: "${name}"}]}]
}
---
query ${name} verb=${name} {
  api_group = "${name}"
  auth = "${name}"
  input {
    dblink {
      table = "${name}"
    }
  }

  stack {
    api.call ${name} verb=${name} {
      api_group = "${name}"
      input = {${name}: 1}
    }
  }

  response = $auth.${name}
}
// xano-ci-disable-next-line ${name} -- ${name}
`;

const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['__defineGetter__', '__lookupSetter__', 'toLocaleString', 'length', 'name', 'then'],
];

describe('words that every object knows are names as any other', () => {
  test.each(NAMES)('%s', (name) => {
    expect(runInput(write(name), QUICK_FORMATS)).toBeUndefined();
  });

  test.each(NAMES)('%s is reported where no such name exists', (name) => {
    const sources = {
      'a.xs': `function a {\n  input\n  stack {\n    x.${name}\n  }\n  response = 1|x_${name}\n}\n`,
    };
    expect(diagnose(sources).map(({ check: id }) => id)).toEqual(['unknown-statement', 'unknown-filter']);
  });
});
