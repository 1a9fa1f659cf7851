import * as z from 'zod';

/** A unit test lives within its object. `obj_type` seen: function, query, middleware. */
export const unitTestSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  obj_id: z.number(),
  obj_name: z.string(),
  obj_type: z.string(),
  description: z.string().nullish(),
  expect_count: z.number().nullish(),
  input_count: z.number().nullish(),
});
export type UnitTest = z.infer<typeof unitTestSchema>;

export const workflowTestSchema = z.looseObject({
  id: z.number(),
  name: z.string(),
  description: z.string().nullish(),
  /** Empty is the normal one; any other is cloned before each run, which is slow. */
  datasource: z.string().nullish(),
  tag: z.array(z.string()).nullish(),
  branch: z.looseObject({ id: z.number().nullish(), name: z.string().nullish() }).nullish(),
  xanoscript: z
    .looseObject({ status: z.string(), value: z.string().nullish(), message: z.string().nullish() })
    .nullish(),
});
export type WorkflowTest = z.infer<typeof workflowTestSchema>;

/**
 * Verdict of one test, of either kind. Passed only when `status` is `ok`; seen besides: fail, exception, debug.
 * Unit tests say why in `results`, workflow tests in `message`.
 */
export const testRunSchema = z.looseObject({
  status: z.string(),
  message: z.string().nullish(),
  results: z.array(z.looseObject({ status: z.string(), message: z.string().nullish() })).nullish(),
  /** Seconds; may be missing. */
  timing: z.number().nullish(),
});
export type TestRun = z.infer<typeof testRunSchema>;
