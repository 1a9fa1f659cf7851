import * as z from 'zod';

/** Only enough to tell an OpenAPI document from something else. */
export const openApiSchema = z.looseObject({ openapi: z.string() });
export type OpenApi = z.infer<typeof openApiSchema>;
