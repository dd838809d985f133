import { tracingChannel } from "node:diagnostics_channel";

/** On which whoever traces hears what is done; nothing more is done while nobody listens. */
const work = tracingChannel("leerlus:work");

/** What is told of a piece of work: nobody's name, words or references. */
export interface Span {
  name: string;
  attributes: Record<string, string>;
}

export const isTraced = (): boolean => work.hasSubscribers;

/**
 * Does a piece of work of which whoever traces hears when it begins and ends. What is done within it is known to be part of
 * it.
 * @param name such as `command action/add`
 */
export const traced = <T>(name: string, attributes: Span["attributes"], run: () => Promise<T>): Promise<T> =>
  work.hasSubscribers ? work.tracePromise(run, { name, attributes }) : run();
