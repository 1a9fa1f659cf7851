import type { Edge, Graph } from './graph.ts';
import { buildObjectKey, type WorkspaceObject } from './object.ts';

/** Edges that lead from an object back to it; each starts where the one before ends. */
export type Cycle = readonly Edge[];

/**
 * One shortest cycle for each set of objects that all reach each other, in the order of the objects. A set is told once,
 * however many ways lead around in it; objects that name themselves are told too.
 * @param isFollowed which edges count
 */
export function findCycles(
  graph: Graph,
  objects: readonly WorkspaceObject[],
  isFollowed: (edge: Edge) => boolean,
): readonly Cycle[] {
  const numbers = numberComponents(graph, objects, isFollowed);
  const told = new Set<number>();
  const cycles: Cycle[] = [];
  for (const object of objects) {
    const number = numbers.get(buildObjectKey(object));
    if (number === undefined || told.has(number)) continue;
    const stays = (edge: Edge): boolean =>
      isFollowed(edge) && numbers.get(buildObjectKey(edge.to)) === number;
    const cycle = findShortest(graph, object, stays);
    if (cycle === undefined) continue;
    told.add(number);
    cycles.push(cycle);
  }
  return cycles;
}

interface Frame {
  readonly key: string;
  readonly edges: readonly Edge[];
  next: number;
}

/** Tarjan's strongly connected components, without recursion: chains of calls may be long. */
function numberComponents(
  graph: Graph,
  objects: readonly WorkspaceObject[],
  isFollowed: (edge: Edge) => boolean,
): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  const lower = (key: string, to: number): void => {
    low.set(key, Math.min(low.get(key) ?? to, to));
  };
  const enter = (object: WorkspaceObject, key: string): Frame => {
    lower(key, order.size);
    order.set(key, order.size);
    open.push(key);
    return { key, edges: graph.findCallees(object).filter(isFollowed), next: 0 };
  };
  for (const start of objects) {
    const startKey = buildObjectKey(start);
    const frames = order.has(startKey) ? [] : [enter(start, startKey)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const edge = frame.edges[frame.next];
      frame.next += 1;
      if (edge !== undefined) {
        const key = buildObjectKey(edge.to);
        const known = order.get(key);
        if (known === undefined) frames.push(enter(edge.to, key));
        else if (!component.has(key)) lower(frame.key, known);
        continue;
      }
      frames.pop();
      const lowest = low.get(frame.key) ?? 0;
      if (lowest === order.get(frame.key)) close(frame.key, lowest, open, component);
      const parent = frames.at(-1);
      if (parent !== undefined) lower(parent.key, lowest);
    }
  }
  return component;
}

/** Takes what is open down to `key`: together they are one component. */
function close(key: string, number: number, open: string[], component: Map<string, number>): void {
  for (let member = open.pop(); member !== undefined; member = open.pop()) {
    component.set(member, number);
    if (member === key) return;
  }
}

function findShortest(
  graph: Graph,
  start: WorkspaceObject,
  stays: (edge: Edge) => boolean,
): Cycle | undefined {
  const home = buildObjectKey(start);
  const cameBy = new Map<string, Edge>();
  const queue: WorkspaceObject[] = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const current = queue[at];
    if (current === undefined) break;
    for (const edge of graph.findCallees(current).filter(stays)) {
      const key = buildObjectKey(edge.to);
      if (key === home) return [...wayTo(buildObjectKey(current), cameBy), edge];
      if (cameBy.has(key)) continue;
      cameBy.set(key, edge);
      queue.push(edge.to);
    }
  }
  return undefined;
}

function wayTo(key: string, cameBy: ReadonlyMap<string, Edge>): readonly Edge[] {
  const way: Edge[] = [];
  for (let edge = cameBy.get(key); edge !== undefined; edge = cameBy.get(buildObjectKey(edge.from)))
    way.push(edge);
  return way.reverse();
}
