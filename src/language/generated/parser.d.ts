// Made from xanoscript.ohm by `npm run generate`; do not edit.

/** Where a node stands: UTF-16 offsets in the parsed text, end exclusive. A child that is a number is the offset of a terminal. */
interface Place { readonly start: number; readonly end: number }

export interface SourceNode extends Place { readonly rule: 'Source'; readonly children: readonly [readonly (DocumentNode)[], number] }
export interface DocumentNode extends Place { readonly rule: 'document'; readonly children: readonly [WordNode, readonly (HeaderPartNode)[], number, BlockNode] }
export interface HeaderPart_attributeNode extends Place { readonly rule: 'headerPart_attribute'; readonly children: readonly [BlanksNode, AttributeNode] }
export interface HeaderPart_emptyNode extends Place { readonly rule: 'headerPart_empty'; readonly children: readonly [BlanksNode, EmptyParenNode] }
export interface HeaderPart_operandNode extends Place { readonly rule: 'headerPart_operand'; readonly children: readonly [BlanksNode, OperandNode] }
export type HeaderPartNode = HeaderPart_attributeNode | HeaderPart_emptyNode | HeaderPart_operandNode;
export interface AttributeNode extends Place { readonly rule: 'attribute'; readonly children: readonly [NameNode, BlanksNode, number, BlanksNode, AttributeValueNode] }
export interface AttributeValueNode extends Place { readonly rule: 'attributeValue'; readonly children: readonly [] }
export interface EmptyParenNode extends Place { readonly rule: 'emptyParen'; readonly children: readonly [number, number, number] }
export interface BlockNode extends Place { readonly rule: 'block'; readonly children: readonly [number, EntriesNode, number, number] }
export interface EntriesNode extends Place { readonly rule: 'Entries'; readonly children: readonly [readonly (EntryNode)[]] }
export type EntryNode = AssignmentNode | FieldListNode | StatementNode;
export interface AssignmentNode extends Place { readonly rule: 'Assignment'; readonly children: readonly [KeyNode, number, ValueNode, readonly (number)[]] }
export interface KeyNode extends Place { readonly rule: 'key'; readonly children: readonly [] }
export interface StatementNode extends Place { readonly rule: 'statement'; readonly children: readonly [readonly (DisabledMarkNode)[], WordNode, readonly (HeaderPartNode)[], EndingNode] }
export interface Ending_namedNode extends Place { readonly rule: 'ending_named'; readonly children: readonly [BlanksNode, AliasNode, readonly (number)[], readonly (BlockNode)[]] }
export interface Ending_blockNode extends Place { readonly rule: 'ending_block'; readonly children: readonly [number, BlockNode, readonly (BlanksNode)[], readonly (AliasNode | LeaveNode)[]] }
export interface Ending_bareNode extends Place { readonly rule: 'ending_bare'; readonly children: readonly [readonly (BlanksNode)[], readonly (LeaveNode)[]] }
export type EndingNode = Ending_namedNode | Ending_blockNode | Ending_bareNode;
export interface DisabledMarkNode extends Place { readonly rule: 'disabledMark'; readonly children: readonly [number, BlanksNode] }
export interface WordNode extends Place { readonly rule: 'word'; readonly children: readonly [] }
export interface AliasNode extends Place { readonly rule: 'alias'; readonly children: readonly [AsWordNode, AliasTargetNode] }
export interface WholeAliasTargetNode extends Place { readonly rule: 'AliasTarget'; readonly children: readonly [OperandNode, readonly (FilterCallNode)[]] }
export type AliasTargetNode = WholeAliasTargetNode | OperandNode;
export interface AsWordNode extends Place { readonly rule: 'asWord'; readonly children: readonly [] }
export interface NamingNode extends Place { readonly rule: 'naming'; readonly children: readonly [] }
export interface LeaveNode extends Place { readonly rule: 'leave'; readonly children: readonly [] }
export interface LeavingNode extends Place { readonly rule: 'leaving'; readonly children: readonly [] }
export interface WholeFieldListNode extends Place { readonly rule: 'fieldList'; readonly children: readonly [FieldListWordNode, readonly (number)[], readonly (FieldBlockNode)[]] }
export type FieldListNode = WholeFieldListNode | FieldListWordNode;
export interface FieldListWordNode extends Place { readonly rule: 'fieldListWord'; readonly children: readonly [] }
export interface FieldBlockNode extends Place { readonly rule: 'fieldBlock'; readonly children: readonly [number, FieldsNode, number, number] }
export interface FieldsNode extends Place { readonly rule: 'Fields'; readonly children: readonly [readonly (FieldNode)[], readonly (readonly (number)[])[]] }
export interface WholeFieldNode extends Place { readonly rule: 'field'; readonly children: readonly [FieldTypeNode, readonly (ListSizeNode)[], readonly (NullableMarkNode)[], readonly (BlanksNode)[], readonly (FieldNameNode)[], readonly (FieldDefaultNode)[], readonly (BlanksNode)[], readonly (FieldFiltersNode)[], readonly (number)[], readonly (BlockNode)[]] }
export type FieldNode = WholeFieldNode | FieldTypeNode;
export interface FieldTypeNode extends Place { readonly rule: 'fieldType'; readonly children: readonly [] }
export interface ListSizeNode extends Place { readonly rule: 'listSize'; readonly children: readonly [] }
export interface NullableMarkNode extends Place { readonly rule: 'nullableMark'; readonly children: readonly [] }
export interface WholeFieldNameNode extends Place { readonly rule: 'fieldName'; readonly children: readonly [readonly (NullableMarkNode)[], NameNode, readonly (NullableMarkNode)[]] }
export type FieldNameNode = WholeFieldNameNode | NameNode;
export interface FiltersWordNode extends Place { readonly rule: 'filtersWord'; readonly children: readonly [number, BlanksNode, number] }
export interface FieldDefaultNode extends Place { readonly rule: 'fieldDefault'; readonly children: readonly [BlanksNode, number, BlanksNode, DefaultValueNode] }
export interface DefaultValueNode extends Place { readonly rule: 'defaultValue'; readonly children: readonly [] }
export interface FieldFiltersNode extends Place { readonly rule: 'fieldFilters'; readonly children: readonly [FiltersWordNode, BlanksNode, InputFilterNode, readonly (BlanksNode)[], readonly (number)[], readonly (BlanksNode)[], readonly (InputFilterNode)[]] }
export interface WholeInputFilterNode extends Place { readonly rule: 'inputFilter'; readonly children: readonly [readonly (number)[], InputFilterNameNode, readonly (InputFilterArgumentNode)[]] }
export type InputFilterNode = WholeInputFilterNode | InputFilterNameNode;
export interface InputFilterNameNode extends Place { readonly rule: 'inputFilterName'; readonly children: readonly [] }
export interface InputFilterArgumentNode extends Place { readonly rule: 'inputFilterArgument'; readonly children: readonly [] }
export interface WholeValueNode extends Place { readonly rule: 'Value'; readonly children: readonly [OperationNode, readonly (ConditionalNode)[]] }
export type ValueNode = WholeValueNode | OperationNode;
export interface ConditionalNode extends Place { readonly rule: 'Conditional'; readonly children: readonly [number, ValueNode, readonly (OtherwiseNode)[]] }
export interface OtherwiseNode extends Place { readonly rule: 'Otherwise'; readonly children: readonly [number, ValueNode] }
export interface WholeOperationNode extends Place { readonly rule: 'Operation'; readonly children: readonly [UnaryNode, readonly (OperationTailNode)[]] }
export type OperationNode = WholeOperationNode | UnaryNode;
export interface OperationTail_betweenNode extends Place { readonly rule: 'OperationTail_between'; readonly children: readonly [BetweenOperatorNode, readonly (SkipMarkNode)[], UnaryNode, number, UnaryNode] }
export interface OperationTail_binaryNode extends Place { readonly rule: 'OperationTail_binary'; readonly children: readonly [BinaryOperatorNode, readonly (SkipMarkNode)[], UnaryNode] }
export type OperationTailNode = OperationTail_betweenNode | OperationTail_binaryNode;
export interface WholeUnaryNode extends Place { readonly rule: 'Unary'; readonly children: readonly [readonly (PrefixOperatorNode)[], FilteredNode] }
export type UnaryNode = WholeUnaryNode | FilteredNode;
export interface WholeFiltered_chainNode extends Place { readonly rule: 'Filtered_chain'; readonly children: readonly [OperandNode, readonly (FilterCallNode)[]] }
export type Filtered_chainNode = WholeFiltered_chainNode | OperandNode;
export interface Filtered_emptyNode extends Place { readonly rule: 'Filtered_empty'; readonly children: readonly [readonly (FilterCallNode)[]] }
export type FilteredNode = Filtered_chainNode | Filtered_emptyNode;
export interface FilterCallNode extends Place { readonly rule: 'FilterCall'; readonly children: readonly [PipeNode, readonly (number)[], FilterNameNode, readonly (FilterArgumentNode)[]] }
export interface FilterArgumentNode extends Place { readonly rule: 'FilterArgument'; readonly children: readonly [number, ArgumentNode, readonly (ConditionalNode)[]] }
export interface WholeArgumentNode extends Place { readonly rule: 'Argument'; readonly children: readonly [ArgumentUnaryNode, readonly (ArgumentTailNode)[]] }
export type ArgumentNode = WholeArgumentNode | ArgumentUnaryNode;
export interface ArgumentTailNode extends Place { readonly rule: 'ArgumentTail'; readonly children: readonly [BinaryOperatorNode, readonly (SkipMarkNode)[], ArgumentUnaryNode] }
export interface WholeArgumentUnaryNode extends Place { readonly rule: 'ArgumentUnary'; readonly children: readonly [readonly (PrefixOperatorNode)[], OperandNode] }
export type ArgumentUnaryNode = WholeArgumentUnaryNode | OperandNode;
export interface PipeNode extends Place { readonly rule: 'pipe'; readonly children: readonly [] }
export interface FilterNameNode extends Place { readonly rule: 'filterName'; readonly children: readonly [] }
export interface SkipMarkNode extends Place { readonly rule: 'skipMark'; readonly children: readonly [] }
export interface PrefixOperatorNode extends Place { readonly rule: 'prefixOperator'; readonly children: readonly [] }
export interface BetweenOperatorNode extends Place { readonly rule: 'betweenOperator'; readonly children: readonly [] }
export interface BinaryOperatorNode extends Place { readonly rule: 'binaryOperator'; readonly children: readonly [] }
export interface WholeOperandNode extends Place { readonly rule: 'operand'; readonly children: readonly [PrimaryNode, readonly (AccessNode)[]] }
export type OperandNode = WholeOperandNode | PrimaryNode;
export type PrimaryNode = StringNode | TimestampNode | CastNode | NumberNode | VariableNode | CallNode | PathNode | TemplateNode | ObjectNode | ArrayNode | ParenNode;
export interface Access_memberNode extends Place { readonly rule: 'access_member'; readonly children: readonly [number, MemberNameNode] }
export interface Access_variableNode extends Place { readonly rule: 'access_variable'; readonly children: readonly [number, VariableNode] }
export interface WholeAccess_indexNode extends Place { readonly rule: 'access_index'; readonly children: readonly [readonly (number)[], IndexNode] }
export type Access_indexNode = WholeAccess_indexNode | IndexNode;
export type AccessNode = Access_memberNode | Access_variableNode | Access_indexNode;
export interface IndexNode extends Place { readonly rule: 'index'; readonly children: readonly [number, ValueNode, number, number] }
export interface ParenNode extends Place { readonly rule: 'paren'; readonly children: readonly [number, ValueNode, number, number] }
export interface CallNode extends Place { readonly rule: 'call'; readonly children: readonly [PathNode, number, ItemsNode, number, number] }
export interface CastNode extends Place { readonly rule: 'cast'; readonly children: readonly [number, CastTypeNode, BlanksNode, StringNode] }
export interface CastTypeNode extends Place { readonly rule: 'castType'; readonly children: readonly [] }
export interface ArrayNode extends Place { readonly rule: 'array'; readonly children: readonly [number, ItemsNode, number, number] }
export interface ItemsNode extends Place { readonly rule: 'Items'; readonly children: readonly [readonly (ItemNode)[], readonly (readonly (number)[])[]] }
export type Item_numberNode = PlainNumberNode;
export type Item_valueNode = ValueNode;
export type ItemNode = Item_numberNode | Item_valueNode;
export interface PlainNumberNode extends Place { readonly rule: 'plainNumber'; readonly children: readonly [] }
export interface ObjectNode extends Place { readonly rule: 'object'; readonly children: readonly [number, MembersNode, number, number] }
export interface MembersNode extends Place { readonly rule: 'Members'; readonly children: readonly [readonly (MemberNode)[]] }
export type MemberNode = PairNode | FieldListNode;
export interface PairNode extends Place { readonly rule: 'Pair'; readonly children: readonly [readonly (number)[], PairKeyNode, SeparatorNode, ValueNode, readonly (number)[]] }
export interface PairKeyNode extends Place { readonly rule: 'pairKey'; readonly children: readonly [] }
export interface SeparatorNode extends Place { readonly rule: 'separator'; readonly children: readonly [] }
export interface Template_fencedNode extends Place { readonly rule: 'template_fenced'; readonly children: readonly [number, ValueNode, number, number] }
export type Template_fencedTextNode = FencedTextNode;
export interface Template_quotedNode extends Place { readonly rule: 'template_quoted'; readonly children: readonly [number, ValueNode, number, number] }
export type Template_quotedTextNode = QuotedTextNode;
export type TemplateNode = Template_fencedNode | Template_fencedTextNode | Template_quotedNode | Template_quotedTextNode;
export interface NameNode extends Place { readonly rule: 'name'; readonly children: readonly [] }
export interface PathNode extends Place { readonly rule: 'path'; readonly children: readonly [] }
export interface MemberNameNode extends Place { readonly rule: 'memberName'; readonly children: readonly [] }
export interface VariableNode extends Place { readonly rule: 'variable'; readonly children: readonly [] }
export interface NumberNode extends Place { readonly rule: 'number'; readonly children: readonly [] }
export interface TimestampNode extends Place { readonly rule: 'timestamp'; readonly children: readonly [] }
export interface StringNode extends Place { readonly rule: 'string'; readonly children: readonly [] }
export interface FencedTextNode extends Place { readonly rule: 'fencedText'; readonly children: readonly [] }
export interface QuotedTextNode extends Place { readonly rule: 'quotedText'; readonly children: readonly [] }
export interface BlanksNode extends Place { readonly rule: 'blanks'; readonly children: readonly [] }

export interface NodeOf {
  Source: SourceNode;
  document: DocumentNode;
  headerPart_attribute: HeaderPart_attributeNode;
  headerPart_empty: HeaderPart_emptyNode;
  headerPart_operand: HeaderPart_operandNode;
  headerPart: HeaderPartNode;
  attribute: AttributeNode;
  attributeValue: AttributeValueNode;
  emptyParen: EmptyParenNode;
  block: BlockNode;
  Entries: EntriesNode;
  Entry: EntryNode;
  Assignment: AssignmentNode;
  key: KeyNode;
  statement: StatementNode;
  ending_named: Ending_namedNode;
  ending_block: Ending_blockNode;
  ending_bare: Ending_bareNode;
  ending: EndingNode;
  disabledMark: DisabledMarkNode;
  word: WordNode;
  alias: AliasNode;
  AliasTarget: AliasTargetNode;
  asWord: AsWordNode;
  naming: NamingNode;
  leave: LeaveNode;
  leaving: LeavingNode;
  fieldList: FieldListNode;
  fieldListWord: FieldListWordNode;
  fieldBlock: FieldBlockNode;
  Fields: FieldsNode;
  field: FieldNode;
  fieldType: FieldTypeNode;
  listSize: ListSizeNode;
  nullableMark: NullableMarkNode;
  fieldName: FieldNameNode;
  filtersWord: FiltersWordNode;
  fieldDefault: FieldDefaultNode;
  defaultValue: DefaultValueNode;
  fieldFilters: FieldFiltersNode;
  inputFilter: InputFilterNode;
  inputFilterName: InputFilterNameNode;
  inputFilterArgument: InputFilterArgumentNode;
  Value: ValueNode;
  Conditional: ConditionalNode;
  Otherwise: OtherwiseNode;
  Operation: OperationNode;
  OperationTail_between: OperationTail_betweenNode;
  OperationTail_binary: OperationTail_binaryNode;
  OperationTail: OperationTailNode;
  Unary: UnaryNode;
  Filtered_chain: Filtered_chainNode;
  Filtered_empty: Filtered_emptyNode;
  Filtered: FilteredNode;
  FilterCall: FilterCallNode;
  FilterArgument: FilterArgumentNode;
  Argument: ArgumentNode;
  ArgumentTail: ArgumentTailNode;
  ArgumentUnary: ArgumentUnaryNode;
  pipe: PipeNode;
  filterName: FilterNameNode;
  skipMark: SkipMarkNode;
  prefixOperator: PrefixOperatorNode;
  betweenOperator: BetweenOperatorNode;
  binaryOperator: BinaryOperatorNode;
  operand: OperandNode;
  primary: PrimaryNode;
  access_member: Access_memberNode;
  access_variable: Access_variableNode;
  access_index: Access_indexNode;
  access: AccessNode;
  index: IndexNode;
  paren: ParenNode;
  call: CallNode;
  cast: CastNode;
  castType: CastTypeNode;
  array: ArrayNode;
  Items: ItemsNode;
  item_number: Item_numberNode;
  item_value: Item_valueNode;
  item: ItemNode;
  plainNumber: PlainNumberNode;
  object: ObjectNode;
  Members: MembersNode;
  Member: MemberNode;
  Pair: PairNode;
  pairKey: PairKeyNode;
  separator: SeparatorNode;
  template_fenced: Template_fencedNode;
  template_fencedText: Template_fencedTextNode;
  template_quoted: Template_quotedNode;
  template_quotedText: Template_quotedTextNode;
  template: TemplateNode;
  name: NameNode;
  path: PathNode;
  memberName: MemberNameNode;
  variable: VariableNode;
  number: NumberNode;
  timestamp: TimestampNode;
  string: StringNode;
  fencedText: FencedTextNode;
  quotedText: QuotedTextNode;
  blanks: BlanksNode;
}

/** @returns the tree, or null when the text is not of this rule or is nested too deep. Never throws. */
export function parse<Rule extends keyof NodeOf = 'Source'>(input: string, rule?: Rule): NodeOf[Rule] | null;

/** The same for the beginning of a text: the node's `end` says how far the rule goes. */
export function parsePrefix<Rule extends keyof NodeOf = 'Source'>(input: string, rule?: Rule): NodeOf[Rule] | null;

/**
 * What stopped the parse of a text: the furthest offset that was reached, and what could have stood there; or, with
 * `tooDeep`, where nesting passed what the parser follows.
 */
export function trace(input: string, rule?: keyof NodeOf): {
  readonly offset: number;
  readonly expected: readonly string[];
  readonly tooDeep: boolean;
};
