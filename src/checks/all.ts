import type { Check } from './check.ts';
import { deprecatedFilter } from './deprecated-filter.ts';
import { duplicateArgument } from './duplicate-argument.ts';
import { duplicateClause } from './duplicate-clause.ts';
import { duplicateEndpoint } from './duplicate-endpoint.ts';
import { duplicateField } from './duplicate-field.ts';
import { elseIfTwoWords } from './else-if-two-words.ts';
import { elseOnClosingBraceLine } from './else-on-closing-brace-line.ts';
import { filterArgumentCount } from './filter-argument-count.ts';
import { functionRunUnknownInput } from './function-run-unknown-input.ts';
import { misplacedBranch } from './misplaced-branch.ts';
import { misplacedStatement } from './misplaced-statement.ts';
import { missingArgument } from './missing-argument.ts';
import { missingBranch } from './missing-branch.ts';
import { missingClause } from './missing-clause.ts';
import { missingInput } from './missing-input.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { syntaxError } from './syntax-error.ts';
import { templatePlaceholder } from './template-placeholder.ts';
import { unclosedText } from './unclosed-text.ts';
import { unknownAddon } from './unknown-addon.ts';
import { unknownAgent } from './unknown-agent.ts';
import { unknownApiGroup } from './unknown-api-group.ts';
import { unknownArgument } from './unknown-argument.ts';
import { unknownClause } from './unknown-clause.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFieldOption } from './unknown-field-option.ts';
import { unknownFilter } from './unknown-filter.ts';
import { unknownFunction } from './unknown-function.ts';
import { unknownInput } from './unknown-input.ts';
import { unknownInputFilter } from './unknown-input-filter.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownMcpServer } from './unknown-mcp-server.ts';
import { unknownMiddleware } from './unknown-middleware.ts';
import { unknownQuery } from './unknown-query.ts';
import { unknownRealtimeChannel } from './unknown-realtime-channel.ts';
import { unknownStatement } from './unknown-statement.ts';
import { unknownTable } from './unknown-table.ts';
import { unknownTask } from './unknown-task.ts';
import { unknownTool } from './unknown-tool.ts';
import { unknownTrigger } from './unknown-trigger.ts';
import { unknownType } from './unknown-type.ts';
import { unknownWorkflowTest } from './unknown-workflow-test.ts';
import { wrongChoice } from './wrong-choice.ts';

/** Every check, in the order of the documentation. A check that is not here does not run. */
export const CHECKS: readonly Check[] = [
  // Syntax: reported while the text is read.
  syntaxError,
  unclosedText,
  nestedTooDeep,
  templatePlaceholder,

  // What the server refuses.
  elseIfTwoWords,
  elseOnClosingBraceLine,
  misplacedBranch,
  misplacedStatement,

  // Names that do not exist.
  unknownTable,
  unknownField,
  unknownFunction,
  unknownInput,
  unknownKind,
  unknownClause,
  unknownStatement,
  unknownArgument,
  unknownFilter,
  unknownInputFilter,
  unknownType,
  unknownFieldOption,
  unknownAddon,
  unknownAgent,
  unknownApiGroup,
  unknownMcpServer,
  unknownMiddleware,
  unknownQuery,
  unknownRealtimeChannel,
  unknownTask,
  unknownTool,
  unknownTrigger,
  unknownWorkflowTest,

  // What has to be there, once, with a right value.
  missingClause,
  missingBranch,
  missingArgument,
  duplicateClause,
  duplicateField,
  duplicateArgument,
  wrongChoice,
  filterArgumentCount,
  deprecatedFilter,

  // Promises between objects.
  missingInput,
  functionRunUnknownInput,
  duplicateEndpoint,
];
