import { type ArgumentRow, optional, required, type StatementRow } from './statement-row.ts';

type Arguments = Readonly<Record<string, ArgumentRow>>;

const s3: Arguments = {
  bucket: required,
  region: required,
  key: required,
  secret: required,
  endpoint: optional,
};
const azure: Arguments = { account_name: required, account_key: required, container_name: required };
const google: Arguments = { service_account: required, bucket: required };
const algolia: Arguments = { app_id: required, api_key: required, index: required };

// The language server's `auth_type`, `key_id`, `access_key`, `region`; the documentation's `base_url`, `secret_key`, `endpoint`.
const cluster: Arguments = {
  auth_type: optional,
  key_id: optional,
  access_key: optional,
  region: optional,
  base_url: optional,
  secret_key: optional,
  endpoint: optional,
};
const search: Arguments = {
  ...cluster,
  index: required,
  payload: optional,
  expression: optional,
  size: optional,
  from: optional,
  sort: optional,
  included_fields: optional,
  return_type: optional,
  query: optional,
  aggregations: optional,
};
const document: Arguments = {
  ...cluster,
  method: optional,
  index: required,
  doc_id: optional,
  doc: optional,
  body: optional,
};
const request: Arguments = { ...cluster, method: required, url: required, query: optional };

const open = { operand: 'none', openArguments: true } as const;

/** Services of others. The language server takes any argument in nearly all of these. */
export const CLOUD_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  // Amazon S3
  'cloud.aws.s3.list_directory': {
    ...open,
    arguments: { ...s3, prefix: optional, next_page_token: optional },
    returns: true,
  },
  'cloud.aws.s3.sign_url': {
    ...open,
    arguments: { ...s3, file_key: required, ttl: required },
    returns: true,
  },
  'cloud.aws.s3.upload_file': {
    ...open,
    arguments: {
      ...s3,
      file_key: required,
      file: required,
      metadata: optional,
      object_lock_mode: optional,
      object_lock_retain_until: optional,
    },
    returns: true,
  },
  'cloud.aws.s3.delete_file': { ...open, arguments: { ...s3, file_key: required } },
  'cloud.aws.s3.read_file': { ...open, arguments: { ...s3, file_key: required }, returns: true },
  'cloud.aws.s3.get_file_info': { ...open, arguments: { ...s3, file_key: required }, returns: true },

  // Azure Storage
  'cloud.azure.storage.list_directory': { ...open, arguments: { ...azure, path: optional }, returns: true },
  'cloud.azure.storage.sign_url': {
    ...open,
    arguments: { ...azure, path: optional, filePath: optional, ttl: required },
    returns: true,
  },
  'cloud.azure.storage.upload_file': {
    ...open,
    arguments: { ...azure, filePath: required, file: required, metadata: optional },
    returns: true,
  },
  'cloud.azure.storage.delete_file': { ...open, arguments: { ...azure, filePath: required } },
  'cloud.azure.storage.read_file': { ...open, arguments: { ...azure, filePath: required }, returns: true },
  'cloud.azure.storage.get_file_info': {
    ...open,
    arguments: { ...azure, filePath: required },
    returns: true,
  },

  // Google Cloud Storage
  'cloud.google.storage.list_directory': { ...open, arguments: { ...google, path: optional }, returns: true },
  'cloud.google.storage.sign_url': {
    ...open,
    arguments: { ...google, filePath: required, method: optional, ttl: required },
    returns: true,
  },
  'cloud.google.storage.upload_file': {
    ...open,
    arguments: { ...google, filePath: required, file: required, metadata: optional },
    returns: true,
  },
  'cloud.google.storage.delete_file': { ...open, arguments: { ...google, filePath: required } },
  'cloud.google.storage.read_file': { ...open, arguments: { ...google, filePath: required }, returns: true },
  'cloud.google.storage.get_file_info': {
    ...open,
    arguments: { ...google, filePath: required },
    returns: true,
  },

  // Elasticsearch and OpenSearch
  'cloud.elasticsearch.query': { ...open, arguments: search, returns: true },
  'cloud.elasticsearch.document': { ...open, arguments: document, returns: true },
  'cloud.elasticsearch.request': { ...open, arguments: request, returns: true },
  'cloud.elasticsearch.bulk': {
    ...open,
    arguments: { ...cluster, index: required, operations: required },
    returns: true,
  },
  'cloud.aws.opensearch.query': { ...open, arguments: search, returns: true },
  'cloud.aws.opensearch.document': { ...open, arguments: document, returns: true },
  'cloud.aws.opensearch.request': { ...open, arguments: request, returns: true },

  // Algolia
  'cloud.algolia.request': {
    operand: 'none',
    arguments: {
      application_id: optional,
      api_key: optional,
      url: required,
      method: { kind: 'text', values: ['POST', 'GET'] },
      payload: required,
    },
    returns: true,
  },
  'cloud.algolia.search': {
    ...open,
    arguments: {
      ...algolia,
      query: optional,
      filters: optional,
      facets: optional,
      hitsPerPage: optional,
      page: optional,
    },
    returns: true,
  },
  'cloud.algolia.save_object': { ...open, arguments: { ...algolia, object: required }, returns: true },
  'cloud.algolia.save_objects': { ...open, arguments: { ...algolia, objects: required }, returns: true },
  'cloud.algolia.delete_object': { ...open, arguments: { ...algolia, objectID: required }, returns: true },
  'cloud.algolia.set_settings': { ...open, arguments: { ...algolia, settings: required }, returns: true },

  // Datadog: in exported files only
  'datadog.log': {
    ...open,
    arguments: {
      message: required,
      service: optional,
      tags: optional,
      attributes: optional,
      level: optional,
    },
  },
  'datadog.metric': {
    ...open,
    arguments: { metric: required, value: required, type: optional, tags: optional },
  },
};
