import * as z from 'zod';

/** Which guid an object of the push has now. `type` of triggers is not known to be the specific keyword. */
export const guidEntrySchema = z.looseObject({
  guid: z.string(),
  name: z.string(),
  type: z.string(),
  verb: z.string().nullish(),
  api_group: z.string().nullish(),
  canonical: z.string().nullish(),
});
export type GuidEntry = z.infer<typeof guidEntrySchema>;

/** What policies of the workspace say about an import that has happened; it is not undone. */
export const policyCheckSchema = z.looseObject({
  /** Seen: pass, fail, not_applicable, disabled, forbidden, unavailable, error. */
  status: z.string(),
  blocking: z.boolean().nullish(),
  message: z.string().nullish(),
});
export type PolicyCheck = z.infer<typeof policyCheckSchema>;

/** Body of an accepted push, when it is an object. `null`, nothing and plain text are successes as well. */
export const pushAnswerSchema = z.looseObject({
  guid_map: z.array(guidEntrySchema).nullish(),
  policy_check: policyCheckSchema.nullish(),
});
export type PushAnswer = z.infer<typeof pushAnswerSchema>;
