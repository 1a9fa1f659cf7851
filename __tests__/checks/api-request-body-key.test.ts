import { describeCheck } from './describe-check.ts';

describeCheck('api-request-body-key', {
  silent: ['api.request {\n  url = "a"\n  params = {body: 1}\n}', '!api.request {\n  body = 1\n}'],
  reports: [
    ['api.request {\n  url = "a"\n  body = {}\n}', 'body'],
    ['api.request {\n  url = "a"\n  data = {}\n  json = {}\n}', 'data', 'json'],
  ],
});
