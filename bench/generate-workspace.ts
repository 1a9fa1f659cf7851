import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many files one module of the generated workspace has. */
const FILES_PER_MODULE = 10;

/**
 * Writes a workspace of so many files, like a real one in kinds, lengths and how much refers to what: about 2 kB a file,
 * each module with tables, functions that call each other, endpoints, an addon and a task.
 * @param broken how many files get a mistake that does not parse, spread evenly
 */
export function generateWorkspace(folder: string, files: number, broken = 0): void {
  const step = broken === 0 ? Number.POSITIVE_INFINITY : Math.floor(files / broken);
  let written = 0;
  for (let module = 0; written < files; module += 1) {
    for (const [path, text] of Object.entries(buildModule(module))) {
      if (written === files) return;
      const isBroken = written % step === step - 1;
      write(join(folder, path), isBroken ? text.replace('stack {', 'stack {\n    var $broken = ') : text);
      written += 1;
    }
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A shop of its own; every second one also calls the one before it. */
function buildModule(module: number): Readonly<Record<string, string>> {
  const name = `shop_${module}`;
  const other = `shop_${Math.max(0, module - 1)}`;
  const files: Readonly<Record<string, string>> = {
    ...(module === 0
      ? { 'workspace/bench.xs': 'workspace bench {\n  acceptance = {ai_terms: false}\n}' }
      : {}),
    [`table/${name}_customer.xs`]: buildTable(`${name}_customer`, [
      'email email filters=trim|lower',
      'text full_name filters=trim',
      'text? phone?',
      'timestamp? last_seen?',
      'bool active?=true',
    ]),
    [`table/${name}_item.xs`]: buildTable(`${name}_item`, [
      `int customer_id {\n      table = "${name}_customer"\n    }`,
      'text title filters=trim|min:2',
      'decimal price filters=min:0',
      'int stock?=0',
      'json? details?',
    ]),
    [`table/${name}_sale.xs`]: buildTable(`${name}_sale`, [
      `int item_id {\n      table = "${name}_item"\n    }`,
      `int customer_id {\n      table = "${name}_customer"\n    }`,
      'int quantity filters=min:1',
      'decimal total',
    ]),
    [`api/${name}/${name}.xs`]: `api_group ${name} {\n  canonical = "${name}"\n}`,
    [`function/${name}/price.xs`]: buildPrice(name, other, module > 0),
    [`function/${name}/report.xs`]: buildReport(name),
    [`api/${name}/items_GET.xs`]: buildList(name),
    [`api/${name}/items_POST.xs`]: buildCreate(name),
    [`addon/${name}_customer.xs`]: `addon ${name}_customer {\n  input {\n    int customer_id {\n      table = "${name}_customer"\n    }\n  }\n\n  stack {\n    db.query ${name}_customer {\n      where = $db.${name}_customer.id == $input.customer_id\n      return = {type: "single"}\n    }\n  }\n}`,
    [`task/${name}_nightly.xs`]: `task ${name}_nightly {\n  stack {\n    function.run "${name}/report" {\n      input = {since: now, limit: 100}\n    } as $report\n\n    debug.log {\n      value = $report\n    }\n${buildCalls(name, 3)}  }\n\n  schedule = [{starts_on: 2026-01-01 02:00:00+0000, freq: 86400}]\n}`,
  };
  if (module > 0 && Object.keys(files).length !== FILES_PER_MODULE)
    throw new Error('A module has changed its size.');
  return files;
}

function buildTable(name: string, fields: readonly string[]): string {
  const lines = ['int id', 'timestamp created_at?=now', ...fields]
    .map((field) => `    // ${describe(field)}\n    ${field}\n`)
    .join('\n');
  return `table ${name} {\n  auth = false\n\n  schema {\n${lines}\n  }\n\n  index = [\n    {type: "primary", field: [{name: "id"}]}\n    {type: "btree", field: [{name: "created_at", op: "desc"}]}\n  ]\n}`;
}

/** What a person would have written above a column. */
function describe(field: string): string {
  const [type = '', name = ''] = field.split(/[ ?=]+/);
  return `The ${name.replaceAll('_', ' ')} as ${type}: filled by the import at night and by the forms of the office, never empty.`;
}

/** Steps as they fill most stacks: a call to another service, its answer looked at, kept and told of. */
function buildCalls(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) => buildCall(name, index + 1)).join('');
}

function buildCall(name: string, number: number): string {
  return `
    // Ask the partner of step ${number}; the answer is kept only when it is there and in the form agreed on
    api.request {
      url = $env.PARTNER_URL ~ "/v${number}/${name}"
      method = "POST"
      params = {
        reference: "step-${number}"
        subject  : "A question from the shop about what was agreed on in the spring"
        limit    : 50
      }
      headers = ["Content-Type: application/json", "Accept: application/json"]
      timeout = 30
    } as $answer_${number}

    conditional {
      if ($answer_${number}.response.status == 200) {
        var $kept_${number} {
          value = $answer_${number}.response.result
            |get:"items":null
            |first_notnull:"nothing"
        }

        debug.log {
          value = "The partner has answered in step ${number} with what the report needs: " ~ $kept_${number}
        }
      }

      else {
        throw {
          name = "partner_failed"
          value = "The partner of step ${number} did not answer as agreed: " ~ $answer_${number}.response.status
        }
      }
    }
`;
}

function buildPrice(name: string, other: string, callsOther: boolean): string {
  const call = callsOther
    ? `\n    function.run "${other}/price" {\n      input = {item_id: $input.item_id, quantity: 1}\n    } as $reference\n`
    : '';
  const branches = ['NO', 'SE', 'DK', 'FI', 'DE', 'FR']
    .map(
      (country, index) =>
        `      case ("${country}") {\n        math.add $total {\n          value = ${(index + 1) * 25}\n        }\n      } break\n`,
    )
    .join('\n');
  return `// What so many of one item cost\nfunction "${name}/price" {\n  input {\n    int item_id\n    int quantity filters=min:1\n    text country?="NO" filters=trim|upper\n  }\n\n  stack {\n    db.get ${name}_item {\n      field_name = "id"\n      field_value = $input.item_id\n    } as $item\n\n    precondition ($item != null && $item.stock >= $input.quantity) {\n      error_type = "notfound"\n      error = "There are not so many: " ~ $input.quantity\n    }\n${call}\n    var $total {\n      value = ($item.price * $input.quantity)|round:2\n    }\n\n    switch ($input.country) {\n${branches}\n      default {\n        math.add $total {\n          value = 500\n        }\n      }\n    }\n\n    conditional {\n      if (($input.quantity > 10) && ($total|is_empty) == false) {\n        var.update $total {\n          value = $total * 0.9\n        }\n      }\n\n      else {\n        debug.log {\n          value = "No discount for " ~ ($item.title|trim|to_upper)\n        }\n      }\n    }\n${buildCalls(name, 2)}  }\n\n  response = {total: $total, title: $item.title, country: $input.country}\n}`;
}

function buildReport(name: string): string {
  return `function "${name}/report" {\n  input {\n    timestamp since\n    int limit?=50 filters=min:1|max:500\n  }\n\n  stack {\n    db.query ${name}_sale {\n      join = {\n        item: {\n          table: "${name}_item"\n          where: $db.${name}_sale.item_id == $db.item.id\n        }\n      }\n\n      where = $db.${name}_sale.created_at >= $input.since && $db.item.price > 0\n      sort = {${name}_sale.created_at: "desc"}\n      return = {type: "list", paging: {page: 1, per_page: $input.limit}}\n      output = ["items.id", "items.total", "items.quantity"]\n    } as $sales\n\n    var $rows {\n      value = $sales.items|map:$$.total|filter:$$ > 0|unique\n    }\n\n    foreach ($sales.items) {\n      each as $sale {\n        try_catch {\n          try {\n            db.edit ${name}_sale {\n              field_name = "id"\n              field_value = $sale.id\n              data = {total: $sale.total|round:2, quantity: $sale.quantity}\n            } as $edited\n          }\n\n          catch {\n            debug.log {\n              value = "Sale " ~ $sale.id ~ ": " ~ $error.message\n            }\n          }\n        }\n      }\n    }\n${buildCalls(name, 3)}  }\n\n  response = {rows: $rows, total: $rows|sum, average: $rows|avg}\n}`;
}

function buildList(name: string): string {
  return `query items verb=GET {\n  api_group = "${name}"\n\n  input {\n    int page?=1 filters=min:1\n    text search? filters=trim\n  }\n\n  stack {\n    db.query ${name}_item {\n      where = $db.${name}_item.title includes? $input.search && $db.${name}_item.stock > 0\n      sort = {title: "asc"}\n      return = {type: "list", paging: {page: $input.page, per_page: 25, totals: true}}\n      addon = [\n        {\n          name : "${name}_customer"\n          input: {customer_id: $output.customer_id}\n          as   : "items.customer"\n        }\n      ]\n    } as $items\n${buildCalls(name, 2)}  }\n\n  response = $items\n}`;
}

function buildCreate(name: string): string {
  return `query items verb=POST {\n  api_group = "${name}"\n\n  input {\n    text title filters=trim|min:2\n    decimal price filters=min:0\n    int stock?=0\n    int customer_id {\n      table = "${name}_customer"\n    }\n  }\n\n  stack {\n    db.has ${name}_item {\n      field_name = "title"\n      field_value = $input.title\n    } as $there\n\n    precondition ($there == false) {\n      error_type = "inputerror"\n      error = "There is one already."\n    }\n\n    db.add ${name}_item {\n      data = {\n        created_at : now\n        title      : $input.title\n        price      : $input.price\n        stock      : $input.stock\n        customer_id: $input.customer_id\n      }\n    } as $item\n\n    function.run "${name}/price" {\n      input = {item_id: $item.id, quantity: 1}\n    } as $price\n${buildCalls(name, 4)}  }\n\n  response = {item: $item, price: $price}\n}`;
}
