import { describeCheck } from './describe-check.ts';

const logged = (value: string): string => `debug.log {\n  value = ${value}\n}`;

describeCheck('sort-filter-direction', {
  silent: [
    logged('$env.ROWS|sort'),
    logged('$env.ROWS|sort:"points":"number":false'),
    // A column may be called so.
    logged('$env.ROWS|sort:"desc"'),
    logged('$env.ROWS|sort:"desc":"text"'),
    logged('$env.ROWS|sort:"points":$env.DIRECTION'),
    logged('$env.ROWS|!sort:"points":"desc"'),
    // Queries sort like this.
    'db.query note {\n  sort = {id: "desc"}\n} as $rows',
  ],
  reports: [
    [logged('$env.ROWS|sort:"points":"desc"'), '"desc"'],
    [logged('$env.ROWS|sort:"points":"number":"ASC"'), '"ASC"'],
    [logged('$env.ROWS|sort:"points":"descending"'), '"descending"'],
  ],
});
