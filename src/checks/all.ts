import { apiRequestBodyKey } from './api-request-body-key.ts';
import { apiRequestResultPath } from './api-request-result-path.ts';
import { arrayElementAssignment } from './array-element-assignment.ts';
import { authExtraColumn } from './auth-extra-column.ts';
import { authInTask } from './auth-in-task.ts';
import { authMissingOnEndpoint } from './auth-missing-on-endpoint.ts';
import { bareFilterAsCondition } from './bare-filter-as-condition.ts';
import { bareWord } from './bare-word.ts';
import { bitOperators } from './bit-operators.ts';
import { bulkDeleteEverything } from './bulk-delete-everything.ts';
import { bulkUpdateZeroFills } from './bulk-update-zero-fills.ts';
import { callAsValue } from './call-as-value.ts';
import type { Check } from './check.ts';
import { circularCall } from './circular-call.ts';
import { commaBetweenBlockArguments } from './comma-between-block-arguments.ts';
import { comparisonOfUnwrappedChain } from './comparison-of-unwrapped-chain.ts';
import { conditionLosesNullishOrTrim } from './condition-loses-nullish-or-trim.ts';
import { containsOnList } from './contains-on-list.ts';
import { containsOperatorOnTextColumn } from './contains-operator-on-text-column.ts';
import { countResponseZero } from './count-response-zero.ts';
import { dateFormatLetters } from './date-format-letters.ts';
import { dateUpperBoundMidnight } from './date-upper-bound-midnight.ts';
import { dbDataNotLiteral } from './db-data-not-literal.ts';
import { dbTableEmptyName } from './db-table-empty-name.ts';
import { dbUpdateName } from './db-update-name.ts';
import { deprecatedFilter } from './deprecated-filter.ts';
import { dotInEndpointName } from './dot-in-endpoint-name.ts';
import { duplicateArgument } from './duplicate-argument.ts';
import { duplicateCanonical } from './duplicate-canonical.ts';
import { duplicateClause } from './duplicate-clause.ts';
import { duplicateEndpoint } from './duplicate-endpoint.ts';
import { duplicateField } from './duplicate-field.ts';
import { duplicateObject } from './duplicate-object.ts';
import { editWithWhere } from './edit-with-where.ts';
import { elseIfTwoWords } from './else-if-two-words.ts';
import { elseOnClosingBraceLine } from './else-on-closing-brace-line.ts';
import { emptyName } from './empty-name.ts';
import { endlessRecursion } from './endless-recursion.ts';
import { enumValueNotInList } from './enum-value-not-in-list.ts';
import { envMustache } from './env-mustache.ts';
import { errorOutsideCatch } from './error-outside-catch.ts';
import { errorTypeUnknown } from './error-type-unknown.ts';
import { expectToThrowScope } from './expect-to-throw-scope.ts';
import { expiredSuppression } from './expired-suppression.ts';
import { filterArgumentCount } from './filter-argument-count.ts';
import { filterOnWrongType } from './filter-on-wrong-type.ts';
import { filterThenOperatorNeedsParens } from './filter-then-operator-needs-parens.ts';
import { firstNotemptyWithZero } from './first-notempty-with-zero.ts';
import { floatIntoIntColumn } from './float-into-int-column.ts';
import { forCountForm } from './for-count-form.ts';
import { foreachWithoutList } from './foreach-without-list.ts';
import { functionRunUnknownInput } from './function-run-unknown-input.ts';
import { guidInvented } from './guid-invented.ts';
import { hardCodedSecret } from './hard-coded-secret.ts';
import { hasOnList } from './has-on-list.ts';
import { headersNotList } from './headers-not-list.ts';
import { ifOutsideConditional } from './if-outside-conditional.ts';
import { inputFilterOnWrongType } from './input-filter-on-wrong-type.ts';
import { invalidSuppression } from './invalid-suppression.ts';
import { lambdaImport } from './lambda-import.ts';
import { leftoverAfterValue } from './leftover-after-value.ts';
import { malformedGuid } from './malformed-guid.ts';
import { middlewareDeclaredInput } from './middleware-declared-input.ts';
import { misplacedAssignment } from './misplaced-assignment.ts';
import { misplacedBranch } from './misplaced-branch.ts';
import { misplacedStatement } from './misplaced-statement.ts';
import { misplacedType } from './misplaced-type.ts';
import { missingArgument } from './missing-argument.ts';
import { missingBranch } from './missing-branch.ts';
import { missingClause } from './missing-clause.ts';
import { missingFieldOption } from './missing-field-option.ts';
import { missingInput } from './missing-input.ts';
import { mockForUnknownTest } from './mock-for-unknown-test.ts';
import { mutationWithoutAuth } from './mutation-without-auth.ts';
import { nestedArrayType } from './nested-array-type.ts';
import { nestedOrInWhere } from './nested-or-in-where.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { newlineInPlainString } from './newline-in-plain-string.ts';
import { nullEqualsFalse } from './null-equals-false.ts';
import { nullTestOnNotNullColumn } from './null-test-on-not-null-column.ts';
import { nullishSwallowedByFilterName } from './nullish-swallowed-by-filter-name.ts';
import { onlyInSnapshot } from './only-in-snapshot.ts';
import { orBetweenFilterResults } from './or-between-filter-results.ts';
import { orInDbDataLiteral } from './or-in-db-data-literal.ts';
import { pagedOutputWithoutItems } from './paged-output-without-items.ts';
import { pagingOutsideReturn } from './paging-outside-return.ts';
import { passwordColumnNotReturned } from './password-column-not-returned.ts';
import { passwordCompared } from './password-compared.ts';
import { pathParameterWithoutInput } from './path-parameter-without-input.ts';
import { placeholderStatement } from './placeholder-statement.ts';
import { postProcessBlock } from './post-process-block.ts';
import { queryInLoop } from './query-in-loop.ts';
import { queryOperatorOutsideQuery } from './query-operator-outside-query.ts';
import { queryWithoutVerb } from './query-without-verb.ts';
import { rateLimitWithoutCaller } from './rate-limit-without-caller.ts';
import { regexBackslashLost } from './regex-backslash-lost.ts';
import { regexWithoutDelimiters } from './regex-without-delimiters.ts';
import { replaceOnJsonValue } from './replace-on-json-value.ts';
import { reservedVariable } from './reserved-variable.ts';
import { returnTypeBare } from './return-type-bare.ts';
import { runJobWithStack } from './run-job-with-stack.ts';
import { secretInSwaggerToken } from './secret-in-swagger-token.ts';
import { setFilterZero } from './set-filter-zero.ts';
import { sha256Flag } from './sha256-flag.ts';
import { similarStack } from './similar-stack.ts';
import { sortDirectionBare } from './sort-direction-bare.ts';
import { sortDynamicKey } from './sort-dynamic-key.ts';
import { sortFilterDirection } from './sort-filter-direction.ts';
import { sqlBuiltFromInput } from './sql-built-from-input.ts';
import { syntaxError } from './syntax-error.ts';
import { tableNotJoined } from './table-not-joined.ts';
import { tableWithoutAuth } from './table-without-auth.ts';
import { templatePlaceholder } from './template-placeholder.ts';
import { testDatasourceLive } from './test-datasource-live.ts';
import { textAddedWithPlus } from './text-added-with-plus.ts';
import { textAsCondition } from './text-as-condition.ts';
import { textIdIntoIntLookup } from './text-id-into-int-lookup.ts';
import { textInBackticks } from './text-in-backticks.ts';
import { toolWithoutAuthTable } from './tool-without-auth-table.ts';
import { trailingCommentAfterCode } from './trailing-comment-after-code.ts';
import { tryWithoutTryCatch } from './try-without-try-catch.ts';
import { twoArgumentsOnOneLine } from './two-arguments-on-one-line.ts';
import { typeNameForeign } from './type-name-foreign.ts';
import { unaryMinusOnVariable } from './unary-minus-on-variable.ts';
import { unclosedText } from './unclosed-text.ts';
import { unknownAddon } from './unknown-addon.ts';
import { unknownAgent } from './unknown-agent.ts';
import { unknownApiGroup } from './unknown-api-group.ts';
import { unknownArgument } from './unknown-argument.ts';
import { unknownCheck } from './unknown-check.ts';
import { unknownClause } from './unknown-clause.ts';
import { unknownEnvironmentVariable } from './unknown-environment-variable.ts';
import { unknownField } from './unknown-field.ts';
import { unknownFieldOption } from './unknown-field-option.ts';
import { unknownFilter } from './unknown-filter.ts';
import { unknownFunction } from './unknown-function.ts';
import { unknownInput } from './unknown-input.ts';
import { unknownInputFilter } from './unknown-input-filter.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownMcpServer } from './unknown-mcp-server.ts';
import { unknownMiddleware } from './unknown-middleware.ts';
import { unknownOutputField } from './unknown-output-field.ts';
import { unknownProperty } from './unknown-property.ts';
import { unknownQuery } from './unknown-query.ts';
import { unknownRealtimeChannel } from './unknown-realtime-channel.ts';
import { unknownStatement } from './unknown-statement.ts';
import { unknownTable } from './unknown-table.ts';
import { unknownTask } from './unknown-task.ts';
import { unknownTool } from './unknown-tool.ts';
import { unknownTrigger } from './unknown-trigger.ts';
import { unknownType } from './unknown-type.ts';
import { unknownVariable } from './unknown-variable.ts';
import { unknownWorkflowTest } from './unknown-workflow-test.ts';
import { unlikeComparison } from './unlike-comparison.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { unusedVariable } from './unused-variable.ts';
import { uuidComparedWithText } from './uuid-compared-with-text.ts';
import { varShorthand } from './var-shorthand.ts';
import { variableBoundInBranch } from './variable-bound-in-branch.ts';
import { variableBoundOnlyInTry } from './variable-bound-only-in-try.ts';
import { variableUsedBeforeSet } from './variable-used-before-set.ts';
import { whereConstant } from './where-constant.ts';
import { whereNotShortCircuited } from './where-not-short-circuited.ts';
import { whileBodyWithoutEach } from './while-body-without-each.ts';
import { workspaceCopy } from './workspace-copy.ts';
import { wrongChoice } from './wrong-choice.ts';
import { wrongColumnType } from './wrong-column-type.ts';
import { wrongDefault } from './wrong-default.ts';
import { wrongInputType } from './wrong-input-type.ts';
import { wrongOperand } from './wrong-operand.ts';

/** Every check, in the order of the documentation. A check that is not here does not run. */
export const CHECKS: readonly Check[] = [
  // Syntax: reported while the text is read.
  syntaxError,
  unclosedText,
  nestedTooDeep,
  templatePlaceholder,

  // What the server refuses.
  arrayElementAssignment,
  bitOperators,
  forCountForm,
  nestedArrayType,
  varShorthand,
  trailingCommentAfterCode,
  filterThenOperatorNeedsParens,
  nullishSwallowedByFilterName,
  dbDataNotLiteral,
  dbUpdateName,
  whileBodyWithoutEach,
  ifOutsideConditional,
  tryWithoutTryCatch,
  commaBetweenBlockArguments,
  twoArgumentsOnOneLine,
  leftoverAfterValue,
  sortDirectionBare,
  returnTypeBare,
  sortDynamicKey,
  errorTypeUnknown,
  typeNameForeign,
  apiRequestBodyKey,
  postProcessBlock,
  unaryMinusOnVariable,
  runJobWithStack,
  newlineInPlainString,
  secretInSwaggerToken,
  pagingOutsideReturn,
  editWithWhere,
  setFilterZero,
  dotInEndpointName,
  bareWord,
  queryOperatorOutsideQuery,
  misplacedAssignment,
  queryWithoutVerb,
  callAsValue,
  textInBackticks,
  wrongOperand,
  elseIfTwoWords,
  elseOnClosingBraceLine,
  misplacedBranch,
  misplacedStatement,
  misplacedType,
  placeholderStatement,

  // Names that do not exist.
  unknownTable,
  unknownField,
  unknownOutputField,
  tableNotJoined,
  unknownFunction,
  unknownInput,
  unknownKind,
  unknownClause,
  unknownStatement,
  unknownArgument,
  unknownKey,
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
  unknownEnvironmentVariable,
  onlyInSnapshot,
  dbTableEmptyName,
  emptyName,

  // What has to be there, once, with a right value.
  missingClause,
  missingBranch,
  missingArgument,
  missingFieldOption,
  duplicateClause,
  duplicateField,
  duplicateArgument,
  wrongChoice,
  filterArgumentCount,
  deprecatedFilter,

  // Promises between objects.
  missingInput,
  functionRunUnknownInput,
  pathParameterWithoutInput,
  duplicateEndpoint,
  duplicateObject,
  workspaceCopy,
  duplicateCanonical,
  guidInvented,
  malformedGuid,
  tableWithoutAuth,
  mockForUnknownTest,

  // Calls that come back to where they started.
  circularCall,
  endlessRecursion,

  // What comments ask not to be told of.
  unknownCheck,
  invalidSuppression,
  unusedSuppression,
  expiredSuppression,

  // Variables, followed along every way that a stack can take.
  unknownVariable,
  variableUsedBeforeSet,
  variableBoundInBranch,
  variableBoundOnlyInTry,
  unusedVariable,
  reservedVariable,
  errorOutsideCatch,
  expectToThrowScope,

  // Values of the wrong kind.
  unknownProperty,
  apiRequestResultPath,
  enumValueNotInList,
  wrongDefault,
  foreachWithoutList,
  unlikeComparison,
  wrongInputType,
  wrongColumnType,
  filterOnWrongType,
  inputFilterOnWrongType,
  textIdIntoIntLookup,
  uuidComparedWithText,
  containsOperatorOnTextColumn,
  nullTestOnNotNullColumn,
  nullEqualsFalse,
  dateUpperBoundMidnight,
  floatIntoIntColumn,
  hasOnList,
  containsOnList,
  replaceOnJsonValue,
  headersNotList,
  textAddedWithPlus,
  textAsCondition,
  dateFormatLetters,
  sortFilterDirection,
  firstNotemptyWithZero,

  // What a stack does when it runs.
  whereConstant,
  whereNotShortCircuited,
  nestedOrInWhere,
  pagedOutputWithoutItems,
  passwordColumnNotReturned,
  countResponseZero,
  comparisonOfUnwrappedChain,
  orBetweenFilterResults,
  orInDbDataLiteral,
  conditionLosesNullishOrTrim,
  bareFilterAsCondition,
  envMustache,
  lambdaImport,
  sha256Flag,
  regexWithoutDelimiters,
  regexBackslashLost,
  middlewareDeclaredInput,
  queryInLoop,
  similarStack,

  // Who may do what, and what is lost.
  authMissingOnEndpoint,
  authInTask,
  authExtraColumn,
  mutationWithoutAuth,
  toolWithoutAuthTable,
  rateLimitWithoutCaller,
  sqlBuiltFromInput,
  hardCodedSecret,
  passwordCompared,
  bulkDeleteEverything,
  bulkUpdateZeroFills,
  testDatasourceLive,
];
