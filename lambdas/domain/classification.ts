/** 密级 of the Law on Guarding State Secrets (绝密, 机密, 秘密) and their English counterparts: refused. */
const secret = /绝密|机密|秘密|secret|confidential/i;

/** Marks that limit circulation: held until the office releases the revision. */
const limited =
  /内部|不公开|不得公开|internal|restricted|not for (?:release|publication|circulation)/i;

/** What a paper's mark means for it: refused, held until released, or nothing. */
export const handlingOf = (mark: string | null): 'refused' | 'held' | 'open' => {
  if (mark === null) return 'open';
  if (secret.test(mark)) return 'refused';
  return limited.test(mark) ? 'held' : 'open';
};
