import type { Check } from './check.ts';
import { duplicateEndpoint } from './duplicate-endpoint.ts';
import { elseIfTwoWords } from './else-if-two-words.ts';
import { elseOnClosingBraceLine } from './else-on-closing-brace-line.ts';
import { functionRunUnknownInput } from './function-run-unknown-input.ts';
import { missingArgument } from './missing-argument.ts';
import { missingInput } from './missing-input.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { syntaxError } from './syntax-error.ts';
import { templatePlaceholder } from './template-placeholder.ts';
import { unclosedText } from './unclosed-text.ts';
import { unknownAddon } from './unknown-addon.ts';
import { unknownAgent } from './unknown-agent.ts';
import { unknownApiGroup } from './unknown-api-group.ts';
import { unknownArgument } from './unknown-argument.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFilter } from './unknown-filter.ts';
import { unknownFunction } from './unknown-function.ts';
import { unknownInput } from './unknown-input.ts';
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

  // Names that do not exist.
  unknownTable,
  unknownField,
  unknownFunction,
  unknownInput,
  unknownStatement,
  unknownArgument,
  unknownFilter,
  unknownType,
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

  // Promises between objects.
  missingArgument,
  missingInput,
  functionRunUnknownInput,
  duplicateEndpoint,
];
