/** `query "orders" verb=GET` */
export const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
