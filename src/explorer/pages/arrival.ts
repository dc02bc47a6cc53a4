// What a link leaves to be done where it leads: who cannot see what has changed is told, and goes on from there.
import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Kept as the state of a place in the history. */
export interface Arrival {
  /** What has happened, for those who do not see it. */
  readonly said: string;
  /** The id of the element to go on with. */
  readonly focus: string;
}

/** What has just been done, said once; goes on at the element that the link named. */
export function useArrival(): string {
  const { key, state } = useLocation() as { key: string; state: Arrival | null };
  // Going back, or loading anew, does nothing again.
  const arrival = useNavigationType() === 'POP' ? null : state;
  useEffect(() => {
    if (arrival) document.getElementById(arrival.focus)?.focus();
  }, [key, arrival]);
  return arrival?.said ?? '';
}
