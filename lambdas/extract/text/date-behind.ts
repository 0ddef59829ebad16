/** What tells that a mark is of the number in front of it and not of a date or length behind it, as sources of expressions. */

/** 5月10日, 2025年, 2025-05-10, 5.10前. */
export const monthOrYear =
  '\\d{1,2}月|(?:19|20)\\d\\d(?:年|[-/.]\\d)|\\d{1,2}\\.\\d{1,2}[日号]?[之以]?前';
/**
 * Behind a point: 1.5月10日前, 2.2025年底前, 4.10个工作日内. One and a half months are 1.5个月, so in front of a length a
 * single 5 may be a decimal's.
 */
export const dateBehind = `${monthOrYear}|(?!5[个日天小])\\d{1,2}(?:个?工作日|个月|[日天]内|小时内)`;
