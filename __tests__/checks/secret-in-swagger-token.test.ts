import { describeCheck } from './describe-check.ts';

describeCheck('secret-in-swagger-token', {
  silent: [
    'api_group a {\n  canonical = "a"\n  swagger = {token: "x"}\n}\n',
    'api_group a {\n  canonical = "a"\n}\n',
  ],
  reports: [['api_group a {\n  canonical = "a"\n  swagger = {token: $env.T}\n}\n', '$env.T']],
  wrap: (source) => source,
});
