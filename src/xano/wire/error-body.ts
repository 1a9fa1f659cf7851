import * as z from 'zod';

/** What Xano sends instead of an answer. Some servers put `param` at the top, some below `payload`. */
export const errorBodySchema = z.looseObject({
  code: z.string().nullish().catch(undefined),
  message: z.string(),
  param: z.string().nullish().catch(undefined),
  payload: z
    .looseObject({
      param: z.string().nullish().catch(undefined),
      /** Of policy refusals: `policy_gate` and others. */
      code: z.string().nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;

/** Values of `code` that clients have seen. */
export const ERROR_CODES = {
  notFound: 'ERROR_CODE_NOT_FOUND',
  accessDenied: 'ERROR_CODE_ACCESS_DENIED',
  permissionDenied: 'ERROR_CODE_PERMISSION_DENIED',
  unauthorized: 'ERROR_CODE_UNAUTHORIZED',
  badRequest: 'ERROR_CODE_BAD_REQUEST',
  inputError: 'ERROR_CODE_INPUT_ERROR',
  tooManyRequests: 'ERROR_CODE_TOO_MANY_REQUESTS',
} as const;
