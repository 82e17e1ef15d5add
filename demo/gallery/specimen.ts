import type { ReactNode } from 'react';

/** One component in one state. */
export interface Specimen {
  readonly name: string;
  readonly show: () => ReactNode;
}

/** Words without a place to break, longer than a narrow window. */
export const longWord =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
/** What somebody writes who has much to say. */
export const longText = `I waited before answering. ${longWord} `.repeat(6);
