/**
 * What `precondition` and `throw` may call an error. The documentation lists the first four; exported files, and people who
 * tried, know the rest.
 */
export const ERROR_TYPES = [
  'standard',
  'notfound',
  'accessdenied',
  'inputerror',
  'badrequest',
  'unauthorized',
  'toomanyrequests',
] as const;
