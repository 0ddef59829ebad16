import type { Day } from './language.ts';

/** What a department is to a directive: 牵头, 配合, 拟办 (by remit: the office may confirm or return), 阅知. Strongest first. */
export const roles = ['lead', 'support', 'proposed', 'informed'] as const;
export type Role = (typeof roles)[number];

/** Why a department is concerned; shown in every notice. */
export type Reason =
  | { readonly kind: 'named'; readonly words: string }
  | { readonly kind: 'addressed'; readonly words: string }
  | { readonly kind: 'remit'; readonly words: string }
  | { readonly kind: 'follows-occasion'; readonly words: string }
  | { readonly kind: 'follows-initiative'; readonly words: string }
  | { readonly kind: 'present'; readonly words: string }
  | { readonly kind: 'distributed'; readonly words: string }
  | { readonly kind: 'copied'; readonly words: string };

/** Directive × department (责任分工), as one revision has it. */
export interface Assignment {
  /** Id of the directive within its revision. */
  readonly directive: string;
  /** Slug. */
  readonly department: string;
  readonly role: Role;
  readonly reasons: readonly Reason[];
  /** The first day on which something of it is due; null when the text names none. */
  readonly due: Day | null;
}
