import { wordTable } from './word-table.ts';

/** What a word of another language, or of an older version of this one, is called in XanoScript. */
export interface ForeignWord {
  /** Words of the same table that it could mean, likeliest first. */
  readonly use?: readonly string[];
  /** What it means is no word of the same table, but one of these. */
  readonly statements?: readonly string[];
  readonly filters?: readonly string[];
  readonly types?: readonly string[];
  /** How it is written, where the word alone does not tell. */
  readonly help?: string;
}

/** Asked only after the table of the right words: some of these are right in another place. */
export type ForeignWords = Readonly<Record<string, ForeignWord>>;

interface ForeignRow extends ForeignWord {
  /** All words that mean the same, with blanks between. */
  readonly words: string;
}

function foreignWords(rows: readonly ForeignRow[]): ForeignWords {
  const table: Record<string, ForeignWord> = {};
  for (const { words, ...meaning } of rows) {
    for (const word of words.split(' ')) {
      if (Object.hasOwn(table, word)) throw new Error(`The foreign word "${word}" has two rows.`);
      table[word] = meaning;
    }
  }
  return wordTable(table);
}

/** Kinds of document. */
export const FOREIGN_KINDS: ForeignWords = foreignWords([
  { words: 'endpoint route api apis webhook rest', use: ['query'] },
  { words: 'model entity collection database dbtable', use: ['table'] },
  { words: 'cron schedule scheduled_task background_task scheduler', use: ['task'] },
  { words: 'job', use: ['task', 'run.job'] },
  { words: 'service', use: ['run.service'] },
  { words: 'trigger hook', use: ['table_trigger', 'workspace_trigger'] },
  { words: 'database_trigger db_trigger', use: ['table_trigger'] },
  { words: 'func fn procedure method custom_function module def', use: ['function'] },
  { words: 'apigroup api_groups group', use: ['api_group'] },
  { words: 'test tests unit_test', use: ['workflow_test'] },
  { words: 'mcp toolset', use: ['mcp_server'] },
  { words: 'assistant bot ai_agent', use: ['agent'] },
  { words: 'env environment', use: ['workspace'] },
  {
    words: 'stack input response schema',
    help: 'This is a clause of a document: a "}" before it may be one too many.',
  },
]);

/** Clauses, by kind of document; `*` is any kind. */
export const FOREIGN_CLAUSES: Readonly<Record<string, ForeignWords>> = wordTable<ForeignWords>({
  '*': foreignWords([
    { words: 'inputs params parameters args arguments', use: ['input'] },
    { words: 'body steps logic code run actions_stack', use: ['stack'] },
    { words: 'output outputs result return returns', use: ['response'] },
    { words: 'name title', help: 'The name stands in the first line, before the brace.' },
    { words: 'desc summary', use: ['description'] },
    { words: 'documentation', use: ['docs'] },
    { words: 'tag labels', use: ['tags'] },
    { words: 'enabled', use: ['active'] },
    { words: 'id uuid', use: ['guid'] },
  ]),
  query: foreignWords([
    { words: 'authentication auth_table requires_auth authenticated', use: ['auth'] },
    { words: 'verb method', help: 'The verb stands in the first line: query "orders" verb=GET.' },
    { words: 'group', use: ['api_group'] },
    { words: 'path route url', help: 'The name stands in the first line, before the brace.' },
  ]),
  table: foreignWords([
    { words: 'columns fields', use: ['schema'] },
    { words: 'indexes indices primary_key', use: ['index'] },
    { words: 'rows data seed', use: ['items'] },
    { words: 'authentication', use: ['auth'] },
  ]),
  task: foreignWords([
    { words: 'cron frequency freq interval every starts_on', use: ['schedule'] },
    { words: 'input response', help: 'A task has neither input nor response.' },
  ]),
  agent: foreignWords([
    {
      words: 'model prompt system_prompt type max_steps temperature',
      use: ['llm'],
      help: 'These are keys of "llm".',
    },
    { words: 'instructions', use: ['llm'], help: 'Say it in "system_prompt" of "llm".' },
  ]),
  table_trigger: foreignWords([
    { words: 'event events on', use: ['actions'] },
    { words: 'tables', use: ['table'] },
  ]),
  'run.job': foreignWords([
    {
      words: 'stack input',
      use: ['main'],
      help: 'A job runs a function: main = {name: "report", input: {}}.',
    },
  ]),
  workspace: foreignWords([{ words: 'environment variables env_vars', use: ['env'] }]),
});

/** Types of fields. */
export const FOREIGN_TYPES: ForeignWords = foreignWords([
  // Text
  { words: 'string str char varchar longtext string_type', use: ['text'] },
  { words: 'url uri link phone tel slug html markdown', use: ['text'] },
  { words: 'secret', use: ['password'] },
  { words: 'guid', use: ['uuid'] },

  // Numbers
  { words: 'integer bigint smallint long int32 int64 serial id', use: ['int'] },
  { words: 'float double real numeric money currency', use: ['decimal'] },
  { words: 'number num', use: ['decimal', 'int'] },

  // Yes or no
  { words: 'boolean', use: ['bool'] },

  // Time
  { words: 'datetime date_time timestamptz time epoch epochms', use: ['timestamp'] },

  // What is no type
  { words: 'default', help: 'A default stands behind the name, a "?" and "=": "int page?=1".' },
  { words: 'required', help: 'A field is required unless a "?" stands behind its name: "int page?".' },
  { words: 'optional', help: 'A "?" behind the name makes a field optional: "int page?".' },

  // Lists and objects
  {
    words: 'array list collection set',
    use: ['json'],
    help: 'Write brackets after the type of the items: "text[] tags".',
  },
  { words: 'map dict dictionary hash record struct any mixed jsonb dynamic', use: ['json'] },
  { words: 'obj', use: ['object', 'json'] },
  { words: 'choice select option enumeration', use: ['enum'] },

  // Files, places, vectors
  { words: 'picture photo img', use: ['image'] },
  { words: 'document upload blob binary bytes', use: ['file', 'attachment'] },
  { words: 'point location latlng geo geopoint coordinates', use: ['geo_point'] },
  { words: 'polygon', use: ['geo_polygon'] },
  { words: 'linestring', use: ['geo_linestring'] },
  { words: 'embedding embeddings', use: ['vector'] },

  // Links to tables
  {
    words: 'reference ref relation tableref foreign_key belongs_to',
    use: ['int', 'uuid'],
    help: 'A link is a field with the option "table": int user_id { table = "user" }.',
  },
]);

/** Options of fields, in their braces. */
export const FOREIGN_OPTIONS: ForeignWords = foreignWords([
  { words: 'default default_value', help: 'A default stands after the name: int page?=1.' },
  {
    words: 'required optional nullable null not_null',
    help: 'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.',
  },
  {
    words: 'min max trim pattern regex lowercase minLength maxLength filters',
    help: 'Such rules stand behind the name: text code filters=trim|min:3.',
  },
  {
    words: 'unique index primary',
    help: 'Uniqueness is said by an index of the table: {type: "btree|unique", field: [{name: "email"}]}.',
  },
  { words: 'reference references ref foreign_key tableref relation', use: ['table'] },
  { words: 'private secret hidden internal', use: ['sensitive'] },
  { words: 'options choices enum allowed', use: ['values'] },
  { words: 'dimensions dimension', use: ['size'] },
  { words: 'fields properties children', use: ['schema'] },
  { words: 'desc comment label', use: ['description'] },
]);

/** What `filters=` of a field takes. */
export const FOREIGN_INPUT_FILTERS: ForeignWords = foreignWords([
  { words: 'lowercase to_lower tolower to_lowercase', use: ['lower'] },
  { words: 'uppercase to_upper toupper to_uppercase', use: ['upper'] },
  { words: 'regex regexp match matches format', use: ['pattern'] },
  { words: 'min_length minLength minlength gte', use: ['min'] },
  { words: 'max_length maxLength maxlength lte', use: ['max'] },
  { words: 'starts_with prefix', use: ['startsWith'] },
  { words: 'alpha alpha_ok', use: ['alphaOk'] },
  { words: 'digit digits numeric digit_ok', use: ['digitOk'] },
  { words: 'allow allowed chars', use: ['ok'] },
  { words: 'deny block forbid', use: ['prevent'] },
  { words: 'strip ltrim rtrim', use: ['trim'] },
  { words: 'min_digit digit_min', use: ['minDigit'] },
  { words: 'min_alpha', use: ['minAlpha'] },
  { words: 'min_lower', use: ['minLowerAlpha'] },
  { words: 'min_upper', use: ['minUpperAlpha'] },
  { words: 'min_symbol', use: ['minSymbol'] },
  { words: 'maxSize size', use: ['max_size'] },
  { words: 'email', types: ['email'] },
  { words: 'url uuid', types: ['text', 'uuid'] },
  {
    words: 'required optional',
    help: 'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.',
  },
]);

/** Statements. */
export const FOREIGN_STATEMENTS: ForeignWords = foreignWords([
  // Rows of tables
  {
    words:
      'db.find db.select db.list db.search db.all db.find_many db.findMany db.findAll db.where db.read db.fetch',
    use: ['db.query', 'db.get'],
  },
  { words: 'db.find_one db.findOne db.first db.find_by_id db.findById db.get_by_id', use: ['db.get'] },
  { words: 'db.insert db.create db.save db.put db.insert_one', use: ['db.add'] },
  { words: 'db.update db.set db.modify db.update_one', use: ['db.edit', 'db.patch'] },
  { words: 'db.upsert db.edit_or_add db.merge', use: ['db.add_or_edit'] },
  { words: 'db.delete db.remove db.destroy db.del_one', use: ['db.del'] },
  { words: 'db.clear db.empty', use: ['db.truncate'] },
  { words: 'db.exists db.exist', use: ['db.has'] },
  {
    words: 'db.count db.aggregate db.sum',
    use: ['db.query'],
    help: 'What comes back is said by "return": return = {type: "count"}.',
  },
  { words: 'db.sql db.raw db.execute db.exec db.raw_query sql query', use: ['db.direct_query'] },
  {
    words:
      'db.bulk.insert db.bulk.create db.bulk_add db.bulk_insert db.add_many db.insert_many db.insertMany',
    use: ['db.bulk.add'],
  },
  {
    words: 'db.bulk.edit db.bulk_update db.update_many db.bulk_edit',
    use: ['db.bulk.update', 'db.bulk.patch'],
  },
  { words: 'db.bulk.del db.bulk.remove db.bulk_delete db.delete_many db.del_many', use: ['db.bulk.delete'] },
  { words: 'transaction db.begin db.begin_transaction', use: ['db.transaction'] },

  // Variables
  { words: 'let const variable define declare var.set var.create var.new', use: ['var'] },
  { words: 'set assign var.edit var.change update', use: ['var.update'] },
  { words: 'increment inc var.increment var.add', use: ['math.add'] },
  { words: 'decrement dec var.decrement', use: ['math.sub'] },

  // Flow
  {
    words: 'if elseif else',
    use: ['conditional'],
    help: 'Blocks stand inside their statement: conditional { if (…) { … } }.',
  },
  {
    words: 'else_if elif elsif',
    use: ['conditional'],
    help: 'It is one word, "elseif", and stands inside "conditional".',
  },
  { words: 'case default match', use: ['switch'] },
  { words: 'each forEach for_each for.each loop iterate', use: ['foreach'] },
  { words: 'repeat until do', use: ['while', 'for'] },
  { words: 'try catch finally', use: ['try_catch'] },
  { words: 'error raise reject fail abort throw_error error.throw', use: ['throw'] },
  { words: 'assert require guard validate ensure check verify', use: ['precondition'] },
  { words: 'exit die end stop', use: ['return', 'debug.stop'] },
  {
    words: 'yield respond response send',
    use: ['return'],
    help: 'What a document answers is its clause "response".',
  },
  { words: 'stack block do_block begin', use: ['group'] },
  { words: 'next', use: ['continue'] },
  { words: 'wait sleep delay pause', use: ['util.sleep'] },

  // Calling
  {
    words: 'call run execute invoke function fn func function.execute function.invoke run.function xano.run',
    use: ['function.run'],
  },
  { words: 'tool.run agent.tool', use: ['tool.call'] },
  { words: 'task.run job.run', use: ['task.call'] },
  { words: 'api.run api.execute endpoint.call query.call', use: ['api.call'] },
  { words: 'addon.run', use: ['addon.call'] },
  { words: 'middleware.run', use: ['middleware.call'] },
  {
    words: 'agent.run agent.call ai.run ai.agent.call ai.agent ai.chat ai.generate ai.complete llm.run',
    use: ['ai.agent.run'],
  },
  { words: 'mcp.call mcp.run', use: ['ai.external.mcp.tool.run'] },

  // Requests
  {
    words:
      'http fetch request curl axios http.request http.get http.post http.put http.delete http.call api.get api.post api.put api.patch api.delete api.fetch api.http external.request util.request util.http_request',
    use: ['api.request'],
  },
  { words: 'lambda javascript script js code api.javascript util.lambda', use: ['api.lambda'] },
  { words: 'realtime.send realtime.publish realtime.event realtime.broadcast', use: ['api.realtime_event'] },
  { words: 'post_process', use: ['util.post_process'] },

  // Showing
  {
    words:
      'log print console.log console.error console.info console.warn echo debug puts logger.info util.log debug.print debug.info debug.error debug.warn',
    use: ['debug.log'],
  },

  // Lists
  { words: 'array.length array.count array.size array.len list.length', filters: ['count'] },
  { words: 'array.add array.append array.insert list.push list.add', use: ['array.push'] },
  { words: 'array.prepend array.add_first', use: ['array.unshift'] },
  { words: 'array.concat array.extend array.join_with', use: ['array.merge'] },
  { words: 'array.includes array.contains array.some array.any array.exists', use: ['array.has'] },
  { words: 'array.all', use: ['array.every'] },
  { words: 'array.find_all array.where array.select', use: ['array.filter'] },
  { words: 'array.remove array.delete', use: ['array.filter'], filters: ['remove'] },
  { words: 'array.index_of array.indexOf array.findIndex', use: ['array.find_index'] },
  { words: 'array.groupBy array.group', use: ['array.group_by'] },
  { words: 'array.diff', use: ['array.difference'] },
  { words: 'array.intersect', use: ['array.intersection'] },
  { words: 'array.each array.forEach', use: ['foreach'] },
  { words: 'array.sort array.order array.sort_by', filters: ['sort'] },
  { words: 'array.reverse', filters: ['reverse'] },
  { words: 'array.join', filters: ['join'] },
  { words: 'array.slice', filters: ['slice'] },
  { words: 'array.unique array.distinct', filters: ['unique'] },
  { words: 'array.reduce array.fold', filters: ['reduce'] },
  { words: 'array.flatten', filters: ['flatten'] },
  { words: 'array.first', filters: ['first'] },
  { words: 'array.last', filters: ['last'] },
  { words: 'array.get array.at', filters: ['get'] },
  { words: 'array.set array.update', use: ['var.update'], filters: ['set'] },
  { words: 'array.sum', filters: ['sum'] },
  { words: 'array.create array.new array', use: ['var'] },

  // Objects
  { words: 'object.set object.put object.add object.update', use: ['var.update'], filters: ['set'] },
  { words: 'object.get', filters: ['get'] },
  { words: 'object.has object.has_key', filters: ['has'] },
  { words: 'object.merge object.assign object.extend', filters: ['merge'] },
  { words: 'object.delete object.remove object.unset', use: ['var.update'], filters: ['unset'] },
  { words: 'object.create object.new', use: ['var'] },

  // Texts
  { words: 'text.length text.len string.length', filters: ['strlen'] },
  { words: 'text.split string.split', filters: ['split'] },
  { words: 'text.replace string.replace', filters: ['replace'] },
  { words: 'text.lower text.to_lower text.lowercase', filters: ['to_lower'] },
  { words: 'text.upper text.to_upper text.uppercase', filters: ['to_upper'] },
  { words: 'text.substring text.substr text.slice', filters: ['substr'] },
  { words: 'text.format text.sprintf', filters: ['sprintf'] },
  { words: 'text.join', filters: ['join'] },
  { words: 'text.concat text.add', use: ['text.append'], filters: ['concat'] },
  { words: 'text.includes text.has', use: ['text.contains'] },

  // Numbers
  { words: 'math.subtract math.minus math.decrement', use: ['math.sub'] },
  { words: 'math.multiply math.times', use: ['math.mul'] },
  { words: 'math.divide', use: ['math.div'] },
  { words: 'math.modulo math.modulus math.remainder', use: ['math.mod'] },
  { words: 'math.increment math.plus math.sum', use: ['math.add'] },
  { words: 'math.round', filters: ['round'] },
  { words: 'math.floor', filters: ['floor'] },
  { words: 'math.ceil', filters: ['ceil'] },
  { words: 'math.abs', filters: ['abs'] },
  { words: 'math.pow', filters: ['pow'] },
  { words: 'math.sqrt', filters: ['sqrt'] },
  { words: 'math.min', filters: ['min'] },
  { words: 'math.max', filters: ['max'] },
  { words: 'math.random random util.random', use: ['security.random_number'] },

  // Secrets
  {
    words: 'security.uuid security.generate_uuid util.uuid util.create_uuid uuid create_uuid',
    use: ['security.create_uuid'],
  },
  {
    words:
      'security.verify_password security.validate_password security.compare_password auth.check_password password.verify check_password',
    use: ['security.check_password'],
  },
  { words: 'security.generate_password', use: ['security.create_password'] },
  {
    words:
      'security.create_token security.generate_token auth.create_token auth.login security.create_jwt create_auth_token',
    use: ['security.create_auth_token'],
  },
  { words: 'jwt.sign jwt.encode security.jwt_encode', use: ['security.jws_encode'] },
  { words: 'jwt.verify jwt.decode security.jwt_decode', use: ['security.jws_decode'] },
  { words: 'security.hash crypto.hash security.sha256 crypto.sha256', filters: ['sha256'] },
  { words: 'security.hmac crypto.hmac', filters: ['hmac_sha256'] },
  { words: 'security.random', use: ['security.random_number', 'security.random_bytes'] },

  // Caches
  { words: 'cache.get', use: ['redis.get'] },
  { words: 'cache.set cache.put', use: ['redis.set'] },
  { words: 'cache.has', use: ['redis.has'] },
  { words: 'cache.delete cache.del cache.remove redis.delete', use: ['redis.del'] },
  { words: 'redis.exists', use: ['redis.has'] },
  { words: 'redis.increment', use: ['redis.incr'] },
  { words: 'redis.decrement', use: ['redis.decr'] },
  { words: 'redis.lpush', use: ['redis.unshift'] },
  { words: 'redis.rpush', use: ['redis.push'] },
  { words: 'redis.lpop', use: ['redis.shift'] },
  { words: 'redis.rpop', use: ['redis.pop'] },
  { words: 'redis.lrange', use: ['redis.range'] },
  { words: 'redis.llen redis.length', use: ['redis.count'] },
  { words: 'redis.lrem', use: ['redis.remove'] },
  { words: 'redis.rate_limit ratelimit rate_limit util.ratelimit', use: ['redis.ratelimit'] },

  // Files
  {
    words: 'storage.upload storage.create_file storage.save storage.store file.create file.upload',
    use: ['storage.create_attachment', 'storage.create_image', 'storage.create_file_resource'],
  },
  { words: 'storage.read storage.read_file file.read', use: ['storage.read_file_resource'] },
  { words: 'storage.delete storage.remove file.delete', use: ['storage.delete_file'] },
  { words: 'storage.sign_url storage.get_url', use: ['storage.sign_private_url'] },
  { words: 'zip.create', use: ['zip.create_archive'] },
  { words: 'zip.add', use: ['zip.add_to_archive'] },
  { words: 'zip.unzip', use: ['zip.extract'] },
  { words: 'csv.parse stream.csv', use: ['stream.from_csv'] },

  // Mail, headers, time, parsing
  { words: 'email send_email email.send mail.send util.email util.sendEmail', use: ['util.send_email'] },
  { words: 'header set_header response.header api.set_header', use: ['util.set_header'] },
  { words: 'util.wait util.delay', use: ['util.sleep'] },
  { words: 'template util.template util.render', use: ['util.template_engine'] },
  { words: 'date.now time.now util.now', help: 'The word "now" is the time.' },
  { words: 'date.format time.format', filters: ['format_timestamp'] },
  { words: 'date.add time.add', filters: ['transform_timestamp'] },
  { words: 'json.encode json.stringify', filters: ['json_encode'] },
  { words: 'json.decode json.parse', filters: ['json_decode'] },
  {
    words: 'env.get util.env get_env',
    use: ['util.get_env'],
    help: 'One variable of the environment: $env.NAME.',
  },

  // Tests
  {
    words: 'expect.to_be expect.equal expect.equals expect.to_eq expect.toEqual expect.toBe',
    use: ['expect.to_equal'],
  },
  { words: 'expect.not_to_equal expect.to_not_be', use: ['expect.to_not_equal'] },
  { words: 'expect.to_be_truthy expect.true', use: ['expect.to_be_true'] },
  { words: 'expect.to_be_falsy expect.false', use: ['expect.to_be_false'] },
  { words: 'expect.not_null expect.to_be_not_null', use: ['expect.to_not_be_null'] },
  { words: 'expect.to_include expect.contains', use: ['expect.to_contain'] },
  { words: 'expect.greater_than expect.to_be_greater', use: ['expect.to_be_greater_than'] },
  { words: 'expect.less_than expect.to_be_less', use: ['expect.to_be_less_than'] },
  { words: 'expect.between expect.to_be_between', use: ['expect.to_be_within'] },
  { words: 'expect.throws expect.to_fail expect.to_error', use: ['expect.to_throw'] },
  { words: 'expect.matches', use: ['expect.to_match'] },
  { words: 'expect.empty', use: ['expect.to_be_empty'] },
]);

/** Arguments, by statement; `*` is any statement. */
export const FOREIGN_ARGUMENTS: Readonly<Record<string, ForeignWords>> = wordTable<ForeignWords>({
  '*': foreignWords([
    { words: 'desc comment note', use: ['description'] },
    { words: 'disable skip off', use: ['disabled'] },
    { words: 'mocks', use: ['mock'] },
    {
      words: 'as result store_as assign_to output_variable',
      help: 'The result gets its name after the braces: } as $name.',
    },
  ]),
  'db.query': foreignWords([
    {
      words: 'limit per_page perPage page_size page take top',
      use: ['return'],
      help: 'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.',
    },
    {
      words: 'offset skip paging pagination',
      use: ['return'],
      help: 'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.',
    },
    {
      words: 'order order_by orderBy sort_by orderby',
      use: ['sort'],
      help: 'For instance sort = {user.created_at: "desc"}.',
    },
    { words: 'filter filters conditions criteria condition query', use: ['where'] },
    {
      words: 'count single first type distinct group_by groupBy having',
      use: ['return'],
      help: 'What comes back is said by "return": return = {type: "count"}.',
    },
    { words: 'joins', use: ['join'] },
    { words: 'fields columns select', use: ['output'] },
    { words: 'include includes with relations populate addons expand', use: ['addon'] },
  ]),
  'db.get': foreignWords([
    {
      words: 'id record_id key pk',
      use: ['field_name', 'field_value'],
      help: 'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    },
    { words: 'field column', use: ['field_name'] },
    { words: 'value', use: ['field_value'] },
    {
      words: 'filter filters conditions criteria',
      use: ['field_name', 'field_value'],
      help: 'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    },
    { words: 'fields columns select', use: ['output'] },
    { words: 'include includes with relations populate addons expand', use: ['addon'] },
  ]),
  'db.has': foreignWords([
    {
      words: 'id record_id key pk',
      use: ['field_name', 'field_value'],
      help: 'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    },
    { words: 'field column', use: ['field_name'] },
    { words: 'value', use: ['field_value'] },
    {
      words: 'where filter conditions',
      use: ['field_name', 'field_value'],
      help: 'These statements find one row by one field; for more, query first or use "db.bulk.update".',
    },
  ]),
  'db.add': foreignWords([{ words: 'values fields record row set payload body', use: ['data'] }]),
  'db.edit': foreignWords([
    {
      words: 'id record_id key pk',
      use: ['field_name', 'field_value'],
      help: 'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    },
    { words: 'field column', use: ['field_name'] },
    { words: 'value', use: ['field_value'] },
    {
      words: 'where filter conditions',
      use: ['field_name', 'field_value'],
      help: 'These statements find one row by one field; for more, query first or use "db.bulk.update".',
    },
    { words: 'values fields record row set payload body', use: ['data'] },
  ]),
  'db.patch': foreignWords([
    {
      words: 'id record_id key pk',
      use: ['field_name', 'field_value'],
      help: 'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    },
    { words: 'field column', use: ['field_name'] },
    { words: 'value', use: ['field_value'] },
    {
      words: 'where filter conditions',
      use: ['field_name', 'field_value'],
      help: 'These statements find one row by one field; for more, query first or use "db.bulk.update".',
    },
    { words: 'values fields record row set payload body', use: ['data'] },
  ]),
  'db.add_or_edit': foreignWords([
    {
      words: 'id record_id key pk',
      use: ['field_name', 'field_value'],
      help: 'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    },
    { words: 'field column', use: ['field_name'] },
    { words: 'value', use: ['field_value'] },
    {
      words: 'where filter conditions',
      use: ['field_name', 'field_value'],
      help: 'These statements find one row by one field; for more, query first or use "db.bulk.update".',
    },
    { words: 'values fields record row set payload body', use: ['data'] },
  ]),
  'db.del': foreignWords([
    {
      words: 'id record_id key pk',
      use: ['field_name', 'field_value'],
      help: 'One row is named by two arguments: field_name = "id" and field_value = $input.id.',
    },
    { words: 'field column', use: ['field_name'] },
    { words: 'value', use: ['field_value'] },
    {
      words: 'where filter conditions',
      use: ['field_name', 'field_value'],
      help: 'These statements find one row by one field; for more, query first or use "db.bulk.update".',
    },
  ]),
  'db.bulk.add': foreignWords([{ words: 'records rows values', use: ['items'] }]),
  'db.bulk.update': foreignWords([{ words: 'records rows', use: ['items'] }]),
  'db.bulk.patch': foreignWords([{ words: 'records rows', use: ['items'] }]),
  'db.bulk.delete': foreignWords([{ words: 'filter conditions ids items', use: ['where'] }]),
  'db.direct_query': foreignWords([
    { words: 'query statement code', use: ['sql'] },
    { words: 'args params parameters bindings values', use: ['arg'] },
  ]),
  'api.request': foreignWords([
    {
      words: 'body data payload json form query query_params queryParams',
      use: ['params'],
      help: 'What is sent is called "params", for every method.',
    },
    { words: 'verb type', use: ['method'] },
    { words: 'header', use: ['headers'] },
    { words: 'uri endpoint link', use: ['url'] },
  ]),
  'api.lambda': foreignWords([{ words: 'script body javascript js source function', use: ['code'] }]),
  'api.realtime_event': foreignWords([
    { words: 'message payload body', use: ['data'] },
    { words: 'room topic', use: ['channel'] },
  ]),
  'function.run': foreignWords([
    { words: 'inputs args arguments params parameters data', use: ['input'] },
    { words: 'async background', use: ['runtime_mode'], help: 'For instance runtime_mode = "async-shared".' },
  ]),
  'function.call': foreignWords([{ words: 'inputs args arguments params parameters data', use: ['input'] }]),
  'tool.call': foreignWords([{ words: 'inputs args arguments params parameters data', use: ['input'] }]),
  'api.call': foreignWords([
    { words: 'inputs args params body data', use: ['input'] },
    { words: 'group', use: ['api_group'] },
    { words: 'verb method', help: 'The verb stands before the braces: api.call "orders" verb=GET.' },
  ]),
  'ai.agent.run': foreignWords([{ words: 'input inputs params prompt message messages', use: ['args'] }]),
  var: foreignWords([
    { words: 'default initial initial_value val data', use: ['value'] },
    { words: 'type', help: 'Variables have no type.' },
  ]),
  'var.update': foreignWords([{ words: 'val data new_value set', use: ['value'] }]),
  return: foreignWords([{ words: 'response data result', use: ['value'] }]),
  'debug.log': foreignWords([{ words: 'message msg data text', use: ['value'] }]),
  throw: foreignWords([
    { words: 'message error msg description_text', use: ['value'] },
    { words: 'type code error_type', use: ['name'] },
  ]),
  precondition: foreignWords([
    { words: 'message msg error_message', use: ['error'] },
    { words: 'type code status error_code', use: ['error_type'] },
    { words: 'data', use: ['payload'] },
  ]),
  'util.sleep': foreignWords([{ words: 'seconds duration ms time', use: ['value'] }]),
  'util.send_email': foreignWords([
    { words: 'body html text content', use: ['message'] },
    { words: 'recipient recipients', use: ['to'] },
    { words: 'provider', use: ['service_provider'] },
  ]),
  'util.set_header': foreignWords([
    {
      words: 'header name key',
      use: ['value'],
      help: 'Name and value stand in one text: value = "X-Total: 3".',
    },
  ]),
  'util.template_engine': foreignWords([{ words: 'template text', use: ['value'] }]),
  'security.check_password': foreignWords([
    { words: 'password text plain', use: ['text_password'] },
    { words: 'hash hashed', use: ['hash_password'] },
  ]),
  'security.create_auth_token': foreignWords([
    { words: 'user_id auth_id dbo_id', use: ['id'] },
    { words: 'ttl expires_in expires expiry', use: ['expiration'] },
    { words: 'claims extra payload data', use: ['extras'] },
    { words: 'dbtable auth_table', use: ['table'] },
  ]),
  'redis.set': foreignWords([
    { words: 'value', use: ['data'] },
    { words: 'expire expiration ex expires_in', use: ['ttl'] },
  ]),
  'redis.push': foreignWords([{ words: 'data item', use: ['value'] }]),
  'redis.incr': foreignWords([{ words: 'amount value step', use: ['by'] }]),
  'redis.decr': foreignWords([{ words: 'amount value step', use: ['by'] }]),
  'redis.ratelimit': foreignWords([
    { words: 'limit', use: ['max'] },
    { words: 'window duration period', use: ['ttl'] },
  ]),
  'storage.create_attachment': foreignWords([
    { words: 'file data content', use: ['value'] },
    { words: 'name', use: ['filename'] },
    { words: 'visibility', use: ['access'] },
  ]),
  'storage.create_image': foreignWords([
    { words: 'file data content', use: ['value'] },
    { words: 'name', use: ['filename'] },
    { words: 'visibility', use: ['access'] },
  ]),
  'array.push': foreignWords([{ words: 'item element data', use: ['value'] }]),
  'array.map': foreignWords([{ words: 'value expression map', use: ['by'] }]),
  'array.group_by': foreignWords([{ words: 'key field value', use: ['by'] }]),
  'math.add': foreignWords([{ words: 'amount by number', use: ['value'] }]),
  'math.sub': foreignWords([{ words: 'amount by number', use: ['value'] }]),
  'expect.to_equal': foreignWords([{ words: 'expected equals equal', use: ['value'] }]),
  'expect.to_throw': foreignWords([{ words: 'error message name', use: ['exception'] }]),
});

/** Filters of ordinary expressions. */
export const FOREIGN_FILTERS: ForeignWords = foreignWords([
  // How long
  { words: 'length size len', use: ['count', 'strlen'], help: '"count" is for lists, "strlen" for texts.' },
  { words: 'sizeof array_length arrlen num_items', use: ['count'] },
  { words: 'str_len string_length text_length char_count mb_strlen', use: ['strlen'] },

  // Upper and lower case
  {
    words: 'to_uppercase uppercase toUpperCase to_upper_case toUpper upcase strtoupper ucase',
    use: ['to_upper'],
  },
  {
    words: 'to_lowercase lowercase toLowerCase to_lower_case toLower downcase strtolower lcase',
    use: ['to_lower'],
  },
  { words: 'capitalise ucfirst title to_title titlecase ucwords', use: ['capitalize'] },

  // Parts of texts and lists
  { words: 'substring substr_from mid left right', use: ['substr'] },
  { words: 'char_at charAt', use: ['substr'], help: 'The character at a place: $text|substr:$at:1.' },
  { words: 'str_split explode string_split', use: ['split'] },
  { words: 'chars to_chars', use: ['split'], help: 'The characters of a text: $text|split:"".' },
  { words: 'implode join_with array_join', use: ['join'] },
  {
    words: 'strrev reverse_string reverse_text',
    use: ['split', 'reverse', 'join'],
    help: 'Backwards: $text|split:""|reverse|join:"".',
  },
  { words: 'splice', use: ['slice', 'merge'] },
  { words: 'take head_n skip drop tail rest initial', use: ['slice'] },
  { words: 'head first_item', use: ['first'] },
  { words: 'at nth element_at get_at get_index get_item get_value get_key', use: ['get'] },
  { words: 'end last_item', use: ['last'] },

  // Changing a place
  {
    words:
      'set_at set_index set_item set_key set_at_path put update update_at update_key replace_at merge_at array_update array_replace array_set',
    use: ['set'],
  },
  { words: 'delete del remove_key delete_key unset_key omit except without', use: ['unset', 'unpick'] },
  { words: 'add_item append_item array_add', use: ['push'] },
  { words: 'insert_at insert', use: ['slice', 'merge'] },

  // Searching
  {
    words: 'has_key key_exists array_key_exists hasOwnProperty contains_key hasKey exists_key',
    use: ['has'],
  },
  {
    words: 'includes include contains_text str_contains has_text',
    use: ['contains', 'in'],
    help: '"contains" is for texts; in a list: $list|in:$item.',
  },
  { words: 'in_array array_contains is_in one_of member_of', use: ['in'] },
  {
    words: 'indexOf index_of position find_position array_search lastIndexOf',
    use: ['index', 'findIndex'],
    help: '"index" is for texts, "findIndex" for lists.',
  },
  { words: 'find_index', use: ['findIndex'] },
  { words: 'startsWith starts begins_with beginsWith', use: ['starts_with'] },
  { words: 'endsWith ends', use: ['ends_with'] },
  { words: 'matches match test preg_match regex regexp regex_test_match', use: ['regex_matches'] },
  { words: 'match_all preg_match_all', use: ['regex_get_all_matches'] },
  { words: 'preg_replace regexp_replace', use: ['regex_replace'] },
  { words: 'replace_all replaceAll str_replace gsub', use: ['replace'] },

  // Changing the type
  { words: 'to_integer toInteger int integer parse_int parseInt intval toInt as_int', use: ['to_int'] },
  { words: 'to_string toString string str text to_str as_text strval', use: ['to_text'] },
  {
    words:
      'to_number to_float toFloat float number parse_float parseFloat floatval toNumber to_double double',
    use: ['to_decimal'],
  },
  { words: 'to_boolean boolean bool toBoolean boolval', use: ['to_bool'] },
  { words: 'to_array array list toArray', use: ['safe_array'] },
  { words: 'to_object object', use: ['create_object'] },
  { words: 'from_entries fromEntries', use: ['create_object_from_entries'] },

  // Missing values
  {
    words: 'default or or_default ifnull if_null nvl fallback coalesce default_to else',
    use: ['first_notnull', 'first_notempty'],
    help: 'Or the operator: ($value ?? "fallback").',
  },
  {
    words: 'isset is_set exists defined is_defined present',
    use: ['is_null'],
    help: 'Ask the opposite: ($value|is_null|not), or compare: $value != null.',
  },
  {
    words: 'is_not_null not_null notnull isNotNull',
    use: ['is_null', 'not'],
    help: 'Compare: $value != null.',
  },
  { words: 'is_not_empty not_empty isNotEmpty', use: ['is_empty', 'not'] },
  { words: 'isEmpty blank is_blank', use: ['is_empty'] },
  { words: 'isNull is_nil nil', use: ['is_null'] },
  { words: 'compact filter_nulls remove_empty', use: ['filter_empty', 'filter_null'] },

  // Asking for the type
  { words: 'is_string isString', use: ['is_text'] },
  { words: 'is_number is_numeric isNumber is_float', use: ['is_decimal', 'is_int'] },
  { words: 'is_integer', use: ['is_int'] },
  { words: 'is_boolean', use: ['is_bool'] },
  { words: 'is_list isArray', use: ['is_array'] },
  { words: 'is_map is_dict', use: ['is_object'] },

  // Lists
  { words: 'array_unique uniq distinct dedupe deduplicate unique_by', use: ['unique'] },
  {
    words: 'sort_by sortBy order order_by orderBy usort custom_sort sort_asc sort_desc ksort asort',
    use: ['sort'],
  },
  { words: 'flat flat_map flatMap', use: ['flatten'] },
  { words: 'any array_some', use: ['some'] },
  { words: 'all array_every', use: ['every'] },
  { words: 'where select_where array_filter reject', use: ['filter'] },
  {
    words: 'pluck column array_column collect array_map',
    use: ['map'],
    help: 'One property of each item: $list|map:$$.name.',
  },
  { words: 'fold inject array_reduce accumulate', use: ['reduce'] },
  { words: 'group_by groupBy', use: ['index_by'], statements: ['array.group_by'] },
  { words: 'each foreach forEach', use: ['map'], statements: ['foreach'] },
  { words: 'concat_array array_concat concat_arrays union', use: ['merge'] },
  { words: 'difference array_difference', use: ['diff'] },
  { words: 'intersection', use: ['intersect'] },
  { words: 'repeat str_repeat', use: ['fill', 'join'] },

  // Objects
  { words: 'object_keys get_keys array_key keyset', use: ['keys'] },
  { words: 'object_values get_values', use: ['values'] },
  { words: 'object_entries to_entries to_pairs', use: ['entries'] },
  { words: 'assign extend object_merge spread', use: ['merge'] },

  // Numbers
  { words: 'average mean', use: ['avg'] },
  { words: 'total add_all array_sum', use: ['sum'] },
  { words: 'maximum', use: ['max', 'array_max'] },
  { words: 'minimum', use: ['min', 'array_min'] },
  { words: 'power exponent', use: ['pow'] },
  { words: 'absolute', use: ['abs'] },
  { words: 'ceiling round_up', use: ['ceil'] },
  { words: 'round_down trunc truncate', use: ['floor'] },
  { words: 'plus increment inc', use: ['add'] },
  { words: 'minus decrement dec', use: ['subtract'] },
  { words: 'times multiply_by', use: ['multiply'] },
  { words: 'divided_by divide_by', use: ['divide'] },
  { words: 'modulo remainder', use: ['modulus'] },
  { words: 'square_root', use: ['sqrt'] },
  { words: 'band bit_and', use: ['bitwise_and'] },
  { words: 'bor bit_or', use: ['bitwise_or'] },
  { words: 'bxor xor bit_xor', use: ['bitwise_xor'] },
  {
    words: 'bitwise_shift_left shift_left lshift shl',
    use: ['multiply', 'pow'],
    help: 'Multiply by a power of two.',
  },
  {
    words: 'bitwise_shift_right shift_right rshift shr',
    use: ['divide', 'floor', 'pow'],
    help: 'Divide by a power of two and round down.',
  },
  { words: 'to_hex', use: ['dechex'] },
  { words: 'to_binary', use: ['decbin'] },
  { words: 'format_number to_fixed toFixed', use: ['number_format'] },
  { words: 'random rand randint', statements: ['security.random_number'] },

  // Texts
  { words: 'strip trim_all', use: ['trim'] },
  { words: 'trim_start trimStart trim_left lstrip', use: ['ltrim'] },
  { words: 'trim_end trimEnd trim_right rstrip', use: ['rtrim'] },
  { words: 'lpad pad_left padStart str_pad zfill', use: ['pad_start'] },
  { words: 'rpad pad_right padEnd', use: ['pad_end'] },
  { words: 'format interpolate printf', use: ['sprintf'] },
  { words: 'append_text concat_text add_text', use: ['concat'], help: 'Or the operator: ($a ~ $b).' },
  { words: 'escape_html htmlspecialchars html_escape', use: ['escape'] },
  { words: 'strip_tag remove_html', use: ['strip_html'] },
  {
    words: 'ord chr char_code charCodeAt to_char_code to_char from_char_code fromCharCode ascii code_at',
    help: 'There are no character codes: compare texts, or use "api.lambda".',
  },

  // Time
  {
    words:
      'date to_date format_date date_format strftime formatDate format_datetime to_iso to_iso8601 toISOString',
    use: ['format_timestamp'],
  },
  {
    words:
      'add_days add_hours add_minutes add_months add_years add_weeks date_add subtract_days date_sub modify strtotime',
    use: ['transform_timestamp'],
    help: 'For instance now|transform_timestamp:"+3 days":"UTC".',
  },
  { words: 'add_seconds add_secs', use: ['add_secs_to_timestamp'] },
  { words: 'add_ms add_milliseconds', use: ['add_ms_to_timestamp'] },
  { words: 'parse_date date_parse to_datetime', use: ['parse_timestamp', 'to_timestamp'] },
  { words: 'to_unix unix timestamp to_epoch', use: ['to_seconds', 'to_ms'] },

  // Encoding
  { words: 'to_json json stringify json_stringify jsonify tojson encode_json', use: ['json_encode'] },
  { words: 'from_json parse_json json_parse decode_json fromjson', use: ['json_decode'] },
  { words: 'base64 to_base64 b64encode btoa', use: ['base64_encode'] },
  { words: 'from_base64 b64decode atob base64decode', use: ['base64_decode'] },
  { words: 'urlencode encode_url encode_uri encodeURIComponent url_escape', use: ['url_encode'] },
  { words: 'urldecode decode_url decodeURIComponent', use: ['url_decode'] },
  { words: 'to_csv', use: ['csv_encode'] },
  { words: 'from_csv parse_csv', use: ['csv_decode'] },
  { words: 'from_xml parse_xml', use: ['xml_decode'] },
  { words: 'from_yaml parse_yaml', use: ['yaml_decode'] },

  // Secrets
  { words: 'hash hash_sha256 sha sha2 sha_256', use: ['sha256'] },
  { words: 'hash_md5', use: ['md5'] },
  { words: 'hmac', use: ['hmac_sha256'] },
  { words: 'uuid_v4 generate_uuid create_uuid new_uuid guid', use: ['uuid'] },
  { words: 'unique_id generate_id nanoid', use: ['create_uid'] },
  { words: 'jwt_encode', use: ['jws_encode'] },
  { words: 'jwt_decode', use: ['jws_decode'] },
]);

/** Filters of query expressions, most of them right elsewhere. */
export const FOREIGN_QUERY_FILTERS: ForeignWords = foreignWords([
  { words: 'strlen size len count', use: ['length'] },
  { words: 'lower to_lowercase lowercase', use: ['to_lower'] },
  { words: 'upper to_uppercase uppercase', use: ['to_upper'] },
  { words: 'substring', use: ['substr'] },
  { words: 'subtract minus', use: ['sub'] },
  { words: 'multiply times', use: ['mul'] },
  { words: 'divide', use: ['div'] },
  { words: 'first_notnull first_notempty default ifnull', use: ['coalesce'] },
  {
    words: 'starts_with startsWith ends_with endsWith istarts_with like ilike icontains',
    use: ['includes'],
    help: 'The operators "includes" and "ilike" look into texts.',
  },
  { words: 'in not_in equals', help: 'Use the operators: $db.user.id in $ids.' },
  {
    words: 'date format_timestamp transform_timestamp to_int to_text to_decimal trim',
    help: 'Compute it in a variable before the query, or put the value in backticks.',
  },
]);
