/** 每月2000元: how much a time, and not how often something is due. */
const amount =
  /^(?:不超过|不低于|增加|减少|补助|发放)?[\d.,]+(?:余|多)?[万亿]?(?:元|吨|公里|米|度|立方米|%|个百分点)/;

/** Whether an amount stands behind how often, so that the two are a rate; `words`, folded, begin where the time ends. */
export const isRate = (words: string): boolean => amount.test(words);
