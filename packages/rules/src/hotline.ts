/**
 * The helpline of the national public service portal, as its pages have it at their foot ("Tổng đài hỗ trợ: 18001096").
 * What is said to be called where an operator names no other.
 */
export const NATIONAL_HOTLINE = '1800 1096';
