/** `!int "1"` */
export const CASTS = ['int', 'bool', 'array', 'text', 'expr', 'decimal', 'object', 'timestamp'] as const;
