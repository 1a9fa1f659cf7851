import {
  type ClauseForm,
  type ClauseRow,
  DOCUMENT_KINDS,
} from '../../../../src/language/vocabulary/document-kinds.ts';

const FORMS: Readonly<Record<ClauseForm, string>> = {
  'block:fields': '{\n    int id\n  }',
  'block:statements': '{\n    debug.log {\n      value = 1\n    }\n  }',
  'block:test': '"works" {\n  }',
  'value:text': '= "a"',
  'value:bool': '= true',
  'value:choice': '= "a"',
  'value:list': '= [{a: 1}]',
  'value:object': '= {a: 1}',
  'value:expression': '= 1',
};

export function writeClause(name: string, { form, values }: ClauseRow): string {
  if (values === undefined) return `  ${name} ${FORMS[form]}\n`;
  const value = JSON.stringify(values[0]);
  return `  ${name} = ${form === 'value:object' ? `{a: ${value}}` : value}\n`;
}

/**
 * A document with the clauses that its kind needs.
 * @param more clauses that stand behind them
 * @param without the name of one that is left out
 */
export function writeDocument(kind: string, more = '', without = ''): string {
  const row = DOCUMENT_KINDS[kind];
  const header = (row?.headerAttributes ?? []).map((attribute) => ` ${attribute}=GET`).join('');
  const clauses = Object.entries(row?.clauses ?? {})
    .filter(([name, { required }]) => required !== undefined && name !== without)
    .map(([name, clause]) => writeClause(name, clause));
  return `${kind} "name"${header} {\n${clauses.join('')}${more}}\n`;
}
