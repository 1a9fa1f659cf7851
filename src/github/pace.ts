/** Time between requests, in ms. */
export interface Pace {
  /** GitHub asks for a second between requests that write. */
  readonly betweenWrites: number;
  /** Requests that notify people: opening issues, commenting. */
  readonly betweenNotifications: number;
}

/**
 * What the server behind the API asks for: GitHub itself, with the hosts that it keeps for companies, to go slowly; a
 * server of one's own has no such limits unless somebody sets them, and then says so when they are reached.
 */
export function resolvePace(host: string): Pace {
  const isPublic = host === 'api.github.com' || host.endsWith('.ghe.com');
  return isPublic
    ? { betweenWrites: 1000, betweenNotifications: 3000 }
    : { betweenWrites: 0, betweenNotifications: 0 };
}
