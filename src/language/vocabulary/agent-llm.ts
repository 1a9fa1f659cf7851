import { wordTable } from './word-table.ts';

export interface LlmProviderRow {
  /** Keys that the language server asks for. */
  readonly expected: readonly string[];
}

/** `llm = {type: "openai", …}` of an agent. Every provider takes either `prompt` or `messages`, not both. */
export const LLM_PROVIDERS: Readonly<Record<string, LlmProviderRow>> = wordTable<LlmProviderRow>({
  'xano-free': { expected: ['type', 'max_steps'] },
  openai: { expected: ['type', 'max_steps', 'model', 'temperature', 'reasoning_effort'] },
  anthropic: { expected: ['type', 'max_steps', 'model', 'temperature', 'headers'] },
  'google-genai': {
    expected: [
      'type',
      'max_steps',
      'model',
      'temperature',
      'headers',
      'search_grounding',
      'include_thoughts',
    ],
  },
});

export interface LlmKeyRow {
  readonly values?: readonly string[];
  /** The language server does not know it. */
  readonly documentedOnly?: true;
}

/** Values are constants; `{{ $args.x }}` and `{{ $env.X }}` stand inside their texts. */
export const LLM_KEYS: Readonly<Record<string, LlmKeyRow>> = wordTable<LlmKeyRow>({
  type: {},
  system_prompt: {},
  prompt: {},
  messages: {},
  max_steps: {},
  model: {},
  temperature: {},
  api_key: {},
  baseURL: {},
  headers: {},
  organization: {},
  project: {},
  compatibility: { values: ['strict', 'compatible', ''] },
  // Known are "low", "medium" and "high"; what there is depends on the model, and newer ones have more.
  reasoning_effort: {},
  reasoning: {},
  send_reasoning: { documentedOnly: true },
  thinking_tokens: {},
  include_thoughts: {},
  search_grounding: {},
  safety_settings: {},
  // Spelled so.
  dynamic_retrival: { values: ['enabled', 'disabled', ''] },
  structured_outputs: { documentedOnly: true },
  // A list of fields, without `:`.
  output: { documentedOnly: true },
});
