/** `cors = {mode: "custom"}`: with any other mode the whole group is lost on import. */
export const CORS_MODES = ['default', 'custom', 'disabled'] as const;
